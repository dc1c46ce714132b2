"""Who was sent home and may come today, to be called first (`common.store.actions.tomorrow`)."""

from __future__ import annotations

from dataclasses import dataclass, field

from common.domain.citizen_commands import CheckIn
from common.store import appointments, records
from common.store.sqlite import Connection, Row
from common.store.store import Store
from common.views.hall import Text


@dataclass(frozen=True, slots=True)
class Promised:
    """Somebody who is expected. `number` is the one that they had when they were sent home, taken
    at `issued_at`, UTC ms; `token` is that of the slip which they got instead, `lang` its language.
    """

    token: str = field(repr=False)
    number: str
    service: str
    service_name: Text
    issued_at: int
    lang: str


def expected(store: Store) -> tuple[Promised, ...]:
    """Everybody who may come today and has not come yet, in the order of the slips."""
    with store.read() as connection:
        centre = store.centre()
        rows = appointments.expected(connection, centre, store.now())
        return tuple(
            _promised(connection, row, centre.service(row["service"]).name) for row in rows
        )


def of(store: Store, token: str) -> Promised:
    """Whose slip it is that was scanned.

    Raises:
        Refusal: `appointment_unknown`, `appointment_used`, `appointment_other_day`,
            `appointment_past`.
    """
    with store.read() as connection:
        centre = store.centre()
        row = appointments.for_today(connection, centre, store.now(), CheckIn(token))
        return _promised(connection, row, centre.service(row["service"]).name)


def _promised(connection: Connection, row: Row, name: Text) -> Promised:
    ticket = records.ticket_by_id(connection, appointments.ticket_of(row))
    return Promised(
        token=row["code"],
        number=ticket["number"],
        service=row["service"],
        service_name=name,
        issued_at=ticket["issued_at"],
        lang=ticket["lang"],
    )
