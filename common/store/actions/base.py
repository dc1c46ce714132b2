"""What an action is, and the small steps that several actions share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from common.domain.model import TicketState
from common.domain.numbering import normalise
from common.domain.refusal import Refusal
from common.store.sqlite import Row
from common.store.tx import Day, Tx

if TYPE_CHECKING:
    from common.store.store import Store

Result = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Action:
    """`prepare` does slow reading and hashing before the lock; `run` is the transaction."""

    run: Callable[[Tx, Any, Any], Result]
    prepare: Callable[[Store, Any], Any] | None = None


def ticket_of_today(tx: Tx, number: str) -> tuple[Day, Row]:
    """The ticket with this printed number today.

    Raises:
        Refusal: `day_not_open`, `ticket_unknown`.
    """
    day = tx.need_day()
    row = tx.one(
        "SELECT * FROM ticket WHERE day = :day AND number = :number",
        day=day.id,
        number=normalise(number),
    )
    if row is None:
        raise Refusal("ticket_unknown", number=normalise(number))
    return day, row


def require_state(ticket: Row, action: str, *states: TicketState) -> None:
    """Refuse with `ticket_state` unless the ticket is in one of `states`."""
    if ticket["state"] not in states:
        raise Refusal("ticket_state", number=ticket["number"], state=ticket["state"], action=action)


def moment_for(tx: Tx, ticket: Row) -> int:
    """Now, but never before the ticket's last event: a clock set back changes no order."""
    return max(tx.now, int(ticket["last_at"]))


def open_leg(
    tx: Tx, ticket: int, service: str, promised_at: int, waiting_from: int, position: int = 1
) -> int:
    """Begin the ticket's next stretch of waiting and service."""
    return tx.new(
        "leg",
        {
            "ticket": ticket,
            "position": position,
            "service": service,
            "promised_at": promised_at,
            "waiting_from": waiting_from,
        },
    )


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


def supersede_slips(tx: Tx, ticket: int) -> None:
    """Slips not yet printed are of no use to a ticket that has ended."""
    tx.run(
        "UPDATE print_job SET state = 'superseded', ended_at = :now"
        " WHERE ticket = :ticket AND state IN ('queued', 'failed_before_send')",
        ticket=ticket,
        now=tx.now,
    )
