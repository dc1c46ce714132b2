"""Half hours, people in the hall, stays at desks: what the roll-ups say of a day that really was
lived is what plain Python counts from its tickets, stays, duty and events."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from common.domain import commands
from common.store import rollup
from common.store.rollup_counts import HALL, HALVES, HAPPENINGS, LENGTHS, ROLLS, STAYS, Roll
from common.store.store import Store
from motcua.keeper import KEEPER
from tests.hall import make_hall, pass_time, sign_in, staff
from tests.reports.lived import Lived

Rows = list[dict[str, Any]]
HALF = 1_800_000


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Two days with their ends, and a third that goes on."""
    store = make_hall(tmp_path_factory.mktemp("day"), clock="2026-11-23T08:00@0")
    Lived(store, people=20).days(3, last_open=True)
    yield store
    store.close()


def every(store: Store, table: str) -> Rows:
    with store.read() as connection:
        return [dict(row) for row in connection.execute(f"SELECT * FROM {table}")]  # noqa: S608


def of(store: Store, roll: Roll, *keys: str) -> dict[Any, tuple[int, ...]]:
    with store.read() as connection:
        days = rollup.days_between(connection, rollup.Period("", "0001-01-01", "9999-12-31"))
    return dict(rollup.sums_of(store, days, roll, ("day", *keys)))


def stays(store: Store) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    tickets = {row["id"]: row for row in every(store, "ticket")}
    for leg in every(store, "leg"):
        if leg["started_at"] is not None and leg["ended_at"] is not None:
            yield tickets[leg["ticket"]], leg


def midnights(store: Store) -> dict[int, int]:
    return {
        row["id"]: int(datetime.fromisoformat(f"{row['date']}T00:00+07:00").timestamp() * 1000)
        for row in every(store, "business_day")
    }


def added(pairs: Iterable[tuple[Any, tuple[int, ...]]]) -> dict[Any, tuple[int, ...]]:
    found: dict[Any, tuple[int, ...]] = {}
    for key, more in pairs:
        found[key] = tuple(
            a + b for a, b in zip(found.get(key, (0,) * len(more)), more, strict=True)
        )
    return found


