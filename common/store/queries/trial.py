"""What there is of a trial."""

from __future__ import annotations

from common.store.sqlite import Connection


def days(connection: Connection, *, first: str, last: str) -> int:
    """How many business days of it are between two dates, both counted."""
    row = connection.execute(
        "SELECT count(*) FROM business_day WHERE trial = 1 AND date >= :first AND date <= :last",
        {"first": first, "last": last},
    ).fetchone()
    return int(row[0])


def dossiers(connection: Connection, *, since: int, before: int) -> int:
    """How many of its dossiers were under way or done within some time (UTC ms): received before
    its end, and not ended before it began."""
    row = connection.execute(
        "SELECT count(*) FROM dossier WHERE trial = 1 AND received_at < :before"
        " AND (ended_at IS NULL OR ended_at >= :since)",
        {"since": since, "before": before},
    ).fetchone()
    return int(row[0])
