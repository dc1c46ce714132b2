"""Dossiers and money of a period, row by row, for reports that list or add them up."""

from __future__ import annotations

from collections.abc import Iterator

from common.store.sqlite import Connection, Row

_NARROWED = (
    " AND (:unit IS NULL OR dossier.unit = :unit)"
    " AND (:agency IS NULL OR dossier.agency = :agency)"
    " AND (:service IS NULL OR dossier.service = :service)"
)


def register(
    connection: Connection,
    *,
    since: int,
    before: int,
    unit: str | None,
    agency: str | None,
    service: str | None,
    most: int,
) -> list[Row]:
    """The dossiers that were received in a period, in order, the first so many: what the register
    (Sổ theo dõi) says of them, but for people."""
    rows: list[Row] = connection.execute(
        "SELECT dossier.code, dossier.procedure, procedure.name, dossier.copies,"  # noqa: S608
        " dossier.received_at, dossier.due_at, dossier.returned_at, dossier.returned_how,"
        " dossier.state, dossier.agency, dossier.channel"
        " FROM dossier LEFT JOIN procedure ON procedure.code = dossier.procedure"
        "  AND procedure.valid_from = dossier.procedure_from"
        f" WHERE dossier.received_at >= :since AND dossier.received_at < :before{_NARROWED}"
        " ORDER BY dossier.received_at, dossier.id LIMIT :most",
        {
            "since": since,
            "before": before,
            "unit": unit,
            "agency": agency,
            "service": service,
            "most": most,
        },
    ).fetchall()
    return rows


def entries(connection: Connection, *, since: int, before: int) -> Iterator[Row]:
    """Money taken and given back, in order, with the kind and service of its fee."""
    rows: Iterator[Row] = connection.execute(
        "SELECT fee_entry.id, fee_entry.at, fee_entry.amount_vnd, fee_entry.method,"
        " fee_entry.collector, fee_entry.number, fee_entry.desk, fee.kind, fee.service"
        " FROM fee_entry JOIN fee ON fee.id = fee_entry.fee"
        " WHERE fee_entry.at >= :since AND fee_entry.at < :before"
        " ORDER BY fee_entry.at, fee_entry.id",
        {"since": since, "before": before},
    )
    return rows


# A fee that was paid and then given back was settled when it was paid.
_OWED = (
    "("
    " SELECT id, asked_at, service, kind, amount_vnd FROM fee WHERE state = 'due'"
    "  AND asked_at < :at AND (:service IS NULL OR service = :service)"
    " UNION ALL SELECT id, asked_at, service, kind, amount_vnd FROM fee"
    "  WHERE settled_at >= :at AND asked_at < :at"
    "  AND (:service IS NULL OR service = :service) AND NOT EXISTS"
    "  (SELECT 1 FROM fee_entry WHERE fee_entry.fee = fee.id AND fee_entry.amount_vnd > 0"
    "   AND fee_entry.at < :at)) AS owed"
)


def owed(connection: Connection, *, at: int, service: str | None) -> tuple[int, int]:
    """How many fees were owed at a moment (UTC ms), and how much (đồng)."""
    row = connection.execute(
        f"SELECT count(*) AS n, coalesce(sum(amount_vnd), 0) AS amount_vnd FROM {_OWED}",  # noqa: S608
        {"at": at, "service": service},
    ).fetchone()
    return int(row["n"]), int(row["amount_vnd"])


def owed_behind(connection: Connection, *, at: int, service: str | None) -> list[Row]:
    """These fees one by one, in the order in which they were asked for."""
    rows: list[Row] = connection.execute(
        f"SELECT asked_at, service, kind, amount_vnd FROM {_OWED} ORDER BY asked_at, id",  # noqa: S608
        {"at": at, "service": service},
    ).fetchall()
    return rows
