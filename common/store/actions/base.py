"""What an action is, and the small steps that several actions share."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from common.domain.model import TicketState
from common.domain.numbering import normalise
from common.domain.refusal import Refusal
from common.domain.scan import OF_TRAINING
from common.store import marks
from common.store.sqlite import Row
from common.store.tx import Day, Tx

if TYPE_CHECKING:
    from common.store.store import Store

Result = dict[str, Any]

_TOKEN_LETTERS = b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ" * 8
_TOKEN_LENGTH = 10


@dataclass(frozen=True, slots=True)
class Action:
    """`run` is the transaction; `prepare` does slow reading and hashing outside the lock.

    `run` gets what `prepare` returned, or None: whoever cannot do without raises `Unprepared`.
    """

    run: Callable[[Tx, Any, Any], Result]
    prepare: Callable[[Store, Any], Any] | None = None


def new_token(tx: Tx) -> str:
    """Random, and unguessable: 50 bits. One of a training is known by its first letter, which no
    other has: a hall says of its slips what they are."""
    token = os.urandom(_TOKEN_LENGTH).translate(_TOKEN_LETTERS).decode()
    return f"{OF_TRAINING}{token}" if marks.is_training(tx.connection) else token


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


def open_leg(
    tx: Tx, ticket: int, service: str, promised_at: int, waiting_from: int, position: int = 1
) -> None:
    """Begin the ticket's next stretch of waiting and service."""
    tx.insert(
        "leg",
        {
            "ticket": ticket,
            "position": position,
            "service": service,
            "promised_at": promised_at,
            "waiting_from": waiting_from,
        },
    )
