"""A trial period begins and ends between two days, never backwards, and once over it is so for
ever."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from common.domain import commands
from common.domain import dossier_commands as dossier
from common.domain.commands import Command
from common.domain.mark import Mark
from common.domain.refusal import Refusal
from common.domain.trial_commands import EndTrial, StartTrial
from common.store import marks, official, sqlite
from common.store.store import Store
from common.store.trial_period import TrialPeriod
from tests.hall import issue, make_hall, make_real_hall, pass_time, staff, with_procedures

MONDAY = date(2026, 11, 23)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = make_hall(tmp_path / "hall", clock="2026-11-23T08:00@0")
    yield made
    made.close()


def days(store: Store) -> dict[str, bool]:
    with store.read() as connection:
        rows = connection.execute("SELECT date, trial FROM business_day ORDER BY id").fetchall()
        return {row["date"]: bool(row["trial"]) for row in rows}


def refused(store: Store, command: Command) -> str:
    with pytest.raises(Refusal) as caught:
        store.act(staff(), command)
    return caught.value.code


def next_day(store: Store) -> None:
    pass_time(store, minutes=24 * 60)
    issue(store, "ho-tich")


def test_it_begins_today_while_nobody_took_a_number(store: Store) -> None:
    answer = store.act(staff(), StartTrial())
    assert answer == {"first": "2026-11-23", "last": None}
    issue(store, "ho-tich")
    assert days(store) == {"2026-11-23": True}


def test_it_begins_tomorrow_once_a_day_is_open_and_that_day_stays_what_it_is(store: Store) -> None:
    issue(store, "ho-tich")
    assert store.act(staff(), StartTrial())["first"] == "2026-11-24"
    next_day(store)
    assert days(store) == {"2026-11-23": False, "2026-11-24": True}


def test_it_ends_with_the_day_that_was_opened_last(store: Store) -> None:
    store.act(staff(), StartTrial())
    issue(store, "ho-tich")
    answer = store.act(staff(), EndTrial())
    assert answer == {
        "first": "2026-11-23",
        "last": "2026-11-23",
        "days": 1,
        "official_from": "2026-11-24",
    }
    next_day(store)
    assert days(store) == {"2026-11-23": True, "2026-11-24": False}
    assert refused(store, EndTrial()) == "trial_none"


def test_it_ends_by_itself_on_the_day_that_was_said(store: Store) -> None:
    store.act(staff(), StartTrial("2026-11-24"))
    issue(store, "ho-tich")
    next_day(store)
    next_day(store)
    assert list(days(store).values()) == [True, True, False]


def test_nothing_is_declared_backwards(store: Store) -> None:
    issue(store, "ho-tich")
    assert refused(store, StartTrial("2026-11-23")) == "trial_until_past"
    store.act(staff(), StartTrial("2026-11-30"))
    next_day(store)
    next_day(store)
    assert refused(store, StartTrial("2026-11-24")) == "trial_until_past"
    assert refused(store, StartTrial("2026-11-30")) == "trial_runs"


def test_one_that_is_called_off_before_it_began_was_none(store: Store) -> None:
    issue(store, "ho-tich")
    store.act(staff(), StartTrial())
    store.act(staff(), EndTrial())
    next_day(store)
    assert days(store) == {"2026-11-23": False, "2026-11-24": False}


def test_the_database_takes_no_day_and_no_dossier_out_afterwards(store: Store) -> None:
    issue(store, "ho-tich")
    take_in(with_procedures(store), 1)
    for table in ("business_day", "dossier"):
        with (
            pytest.raises(sqlite.IntegrityError, match=r"of the trial|was entered"),
            store.transaction(staff(), "test") as tx,
        ):
            tx.run(f"UPDATE {table} SET trial = 1")  # noqa: S608


def test_what_is_declared_is_on_record(store: Store) -> None:
    store.act(staff(), StartTrial("2026-12-31"))
    issue(store, "ho-tich")
    store.act(staff(), EndTrial())
    with store.read() as connection:
        found = {
            row["kind"]: json.loads(row["data"])
            for row in connection.execute("SELECT kind, data FROM event WHERE kind LIKE 'trial.%'")
        }
    assert found == {
        "trial.started": {"first": "2026-11-23", "last": "2026-12-31"},
        "trial.ended": {"first": "2026-11-23", "last": "2026-11-23"},
    }


def test_a_dossier_and_its_papers_keep_the_mark_and_older_ones_are_never_given_it(
    tmp_path: Path,
) -> None:
    hall = with_procedures(make_real_hall(tmp_path / "hall"))
    before = take_in(hall, 1)
    hall.act(staff(), StartTrial())
    hall.act(staff(), commands.OpenDay())
    during = take_in(hall, 2)
    assert marks.of(hall) is Mark.TRIAL
    assert (marks.of_dossier(hall, before), marks.of_dossier(hall, during)) == (None, Mark.TRIAL)
    hall.close()


def test_a_slip_about_a_dossier_of_the_trial_is_marked_also_when_that_is_over(store: Store) -> None:
    before = take_in(with_procedures(store), 1)
    store.act(staff(), StartTrial())
    issue(store, "ho-tich")
    during = take_in(store, 2)
    store.act(staff(), EndTrial())
    next_day(store)
    for code in (before, during):
        store.act(staff(), dossier.ReprintDossier(code, printer="p1"))
    assert modes(store, "dossier") == [None, "trial"]


def modes(store: Store, kind: str) -> list[str | None]:
    """The marks that the slips of a kind were printed with, in order."""
    with store.read() as connection:
        rows = connection.execute(
            "SELECT payload FROM print_job WHERE kind = :kind ORDER BY id", {"kind": kind}
        ).fetchall()
    return [json.loads(row["payload"]).get("mode") for row in rows]


def take_in(store: Store, serial: int) -> str:
    code = f"H21.25-261123-{serial:04}"
    store.act(
        staff(), dossier.TakeIn("1.001193", code, channel="postal", due_at=store.now() + 9**9)
    )
    return code


def test_a_slip_of_the_trial_says_so_and_one_after_it_does_not(store: Store) -> None:
    store.act(staff(), StartTrial())
    store.act(staff(), commands.IssueTicket("ho-tich", printer="p1"))
    store.act(staff(), EndTrial())
    pass_time(store, minutes=24 * 60)
    store.act(staff(), commands.IssueTicket("ho-tich", printer="p1"))
    assert modes(store, "ticket") == ["trial", None]


spans = st.tuples(st.integers(0, 20), st.none() | st.integers(0, 20), st.integers(-5, 40))


@given(spans)
def test_a_day_is_of_it_between_its_first_and_its_last(
    span: tuple[int, int | None, int],
) -> None:
    first, length, asked = span
    begins = MONDAY + timedelta(first)
    ends = None if length is None else begins + timedelta(length)
    period = TrialPeriod(1, begins.isoformat(), ends and ends.isoformat())
    day = MONDAY + timedelta(asked)
    assert period.holds(day.isoformat()) == (begins <= day and (ends is None or day <= ends))


steps = st.lists(st.sampled_from(["day", "start", "start+2", "end", "number"]), max_size=14)


@pytest.mark.verify
@settings(max_examples=15, deadline=None)
@given(steps)
def test_no_order_of_things_changes_a_day_that_was(
    tmp_path_factory: pytest.TempPathFactory, steps: list[str]
) -> None:
    store = make_hall(tmp_path_factory.mktemp("days") / "hall", clock="2026-11-23T08:00@0")
    known: dict[str, bool] = {}
    for step in steps:
        today = store.centre().day_of(store.now())
        try:
            match step:
                case "day":
                    pass_time(store, minutes=24 * 60)
                case "start":
                    store.act(staff(), StartTrial())
                case "start+2":
                    store.act(staff(), StartTrial((today + timedelta(2)).isoformat()))
                case "end":
                    store.act(staff(), EndTrial())
                case _:
                    issue(store, "ho-tich")
        except Refusal as refusal:
            assert refusal.code.startswith(("trial_", "service_", "queue_", "quota"))
        now = days(store)
        assert {day: now[day] for day in known} == known
        known = now
    store.close()


APART = {
    "appointment": "who is booked comes, whatever the day counts as",
    "desk_service": "what a desk does today",
    "exchange_row": "which rows of another system went in",
    "person": "nobody counts people's names",
    "print_job": "paper",
    "seal": "of the whole record",
    "urged_dossier": "what agencies were urged to do was so",
}
"""Tables that name a day, a ticket or a dossier, and are the same with and without a trial."""


def test_a_new_table_about_days_or_dossiers_is_put_on_one_side(store: Store) -> None:
    with store.read() as connection:
        names = [
            row["name"]
            for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
        ]
        about = {
            name
            for name in names
            for column in connection.execute(f"PRAGMA table_info({name})")
            if column["name"] in ("day", "ticket", "dossier")
        }
    assert about - set(official.OF_TRIAL) == set(APART)
    assert set(official.OF_TRIAL) <= set(names)
