"""What the doctor asks the store: when things were written down, closed and signed."""

from __future__ import annotations

from common.store.sqlite import Connection, Row


def born_at(connection: Connection) -> int | None:
    """When the first event was written down, UTC ms by the machine's clock; None without any."""
    row = connection.execute("SELECT wall_at FROM event ORDER BY seq LIMIT 1").fetchone()
    return None if row is None else int(row["wall_at"])


def recorded_at(connection: Connection) -> int | None:
    """When the newest event was written down, UTC ms; None without any."""
    sql = "SELECT recorded_at FROM event ORDER BY seq DESC LIMIT 1"
    row = connection.execute(sql).fetchone()
    return None if row is None else int(row["recorded_at"])


def latest_wall_at(connection: Connection, *, of: int) -> int:
    """The latest that the machine's clock said at the newest `of` events, UTC ms; 0 without any."""
    sql = "SELECT max(wall_at) FROM (SELECT wall_at FROM event ORDER BY seq DESC LIMIT :of)"
    return int(connection.execute(sql, {"of": of}).fetchone()[0] or 0)


def closed_day(connection: Connection) -> Row | None:
    """`date` and `closed_at` of the day that was closed last."""
    row: Row | None = connection.execute(
        "SELECT date, closed_at FROM business_day WHERE closed_at IS NOT NULL"
        " ORDER BY closed_at DESC LIMIT 1"
    ).fetchone()
    return row


def sealed_events(connection: Connection, *, most: int) -> list[int]:
    """The newest events that are under a seal of their own, the newest first."""
    rows = connection.execute(
        "SELECT DISTINCT seq FROM seal ORDER BY seq DESC LIMIT :most", {"most": most}
    ).fetchall()
    return [int(row["seq"]) for row in rows]


def is_signed(connection: Connection) -> bool:
    """Whether any seal has a signature."""
    sql = "SELECT 1 FROM seal WHERE signature IS NOT NULL LIMIT 1"
    return connection.execute(sql).fetchone() is not None


def keeps_people(connection: Connection) -> bool:
    """Whether there are people's data that were not purged."""
    sql = "SELECT 1 FROM person WHERE purged_at IS NULL LIMIT 1"
    return connection.execute(sql).fetchone() is not None
