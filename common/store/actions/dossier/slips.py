"""Slips about dossiers and visits: facts frozen when they are asked for (`common.paper.payloads`).

They carry codes and the texts of the catalogue, never anything about a person.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from common.domain.model import JobState
from common.domain.refusal import Refusal
from common.store import marks, procedures
from common.store.slips import REPLACED, tell_end
from common.store.tx import Tx, dumps


def printer_for(tx: Tx, asked: str | None, desk: str | None) -> str | None:
    """Which printer: the one asked for, the desk's own, one in its zone, the centre's first."""
    if asked == "none":
        return None
    if asked is not None:
        return tx.centre.printer(asked).code
    if desk is None:
        return None
    facts = tx.centre.desk(desk)
    if facts.printer is not None:
        return facts.printer
    near = (printer.code for printer in tx.centre.printers.values() if printer.zone == facts.zone)
    return next(near, next(iter(tx.centre.printers), None))


def printer_again(tx: Tx, asked: str | None, desk: str | None) -> str:
    """For a slip that somebody asks for by itself: as asked, else near the desk, which may be the
    terminal's own, else the centre's first.

    Raises:
        Refusal: `desk_unknown`, `printer_unknown`, also where there is none at all.
    """
    kind, _, code = tx.actor.terminal.partition(":")
    own = code if kind == "desk" and code in tx.centre.desks else None
    near = printer_for(tx, asked, desk or own)
    anywhere = None if asked == "none" else next(iter(tx.centre.printers), None)
    printer = near or anywhere
    if printer is None:
        raise Refusal("printer_unknown", printer="none")
    return printer


def queue(
    tx: Tx,
    kind: str,
    payload: Mapping[str, Any],
    *,
    desk: str | None,
    printer: str | None,
    dossier: Mapping[str, Any] | None = None,
    told: bool = False,
) -> int | None:
    """Leave a slip for the device service; its job, None where there is no printer. `told`: another
    event says that it was asked for."""
    chosen = printer_for(tx, printer, desk)
    if chosen is None:
        return None
    job = tx.new(
        "print_job",
        {
            "printer": chosen,
            "kind": kind,
            "dossier": dossier and dossier["id"],
            "copy": payload["copy"],
            "payload": marks.on_paper(tx, payload, trial=_of_trial(dossier)),
            "state": "queued",
            "created_at": tx.now,
        },
    )
    if not told:
        tx.event("print.asked", subject=chosen, job=job, paper=kind)
    return job


def _of_trial(dossier: Mapping[str, Any] | None) -> bool:
    """Its papers stay marked when the trial is over."""
    return dossier is not None and bool(dossier["trial"])


def first_slip(
    tx: Tx, row: Mapping[str, Any], name: str, *, lang: str, printer: str | None
) -> int | None:
    """The summary of a dossier just taken in, which its row counts already. Its event tells."""
    if printer is None:
        return None
    payload = {**dossier_payload(tx, row, lang, name), "copy": 0}
    return queue(tx, "dossier", payload, desk=None, printer=printer, dossier=row, told=True)


def print_dossier(
    tx: Tx, row: Mapping[str, Any], *, lang: str, desk: str | None, printer: str | None
) -> int | None:
    """A summary of a dossier as it is now. It takes the place of one not yet printed; each after
    the first is marked. Its job, None where there is no printer."""
    payload = dossier_payload(tx, row, lang)
    job = queue(tx, "dossier", payload, desk=desk, printer=printer, dossier=row)
    if job is not None:
        _replace_unprinted(tx, row["id"], job)
        tx.run("UPDATE dossier SET slips = slips + 1 WHERE id = :id", id=row["id"])
    return job


def replace_same(tx: Tx, kind: str, name: str, value: str, job: int) -> None:
    """A newer slip (`job`) takes the place of those not yet printed of the same kind that have this
    `value` in their payload. Few wait at any time."""
    waiting = tx.all(
        "SELECT id, payload FROM print_job WHERE state IN ('queued', 'started',"
        " 'failed_before_send') AND state <> 'started' AND kind = :kind AND id < :job",
        kind=kind,
        job=job,
    )
    for old in waiting:
        if json.loads(old["payload"])[name] == value:
            ended = tx.one(
                "UPDATE print_job SET state = 'superseded', ended_at = :now, evidence = :evidence"
                " WHERE id = :id RETURNING id, ticket, printer, copy",
                now=tx.now,
                evidence=dumps(REPLACED),
                id=old["id"],
            )
            assert ended is not None  # noqa: S101 - it was there
            tell_end(tx, JobState.SUPERSEDED, REPLACED, ended)


def _replace_unprinted(tx: Tx, dossier: int, job: int) -> None:
    for row in tx.all(
        "UPDATE print_job SET state = 'superseded', ended_at = :now, evidence = :evidence"
        " WHERE dossier = :dossier AND kind = 'dossier' AND id < :job"
        " AND state IN ('queued', 'failed_before_send') RETURNING id, ticket, printer, copy",
        now=tx.now,
        evidence=dumps(REPLACED),
        dossier=dossier,
        job=job,
    ):
        tell_end(tx, JobState.SUPERSEDED, REPLACED, row)


def visit_payload(
    tx: Tx,
    ticket: Mapping[str, Any],
    visit: Mapping[str, Any],
    dossier: Mapping[str, Any] | None,
    copy: int = 0,
) -> dict[str, Any]:
    """A visit that asks for something more. Its QR code is the dossier's where there is one."""
    return {
        "outcome": visit["outcome"],
        "procedure": _name(tx, visit["procedure"]),
        "reason": visit["reason"],
        "missing": json.loads(visit["missing"]),
        "code": dossier and dossier["code"],
        "token": visit["token"],
        "number": ticket["number"],
        "counters": tx.centre.counters_of(visit["service"]),
        "at": visit["at"],
        "lang": ticket["lang"],
        "copy": copy,
    }


