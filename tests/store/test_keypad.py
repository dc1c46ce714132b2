"""What a keypad reads of its desk, and the two ways to call that only a keypad needs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from common.domain import commands
from common.domain.keypad import KeypadDesk, Reachable
from common.domain.model import DeskState, TicketState
from common.domain.refusal import Refusal
from common.store import events
from common.store.store import Store
from common.views import keypad
from tests.hall import issue, make_hall, pass_time, sign_in, staff


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """The commune on a Monday at 8:00, with desks 5 and 6 open and the clock standing still."""
    hall = make_hall(tmp_path, clock="2026-11-23T08:00@0")
    sign_in(hall, "5", "q5")
    sign_in(hall, "6", "q6")
    yield hall
    hall.close()


def test_priority_passes_those_who_came_before_without_a_class(store: Store) -> None:
    first = issue(store, "ho-tich")
    pass_time(store, minutes=14)
    urgent = issue(store, "ho-tich", "priority")
    assert store.act(staff(), commands.CallNext("5", priority=True))["number"] == urgent
    store.act(staff(), commands.Finish("5", "accepted"))
    with pytest.raises(Refusal, match="priority_none"):
        store.act(staff(), commands.CallNext("5", priority=True))
    assert store.act(staff(), commands.CallNext("5"))["number"] == first


def test_priority_finds_somebody_behind_others_who_were_sent_to_the_desk(store: Store) -> None:
    numbers = [issue(store, "ho-tich")]
    pass_time(store, minutes=14)
    numbers.append(issue(store, "ho-tich", "priority"))
    for number in numbers:
        store.act(staff(), commands.CallNext("6", number=number, reason="x"))
        store.act(staff(), commands.Transfer("6", to_desk="5"))
    assert store.act(staff(), commands.CallNext("5", priority=True))["number"] == numbers[1]


def test_one_transaction_finishes_with_an_outcome_and_calls_the_next(store: Store) -> None:
    first, second = issue(store, "ho-tich"), issue(store, "ho-tich")
    store.act(staff(), commands.CallNext("5"))
    store.act(staff(), commands.StartService("5"))
    answer = store.act(staff(), commands.CallNext("5", finish=True, outcome="unrecorded"))
    assert (answer["finished"], answer["number"]) == (first, second)
    (ended,) = [event for event in events.since(store, 0) if event["kind"] == "ticket.finished"]
    assert ended["data"]["outcome"] == "unrecorded"


def test_a_keypad_sees_its_desk(store: Store) -> None:
    assert keypad.read(store, "5") == KeypadDesk("5", DeskState.OPEN, "q5")
    number = issue(store, "chung-thuc")
    store.act(staff(), commands.CallNext("6"))
    store.act(staff(), commands.HoldHall("storm"))
    there = (TicketState.CALLED, number, "result_returned", True)
    assert keypad.read(store, "6") == KeypadDesk("6", DeskState.OPEN, "q6", *there)
    assert keypad.read(store, "1") == KeypadDesk("1", DeskState.CLOSED, None, held=True)


def test_a_keypad_reaches_whoever_its_desk_may_serve_and_nobody_else(store: Store) -> None:
    waits, absent, elsewhere = (issue(store, "ho-tich") for _ in range(3))
    issue(store, "dang-ky-dat-dai")
    store.act(staff(), commands.CallNext("5", number=absent, reason="x"))
    store.act(staff(), commands.Recall("5"))
    pass_time(store, seconds=61)
    store.act(staff(), commands.MarkAbsent("5"))
    store.act(staff(), commands.CallNext("5", number=elsewhere, reason="x"))
    store.act(staff(), commands.Transfer("5", to_desk="6"))
    found = keypad.reachable(store, "5", "q5")
    assert set(found) == {
        Reachable(waits, TicketState.WAITING),
        Reachable(absent, TicketState.ABSENT),
    }
    at_six = keypad.reachable(store, "6", "q6")
    assert Reachable(elsewhere, TicketState.WAITING) in at_six
