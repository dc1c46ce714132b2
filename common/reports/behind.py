"""The rows behind a figure of the queue: tickets and stays at desks, never who held them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import NoReturn

from common.domain.model import TicketState
from common.domain.refusal import Refusal
from common.domain.shares import percent
from common.i18n.translator import Translator
from common.reports.asked import Asked
from common.reports.coded import service_cells, service_columns
from common.reports.document import Column, Kind, Row, Table
from common.reports.queue import chosen, content, ending
from common.store import rollup
from common.store.queries import everyday as rows
from common.store.rollup import BusinessDay
from common.store.rollup_counts import UNTIMED
from common.views import answers, everyday
from common.views.answers import KIOSK, PAD, Answers
from common.views.everyday import Part

MOST = 10_000
"""Rows that a figure opens into; of more it is said how many there are."""

ENDING = "ending"
"""What opens a line of how numbers ended: `ending@done.accepted`."""

_TICKETS: Mapping[str, tuple[str, str]] = {
    **{which: (which, "taken") for which in rows.TICKETS_OF},
    "wait_mean": ("called", "longest"),
    "wait_p90": ("called", "longest"),
    "wait_longest": ("called", "longest"),
    "kept": ("called", "longest"),
}
"""By figure: which tickets, in which order."""

_STAYS = ("serve_mean", "serve_p90")
_ANSWERS = ("satisfied_pad", "satisfied_kiosk")

FIGURES = (*_TICKETS, *rows.EVENTS_OF, *_STAYS, *_ANSWERS)
"""Every figure of the queue that opens."""


def opened(asked: Asked, report: str, key: str, known: Iterable[str] = FIGURES) -> Table:
    """The rows behind a figure; `tickets@ho-tich` are those of one service.

    Raises:
        Refusal: `report_figure_unknown` with the figures that there are; what `chosen` refuses.
    """
    figure, _, service = key.partition("@")
    if figure == ENDING and service.partition(".")[0] in _ENDED:
        return _endings(asked, service)
    if figure not in known:
        unknown(report, key, known)
    part = everyday.part_of(asked.store, asked.unit, asked.agency, service) if service else None
    return behind(asked, figure, part or chosen(asked))


_ENDED = frozenset({TicketState.DONE, TicketState.CANCELLED, TicketState.EXPIRED})


def _endings(asked: Asked, wanted: str) -> Table:
    """The numbers that ended in one way, of the part asked for."""
    part, (first, last) = chosen(asked), ends(asked)
    with asked.store.read() as connection:
        found = rows.tickets_behind(
            connection, which="ended", order="taken", first=first, last=last
        )
    own = [
        row
        for row in found
        if part.has(row["service"], row["unit"])
        and f"{row['state']}.{row['outcome'] or row['end_reason'] or ''}" == wanted
    ]
    state, _, why = wanted.partition(".")
    return tickets_table(asked, ENDING, own, ending(asked.t, state, why))


def unknown(report: str, key: str, known: Iterable[str]) -> NoReturn:
    """Refuse a figure that a report does not have.

    Raises:
        Refusal: `report_figure_unknown`.
    """
    figures = ", ".join(dict.fromkeys(known))
    raise Refusal("report_figure_unknown", figure=key[:60], report=report, figures=figures)


def behind(asked: Asked, figure: str, part: Part) -> Table:
    """The rows behind a figure of the queue, of a part of the centre; none where no number was
    given."""
    made: Callable[[Asked, str, Part], Table]
    if figure in _ANSWERS:
        made = _answers
    elif figure in rows.EVENTS_OF:
        made = _events
    else:
        made = _stays if figure in _STAYS else _tickets
    return made(asked, figure, part)


def business_days(asked: Asked) -> list[BusinessDay]:
    """Those of the days asked for on which numbers were given."""
    period = everyday.period_of(asked.span.first, asked.span.last)
    with asked.store.read() as connection:
        return rollup.days_between(connection, period)


def ends(asked: Asked) -> tuple[int, int]:
    """The rows of the first and the last of these; nothing lies between those of no day."""
    days = business_days(asked)
    return (days[0].id, days[-1].id) if days else (1, 0)


def _tickets(asked: Asked, figure: str, part: Part) -> Table:
    (which, order), (first, last) = _TICKETS[figure], ends(asked)
    with asked.store.read() as connection:
        found = rows.tickets_behind(connection, which=which, order=order, first=first, last=last)
    own = [row for row in found if part.has(row["service"], row["unit"])]
    return tickets_table(asked, figure, own)


def tickets_table(
    asked: Asked, figure: str, own: list[Mapping[str, str | int | None]], title: str | None = None
) -> Table:
    """Numbers with when they were given, promised, called and done, and how they ended."""
    t = asked.t
    columns = [
        Column("number", t("report.col.number"), Kind.CODE),
        Column("date", t("report.col.date"), Kind.DATE, share=1.3),
        *service_columns(t),
        *[
            Column(name, t(f"report.col.{name}"), Kind.TIME)
            for name in ("issued", "promised", "called")
        ],
        Column("wait", t("report.col.wait"), Kind.MINUTES),
        Column("in_time", t("report.col.in_time")),
        Column("ended", t("report.col.ended"), Kind.TIME),
        Column("ending", t("report.col.ending"), share=2),
    ]
    named = service_cells(asked)
    made = [_ticket(t, row, named(row["service"])) for row in own[:MOST]]
    return _cut(figure, t, tuple(columns), made, len(own), title)


def _ticket(t: Translator, row: Mapping[str, str | int | None], service: tuple[str, str]) -> Row:
    called, issued = row["first_called_at"], row["issued_at"]
    promised = row["promised_at"]
    in_time = None if called is None else int(str(called)) <= int(str(promised))
    why = row["outcome"] or row["end_reason"] or ""
    return (
        row["number"],
        day_of(row),
        *service,
        issued,
        promised,
        called,
        None if called is None else int(str(called)) - int(str(issued)),
        "" if in_time is None else t(f"report.yes.{str(in_time).lower()}"),
        row["ended_at"],
        ending(t, str(row["state"]), str(why)),
    )


def day_of(row: Mapping[str, str | int | None]) -> date:
    """The business day of a row."""
    return date.fromisoformat(str(row["date"]))


def _events(asked: Asked, figure: str, part: Part) -> Table:
    first, last = ends(asked)
    with asked.store.read() as connection:
        found = rows.events_behind(connection, which=figure, first=first, last=last)
    own = [row for row in found if part.has(row["service"], row["unit"])]
    return events_table(asked, figure, own)


def events_table(asked: Asked, figure: str, own: list[Mapping[str, str | int | None]]) -> Table:
    """What happened to numbers, each time: one may have missed several calls."""
    t = asked.t
    columns = (
        Column("number", t("report.col.number"), Kind.CODE),
        Column("date", t("report.col.date"), Kind.DATE, share=1.3),
        *service_columns(t),
        Column("desk", t("report.col.desk"), Kind.CODE),
        Column("at", t("report.col.at"), Kind.TIME),
    )
    named = service_cells(asked)
    made: list[Row] = [
        (row["number"], day_of(row), *named(row["service"]), row["desk"], row["at"])
        for row in own[:MOST]
    ]
    return _cut(figure, t, columns, made, len(own))


def _stays(asked: Asked, figure: str, part: Part) -> Table:
    first, last = ends(asked)
    with asked.store.read() as connection:
        found = rows.stays_behind(connection, first=first, last=last)
    own = [row for row in found if part.has(row["service"], row["unit"])]
    return stays_table(asked, figure, own, timed=True)


def stays_table(
    asked: Asked, figure: str, found: list[Mapping[str, str | int | None]], *, timed: bool
) -> Table:
    """Stays at desks; `timed`: those whose length counts."""
    t = asked.t
    own = [row for row in found if not timed or row["outcome"] not in UNTIMED]
    columns = (
        Column("number", t("report.col.number"), Kind.CODE),
        Column("date", t("report.col.date"), Kind.DATE, share=1.3),
        *service_columns(t),
        Column("desk", t("report.col.desk"), Kind.CODE),
        Column("started", t("report.col.started"), Kind.TIME),
        Column("ended", t("report.col.ended"), Kind.TIME),
        Column("stay", t("report.col.stay"), Kind.MINUTES),
        Column("ending", t("report.col.ending"), share=2),
    )
    named = service_cells(asked)
    made = [_stay(t, row, named(row["service"])) for row in own[:MOST]]
    return _cut(figure, t, columns, made, len(own))


def _stay(t: Translator, row: Mapping[str, str | int | None], service: tuple[str, str]) -> Row:
    outcome = row["outcome"] or ""
    return (
        row["number"],
        day_of(row),
        *service,
        row["desk"],
        row["started_at"],
        row["ended_at"],
        int(str(row["ended_at"])) - int(str(row["started_at"])),
        outcome_words(t, str(outcome)),
    )


def outcome_words(t: Translator, outcome: str) -> str:
    """How a stay ended; '' is one that went on later, after the number had been put on hold."""
    if not outcome:
        return t("report.stay.went_on")
    return t(f"outcome.{outcome}") if t.has(f"outcome.{outcome}") else outcome


def _cut(
    figure: str,
    t: Translator,
    columns: tuple[Column, ...],
    made: list[Row],
    count: int,
    title: str | None = None,
) -> Table:
    title = title or t(f"report.figure.{figure}")
    return Table(figure, title, columns, made, more=count - len(made))


def _answers(asked: Asked, figure: str, part: Part) -> Table:
    """By service, not by ticket: who answered what is nobody's business."""
    t, source = asked.t, PAD if figure.endswith(PAD) else KIOSK
    found = everyday.read_any(asked.store, asked.span.first, asked.span.last, part)
    columns = (
        Column("code", t("report.col.code"), Kind.CODE, for_programs=True),
        Column("name", t("report.col.service"), share=3),
        Column("answers", t("report.col.answers"), Kind.COUNT),
        Column("satisfied", t("report.col.satisfied"), Kind.COUNT),
        Column("share", t("report.col.share"), Kind.PERCENT),
    )
    made: list[Row] = []
    for one in () if found is None else found.services:
        own = answers.discreet(one.answers.get(source, Answers()))
        given, good = (None, None) if own is None else (own.given, content(own))
        share = None if own is None else percent(content(own), own.given)
        made.append((one.known.code, t.pick(one.known.name), given, good, share))
    note = t("report.note.few_answers")
    return Table(figure, t(f"report.figure.{figure}"), columns, made, note=note)
