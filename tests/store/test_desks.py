"""What a desk may do, and what becomes of those who were on their way to it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from common.domain import commands
from common.domain.refusal import Refusal
from common.store.store import Store
from tests.hall import PIN, issue, make_hall, pass_time, sign_in, staff


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """The commune on a Monday at 8:00, with desks 5 and 6 open and the clock standing still."""
    hall = make_hall(tmp_path, clock="2026-11-23T08:00@0")
    sign_in(hall, "5", "q5")
    sign_in(hall, "6", "q6")
    yield hall
    hall.close()


def do(store: Store, command: commands.Command) -> dict[str, Any]:
    return store.act(staff(), command)


def refused(store: Store, command: commands.Command) -> str:
    with pytest.raises(Refusal) as said:
        do(store, command)
    return said.value.code


def kinds(store: Store, number: str) -> list[str]:
    with store.read() as connection:
        rows = connection.execute(
            "SELECT kind FROM event JOIN ticket ON ticket.id = event.ticket"
            " WHERE ticket.number = ? ORDER BY seq",
            (number,),
        ).fetchall()
    return [row["kind"] for row in rows]


def test_a_number_sent_to_a_desk_waits_for_that_desk(store: Store) -> None:
    number = issue(store, "ho-tich")
    do(store, commands.CallNext("5"))
    do(store, commands.Transfer("5", to_desk="6"))
    assert refused(store, commands.CallNext("5")) == "queue_empty"
    assert do(store, commands.CallNext("6"))["number"] == number


def test_a_desk_that_closes_strands_nobody_who_was_sent_to_it(store: Store) -> None:
    number = issue(store, "ho-tich")
    do(store, commands.CallNext("5"))
    do(store, commands.Transfer("5", to_desk="6"))
    do(store, commands.CloseDesk("6"))
    assert do(store, commands.CallNext("5"))["number"] == number
    assert "ticket.undirected" in kinds(store, number)


def test_a_number_sent_to_an_officer_waits_for_them_wherever_they_sit(store: Store) -> None:
    """q6 does not serve it at desk 6, and takes it along to desk 4."""
    number = issue(store, "giao-duc")
    other = issue(store, "giao-duc")
    do(store, commands.CallNext("5"))
    assert refused(store, commands.Transfer("5", to_officer="q3")) == "officer_off_duty"
    assert refused(store, commands.Transfer("5", to_officer="q5")) == "transfer_same"
    assert refused(store, commands.Transfer("5", to_desk="6", to_officer="q6")) == "transfer_target"
    do(store, commands.Transfer("5", to_officer="q6"))
    assert do(store, commands.CallNext("5"))["number"] == other
    do(store, commands.SignIn("4", "q6", PIN, takeover=True))
    assert do(store, commands.CallNext("4"))["number"] == number
    with store.read() as connection:
        assert connection.execute("SELECT max(id), reason FROM call").fetchone()[1] == "directed"


def test_an_officer_who_goes_off_duty_leaves_nobody_waiting_for_them(store: Store) -> None:
    number = issue(store, "ho-tich")
    do(store, commands.CallNext("5"))
    do(store, commands.Transfer("5", to_officer="q6"))
    assert refused(store, commands.CallNext("5")) == "queue_empty"
    sign_in(store, "4", "q4")
    do(store, commands.CloseDesk("4"))
    do(store, commands.SignIn("6", "q4", PIN, takeover=True))
    assert do(store, commands.CallNext("5"))["number"] == number
    assert "ticket.undirected" in kinds(store, number)


def test_undoing_the_call_of_a_number_sent_here_keeps_it_for_this_desk(store: Store) -> None:
    number = issue(store, "ho-tich")
    do(store, commands.CallNext("5"))
    do(store, commands.Transfer("5", to_desk="6"))
    do(store, commands.CallNext("6"))
    do(store, commands.UndoCall("6"))
    assert refused(store, commands.CallNext("5")) == "queue_empty"
    assert do(store, commands.CallNext("6"))["number"] == number


def test_a_desk_with_somebody_in_front_of_it_does_not_close(store: Store) -> None:
    issue(store, "ho-tich")
    do(store, commands.CallNext("5"))
    assert refused(store, commands.CloseDesk("5")) == "desk_holding"


def test_absent_needs_two_calls_and_a_minute(store: Store) -> None:
    issue(store, "ho-tich")
    do(store, commands.CallNext("5"))
    pass_time(store, seconds=61)
    assert refused(store, commands.MarkAbsent("5")) == "absent_too_early"
    do(store, commands.Recall("5"))
    assert do(store, commands.MarkAbsent("5"))["state"] == "absent"


def test_a_call_repeated_during_the_visit_is_seen_in_the_hall(store: Store) -> None:
    issue(store, "ho-tich")
    do(store, commands.CallNext("5"))
    do(store, commands.StartService("5"))
    pass_time(store, seconds=30)
    do(store, commands.Recall("5"))
    with store.read() as connection:
        (call,) = connection.execute("SELECT at, last_at, times FROM call").fetchall()
    assert (call["last_at"] - call["at"], call["times"]) == (30_000, 2)


def test_two_officers_at_one_desk_and_one_officer_at_two(store: Store) -> None:
    do(store, commands.SetPin("q4", PIN))
    assert refused(store, commands.SignIn("5", "q4", PIN)) == "desk_taken"
    assert refused(store, commands.SignIn("1", "q5", PIN)) == "officer_elsewhere"
    assert do(store, commands.SignIn("5", "q4", PIN, takeover=True))["officer"] == "q4"
    assert do(store, commands.SignIn("1", "q5", PIN))["officer"] == "q5"


def test_whoever_takes_a_desk_over_leaves_the_one_they_come_from_unless_somebody_is_there(
    store: Store,
) -> None:
    issue(store, "ho-tich")
    do(store, commands.CallNext("5"))
    do(store, commands.Transfer("5", to_desk="6"))
    number = do(store, commands.CallNext("6"))["number"]
    moving = commands.SignIn("5", "q6", PIN, takeover=True)
    assert refused(store, moving) == "desk_holding"
    do(store, commands.UndoCall("6"))
    assert do(store, moving)["officer"] == "q6"
    with store.read() as connection:
        (left,) = connection.execute("SELECT state FROM desk WHERE code = '6'").fetchone()
        ends = connection.execute(
            "SELECT officer, end_reason FROM duty WHERE ended_at IS NOT NULL ORDER BY officer"
        ).fetchall()
    assert left == "closed"
    assert [tuple(row) for row in ends] == [("q5", "taken_over"), ("q6", "moved")]
    assert do(store, commands.CallNext("5"))["number"] == number, "whoever was sent there goes on"


def test_words_from_outside_are_composed_and_free_of_control_characters(store: Store) -> None:
    number = issue(store, "ho-tich")
    chosen = commands.CallNext("5", number=number, reason="e\u0302 m\u0323 ")
    do(store, chosen)
    for command in (
        commands.Finish("5", "advice", "khac", reason="a\x1b[2J"),
        commands.Finish("5", "advice", "1.0\u202804", "other"),
    ):
        assert refused(store, command) == "text_control"
    with store.read() as connection:
        row = connection.execute("SELECT data FROM event WHERE kind = 'ticket.called'").fetchone()
    assert '"why":"ê ṃ"' in row["data"]


@pytest.mark.parametrize("reason", [None, "", "  "])
def test_a_number_out_of_turn_needs_a_reason(store: Store, reason: str | None) -> None:
    number = issue(store, "ho-tich")
    command = commands.CallNext("5", number=number, reason=reason)
    assert refused(store, command) == "reason_needed"
