"""Stores as the programs of their time left them, from the dumps; and what two stores hold."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from common.store import folder, sqlite
from common.store.clock import wall_ms
from common.store.sqlite import Connection
from common.store.tx import dumps

DUMPS = {int(path.stem): path for path in sorted(Path(__file__).parent.glob("*.sql"))}

_OWN = ("_sqlite_migrations", "sqlite_sequence")

_REPLACED = {1: {"series_day", "service_day"}, 8: {"rollup", "rollup_ending"}}
"""By schema: tables that the next one keeps elsewhere (`_MOVED` finds what they held), or that
keeper makes again."""

_CHANGED = {
    1: {("leg", "id"), ("call", "leg"), ("event_hash", "hash"), ("request", "digest")},
    8: {("business_day", "rolled_at")},
}
"""By schema: columns that the next one keeps in another form, or not at all."""

_DROPPED = {1: {"call_of_ticket", "call_recent", "one_open_leg", "print_job_of_ticket"}}
"""By schema: indexes and triggers that the next one does without."""

_MOVED = {
    1: (
        (
            "SELECT call.id, leg.position FROM call JOIN leg ON leg.id = call.leg",
            "SELECT id, position FROM call",
        ),
        (
            "SELECT day, 'series', series, serial FROM series_day"
            " UNION ALL SELECT day, 'service', service, issued FROM service_day",
            "SELECT day, kind, code, n FROM day_count",
        ),
        ("SELECT seq, hash FROM event_hash", "SELECT seq, lower(hex(hash)) FROM event_hash"),
        ("SELECT id, digest FROM request", "SELECT id, lower(hex(digest)) FROM request"),
        (
            "SELECT id, (SELECT max(id) FROM call WHERE call.ticket = ticket.id),"
            " (SELECT max(id) FROM print_job WHERE print_job.ticket = ticket.id) FROM ticket",
            "SELECT id, last_call, last_slip FROM ticket",
        ),
    )
}
"""By schema: a question to it, and to the newest, that must have the same answer."""


def wake(schema: int, path: Path) -> None:
    """Put the store of a dump into data folder `path`; its clock stands at its last moment."""
    path.mkdir(parents=True, exist_ok=True)
    connection = load(schema, str(folder.database(path)))
    connection.execute("PRAGMA journal_mode = WAL")
    (last,) = connection.execute("SELECT max(recorded_at) FROM event").fetchone()
    clock = {"start": last + 20_000, "anchor": wall_ms(), "rate": 0}
    connection.execute("UPDATE meta SET value = ? WHERE key = 'clock'", (dumps(clock),))
    connection.close()


def load(schema: int, file: str = ":memory:") -> Connection:
    """The store of a dump as it lay there."""
    connection = sqlite.connect(file)
    connection.executescript(DUMPS[schema].read_text("utf-8"))
    return connection


def peek(path: Path) -> Connection:
    """The store in data folder `path`, by the back door."""
    return sqlite.connect(str(folder.database(path)))


def dump(connection: Connection) -> Iterator[str]:
    """The whole store as SQL: tables as they were made, rows by key, then indexes and triggers."""
    made = connection.execute(
        "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid"
    ).fetchall()
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    yield "PRAGMA foreign_keys = OFF;"
    yield "BEGIN;"
    for kind, name, sql in made:
        if kind == "table" and name != "sqlite_sequence":
            yield f"{sql};"
    for kind, name, _ in made:
        if kind == "table":
            yield from _inserts(connection, name)
    for kind, _, sql in made:
        if kind != "table":
            yield f"{sql};"
    yield f"PRAGMA user_version = {version};"
    yield "COMMIT;"


def _inserts(connection: Connection, table: str) -> Iterator[str]:
    if table == "sqlite_sequence":  # left by schema 1; only such a table brings it into being
        yield "CREATE TABLE counted (id INTEGER PRIMARY KEY AUTOINCREMENT);"
        yield "DROP TABLE counted;"
        yield "DELETE FROM sqlite_sequence;"
    columns = connection.execute(f"PRAGMA table_info ({table})").fetchall()
    names = [column["name"] for column in columns]
    keys = [c["name"] for c in sorted(columns, key=lambda c: c["pk"]) if c["pk"]]
    shown = ", ".join(f"quote({name})" for name in names)
    order = f" ORDER BY {', '.join(keys)}" if keys else ""
    for row in connection.execute(f"SELECT {shown} FROM {table}{order}"):  # noqa: S608 - ours
        yield f"INSERT INTO {table} VALUES ({','.join(row)});"  # noqa: S608 - as it lies there


def shape(connection: Connection) -> dict[tuple[str, str], str]:
    """What the store is made of, however its text was quoted and broken into lines."""
    rows = connection.execute("SELECT type, name, sql FROM sqlite_master").fetchall()
    return {(kind, name): re.sub(r"[\s\"]+", " ", sql or "").strip() for kind, name, sql in rows}


def missing(old: Connection, new: Connection) -> list[str]:
    """What a store of an old schema held and the migrated one does not, or holds otherwise."""
    schema = int(old.execute("PRAGMA user_version").fetchone()[0])
    steps = range(schema, int(new.execute("PRAGMA user_version").fetchone()[0]))
    replaced = {table for step in steps for table in _REPLACED.get(step, ())}
    changed = {column for step in steps for column in _CHANGED.get(step, ())}
    found = []
    for table in _tables(old) - replaced:
        columns = [name for name in _columns(old, table) if (table, name) not in changed]
        question = f"SELECT {', '.join(columns)} FROM {table}"  # noqa: S608 - names are ours
        if columns != [name for name in _columns(new, table) if name in columns]:
            found.append(f"{table}: {columns}")
        elif _rows(old, question) != _rows(new, question):
            found.append(question)
    dropped = {name for step in steps for name in _DROPPED.get(step, ())}
    found += sorted(_guards(old) - _guards(new) - dropped)
    for asked, asked_now in (pair for step in steps for pair in _MOVED.get(step, ())):
        if _rows(old, asked) != _rows(new, asked_now):
            found.append(asked_now)
    return found


def empty_tables(connection: Connection) -> set[str]:
    """The tables without a row."""
    counted = {
        table: connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608
        for table in _tables(connection)
    }
    return {table for table, rows in counted.items() if not rows}


def _tables(connection: Connection) -> set[str]:
    rows = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    return {row["name"] for row in rows if row["name"] not in _OWN}


def _guards(connection: Connection) -> set[str]:
    rows = connection.execute("SELECT name FROM sqlite_master WHERE type IN ('index', 'trigger')")
    return {row["name"] for row in rows if not row["name"].startswith("sqlite_")}


def _columns(connection: Connection, table: str) -> list[str]:
    rows = connection.execute(f"PRAGMA table_info ({table})").fetchall()
    return [row["name"] for row in rows]


def _rows(connection: Connection, question: str) -> list[tuple[object, ...]]:
    return sorted((tuple(row) for row in connection.execute(question)), key=repr)


def everything(path: Path) -> list[str]:
    """All that the store in data folder `path` holds."""
    connection = peek(path)
    found = list(dump(connection))
    connection.close()
    return found
