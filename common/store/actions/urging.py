"""That an agency was sent a list of what it is urged to do, and that it has answered."""

from __future__ import annotations

from common.domain.refusal import Refusal
from common.domain.report_commands import AnswerUrging, SendUrging
from common.domain.text import clean
from common.store import urging
from common.store.actions.base import Result
from common.store.tx import Tx

_NOTE_LIMIT = 300


def send(tx: Tx, command: SendUrging, _: None) -> Result:
    """Remember what stands on the list now, and that it went out.

    Raises:
        Refusal: `urging_empty`, `calendar_missing`, `calendar_ends`.
    """
    agency = clean(command.agency, field="agency", limit=200)
    dossiers = urging.due(tx.connection, tx.centre, tx.now, agency)
    batches = urging.unacknowledged(tx.connection, tx.centre, tx.now, agency)
    if not dossiers and not batches:
        raise Refusal("urging_empty", agency=agency[:60])
    made = tx.new("urging", {"agency": agency, "sent_at": tx.now, "sent_by": tx.actor.officer})
    for row in dossiers:
        tx.insert("urged_dossier", {"dossier": row["id"], "urging": made})
    for batch, _hours in batches:
        tx.insert("urged_batch", {"batch": batch["id"], "urging": made})
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
        by=tx.actor.officer,
        note=note,
        id=row["id"],
    )
    tx.event(
        "urging.answered", subject=str(row["id"]), agency=row["agency"], sent_at=row["sent_at"]
    )
    return urging.record(urging.need(tx.connection, row["id"]))
