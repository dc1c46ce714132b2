"""The wall clock is set back or ahead in mid-day: the hall goes on by the boot clock, says so,
and follows the new time when a person has confirmed it."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from common.domain import commands
from common.domain.refusal import Refusal
from common.store import clock as clocks
from common.store.store import Store
from motcua.keeper import Keeper
from tests.hall import issue, make_hall, make_real_hall, staff

HOUR = 3_600_000


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    hall = make_real_hall(tmp_path)
    yield hall
    hall.close()


class WallClock:
    """The machine's wall clock, which somebody turns."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.turned = 0
        true = clocks.wall_ms
        monkeypatch.setattr(clocks, "wall_ms", lambda: true() + self.turned)


@pytest.fixture
def wall(monkeypatch: pytest.MonkeyPatch) -> WallClock:
    return WallClock(monkeypatch)


def rows(store: Store, sql: str) -> list[Any]:
    with store.read() as connection:
        return [tuple(row) for row in connection.execute(sql).fetchall()]


def open_alerts(store: Store) -> list[str]:
    Keeper(store.folder).make_round(store)
    return [row[0] for row in rows(store, "SELECT kind FROM alert WHERE closed_at IS NULL")]


@pytest.mark.parametrize("hours", [-30, -1, 1, 30, 24 * 400])
def test_numbers_order_and_day_go_on(store: Store, wall: WallClock, hours: int) -> None:
    numbers = [issue(store, "ho-tich")]
    for turned in (0, hours * HOUR, 0):
        time.sleep(0.01)  # two clocks agree to the millisecond, and people are farther apart
        wall.turned = turned
        numbers.append(issue(store, "ho-tich"))
    assert numbers == ["A001", "A002", "A003", "A004"]
    order = rows(store, "SELECT number FROM ticket ORDER BY rank_at, id")
    assert [row[0] for row in order] == numbers
    assert rows(store, "SELECT count(*) FROM business_day") == [(1,)]


@pytest.mark.parametrize("hours", [-3, 3])
def test_keeper_tells_and_the_alert_goes_when_the_clock_is_right_again(
    store: Store, wall: WallClock, hours: int
) -> None:
    issue(store, "ho-tich")
    assert "clock" not in open_alerts(store)
    wall.turned = hours * HOUR
    assert "clock" in open_alerts(store)
    wall.turned = 0
    assert "clock" not in open_alerts(store)


def test_keeper_ends_no_day_while_the_clock_is_in_doubt(store: Store, wall: WallClock) -> None:
    issue(store, "ho-tich")
    wall.turned = 48 * HOUR
    open_alerts(store)
    assert rows(store, "SELECT closed_at FROM business_day") == [(None,)]


def test_a_person_confirms_and_the_hall_follows(store: Store, wall: WallClock) -> None:
    issue(store, "ho-tich")
    before = store.now()
    wall.turned = 2 * HOUR
    assert abs(store.now() - before) < HOUR
    drift = store.act(staff(), commands.ConfirmClock())["drift_ms"]
    assert abs(drift - 2 * HOUR) < 60_000
    issue(store, "ho-tich")
    assert store.now() - before >= 2 * HOUR
    assert "clock" not in open_alerts(store)


def test_another_program_follows_too_without_being_started_again(
    store: Store, wall: WallClock
) -> None:
    other = Store.open(store.folder)
    before = other.now()
    wall.turned = 2 * HOUR
    store.act(staff(), commands.ConfirmClock())
    with other.read():
        pass
    assert other.now() - before >= 2 * HOUR
    other.close()


def test_a_small_correction_is_followed_at_once(store: Store, wall: WallClock) -> None:
    before = store.now()
    wall.turned = 100_000
    assert store.now() - before >= 100_000
    issue(store, "ho-tich")
    assert "clock" not in open_alerts(store)


def test_what_the_wall_said_stays_on_record(store: Store, wall: WallClock) -> None:
    issue(store, "ho-tich")
    ((at, wall_at),) = rows(store, "SELECT at, wall_at FROM event WHERE kind = 'ticket.issued'")
    assert abs(at - wall_at) < 60_000


def test_a_boot_with_a_clock_behind_the_last_event_opens_no_day(
    store: Store, wall: WallClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.act(staff(), commands.OpenDay())
    store.act(staff(), commands.CloseDay())
    wall.turned = -5 * 24 * HOUR
    monkeypatch.setattr(clocks, "boot_id", lambda: "another boot")
    after = Store.open(store.folder)
    with pytest.raises(Refusal) as said:
        after.act(staff(), commands.OpenDay())
    assert said.value.code == "day_unconfirmed"
    after.close()


def test_a_simulated_hall_does_not_care(tmp_path: Path, wall: WallClock) -> None:
    hall = make_hall(tmp_path, clock="2026-11-23T08:00@0")
    before = hall.now()
    wall.turned = 30 * HOUR
    issue(hall, "ho-tich")
    assert hall.now() == before
    assert "clock" not in open_alerts(hall)
    hall.close()


@pytest.mark.parametrize(
    ("text", "start", "rate"),
    [
        ("2026-11-23T08:00", "2026-11-23T01:00:00+00:00", 1.0),
        ("2026-11-23T08:00@60", "2026-11-23T01:00:00+00:00", 60.0),
        ("2026-11-23T08:00+09:00@0", "2026-11-22T23:00:00+00:00", 0.0),
    ],
)
def test_a_simulated_clock_as_it_is_written(text: str, start: str, rate: float) -> None:
    from datetime import datetime

    clock = clocks.parse(text, "Asia/Ho_Chi_Minh")
    assert clock.start == datetime.fromisoformat(start).timestamp() * 1000
    assert clock.rate == rate


@pytest.mark.parametrize(
    "text",
    [
        "",
        "noon",
        "2026-13-01",
        "2026-11-23T08:00@fast",
        "2026-11-23T08:00@-1",
        "@5",
        "2026-11-23T08:00@nan",
        "2026-11-23T08:00@1e9",
    ],
)
def test_what_is_no_clock_is_refused(text: str) -> None:
    with pytest.raises(Refusal) as said:
        clocks.parse(text, "Asia/Ho_Chi_Minh")
    assert said.value.code == "clock_invalid"
