# ruff: noqa: S608 - every name in the statements is our own
"""What the everyday reports ask beyond the figures of days: names, outages, and the rows behind a
figure. Days are rows of `business_day`, moments UTC ms."""

from __future__ import annotations

from common.store.sqlite import Connection, Row

TICKETS_OF = {
    "tickets": "1",
    "called": "first_called_at IS NOT NULL",
    "late": "first_called_at > promised_at",
    "quoted": "first_called_at IS NOT NULL AND quoted_lo IS NOT NULL",
    "ended": "ticket.ended_at IS NOT NULL",
    "cancelled": "state = 'cancelled'",
    "expired": "state = 'expired'",
    "sent_home": "state = 'expired' AND end_reason = 'tomorrow_first'",
    "visits": "state = 'done' AND coalesce(outcome, '') <> 'left'",
    "unrecorded": "outcome = 'unrecorded'",
}
"""Which tickets a figure counts."""

EVENTS_OF = {
    "absents": "event.kind = 'ticket.absent'",
    "defaults": (
        "event.kind = 'ticket.finished' AND json_extract(event.data, '$.manner') = 'default'"
    ),
}
"""Which events of tickets a figure counts."""

_ORDERS = {
    "taken": "ticket.day, ticket.id",
    "longest": "first_called_at - issued_at DESC, ticket.id",
}


def services(connection: Connection) -> list[Row]:
    """Every service there ever was."""
    rows: list[Row] = connection.execute(
        "SELECT code, name, unit, agency FROM service ORDER BY position, code"
    ).fetchall()
    return rows


def officers(connection: Connection) -> list[Row]:
    """Everybody who is or was on duty here."""
    rows: list[Row] = connection.execute(
        "SELECT code, name, unit, home_agency, staff_type FROM officer ORDER BY code"
    ).fetchall()
    return rows


def tickets_behind(
    connection: Connection, *, which: str, order: str, first: int, last: int
) -> list[Row]:
    """The tickets of some days that a figure counts (`TICKETS_OF`)."""
    rows: list[Row] = connection.execute(
        "SELECT business_day.date, number, service, ticket.unit, state, outcome, end_reason,"
        " issued_at, first_called_at, promised_at, quoted_lo, quoted_hi, ticket.ended_at"
        " FROM business_day CROSS JOIN ticket ON ticket.day = business_day.id"
        f" WHERE business_day.id BETWEEN :first AND :last AND {TICKETS_OF[which]}"
        f" ORDER BY {_ORDERS[order]}",
        {"first": first, "last": last},
    ).fetchall()
    return rows


def stays_behind(
    connection: Connection, *, first: int, last: int, officer: str | None = None
) -> list[Row]:
    """Every stay at a desk that has ended, the longest first; of one officer, or of all."""
    rows: list[Row] = connection.execute(
        "SELECT business_day.date, ticket.number, leg.service, ticket.unit, leg.desk,"
        " leg.officer, leg.started_at, leg.ended_at, leg.outcome"
        " FROM business_day CROSS JOIN ticket ON ticket.day = business_day.id"
        " CROSS JOIN leg ON leg.ticket = ticket.id"
        " WHERE business_day.id BETWEEN :first AND :last AND leg.started_at IS NOT NULL"
        " AND leg.ended_at IS NOT NULL AND (:officer IS NULL OR leg.officer = :officer)"
        " ORDER BY leg.ended_at - leg.started_at DESC, leg.ticket, leg.position",
        {"first": first, "last": last, "officer": officer},
    ).fetchall()
    return rows


def events_behind(
    connection: Connection, *, which: str, first: int, last: int, officer: str | None = None
) -> list[Row]:
    """The events of the tickets of some days that a figure counts (`EVENTS_OF`), in their order; of
    one officer, or of all."""
    rows: list[Row] = connection.execute(
        "SELECT business_day.date, ticket.number, ticket.service, ticket.unit, event.desk, event.at"
        " FROM business_day CROSS JOIN ticket ON ticket.day = business_day.id"
        " CROSS JOIN event ON event.ticket = ticket.id"
        f" WHERE business_day.id BETWEEN :first AND :last AND {EVENTS_OF[which]}"
        " AND (:officer IS NULL OR event.officer = :officer) ORDER BY event.seq",
        {"first": first, "last": last, "officer": officer},
    ).fetchall()
    return rows


