"""What lies behind a call: the rule says that somebody was sent, brought back or chosen; the record
says by whom, from where, and for what stated reason."""

from __future__ import annotations

import json
from dataclasses import dataclass

from common.store.queries import at_hand
from common.store.sqlite import Connection, Row

_TOLD = {
    "chosen": ("ticket.called",),
    "serve_now": ("ticket.called",),
    "directed": ("ticket.transferred",),
    "returned": ("ticket.returned", "ticket.transferred"),  # the cashier sends people back
    "transferred": ("ticket.transferred",),
    "present": ("ticket.returned",),
    "priority": ("ticket.prioritised",),
    "appointment": ("ticket.sent_home",),
}
"""Which event explains a call, by its reason."""


@dataclass(frozen=True, slots=True)
class Behind:
    """The event that explains a call, and who did it.

    `name` is the officer's, None for a terminal or a program, of which `role` says what it is.
    `desk` is where it was done. `number` is that of the ticket then. `stated` is a code of
    `pick.reason.*`, or words.
    """

    kind: str
    at: int
    name: str | None
    role: str
    desk: str | None
    number: str
    stated: str | None


def read(connection: Connection, ticket: Row) -> Behind | None:
    """What lies behind the call of a ticket at a desk (`queries.tickets.at_desk`); None where the
    rule says it all."""
    kinds = _TOLD.get(ticket["reason"])
    if kinds is None:
        return None
    of: int | None = ticket["id"]
    if ticket["reason"] == "appointment":
        of = at_hand.sent_home(connection, appointment=ticket["appointment"])
    if of is None:
        return None
    event = at_hand.newest_told(connection, ticket=of, kind=kinds[0], other=kinds[-1])
    if event is None:
        return None
    return Behind(
        kind=event["kind"],
        at=event["at"],
        name=event["name"],
        role=event["role"],
        desk=event["desk"],
        number=event["subject"],
        stated=json.loads(event["data"]).get("why"),
    )
