"""What is noted about a dossier without moving it: who was told, its code, its shelf."""

from __future__ import annotations

from common.domain import dossier_commands as commands
from common.domain.dossier import NoticeHow, NoticeKind, State, is_provisional, read_code, tail
from common.domain.refusal import Refusal
from common.domain.text import clean
from common.store import dossiers
from common.store.actions.base import Result
from common.store.actions.dossier import registering, steps
from common.store.tx import Tx

_TOLD_IN = {
    NoticeKind.READY: State.PROCESSED,
    NoticeKind.SUPPLEMENT: State.SUPPLEMENT,
    NoticeKind.STOPPED: State.STOPPED,
}
"""In which state a dossier has to be for its holder to be told so."""


def tell(tx: Tx, command: commands.NoteTold, _: None) -> Result:
    """Its holder was told: how, when, by whom.

    Raises:
        Refusal: `dossier_state` where it is not as they would have been told.
    """
    row = dossiers.need(tx.connection, command.dossier)
    kind = NoticeKind(steps.coded(NoticeKind, command.kind, "kind"))
    how = steps.coded(NoticeHow, command.how, "how")
    as_told = _TOLD_IN.get(kind)
    if as_told is not None and row["state"] != as_told:
        raise Refusal("dossier_state", code=row["code"], state=row["state"], to=int(as_told))
    tx.new(
        "dossier_notice",
        {
            "dossier": row["id"],
            "kind": kind,
            "how": how,
            "at": tx.now,
            "officer": tx.actor.officer,
        },
    )
    steps.note(tx, "dossier.told", row, notice=kind, how=how)
    return steps.record(tx, row["id"])


def set_code(tx: Tx, command: commands.SetCode, _: None) -> Result:
    """The official code takes the place of the provisional or mistaken one, which still leads here.

    Raises:
        Refusal: `dossier_unknown`, `dossier_code_invalid`, `dossier_exists`.
    """
    row = dossiers.need(tx.connection, command.dossier)
    code = read_code(command.code)
    if is_provisional(code):
        raise Refusal("dossier_code_invalid", code=code)
    if code == row["code"]:
        return steps.record(tx, row["id"])
    registering.require_new(tx, code)
    before = row["code"]
    if not is_provisional(before):
        tx.insert("former_code", {"code": before, "dossier": row["id"], "at": tx.now})
    row = steps.update(tx, row, {"code": code, "tail": tail(code)})
    steps.note(tx, "dossier.code_set", row, before=before)
    return steps.record(tx, row["id"])


def set_shelf(tx: Tx, command: commands.SetShelf, _: None) -> Result:
    """Where it lies now."""
    row = dossiers.need(tx.connection, command.dossier)
    shelf = clean(command.shelf, field="shelf", limit=40) or None
    row = steps.update(tx, row, {"shelf": shelf})
    steps.note(tx, "dossier.shelved", row, shelf=shelf)
    return steps.record(tx, row["id"])


def note_paper(tx: Tx, command: commands.NotePaper, _: None) -> Result:
    """A paper was made of it; what stands on it is on no record."""
    form = clean(command.form, field="form", limit=20)
    about = clean(command.about, field="about", limit=60)
    row = dossiers.find(tx.connection, about)
    if row is not None:
        steps.note(tx, "dossier.paper", row, form=form, people=command.people)
    else:
        day = None if tx.day is None else tx.day.id
        tx.event("dossier.paper", day=day, subject=about, form=form, people=command.people)
    return {"about": about, "form": form}
