"""What has done its work goes in its time; the record stays."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from common.domain import commands
from common.store import alerts, upkeep
from common.store.ballast import Ballast
from common.store.purge import SLICE, Purge
from common.store.store import Store
from motcua.keeper import KEEPER
from tests.hall import make_hall, pass_time, sign_in, staff

DAY_MIN = 24 * 60


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = make_hall(tmp_path / "hall", clock="2026-11-23T08:00@0")
    yield store
    store.close()


KEPT_FOR_EVER = (
    "ticket", "leg", "rating", "call", "event", "event_hash", "duty", "business_day", "seal",
)  # fmt: skip


def count(store: Store, table: str) -> int:
    with store.read() as connection:
        row = connection.execute(f"SELECT count(*) FROM {table}").fetchone()  # noqa: S608
        return int(row[0])


def purge(store: Store) -> int:
    going = Purge()
    gone = 0
    while slice_ := going.go_on(store, KEEPER):
        assert slice_ <= SLICE
        gone += slice_
    return gone


def leave_work_behind(store: Store) -> None:
    for n in range(SLICE + 10):
        store.act(staff(), commands.IssueTicket("ho-tich", printer="p1"), f"r-{n}")
    store.act(staff(), commands.CloseDay())
    with store.transaction(KEEPER, "test") as tx:
        for data in ("old", "older"):
            tx.insert(
                "input",
                {"terminal": "k1", "kind": "scan", "data": data, "at": tx.now,
                 "expires_at": tx.now + 10_000},
            )  # fmt: skip
        for _ in range(2):
            alerts.open_alert(tx, "help", "kiosk:k1")
            alerts.close(tx, "help", "kiosk:k1")
            job = {"place": "hook:h", "alert": 1, "happening": "opened"}
            tx.insert("hook_job", {**job, "made_at": tx.now, "due_at": tx.now})


def test_what_has_done_its_work_goes_in_its_time_and_the_record_stays(store: Store) -> None:
    sign_in(store, "5", "q5")
    leave_work_behind(store)
    record = {table: count(store, table) for table in KEPT_FOR_EVER}
    n = SLICE + 10
    for days, left in (  # the newest row of a table stays, so that its id is not given again
        (0.9, {"input": 2, "request": n, "print_job": n, "alert": 2, "hook_job": 2}),
        (1.1, {"input": 1, "request": n, "print_job": n, "alert": 2, "hook_job": 2}),
        (1.1, {"input": 1, "request": 1, "print_job": n, "alert": 2, "hook_job": 2}),
        (58, {"input": 1, "request": 1, "print_job": 1, "alert": 2, "hook_job": 1}),
        (330, {"input": 1, "request": 1, "print_job": 1, "alert": 2, "hook_job": 1}),
        (10, {"input": 1, "request": 1, "print_job": 1, "alert": 1, "hook_job": 1}),
    ):
        pass_time(store, minutes=days * DAY_MIN)
        purge(store)
        assert {table: count(store, table) for table in left} == left
    assert {table: count(store, table) for table in KEPT_FOR_EVER} == record


def test_what_is_still_under_way_stays_however_old(store: Store) -> None:
    for _ in range(2):
        store.act(staff(), commands.IssueTicket("ho-tich", printer="p1"))
    with store.transaction(KEEPER, "test") as tx:
        upkeep.watch_disk(tx, 0)
        upkeep.watch_ballast(tx, Ballast.GIVEN_UP)
    pass_time(store, minutes=500 * DAY_MIN)
    assert purge(store) == 0
    assert (count(store, "print_job"), count(store, "alert")) == (2, 2)


def test_a_quiet_purge_takes_no_turn(store: Store) -> None:
    before = store.lock_holder()
    assert Purge().go_on(store, KEEPER) == 0
    assert store.lock_holder() == before
