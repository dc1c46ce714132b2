"""Slips as the store knows them: a print job with everything that will stand on the paper.

The facts are frozen when the job is queued, so that a slip says what was true when the number was
taken, however late the printer gets to it.
"""

from __future__ import annotations

from common.store import records
from common.store.tx import Tx, dumps


def queue_slip(tx: Tx, ticket: int, printer: str) -> int:
    """Leave a slip for the device service; return 0 for the first, n for the n-th reprint."""
    row = records.ticket_by_id(tx.connection, ticket)
    copy = int(row["slips"])
    payload = {
        "number": row["number"],
        "service": row["service"],
        "priority": row["priority_class"] is not None,
        "counters": list(tx.centre.counters_of(row["service"])),
        "ahead": records.ahead(tx.connection, row),
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
            "ticket": ticket,
            "copy": copy,
            "payload": dumps(payload),
            "state": "queued",
            "created_at": tx.now,
        },
    )
    tx.run(
        "UPDATE ticket SET slips = slips + 1, last_slip = :job WHERE id = :id",
        job=job,
        id=ticket,
    )
    return copy
