"""What keeper adds up after a day's end is what the tickets of that day say, then and later."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from common.domain import commands
from common.domain.actor import Actor, Role
from common.domain.figures import MINUTE, WAIT_LIMITS_MIN, Figures, Period, parse_period
from common.domain.refusal import Refusal
from common.store import rollup
from common.store.invariants import violations
from common.store.migrations import migrate
from common.store.rollup import Group
from common.store.rollup_counts import ROLLS
from common.store.sqlite import Connection
from common.store.store import Store
from common.views import report
from motcua.keeper import KEEPER, Keeper
from tests.hall import issue, make_hall, pass_time, sign_in, staff
from tests.schema import stores
from tests.store.test_plans import Recording

ALL = Period("", "0001-01-01", "9999-12-31")
OFFICER = Actor(Role.OFFICER, "desk:5", "q5")
TABLES = (*rollup.COUNTS, *(roll.table for roll in ROLLS))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = make_hall(tmp_path / "hall", clock="2026-11-23T08:00@0")
    yield store
    store.close()


@pytest.fixture(scope="module")
def three_days(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Three days, ended and added up."""
    store = make_hall(tmp_path_factory.mktemp("days"), clock="2026-11-23T08:00@0")
    days_of(store, 3)
    while rollup.roll_up_next(store, KEEPER):
        pass
    yield store
    store.close()


def counted(connection: Connection, day: int) -> Mapping[Group, Figures]:
    """The plain way: look at each ticket."""
    figures: dict[Group, dict[str, Any]] = defaultdict(lambda: defaultdict(int))
    waits: dict[Group, list[int]] = defaultdict(list)
    endings: dict[Group, Counter[tuple[str, str]]] = defaultdict(Counter)
    for row in connection.execute("SELECT * FROM ticket WHERE day = ?", (day,)):
        group = Group(row["service"], row["unit"], row["priority_class"] or "")
        figures[group]["tickets"] += 1
        endings[group][row["state"], row["outcome"] or row["end_reason"] or ""] += 1
        called = row["first_called_at"]
        if called is None:
            continue
        waits[group].append(called - row["issued_at"])
        figures[group]["kept"] += called <= row["promised_at"]
        if row["quoted_lo"] is not None:
            figures[group]["quoted"] += 1
            figures[group]["quoted_true"] += row["quoted_lo"] <= called <= row["quoted_hi"]
    return {
        group: Figures(
            **counts,
            called=len(waits[group]),
            wait_sum=sum(waits[group]),
            wait_max=max(waits[group], default=0),
            under=tuple(
                sum(wait < limit * MINUTE for wait in waits[group]) for limit in WAIT_LIMITS_MIN
            ),
            endings=endings[group],
        )
        for group, counts in figures.items()
    }


def rolled_days(store: Store) -> list[int]:
    with store.read() as connection:
        rows = connection.execute("SELECT id FROM business_day WHERE rolled_at IS NOT NULL")
        return [row["id"] for row in rows]


def kept(store: Store) -> list[list[tuple[Any, ...]]]:
    """Every row that was added up."""
    with store.read() as connection:
        return [
            [tuple(row) for row in connection.execute(f"SELECT * FROM {table}")]  # noqa: S608
            for table in TABLES
        ]


def live_a_day(store: Store, minutes: float = 7) -> None:
    """Numbers that are served, given up, and left over at the day's end."""
    sign_in(store, "5", "q5")
    issue(store, "ho-tich")
    issue(store, "ho-tich", "priority")
    given_up = issue(store, "chung-thuc")
    issue(store, "y-te")
    for outcome in ("accepted", "fee_paid"):
        pass_time(store, minutes=minutes)
        store.act(OFFICER, commands.CallNext("5"))
        store.act(OFFICER, commands.StartService("5"))
        store.act(OFFICER, commands.Finish("5", outcome))
    store.act(staff(), commands.CancelTicket(given_up))
    store.act(staff(), commands.CloseDay())


def days_of(store: Store, count: int) -> None:
    """Some days, one after the other, the last one closed too."""
    for number in range(count):
        live_a_day(store, 5 + number * 4)
        pass_time(store, minutes=24 * 60 - 2 * (5 + number * 4))


def test_keeper_adds_up_a_day_after_its_end_and_not_before(store: Store) -> None:
    issue(store, "ho-tich")
    Keeper(store.folder).make_round(store)
    assert rolled_days(store) == []
    store.act(staff(), commands.CloseDay())
    Keeper(store.folder).make_round(store)
    assert rolled_days(store) == [1]


def test_days_that_keeper_missed_are_added_up_one_in_a_round(store: Store) -> None:
    days_of(store, 3)
    for done in (1, 2, 3, 3):
        Keeper(store.folder).make_round(store)
        assert rolled_days(store) == list(range(1, done + 1))


