"""Fees in the store: what is owed, what was paid and given back."""

from __future__ import annotations

from typing import Any

from common.domain.refusal import Refusal
from common.store.sqlite import Connection, Row

_COLUMNS = (
    "fee.id, fee.kind, fee.name, fee.amount_vnd, fee.state, fee.asked_at, fee.asked_by, fee.desk,"
    " fee.settled_at, fee.waiver, fee.procedure, fee.service, dossier.code AS dossier,"
    " ticket.number AS ticket, fee_entry.method, fee_entry.collector, fee_entry.number,"
    " fee_entry.at AS paid_at, fee_entry.desk AS paid_desk"
)
_FROM = (
    "FROM fee LEFT JOIN dossier ON dossier.id = fee.dossier"
    " LEFT JOIN ticket ON ticket.id = fee.ticket"
    " LEFT JOIN fee_entry ON fee_entry.fee = fee.id AND fee_entry.amount_vnd > 0"
)

_DOSSIERS = (
    "SELECT id FROM dossier WHERE ticket = :id"
    " UNION SELECT dossier FROM ticket_dossier WHERE ticket = :id"
    " UNION SELECT dossier FROM visit WHERE ticket = :id AND dossier IS NOT NULL"
)
_OPEN = f"FROM dossier WHERE ended_at IS NULL AND id IN ({_DOSSIERS}) ORDER BY id"
_DUE = f"FROM fee WHERE state = 'due' AND (ticket = :id OR dossier IN ({_DOSSIERS}))"


def need(connection: Connection, fee: int) -> Row:
    """The row of a fee, or `Refusal("fee_unknown")`."""
    row: Row | None = connection.execute("SELECT * FROM fee WHERE id = :id", {"id": fee}).fetchone()
    if row is None:
        raise Refusal("fee_unknown", fee=fee)
    return row


def record(connection: Connection, fee: int) -> dict[str, Any]:
    """The stable fields of a fee, moments in UTC ms (`docs/fees.md`)."""
    row = connection.execute(
        f"SELECT {_COLUMNS} {_FROM} WHERE fee.id = :id",
        {"id": fee},
    ).fetchone()
    return dict(row)


def of_dossier(connection: Connection, dossier: int) -> list[dict[str, Any]]:
    """Every fee of a dossier, in order."""
    return _list(connection, "fee.dossier = :id", dossier)


def of_ticket(connection: Connection, ticket: int) -> list[dict[str, Any]]:
    """Every fee of whoever has this number, also those of the dossiers that they came for or that
    were taken in from them, in order."""
    return _list(
        connection,
        f"fee.ticket = :id OR fee.dossier IN ({_DOSSIERS})",
        ticket,
    )


def at_desk(connection: Connection, desk: str) -> list[dict[str, Any]]:
    """The same of whoever is at a desk; none where nobody is."""
    row = connection.execute("SELECT id FROM ticket WHERE desk = :d", {"d": desk}).fetchone()
    return [] if row is None else of_ticket(connection, row["id"])


def due(connection: Connection) -> list[dict[str, Any]]:
    """Everything that is owed, the oldest first."""
    return _list(connection, "fee.state = 'due'", 0)


def _list(connection: Connection, where: str, row: int) -> list[dict[str, Any]]:
    rows = connection.execute(
        f"SELECT {_COLUMNS} {_FROM} WHERE {where} ORDER BY fee.id",
        {"id": row},
    ).fetchall()
    return [dict(row) for row in rows]


def dossiers_of(connection: Connection, ticket: int) -> list[Row]:
    """The dossiers that a ticket came for, or that were taken in from its holder, which have not
    ended, in order."""
    rows: list[Row] = connection.execute(
        f"SELECT code, procedure {_OPEN}", {"id": ticket}
    ).fetchall()
    return rows


def owed_by(connection: Connection, ticket: int) -> int:
    """All that the holder of a number owes, in đồng."""
    row = connection.execute(
        f"SELECT coalesce(sum(amount_vnd), 0) {_DUE}", {"id": ticket}
    ).fetchone()
    return int(row[0])


def last_collector(connection: Connection, *, desk: str, service: str) -> str | None:
    """Whose money a fee of a service was when a desk took one last."""
    row = connection.execute(
        "SELECT fee_entry.collector FROM fee_entry JOIN fee ON fee.id = fee_entry.fee"
        " WHERE fee_entry.desk = :desk AND fee.service = :service ORDER BY fee_entry.id DESC"
        " LIMIT 1",
        {"desk": desk, "service": service},
    ).fetchone()
    return None if row is None else str(row["collector"])


def owed(connection: Connection, dossier: int) -> bool:
    """Whether something of this dossier is still to be paid."""
    row = connection.execute(
        "SELECT 1 FROM fee WHERE dossier = :id AND state = 'due' LIMIT 1", {"id": dossier}
    ).fetchone()
    return row is not None


def entries_between(connection: Connection, *, first: int, end: int) -> list[Row]:
    """Money taken and given back from one moment until before another, in order."""
    rows: list[Row] = connection.execute(
        "SELECT fee_entry.id, fee_entry.fee, fee_entry.at, fee_entry.amount_vnd, fee_entry.method,"
        " fee_entry.collector, fee_entry.number, fee_entry.desk, fee_entry.officer, fee.kind,"
        " fee.name, fee.service, dossier.code AS dossier FROM fee_entry"
        " JOIN fee ON fee.id = fee_entry.fee LEFT JOIN dossier ON dossier.id = fee.dossier"
        " WHERE fee_entry.at >= :first AND fee_entry.at < :end ORDER BY fee_entry.at, fee_entry.id",
        {"first": first, "end": end},
    ).fetchall()
    return rows
