"""The views that anybody may read (`docs/data.md`), row by row."""

from __future__ import annotations

from collections.abc import Iterator

from common.store.sqlite import Connection

PREFIX = "open_"
_PAGE = 1000


def views(connection: Connection) -> tuple[str, ...]:
    """Their names, in the order in which they were made."""
    rows = connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'view' AND substr(name, 1, 5) = :prefix"
        " ORDER BY rowid",
        {"prefix": PREFIX},
    ).fetchall()
    return tuple(row["name"] for row in rows)


def read(connection: Connection, view: str) -> tuple[tuple[str, ...], Iterator[tuple[object, ...]]]:
    """The columns of one of `views`, and its rows as they come."""
    cursor = connection.execute(f'SELECT * FROM "{view}"')  # noqa: S608 - a name from the schema
    return tuple(column[0] for column in cursor.description), _rows(cursor)


def _rows(cursor: Connection) -> Iterator[tuple[object, ...]]:
    while page := cursor.fetchmany(_PAGE):
        yield from map(tuple, page)
