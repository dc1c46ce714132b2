"""Slips as the store knows them: a print job with everything that will stand on the paper.

The facts are frozen when the job is queued, so that a slip says what was true when the number was
taken, however late the printer gets to it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from common.domain.model import JobState, TicketState
from common.store import assigned, booked, marks
from common.store.tx import Tx

REPLACED = {"code": "replaced"}
"""Evidence of a slip that another one of its ticket takes the place of."""

ENDED = {"code": "ended"}
"""Evidence of a slip whose ticket has ended."""


OVER = {"code": "over"}
"""Evidence of the slip of an alert whose cause is gone."""


def queue_slip(tx: Tx, job: int, ticket: Mapping[str, Any], ahead: int, printer: str) -> None:
    """Leave a slip for the device service, under the id that the ticket names as its newest.

    `ticket` counts this slip already; the first is copy 0, the n-th reprint copy n.
    """
    copy = int(ticket["slips"]) - 1
    waits = ticket["state"] == TicketState.WAITING
    lo, hi = _still_ahead(tx, ticket) if waits else (None, None)
    payload = {
        "number": ticket["number"],
        "service": ticket["service"],
        "priority": ticket["priority_class"] is not None,
        "counters": assigned.today(tx.connection, tx.centre).counters_of(ticket["service"]),
        "ahead": ahead if waits else None,
        "from": lo,
        "to": hi,
        "issued_at": ticket["issued_at"],
        "token": ticket["token"],
        "lang": ticket["lang"],
        "copy": copy,
        "large": ticket["priority_class"] in tx.centre.large_print,
        "booked": booked.time_of(tx.connection, ticket["appointment"]),
    }
    tx.insert(
        "print_job",
        {
            "id": job,
            "printer": printer,
            "kind": "ticket",
            "ticket": ticket["id"],
            "copy": copy,
            "payload": marks.on_paper(tx, payload),
            "state": "queued",
            "created_at": tx.now,
        },
    )


def _still_ahead(tx: Tx, ticket: Mapping[str, Any]) -> tuple[int | None, int | None]:
    """The quoted interval, unless it is over: who waits still is told nothing rather than that."""
    lo, hi = ticket["quoted_lo"], ticket["quoted_hi"]
    return (None, None) if hi is None or hi < tx.now else (lo, hi)


def unwanted(tx: Tx, job: int) -> Mapping[str, Any] | None:
    """Why nobody wants a slip any more, as evidence; None for one still wanted, and for other
    paper."""
    if _newer_of_dossier(tx, job):
        return REPLACED
    row = tx.one(
        "SELECT last_slip, ticket.ended_at FROM print_job"
        " JOIN ticket ON ticket.id = print_job.ticket WHERE print_job.id = :job",
        job=job,
    )
    if row is None:
        return None
    if row["ended_at"] is not None:
        return ENDED
    return None if row["last_slip"] == job else REPLACED


def _newer_of_dossier(tx: Tx, job: int) -> bool:
    """Whether the dossier that a slip sums up has a newer slip."""
    slip = tx.one("SELECT kind, dossier FROM print_job WHERE id = :job", job=job)
    if slip is None or slip["kind"] != "dossier":
        return False
    newer = tx.one(
        "SELECT 1 FROM print_job WHERE dossier = :dossier AND kind = 'dossier' AND id > :job",
        dossier=slip["dossier"],
        job=job,
    )
    return newer is not None


def tell_end(tx: Tx, state: JobState, evidence: Mapping[str, Any], job: Mapping[str, Any]) -> None:
    """The event of a piece of paper that has ended, whoever ended it."""
    tx.event(
        f"slip.{state.value}",
        ticket=job["ticket"],
        subject=job["printer"],
        copy=job["copy"],
        job=job["id"],
        evidence=evidence,
    )
