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


def by_half_hour(connection: Connection, *, day: int, midnight: int, step: int) -> list[Row]:
    """How many numbers were taken for each `service` in each `slot` of `step` ms after midnight."""
    rows: list[Row] = connection.execute(
        "SELECT service, (issued_at - :midnight) / :step AS slot, count(*) AS n"
        " FROM ticket WHERE day = :day GROUP BY service, slot",
        {"day": day, "midnight": midnight, "step": step},
    ).fetchall()
    return rows


def by_kind(connection: Connection, *, day: int, midnight: int, step: int) -> list[Row]:
    """How many numbers without an appointment were taken for each `service`, with `priority` or
    without, in each `slot` of `step` ms after midnight."""
    rows: list[Row] = connection.execute(
        "SELECT service, priority_class IS NOT NULL AS priority,"
        " (issued_at - :midnight) / :step AS slot, count(*) AS n FROM ticket"
        " WHERE day = :day AND appointment IS NULL GROUP BY service, priority, slot",
        {"day": day, "midnight": midnight, "step": step},
    ).fetchall()
    return rows


def closed_days(connection: Connection, *, before: str, most: int) -> list[Row]:
    """Row and date of the newest days that are over, the newest first."""
    rows: list[Row] = connection.execute(
        "SELECT id, date FROM business_day WHERE closed_at IS NOT NULL AND date < :before"
        " ORDER BY id DESC LIMIT :most",
        {"before": before, "most": most},
    ).fetchall()
    return rows
