"""Who waits and who serves, as far as the advice on desks needs it."""

from __future__ import annotations

from common.store.sqlite import Connection, Row


def waiting(connection: Connection) -> list[Row]:
    """Everybody who waits, the next one first."""
    rows: list[Row] = connection.execute(
        "SELECT id, service, series, serial, promised_at FROM ticket WHERE state = 'waiting'"
        " ORDER BY rank_at, id"
    ).fetchall()
    return rows


def desks(connection: Connection) -> list[Row]:
    """Every desk with its state, whether somebody is on duty there, and for which `service`
    somebody is there now."""
    rows: list[Row] = connection.execute(
        "SELECT desk.code, desk.state, duty.officer IS NOT NULL AS manned, ticket.service FROM desk"
        " LEFT JOIN duty ON duty.desk = desk.code AND duty.ended_at IS NULL"
        " LEFT JOIN ticket ON ticket.desk = desk.code"
        " WHERE desk.retired_at IS NULL ORDER BY desk.position"
    ).fetchall()
    return rows


def breaks(connection: Connection, *, now: int) -> list[Row]:
    """Announced breaks of today that are not over."""
    rows: list[Row] = connection.execute(
        "SELECT desk, from_at, to_at FROM desk_break"
        " JOIN business_day ON business_day.id = desk_break.day"
        " WHERE closed_at IS NULL AND to_at > :now",
        {"now": now},
    ).fetchall()
    return rows


def series_counts(connection: Connection) -> list[Row]:
    """How far each series has come on the open day."""
    rows: list[Row] = connection.execute(
        "SELECT code, n FROM day_count WHERE kind = 'series'"
        " AND day = (SELECT id FROM business_day WHERE closed_at IS NULL)"
    ).fetchall()
    return rows
