"""What a key means, given the state of the desk: pure, so that every case can be read and tried."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from common.domain.commands import (
    CallNext,
    Command,
    Finish,
    OpenDesk,
    StartService,
)
from common.domain.model import DeskState, TicketState
from common.views.counter import CounterView


class Situation(StrEnum):
    """What matters most at the desk right now."""

    SIGNED_OUT = "signed-out"
    DAY_CLOSED = "day-closed"
    CALLED = "called"
    SERVING = "serving"
    PAUSED = "paused"
    HELD = "held"
    IDLE = "idle"


@dataclass(frozen=True, slots=True)
class Offer:
    """One key of the key line: its name, the key of its text, whether it can do something now."""

    key: str
    text: str
    ready: bool = True


def situation(view: CounterView) -> Situation:
    """The holder comes first: whoever is there is finished, whatever rests or is held."""
    if view.officer is None:
        return Situation.DAY_CLOSED if view.hall.day_closed else Situation.SIGNED_OUT
    if view.holder is not None:
        called = view.holder.state == TicketState.CALLED
        return Situation.CALLED if called else Situation.SERVING
    if view.state != DeskState.OPEN:
        return Situation.PAUSED
    return Situation.HELD if view.hall.held else Situation.IDLE


def takes_next(view: CounterView) -> bool:
    """Whether the desk may call after this holder."""
    return view.state == DeskState.OPEN and not view.hall.held


def space(view: CounterView) -> Command | None:
    """What Space does; None means that it asks for the outcome."""
    if view.holder is None:
        paused = situation(view) is Situation.PAUSED
        return OpenDesk(view.desk) if paused else CallNext(view.desk)
    if view.holder.state == TicketState.CALLED:
        return StartService(view.desk)
    if view.holder.default_outcome is None:
        return None
    return CallNext(view.desk, finish=True) if takes_next(view) else Finish(view.desk)


def offers(view: CounterView) -> tuple[Offer, ...]:
    """The key line, in the order of the keyboard."""
    now = situation(view)
    called, serving = now is Situation.CALLED, now is Situation.SERVING
    return (
        Offer("Space", _space_text(view), now is not Situation.HELD),
        Offer("F2", "counter.key.again", called or serving),
        Offer("F3", "counter.key.absent", called),
        _hold_or_away(view),
        Offer("F5", "counter.key.transfer", called or serving),
        Offer("F6", "counter.key.pick"),
        Offer("F7", "counter.key.walkin", now is Situation.IDLE),
        Offer("F8", "counter.key.open" if _rests(view) else "counter.key.pause"),
        Offer("F9", "counter.key.takeover"),
        Offer("F10", "counter.key.reprint"),
        *_now_and_then(view),
        Offer("?", "counter.key.help"),
    )


def _rests(view: CounterView) -> bool:
    return view.state != DeskState.OPEN


def _space_text(view: CounterView) -> str:
    match space(view):
        case None:
            return "counter.key.outcome"
        case OpenDesk():
            return "counter.key.open"
        case StartService():
            return "counter.key.start"
        case Finish():
            return "counter.key.done"
        case CallNext(finish=True):
            return "counter.key.finish"
        case _:
            return "counter.key.next"


def _hold_or_away(view: CounterView) -> Offer:
    if view.holder is None:
        return Offer("F4", "counter.key.away", bool(view.away))
    return Offer("F4", "counter.key.hold", view.holder.state == TicketState.SERVING)


def _now_and_then(view: CounterView) -> tuple[Offer, ...]:
    match situation(view):
        case Situation.CALLED:
            return (Offer("Esc", "counter.key.undo"),)
        case Situation.PAUSED:
            return (Offer("0", "counter.key.signout"),)
        case _:
            return ()
