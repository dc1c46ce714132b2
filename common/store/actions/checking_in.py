"""Somebody comes as was agreed: for a booked time, or after they were sent home."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from common.domain.booking_code import read_code
from common.domain.citizen_commands import CheckIn
from common.domain.refusal import Refusal
from common.store import booked
from common.store.actions import booking, tomorrow
from common.store.actions.base import Result
from common.store.actions.tickets import Quote
from common.store.sqlite import Connection
from common.store.tx import Tx

if TYPE_CHECKING:
    from common.store.store import Store


def quote(store: Store, command: CheckIn) -> Quote:
    """The interval that will stand on the slip."""
    with store.read() as connection:
        found = _booked(connection, command)
    return tomorrow.quote(store, command) if found is None else booking.quote(store, found)


def check_in(tx: Tx, command: CheckIn, quoted: Quote | None) -> Result:
    """The number that they were promised.

    Raises:
        Refusal: what `booking.check_in` and `tomorrow.check_in` say.
    """
    found = _booked(tx.connection, command)
    if found is None:
        return tomorrow.check_in(tx, command, quoted)
    return booking.check_in(tx, found, quoted)


def _booked(connection: Connection, command: CheckIn) -> CheckIn | None:
    """The same with the code of a booking as it is kept; None where there is no such booking."""
    if command.token is None:
        return None
    try:
        code = read_code(command.token)
    except Refusal:
        return None
    return None if booked.find(connection, code) is None else replace(command, token=code)