def outages(connection: Connection, *, since: int, before: int, until: int) -> list[Row]:
    """How long each device was away between two moments, and how often; one that still is away is
    counted until `until`."""
    rows: list[Row] = connection.execute(
        "SELECT device, kind, count(*) AS times,"
        " sum(min(coalesce(to_at, max(from_at, :until)), :before) - max(from_at, :since)) AS away"
        " FROM device_outage"
        " WHERE from_at < :before AND coalesce(to_at, max(from_at, :until)) > :since"
        " GROUP BY device, kind ORDER BY away DESC, device",
        {"since": since, "before": before, "until": until},
    ).fetchall()
    return rows


def dossiers_received(connection: Connection, *, since: int, before: int) -> list[Row]:
    """Dossiers received between two moments: how many of each service, unit, officer and channel,
    and how many of them were digitised."""
    rows: list[Row] = connection.execute(
        "SELECT service, unit, coalesce(officer, '') AS officer, channel, count(*) AS n,"
        " sum(digitised) AS digitised FROM dossier"
        " WHERE received_at >= :since AND received_at < :before"
        " GROUP BY service, unit, officer, channel",
        {"since": since, "before": before},
    ).fetchall()
    return rows


_DONE = (
    "SELECT {columns}, coalesce(processed_at, ended_at) AS done_at FROM dossier"
    " WHERE accepted_at IS NOT NULL AND coalesce(processed_at, ended_at) >= :since"
    " AND coalesce(processed_at, ended_at) < :before"
)


def dossiers_done(connection: Connection, *, since: int, before: int) -> list[Row]:
    """When each accepted dossier was done between two moments, with a result or without one, when
    it was due, and whose it is."""
    rows: list[Row] = connection.execute(
        _DONE.format(columns="service, unit, due_at"), {"since": since, "before": before}
    ).fetchall()
    return rows


def dossiers_done_behind(connection: Connection, *, since: int, before: int) -> list[Row]:
    """The same with their codes, in the order in which they were done."""
    rows: list[Row] = connection.execute(
        _DONE.format(columns="code, procedure, service, unit, due_at") + " ORDER BY done_at, code",
        {"since": since, "before": before},
    ).fetchall()
    return rows


def dossiers_received_behind(connection: Connection, *, since: int, before: int) -> list[Row]:
    """The dossiers received between two moments, in their order."""
    rows: list[Row] = connection.execute(
        "SELECT code, procedure, service, unit, channel, officer, digitised, received_at"
        " FROM dossier WHERE received_at >= :since AND received_at < :before"
        " ORDER BY received_at, id",
        {"since": since, "before": before},
    ).fetchall()
    return rows


def fees_paid(connection: Connection, *, since: int, before: int) -> list[Row]:
    """Payments between two moments, refunds left out: how many and how much by method, with the
    service that they were for."""
    rows: list[Row] = connection.execute(
        "SELECT fee_entry.method, fee.service, count(*) AS n, sum(fee_entry.amount_vnd) AS dong"
        " FROM fee_entry JOIN fee ON fee.id = fee_entry.fee"
        " WHERE fee_entry.at >= :since AND fee_entry.at < :before AND fee_entry.amount_vnd > 0"
        " GROUP BY fee_entry.method, fee.service",
        {"since": since, "before": before},
    ).fetchall()
    return rows


def fees_paid_behind(connection: Connection, *, since: int, before: int) -> list[Row]:
    """The same payments, in their order."""
    rows: list[Row] = connection.execute(
        "SELECT fee_entry.at, fee_entry.method, fee.service, fee.kind, fee_entry.amount_vnd"
        " FROM fee_entry JOIN fee ON fee.id = fee_entry.fee"
        " WHERE fee_entry.at >= :since AND fee_entry.at < :before AND fee_entry.amount_vnd > 0"
        " ORDER BY fee_entry.at, fee_entry.id",
        {"since": since, "before": before},
    ).fetchall()
    return rows
