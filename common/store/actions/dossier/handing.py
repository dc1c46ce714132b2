"""The result goes to whoever it is for, and only one that is there."""

from __future__ import annotations

from common.domain import dossier_commands as commands
from common.domain.dossier import ReturnedHow, State
from common.domain.model import Outcome
from common.domain.refusal import Refusal
from common.store import batches, dossiers
from common.store.actions import posting
from common.store.actions.base import Result
from common.store.actions.dossier import steps, visit
from common.store.actions.dossier.visit import About
from common.store.tx import Tx


def return_result(tx: Tx, command: commands.ReturnResult, _: None) -> Result:
    """Handed over against the receipt, an identity paper or an authorisation (Đ6.2), or sent.

    Raises:
        Refusal: `dossier_unknown`, `dossier_state`, `code_unknown`, `dossier_not_ready`,
            `parcel_under_way` for one that the post has.
    """
    row = dossiers.need(tx.connection, command.dossier)
    how = steps.coded(ReturnedHow, command.how, "how")
    here = None if command.desk is None else visit.at_desk(tx, command.desk)
    if row["state"] != State.PROCESSED:
        raise Refusal("dossier_not_ready", code=row["code"], state=row["state"])
    posting.require_here(tx, row)
    at = steps.moment_for(tx, row)
    row = steps.move(
        tx,
        row,
        State.RETURNED,
        "dossier.returned",
        desk=command.desk,
        changes={"returned_at": at, "returned_how": how, "ended_at": at, "shelf": None},
        how=how,
        due_at=row["due_at"],
        processed_at=row["processed_at"],
    )
    if here is not None:
        about = About(Outcome.RESULT_RETURNED, row["procedure"])
        visit.remember(tx, here, about, row)
        if command.finish:
            visit.finish(tx, here, Outcome.RESULT_RETURNED, about)
    return steps.record(tx, row["id"])


def require_ready(tx: Tx, code: str) -> int:
    """The dossier whose result somebody has come for.

    Raises:
        Refusal: `dossier_unknown`; `dossier_not_ready`, `parcel_under_way` and
            `dossier_on_its_way`, so that nobody queues for nothing.
    """
    row = dossiers.need(tx.connection, code)
    if row["state"] != State.PROCESSED:
        raise Refusal("dossier_not_ready", code=row["code"], state=row["state"])
    posting.require_here(tx, row)
    batch = batches.bringing(tx.connection, row)
    if batch is not None:
        raise Refusal("dossier_on_its_way", code=row["code"], batch=batch)
    return int(row["id"])
