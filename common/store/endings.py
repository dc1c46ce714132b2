"""How stretches of a ticket's life end: a call, a leg, a visit, or the ticket without a visit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from common.domain.model import JobState, TicketState
from common.store import slips
from common.store.tx import Tx, dumps


def moment_for(tx: Tx, ticket: Mapping[str, Any]) -> int:
    """Now, but never before the ticket's last event: a clock set back changes no order."""
    return max(tx.now, int(ticket["last_at"]))


def close_leg(tx: Tx, ticket: int, at: int, outcome: str | None) -> int:
    """End the open leg; return its position."""
    row = tx.one(
        "UPDATE leg SET ended_at = :at, outcome = :outcome"
        " WHERE ticket = :ticket AND ended_at IS NULL RETURNING position",
        ticket=ticket,
        at=at,
        outcome=outcome,
    )
    assert row is not None  # noqa: S101 - a live ticket has an open leg, the index says
    return int(row["position"])


def end_call(tx: Tx, ticket: int, at: int, kind: str) -> None:
    """The open call, if there is one, is over; `kind` says how."""
    tx.run(
        "UPDATE call SET ended_at = :at, end_kind = :kind WHERE ticket = :id AND ended_at IS NULL",
        at=at,
        kind=kind,
        id=ticket,
    )


def end_visit(tx: Tx, ticket: int, at: int, outcome: str) -> None:
    """Done, with an outcome. The call that led to it was over when service began."""
    close_leg(tx, ticket, at, outcome)
    tx.run(
        "UPDATE ticket SET state = 'done', outcome = :outcome, desk = NULL, ended_at = :at,"
        " last_at = :at WHERE id = :id",
        outcome=outcome,
        at=at,
        id=ticket,
    )
    _supersede(tx, ticket, slips.ENDED)


def end_without_visit(tx: Tx, ticket: int, state: TicketState, reason: str, at: int) -> None:
    """Cancelled or expired: no outcome, but a reason."""
    tx.run(
        "UPDATE leg SET ended_at = :at WHERE ticket = :id AND ended_at IS NULL", at=at, id=ticket
    )
    end_call(tx, ticket, at, state.value)
    tx.run(
        "UPDATE ticket SET state = :state, end_reason = :reason, ended_at = :at, last_at = :at,"
        " desk = NULL WHERE id = :id",
        state=state.value,
        reason=reason,
        at=at,
        id=ticket,
    )
    _supersede(tx, ticket, slips.ENDED)


def supersede_slips(tx: Tx, ticket: int) -> None:
    """Another slip takes the place of the one not yet printed."""
    _supersede(tx, ticket, slips.REPLACED)


def _supersede(tx: Tx, ticket: int, why: Mapping[str, Any]) -> None:
    row = tx.one(
        "UPDATE print_job SET state = 'superseded', ended_at = :now, evidence = :evidence"
        " WHERE id = (SELECT last_slip FROM ticket WHERE id = :ticket)"
        " AND state IN ('queued', 'failed_before_send') RETURNING id, printer, copy",
        ticket=ticket,
        now=tx.now,
        evidence=dumps(why),
    )
    if row is not None:
        slips.tell_end(tx, JobState.SUPERSEDED, why, {**row, "ticket": ticket})
