"""Slips of a printer that cannot print go to the one that stands in, each of them once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from common.domain import commands, printer_commands
from common.domain.model import JobState
from common.store import outbox
from common.store.queries.printers import without_slip
from common.store.store import Store
from tests.hall import sign_in, staff
from tests.store.printers import (
    KIOSK,
    end,
    events,
    fetch,
    hall_of,
    jobs,
    pair,
    print_one,
    say,
    take,
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = pair(tmp_path / "hall")
    yield store
    store.close()


def test_between_healthy_printers_nothing_moves(store: Store) -> None:
    take(store)
    print_one(store)
    assert jobs(store) == {1: ("p1", "confirmed")}
    assert outbox.next_job(store, "p2", retry=True) is None
    assert events(store, "slip.moved") == []


def test_what_a_broken_printer_cannot_take_goes_to_the_one_that_stands_in(store: Store) -> None:
    say(store, "p1", "paper_out")
    take(store)
    refused = fetch(store, "p1", retry=False)
    end(store, "p1", refused.id, JobState.FAILED_BEFORE_SEND)
    assert jobs(store) == {1: ("p2", "queued")}
    assert events(store, "slip.moved", "slip.failed_before_send") == [("slip.moved", "p2")]
    assert print_one(store, "p2").payload == refused.payload
    assert jobs(store) == {1: ("p2", "confirmed")}


def test_what_waits_goes_along_and_what_is_under_way_stays(store: Store) -> None:
    for _ in range(3):
        take(store)
    under_way = fetch(store, "p1")
    assert outbox.start_job(store, "p1", under_way.id)
    say(store, "p1", "cover_open")
    assert jobs(store) == {1: ("p1", "started"), 2: ("p2", "queued"), 3: ("p2", "queued")}
    end(store, "p1", under_way.id, JobState.UNKNOWN)
    say(store, "p2", "paper_near_end")
    assert jobs(store)[1] == ("p1", "unknown")


def test_a_slip_that_moved_while_it_was_drawn_is_not_begun_twice(store: Store) -> None:
    take(store)
    drawn = fetch(store, "p1")
    say(store, "p1", "paper_out")
    assert not outbox.start_job(store, "p1", drawn.id)
    assert outbox.start_job(store, "p2", drawn.id)
    end(store, "p1", drawn.id, JobState.FAILED_BEFORE_SEND)
    assert jobs(store) == {1: ("p2", "started")}, "the other printer's word changed it"


def test_a_slip_that_failed_for_another_reason_is_not_moved(store: Store) -> None:
    take(store)
    job = fetch(store, "p1")
    failed = outbox.End(JobState.FAILED_BEFORE_SEND, {"code": "stopped"})
    outbox.end_job(store, "p1", job.id, failed)
    assert jobs(store) == {1: ("p1", "failed_before_send")}


def test_with_both_broken_it_goes_to_whoever_is_well_first(store: Store) -> None:
    for printer in ("p1", "p2"):
        say(store, printer, "paper_out")
    take(store)
    end(store, "p1", fetch(store, "p1").id, JobState.FAILED_BEFORE_SEND)
    assert jobs(store) == {1: ("p1", "failed_before_send")}
    say(store, "p2", "ok")
    assert jobs(store) == {1: ("p2", "failed_before_send")}
    print_one(store, "p2")
    assert jobs(store) == {1: ("p2", "confirmed")}


def test_with_both_broken_nothing_comes_out_for_whoever_is_called_meanwhile(store: Store) -> None:
    for printer in ("p1", "p2"):
        say(store, printer, "paper_out")
    sign_in(store, "5", "q5")
    take(store)
    end(store, "p1", fetch(store, "p1").id, JobState.FAILED_BEFORE_SEND)
    store.act(staff(), commands.CallNext("5"))
    say(store, "p2", "ok")
    assert outbox.next_job(store, "p2", retry=True) is None


def test_a_slip_that_was_begun_but_not_sent_moves_too(store: Store) -> None:
    take(store)
    job = fetch(store, "p1")
    assert outbox.start_job(store, "p1", job.id)
    end(store, "p1", job.id, JobState.FAILED_BEFORE_SEND)
    assert jobs(store) == {1: ("p2", "queued")}


def test_two_that_stand_in_for_each_other_do_not_hand_a_slip_to_and_fro(tmp_path: Path) -> None:
    """Both broke just now, and nobody has told the store yet."""
    store = hall_of(
        tmp_path / "hall", {"code": "p1", "fallback": "p2"}, {"code": "p2", "fallback": "p1"}
    )
    for printer in ("p1", "p2"):
        say(store, printer, "ok")
    take(store)
    end(store, "p1", fetch(store, "p1").id, JobState.FAILED_BEFORE_SEND)
    assert jobs(store) == {1: ("p2", "queued")}
    end(store, "p2", fetch(store, "p2").id, JobState.FAILED_BEFORE_SEND)
    assert jobs(store) == {1: ("p2", "failed_before_send")}
    say(store, "p1", "ok")
    assert jobs(store) == {1: ("p1", "failed_before_send")}
    print_one(store, "p1")
    store.close()


def test_the_first_that_is_well_along_the_way_stands_in(tmp_path: Path) -> None:
    store = hall_of(
        tmp_path / "hall",
        {"code": "p1", "fallback": "p2"},
        {"code": "p2", "fallback": "p3"},
        {"code": "p3"},
    )
    take(store)
    say(store, "p3", "ok")
    say(store, "p2", "paper_out")
    say(store, "p1", "paper_out")
    assert jobs(store) == {1: ("p3", "queued")}
    store.close()


def test_one_that_was_never_heard_of_does_not_stand_in(tmp_path: Path) -> None:
    store = hall_of(tmp_path / "hall", {"code": "p1", "fallback": "p2"}, {"code": "p2"})
    take(store)
    say(store, "p1", "paper_out")
    assert jobs(store) == {1: ("p1", "queued")}
    store.close()


def test_a_test_page_is_about_its_own_printer(store: Store) -> None:
    store.act(staff(), printer_commands.PrintTest("p1"))
    say(store, "p1", "paper_out")
    end(store, "p1", fetch(store, "p1").id, JobState.FAILED_BEFORE_SEND)
    assert jobs(store) == {1: ("p1", "failed_before_send")}


def test_another_slip_for_one_that_is_stuck_in_a_printer_goes_to_the_stand_in_at_once(
    store: Store,
) -> None:
    number = take(store)
    assert outbox.start_job(store, "p1", fetch(store, "p1").id)
    say(store, "p1", "paper_out")
    store.act(KIOSK, commands.Reprint(number))
    assert jobs(store) == {1: ("p1", "started"), 2: ("p2", "queued")}


def test_whoever_names_a_printer_for_another_slip_gets_it_there(store: Store) -> None:
    number = take(store)
    print_one(store)
    say(store, "p1", "paper_out")
    store.act(staff(), commands.Reprint(number, "p1"))
    assert jobs(store)[2] == ("p1", "queued")


def test_a_slip_its_printer_broke_down_over_is_on_the_list_of_those_without(store: Store) -> None:
    take(store)
    assert outbox.start_job(store, "p1", fetch(store, "p1").id)
    with store.read() as connection:
        assert without_slip(connection, today="2026-11-23") == []
    say(store, "p1", "paper_out")
    with store.read() as connection:
        assert [row["number"] for row in without_slip(connection, today="2026-11-23")] == ["A001"]
