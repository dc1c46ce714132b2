"""Questions about alerts that are over, and about the life of one."""

from __future__ import annotations

from common.store.sqlite import Connection, Row

_COLUMNS = (
    "id, kind, subject, severity, opened_at, acknowledged_at, acknowledged_by, closed_at, times,"
    " data"
)


def open_now(connection: Connection) -> list[Row]:
    """The open alerts, the worst first, of equals the newest."""
    rows: list[Row] = connection.execute(
        f"SELECT {_COLUMNS} FROM alert WHERE closed_at IS NULL"  # noqa: S608 - our own columns
        " ORDER BY severity = 'critical' DESC, severity = 'warning' DESC, id DESC LIMIT 500"
    ).fetchall()
    return rows


def opened_between(connection: Connection, *, since: int, before: int) -> list[Row]:
    """Alerts that opened between two moments, UTC ms, open or closed, in their order."""
    rows: list[Row] = connection.execute(
        f"SELECT {_COLUMNS} FROM alert"  # noqa: S608 - our own columns
        " WHERE opened_at >= :since AND opened_at < :before ORDER BY opened_at, id",
        {"since": since, "before": before},
    ).fetchall()
    return rows


def one(connection: Connection, *, alert: int) -> Row | None:
    """One alert."""
    return connection.execute(
        f"SELECT {_COLUMNS} FROM alert WHERE id = :alert",  # noqa: S608 - our own columns
        {"alert": alert},
    ).fetchone()


def events_of(
    connection: Connection, *, alert: int, about: str, since: int, before: int
) -> list[Row]:
    """What happened to one alert, in its order: events about what it is about, between two moments,
    and its acknowledgements, which are known by its id."""
    rows: list[Row] = connection.execute(
        "SELECT seq, at, kind, actor, data FROM event"
        " WHERE kind >= 'alert.' AND kind < 'alert/' AND subject IN (:about, :id)"
        " AND at >= :since AND at <= :before ORDER BY seq",
        {"about": about, "id": str(alert), "since": since, "before": before},
    ).fetchall()
    return rows
