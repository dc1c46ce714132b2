"""What A4 papers say of a dossier, a batch, a period."""

from __future__ import annotations

from collections.abc import Iterator

from common.store.procedures import COLUMNS
from common.store.sqlite import Connection, Row


def version_of(connection: Connection, *, procedure: str, valid_from: str) -> Row | None:
    """The row of the catalogue that a dossier was taken in by."""
    row: Row | None = connection.execute(
        f"SELECT {COLUMNS} FROM procedure"  # noqa: S608 - our columns
        " WHERE code = :code AND valid_from = :valid_from",
        {"code": procedure, "valid_from": valid_from},
    ).fetchone()
    return row


def officer_name(connection: Connection, *, officer: str | None) -> str | None:
    """The name of an officer."""
    row = connection.execute(
        "SELECT name FROM officer WHERE code = :code", {"code": officer}
    ).fetchone()
    return None if row is None else str(row["name"])


def ways_of(connection: Connection, *, dossier: int) -> list[Row]:
    """The batches that a dossier went with, in order."""
    rows: list[Row] = connection.execute(
        "SELECT courier_batch.code, direction, agency, sent_at, courier_batch.received_at, missing"
        " FROM batch_item JOIN courier_batch ON courier_batch.id = batch_item.batch"
        " WHERE batch_item.dossier = :dossier AND sent_at IS NOT NULL"
        " ORDER BY sent_at, courier_batch.id",
        {"dossier": dossier},
    ).fetchall()
    return rows


def batch_items(connection: Connection, *, batch: int) -> list[Row]:
    """The dossiers of a batch in the order in which they were added, and whether a fee is due."""
    rows: list[Row] = connection.execute(
        "SELECT dossier.code, dossier.result, dossier.deliver, batch_item.added_at,"
        " procedure.name, EXISTS (SELECT 1 FROM fee WHERE fee.dossier = dossier.id"
        "  AND fee.state = 'due') AS fee_due"
        " FROM batch_item JOIN dossier ON dossier.id = batch_item.dossier"
        " LEFT JOIN procedure ON procedure.code = dossier.procedure"
        "  AND procedure.valid_from = dossier.procedure_from"
        " WHERE batch_item.batch = :batch ORDER BY batch_item.added_at, dossier.id",
        {"batch": batch},
    ).fetchall()
    return rows


def received(
    connection: Connection,
    *,
    since: int,
    until: int,
    service: str | None,
    agency: str | None,
    most: int,
) -> Iterator[Row]:
    """The dossiers that were received in a period, in order, one after the other, the first so
    many."""
    yield from connection.execute(
        "SELECT dossier.code, dossier.procedure, procedure.name, dossier.copies,"
        " dossier.received_at, dossier.due_at, dossier.first_due_at, dossier.returned_at,"
        " dossier.returned_how, dossier.state, officer.name AS officer"
        " FROM dossier LEFT JOIN procedure ON procedure.code = dossier.procedure"
        "  AND procedure.valid_from = dossier.procedure_from"
        " LEFT JOIN officer ON officer.code = dossier.officer"
        " WHERE dossier.received_at >= :since AND dossier.received_at < :until"
        " AND (:service IS NULL OR dossier.service = :service)"
        " AND (:agency IS NULL OR dossier.agency = :agency)"
        " ORDER BY dossier.received_at, dossier.id LIMIT :most",
        {"since": since, "until": until, "service": service, "agency": agency, "most": most},
    )