def dossier_payload(
    tx: Tx, row: Mapping[str, Any], lang: str = "vi", name: str | None = None
) -> dict[str, Any]:
    """A summary of what was taken in; it does not replace the official receipt. `name` is that of
    its procedure, where somebody has read it already."""
    return {
        "code": row["code"],
        "procedure": _name(tx, row["procedure"]) if name is None else name,
        "agency": row["agency"],
        "counters": tx.centre.counters_of(
            tx.centre.services[row["service"]].results_at
            if row["service"] in tx.centre.services
            else row["service"]
        ),
        "components": len(json.loads(row["components"])),
        "received_at": row["received_at"],
        "due_at": row["due_at"],
        "waits_payment": row["clock_starts"] == "payment" and row["clock_at"] is None,
        "state": row["state"],
        "deliver": row["deliver"],
        "at": tx.now,
        "lang": lang,
        "copy": row["slips"],
    }


def apology_payload(
    tx: Tx, row: Mapping[str, Any], letter: Mapping[str, Any], lang: str = "vi"
) -> dict[str, Any]:
    """The agency's letter on a slip: the date that was not kept, the new one, and why."""
    return {
        "code": row["code"],
        "agency": row["agency"],
        "counters": tx.centre.counters_of(row["service"]),
        "old_due_at": letter["old_due_at"],
        "new_due_at": letter["new_due_at"],
        "reason": letter["reason"],
        "letter_no": letter["letter_no"],
        "contrary": bool(letter["contrary"]),
        "at": tx.now,
        "lang": lang,
        "copy": 0,
    }


def handover_payload(
    tx: Tx, batch: Mapping[str, Any], codes: Sequence[str], copy: int = 0
) -> dict[str, Any]:
    """The control slip that goes with a batch that has left (phiếu kiểm soát)."""
    return {
        "code": batch["code"],
        "direction": batch["direction"],
        "agency": batch["agency"],
        "trip": batch["trip"],
        "count": len(codes),
        "dossiers": list(codes),
        "sent_at": batch["sent_at"],
        "sent_by": batch["sent_by"],
        "at": tx.now,
        "lang": "vi",
        "copy": copy,
    }


def _name(tx: Tx, procedure: str) -> str:
    """The procedure's name, empty for a visit about none."""
    if procedure == procedures.OTHER:
        return ""
    try:
        return procedures.need(tx.connection, procedure, tx.centre.day_of(tx.now)).name
    except Refusal:
        return procedure
