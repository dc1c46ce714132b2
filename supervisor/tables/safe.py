"""Which numbers are still sure to be called today, the services that run out of them first."""

from __future__ import annotations

from collections.abc import Mapping

from common.domain.safe_number import Chance
from common.i18n.translator import Translator
from common.views.safe import Safe
from common.views.staffing import Staffing
from common.views.supervisor import QueueRow, SupervisorView
from supervisor.cells import SIGNS, Cell, Column, Level, Row, Table
from supervisor.tables.words import NONE

_LEVELS = {
    Chance.SAFE: Level.PLAIN,
    Chance.DOUBTFUL: Level.WATCH,
    Chance.UNLIKELY: Level.TROUBLE,
}


def safe_numbers(found: Staffing, view: SupervisorView, t: Translator) -> Table:
    """A line for each service of which somebody can tell when its next number is called."""
    stops = {code: at for group in found.groups for code, at in group.stops_at.items()}
    known = [queue for queue in view.queues if queue.code in found.safe]
    known.sort(key=lambda queue: _urgency(found.safe[queue.code], stops.get(queue.code)))
    return Table(
        title=t("supervisor.safe"),
        columns=(
            Column("", 0),
            Column(t("supervisor.col.waiting"), 4, right=True),
            Column(t("supervisor.col.expected"), 13, right=True),
            Column(t("supervisor.safe.last"), 7, right=True),
            Column(t("supervisor.safe.left"), 4, right=True),
            Column(t("supervisor.safe.risk"), 5, right=True),
            Column(t("supervisor.safe.stop"), 7, right=True),
        ),
        rows=tuple(_row(queue, found, stops, t) for queue in known),
    )


def _urgency(safe: Safe, stops_at: int | None) -> tuple[int, float]:
    return -_LEVELS[safe.chance], float("inf") if stops_at is None else stops_at


def _row(queue: QueueRow, found: Staffing, stops: Mapping[str, int], t: Translator) -> Row:
    safe, zone = found.safe[queue.code], found.hall.zone
    level = _LEVELS[safe.chance]
    stop = stops.get(queue.code)
    risk = Cell(f"{SIGNS[Level.WATCH]} {safe.at_risk}", Level.WATCH)
    return Row(
        (
            Cell(f"{SIGNS[level]} {t.pick(queue.name)}", level),
            Cell(str(queue.waiting), Level.PLAIN if queue.waiting else Level.QUIET),
            Cell(NONE if queue.expected is None else t.interval(*queue.expected, zone), level),
            Cell(safe.last_number or NONE),
            Cell(str(safe.left) if safe.left else NONE),
            risk if safe.at_risk else Cell(NONE, Level.QUIET),
            Cell(_stop(stop, found, t), level),
        ),
        level,
    )


def _stop(at: int | None, found: Staffing, t: Translator) -> str:
    """From when the door should stop; a dash while all numbers are sure."""
    if at is None:
        return NONE
    return t("supervisor.safe.now") if at <= found.hall.now else t.time(at, found.hall.zone)
