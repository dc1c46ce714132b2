"""What the keypad of a desk has to know before it does anything."""

from __future__ import annotations

from common.domain.keypad import KeypadDesk, Reachable
from common.domain.model import DeskState, TicketState
from common.store import assigned
from common.store.queries import desks as desk_rows
from common.store.queries import tickets as ticket_rows
from common.store.store import Store


def read(store: Store, desk: str) -> KeypadDesk:
    """The desk as it is now.

    Raises:
        Refusal: `desk_unknown`.
    """
    with store.read() as connection:
        store.centre().desk(desk)
        row = desk_rows.for_keypad(connection, desk=desk)
        service = store.centre().services.get(row["service"])
        return KeypadDesk(
            desk=desk,
            state=DeskState(row["state"]),
            officer=row["officer"],
            holder=None if row["holder"] is None else TicketState(row["holder"]),
            number=row["number"],
            default_outcome=None if service is None else service.default_outcome,
            held=row["hold_reason"] is not None,
        )


def reachable(store: Store, desk: str, officer: str | None) -> tuple[Reachable, ...]:
    """Every ticket of today that this desk and officer could call or bring back.

    Raises:
        Refusal: `desk_unknown`.
    """
    with store.read() as connection:
        facts = store.centre().desk(desk)
        ranks = assigned.today(connection, store.centre()).ranks(desk)
        rows = ticket_rows.reachable_from(
            connection, desk=desk, officer=officer, priority_only=facts.priority_only
        )
        return tuple(
            Reachable(row["number"], TicketState(row["state"]))
            for row in rows
            if row["service"] in ranks or row["directed"]
        )
