"""The machine comes up with a clock that cannot be right: its battery is empty, or somebody has set
the year. The hall goes on from its last event, opens no day, says so, and follows the clock as soon
as that is right."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from common.domain import commands
from common.domain.refusal import Refusal
from common.store import clock as clocks
from common.store.store import Store
from motcua.keeper import Keeper
from tests.hall import issue, make_real_hall, staff

MINUTE, DAY = 60_000, 24 * 3_600_000


class Machine:
    """Switched off and on again; its wall clock says what it likes, its boot clock begins anew."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.off, self.boots = 0, 0
        wall, boot = clocks.wall_ms, clocks.boot_ms
        began = boot()
        monkeypatch.setattr(clocks, "wall_ms", lambda: wall() + self.off)
        monkeypatch.setattr(clocks, "boot_ms", lambda: boot() - began)
        monkeypatch.setattr(clocks, "boot_id", lambda: f"boot {self.boots}")
        monkeypatch.setattr(clocks, "_SYNCED", Path("/nowhere"))

    def comes_up(self, store: Store, off: int) -> Store:
        """After a power cut; its clock is `off` milliseconds off."""
        self.boots += 1
        self.off = off
        return Store.open(store.folder)


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Machine:
    return Machine(monkeypatch)


@pytest.fixture
def store(tmp_path: Path, machine: Machine) -> Iterator[Store]:
    hall = make_real_hall(tmp_path)
    yield hall
    hall.close()


def since(year: int) -> int:
    """How far a clock is off that says the first of January of `year` now."""
    return int(datetime(year, 1, 1).timestamp() * 1000) - clocks.wall_ms()


def rows(store: Store, sql: str) -> list[Any]:
    with store.read() as connection:
        return [tuple(row) for row in connection.execute(sql).fetchall()]


def alerts(store: Store) -> list[str]:
    Keeper(store.folder).make_round(store)
    return [row[0] for row in rows(store, "SELECT kind FROM alert WHERE closed_at IS NULL")]


YEARS = pytest.mark.parametrize("year", [1970, 2000, 2027, 2035])


@YEARS
def test_an_open_day_goes_on_in_order_and_keeper_says_so(
    store: Store, machine: Machine, year: int
) -> None:
    numbers = [issue(store, "ho-tich"), issue(store, "ho-tich")]
    before = store.now()
    after = machine.comes_up(store, since(year))
    numbers.append(issue(after, "ho-tich"))
    assert "clock" in alerts(after)
    numbers.append(issue(after, "ho-tich"))
    assert numbers == ["A001", "A002", "A003", "A004"]
    assert [row[0] for row in rows(after, "SELECT number FROM ticket ORDER BY rank_at, id")] == (
        numbers
    )
    assert abs(after.now() - before) < MINUTE, "time goes on from the last event"
    assert rows(after, "SELECT count(*), max(closed_at) FROM business_day") == [(1, None)]
    machine.off = 5 * MINUTE  # time sync, and the power had been away for so long
    assert "clock" not in alerts(after)
    assert abs(after.now() - clocks.wall_ms()) < MINUTE
    assert issue(after, "ho-tich") == "A005"
    after.close()


@YEARS
def test_no_day_of_a_wrong_date_is_opened(store: Store, machine: Machine, year: int) -> None:
    store.act(staff(), commands.OpenDay())
    store.act(staff(), commands.CloseDay())
    after = machine.comes_up(store, since(year))
    for _ in range(2):
        with pytest.raises(Refusal) as said:
            issue(after, "ho-tich")
        assert said.value.code == "day_unconfirmed"
        assert "clock" in alerts(after)  # from then on time goes on from the last event
    machine.off = DAY  # the true time, next morning
    assert "clock" not in alerts(after)
    assert issue(after, "ho-tich") == "A001"
    assert rows(after, "SELECT count(*) FROM business_day") == [(2,)]
    after.close()


def test_a_person_who_confirms_is_followed(store: Store, machine: Machine) -> None:
    issue(store, "ho-tich")
    after = machine.comes_up(store, 30 * DAY)  # the hall was closed for a month, without time sync
    assert "clock" in alerts(after)
    after.act(staff(), commands.ConfirmClock())
    assert "clock" not in alerts(after)
    assert abs(after.now() - clocks.wall_ms()) < MINUTE
    assert issue(after, "ho-tich") == "A001"
    after.close()


def test_what_is_kept_of_a_sound_clock_can_be_read_by_older_programs() -> None:
    assert set(clocks.Reference.taken_now().as_dict()) == {"boot", "offset"}
    assert clocks.Reference.going_on_from(0).as_dict()["assumed"] is True
