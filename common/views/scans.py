"""What a scan names: today's ticket, as far as a counter asks about it."""

from __future__ import annotations

from dataclasses import dataclass

from common.domain.scan import NumberCode, Scan, SlipCode
from common.store import records
from common.store.queries import tickets as ticket_rows
from common.store.store import Store


@dataclass(frozen=True, slots=True)
class ScannedTicket:
    """A ticket of today. `desk` is where it is called or served, `outcome` how its visit ended."""

    number: str
    state: str
    desk: str | None
    outcome: str | None


def ticket_id(store: Store, scan: Scan | None) -> int | None:
    """The id of today's ticket that a scan names; None if it names none."""
    with store.read() as connection:
        today = store.centre().day_of(store.now()).isoformat()
        match scan:
            case SlipCode(token):
                row = ticket_rows.with_token(connection, token=token, today=today)
            case NumberCode(number):
                row = ticket_rows.of_today(connection, number=number, today=today)
            case _:
                row = None
        return None if row is None else int(row["id"])


def ticket(store: Store, scan: Scan | None) -> ScannedTicket | None:
    """Today's ticket that a scan names; None if it names none."""
    found = ticket_id(store, scan)
    if found is None:
        return None
    with store.read() as connection:
        row = records.ticket_by_id(connection, found)
        return ScannedTicket(row["number"], row["state"], row["desk"], row["outcome"])
