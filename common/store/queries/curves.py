"""The tickets of one business day, as far as its curves need them."""

from __future__ import annotations

from common.store.sqlite import Connection, Row


def of_day(connection: Connection, *, day: int) -> list[Row]:
    """Every ticket of a business day, by the index that holds its numbers."""
    rows: list[Row] = connection.execute(
        "SELECT service, state, issued_at, promised_at, first_called_at, ended_at"
        " FROM ticket WHERE day = :day",
        {"day": day},
    ).fetchall()
    return rows


def newest_day(connection: Connection) -> Row | None:
    """Row and date of the newest business day."""
    row: Row | None = connection.execute(
        "SELECT id, date FROM business_day ORDER BY id DESC LIMIT 1"
    ).fetchone()
    return row