def test_what_is_kept_of_real_days_is_what_their_tickets_say(store: Store) -> None:
    days_of(store, 2)
    while rollup.roll_up_next(store, KEEPER):
        pass
    with store.read() as connection:
        for day in (1, 2):
            plain = counted(connection, day)
            assert len(plain) == 4
            assert rollup.rolled_between(connection, day, day) == plain
            assert rollup.count_day(connection, day) == plain
        assert violations(connection) == []


MOMENT = st.integers(0, 10 * 60 * MINUTE)
TICKET = st.fixed_dictionaries(
    {
        "day": st.integers(1, 3),
        "service": st.sampled_from(["ho-tich", "y-te"]),
        "unit": st.sampled_from(["u1", "u2"]),
        "priority_class": st.sampled_from([None, "priority"]),
        "end": st.sampled_from(
            [("done", "accepted"), ("done", "refused"), ("cancelled", "asked"), ("expired", "x")]
        ),
        "issued_at": MOMENT,
        "wait": st.none() | st.integers(0, 9 * 60 * MINUTE),
        "promise": MOMENT,
        "quoted": st.none() | st.tuples(MOMENT, st.integers(0, 30 * MINUTE)),
    }
)


@given(st.lists(TICKET, max_size=40))
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_whatever_the_tickets_are_they_add_up(store: Store, tickets: list[dict[str, Any]]) -> None:
    put(store._connection, tickets)
    while rollup.roll_up_next(store, KEEPER):
        pass
    with store.read() as connection:
        each = [counted(connection, day) for day in (1, 2, 3)]
        for day, plain in enumerate(each, 1):
            assert rollup.rolled_between(connection, day, day) == plain
        rolled = rollup.rolled_between(connection, 1, 3)
    together: dict[Group, Figures] = defaultdict(Figures)
    for plain in each:
        for group, figures in plain.items():
            together[group] += figures
    assert rolled == together
    before = kept(store)
    assert rollup.rebuild(store, staff(), ALL) == 3
    assert kept(store) == before
    days, figures = rollup.figures_of(store, ALL)
    assert [day.rolled for day in days] == [True] * 3
    assert figures == together


def put(connection: Connection, tickets: list[dict[str, Any]]) -> None:
    """Three closed days with just these tickets."""
    connection.execute("BEGIN")
    for table in (*TABLES, "ticket", "business_day"):
        connection.execute(f"DELETE FROM {table}")  # noqa: S608
    for day in (1, 2, 3):
        connection.execute(
            "INSERT INTO business_day (id, date, zone, opened_at, closed_at)"
            " VALUES (?, ?, 'UTC', 0, 1)",
            (day, f"2026-01-0{day}"),
        )
    for number, ticket in enumerate(tickets):
        state, why = ticket["end"]
        issued, wait = ticket["issued_at"], ticket["wait"]
        low, width = ticket["quoted"] or (None, 0)
        connection.execute(
            "INSERT INTO ticket (day, number, series, serial, service, unit, state,"
            " priority_class, issued_at, promised_at, rank_at, last_at, first_called_at, ended_at,"
            " outcome, end_reason, token, origin, terminal, lang, quoted_lo, quoted_hi,"
            " centre_version) VALUES (?, ?, 's', ?, ?, ?, ?, ?, ?, ?, 0, 0, ?, 9, ?, ?, '', 'cli',"
            " 'cli:test', 'vi', ?, ?, 1)",
            (
                ticket["day"],
                f"A{number}",
                number,
                ticket["service"],
                ticket["unit"],
                state,
                ticket["priority_class"],
                issued,
                ticket["promise"],
                None if wait is None else issued + wait,
                why if state == "done" else None,
                None if state == "done" else why,
                low,
                None if low is None else low + width,
            ),
        )
    connection.execute("COMMIT")


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE rollup SET kept = kept + 1 WHERE day = 2 AND service = 'ho-tich'",
        "UPDATE rollup SET under_15 = under_15 + 1 WHERE day = 2",
        "DELETE FROM rollup WHERE day = 2 AND service = 'ho-tich'",
        "UPDATE rollup_ending SET why = 'refused' WHERE day = 2 AND why = 'accepted'",
        "INSERT INTO rollup_ending VALUES (2, 'ho-tich', 'dan-hai', '', 'done', 'left', 1)",
        "UPDATE rollup SET day = 1 WHERE day = 2 AND service = 'y-te'",
        "UPDATE rollup_half SET gone = gone + 1 WHERE day = 2",
        "UPDATE rollup_hall SET most = most + 1 WHERE day = 2",
        "DELETE FROM rollup_stay WHERE day = 2",
        "UPDATE rollup_length SET stays = stays + 1 WHERE day = 2",
        "INSERT INTO rollup_happening VALUES (2, 'q5', 'ho-tich', 'dan-hai', 'absent', 1)",
    ],
)
def test_figures_that_are_not_their_tickets_are_found_and_made_good(
    three_days: Store, damage: str
) -> None:
    store = three_days
    good = kept(store)
    if "day = 1" in damage:
        store._connection.execute("DELETE FROM rollup WHERE day = 1 AND service = 'y-te'")
    store._connection.execute(damage)
    with store.read() as connection:
        found = violations(connection)
    assert len(found) == 1
    assert "2026-11-24" in found[0]
    assert rollup.rebuild(store, staff(), parse_period("2026-11")) == 3
    assert kept(store) == good
    with store.read() as connection:
        assert violations(connection) == []


