"""The visit to the cashier: a leg there, and a leg back under the promise already given."""

from __future__ import annotations

from common.domain import fee_commands as commands
from common.domain.model import Outcome, TicketState
from common.domain.refusal import Refusal
from common.store import fees, records
from common.store.actions.at_desk import held, holder, note
from common.store.actions.base import Result
from common.store.actions.numbers import take_place
from common.store.actions.onward import require_taken_up
from common.store.actions.visits import wait_again
from common.store.paying import Origin, origin_of, service_of
from common.store.sqlite import Row
from common.store.tx import Tx


def send(tx: Tx, command: commands.SendToCashier, _: None) -> Result:
    """The holder goes to pay.

    Raises:
        Refusal: `cashier_none`, `transfer_same` at the cashier itself or with it as `then`,
            `service_closed`, `service_unknown`, `desk_idle`, `ticket_state`.
    """
    day, ticket, at = held(tx, command.desk, "transfer", TicketState.CALLED, TicketState.SERVING)
    code = service_of(tx.centre)
    if code is None:
        raise Refusal("cashier_none")
    if code in (ticket["service"], command.then):
        raise Refusal("transfer_same")
    onward = None if command.then is None else tx.centre.service(command.then).code
    service = tx.centre.service(code)
    require_taken_up(tx, service)
    take_place(tx, day, service, limited=False)
    wait_again(tx, ticket, at, service, None, onward=onward)
    note(
        tx, day, "ticket.transferred", ticket, command.desk, at, to_service=code, to_desk=None,
        way="to_cashier", then=onward,
    )  # fmt: skip
    return records.ticket_record(tx.connection, ticket["id"])


def send_back(tx: Tx, command: commands.SendBack, _: None) -> Result:
    """Back to where the holder was sent from: to the same desk if it is open, else to any desk of
    the service, also when that takes no new numbers any more. Or on to where they were to go then.
    Nothing of the promise is lost.

    Raises:
        Refusal: `back_nowhere` for somebody whom no desk has sent, `desk_idle`, `ticket_state`.
    """
    day, ticket, at = held(tx, command.desk, "transfer", TicketState.CALLED, TicketState.SERVING)
    origin = origin_of(tx.connection, tx.centre, ticket)
    if origin is None:
        raise Refusal("back_nowhere", number=ticket["number"])
    outcome = Outcome.FEE_PAID.value if _paid_here(tx, ticket) else "transferred"
    wait_again(tx, ticket, at, tx.centre.service(origin.service), origin.desk, outcome)
    onward = ticket["onward"] == origin.service
    if not onward:
        tx.run("UPDATE ticket SET returned = 'returned' WHERE id = :id", id=ticket["id"])
    note(
        tx, day, "ticket.transferred", ticket, command.desk, at, to_service=origin.service,
        to_desk=origin.desk, way=None if onward else "back",
    )  # fmt: skip
    return records.ticket_record(tx.connection, ticket["id"])


def origin_at(tx: Tx, desk: str) -> Origin | None:
    """Where the holder at this desk may be sent back to; None without a way back."""
    ticket = holder(tx, desk)
    return None if ticket is None else origin_of(tx.connection, tx.centre, ticket)


def _paid_here(tx: Tx, ticket: Row) -> bool:
    """Whether a fee was paid at this desk since the holder was sent to the cashier."""
    leg = tx.one(
        "SELECT waiting_from FROM leg WHERE ticket = :id AND ended_at IS NULL", id=ticket["id"]
    )
    assert leg is not None  # noqa: S101 - who is at a desk has an open leg
    return any(
        fee["paid_desk"] == ticket["desk"] and fee["paid_at"] >= leg["waiting_from"]
        for fee in fees.of_ticket(tx.connection, ticket["id"])
        if fee["paid_at"] is not None
    )
