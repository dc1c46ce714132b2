"""What stands above the tables: whose hall it is, whether it runs, and the three figures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from common.domain.life import Life
from common.i18n.messages import word_of
from common.i18n.translator import Translator
from common.views.hall import Hall
from common.views.supervisor import SupervisorView
from supervisor.cells import Cell, Level, signed
from supervisor.judgement import (
    LIFE_LEVELS,
    kept_level,
    promise_level,
    promises,
    wait_level,
)
from supervisor.tables.words import NONE, minutes


@dataclass(frozen=True, slots=True)
class Figure:
    """One big figure: what it counts, the number, and what it means, with its level."""

    label: str
    number: str
    note: str
    level: Level


def figures(view: SupervisorView, t: Translator) -> tuple[Figure, Figure, Figure]:
    """Are promises kept? Broken now, the longest wait, kept today."""
    found = promises(view)
    level = promise_level(found.broken, found.breaking)
    soon = t("supervisor.breaking", n=found.breaking)
    broken = Figure(t("supervisor.broken"), str(found.broken), soon, level)
    percent = found.percent
    kept = Figure(
        t("supervisor.kept"),
        NONE if percent is None else f"{percent}%",
        t("supervisor.kept.none")
        if percent is None
        else t("supervisor.kept.note", kept=found.kept, due=found.due),
        kept_level(percent),
    )
    return broken, _longest(view, t), kept


def _longest(view: SupervisorView, t: Translator) -> Figure:
    label = t("supervisor.waits")
    queue = promises(view).longest
    if queue is None:
        return Figure(label, NONE, t("supervisor.waits.none"), Level.QUIET)
    note = t("supervisor.waits.note", target=minutes(queue.target), service=t.pick(queue.name))
    return Figure(label, str(minutes(queue.longest)), note, wait_level(queue))


def beats(lives: Mapping[str, Life], t: Translator) -> tuple[Cell, ...]:
    """Whether keeper and the device service live, in one word each."""
    return tuple(
        signed(LIFE_LEVELS[found], t(f"supervisor.beat.{name}")) for name, found in lives.items()
    )


def totals(view: SupervisorView, t: Translator) -> tuple[Cell, ...]:
    """The day so far, the most telling first: a narrow screen leaves out the last ones."""
    day = view.totals
    named = {
        "issued": day.issued,
        "done": day.done,
        "waiting": day.waiting,
        "at_desk": day.at_desk,
        "away": day.away,
        "unrecorded": day.unrecorded,
        "cancelled": day.cancelled,
        "expired": day.expired,
    }
    cells = [Cell(t(f"supervisor.total.{name}", n=n)) for name, n in named.items()]
    if day.booked:
        cells.insert(2, Cell(t("supervisor.total.booked", n=day.booked)))
    if day.quoted:
        share = 100 * day.quoted_true // day.quoted
        cells.insert(4, Cell(t("supervisor.total.quoted", percent=share)))
    return tuple(cells)


def stuck(view: SupervisorView, t: Translator) -> Cell | None:
    """Who keeps everybody else from writing, if anybody."""
    if view.stuck is None:
        return None
    writer = view.stuck
    action = word_of("action", writer.action, t)
    key = "supervisor.mark.writer"
    return signed(Level.TROUBLE, t(key, pid=writer.pid, n=writer.seconds, action=action))


def mark(hall: Hall, t: Translator) -> Cell | None:
    """What is out of the ordinary about the whole hall, if anything."""
    if hall.hold_reason is not None:
        key = "supervisor.mark.held"
        if hall.hold_until is None:
            return signed(Level.TROUBLE, t(key, reason=hall.hold_reason))
        until = t.time(hall.hold_until, hall.zone)
        return signed(Level.TROUBLE, t(f"{key}.until", reason=hall.hold_reason, time=until))
    if hall.date is None:
        return signed(Level.PLAIN, t("supervisor.mark.unopened"))
    day = f"{date.fromisoformat(hall.date):%d/%m/%Y}"
    if hall.day_closed:
        return signed(Level.PLAIN, t("supervisor.mark.closed", date=day))
    if day != t.date(hall.now, hall.zone):
        return signed(Level.WATCH, t("supervisor.mark.old", date=day))
    return None
