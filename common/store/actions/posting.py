"""Results that the post delivers (trả kết quả qua bưu chính), NĐ 118/2025/NĐ-CP Đ22.3."""

from __future__ import annotations

from common.domain import handover_commands as commands
from common.domain.dossier import ReturnedHow, State
from common.domain.refusal import Refusal
from common.domain.text import clean
from common.store import dossiers
from common.store.actions.base import Result
from common.store.actions.dossier import steps
from common.store.sqlite import Row
from common.store.tx import Tx


def post(tx: Tx, command: commands.PostResult, _: None) -> Result:
    """The post has it; the result is handed over when it is delivered.

    Raises:
        Refusal: `dossier_unknown`, `dossier_not_ready`, `parcel_under_way`, `tracking_needed`,
            `tracking_taken`.
    """
    row = dossiers.need(tx.connection, command.dossier)
    if row["state"] != State.PROCESSED:
        raise Refusal("dossier_not_ready", code=row["code"], state=row["state"])
    require_here(tx, row)
    tracking = _tracking(tx, command.tracking)
    tx.new(
        "parcel",
        {
            "dossier": row["id"],
            "tracking": tracking,
            "sent_at": tx.now,
            "officer": tx.actor.officer,
        },
    )
    row = steps.update(tx, row, {"shelf": None})
    steps.note(tx, "dossier.posted", row, tracking=tracking)
    return steps.record(tx, row["id"])


def _tracking(tx: Tx, text: str) -> str:
    tracking = "".join(clean(text, field="tracking", limit=40).upper().split())
    if not tracking:
        raise Refusal("tracking_needed")
    if tx.one("SELECT 1 FROM parcel WHERE tracking = :tracking", tracking=tracking):
        raise Refusal("tracking_taken", tracking=tracking)
    return tracking


def _under_way(tx: Tx, row: Row) -> Row | None:
    return tx.one(
        "SELECT * FROM parcel WHERE dossier = :id"
        " AND delivered_at IS NULL AND came_back_at IS NULL",
        id=row["id"],
    )


def require_here(tx: Tx, row: Row) -> None:
    """Refuse with `parcel_under_way` what the post has."""
    parcel = _under_way(tx, row)
    if parcel is not None:
        raise Refusal("parcel_under_way", code=row["code"], tracking=parcel["tracking"])


def _need_parcel(tx: Tx, row: Row) -> Row:
    parcel = _under_way(tx, row)
    if parcel is None:
        raise Refusal("parcel_none", code=row["code"])
    return parcel


def delivered(tx: Tx, command: commands.PostDelivered, _: None) -> Result:
    """The post has handed it over. A result that was found wrong meanwhile is delivered too, but
    its dossier stays open for the right one.

    Raises:
        Refusal: `dossier_unknown`, `parcel_none`.
    """
    row = dossiers.need(tx.connection, command.dossier)
    parcel = _need_parcel(tx, row)
    at = steps.moment_for(tx, row)
    tx.run("UPDATE parcel SET delivered_at = :at WHERE id = :id", at=at, id=parcel["id"])
    if row["state"] != State.PROCESSED:
        steps.note(tx, "dossier.delivered_wrong", row, tracking=parcel["tracking"])
        return steps.record(tx, row["id"])
    how = ReturnedHow.POST.value
    steps.move(
        tx,
        row,
        State.RETURNED,
        "dossier.returned",
        changes={"returned_at": at, "returned_how": how, "ended_at": at},
        how=how,
        due_at=row["due_at"],
        processed_at=row["processed_at"],
    )
    return steps.record(tx, row["id"])


def came_back(tx: Tx, command: commands.PostCameBack, _: None) -> Result:
    """The post has brought it back: it lies here to be collected.

    Raises:
        Refusal: `dossier_unknown`, `parcel_none`.
    """
    row = dossiers.need(tx.connection, command.dossier)
    parcel = _need_parcel(tx, row)
    tx.run("UPDATE parcel SET came_back_at = :now WHERE id = :id", now=tx.now, id=parcel["id"])
    shelf = clean(command.shelf or "", field="shelf", limit=40) or None
    row = steps.update(tx, row, {"shelf": shelf})
    steps.note(tx, "dossier.came_back", row, tracking=parcel["tracking"], shelf=shelf)
    return steps.record(tx, row["id"])
