"""Somebody who was parked or absent waits again."""

from __future__ import annotations

from common.domain import commands, promise
from common.domain.model import TicketState
from common.store import records
from common.store.actions.base import Result, open_leg, require_state, ticket_of_today
from common.store.endings import moment_for
from common.store.sqlite import Row
from common.store.tx import Day, Tx


def give_back(tx: Tx, command: commands.ReturnTicket, _: None) -> Result:
    """Somebody who was parked or absent is here again and waits with the old promise."""
    day, ticket = ticket_of_today(tx, command.number)
    require_state(ticket, "return", TicketState.PARKED, TicketState.ABSENT)
    bring_back(tx, day, ticket, _rank(tx, ticket), command.desk)
    return records.ticket_record(tx.connection, ticket["id"])


def _rank(tx: Tx, ticket: Row) -> int:
    """The sort key from now on: who missed a call that was not too early comes a little later."""
    rank_at = int(ticket["rank_at"])
    if ticket["state"] != TicketState.ABSENT:
        return rank_at
    service, now = tx.centre.service(ticket["service"]), moment_for(tx, ticket)
    return promise.rank_after_absence(
        tx.centre.rules,
        rank_at=rank_at,
        first_called_at=ticket["first_called_at"],
        absent_at=ticket["absent_at"],
        quoted_lo=ticket["quoted_lo"],
        anew=tx.centre.promise(service, ticket["priority_class"], now).rank_at,
        now=now,
    )


def bring_back(tx: Tx, day: Day, ticket: Row, rank_at: int, desk: str | None = None) -> None:
    """Waiting again, sorted by `rank_at`; the promise stays."""
    at = moment_for(tx, ticket)
    tx.run(
        "UPDATE ticket SET state = 'waiting', rank_at = :rank_at, returned = :returned,"
        " absent_at = NULL, parked_at = NULL, last_at = :at WHERE id = :id",
        rank_at=rank_at,
        returned="present" if ticket["state"] == TicketState.ABSENT else "returned",
        at=at,
        id=ticket["id"],
    )
    position = tx.one("SELECT max(position) FROM leg WHERE ticket = :id", id=ticket["id"])
    assert position is not None  # noqa: S101 - every ticket has a leg
    open_leg(tx, ticket["id"], ticket["service"], ticket["promised_at"], at, position[0] + 1)
    tx.event(
        "ticket.returned",
        day=day.id,
        at=at,
        ticket=ticket["id"],
        subject=ticket["number"],
        desk=desk,
        after=ticket["state"],
        rank_at=rank_at,
    )
