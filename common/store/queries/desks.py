"""Questions about desks and the people at them."""

from __future__ import annotations

from common.store.sqlite import Connection, Row


def with_officer(connection: Connection, *, desk: str) -> Row:
    """A desk and the officer on duty there."""
    return connection.execute(
        "SELECT desk.*, officer.code AS officer, officer.name AS officer_name FROM desk"
        " LEFT JOIN duty ON duty.desk = desk.code AND duty.ended_at IS NULL"
        " LEFT JOIN officer ON officer.code = duty.officer WHERE desk.code = :desk",
        {"desk": desk},
    ).fetchone()


def states(connection: Connection) -> list[Row]:
    """Every desk and its state."""
    rows: list[Row] = connection.execute(
        "SELECT code, state FROM desk",
    ).fetchall()
    return rows


def officers(connection: Connection) -> list[Row]:
    """Every officer, what they are, and whether they can sign in."""
    rows: list[Row] = connection.execute(
        "SELECT code, name, role, pin_hash IS NOT NULL AS ready, locked_until FROM officer"
        " WHERE retired_at IS NULL ORDER BY code",
    ).fetchall()
    return rows


def with_holders(connection: Connection) -> list[Row]:
    """Every desk with its officer and holder, in the order of the centre file."""
    rows: list[Row] = connection.execute(
        "SELECT desk.code, desk.counter, desk.state, desk.state_since, desk.pause_reason,"
        " officer.code AS officer, officer.name, ticket.number, ticket.service,"
        " ticket.state AS holder_state, coalesce(leg.started_at, leg.called_at) AS holder_since"
        " FROM desk LEFT JOIN duty ON duty.desk = desk.code AND duty.ended_at IS NULL"
        " LEFT JOIN officer ON officer.code = duty.officer"
        " LEFT JOIN ticket ON ticket.desk = desk.code"
        " LEFT JOIN leg ON leg.ticket = ticket.id AND leg.ended_at IS NULL"
        " WHERE desk.retired_at IS NULL ORDER BY desk.position",
    ).fetchall()
    return rows


def that_are_open(connection: Connection) -> list[Row]:
    """The desks that take people."""
    rows: list[Row] = connection.execute(
        "SELECT code FROM desk WHERE state = 'open'",
    ).fetchall()
    return rows


def for_signs(connection: Connection) -> list[Row]:
    """Every desk with the number there and the sequence of its call."""
    rows: list[Row] = connection.execute(
        "SELECT desk.code, desk.state, ticket.number, ticket.state AS holder,"
        " call.id * 1000 + call.times AS seq"
        " FROM desk LEFT JOIN ticket ON ticket.desk = desk.code"
        " LEFT JOIN call ON call.id = ticket.last_call",
    ).fetchall()
    return rows


def for_keypad(connection: Connection, *, desk: str) -> Row:
    """A desk with its officer and its holder, and whether the hall is held."""
    return connection.execute(
        "SELECT desk.state, duty.officer, ticket.number, ticket.service, ticket.state AS holder,"
        " business_day.hold_reason FROM desk"
        " LEFT JOIN duty ON duty.desk = desk.code AND duty.ended_at IS NULL"
        " LEFT JOIN ticket ON ticket.desk = desk.code"
        " LEFT JOIN business_day ON business_day.closed_at IS NULL WHERE desk.code = :desk",
        {"desk": desk},
    ).fetchone()


def people(connection: Connection) -> list[Row]:
    """Every officer with the desk they are on duty at."""
    rows: list[Row] = connection.execute(
        "SELECT officer.code AS officer, name, role, staff_type, home_agency,"
        " pin_hash IS NOT NULL AS pin_set, duty.desk, locked_until FROM officer"
        " LEFT JOIN duty ON duty.officer = officer.code AND duty.ended_at IS NULL"
        " WHERE retired_at IS NULL ORDER BY officer.code",
    ).fetchall()
    return rows


def people_of(connection: Connection, *, today: str) -> list[Row]:
    """Every officer who works here on this date, and whether they have a PIN."""
    rows: list[Row] = connection.execute(
        "SELECT code AS officer, role, pin_hash IS NOT NULL AS pin_set FROM officer"
        " WHERE retired_at IS NULL AND (valid_from IS NULL OR valid_from <= :today)"
        " AND (valid_to IS NULL OR valid_to >= :today) ORDER BY code",
        {"today": today},
    ).fetchall()
    return rows


def breaks(connection: Connection, *, now: int) -> list[Row]:
    """The breaks of today that are not over, desk by desk in their order; those of a desk never
    touch each other."""
    rows: list[Row] = connection.execute(
        "SELECT desk, from_at, to_at, reason FROM desk_break"
        " JOIN business_day ON business_day.id = desk_break.day"
        " WHERE closed_at IS NULL AND to_at > :now ORDER BY desk, from_at",
        {"now": now},
    ).fetchall()
    return rows
