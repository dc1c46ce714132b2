"""The working calendar out of the store: national days, the centre's own, a service's hours."""

from __future__ import annotations

import json
from collections.abc import Iterator
from copy import deepcopy
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from common.domain.calendar_commands import RefreshCalendar
from common.domain.commands import ApplyCentre
from common.domain.due import ProcessingTime, WorkingCalendar, due_at
from common.domain.refusal import Refusal
from common.store import events, national_days, working_days
from common.store.actions import calendar as calendar_action
from common.store.store import Store
from motcua.keeper import KEEPER, Keeper
from tests.hall import make_hall, staff

SERVICE = "ho-tich"
MORNING = [[450, 690]]


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A hall whose centre file is changed by each test."""
    store = make_hall(tmp_path_factory.mktemp("days") / "hall")
    yield store
    store.close()


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Store]:
    store = make_hall(tmp_path / "hall")
    yield store
    store.close()


def calendar(store: Store, service: str | None = None) -> WorkingCalendar:
    with store.read() as connection:
        return working_days.calendar_of(connection, store.centre(), service)


def apply(
    store: Store, *days: dict[str, Any], hours: dict[str, Any] | None = None, **own: Any
) -> None:
    """Change the centre: its own days, its hours, those of the service."""
    document = deepcopy(dict(store.centre().document))
    document["calendar"] = [
        {"name": {"vi": "…"}, "hours": None, "services": None, **day} for day in days
    ]
    document["centre"]["hours"] |= hours or {}
    for row in document["service"]:
        if row["code"] == SERVICE:
            row["hours"] = (
                {day: own.get(day, []) for day in document["centre"]["hours"]} if own else None
            )
    store.act(staff(), ApplyCentre(document))


def due(store: Store, value: int, unit: str, received: str, service: str | None = None) -> str:
    on = calendar(store, service)
    at = int(datetime.fromisoformat(received).replace(tzinfo=on.zone).timestamp() * 1000)
    found = due_at(on, ProcessingTime(value, unit), at)
    return datetime.fromtimestamp(found / 1000, on.zone).strftime("%Y-%m-%dT%H:%M")


def off(store: Store, day: str, service: str | None = None) -> bool:
    return not calendar(store, service).open(date.fromisoformat(day))


def table(store: Store) -> dict[str, tuple[int, str]]:
    with store.read() as connection:
        rows = connection.execute("SELECT date, working, source FROM calendar_day").fetchall()
    return {row["date"]: (row["working"], row["source"]) for row in rows}


def test_a_new_hall_knows_the_days_of_the_package_and_the_corrections(shared: Store) -> None:
    known = table(shared)
    assert known["2026-02-16"] == (0, "holidays")  # Tết
    assert known["2026-08-31"] == (0, "holidays")
    assert known["2026-08-22"] == (1, "holidays")  # worked for 31/8
    assert known["2026-11-24"] == (0, "holidays")
    assert known["2027-02-08"] == (0, "forecast")
    assert known["2026-01-02"] == (0, "VPCP 12729/VPCP-KGVX, 25/12/2025")
    assert known["2026-01-10"] == (1, "VPCP 12729/VPCP-KGVX, 25/12/2025")
    on = calendar(shared)
    assert (on.first, on.last) == (date(2024, 1, 1), date(2028, 12, 31))


def test_a_make_up_saturday_has_the_hours_of_monday(shared: Store) -> None:
    apply(shared)
    on = calendar(shared)
    assert on.working(date(2026, 8, 22)) == on.working(date(2026, 8, 24)) != ()
    assert due(shared, 5, "working_day", "2026-08-20T14:00") == "2026-08-26T14:00"


def test_the_centre_may_know_better_than_the_table(shared: Store) -> None:
    apply(
        shared,
        {"date": "2026-11-24", "working": True},
        {"date": "2026-11-26", "working": False},
        {"date": "2026-11-27", "working": True, "hours": MORNING},
    )
    assert due(shared, 2, "working_day", "2026-11-20T10:00") == "2026-11-24T10:00"
    assert due(shared, 4, "working_day", "2026-11-20T16:00") == "2026-11-27T11:30"
    assert off(shared, "2026-11-26", SERVICE)


def test_a_day_of_one_service_closes_its_door_and_moves_no_count(shared: Store) -> None:
    apply(shared, {"date": "2026-11-25", "working": False, "services": [SERVICE]})
    assert not off(shared, "2026-11-25")
    assert due(shared, 2, "working_day", "2026-11-20T10:00", SERVICE) == "2026-11-26T07:30"
    assert due(shared, 3, "working_day", "2026-11-20T10:00", SERVICE) == "2026-11-26T10:00"
    assert due(shared, 2, "working_day", "2026-11-20T10:00") == "2026-11-25T10:00"


def test_a_saturday_in_the_hours_is_a_door_that_opens_and_no_working_day(shared: Store) -> None:
    apply(shared, hours={"sat": MORNING})
    assert not off(shared, "2026-11-28")
    assert calendar(shared).working(date(2026, 11, 28)) == ()
    assert due(shared, 1, "working_day", "2026-11-27T10:00") == "2026-11-30T10:00"
    apply(shared, hours={"sat": []})


def test_a_service_keeps_its_own_hours_on_days_of_another_length(shared: Store) -> None:
    half = {"date": "2026-11-26", "working": True, "hours": MORNING}
    apply(shared, half, tue=MORNING, thu=[[480, 660], [840, 960]])
    on = calendar(shared, SERVICE)
    assert on.open(date(2026, 11, 26)) == ((480, 660),)
    assert on.open(date(2026, 11, 24)) == ()  # a day off stays one
    assert on.open(date(2026, 8, 22)) == ()  # like Monday, when it is not there
    assert on.working(date(2026, 8, 22)) != ()


def test_a_closure_moves_no_date(shared: Store) -> None:
    apply(shared)
    document = deepcopy(dict(shared.centre().document))
    document["closure"].append({"date": "2026-12-09", "reason": {"vi": "Bão"}, "services": None})
    shared.act(staff(), ApplyCentre(document))
    assert due(shared, 1, "working_day", "2026-12-08T10:00") == "2026-12-09T10:00"


def test_a_document_of_an_older_program_has_no_days_of_its_own(shared: Store) -> None:
    document = deepcopy(dict(shared.centre().document))
    del document["calendar"]
    shared.act(staff(), ApplyCentre(document))
    assert off(shared, "2026-11-24")


def test_the_calendar_is_kept_until_the_centre_or_the_table_changes(hall: Store) -> None:
    first = calendar(hall, SERVICE)
    assert calendar(hall, SERVICE) is first
    forget(hall, "2026-11-24")
    hall.act(staff(), RefreshCalendar())
    again = calendar(hall, SERVICE)
    assert again is not first
    apply(hall, {"date": "2026-11-24", "working": True})
    assert calendar(hall, SERVICE) is not again


def forget(store: Store, day: str) -> None:
    """As if an older program had not known that day, and one that is none."""
    with store.transaction(staff(), "calendar.refresh") as tx:
        tx.run("DELETE FROM calendar_day WHERE date = :day", day=day)
        tx.insert("calendar_day", {"date": "2026-11-25", "working": 0, "name": "?", "source": "?"})


def test_a_refresh_tells_each_day_that_changed_and_none_twice(hall: Store) -> None:
    forget(hall, "2026-11-24")
    told = hall.act(staff(), RefreshCalendar())["days"]
    assert [(day["date"], day["working"]) for day in told] == [
        ("2026-11-24", False),
        ("2026-11-25", None),
    ]
    assert hall.act(staff(), RefreshCalendar())["days"] == []
    (event,) = (e for e in events.since(hall, 0) if e["kind"] == "calendar.changed")
    assert event["data"]["days"] == told


def test_years_that_are_over_stay_and_new_ones_join(hall: Store) -> None:
    with hall.transaction(staff(), "calendar.refresh") as tx:
        tx.run("DELETE FROM calendar_day WHERE date > '2027-12-31'")
        tx.insert("calendar_day", {"date": "2023-01-02", "working": 0, "name": "?", "source": "?"})
        span = {"first": "2023-01-01", "last": "2027-12-31", "version": 7}
        tx.run("UPDATE meta SET value = :span WHERE key = 'calendar'", span=json.dumps(span))
    hall.act(staff(), RefreshCalendar())
    on = calendar(hall)
    assert (on.first, on.last) == (date(2023, 1, 1), date(2028, 12, 31))
    assert on.working(date(2023, 1, 2)) == ()
    assert on.working(date(2028, 1, 26)) == ()


def test_without_a_table_nothing_is_guessed_and_keeper_fills_it(hall: Store) -> None:
    with hall.transaction(staff(), "calendar.refresh") as tx:
        tx.run("DELETE FROM calendar_day")
        tx.run("DELETE FROM meta WHERE key = 'calendar'")
    with pytest.raises(Refusal, match="calendar_missing"):
        calendar(hall)
    Keeper(hall.folder).make_round(hall)
    assert off(hall, "2026-11-24")
    assert KEEPER.terminal in {
        event["terminal"] for event in events.since(hall, 0) if event["kind"] == "calendar.changed"
    }


def test_the_table_runs_out_a_year_and_a_half_before_its_end(shared: Store) -> None:
    with shared.read() as connection:
        assert not working_days.runs_out(connection, date(2027, 7, 1))
        assert working_days.runs_out(connection, date(2027, 7, 3))


def test_a_table_of_a_clock_that_was_years_ahead_is_filled_anew(hall: Store) -> None:
    with hall.transaction(staff(), "calendar.refresh") as tx:
        tx.run("DELETE FROM calendar_day")
        calendar_action.write(tx, national_days.around(date(2040, 5, 1)))
        assert working_days.runs_out(tx.connection, date(2026, 11, 23))
    hall.act(staff(), RefreshCalendar())
    assert calendar(hall).first == date(2024, 1, 1)
    assert off(hall, "2026-11-24")
