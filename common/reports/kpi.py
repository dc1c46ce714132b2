"""Key figures against what is asked of the centre: waits and stays, dossiers of an officer's year,
on time, satisfied, seats, duty."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal

from common.domain.shares import percent
from common.i18n.translator import Translator
from common.reports import kpi_rows, queue, yardsticks
from common.reports.asked import Asked
from common.reports.cover import covers, seal_line
from common.reports.document import Column, Document, Figure, Kind, Row, Table
from common.reports.yardsticks import some
from common.views import everyday, kpi
from common.views.duty import Whose
from common.views.kpi import Kpis, OfAgency

NAME = "kpi"

_MINUTE = Decimal(60_000)
_QUEUE = ("wait_mean", "wait_p90", "kept", "serve_mean", "serve_p90")
_ANSWERS = ("satisfied_pad", "satisfied_kiosk")
_OWN = ("dossiers_a_year", "on_time", "seats", "serving")
FIGURES = (*_QUEUE, *_ANSWERS, *_OWN)


def make(asked: Asked) -> Document:
    """The report. Days on which no number was given still have their dossiers.

    Raises:
        Refusal: `service_unknown`, `agency_unknown`, `report_unit_unknown`.
    """
    found = read(asked)
    made = figures(asked, found)
    return Document(
        name=NAME,
        title=asked.t("report.title.kpi"),
        issuer=asked.issuer,
        span=asked.span,
        made_at=asked.store.now(),
        zone=asked.zone,
        figures=made,
        tables=[_table(asked.t, made), agencies(asked, found)],
        notes=[asked.t("report.note.kpi"), asked.t("report.note.dossiers_a_year")],
        covers=covers(asked),
        seal=seal_line(asked),
        growing=asked.growing,
        rows="kpi",
    )


def read(asked: Asked) -> Kpis:
    """What the figures are made from."""
    span = asked.span
    whose = Whose(agency=asked.agency, unit=asked.unit, service=asked.service)
    return kpi.read(asked.store, span.first, span.last, queue.chosen(asked), whose)


def figures(asked: Asked, found: Kpis) -> list[Figure]:
    """Every key figure, in the order of the rules that ask for them."""
    return [
        *_of_the_queue(asked, found),
        _dossiers_a_year(asked, found),
        _on_time(asked, found),
        *_satisfied(asked, found),
        _seats(asked.t, found),
        _serving(asked.t, found),
    ]


def _of_the_queue(asked: Asked, found: Kpis) -> list[Figure]:
    total = everyday.NOTHING if found.everyday is None else found.everyday.total
    made = [
        *queue.waits(asked, total),
        *queue.promises(asked, total),
        *queue.stays(asked, total),
    ]
    return [figure for figure in made if figure.key in _QUEUE]


def _satisfied(asked: Asked, found: Kpis) -> list[Figure]:
    if found.everyday is None:
        t = asked.t
        return [Figure(key, t(f"report.figure.{key}"), None, Kind.PERCENT) for key in _ANSWERS]
    return queue.satisfied(asked, found.everyday, queue.chosen(asked).whole)


def _dossiers_a_year(asked: Asked, found: Kpis) -> Figure:
    t, wanted = asked.t, asked.centre.rules.kpi_dossiers_year
    value = found.dossiers_a_year
    basis = t(
        "report.basis.officer_days",
        dossiers=t.count(found.dossiers.at_desks),
        n=found.officer_days,
        days="—" if found.year_days is None else t.count(found.year_days),
    )
    return Figure(
        "dossiers_a_year",
        t("report.figure.dossiers_a_year"),
        value,
        Kind.NUMBER,
        target=t("report.target.at_least", value=t.count(wanted)),
        good=None if value is None else value >= wanted,
        basis=basis,
    )


def _on_time(asked: Asked, found: Kpis) -> Figure:
    t, done = asked.t, found.dossiers.done
    kept = done.early + done.on_time
    basis = yardsticks.of(t, kept, done.dated, "dated")
    if done.undated:
        basis += "; " + some(t, done.undated, "undated")
    least = asked.centre.rules.kpi_on_time_pct
    return yardsticks.at_least_percent(t, "on_time", kept, done.dated, least, basis)


def _seats(t: Translator, found: Kpis) -> Figure:
    basis = t("report.basis.half_hours", n=found.half_hours) if found.half_hours else ""
    return yardsticks.count(t, "seats", found.seats, basis)


def _serving(t: Translator, found: Kpis) -> Figure:
    basis = t(
        "report.basis.serving",
        serving=t.number(yardsticks.hours(found.serving)),
        duty=t.number(yardsticks.hours(found.duty)),
    )
    return yardsticks.share(t, "serving", found.serving, found.duty, basis)


def number_of(figure: Figure) -> Decimal | None:
    """Its value as people write it: minutes, percent, or how many."""
    if figure.value is None:
        return None
    value = Decimal(str(figure.value))
    if figure.kind is Kind.MINUTES:
        return (value / _MINUTE).quantize(Decimal("0.1"), rounding=ROUND_HALF_UP)
    return value


def unit_of(t: Translator, figure: Figure) -> str:
    """What its value is counted in."""
    known = {Kind.MINUTES: "minutes", Kind.PERCENT: "percent"}
    return t(f"report.unit.{known.get(figure.kind, figure.key)}")


def _table(t: Translator, made: Sequence[Figure]) -> Table:
    columns = (
        Column("key", t("report.col.code"), Kind.CODE, for_programs=True),
        Column("name", t("report.col.figure"), share=3),
        Column("value", t("report.col.value"), Kind.NUMBER),
        Column("unit", t("report.col.unit")),
        Column("target", t("report.col.target"), share=1.5),
        Column("good", t("report.col.good")),
        Column("basis", t("report.col.basis"), share=3),
    )
    lines: list[Row] = [
        (
            figure.key,
            figure.title,
            number_of(figure),
            unit_of(t, figure),
            figure.target,
            "" if figure.good is None else t(f"report.good.{str(figure.good).lower()}"),
            figure.basis,
        )
        for figure in made
    ]
    opens = tuple(figure.key for figure in made)
    return Table("kpi", t("report.table.kpi"), columns, lines, opens=opens, for_programs=True)


def agencies(asked: Asked, found: Kpis) -> Table:
    """Hours of duty and of serving, and dossiers, of the officers whom each home agency sent."""
    t = asked.t
    columns = (
        Column("agency", t("report.col.code"), Kind.CODE, for_programs=True),
        Column("name", t("report.col.home_agency"), share=3),
        Column("officers", t("report.col.officers"), Kind.COUNT),
        Column("days", t("report.col.officer_days"), Kind.COUNT),
        *[
            Column(key, t(f"report.col.{key}"), Kind.NUMBER)
            for key in ("duty_h", "rests_h", "serving_h")
        ],
        Column("serving", t("report.col.serving"), Kind.PERCENT),
        Column("overtime_h", t("report.col.overtime_h"), Kind.NUMBER),
        Column("dossiers", t("report.col.dossiers"), Kind.COUNT),
        Column("expected", t("report.col.expected"), Kind.NUMBER),
    )
    lines = [_agency(asked, found, own) for own in found.agencies]
    whole = _whole(found.agencies)
    total = None if whole is None else _agency(asked, found, whole, t("report.total"))
    note = t("report.note.agencies")
    return Table("agencies", t("report.table.agencies"), columns, lines, total, note)


def _whole(found: Sequence[OfAgency]) -> OfAgency | None:
    if not found:
        return None
    names = ("officers", "days", "duty", "rests", "serving", "overtime", "visits", "dossiers")
    return OfAgency("", **{name: sum(getattr(own, name) for own in found) for name in names})


def _agency(asked: Asked, found: Kpis, own: OfAgency, name: str | None = None) -> Row:
    code, named = kpi_rows.home_agency(asked, own.agency)
    return (
        code,
        name or named,
        own.officers,
        own.days,
        yardsticks.hours(own.duty),
        yardsticks.hours(own.rests),
        yardsticks.hours(own.serving),
        percent(own.serving, own.working),
        yardsticks.hours(own.overtime),
        own.dossiers,
        expected(own.days, asked.centre.rules.kpi_dossiers_year, found.year_days),
    )


def expected(days: int, a_year: int, year_days: int | None) -> Decimal | None:
    """What is asked of so many days on duty."""
    if not year_days:
        return None
    return (Decimal(a_year * days) / year_days).quantize(Decimal("0.1"), rounding=ROUND_HALF_UP)


def opened(asked: Asked, key: str) -> Table:
    """The rows behind a figure.

    Raises:
        Refusal: `report_figure_unknown`.
    """
    return kpi_rows.opened(asked, NAME, key, FIGURES)
