"""Rows that reports count, and what the record says of the same, a slice at a time."""

from __future__ import annotations

from common.store.sqlite import Connection, Row

SLICE = 2_000
"""Rows in one read transaction: none is long, whatever the store."""


def tickets(connection: Connection, *, after: int, first: str, last: str) -> list[Row]:
    """The next tickets of business days between two dates, with what is counted of each."""
    rows: list[Row] = connection.execute(
        "SELECT ticket.id, number, date, state, outcome, issued_at, first_called_at"
        " FROM ticket JOIN business_day ON business_day.id = ticket.day"
        " WHERE ticket.id > :after AND date >= :first AND date <= :last"
        " ORDER BY ticket.id LIMIT :most",
        {"after": after, "first": first, "last": last, "most": SLICE},
    ).fetchall()
    return rows


def events_of_tickets(connection: Connection, *, first: int, last: int) -> list[Row]:
    """What the record says of tickets by their rows, in order."""
    rows: list[Row] = connection.execute(
        "SELECT ticket, at, kind, desk, data FROM event WHERE ticket >= :first AND ticket <= :last"
        " ORDER BY ticket, seq",
        {"first": first, "last": last},
    ).fetchall()
    return rows


def begun(connection: Connection, *, first: int, last: int) -> list[Row]:
    """When service of tickets is said to have begun, stretch by stretch."""
    rows: list[Row] = connection.execute(
        "SELECT ticket, started_at FROM leg WHERE ticket >= :first AND ticket <= :last"
        " AND started_at IS NOT NULL",
        {"first": first, "last": last},
    ).fetchall()
    return rows


def ratings(connection: Connection, *, first: int, last: int) -> list[Row]:
    """What holders of tickets answered."""
    rows: list[Row] = connection.execute(
        "SELECT ticket, desk, source, level FROM rating WHERE ticket >= :first AND ticket <= :last",
        {"first": first, "last": last},
    ).fetchall()
    return rows


def dossiers(connection: Connection, *, after: int, since: int, before: int) -> list[Row]:
    """The next dossiers that were received, or had a result, between two moments, UTC ms."""
    rows: list[Row] = connection.execute(
        "SELECT id, code, state, due_at, processed_at FROM dossier WHERE id > :after"
        " AND (received_at >= :since AND received_at < :before"
        "  OR processed_at >= :since AND processed_at < :before)"
        " ORDER BY id LIMIT :most",
        {"after": after, "since": since, "before": before, "most": SLICE},
    ).fetchall()
    return rows


def fees(connection: Connection, *, after: int, since: int, before: int) -> list[Row]:
    """The next fees that were asked for between two moments, with the events of each by its row."""
    rows: list[Row] = connection.execute(
        "SELECT fee.id, amount_vnd, state,"
        " (SELECT data ->> '$.amount_vnd' FROM event WHERE kind >= 'fee.' AND kind < 'fee/'"
        "   AND subject = CAST(fee.id AS TEXT) AND kind = 'fee.demanded') AS demanded,"
        " (SELECT kind FROM event WHERE kind >= 'fee.' AND kind < 'fee/'"
        "   AND subject = CAST(fee.id AS TEXT) ORDER BY seq DESC LIMIT 1) AS newest"
        " FROM fee WHERE id > :after AND asked_at >= :since AND asked_at < :before"
        " ORDER BY id LIMIT :most",
        {"after": after, "since": since, "before": before, "most": SLICE},
    ).fetchall()
    return rows
