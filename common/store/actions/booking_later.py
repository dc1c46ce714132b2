"""Somebody is told at a kiosk that their turn may not come today, and takes a time tomorrow."""

from __future__ import annotations

from common.domain.appointment_commands import AddAppointment
from common.domain.citizen_commands import BookLater
from common.domain.hoarding import WITHIN_MS
from common.domain.refusal import Refusal
from common.store import days, later
from common.store.actions import booking, tickets
from common.store.actions.base import Result
from common.store.tx import Tx

_NEWEST = 200
"""More pieces of paper than all printers make in a minute."""

_LATELY = (
    "SELECT count(*) AS n FROM print_job WHERE id > (SELECT coalesce(max(id), 0) FROM print_job)"
    " - :newest AND kind = 'appointment' AND printer = :printer AND created_at > :since"
)


def book(tx: Tx, command: BookLater, _: None) -> Result:
    """The next time at which nobody would have to wait, with a slip: without one its holder would
    have nothing in hand.

    Raises:
        Refusal: `service_unknown`; `later_full` where the next days are given away;
            `later_no_slip` without a printer; `numbers_limited` where one kiosk gave more times
            than people can have come for.
    """
    days.ensure(tx)
    service = tx.centre.service(command.service)
    slot_at = later.offer(tx.connection, tx.centre, tx.now, service)
    if slot_at is None:
        raise Refusal("later_full", service=service.code)
    printer = tickets.printer_now(tx)
    if printer is None:
        raise Refusal("later_no_slip")
    _require_patience(tx, printer)
    asked = AddAppointment(
        service.code, slot_at, command.procedure, printer=printer, lang=command.lang
    )
    return booking.add(tx, asked, None)


def _require_patience(tx: Tx, printer: str) -> None:
    """As with numbers: whoever takes one time after the other takes everybody's."""
    most = tx.centre.rules.kiosk_numbers_per_min
    since = tx.now - WITHIN_MS
    found = tx.one(_LATELY, newest=_NEWEST, printer=printer, since=since)
    if most and found is not None and found["n"] >= most:
        raise Refusal("numbers_limited", seconds=WITHIN_MS // 1000, until=tx.now + WITHIN_MS)
