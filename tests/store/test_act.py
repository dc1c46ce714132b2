"""One action, one transaction: who may, what a repetition gets, what a refusal leaves behind."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from common.domain import commands
from common.domain.actor import Actor, Role
from common.domain.refusal import Refusal
from common.store import events
from common.store.doorbell import Heard, Listener
from common.store.store import Store
from common.store.thread import StoreThread
from tests.hall import PIN, issue, make_hall, sign_in, staff

KIOSK = Actor(Role.TERMINAL, "kiosk:k1")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    hall = make_hall(tmp_path, clock="2026-11-23T08:00@0")
    yield hall
    hall.close()


def refusal_of(store: Store, actor: Actor, command: commands.Command, request: str) -> str:
    with pytest.raises(Refusal) as said:
        store.act(actor, command, request)
    return said.value.code


def count(store: Store, table: str) -> int:
    with store.read() as connection:
        found: int = connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608
    return found


def test_a_repeated_request_gives_one_ticket(store: Store) -> None:
    first = store.act(KIOSK, commands.IssueTicket("ho-tich"), "touch-1")
    assert store.act(KIOSK, commands.IssueTicket("ho-tich"), "touch-1") == first
    assert store.act(KIOSK, commands.IssueTicket("ho-tich"), "touch-2") != first
    assert count(store, "ticket") == 2


@pytest.mark.parametrize(
    ("actor", "command"),
    [
        (KIOSK, commands.IssueTicket("y-te")),
        (KIOSK, commands.IssueTicket("ho-tich", "priority")),
        (KIOSK, commands.ReturnTicket("A001")),
        (Actor(Role.TERMINAL, "kiosk:k2"), commands.IssueTicket("ho-tich")),
    ],
)
def test_a_request_used_for_anything_else_is_refused(
    store: Store, actor: Actor, command: commands.Command
) -> None:
    store.act(KIOSK, commands.IssueTicket("ho-tich"), "touch-1")
    assert refusal_of(store, actor, command, "touch-1") == "request_reused"
    assert count(store, "ticket") == 1


def test_a_refused_request_may_be_tried_again(store: Store) -> None:
    sign_in(store, "5", "q5")
    assert refusal_of(store, staff(), commands.CallNext("5"), "key-1") == "queue_empty"
    number = issue(store, "ho-tich")
    assert store.act(staff(), commands.CallNext("5"), "key-1")["number"] == number


def test_a_pin_is_kept_nowhere_readable(store: Store) -> None:
    pin = "918273645546"
    store.act(staff(), commands.SetPin("q6", pin), "pin-1")
    store.act(staff(), commands.SignIn("6", "q6", pin), "pin-2")
    refusal_of(store, staff(), commands.SignIn("5", "q6", "9182736455"), "pin-3")
    kept = b"".join(file.read_bytes() for file in store.folder.iterdir())
    assert b"q6" in kept
    assert b"9182736455" not in kept


def test_who_may_not_changes_nothing(store: Store) -> None:
    before = count(store, "event")
    assert refusal_of(store, KIOSK, commands.CallNext("5"), "x") == "not_permitted"
    assert refusal_of(store, KIOSK, commands.CloseDay(), "x") == "not_permitted"
    assert count(store, "event") == before


def test_every_change_of_state_is_an_event_and_events_stay(store: Store) -> None:
    number = issue(store, "ho-tich")
    store.act(staff(), commands.CancelTicket(number))
    kinds = [event["kind"] for event in events.since(store, 0)]
    assert kinds[-3:] == ["day.opened", "ticket.issued", "ticket.cancelled"]
    for sql in ("UPDATE event SET kind = 'x'", "DELETE FROM event"):
        with pytest.raises(Exception, match="events are never"):
            store._connection.execute(sql)


def test_events_after_a_number_only(store: Store) -> None:
    seen = [event["seq"] for event in events.since(store, 0)]
    issue(store, "ho-tich")
    fresh = [event["seq"] for event in events.since(store, seen[-1])]
    assert fresh == [seen[-1] + 1, seen[-1] + 2]


@pytest.mark.parametrize("page", [1, 3, 4, 100])
def test_a_long_record_comes_in_pages_without_gaps(
    store: Store, monkeypatch: pytest.MonkeyPatch, page: int
) -> None:
    monkeypatch.setattr(events, "_PAGE", page)
    for _ in range(5):
        issue(store, "ho-tich")
    seqs = [event["seq"] for event in events.since(store, 0)]
    assert seqs == list(range(1, count(store, "event") + 1))


def test_the_fifth_wrong_pin_locks_and_the_right_one_waits(store: Store) -> None:
    store.act(staff(), commands.SetPin("q5", PIN))
    wrong = commands.SignIn("5", "q5", "0000")
    codes = [refusal_of(store, staff(), wrong, f"try-{n}") for n in range(6)]
    assert codes == ["pin_wrong"] * 4 + ["pin_locked"] * 2
    assert refusal_of(store, staff(), commands.SignIn("5", "q5", PIN), "right") == "pin_locked"
    assert sum(event["kind"] == "officer.pin_wrong" for event in events.since(store, 0)) == 5
    store.act(staff(), commands.SetPin("q5", PIN))
    assert store.act(staff(), commands.SignIn("5", "q5", PIN))["state"] == "open"


def test_the_bell_is_rung_for_what_was_committed_and_not_for_what_was_refused(
    store: Store,
) -> None:
    listener = Listener(store.folder, look_every_s=0.05)
    assert listener.wait() is Heard.DOUBT
    refusal_of(store, staff(), commands.CallNext("5"), "x")
    assert listener.wait() is not Heard.BELL
    issue(store, "ho-tich")
    assert listener.wait() is Heard.BELL
    store.act(staff(), commands.SetPin("q5", PIN))
    listener.wait()
    refusal_of(store, staff(), commands.SignIn("5", "q5", "0000"), "y")
    assert listener.wait() is Heard.BELL
    listener.close()


def test_a_thread_that_watches_hears_of_other_programs(store: Store) -> None:
    heard = threading.Event()
    thread = StoreThread(store.folder)
    thread.watch(heard.set)
    assert heard.wait(10)
    heard.clear()
    issue(store, "ho-tich")
    assert heard.wait(10)
    thread.close()


def test_a_thread_gives_troubles_to_whoever_asked_and_goes_on(tmp_path: Path) -> None:
    thread = StoreThread(tmp_path)

    def tickets(store: Store) -> Any:
        return count(store, "ticket")

    failed = thread.submit(tickets).exception(10)
    assert getattr(failed, "code", None) == "store_missing"
    make_hall(tmp_path).close()
    assert thread.submit(tickets).result(10) == 0
    thread.close()
    assert thread.submit(tickets).cancelled()
