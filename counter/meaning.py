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
from common.domain.model import DeskState, Outcome, TicketState
from common.views.counter import CounterView, Holder


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
    """What Space does; None means that it asks for the outcome, or for what is to be paid. What has
    been done in this visit already is its outcome, and else the default of its service."""
    if view.holder is None:
        paused = situation(view) is Situation.PAUSED
        return OpenDesk(view.desk) if paused else CallNext(view.desk)
    if view.holder.state == TicketState.CALLED:
        return StartService(view.desk)
    if pays(view.holder):
        return None
    done = view.holder.done
    if done is None and view.holder.default_outcome is None:
        return None
    if takes_next(view):
        return CallNext(view.desk, finish=True, outcome=done)
    return Finish(view.desk, done)


def pays(holder: Holder) -> bool:
    """Whether they are here to pay and have not yet: that would be recorded as paid."""
    ends = holder.done or holder.default_outcome
    return bool(holder.owed_vnd) and ends == Outcome.FEE_PAID


def offers(view: CounterView) -> tuple[Offer, ...]:
    """The key line, in the order of the keyboard."""
    return (
        Offer("Space", _space_text(view), situation(view) is not Situation.HELD),
        *_of_holder(view),
        *_of_paper(view, "F5", "counter.key.handover"),
        Offer("F6", "counter.key.pick"),
        _change_or_walk_in(view),
        Offer("F8", "counter.key.open" if _rests(view) else "counter.key.pause"),
        Offer("F9", "counter.key.takeover"),
        Offer("F10", "counter.key.reprint"),
        *_fees(view),
        *_of_paper(view, "F12", "counter.key.unticketed"),
        Offer("/", "counter.key.dossier"),
        *_now_and_then(view),
        Offer("?", "counter.key.help"),
    )


def _of_holder(view: CounterView) -> tuple[Offer, ...]:
    """What can be done with somebody at the desk, and instead of it without anybody."""
    if view.holder is None:
        return (Offer("F4", "counter.key.away", bool(view.away)),)
    called = view.holder.state == TicketState.CALLED
    return (
        Offer("F2", "counter.key.again"),
        Offer("F3", "counter.key.absent") if called else Offer("F4", "counter.key.hold"),
        Offer("F5", "counter.key.transfer"),
    )


def _fees(view: CounterView) -> tuple[Offer, ...]:
    return (Offer("F12", "counter.key.fees"),) if situation(view) is Situation.SERVING else ()


def _change_or_walk_in(view: CounterView) -> Offer:
    if view.holder is not None:
        return Offer("F7", "counter.key.change")
    if situation(view) is Situation.PAUSED:
        return Offer("F7", "counter.key.until")
    return Offer("F7", "counter.key.walkin", situation(view) is Situation.IDLE)


def _of_paper(view: CounterView, key: str, text: str) -> tuple[Offer, ...]:
    """What is done with dossiers while nobody is at the desk."""
    return (Offer(key, text),) if view.holder is None and view.takes_dossiers else ()


def _rests(view: CounterView) -> bool:
    return view.state != DeskState.OPEN


def _space_text(view: CounterView) -> str:
    match space(view):
        case None if view.holder is not None and pays(view.holder):
            return "counter.key.fees"
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


def _now_and_then(view: CounterView) -> tuple[Offer, ...]:
    match situation(view):
        case Situation.CALLED:
            return (Offer("Esc", "counter.key.undo"),)
        case Situation.PAUSED:
            return (Offer("0", "counter.key.signout"),)
        case _:
            return ()
