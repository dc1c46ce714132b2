"""That an agency was sent a list of what it is urged to do, and that it has answered."""

from __future__ import annotations

from common.domain.refusal import Refusal
from common.domain.report_commands import AnswerUrging, SendUrging, Way
from common.domain.text import clean
from common.store import urging
from common.store.actions.base import Result
from common.store.tx import Tx

_NOTE_LIMIT = 300
_TEXT_LIMIT = 200


def send(tx: Tx, command: SendUrging, _: None) -> Result:
    """Remember what stands on the list now, and that it went out.

    Raises:
        Refusal: `urging_empty`, `urging_way_unknown`, `calendar_missing`, `calendar_ends`.
    """
    if command.way not in (None, *Way):
        raise Refusal("urging_way_unknown", way=str(command.way)[:40], ways=", ".join(Way))
    agency = clean(command.agency, field="agency", limit=200)
    dossiers = urging.due(tx.connection, tx.centre, tx.now, agency)
    batches = urging.unacknowledged(tx.connection, tx.centre, tx.now, agency)
    if not dossiers and not batches:
        raise Refusal("urging_empty", agency=agency[:60])
    sent = {
        "agency": agency,
        "sent_at": tx.now,
        "sent_by": _who(tx),
        "way": command.way,
        "receiver": _optional(command.receiver, "receiver"),
    }
    made = tx.new("urging", sent)
    day = tx.centre.day_of(tx.now)
    tx.run(
        "UPDATE urging SET file = :file WHERE id = :id",
        file=_optional(command.file, "file") or urging.file_name(agency, day, made),
        id=made,
    )
    for row in dossiers:
        dossier = {"dossier": row["id"], "urging": made, "due_at": row["due_at"]}
        tx.insert("urged_dossier", dossier)
    for batch, hours in batches:
        tx.insert("urged_batch", {"batch": batch["id"], "urging": made, "hours": hours})
    counts = {
        "dossiers": len(dossiers),
        "late": sum(row["due_at"] < tx.now for row in dossiers),
        "batches": len(batches),
    }
    tx.event(
        "urging.sent",
        subject=str(made),
        agency=agency,
        dossiers=counts["dossiers"],
        late=counts["late"],
        batches=counts["batches"],
        way=command.way,
    )
    return {**urging.record(urging.need(tx.connection, made)), **counts}


def answer(tx: Tx, command: AnswerUrging, _: None) -> Result:
    """The agency has answered; what, only the list says.

    Raises:
        Refusal: `urging_unknown`, `urging_answered`, `urging_note_needed`.
    """
    row = urging.need(tx.connection, command.urging)
    if row["answered_at"] is not None:
        raise Refusal("urging_answered", urging=command.urging)
    note = clean(command.note, field="note", limit=_NOTE_LIMIT)
    if not note:
        raise Refusal("urging_note_needed")
    tx.run(
        "UPDATE urging SET answered_at = :now, answered_by = :by, note = :note WHERE id = :id",
        now=tx.now,
        by=_who(tx),
        note=note,
        id=row["id"],
    )
    tx.event(
        "urging.answered", subject=str(row["id"]), agency=row["agency"], sent_at=row["sent_at"]
    )
    return urging.record(urging.need(tx.connection, row["id"]))


def _who(tx: Tx) -> str:
    """An officer by the code, else from where: a list that nobody sent is none."""
    return tx.actor.officer or tx.actor.terminal


def _optional(text: str | None, field: str) -> str | None:
    return None if text is None else clean(text, field=field, limit=_TEXT_LIMIT) or None
