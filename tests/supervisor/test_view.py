"""What the supervisor's view counts."""

from __future__ import annotations

from pathlib import Path

from common.domain.commands import CloseDay
from common.domain.promise import MINUTE
from common.store.store import Store
from common.views.supervisor import QueueRow, read
from tests.hall import issue, make_hall, staff
from tests.supervisor.scenes import MONDAY, at


def queue(store: Store, code: str) -> QueueRow:
    return next(row for row in read(store).queues if row.code == code)


def test_the_longest_wait_is_counted_in_open_time_as_the_target_is(tmp_path: Path) -> None:
    store = make_hall(tmp_path / "data", clock=f"{MONDAY}T07:10@0")
    issue(store, "ho-tich")
    with at(store, "07:20"):
        assert queue(store, "ho-tich").longest == 0
    with at(store, "07:42"):
        assert queue(store, "ho-tich").longest == 12 * MINUTE
    store.close()


def test_lunch_is_no_wait(tmp_path: Path) -> None:
    store = make_hall(tmp_path / "data", clock=f"{MONDAY}T11:25@0")
    issue(store, "ho-tich")
    with at(store, "13:36"):
        row = queue(store, "ho-tich")
        assert row.longest == 11 * MINUTE
        assert (row.broken, row.breaking) == (0, 1)
    store.close()


def test_before_the_first_number_of_a_day_nothing_has_happened_today(tmp_path: Path) -> None:
    store = make_hall(tmp_path / "data", clock=f"{MONDAY}T08:00@0")
    issue(store, "ho-tich")
    store.act(staff(), CloseDay())
    assert read(store).totals.issued == 1
    with at(store, "07:00", day="2026-11-24"):
        assert read(store).hall.date is None
        assert read(store).totals.issued == 0
    store.close()