def test_days_of_an_older_program_are_added_up_again(tmp_path: Path) -> None:
    stores.wake(8, tmp_path)
    migrate(tmp_path)
    store = Store.open(tmp_path)
    assert rolled_days(store) == []
    while rollup.roll_up_next(store, KEEPER):
        pass
    old = stores.load(8)
    assert rolled_days(store) == [1, 2, 3]
    for table in rollup.COUNTS:
        sql = f"SELECT * FROM {table} WHERE day <= 2"  # noqa: S608 - our own names
        plain = [tuple(row) for row in old.execute(sql)]
        assert plain
        assert [tuple(row) for row in store._connection.execute(sql)] == plain
    store.close()


def test_a_day_that_goes_on_is_never_added_up(store: Store) -> None:
    issue(store, "ho-tich")
    assert rollup.rebuild(store, staff(), ALL) == 0
    rollup.roll_up(store, KEEPER, 1)
    assert rolled_days(store) == []
    assert kept(store) == [[]] * len(TABLES)


def test_a_month_counts_each_day_once_added_up_or_not(store: Store) -> None:
    days_of(store, 3)
    plain = report.read(store, parse_period("2026-11"))
    for _ in range(3):
        rollup.roll_up_next(store, KEEPER)
        assert report.read(store, parse_period("2026-11")) == plain
    assert plain.days == 3
    assert plain.figures.tickets == 12
    assert plain.figures.ended("done") == {"accepted": 3, "fee_paid": 3}
    assert plain.figures.ended("cancelled") == {"asked": 3}
    assert plain.figures.by_state() == {"done": 6, "cancelled": 3, "expired": 3}


def test_a_day_is_reported_without_a_look_at_any_other_day(store: Store) -> None:
    days_of(store, 2)
    recording = Recording(store._connection)
    store._connection = recording
    report.read(store, parse_period("2026-11-23"))
    asked = {sql: values for sql, values in recording.statements.items() if "FROM ticket" in sql}
    assert len(asked) == 4
    for sql, values in asked.items():
        assert values == {"day": 1}
        plan = recording.execute(f"EXPLAIN QUERY PLAN {sql}", values).fetchall()
        assert "(day=?)" in plan[0][3]
        assert not [row[3] for row in plan if row[3].startswith("SCAN")]


def test_a_month_added_up_is_reported_without_a_look_at_its_tickets(
    three_days: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    recording = Recording(three_days._connection)
    monkeypatch.setattr(three_days, "_connection", recording)
    assert report.read(three_days, parse_period("2026-11")).figures.tickets == 12
    assert not [sql for sql in recording.statements if "FROM ticket" in sql]


def test_a_service_that_is_gone_still_has_its_name(store: Store) -> None:
    live_a_day(store)
    store._connection.execute("UPDATE service SET retired_at = 1 WHERE code = 'y-te'")
    names = {line.code: line.name["en"] for line in report.read(store).services}
    assert names["y-te"]


def test_the_percentile_of_one_day_is_exact(store: Store) -> None:
    live_a_day(store, 7.5)
    found = report.read(store, parse_period("2026-11-23"))
    assert found.p90_wait == 15 * MINUTE
    assert {line.p90_wait for line in found.services if line.figures.called} == {15 * MINUTE}


@pytest.mark.parametrize("period", ["2026-11-22", "2025", "2026-10"])
def test_a_period_without_a_day_is_refused(store: Store, period: str) -> None:
    issue(store, "ho-tich")
    with pytest.raises(Refusal) as refused:
        report.read(store, parse_period(period))
    assert refused.value.code == "report_empty"


def test_a_hall_that_never_opened_has_no_report(store: Store) -> None:
    with pytest.raises(Refusal) as refused:
        report.read(store)
    assert refused.value.params == {"period": "2026-11-23"}
