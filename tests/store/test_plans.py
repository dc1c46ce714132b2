"""No statement of the hall reads its whole history: every one has its index, however full the
store is and whatever the planner has learnt."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from common.store.actions import ACTIONS, calling
from common.store.sqlite import Connection
from common.store.store import Store
from tests.hall import make_hall
from tests.store import whole_day

GROWING = frozenset(
    {
        "alert",
        "batch_item",
        "call",
        "courier_batch",
        "dossier",
        "duty",
        "event",
        "event_hash",
        "fee",
        "fee_entry",
        "input",
        "leg",
        "parcel",
        "print_job",
        "rating",
        "request",
        "seal",
        "ticket",
        *("former_code", "visit", "ticket_dossier", "supplement", "reschedule"),
        *("complaint", "complaint_officer", "seal_check"),
        *("urging", "urged_dossier", "urged_batch", "comparison", "comparison_entry"),
        *("hook_job", "device_outage"),
        *("dossier_notice", "person", "person_mark", "exchange_row", "date_serial"),
    }
)
"""Tables that grow with every day that the hall is open."""

OF_NOW = frozenset(
    {
        "ticket_waiting",
        "ticket_waiting_priority",
        "ticket_directed",
        "ticket_away",
        "one_holder_per_desk",
        "one_open_call_per_ticket",
        "one_open_call_per_desk",
        "one_officer_per_desk",
        "one_desk_per_officer",
        "one_open_alert",
        "hook_job_due",
        "hook_job_of_alert",
        "one_open_outage",
        "urging_open",
        "print_job_due",
        "dossier_open",
        "one_open_supplement",
        "one_open_batch",
        "batch_on_the_way",
        "one_parcel_under_way",
        "fee_due",
        "complaint_open",
        "person_open",
        "dossier_registered",
        "dossier_dated",
    }
)
"""Indexes that hold only what is going on now; reading one from end to end costs little."""

Statements = dict[str, Any]


class Recording:
    """A connection that remembers every statement, with the values it was first given."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.statements: Statements = {}

    def execute(self, sql: str, values: Any = ()) -> Any:
        self.statements.setdefault(sql, dict(values) if isinstance(values, Mapping) else values)
        return self._connection.execute(sql, values)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)


@pytest.fixture(scope="module")
def statements(tmp_path_factory: pytest.TempPathFactory) -> Statements:
    """Every statement of a whole day."""
    store = make_hall(tmp_path_factory.mktemp("day"), clock="2026-11-23T08:00@0")
    recording = Recording(store._connection)
    store._connection = recording
    done = whole_day.live(store)
    store.close()
    assert {command.__name__ for command in done} == set(ACTIONS)
    # No desk of the commune is for priority numbers only.
    recording.statements[calling.PRIORITY_HEADS_SQL] = {
        "desk": "5",
        "day": 1,
        "officer": "q5",
        "now": 1,
    }
    return {
        sql: values
        for sql, values in recording.statements.items()
        if re.match(r"\s*(WITH|SELECT|INSERT|UPDATE|DELETE)\b", sql)
    }


@pytest.fixture(scope="module")
def stores(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Store]]:
    made = {
        "empty": make_hall(tmp_path_factory.mktemp("empty")),
        "filled": make_hall(tmp_path_factory.mktemp("filled")),
        "filled and analysed": make_hall(tmp_path_factory.mktemp("analysed")),
    }
    for name in ("filled", "filled and analysed"):
        fill(made[name]._connection)
    made["filled and analysed"]._connection.execute("ANALYZE")
    for store in made.values():
        # The plan of an INSERT into a parent table names its children; they are read only while
        # deferred constraints are open, and we have none.
        store._connection.execute("PRAGMA foreign_keys = OFF")
    yield made
    for store in made.values():
        store.close()


HISTORY = 20_000


