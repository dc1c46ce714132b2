"""Who is expected today: sent home, to be called first (`common.store.actions.tomorrow`), or with a
booked time (`common.store.actions.booking`)."""

from __future__ import annotations

from dataclasses import dataclass, field

from common.domain.citizen_commands import CheckIn
from common.i18n.translator import SOURCE
from common.store import appointments, booked, records
from common.store.sqlite import Connection, Row
from common.store.store import Store
from common.views.hall import Text


@dataclass(frozen=True, slots=True)
class Promised:
    """Somebody who is expected. `number` is the one that they had when they were sent home, taken
    at `issued_at`, UTC ms; `token` is that of the slip which they got instead, `lang` its language.
    Of a booked time, `slot_at`, number and token are its code.
    """

    token: str = field(repr=False)
    number: str
    service: str
    service_name: Text
    issued_at: int
    lang: str
    slot_at: int | None = None


def expected(store: Store) -> tuple[Promised, ...]:
    """Everybody who may come today and has not come yet: in the order of the slips who was sent
    home, then in the order of the times who has booked one."""
    with store.read() as connection:
        centre, now = store.centre(), store.now()
        sent = appointments.expected(connection, centre, now)
        return tuple(
            _promised(connection, row, centre.service(row["service"]).name)
            for row in (*sent, *booked.expected(connection, centre, now))
        )


def of(store: Store, token: str) -> Promised:
    """Whose slip it is that was scanned.

    Raises:
        Refusal: `appointment_unknown`, `appointment_used`, `appointment_other_day`,
            `appointment_past`, `appointment_cancelled`.
    """
    with store.read() as connection:
        centre, now = store.centre(), store.now()
        if booked.find(connection, token) is not None:
            row = booked.for_now(connection, centre, now, token, early=True)
        else:
            row = appointments.for_today(connection, centre, now, CheckIn(token))
        return _promised(connection, row, centre.service(row["service"]).name)


def _promised(connection: Connection, row: Row, name: Text) -> Promised:
    if row["kind"] == "booked":
        code, slot_at = row["code"], row["slot_at"]
        return Promised(code, code, row["service"], name, slot_at, SOURCE, slot_at)
    ticket = records.ticket_by_id(connection, appointments.ticket_of(row))
    return Promised(
        token=row["code"],
        number=ticket["number"],
        service=row["service"],
        service_name=name,
        issued_at=ticket["issued_at"],
        lang=ticket["lang"],
    )
