"""Who is still in the hall: asked before the day is closed."""

from __future__ import annotations

from common.store.sqlite import Connection, Row


def left(connection: Connection) -> list[Row]:
    """Every number that has not ended, in no order; each part has its index of what is going on."""
    rows: list[Row] = connection.execute(
        "SELECT number, service, state, rank_at, id FROM ticket WHERE state = 'waiting'"
        " UNION ALL SELECT number, service, state, rank_at, id FROM ticket"
        "  WHERE state IN ('parked', 'absent')"
        " UNION ALL SELECT number, service, state, rank_at, id FROM ticket WHERE desk IS NOT NULL"
    ).fetchall()
    return rows
