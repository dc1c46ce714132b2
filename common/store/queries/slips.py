"""Slips: how the newest one of a ticket stands, and who may need another."""

from __future__ import annotations

from common.store.sqlite import Connection, Row

STANDS = (
    "CASE WHEN print_job.state = 'started' AND"
    " (SELECT state FROM device_health WHERE device = print_job.printer) IN ('fault', 'offline')"
    " THEN 'unknown' ELSE print_job.state END"
)
"""How a slip stands for its holder. One that its printer broke down over is kept as `started` for
as long as it may still come out; the holder has nothing meanwhile, or half of it."""

_WANTED = (
    f"SELECT number, service, ticket.state, issued_at, desk, {STANDS} AS slip,"  # noqa: S608
    " ticket.id AS id FROM ticket LEFT JOIN print_job ON print_job.id = ticket.last_slip"
)
_HOLDERS = (
    "ticket.state = 'waiting'",
    "desk IS NOT NULL AND ticket.state = 'called'",
    "ticket.state IN ('parked', 'absent')",
)
"""Each has its index of what is going on now; in one condition, or in one order, they would read
the history."""


def newest_of(connection: Connection, *, ticket: int) -> Row | None:
    """How a ticket's newest print job stands, and on which printer."""
    return connection.execute(
        "SELECT print_job.id, print_job.state, copy, printer"
        " FROM ticket JOIN print_job ON print_job.id = ticket.last_slip WHERE ticket.id = :id",
        {"id": ticket},
    ).fetchone()


def wanted(connection: Connection) -> list[Row]:
    """Every ticket whose holder may ask for another slip, in no order."""
    parts = " UNION ALL ".join(f"{_WANTED} WHERE {which}" for which in _HOLDERS)
    rows: list[Row] = connection.execute(parts).fetchall()
    return rows


def ended(connection: Connection, *, printer: str, most: int) -> list[Row]:
    """The newest ends of a printer, the newest first; a job started again has no end."""
    rows: list[Row] = connection.execute(
        "SELECT id, printer, kind, state, payload, evidence, ended_at FROM print_job"
        " WHERE printer = :printer AND ended_at IS NOT NULL AND state <> 'started'"
        " ORDER BY ended_at DESC LIMIT :most",
        {"printer": printer, "most": most},
    ).fetchall()
    return rows


def of_visits(connection: Connection) -> list[Row]:
    """The visits of the newest business day whose outcome leaves a slip, the newest first."""
    found: list[Row] = connection.execute(
        "SELECT ticket.number, visit.service, visit.desk, visit.outcome, visit.at, visit.token"
        " FROM visit JOIN ticket ON ticket.id = visit.ticket"
        " WHERE visit.day = (SELECT max(id) FROM business_day)"
        " AND visit.outcome IN ('supplement', 'refused', 'advice') ORDER BY visit.id DESC"
    ).fetchall()
    return found