def fill(connection: Connection, tickets: int = HISTORY) -> None:
    """That many tickets of days past, two hundred a day, with all that they left behind."""
    connection.execute("CREATE TEMP TABLE n (i INTEGER PRIMARY KEY)")
    connection.executemany("INSERT INTO n VALUES (?)", ((i,) for i in range(tickets)))
    connection.execute("BEGIN")
    for sql in (
        "INSERT INTO business_day (id, date, zone, opened_at, closed_at)"
        " SELECT i + 1, date('2026-01-01', '+' || i || ' day'), 'Asia/Ho_Chi_Minh', i, i + 1"
        " FROM n WHERE i * 200 < (SELECT count(*) FROM n)",
        "INSERT INTO ticket (id, day, number, series, serial, service, unit, state, issued_at,"
        " promised_at, rank_at, last_at, ended_at, outcome, token, origin, terminal, lang,"
        " centre_version)"
        " SELECT i + 1, i / 200 + 1, 'A' || (i % 200 + 1), 'a', i % 200 + 1, 'ho-tich', 'u',"
        " 'done', i, i, i, i, i, 'accepted', 't' || i, 'kiosk', 'kiosk:k1', 'vi', 1"
        " FROM n",
        "INSERT INTO leg (ticket, position, service, promised_at, waiting_from, desk, officer,"
        " called_at, started_at, ended_at, outcome)"
        " SELECT id, 1, service, id, id, '5', 'q5', id, id, id + 1, outcome FROM ticket",
        "INSERT INTO dossier (code, tail, procedure, procedure_from, service, unit, agency,"
        " channel, state, state_at, rule_set, received_at, entered_at, accepted_at, processed_at,"
        " result, returned_at, returned_how, ended_at, ticket, day, centre_version)"
        " SELECT 'H21.25-260101-' || id, '260101-' || id, '1.001193', '', service, unit, 'ubnd-xa',"
        " 'direct', 10, id, 'nd118_2025', id, id, id, id, 'granted', id, 'proxy', id, id, day, 1"
        " FROM ticket",
        "INSERT INTO visit (matter, token, day, ticket, position, service, desk, outcome,"
        " procedure, dossier, at)"
        " SELECT id, 'v' || id, day, ticket, 1, service, '5', 'accepted', procedure, id, id"
        " FROM dossier",
        "INSERT INTO rating (ticket, position, source, day, service, desk, level, at, terminal)"
        " SELECT id, 1, 'pad', day, service, '5', 'satisfied', id, 'pad:1' FROM ticket"
        " WHERE id % 4 = 0",
        "INSERT INTO call (id, day, ticket, position, desk, officer, at, last_at, reason, ended_at,"
        " end_kind)"
        " SELECT id, day, id, 1, '5', 'q5', id, id, 'longest', id, 'started' FROM ticket",
        "INSERT INTO print_job (printer, kind, ticket, payload, state, created_at, ended_at)"
        " SELECT 'p1', 'ticket', id, '{}', 'confirmed', id, id FROM ticket",
        "INSERT INTO event (node, at, wall_at, recorded_at, day, kind, actor, role, ticket)"
        " SELECT 'n', id, id, id, day, 'ticket.issued', 'a', 'terminal', id FROM ticket",
        "INSERT INTO event_hash SELECT seq, x'00' FROM event",
        "INSERT INTO request SELECT id, id, 'r' || id, id, 'ticket.issue', x'00', '{}' FROM ticket",
        "INSERT INTO seal (seq, hash, made_at, day, why, signature)"
        " SELECT max(seq), 'h', max(at), day, 'day_closed', 's' FROM event GROUP BY day",
        "INSERT INTO day_count (day, kind, code, n)"
        " SELECT day, 'series', series, count(*) FROM ticket GROUP BY day, series",
        "INSERT INTO duty (officer, desk, started_at, ended_at, end_reason)"
        " SELECT 'q5', '5', id, id + 1, 'day_closed' FROM ticket WHERE id % 200 = 0",
        "INSERT INTO alert (kind, subject, severity, opened_at, closed_at)"
        " SELECT 'help', 'kiosk:k1', 'warning', id, id + 1 FROM ticket WHERE id % 40 = 0",
        "INSERT INTO hook_job (place, alert, happening, made_at, due_at, done_at)"
        " SELECT 'hook:h', id, 'opened', opened_at, opened_at, closed_at FROM alert",
        "INSERT INTO device_outage (device, kind, state, from_at, to_at)"
        " SELECT 'p1', 'printer', 'fault', opened_at, closed_at FROM alert",
    ):
        connection.execute(sql)
    connection.execute("COMMIT")