def test_half_hours_are_those_of_the_tickets(lived: Store) -> None:
    start = midnights(lived)

    def moves() -> Iterator[tuple[Any, tuple[int, ...]]]:
        for row in every(lived, "ticket"):
            day, whose = row["day"], (row["service"], row["unit"])
            issued, called, ended = row["issued_at"], row["first_called_at"], row["ended_at"]
            yield (day, (issued - start[day]) // HALF, *whose), (1, 0, 0, 0, 0)
            if called is not None:
                kept = int(called <= row["promised_at"])
                yield (
                    (day, (called - start[day]) // HALF, *whose),
                    (0, 1, kept, called - issued, 1),
                )
            elif ended is not None:
                yield (day, (ended - start[day]) // HALF, *whose), (0, 0, 0, 0, 1)

    plain = added(moves())
    assert len(plain) > 8
    assert of(lived, HALVES, "slot", "service", "unit") == plain


def test_stays_and_how_long_they_were(lived: Store) -> None:
    plain = added(
        (
            (t["day"], leg["officer"] or "", leg["service"], t["unit"], leg["outcome"] or ""),
            (1, leg["ended_at"] - leg["started_at"]),
        )
        for t, leg in stays(lived)
    )
    assert {key[4] for key in plain} >= {"", "accepted", "left", "transferred"}
    assert of(lived, STAYS, *STAYS.keys) == plain
    lengths = added(
        (
            (t["day"], leg["service"], t["unit"], (leg["ended_at"] - leg["started_at"]) // 60_000),
            (1,),
        )
        for t, leg in stays(lived)
        if leg["outcome"] not in ("left", "unrecorded")
    )
    assert of(lived, LENGTHS, *LENGTHS.keys) == lengths


def test_what_only_events_say(lived: Store) -> None:
    tickets = {row["id"]: row for row in every(lived, "ticket")}
    plain: Counter[Any] = Counter()
    for event in every(lived, "event"):
        data = json.loads(event["data"])
        what = {"ticket.absent": "absent", "ticket.finished": data.get("manner")}.get(event["kind"])
        if what in ("absent", "default"):
            ticket = tickets[event["ticket"]]
            whose = (event["officer"] or "", ticket["service"], ticket["unit"])
            plain[(ticket["day"], *whose, what)] += 1
    assert {key[4] for key in plain} == {"absent", "default"}
    found = of(lived, HAPPENINGS, *HAPPENINGS.keys)
    assert found == {key: (n,) for key, n in plain.items()}


def crowd(store: Store, day: int, since: int, before: int, until: int) -> int:
    """The most people at one moment: looked at whenever somebody comes or goes."""
    people = [
        (leg["waiting_from"], leg["ended_at"] or until, ticket["party_size"])
        for ticket in every(store, "ticket")
        for leg in every(store, "leg")
        if leg["ticket"] == ticket["id"] and ticket["day"] == day
    ]
    looks = {since, *(at for person in people for at in person[:2] if since <= at < before)}
    return max(sum(n for a, b, n in people if a <= at < b) for at in looks)


def test_people_in_the_hall_and_desks_on_duty(tmp_path: Path) -> None:
    """Desk 5 is there from eight to 9:43 with a rest of twelve minutes, desk 6 from 8:40 on."""
    store = make_hall(tmp_path / "hall", clock="2026-11-23T08:00@0")
    sign_in(store, "5", "q5")
    for _ in range(3):
        store.act(staff(), commands.IssueTicket("ho-tich", printer="none"))
        pass_time(store, minutes=5)
    for _ in range(2):
        store.act(staff(), commands.CallNext("5"))
        store.act(staff(), commands.StartService("5"))
        pass_time(store, minutes=8)
        store.act(staff(), commands.Finish("5", "accepted"))
    store.act(staff(), commands.PauseDesk("5", "break"))
    pass_time(store, minutes=9)
    sign_in(store, "6", "q6")
    pass_time(store, minutes=3)
    store.act(staff(), commands.OpenDesk("5"))
    pass_time(store, minutes=60)
    growing = of(store, HALL, "slot")
    store.act(staff(), commands.CloseDay())
    (start,) = midnights(store).values()
    closed = every(store, "business_day")[0]["closed_at"]
    plain = {
        (1, slot): crowd(store, 1, start + slot * HALF, start + (slot + 1) * HALF, closed)
        for slot in (16, 17, 18, 19)
    }
    assert plain == {(1, 16): 3, (1, 17): 2, (1, 18): 1, (1, 19): 1}
    found = of(store, HALL, "slot")
    assert growing == found
    assert {key: most for key, (most, _) in found.items()} == plain
    minutes = {slot: ms / 60_000 for (_, slot), (_, ms) in found.items()}
    assert minutes == {16: 30, 17: 1 + 17 + 20, 18: 60, 19: 2 * 13}
    store.close()


def test_they_are_kept_once_the_day_is_over(lived: Store) -> None:
    counted = [of(lived, roll, *roll.keys) for roll in ROLLS]
    while rollup.roll_up_next(lived, KEEPER):
        pass
    open_days = {row["id"] for row in every(lived, "business_day") if row["rolled_at"] is None}
    for roll, found in zip(ROLLS, counted, strict=True):
        kept = {
            tuple(row[name] for name in ("day", *roll.keys)): tuple(row[n] for n in roll.sums)
            for row in every(lived, roll.table)
        }
        assert kept == {key: own for key, own in found.items() if key[0] not in open_days}
        assert of(lived, roll, *roll.keys) == found
    assert any(every(lived, roll.table) for roll in ROLLS)
