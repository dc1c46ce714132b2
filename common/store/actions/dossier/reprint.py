"""Another slip: the first one was lost, or says what is no longer true."""

from __future__ import annotations

import json
from typing import Any

from common.domain import dossier_commands as commands
from common.domain.dossier import ENDED, REASONS
from common.domain.handover_commands import ReprintBatch
from common.domain.refusal import Refusal
from common.store import batches, dossiers
from common.store.actions.base import Result, ticket_of_today
from common.store.actions.dossier import slips, steps
from common.store.actions.dossier.visit import by_token
from common.store.endings import moment_for
from common.store.sqlite import Row
from common.store.tx import Tx


def reprint(tx: Tx, command: commands.ReprintDossier, _: None) -> Result:
    """A slip of the dossier as it is now, marked unless it is the first.

    Raises:
        Refusal: `dossier_unknown`; `dossier_state` for one that has ended; `desk_unknown`,
            `printer_unknown`, also where there is none at all.
    """
    row = dossiers.need(tx.connection, command.dossier)
    if steps.state_of(row) in ENDED:
        raise Refusal("dossier_state", code=row["code"], state=row["state"], to=row["state"])
    printer = slips.printer_again(tx, command.printer, command.desk)
    job = slips.print_dossier(tx, row, lang=_lang(tx, row), desk=command.desk, printer=printer)
    copy = row["slips"]
    steps.note(tx, "dossier.reprinted", row, command.desk, printer=printer, job=job, copy=copy)
    return {**steps.record(tx, row["id"]), "job": job, "copy": copy}


def _lang(tx: Tx, row: Row) -> str:
    """That of the number that it was taken in with."""
    ticket = tx.one("SELECT lang FROM ticket WHERE id = :id", id=row["ticket"])
    return "vi" if ticket is None else str(ticket["lang"])


def reprint_batch(tx: Tx, command: ReprintBatch, _: None) -> Result:
    """The control slip of a batch once more, with what was in it when it left.

    Raises:
        Refusal: `batch_unknown`; `batch_no_slip` for one that has not left; `desk_unknown`,
            `printer_unknown`, also where there is none at all.
    """
    batch = batches.need(tx.connection, command.batch)
    if batch["sent_at"] is None:
        raise Refusal("batch_no_slip", batch=batch["code"])
    printer = slips.printer_again(tx, command.printer, command.desk)
    copy = batches.slips(tx.connection, batch["code"])
    codes = [row["code"] for row in batches.items(tx.connection, batch["id"])]
    payload = slips.handover_payload(tx, batch, codes, copy)
    job = _again(tx, "handover", payload, "code", printer)
    tx.event(
        "batch.reprinted",
        day=None if tx.day is None else tx.day.id,
        desk=command.desk,
        subject=batch["code"],
        printer=printer,
        job=job,
        copy=copy,
    )
    return {**batches.record(tx.connection, batch["code"]), "job": job, "copy": copy}


def reprint_visit(tx: Tx, command: commands.ReprintVisit, _: None) -> Result:
    """The slip of a visit once more, as it was.

    Raises:
        Refusal: `day_not_open`, `ticket_unknown`, `visit_unknown`; `visit_no_slip` where the number
            had no visit that leaves one; `desk_unknown`, `printer_unknown`.
    """
    visit = _visit(tx, command)
    ticket = tx.one("SELECT * FROM ticket WHERE id = :id", id=visit["ticket"])
    assert ticket is not None  # noqa: S101 - a visit is a ticket's
    dossier = None if visit["dossier"] is None else dossiers.by_id(tx.connection, visit["dossier"])
    printer = slips.printer_again(tx, command.printer, command.desk)
    copy = _visit_slips(tx, visit)
    payload = slips.visit_payload(tx, ticket, visit, dossier, copy)
    job = _again(tx, "visit", payload, "token", printer)
    at = moment_for(tx, ticket)
    tx.run("UPDATE ticket SET last_at = :at WHERE id = :id", at=at, id=ticket["id"])
    tx.event(
        "visit.reprinted",
        at=at,
        day=None if tx.day is None else tx.day.id,
        ticket=ticket["id"],
        subject=ticket["number"],
        desk=command.desk,
        printer=printer,
        job=job,
        copy=copy,
        visit=visit["id"],
    )
    return {
        "number": ticket["number"],
        "outcome": visit["outcome"],
        "procedure": visit["procedure"],
        "reason": visit["reason"],
        "dossier": dossier and dossier["code"],
        "job": job,
        "copy": copy,
    }


def _visit(tx: Tx, command: commands.ReprintVisit) -> Row:
    """By its slip, else the newest of the number that left one."""
    if command.token is not None:
        visit: Row | None = by_token(tx, command.token)
        number = command.token[:20]
    else:
        _, ticket = ticket_of_today(tx, command.number or "")
        number = ticket["number"]
        visit = tx.one(
            "SELECT * FROM visit WHERE ticket = :ticket AND outcome IN"
            " ('supplement', 'refused', 'advice') ORDER BY id DESC LIMIT 1",
            ticket=ticket["id"],
        )
    if visit is None or visit["outcome"] not in REASONS:
        raise Refusal("visit_no_slip", number=number)
    return visit


def _visit_slips(tx: Tx, visit: Row) -> int:
    """How many slips of a visit were asked for: print jobs do not stay for ever, events do."""
    found = tx.all(
        "SELECT data FROM event WHERE ticket = :ticket"
        " AND kind IN ('print.asked', 'visit.reprinted')",
        ticket=visit["ticket"],
    )
    return sum(1 for row in found if json.loads(row["data"]).get("visit") == visit["id"])


def _again(tx: Tx, kind: str, payload: dict[str, Any], name: str, printer: str) -> int:
    """Queue it, instead of one that waits still; an event of its own tells."""
    job = slips.queue(tx, kind, payload, desk=None, printer=printer, told=True)
    assert job is not None  # noqa: S101 - there is a printer
    slips.replace_same(tx, kind, name, payload[name], job)
    return job
