"""What has done its work goes in its time; the record stays."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from common.domain import commands
from common.store import upkeep
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


KEPT_FOR_EVER = ("ticket", "leg", "call", "event", "event_hash", "duty", "business_day", "seal")


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
        upkeep.watch_disk(tx, 0)
        upkeep.watch_disk(tx, 2**40)


def test_what_has_done_its_work_goes_in_its_time_and_the_record_stays(store: Store) -> None:
    sign_in(store, "5", "q5")
    leave_work_behind(store)
    record = {table: count(store, table) for table in KEPT_FOR_EVER}
    for days, left in (
        (0.9, {"input": 2, "request": SLICE + 10, "print_job": SLICE + 10, "alert": 1}),
        (1.1, {"input": 0, "request": SLICE + 10, "print_job": SLICE + 10, "alert": 1}),
        (1.1, {"input": 0, "request": 0, "print_job": SLICE + 10, "alert": 1}),
        (58, {"input": 0, "request": 0, "print_job": 0, "alert": 1}),
        (340, {"input": 0, "request": 0, "print_job": 0, "alert": 0}),
    ):
        pass_time(store, minutes=days * DAY_MIN)
        purge(store)
        assert {table: count(store, table) for table in left} == left
    assert {table: count(store, table) for table in KEPT_FOR_EVER} == record


def test_what_is_still_under_way_stays_however_old(store: Store) -> None:
    store.act(staff(), commands.IssueTicket("ho-tich", printer="p1"))
    with store.transaction(KEEPER, "test") as tx:
        upkeep.watch_disk(tx, 0)
    pass_time(store, minutes=500 * DAY_MIN)
    assert purge(store) == 0
    assert (count(store, "print_job"), count(store, "alert")) == (1, 1)


def test_a_quiet_purge_takes_no_turn(store: Store) -> None:
    before = store.lock_holder()
    assert Purge().go_on(store, KEEPER) == 0
    assert store.lock_holder() == before
