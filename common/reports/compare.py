"""One period beside another: every key figure and every volume, with difference and change in
percent; and, where the centre has several units, how unlike their loads are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal

from common.domain.dossier import Channel
from common.domain.reporting import CLOSES_ON, Span, before
from common.domain.shares import percent
from common.i18n.translator import Translator
from common.reports import kpi, kpi_rows, yardsticks
from common.reports.asked import Asked
from common.reports.cover import began, covers, seal_line
from common.reports.document import Column, Document, Figure, Kind, Row, Table, Value
from common.reports.period import period
from common.views.kpi import Kpis

NAME = "compare"

VOLUMES = (
    "tickets",
    "visits",
    "received",
    *(f"received_{channel.value}" for channel in Channel),
    *("digitised", "resolved", "resolved_late", "payments", "paid_online"),
)
FIGURES = (*VOLUMES, *kpi.FIGURES)

_TIMES = Decimal("0.01")


def make(asked: Asked) -> Document:
    """The report; without another period it is the one before.

    Raises:
        Refusal: `service_unknown`, `agency_unknown`, `report_unit_unknown`.
    """
    other = replace(asked, span=other_span(asked))
    found, earlier = kpi.read(asked), kpi.read(other)
    pairs = paired(_made(asked, found), _made(other, earlier))
    tables = [_table(asked, other.span, pairs)]
    if asked.unit is None and len(asked.centre.document["unit"]) > 1:
        tables += units(asked)
    return Document(
        name=NAME,
        title=asked.t("report.title.compare"),
        issuer=asked.issuer,
        span=asked.span,
        made_at=asked.store.now(),
        zone=asked.zone,
        subtitle=[asked.t("report.compared", days=period(other.span, asked.t))],
        tables=tables,
        notes=_notes(asked, other),
        covers=covers(asked),
        seal=seal_line(asked),
        growing=asked.growing,
        rows="compare",
        extra={
            "compared_with": {
                "text": other.span.text,
                "from": other.span.first.isoformat(),
                "to": other.span.last.isoformat(),
            }
        },
    )


def other_span(asked: Asked) -> Span:
    """What the days are compared with."""
    return asked.other or before(asked.span, _closes_on(asked.span))


def _closes_on(span: Span) -> int:
    """Of a period in calendar months the one before is, too."""
    first_of_month = span.first.day == 1
    return 31 if first_of_month and not span.is_day else CLOSES_ON


def _made(asked: Asked, found: Kpis) -> list[Figure]:
    day = began(asked)
    known = day is None or asked.span.last >= day
    return [*volumes(asked.t, found, known=known), *kpi.figures(asked, found)]


def _days(span: Span) -> str:
    first = f"{span.first:%d/%m/%Y}"
    return first if span.is_day else f"{first} – {span.last:%d/%m/%Y}"


def _notes(asked: Asked, other: Asked) -> list[str]:
    """A period that goes on, or is shorter, is not compared as if it were whole."""
    t, made, day = asked.t, [], began(asked)
    if day is not None and other.span.first < day <= asked.span.first:
        made.append(t("report.cover.began", day=f"{day:%d/%m/%Y}"))
    if asked.growing:
        made.append(t("report.note.compare_growing"))
    if asked.span.days != other.span.days:
        made.append(t("report.note.compare_days", days=asked.span.days, other=other.span.days))
    return [*made, t("report.note.change")]


def volumes(t: Translator, found: Kpis, *, known: bool = True) -> list[Figure]:
    """How much there was to do. Of days before the record began (not `known`) there is only what
    was brought in later: where there is none of a kind, nobody can say that there was none."""
    dossiers, total = found.dossiers, found.everyday
    kinds: tuple[Mapping[str, int], ...] = (
        {
            "tickets": 0 if total is None else total.total.figures.tickets,
            "visits": 0 if total is None else total.visits,
        },
        {
            "received": dossiers.received,
            **{
                f"received_{channel.value}": dossiers.channels[channel.value] for channel in Channel
            },
            "digitised": dossiers.digitised,
            "resolved": dossiers.done.dated + dossiers.done.undated,
            "resolved_late": dossiers.done.late,
        },
        {"payments": found.payments, "paid_online": found.paid_online},
    )
    return [
        yardsticks.count(t, key, n if known or any(kind.values()) else None)
        for kind in kinds
        for key, n in kind.items()
    ]


def paired(mine: Sequence[Figure], others: Sequence[Figure]) -> list[tuple[Figure, Figure]]:
    """Each figure with that of the other period."""
    found: Mapping[str, Figure] = {figure.key: figure for figure in others}
    return [(figure, found[figure.key]) for figure in mine]


def change(value: Value, other: Value) -> Decimal | None:
    """By how many percent of the other value it is more (or less); None of nothing."""
    if value is None or other is None or not Decimal(str(other)):
        return None
    exact = 100 * (Decimal(str(value)) - Decimal(str(other))) / Decimal(str(other))
    return exact.quantize(_TIMES, rounding=ROUND_HALF_UP)


def _table(asked: Asked, other: Span, pairs: Sequence[tuple[Figure, Figure]]) -> Table:
    t = asked.t
    columns = (
        Column("key", t("report.col.code"), Kind.CODE, for_programs=True),
        Column("name", t("report.col.figure"), share=3),
        Column("unit", t("report.col.unit")),
        Column("value", _days(asked.span), Kind.NUMBER, share=1.4),
        Column("other", _days(other), Kind.NUMBER, share=1.4),
        Column("difference", t("report.col.difference"), Kind.NUMBER),
        Column("change", t("report.col.change"), Kind.PERCENT),
    )
    lines = [_line(t, figure, earlier) for figure, earlier in pairs]
    opens = tuple(figure.key for figure, _ in pairs)
    return Table("compare", t("report.table.compare"), columns, lines, opens=opens)


def _line(t: Translator, figure: Figure, earlier: Figure) -> Row:
    """The difference is that of the two values as they stand there; the change is exact."""
    value, other = kpi.number_of(figure), kpi.number_of(earlier)
    return (
        figure.key,
        figure.title,
        kpi.unit_of(t, figure),
        value,
        other,
        None if value is None or other is None else value - other,
        None if figure.kind is Kind.PERCENT else change(figure.value, earlier.value),
    )


def units(asked: Asked) -> tuple[Table, Table]:
    """Each unit's part of the work, and its key figures. `times_mean` is its part of what each
    would have if all had the same: 1 is even."""
    t = asked.t
    names = {row["code"]: t.pick(row["name"]) for row in asked.centre.document["unit"]}
    found = {code: kpi.read(replace(asked, unit=code)) for code in names}
    loads = {code: _load(own) for code, own in found.items()}
    order = sorted(loads, key=lambda code: (-sum(loads[code]), code))
    who = (
        Column("unit", t("report.col.code"), Kind.CODE, for_programs=True),
        Column("name", t("report.col.unit_name"), share=3),
    )
    loaded = (
        column
        for what in ("tickets", "dossiers")
        for column in (
            Column(what, t(f"report.col.{what}"), Kind.COUNT),
            Column(f"{what}_share", t("report.col.share"), Kind.PERCENT),
            Column(f"{what}_times_mean", t("report.col.times_mean"), Kind.NUMBER),
        )
    )
    sums = [sum(own[place] for own in loads.values()) for place in (0, 1)]
    parts: list[Row] = [
        (code, names[code], *_loads(loads[code], sums, len(found))) for code in order
    ]
    return (
        Table(
            "units", t("report.table.units"), (*who, *loaded), parts, note=t("report.note.units")
        ),
        _beside(asked, {code: found[code] for code in order}, names),
    )


def _beside(asked: Asked, found: Mapping[str, Kpis], names: Mapping[str, str]) -> Table:
    """The key figures of all units beside one another."""
    t = asked.t
    own = [_judged(replace(asked, unit=code), kpis) for code, kpis in found.items()]
    columns = (
        Column("key", t("report.col.code"), Kind.CODE, for_programs=True),
        Column("name", t("report.col.figure"), share=3),
        Column("measure", t("report.col.unit")),
        *(Column(f"unit.{code}", names[code], Kind.NUMBER, share=1.6) for code in found),
    )
    lines: list[Row] = [
        (same[0].key, same[0].title, kpi.unit_of(t, same[0]), *map(kpi.number_of, same))
        for same in zip(*own, strict=True)
    ]
    return Table("unit_figures", t("report.table.unit_figures"), columns, lines)


def _load(found: Kpis) -> tuple[int, int]:
    """Numbers given and dossiers received."""
    total = found.everyday
    return (0 if total is None else total.total.figures.tickets), found.dossiers.received


def _judged(asked: Asked, found: Kpis) -> list[Figure]:
    """The key figures that a unit has by itself: people sit in one hall."""
    return [figure for figure in kpi.figures(asked, found) if figure.key != "seats"]


def _loads(own: tuple[int, int], sums: Sequence[int], units: int) -> Row:
    return tuple(
        value
        for n, whole in zip(own, sums, strict=True)
        for value in (n, percent(n, whole), _times(n, whole, units))
    )


def _times(n: int, whole: int, units: int) -> Decimal | None:
    if not whole:
        return None
    return (Decimal(n * units) / whole).quantize(_TIMES, rounding=ROUND_HALF_UP)


def opened(asked: Asked, key: str) -> Table:
    """The rows behind a figure, of the period itself.

    Raises:
        Refusal: `report_figure_unknown`.
    """
    return kpi_rows.opened(asked, NAME, key, FIGURES)
