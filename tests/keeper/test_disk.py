"""Keeper's second hand: what it finds becomes an alert, and it outlives a store in trouble."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest

from common.store import ballast, folder
from common.store.ballast import Ballast, Room
from common.store.care import DiskCare
from common.store.checkpoint import Stuck
from common.store.store import Store
from common.views import supervisor
from motcua.keeper import KEEPER, Keeper
from tests.hall import issue, make_hall, make_real_hall
from tests.store.alerts import open_alert


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = make_hall(tmp_path / "hall", clock="2026-11-23T08:00@0")
    yield store
    store.close()


class Script(Event):
    """A stop that does one step after each round, and is set when there are none left."""

    def __init__(self, *steps: Callable[[], object]) -> None:
        super().__init__()
        self._steps = list(steps)

    def wait(self, timeout: float | None = None) -> bool:
        if self._steps:
            self._steps.pop(0)()
        else:
            self.set()
        return self.is_set()


def test_a_stuck_log_is_an_alert_that_the_supervisor_sees_until_it_goes_on(store: Store) -> None:
    keeper = Keeper(store.folder)
    keeper._care.stuck = Stuck(70, (4711, 4712))
    keeper.make_round(store)
    assert open_alert(store, "wal") == {"severity": "warning", "mib": 70, "pids": "4711, 4712"}
    assert [alert.kind for alert in supervisor.read(store).alerts] == ["wal"]
    Keeper(store.folder).make_round(store)  # a new keeper, and nothing is stuck any more
    assert open_alert(store, "wal") == {}


def test_a_ballast_given_up_by_hand_is_an_alert(store: Store) -> None:
    room = Room(ballast=2**20, ample=0, last=0)
    assert ballast.tend(store.folder, room) is Ballast.KEPT
    ballast.give_up(store.folder)
    Keeper(store.folder).make_round(store)
    assert open_alert(store, "ballast") == {"severity": "critical"}


@pytest.mark.parametrize(("make", "found"), [(make_hall, "none"), (make_real_hall, "kept")])
def test_a_real_hall_gets_a_ballast(
    tmp_path: Path, make: Callable[[Path], Store], found: str
) -> None:
    if ballast.free_bytes(tmp_path) <= ballast.ROOM.ample:
        pytest.skip("a disk with less than 1 GB free gets no ballast")
    make(tmp_path / "a").close()
    care = DiskCare(tmp_path / "a", KEEPER)
    care.run(Script(lambda: None))
    assert ballast.state(tmp_path / "a") == found
    ballast.give_up(tmp_path / "a")


def test_the_care_of_the_disk_outlives_a_store_that_was_away(store: Store) -> None:
    care = DiskCare(store.folder, KEEPER, limit=1)
    database = folder.database(store.folder)
    away = store.folder / "away"
    seen: list[bool] = []

    def look_at_care() -> None:
        seen.append(care._store is not None)

    issue(store, "ho-tich")
    care.run(
        Script(
            look_at_care,
            lambda: database.rename(away),
            look_at_care,
            lambda: away.rename(database),
            look_at_care,
        )
    )
    assert seen == [True, False, True]
    with store.read() as connection:
        sql = "SELECT value FROM meta WHERE key = 'checkpointed_at'"
        assert connection.execute(sql).fetchone() is not None
