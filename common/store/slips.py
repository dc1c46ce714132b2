"""Slips as the store knows them: a print job with everything that will stand on the paper.

The facts are frozen when the job is queued, so that a slip says what was true when the number was
taken, however late the printer gets to it.
"""

from __future__ import annotations

from common.store.sqlite import Row
from common.store.tx import Tx, dumps


def queue_slip(tx: Tx, row: Row, ahead: int, printer: str) -> Row:
    """Leave a slip of the ticket for the device service; return the ticket with one slip more."""
    copy = int(row["slips"])
    payload = {
        "number": row["number"],
        "service": row["service"],
        "priority": row["priority_class"] is not None,
        "counters": list(tx.centre.counters_of(row["service"])),
        "ahead": ahead,
        "from": row["quoted_lo"],
        "to": row["quoted_hi"],
        "issued_at": row["issued_at"],
        "token": row["token"],
        "lang": row["lang"],
        "copy": copy,
    }
    job = tx.new(
        "print_job",
        {
            "printer": printer,
            "kind": "ticket",
            "ticket": row["id"],
            "copy": copy,
            "payload": dumps(payload),
            "state": "queued",
            "created_at": tx.now,
        },
    )
    counted = tx.one(
        "UPDATE ticket SET slips = slips + 1, last_slip = :job WHERE id = :id RETURNING *",
        job=job,
        id=row["id"],
    )
    assert counted is not None  # noqa: S101 - the ticket is there
    return counted
