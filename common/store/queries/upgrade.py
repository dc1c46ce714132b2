"""How busy a hall is before an upgrade, and who works in it after one."""

from __future__ import annotations

from common.store.sqlite import Connection


def visitors(connection: Connection) -> tuple[int, int]:
    """How many wait for their number, and how many are at a desk."""
    row = connection.execute(
        "SELECT (SELECT count(*) FROM ticket WHERE state IN ('waiting', 'parked')),"
        " (SELECT count(*) FROM ticket WHERE state IN ('called', 'serving'))"
    ).fetchone()
    return int(row[0]), int(row[1])


def done_by_people(connection: Connection, *, since: int) -> int:
    """Events after number `since` that a service did not write by itself."""
    row = connection.execute(
        "SELECT count(*) FROM event WHERE seq > :since AND role NOT IN ('keeper', 'devices')",
        {"since": since},
    ).fetchone()
    return int(row[0])


def beating(connection: Connection) -> dict[str, int]:
    """The process that beat last for each service."""
    rows = connection.execute("SELECT name, pid FROM process").fetchall()
    return {row["name"]: int(row["pid"]) for row in rows}
