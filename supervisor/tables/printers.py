"""The printers: one line each, and everything that is known of one of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from common.domain import roll
from common.domain.model import JobState
from common.i18n.translator import Translator
from common.tui import jobs
from common.views.hall import Hall
from common.views.printers import PrinterRow
from common.views.slips import Ended
from supervisor.cells import Cell, Column, Level, Row, Table, signed
from supervisor.judgement import printer_level
from supervisor.tables.words import NONE, moment

_BAR = 20
_END_LEVELS: Mapping[str, Level] = {
    JobState.CONFIRMED: Level.GOOD,
    JobState.UNKNOWN: Level.WATCH,
    JobState.FAILED_BEFORE_SEND: Level.TROUBLE,
}


def printers(rows: Sequence[PrinterRow], hall: Hall, t: Translator, *, known: bool) -> Table:
    """The table of printers, in the order of the centre. `known` is False while nobody watches
    the devices: then their last states may not be true now."""
    nothing = Row((Cell(""), Cell(t("supervisor.printers.none"), Level.QUIET)))
    return Table(
        title=t("supervisor.printers"),
        columns=(
            Column("", 12),
            Column(t("supervisor.col.state"), 0),
            Column(t("supervisor.col.since"), 5, right=True),
            Column(t("supervisor.printers.col.queue"), 5, right=True),
            Column(t("supervisor.printers.col.confirmed"), 7, right=True),
            Column(t("supervisor.printers.col.unsure"), 7, right=True),
            Column(t("supervisor.printers.col.left"), 5, right=True),
        ),
        rows=tuple(_row(row, hall, t, known=known) for row in rows) or (nothing,),
    )


def _row(row: PrinterRow, hall: Hall, t: Translator, *, known: bool) -> Row:
    level = printer_level(row) if known else Level.QUIET
    waiting = row.queued + row.started + row.failed
    unsure = row.ended.get(JobState.UNKNOWN, 0)
    left = NONE if row.slips_left is None else str(row.slips_left)
    return Row(
        (
            signed(level, row.code),
            Cell(state(row, t, known=known), level),
            Cell(moment(row.since, hall, t)),
            Cell(str(waiting) if waiting else NONE, Level.PLAIN if waiting else Level.QUIET),
            Cell(str(row.ended.get(JobState.CONFIRMED, 0))),
            Cell(str(unsure) if unsure else NONE, Level.WATCH if unsure else Level.QUIET),
            Cell(left, Level.WATCH if row.low else Level.PLAIN),
        ),
        level,
    )


def state(row: PrinterRow, t: Translator, *, known: bool) -> str:
    """The state, and why where there are words for it."""
    named = t(f"device.state.{row.state}") + ("" if known else "?")
    key = f"evidence.{row.reason}"
    return f"{named}: {t(key)}" if t.has(key) else named


def details(row: PrinterRow, hall: Hall, t: Translator, *, known: bool) -> Table:
    """One printer, line by line."""
    return Table(
        title=f"{row.code} · {t.pick(row.zone)}",
        columns=(Column("", 16), Column("", 0)),
        rows=tuple(
            Row((Cell(t(f"supervisor.printers.{name}"), Level.QUIET), cell))
            for name, cell in _lines(row, hall, t, known=known)
        ),
    )


def _lines(
    row: PrinterRow, hall: Hall, t: Translator, *, known: bool
) -> Iterator[tuple[str, Cell]]:
    level = printer_level(row) if known else Level.QUIET
    yield "state", signed(level, _since(row, hall, t, known=known))
    yield "queue", Cell(_queue(row, t))
    yield "today", Cell(_today(row, t))
    yield "roll", Cell(_roll(row, hall, t))
    yield "left", _left(row, t)
    yield "fence", Cell(_fence(row, t))
    yield "probed", Cell(_probed(row, hall, t))
    yield "fallback", Cell(row.fallback or t("supervisor.printers.fallback.none"))
    paper = roll.paper_mm(row.width_dots)
    place = t("supervisor.printers.place.at", zone=t.pick(row.zone), paper=paper, url=row.url)
    yield "place", Cell(place)


def _since(row: PrinterRow, hall: Hall, t: Translator, *, known: bool) -> str:
    said = state(row, t, known=known)
    if row.since is None:
        return said
    return t("supervisor.printers.since", state=said, time=moment(row.since, hall, t))


def _queue(row: PrinterRow, t: Translator) -> str:
    return t(
        "supervisor.printers.queue.now", queued=row.queued, started=row.started, failed=row.failed
    )


def _today(row: PrinterRow, t: Translator) -> str:
    counts = {
        state.value: row.ended.get(state, 0)
        for state in (JobState.CONFIRMED, JobState.UNKNOWN, JobState.SUPERSEDED)
    }
    return t("supervisor.printers.today.ends", **counts)


def _roll(row: PrinterRow, hall: Hall, t: Translator) -> str:
    metres = round(row.mm / 1000)
    if row.roll_changed_at is None:
        return t("supervisor.printers.roll.counted", slips=row.slips, metres=metres)
    time = moment(row.roll_changed_at, hall, t)
    return t("supervisor.printers.roll.changed", time=time, slips=row.slips, metres=metres)


def _left(row: PrinterRow, t: Translator) -> Cell:
    """The sensor's word before the estimate."""
    if row.out:
        return signed(Level.TROUBLE, t("supervisor.printers.left.out"))
    near_end = t("supervisor.printers.left.near_end")
    if row.slips_left is None:
        unknown = Cell(t("supervisor.printers.left.unknown"))
        return signed(Level.WATCH, near_end) if row.near_end else unknown
    about = t("supervisor.printers.left.about", n=row.slips_left)
    about = f"{_bar(row.slips_left, row.slips)} {about}"
    if not row.low:
        return Cell(about)
    return signed(Level.WATCH, f"{about}; {near_end}" if row.near_end else about)


def ended(found: Sequence[Ended], hall: Hall, t: Translator) -> Table:
    """What came out of it last, and what did not."""
    return Table(
        title=t("supervisor.printers.ended"),
        columns=(
            Column("", 27),
            Column("", 0),
            Column(t("supervisor.printers.col.at"), 5, right=True),
        ),
        rows=tuple(_end(one, hall, t) for one in found),
    )


def _end(one: Ended, hall: Hall, t: Translator) -> Row:
    level = _END_LEVELS.get(one.job.state, Level.QUIET)
    cells = (
        signed(level, jobs.paper(one.job, t)),
        Cell(jobs.how(one.job, t), level),
        Cell(moment(one.at, hall, t)),
    )
    return Row(cells, level)


def _bar(left: int, used: int) -> str:
    """How much of the roll is left, as far as the eye needs it."""
    filled = round(_BAR * left / max(1, left + used))
    return "█" * filled + "░" * (_BAR - filled)


def _fence(row: PrinterRow, t: Translator) -> str:
    """Only a printer that was probed owes its fence to the probe."""
    named = t(f"paper.fence.{row.fence}")
    chosen = row.fence_wanted == "auto" and row.probed_at is not None
    return t("supervisor.printers.fence.auto", fence=named) if chosen else named


def _probed(row: PrinterRow, hall: Hall, t: Translator) -> str:
    if row.probed_at is None or row.proved is None:
        return t("supervisor.printers.probed.never")
    time, proved = moment(row.probed_at, hall, t), t(f"paper.fence.{row.proved}")
    return t("supervisor.printers.probed.at", time=time, proved=proved)
