"""What the keys of a keypad mean, given the state of its desk: pure, so that a desk without a
computer works by the same rules as one with the counter's screen."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from common.domain.commands import (
    CallNext,
    CloseDesk,
    Command,
    Finish,
    MarkAbsent,
    OpenDesk,
    PauseDesk,
    Recall,
    ReturnTicket,
    SignIn,
    StartService,
)
from common.domain.model import DeskState, Outcome, PauseReason, TicketState
from common.domain.refusal import Refusal

OUTCOMES: dict[str, Outcome] = {
    "1": Outcome.ACCEPTED,
    "2": Outcome.SUPPLEMENT,
    "3": Outcome.REFUSED,
    "4": Outcome.RESULT_RETURNED,
    "5": Outcome.ADVICE,
    "6": Outcome.FEE_PAID,
    "7": Outcome.FILED_ONLINE,
    "8": Outcome.LEFT,
    "9": Outcome.OTHER,
    "0": Outcome.UNRECORDED,
}
"""The digits of `counter.outcome.prompt` and `counter.outcome.more`."""

WHY_CALLED = "keypad"
"""The reason that is kept for a number which somebody typed."""


class Key(StrEnum):
    """A key by what is on it; a profile says which bytes it sends."""

    NEXT = "next"
    RECALL = "recall"
    ABSENT = "absent"
    PRIORITY = "priority"
    CLOSE = "close"
    ENTER = "enter"
    CLEAR = "clear"
    DIGIT_0 = "0"
    DIGIT_1 = "1"
    DIGIT_2 = "2"
    DIGIT_3 = "3"
    DIGIT_4 = "4"
    DIGIT_5 = "5"
    DIGIT_6 = "6"
    DIGIT_7 = "7"
    DIGIT_8 = "8"
    DIGIT_9 = "9"

    @property
    def digit(self) -> int | None:
        """Its number, for a key that has one."""
        return int(self.value) if self.value.isdecimal() else None


@dataclass(frozen=True, slots=True)
class KeypadDesk:
    """A desk as its keypad finds it.

    `officer` is on duty there; `holder` is the state of the ticket `number` in front of it, whose
    service ends with `default_outcome`, if it has one. `held`: the hall calls nobody now.
    """

    desk: str
    state: DeskState
    officer: str | None
    holder: TicketState | None = None
    number: str | None = None
    default_outcome: str | None = None
    held: bool = False

    @property
    def is_open(self) -> bool:
        """Whether it takes people."""
        return self.state == DeskState.OPEN


@dataclass(frozen=True, slots=True)
class Reachable:
    """A ticket that the desk could call: it waits, or is parked or absent and may be back."""

    number: str
    state: TicketState

    @property
    def digits(self) -> int:
        """What somebody types for it: `A012` is 12."""
        return int(self.number.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ"))


def pressed(key: Key, desk: KeypadDesk) -> tuple[Command, ...]:
    """The actions, one after the other, of a key that is neither a digit nor Enter.

    Raises:
        Refusal: `desk_no_officer`, `desk_holding`.
    """
    _require_officer(desk)
    match key:
        case Key.NEXT:
            return _next(desk)
        case Key.RECALL:
            return (Recall(desk.desk),)
        case Key.ABSENT:
            return (MarkAbsent(desk.desk),)
        case Key.PRIORITY:
            return (CallNext(desk.desk, priority=True),)
        case Key.CLOSE:
            return (_rest(desk),)
        case _:
            return ()


def entered(
    digits: str, desk: KeypadDesk, signs_in: str | None, reachable: Iterable[Reachable]
) -> tuple[Command, ...]:
    """The same of digits that Enter has ended: a PIN of the officer `signs_in`, an outcome, or a
    number to call, whichever the desk waits for.

    Raises:
        Refusal: `keypad_entry` for no digits at all or too many; `desk_no_officer`, `desk_holding`,
            `desk_paused`, `keypad_no_number`, `keypad_ambiguous`.
    """
    if not digits:
        raise Refusal("keypad_entry")
    if desk.officer is None and signs_in is not None:
        return (SignIn(desk.desk, signs_in, digits),)
    _require_officer(desk)
    if desk.holder == TicketState.SERVING and digits in OUTCOMES:
        return (Finish(desk.desk, OUTCOMES[digits].value),)
    _require_free(desk)
    if not desk.is_open:
        raise Refusal("desk_paused", desk=desk.desk)
    return _call(desk.desk, _only(digits, desk.desk, reachable))


def _require_officer(desk: KeypadDesk) -> None:
    if desk.officer is None:
        raise Refusal("desk_no_officer", desk=desk.desk)


def _require_free(desk: KeypadDesk) -> None:
    if desk.holder is not None:
        raise Refusal("desk_holding", desk=desk.desk, number=desk.number)


def _next(desk: KeypadDesk) -> tuple[Command, ...]:
    """What Space does at the counter; only that nobody is there to ask for the outcome."""
    if desk.holder is None:
        opens = () if desk.is_open else (OpenDesk(desk.desk),)
        return (*opens, CallNext(desk.desk))
    if desk.holder == TicketState.CALLED:
        return (StartService(desk.desk),)
    outcome = None if desk.default_outcome else Outcome.UNRECORDED.value
    if desk.is_open and not desk.held:
        return (CallNext(desk.desk, finish=True, outcome=outcome),)
    return (Finish(desk.desk, outcome),)


def _rest(desk: KeypadDesk) -> Command:
    """Once to rest, once more to go home; not away from somebody."""
    _require_free(desk)
    return PauseDesk(desk.desk, PauseReason.BREAK.value) if desk.is_open else CloseDesk(desk.desk)


def _only(digits: str, desk: str, reachable: Iterable[Reachable]) -> Reachable:
    meant = [one for one in reachable if one.digits == int(digits)]
    if not meant:
        raise Refusal("keypad_no_number", desk=desk)
    if len(meant) > 1:
        raise Refusal("keypad_ambiguous", numbers=", ".join(one.number for one in meant))
    return meant[0]


def _call(desk: str, ticket: Reachable) -> tuple[Command, ...]:
    call = CallNext(desk, number=ticket.number, reason=WHY_CALLED)
    waits = ticket.state == TicketState.WAITING
    return (call,) if waits else (ReturnTicket(ticket.number, desk), call)
