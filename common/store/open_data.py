"""The views that anybody may read (`docs/data.md`), row by row, and as tables of a database of
their own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from common.store import marks, sqlite
from common.store.sqlite import Connection

PREFIX = "open_"
_PAGE = 1000

_KEYS = {
    "open_service": "service",
    "open_ticket": "ticket",
    "open_visit": "ticket, position",
    "open_call": "call",
    "open_dossier": "dossier",
    "open_duty": "duty",
    "open_rating": "month, service, source",
    "open_alert": "alert",
    "open_day": "date, service, unit",
}
"""What tells the rows of a view apart; devices may be away twice from the same moment."""

_LEADS_TO = {"service": "open_service", "ticket": "open_ticket"}
"""Columns that name a row of another view, wherever they stand."""

_INTEGERS = frozenset(
    {
        *("priority", "booked", "kept", "late", "retired", "supplements", "rests", "answers"),
        *("very_satisfied", "satisfied", "dissatisfied", "tickets", "called", "quoted"),
        *("quoted_true", "under_15_minutes"),
    }
)
"""What is worked out and counted; SQLite itself says of columns that are only passed on."""


def views(connection: Connection) -> tuple[str, ...]:
    """Their names, in the order in which they were made."""
    rows = connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'view' AND substr(name, 1, 5) = :prefix"
        " ORDER BY rowid",
        {"prefix": PREFIX},
    ).fetchall()
    return tuple(row["name"] for row in rows)


def read(connection: Connection, view: str) -> tuple[tuple[str, ...], Iterator[tuple[object, ...]]]:
    """The columns of one of `views`, and its rows as they come; of a training each says so."""
    mark = ", 'training' AS mark" if marks.is_training(connection) else ""
    cursor = connection.execute(f'SELECT *{mark} FROM "{view}"')  # noqa: S608 - names from the schema
    return tuple(column[0] for column in cursor.description), _rows(cursor)


def _rows(cursor: Connection) -> Iterator[tuple[object, ...]]:
    while page := cursor.fetchmany(_PAGE):
        yield from map(tuple, page)


def copy(connection: Connection, file: Path) -> dict[str, int]:
    """Write every view as a table into a new database; how many rows each has. The types are those
    of the views: a code stays a text, though it may look like a number."""
    made = sqlite.connect(str(file))
    try:
        made.execute("PRAGMA journal_mode = OFF")  # an unfinished file is thrown away whole
        made.execute("PRAGMA synchronous = OFF")
        made.execute("BEGIN")
        found = {view: _copy_view(connection, made, view) for view in views(connection)}
        made.execute("CREATE INDEX open_ticket_of_day ON open_ticket (date)")
        made.execute("CREATE INDEX open_call_of_ticket ON open_call (ticket)")
        made.execute("COMMIT")
    finally:
        made.close()
    return found


def _copy_view(connection: Connection, made: Connection, view: str) -> int:
    columns = connection.execute(f"PRAGMA table_info ({view})").fetchall()
    names = [column["name"] for column in columns]
    if marks.is_training(connection):
        columns.append({"name": "mark", "type": "TEXT"})
        names.append("mark")
    lines = [f'"{column["name"]}" {_type(column["name"], column["type"])}' for column in columns]
    if view in _KEYS:
        lines.append(f"PRIMARY KEY ({_KEYS[view]})")
    lines += [
        f"FOREIGN KEY ({name}) REFERENCES {target} ({name})"
        for name, target in _LEADS_TO.items()
        if name in names and view != target
    ]
    made.execute(f"CREATE TABLE {view} ({', '.join(lines)}) STRICT")
    places = ", ".join("?" * len(names))
    _, rows = read(connection, view)
    cursor = made.executemany(f"INSERT INTO {view} VALUES ({places})", rows)  # noqa: S608
    return max(0, int(cursor.rowcount))


def _type(name: str, declared: str) -> str:
    if declared:
        return declared
    if name in _INTEGERS:
        return "INTEGER"
    return "REAL" if name.endswith("minutes") else "TEXT"
