"""What is good and what is not: pure rules over the numbers of the view, without any words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from common.domain.life import Life, life
from common.domain.model import DeskState, DeviceState, Severity, TicketState
from common.views.printers import PrinterRow
from common.views.supervisor import (
    ABOUT_TO_BREAK_MS,
    AlertRow,
    DeskRow,
    DeviceRow,
    QueueRow,
    SupervisorView,
)
from supervisor.cells import Level

KEPT_GOOD = 95
"""Percent of promises kept from which a day is good. No norm says so for numbers; 95 % on time is
what the one-stop centres were asked to reach for dossiers in 2022."""

KEPT_FAIR = 90
"""Percent below which the day is in trouble."""


def wait_level(queue: QueueRow) -> Level:
    """The longest wait against the service's target, both in open time."""
    if queue.waiting == 0:
        return Level.QUIET
    if queue.longest > queue.target:
        return Level.TROUBLE
    if queue.longest > queue.target - min(ABOUT_TO_BREAK_MS, queue.target // 3):
        return Level.WATCH
    return Level.GOOD


def promise_level(broken: int, breaking: int) -> Level:
    """Promises of people who wait: one broken is trouble, one about to break needs a look."""
    if broken:
        return Level.TROUBLE
    return Level.WATCH if breaking else Level.GOOD


def unserved(queue: QueueRow) -> bool:
    """People wait and no open desk serves them."""
    return queue.waiting > 0 and queue.desks_open == 0


def queue_level(queue: QueueRow) -> Level:
    """The worst there is to say of a queue."""
    if queue.waiting == 0:
        return Level.QUIET
    staffed = Level.WATCH if unserved(queue) else Level.GOOD
    return max(staffed, wait_level(queue), promise_level(queue.broken, queue.breaking))


def kept_percent(kept: int, due: int) -> int | None:
    """Whole percent, rounded down so that 100 means all; None while there is nothing to judge."""
    return None if due == 0 else kept * 100 // due


def kept_level(percent: int | None) -> Level:
    """How good the day is so far."""
    if percent is None:
        return Level.QUIET
    if percent >= KEPT_GOOD:
        return Level.GOOD
    return Level.WATCH if percent >= KEPT_FAIR else Level.TROUBLE


def desk_level(desk: DeskRow) -> Level:
    """A working desk is good, a resting one needs a look, a free or closed one nothing."""
    if desk.state == DeskState.PAUSED:
        return Level.WATCH
    if desk.holder_state == TicketState.SERVING:
        return Level.GOOD
    if desk.state == DeskState.OPEN:
        return Level.PLAIN
    return Level.QUIET


_DEVICE_LEVELS: Mapping[str, Level] = {
    DeviceState.OK: Level.GOOD,
    DeviceState.WARNING: Level.WATCH,
    DeviceState.FAULT: Level.TROUBLE,
    DeviceState.OFFLINE: Level.TROUBLE,
}


def device_level(device: DeviceRow) -> Level:
    """A device that has never been heard of is quiet."""
    return _DEVICE_LEVELS.get(device.state, Level.QUIET)


def printer_level(printer: PrinterRow) -> Level:
    """As its state says; one that prints but will soon need paper needs a look."""
    level = _DEVICE_LEVELS.get(printer.state, Level.QUIET)
    return max(level, Level.WATCH) if printer.low and level is Level.GOOD else level


def alert_level(alert: AlertRow) -> Level:
    """An alert somebody sees to is no trouble any more, but it stays in view."""
    return level_of(alert.severity, seen=alert.acknowledged)


def level_of(severity: str, *, seen: bool) -> Level:
    """The same of any alert."""
    if seen:
        return Level.PLAIN
    if severity == Severity.CRITICAL:
        return Level.TROUBLE
    return Level.WATCH if severity == Severity.WARNING else Level.PLAIN


LIFE_LEVELS = {
    Life.RUNNING: Level.GOOD,
    Life.LOST: Level.TROUBLE,
    Life.NEVER: Level.TROUBLE,
    Life.UNSURE: Level.QUIET,
}


def lives(view: SupervisorView, rate: float | None) -> Mapping[str, Life]:
    """Keeper, and the device service where there is a device or ever was that service. While one
    program keeps all others from writing, nobody can tell of those who are silent."""
    names = ["keeper"]
    if view.devices or "devices" in view.beats:
        names.append("devices")
    found = {name: life(view.beats.get(name), view.hall.now, rate) for name in names}
    if view.stuck is None:
        return found
    return {name: Life.UNSURE if how is Life.LOST else how for name, how in found.items()}


@dataclass(frozen=True, slots=True)
class Promises:
    """What the three figures say.

    Attributes:
        broken: promises of people who still wait that are past.
        breaking: promises of people who wait that are about to break.
        longest: the queue in which somebody has waited longest; None when nobody waits.
        kept: promises kept today.
        due: promises that are decided: people called, and people waiting past their promise.
    """

    broken: int
    breaking: int
    longest: QueueRow | None
    kept: int
    due: int

    @property
    def percent(self) -> int | None:
        """Kept of due."""
        return kept_percent(self.kept, self.due)


def promises(view: SupervisorView) -> Promises:
    """The figures of the whole hall."""
    waiting = [queue for queue in view.queues if queue.waiting]
    broken = sum(queue.broken for queue in view.queues)
    return Promises(
        broken=broken,
        breaking=sum(queue.breaking for queue in view.queues),
        longest=max(waiting, key=lambda queue: queue.longest, default=None),
        kept=view.totals.kept,
        due=view.totals.judged + broken,
    )
