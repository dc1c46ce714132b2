"""After a change of the calendar: the dates that our own calendar gave, each with an event."""

from __future__ import annotations

from common.domain import dossier_commands as commands
from common.domain.dossier import RedateReason
from common.store import redates
from common.store.actions.base import Result
from common.store.actions.dossier import steps
from common.store.redates import Move
from common.store.tx import Tx


def recompute(tx: Tx, command: commands.RecomputeDue, _: None) -> Result:
    """Move the dates of one slice. `beyond` are the codes of those that the calendar does not
    reach, which stay; `next` is where the following call goes on, None at the end.

    Raises:
        Refusal: `calendar_missing`; `code_unknown` for another reason than `RedateReason`.
    """
    why = None if command.why is None else steps.coded(RedateReason, command.why, "why")
    found = redates.look(tx.connection, tx.centre, command.after, redates.AT_ONCE)
    changed = [_move(tx, move, why) for move in found.moves]
    if found.next is None:
        redates.all_redated(tx)
    return {"changed": changed, "beyond": list(found.beyond), "next": found.next}


def _move(tx: Tx, move: Move, why: str | None) -> dict[str, object]:
    """`first_due_at` stays: it is what stands on the paper that its holder has."""
    was, due = move.row["due_at"], move.due_at
    row = steps.update(tx, move.row, {"due_at": due})
    steps.note(tx, "dossier.due_recomputed", row, old_due_at=was, new_due_at=due, why=why)
    return {"code": row["code"], "old_due_at": was, "due_at": due}