def scans(connection: Connection, sql: str, values: Any) -> list[str]:
    """The steps of the plan that read a growing table from end to end."""
    found = []
    for row in connection.execute(f"EXPLAIN QUERY PLAN {sql}", values).fetchall():
        step = row[3]
        match = re.match(r"SCAN (\w+)(?: USING (?:COVERING )?INDEX (\w+))?", step)
        newest = re.search(r"ORDER BY (seq|id)( DESC)? LIMIT 1$", sql)
        if match and match[1] in GROWING and match[2] not in OF_NOW and not newest:
            found.append(step)
    return found


@pytest.mark.parametrize("state", ["empty", "filled", "filled and analysed"])
def test_no_statement_of_a_day_scans_a_table_that_grows(
    stores: dict[str, Store], statements: Statements, state: str
) -> None:
    connection = stores[state]._connection
    assert len(statements) > 100
    slow = {
        sql: found
        for sql, values in statements.items()
        if (found := scans(connection, sql, values))
    }
    assert slow == {}


HOT = {
    calling.HEADS_SQL: "INDEX ticket_waiting",
    calling.PRIORITY_HEADS_SQL: "INDEX ticket_waiting_priority",
    "directed_desk = :desk AND NOT EXISTS": "INDEX ticket_directed",
    "SELECT * FROM ticket WHERE desk = :desk": "INDEX one_holder_per_desk",
    "leg.desk = :desk AND leg.ended_at >= :since": "INDEX leg_of_desk",
    "(rank_at, id) < (:rank_at, :id)": "INDEX ticket_waiting",
    "SELECT * FROM ticket WHERE day = :day AND number = :number": "INDEX sqlite_autoindex_ticket_1",
    "LEFT JOIN ticket ON ticket.id = print_job.ticket": "INDEX print_job_due",
    "digest, result FROM request WHERE key = :key": "INDEX sqlite_autoindex_request_1",
}
"""A piece of each statement that every key press asks, and its index."""


@pytest.mark.parametrize("state", ["empty", "filled", "filled and analysed"])
@pytest.mark.parametrize(("piece", "index"), HOT.items())
def test_what_every_key_press_asks_has_its_index(
    stores: dict[str, Store], statements: Statements, state: str, piece: str, index: str
) -> None:
    asked = {sql: values for sql, values in statements.items() if piece in sql}
    assert asked, "no longer asked: name the statement that took its place"
    for sql, values in asked.items():
        rows = stores[state]._connection.execute(f"EXPLAIN QUERY PLAN {sql}", values).fetchall()
        assert any(f"{index} " in f"{row[3]} " for row in rows), [row[3] for row in rows]


@pytest.mark.parametrize("state", ["empty", "filled", "filled and analysed"])
def test_the_story_of_one_ticket_has_its_index(stores: dict[str, Store], state: str) -> None:
    sql = "EXPLAIN QUERY PLAN SELECT * FROM event WHERE ticket = 7 ORDER BY seq"
    (step,) = stores[state]._connection.execute(sql).fetchall()
    assert "INDEX event_of_ticket" in step[3]


def test_a_scan_would_be_found(stores: dict[str, Store]) -> None:
    """The check itself: a statement without an index is noticed, also under another name."""
    connection = stores["filled"]._connection
    assert scans(connection, "SELECT * FROM ticket WHERE outcome = 'left'", ())
    assert not scans(connection, "SELECT * FROM ticket WHERE id = 5", ())


def test_growing_tables_are_never_renamed_in_a_statement(statements: Statements) -> None:
    """A plan names aliases; the check above knows only the tables' own names."""
    tables = "|".join(sorted(GROWING))
    alias = re.compile(
        rf"\b(?:FROM|JOIN) (?:{tables}) (?!ON\b|JOIN\b|LEFT\b|WHERE\b|ORDER\b|GROUP\b"
        r"|LIMIT\b|UNION\b|SET\b|CROSS\b)[a-zA-Z]\w*"
    )
    assert [sql for sql in statements if alias.search(sql)] == []
