"""A dossier goes where another system says it has gone, by the same steps as at a desk.

What is claimed is the moment of the other system; that it was recorded now is said beside it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from common.domain import dossier_commands as commands
from common.domain.dossier import (
    EndReason,
    RefusalReason,
    RescheduleReason,
    Result,
    ReturnedHow,
    State,
    SupplementReason,
)
from common.domain.exchange import Row, Waypoint, route
from common.domain.refusal import Refusal
from common.store import dossiers
from common.store.actions.dossier import dates, handing, intake, life, steps
from common.store.tx import Tx

Dossier = Mapping[str, Any]

_LETTER_NO = 60
"""Characters of the number of a letter; the id of a row, which stands in for it, may be longer."""


def advance(tx: Tx, ours: Dossier, row: Row, ways: Sequence[Waypoint]) -> None:
    """Go on to each waypoint in turn, over the states that the row leaves out.

    Raises:
        Refusal: `dossier_state`, `exchange_needed`, `code_unknown`, `due_past`, `due_needed`,
            `calendar_ends`, and whatever else the same step at a desk is refused with.
    """
    for way in ways:
        for to in route(ours["code"], steps.state_of(ours), way.state, steps.stage_of(ours)):
            _do(tx, way.at, _STEPS[to], ours, row)
            ours = dossiers.by_id(tx.connection, ours["id"])


def new_date(tx: Tx, ours: Dossier, row: Row, at: int, due_at: int) -> None:
    """The agency's letter (NĐ 118/2025 Đ19.6), without a slip: the other system has told it."""
    letter = commands.Reschedule(
        ours["code"],
        letter_no=row.letter_no or row.id[:_LETTER_NO],
        letter_date=row.letter_date or tx.centre.day_of(at).isoformat(),
        reason=row.reason or RescheduleReason.OTHER,
        new_due_at=due_at,
        why=row.id,
        printer="none",
    )
    _do(tx, at, lambda claimed, _, __: dates.reschedule(claimed, letter, None), ours, row)


Step = Callable[[Tx, Dossier, Row], object]


def _do(tx: Tx, at: int, step: Step, ours: Dossier, row: Row) -> None:
    claimed = replace(tx, now=at, recorded=tx.now, day=None)
    step(claimed, ours, row)
    tx.newest = claimed.newest


def _accept(tx: Tx, ours: Dossier, row: Row) -> object:
    if ours["state"] == State.SUPPLEMENT:
        return intake.complete(tx, commands.CompleteSupplement(ours["code"], row.due_at), None)
    return intake.accept(tx, commands.AcceptDossier(ours["code"], row.due_at), None)


def _refuse(tx: Tx, ours: Dossier, row: Row) -> object:
    reason = row.reason or RefusalReason.OTHER
    return intake.refuse(tx, commands.RefuseDossier(ours["code"], reason), None)


def _process(tx: Tx, ours: Dossier, row: Row) -> object:
    code = ours["code"]
    if ours["state"] == State.SUPPLEMENT:
        return intake.complete(tx, commands.CompleteSupplement(code, row.due_at), None)
    if ours["state"] == State.PAYMENT:
        return life.resume(tx, commands.ResumeProcessing(code, row.due_at), None)
    return life.process(tx, commands.BeginProcessing(code), None)


def _supplement(tx: Tx, ours: Dossier, row: Row) -> object:
    reason = row.reason or SupplementReason.OTHER
    asked = commands.RequestSupplement(ours["code"], reason, why=row.id)
    return life.supplement(tx, asked, None)


def _demand(tx: Tx, ours: Dossier, row: Row) -> object:
    return life.demand_payment(tx, commands.DemandPayment(ours["code"]), None)


def _withdraw(tx: Tx, ours: Dossier, row: Row) -> object:
    reason = row.reason or EndReason.ASKED
    return life.withdraw(tx, commands.WithdrawDossier(ours["code"], reason), None)


def _stop(tx: Tx, ours: Dossier, row: Row) -> object:
    return life.stop(tx, commands.StopDossier(ours["code"], row.reason or EndReason.OTHER), None)


def _result(tx: Tx, ours: Dossier, row: Row) -> object:
    if row.result is None:
        raise Refusal("exchange_needed", field="result")
    reason = (row.reason or RefusalReason.OTHER) if row.result == Result.REFUSED else None
    return life.result(tx, commands.RecordResult(ours["code"], row.result, reason), None)


def _return(tx: Tx, ours: Dossier, row: Row) -> object:
    how = row.how or ReturnedHow.ELSEWHERE
    return handing.return_result(tx, commands.ReturnResult(ours["code"], how), None)


_STEPS: Mapping[State, Step] = {
    State.ACCEPTED: _accept,
    State.NOT_ACCEPTED: _refuse,
    State.PROCESSING: _process,
    State.SUPPLEMENT: _supplement,
    State.PAYMENT: _demand,
    State.WITHDRAWN: _withdraw,
    State.STOPPED: _stop,
    State.PROCESSED: _result,
    State.RETURNED: _return,
}
