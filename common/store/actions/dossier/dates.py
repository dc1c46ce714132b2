"""Promised dates that the agency's letter moves, once."""

from __future__ import annotations

from datetime import date

from common.domain import dossier_commands as commands
from common.domain.dossier import RESCHEDULES, UNDER_WAY, RescheduleReason, State
from common.domain.refusal import Refusal
from common.domain.text import named
from common.store import dossiers
from common.store.actions.base import Result
from common.store.actions.dossier import slips, steps
from common.store.sqlite import Row
from common.store.tx import Tx

_DAY_MS = 24 * 3_600_000


def reschedule(tx: Tx, command: commands.Reschedule, _: None) -> Result:
    """The agency's letter with reason and new date (NĐ 118/2025 Đ19.6).

    The old date is that which its holder expects. A letter that comes later than a day before the
    date is taken in and marked. A second letter is kept and marked as contrary to the rules; the
    dossier stays on the date it has, and late.

    Raises:
        Refusal: `dossier_unknown`, `dossier_state` unless it is under way, `date_invalid`,
            `letter_date_wrong` for a letter of before the dossier came or of a day to come,
            `text_empty`, `due_far`, `due_past` for a new date that is not later than the old one or
            already over, `reschedule_again` for a further one without a reason why.
    """
    row = dossiers.need(tx.connection, command.dossier)
    due = _old_date(row)
    old = dossiers.promised(row)
    reason = steps.coded(RescheduleReason, command.reason, "reason")
    before = int(row["reschedules"])
    contrary = before >= RESCHEDULES
    why = steps.explained(command.why, "reschedule_again", code=row["code"]) if contrary else None
    if command.new_due_at <= max(old, tx.now):
        raise Refusal("due_past", due_at=command.new_due_at)
    letter = {
        "dossier": row["id"],
        "position": before + 1,
        "at": tx.now,
        "officer": tx.actor.officer,
        "letter_no": named(command.letter_no, field="letter_no", limit=60),
        "letter_date": _date(tx, row, command.letter_date),
        "reason": reason,
        "note": steps.words(command.note),
        "old_due_at": old,
        "new_due_at": steps.near(tx, command.new_due_at),
        "late": int(tx.now > due - _DAY_MS),
        "contrary": int(contrary),
    }
    tx.new("reschedule", letter)
    moved = {} if contrary else {"due_at": command.new_due_at, "due_fixed": 1}
    row = steps.update(tx, row, {"reschedules": before + 1, **moved})
    steps.note(
        tx,
        "dossier.rescheduled",
        row,
        letter_no=letter["letter_no"],
        reason=reason,
        old_due_at=old,
        new_due_at=command.new_due_at,
        late=bool(letter["late"]),
        contrary=contrary,
        why=why,
    )
    payload = slips.apology_payload(tx, row, letter)
    job = slips.queue(tx, "apology", payload, desk=_desk(tx), printer=command.printer, dossier=row)
    return {
        **steps.record(tx, row["id"]), "job": job, "late": bool(letter["late"]),
        "contrary": contrary,
    }  # fmt: skip


def _desk(tx: Tx) -> str | None:
    kind, _, code = tx.actor.terminal.partition(":")
    return code if kind == "desk" and code in tx.centre.desks else None


def _old_date(row: Row) -> int:
    if State(row["state"]) not in UNDER_WAY or row["due_at"] is None:
        raise Refusal("dossier_state", code=row["code"], state=row["state"], to=row["state"])
    return int(row["due_at"])


def _date(tx: Tx, row: Row, text: str) -> str:
    """The day of a letter about this dossier, which has been written: no other can be on it."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise Refusal("date_invalid", date=text[:20]) from None
    came, today = tx.centre.day_of(row["received_at"]), tx.centre.day_of(tx.now)
    if not came <= day <= today:
        shown = {"first": came.isoformat(), "last": today.isoformat()}
        raise Refusal("letter_date_wrong", **shown)
    return day.isoformat()
