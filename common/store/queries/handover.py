"""Questions about batches under way, what should have left, and results that lie here."""

from __future__ import annotations

from common.store.sqlite import Connection, Row


def listed(connection: Connection, *, since: int | None) -> list[Row]:
    """Batches that have not left or not arrived, newest first; also those that left since a moment,
    if there is one."""
    rows: list[Row] = connection.execute(
        "SELECT code FROM courier_batch WHERE id IN ("
        "  SELECT id FROM courier_batch WHERE sent_at IS NULL"
        "  UNION ALL SELECT id FROM courier_batch"
        "   WHERE sent_at IS NOT NULL AND received_at IS NULL"
        "  UNION ALL SELECT id FROM courier_batch WHERE sent_at >= :since) ORDER BY id DESC",
        {"since": since},
    ).fetchall()
    return rows


def not_left(connection: Connection) -> list[Row]:
    """Dossiers that are accepted and that no courier has taken to their agency, the oldest
    first. What is done on the spot goes nowhere."""
    rows: list[Row] = connection.execute(
        "SELECT code, agency, outside, service, accepted_at FROM dossier"
        " WHERE ended_at IS NULL AND state = 2 AND coalesce(time_unit, '') <> 'immediate'"
        " ORDER BY accepted_at, id"
    ).fetchall()
    return rows


def standing(connection: Connection) -> list[Row]:
    """Batches that are open, on their way, or arrived with something missing, the oldest first;
    with how many dossiers are in them, and how many are missing."""
    rows: list[Row] = connection.execute(
        "SELECT code, direction, agency, trip, sent_at, carrier, received_at,"
        " (SELECT count(*) FROM batch_item WHERE batch = courier_batch.id) AS count,"
        " (SELECT count(*) FROM batch_item WHERE batch = courier_batch.id AND missing = 1)"
        "  AS missing FROM courier_batch WHERE id IN ("
        "  SELECT id FROM courier_batch WHERE sent_at IS NULL"
        "  UNION ALL SELECT id FROM courier_batch"
        "   WHERE sent_at IS NOT NULL AND received_at IS NULL"
        "  UNION ALL SELECT courier_batch.id FROM alert"
        "   JOIN courier_batch ON courier_batch.code = alert.subject"
        "   WHERE alert.kind = 'batch_missing' AND alert.closed_at IS NULL) ORDER BY id"
    ).fetchall()
    return rows


def agencies(connection: Connection) -> list[str]:
    """Whose dossiers are open, by the code or name that these have."""
    return [
        row["agency"]
        for row in connection.execute(
            "SELECT DISTINCT agency FROM dossier WHERE ended_at IS NULL ORDER BY agency"
        )
    ]


def last_carrier(connection: Connection, *, agency: str, direction: str) -> str | None:
    """Who carried the last batch of an agency that way, if it was among the newest fifty."""
    row = connection.execute(
        "SELECT carrier FROM (SELECT id, agency, direction, carrier FROM courier_batch"
        "  WHERE id > (SELECT coalesce(max(id), 0) FROM courier_batch) - 50)"
        " WHERE carrier IS NOT NULL AND agency = :agency AND direction = :direction"
        " ORDER BY id DESC LIMIT 1",
        {"agency": agency, "direction": direction},
    ).fetchone()
    return None if row is None else str(row["carrier"])


def with_the_post(connection: Connection) -> list[Row]:
    """Results that the post has, the oldest first."""
    rows: list[Row] = connection.execute(
        "SELECT dossier.code, parcel.tracking, parcel.sent_at FROM parcel"
        " JOIN dossier ON dossier.id = parcel.dossier"
        " WHERE delivered_at IS NULL AND came_back_at IS NULL ORDER BY parcel.sent_at, parcel.id"
    ).fetchall()
    return rows


def carried(connection: Connection, *, first: int, end: int) -> list[Row]:
    """Every dossier of the batches that left from one moment until before another."""
    rows: list[Row] = connection.execute(
        "SELECT courier_batch.direction, courier_batch.agency, courier_batch.sent_at,"
        " batch_item.received_at, dossier.processed_at FROM courier_batch"
        " JOIN batch_item ON batch_item.batch = courier_batch.id"
        " JOIN dossier ON dossier.id = batch_item.dossier"
        " WHERE courier_batch.sent_at >= :first AND courier_batch.sent_at < :end",
        {"first": first, "end": end},
    ).fetchall()
    return rows


def uncollected(connection: Connection, *, before: int) -> list[Row]:
    """Results that were there before a moment and still lie here, the oldest first."""
    rows: list[Row] = connection.execute(
        "SELECT code, service, agency, shelf, processed_at, deliver FROM dossier"
        " WHERE ended_at IS NULL AND state = 9 AND processed_at <= :before"
        " AND NOT EXISTS (SELECT 1 FROM parcel WHERE parcel.dossier = dossier.id"
        "  AND delivered_at IS NULL AND came_back_at IS NULL) ORDER BY processed_at, id",
        {"before": before},
    ).fetchall()
    return rows
