"""What the keys of a keypad mean, case by case."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

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
from common.domain.keypad import OUTCOMES, Key, KeypadDesk, Reachable, entered, pressed
from common.domain.model import DeskState, Outcome, TicketState
from common.domain.refusal import Refusal

FREE = KeypadDesk("5", DeskState.OPEN, "q5")
CALLED = replace(FREE, holder=TicketState.CALLED, number="A007")
SERVING = replace(FREE, holder=TicketState.SERVING, number="A007")
IMMEDIATE = replace(SERVING, default_outcome="result_returned")
PAUSED = replace(FREE, state=DeskState.PAUSED)
EMPTY = KeypadDesk("5", DeskState.CLOSED, None)

WAITING = [Reachable("A012", TicketState.WAITING), Reachable("B003", TicketState.WAITING)]
AWAY = [Reachable("A004", TicketState.ABSENT), Reachable("A1005", TicketState.PARKED)]

MEANINGS: list[tuple[Key, KeypadDesk, tuple[Command, ...] | str]] = [
    (Key.NEXT, FREE, (CallNext("5"),)),
    (Key.NEXT, CALLED, (StartService("5"),)),
    (Key.NEXT, IMMEDIATE, (CallNext("5", finish=True),)),
    (Key.NEXT, SERVING, (CallNext("5", finish=True, outcome="unrecorded"),)),
    (Key.NEXT, PAUSED, (OpenDesk("5"), CallNext("5"))),
    (Key.NEXT, replace(SERVING, state=DeskState.PAUSED), (Finish("5", "unrecorded"),)),
    (Key.NEXT, replace(IMMEDIATE, held=True), (Finish("5"),)),
    (Key.NEXT, EMPTY, "desk_no_officer"),
    (Key.RECALL, CALLED, (Recall("5"),)),
    (Key.ABSENT, CALLED, (MarkAbsent("5"),)),
    (Key.PRIORITY, FREE, (CallNext("5", priority=True),)),
    (Key.CLOSE, FREE, (PauseDesk("5", "break"),)),
    (Key.CLOSE, PAUSED, (CloseDesk("5"),)),
    (Key.CLOSE, SERVING, "desk_holding"),
    (Key.CLOSE, CALLED, "desk_holding"),
    (Key.CLOSE, EMPTY, "desk_no_officer"),
]


@pytest.mark.parametrize(("key", "desk", "meant"), MEANINGS)
def test_a_key_does_what_the_desk_waits_for(
    key: Key, desk: KeypadDesk, meant: tuple[Command, ...] | str
) -> None:
    if isinstance(meant, str):
        with pytest.raises(Refusal) as said:
            pressed(key, desk)
        assert said.value.code == meant
    else:
        assert pressed(key, desk) == meant


TYPED: list[tuple[str, KeypadDesk, tuple[Command, ...] | str]] = [
    ("12", FREE, (CallNext("5", number="A012", reason="keypad"),)),
    ("012", FREE, (CallNext("5", number="A012", reason="keypad"),)),
    ("3", FREE, (CallNext("5", number="B003", reason="keypad"),)),
    ("4", FREE, (ReturnTicket("A004", "5"), CallNext("5", number="A004", reason="keypad"))),
    ("1005", FREE, (ReturnTicket("A1005", "5"), CallNext("5", number="A1005", reason="keypad"))),
    ("2", SERVING, (Finish("5", "supplement"),)),
    ("0", SERVING, (Finish("5", "unrecorded"),)),
    ("99", FREE, "keypad_no_number"),
    ("", FREE, "keypad_entry"),
    ("12", SERVING, "desk_holding"),
    ("3", CALLED, "desk_holding"),
    ("12", PAUSED, "desk_paused"),
    ("12", EMPTY, "desk_no_officer"),
]


@pytest.mark.parametrize(("digits", "desk", "meant"), TYPED)
def test_digits_mean_what_the_desk_waits_for(
    digits: str, desk: KeypadDesk, meant: tuple[Command, ...] | str
) -> None:
    if isinstance(meant, str):
        with pytest.raises(Refusal) as said:
            entered(digits, desk, None, WAITING + AWAY)
        assert said.value.code == meant
    else:
        assert entered(digits, desk, None, WAITING + AWAY) == meant


def test_digits_of_two_numbers_call_neither() -> None:
    twice = [*WAITING, Reachable("B012", TicketState.ABSENT)]
    with pytest.raises(Refusal, match="keypad_ambiguous"):
        entered("12", FREE, None, twice)


def test_the_digits_of_outcomes_are_all_there() -> None:
    assert "".join(sorted(OUTCOMES)) == "0123456789"
    assert set(OUTCOMES.values()) == set(Outcome)


def test_where_an_officer_signs_in_digits_are_a_pin_until_somebody_is_on_duty() -> None:
    assert entered("0042", EMPTY, "q5", WAITING) == (SignIn("5", "q5", "0042"),)
    assert entered("12", FREE, "q5", WAITING) == (CallNext("5", number="A012", reason="keypad"),)


DESKS = st.builds(
    KeypadDesk,
    st.just("5"),
    st.sampled_from(DeskState),
    st.sampled_from(["q5", None]),
    st.sampled_from([None, TicketState.CALLED, TicketState.SERVING]),
    default_outcome=st.sampled_from([None, "accepted"]),
    held=st.booleans(),
)


@given(DESKS, st.from_regex(r"[0-9]{2,12}", fullmatch=True), st.sampled_from([None, "q5"]))
def test_what_was_typed_is_in_no_refusal_and_nowhere_in_plain_sight(
    desk: KeypadDesk, digits: str, signs_in: str | None
) -> None:
    try:
        done = entered(digits, desk, signs_in, ())
    except Refusal as said:
        assert digits not in str(said)
    else:
        assert digits not in repr(done)


@given(DESKS, st.sampled_from(Key))
def test_nobody_in_front_of_the_desk_is_left_by_one_key(desk: KeypadDesk, key: Key) -> None:
    """Whoever is called is served, and whoever is served is finished, before the next is called."""
    try:
        done = pressed(key, desk)
    except Refusal:
        return
    calls = [command for command in done if isinstance(command, CallNext)]
    if desk.holder is TicketState.CALLED and key is Key.NEXT:
        assert done == (StartService("5"),)
    if desk.holder is TicketState.SERVING and key is Key.NEXT and calls:
        assert calls[0].finish
