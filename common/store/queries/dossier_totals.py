"""How many dossiers came, were done and are under way in a stretch of time (UTC ms)."""

from __future__ import annotations

from collections.abc import Iterator

from common.store.sqlite import Connection


def received(connection: Connection, *, since: int, before: int) -> dict[str, int]:
    """Dossiers received, by channel."""
    rows = connection.execute(
        "SELECT channel, count(*) AS n FROM dossier"
        " WHERE received_at >= :since AND received_at < :before GROUP BY channel",
        {"since": since, "before": before},
    ).fetchall()
    return {row["channel"]: row["n"] for row in rows}


def accepted(connection: Connection, *, since: int, before: int) -> int:
    """Dossiers accepted, whenever they were handed in: those of form 07a that are of the period.
    Nothing is done before it is accepted, so two stretches of one index have them all."""
    done = "coalesce(processed_at, ended_at)"
    stretch = "accepted_at >= :since AND accepted_at < :before"
    row = connection.execute(
        "SELECT (SELECT count(*) FROM dossier WHERE accepted_at IS NOT NULL"  # noqa: S608 - ours
        f" AND {done} IS NULL AND {stretch}) + (SELECT count(*) FROM dossier"
        f" WHERE accepted_at IS NOT NULL AND {done} >= :since AND {stretch}) AS n",
        {"since": since, "before": before},
    ).fetchone()
    return int(row["n"])


def resolved(
    connection: Connection, *, since: int, before: int
) -> Iterator[tuple[int, int | None]]:
    """When each dossier was done, and when it was due: its result was there, or it ended without
    one, refused, stopped or taken back."""
    rows: Iterator[tuple[int, int | None]] = connection.execute(
        "SELECT processed_at, due_at FROM dossier"
        " WHERE state = 9 AND processed_at >= :since AND processed_at < :before"
        " UNION ALL SELECT coalesce(processed_at, ended_at), due_at FROM dossier"
        " WHERE ended_at >= :since AND coalesce(processed_at, ended_at) >= :since"
        " AND coalesce(processed_at, ended_at) < :before",
        {"since": since, "before": before},
    )
    return rows


# The plus keeps the planner to the index of what is open: that of receipt has the whole history.
_PENDING = "+received_at < :at AND (processed_at IS NULL OR processed_at >= :at)"


def pending(connection: Connection, *, at: int, late_at: int) -> tuple[int, int]:
    """Dossiers received before `at` and not done then: how many, and how many of them were due
    before `late_at`."""
    row = connection.execute(
        "SELECT count(*) AS n,"  # noqa: S608 - our words
        " count(CASE WHEN due_at < :late THEN 1 END) AS late FROM ("
        f" SELECT due_at FROM dossier WHERE ended_at IS NULL AND {_PENDING}"
        f" UNION ALL SELECT due_at FROM dossier WHERE ended_at >= :at AND {_PENDING}) AS open",
        {"at": at, "late": late_at},
    ).fetchone()
    return int(row["n"]), int(row["late"])
