"""Tickets and desks as the command line and the event stream show them (`docs/cli.md`).

Moments stay UTC ms here; whoever prints them formats them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from common.store.sqlite import Connection, Row

COLUMNS = (
    *("id", "number", "service", "state", "priority_class", "issued_at", "promised_at"),
    *("quoted_lo", "quoted_hi", "desk", "calls", "outcome", "end_reason", "slips", "token"),
)
"""What of a ticket `record_of` needs."""


def ahead(connection: Connection, ticket: Mapping[str, Any]) -> int:
    """How many tickets of the service would be called before this one; 0 unless it waits."""
    if ticket["state"] != "waiting":
        return 0
    row = connection.execute(
        "SELECT count(*) FROM ticket WHERE state = 'waiting' AND service = :service"
        " AND (rank_at, id) < (:rank_at, :id)",
        {"service": ticket["service"], "rank_at": ticket["rank_at"], "id": ticket["id"]},
    ).fetchone()
    return int(row[0])


def ticket_by_id(connection: Connection, ticket: int) -> Row:
    """The row of a ticket that is known to exist."""
    row = connection.execute("SELECT * FROM ticket WHERE id = :id", {"id": ticket}).fetchone()
    assert row is not None  # noqa: S101 - tickets are never deleted
    return row


def ticket_record(connection: Connection, ticket: int) -> dict[str, Any]:
    """The stable fields of a ticket. `estimate` is what was quoted on the slip."""
    row = ticket_by_id(connection, ticket)
    return record_of(row, ahead(connection, row))


def record_of(row: Mapping[str, Any], ahead: int) -> dict[str, Any]:
    """The same of a row at hand."""
    quoted = row["quoted_lo"] is not None
    return {
        "id": row["id"],
        "number": row["number"],
        "service": row["service"],
        "state": row["state"],
        "priority_class": row["priority_class"],
        "issued_at": row["issued_at"],
        "promised_at": row["promised_at"],
        "ahead": ahead,
        "estimate": {"from": row["quoted_lo"], "to": row["quoted_hi"]} if quoted else None,
        "desk": row["desk"],
        "calls": row["calls"],
        "outcome": row["outcome"],
        "end_reason": row["end_reason"],
        "slips": row["slips"],
        "token": row["token"],
    }


def desk_record(connection: Connection, desk: str) -> dict[str, Any]:
    """The stable fields of a desk: state, officer on duty, number of the holder."""
    row = connection.execute(
        "SELECT desk.code AS desk, desk.state, duty.officer, ticket.number AS ticket"
        " FROM desk LEFT JOIN duty ON duty.desk = desk.code AND duty.ended_at IS NULL"
        " LEFT JOIN ticket ON ticket.desk = desk.code WHERE desk.code = :desk",
        {"desk": desk},
    ).fetchone()
    return dict(row)
