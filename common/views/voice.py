"""What loudspeakers need: who is called, to where, and whether that is still so; and names."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from common.domain.model import TicketState
from common.i18n.translator import Translator
from common.store.queries import tickets as ticket_rows
from common.store.store import Store
from common.views.display import desk_name

_LOOKED_AT = 100
"""Calls of the whole hall that are looked at; many more than are made in a minute."""


@dataclass(frozen=True, slots=True)
class SpokenCall:
    """One call or, with `times` over 1, its repetition. `desk` is None where its counter has no
    other; `lang` is the language that its ticket was taken in; `age_ms` is since it was made;
    `ended` when somebody has followed it already, or it was taken back."""

    call: int
    times: int
    ticket: int
    number: str
    counter: str
    desk: str | None
    lang: str
    age_ms: int
    ended: bool


def calls(store: Store, zone: str, within_ms: int) -> list[SpokenCall]:
    """The calls to desks of this zone that were made within this time, oldest first."""
    with store.read() as connection:
        centre, now = store.centre(), store.now()
        rows = ticket_rows.calls_of_the_day(connection, limit=_LOOKED_AT)
    found = []
    for row in reversed(rows):
        desk, age = centre.desks.get(row["desk"]), now - row["last_at"]
        if desk and desk.zone == zone and age < within_ms:
            found.append(
                SpokenCall(
                    call=row["id"],
                    times=row["times"],
                    ticket=row["ticket"],
                    number=row["number"],
                    counter=desk.counter,
                    desk=desk_name(centre, desk),
                    lang=row["lang"],
                    age_ms=age,
                    ended=row["state"] != TicketState.CALLED,
                )
            )
    return found


def is_called(store: Store, call: int) -> bool:
    """Whether this call is still open: neither followed, nor taken back, nor given up."""
    with store.read() as connection:
        return ticket_rows.is_open_call(connection, call=call)


def minute_of_day(store: Store) -> int:
    """By the clock of the centre."""
    now = datetime.fromtimestamp(store.now() / 1000, store.centre().zone)
    return now.hour * 60 + now.minute


def names(store: Store, lang: str) -> tuple[str, ...]:
    """What the centre calls whatever a kiosk may have to say: services, agencies, and whom it
    serves first."""
    centre, t = store.centre(), Translator(lang)
    texts = [service.name for service in centre.services.values() if service.at_kiosk]
    texts += [row["name"] for row in centre.document["agency"]]
    for row in centre.document["priority_class"]:
        texts += [row["name"], row["who"]]
    return tuple(dict.fromkeys(t.pick(text) for text in texts))
