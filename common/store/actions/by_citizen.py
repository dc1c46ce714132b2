"""What a citizen does with a number at a kiosk. Only the slip, never the number that everybody in
the hall has heard, lets somebody change a number or give it up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from common.domain import commands
from common.domain.citizen_commands import ChangeNumber, GiveUpNumber, TakeNumber
from common.domain.commands import REPRINTS_AT_KIOSK
from common.domain.refusal import Refusal
from common.store import hoarding, records
from common.store.actions import tickets
from common.store.actions.base import Result, ticket_of_today
from common.store.actions.tickets import Quote
from common.store.queries import tickets as ticket_rows
from common.store.quotes import Hall
from common.store.sqlite import Row
from common.store.tx import Tx, Unprepared

if TYPE_CHECKING:
    from common.store.store import Store


def take(tx: Tx, command: TakeNumber, quoted: Quote | None) -> Result:
    """Give a number, unless this kiosk gave too many just now.

    Raises:
        Refusal: `numbers_limited`; everything that `tickets.issue` refuses.
    """
    hoarding.require_no_pause(tx)
    record = tickets.issue(tx, command, quoted)
    if command.warned:
        ticket, number = record["id"], record["number"]
        tx.event("ticket.warned", day=tx.need_day().id, ticket=ticket, subject=number)
    hoarding.report_many(tx)
    return record


def give_up(tx: Tx, command: GiveUpNumber, _: None) -> Result:
    """The holder does not wait any longer.

    Raises:
        Refusal: `slip_unknown`, `ticket_state`.
    """
    number = _of_slip(tx, command.token)["number"]
    return tickets.cancel(tx, commands.CancelTicket(number), None)


def quote_change(store: Store, command: ChangeNumber) -> Quote:
    """When this number may be called for the other service; outside the lock, since the hall is run
    forward for it, as if its holder had left the queue of the first."""
    with store.read() as connection:
        centre, now = store.centre(), store.now()
        service = centre.service(command.service)
        today = centre.day_of(now).isoformat()
        row = ticket_rows.with_token(connection, token=command.token, today=today)
        if row is None:
            raise Refusal("slip_unknown")
        ticket = records.ticket_by_id(connection, row["id"])
        priority = ticket["priority_class"] is not None
        hall = Hall(connection, centre, now, without=ticket["id"])
        return Quote(hall.newcomer(service, rank_at=ticket["rank_at"], priority=priority))


def change(tx: Tx, command: ChangeNumber, quoted: Quote | None) -> Result:
    """The holder waits for another service; a new slip says which and when, where the kiosk has a
    printer.

    Raises:
        Refusal: `slip_unknown`, `ticket_state`, `service_closed`, `service_quota`; `change_staff`
            once a guide should help, since each change costs paper.
    """
    ticket = _of_slip(tx, command.token)
    number = ticket["number"]
    if ticket["slips"] > REPRINTS_AT_KIOSK:
        raise Refusal("change_staff", number=number)
    record = tickets.change_service(tx, commands.ChangeService(number, command.service), None)
    if quoted is None:
        raise Unprepared
    _quote_anew(tx, ticket["id"], quoted)
    printer = tickets.printer_now(tx)
    if printer is None:
        return record
    day, changed = ticket_of_today(tx, number)
    tickets.print_another(tx, day, changed, printer)
    return records.ticket_record(tx.connection, ticket["id"])


def _quote_anew(tx: Tx, ticket: int, quoted: Quote) -> None:
    """What the first slip said was of another queue. Nothing is learnt from this one, which was
    said in the middle of a wait."""
    tx.run(
        "UPDATE ticket SET quoted_lo = :quoted_lo, quoted_hi = :quoted_hi, estimator = :estimator"
        " WHERE id = :id",
        **{
            name: value
            for name, value in tickets.quote_columns(quoted.said).items()
            if name in ("quoted_lo", "quoted_hi", "estimator")
        },
        id=ticket,
    )


def _of_slip(tx: Tx, token: str) -> Row:
    """Today's ticket with this token."""
    day = tx.need_day()
    row = tx.one(
        "SELECT * FROM ticket WHERE day = :day AND token = :token", day=day.id, token=token
    )
    if row is None:
        raise Refusal("slip_unknown")
    return row
