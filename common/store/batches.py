"""Courier batches in the store: found by their codes, shown by their stable fields, watched."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from common.domain.courier import Courier
from common.domain.due import working_ms_between
from common.domain.refusal import Refusal
from common.store import alerts
from common.store.facts import Centre
from common.store.sqlite import Connection, Row
from common.store.tx import Tx
from common.store.working_days import calendar_of

UNRECEIVED = "batch_unreceived"
MISSING = "batch_missing"
"""Kinds of alerts; their subject is the batch."""

_HOUR_MS = 3_600_000
_FIELDS = (
    *("code", "direction", "agency", "trip", "opened_at", "opened_by", "sent_at", "sent_by"),
    *("carrier", "received_at", "received_by"),
)


def need(connection: Connection, code: str) -> Row:
    """The batch with this code, or `Refusal("batch_unknown")`."""
    row: Row | None = connection.execute(
        "SELECT * FROM courier_batch WHERE code = :code", {"code": code.strip().upper()}
    ).fetchone()
    if row is None:
        raise Refusal("batch_unknown", batch=code.strip()[:40])
    return row


def items(connection: Connection, batch: int) -> list[Row]:
    """The dossiers of a batch in the order in which they were added, with how they arrived."""
    rows: list[Row] = connection.execute(
        "SELECT dossier.*, batch_item.received_at AS item_received_at, missing FROM batch_item"
        " JOIN dossier ON dossier.id = batch_item.dossier WHERE batch = :batch"
        " ORDER BY added_at, batch_item.dossier",
        {"batch": batch},
    ).fetchall()
    return rows


def slips(connection: Connection, code: str) -> int:
    """How many control slips of a batch were asked for: print jobs do not stay for ever, events
    do."""
    found = connection.execute(
        "SELECT data FROM event WHERE subject = :code AND kind >= 'batch.' AND kind < 'batch/'"
        " AND kind IN ('batch.sent', 'batch.reprinted')",
        {"code": code},
    ).fetchall()
    return sum(1 for row in found if json.loads(row["data"])["job"] is not None)


def record(connection: Connection, code: str) -> dict[str, Any]:
    """The stable fields of a batch, moments in UTC ms (`docs/hand-over.md`)."""
    row = need(connection, code)
    found = items(connection, row["id"])
    return {
        **{name: row[name] for name in _FIELDS},
        "count": len(found),
        "dossiers": [
            {
                "code": item["code"],
                "received_at": item["item_received_at"],
                "missing": bool(item["missing"]),
            }
            for item in found
        ],
    }


def under_way(connection: Connection) -> list[Row]:
    """Batches that have left and that nobody has received, the oldest first."""
    rows: list[Row] = connection.execute(
        "SELECT id, code, agency, direction, sent_at FROM courier_batch"
        " WHERE sent_at IS NOT NULL AND received_at IS NULL ORDER BY sent_at, id"
    ).fetchall()
    return rows


BRINGING = (
    "CASE WHEN dossier.shelf IS NULL THEN"
    " (SELECT CASE WHEN batch_item.received_at IS NULL THEN courier_batch.code END FROM batch_item"
    " JOIN courier_batch ON courier_batch.id = batch_item.batch"
    " WHERE batch_item.dossier = dossier.id AND direction = 'in'"
    " ORDER BY batch_item.batch DESC LIMIT 1) END"
)
"""The code of the batch that is to bring a `dossier` back, and has not: it is no use to come for
the result yet. NULL where there is none, or somebody has put the result on a shelf since."""


def bringing(connection: Connection, dossier: Mapping[str, Any]) -> str | None:
    """The same of one dossier."""
    row = connection.execute(
        f"SELECT {BRINGING} AS code FROM dossier WHERE id = :id",  # noqa: S608 - our own SQL
        {"id": dossier["id"]},
    ).fetchone()
    return None if row is None else row["code"]


def watch(tx: Tx) -> None:
    """An alert for every batch that nobody has received for so many working hours."""
    limit = Courier.of(tx.centre.document).unacknowledged_h
    late = {}
    for row in under_way(tx.connection):
        hours = hours_between(tx.connection, tx.centre, row["sent_at"], tx.now)
        if hours >= limit:
            late[row["code"]] = hours
            alerts.open_alert(tx, UNRECEIVED, row["code"], agency=row["agency"], hours=hours)
    alerts.close_all_but(tx, UNRECEIVED, set(late))


def hours_between(connection: Connection, centre: Centre, start: int, end: int) -> int:
    """Working hours; where no calendar was ever filled, those of the clock."""
    try:
        calendar = calendar_of(connection, centre, None)
        return working_ms_between(calendar, start, end) // _HOUR_MS
    except Refusal:
        return (end - start) // _HOUR_MS
