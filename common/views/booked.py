"""Booked times of a day, and one of them as whoever holds its code is told."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from common.domain import promise
from common.store import assigned, booked
from common.store.facts import Centre
from common.store.sqlite import Row
from common.store.store import Store
from common.views.hall import Text


@dataclass(frozen=True, slots=True)
class Booked:
    """One booked time. `state` is `booked`, `used`, `cancelled` or `missed`."""

    code: str
    service: str
    service_name: Text
    procedure: str | None
    slot_at: int
    state: str
    source: str | None


@dataclass(frozen=True, slots=True)
class Crowded:
    """More people are booked for one service at one time than desks serve it."""

    service: str
    service_name: Text
    slot_at: int
    booked: int
    desks: int


@dataclass(frozen=True, slots=True)
class BookedDay:
    """The booked times of a local date, in order."""

    date: str
    booked: tuple[Booked, ...]
    crowded: tuple[Crowded, ...]

    @property
    def counts(self) -> dict[str, int]:
        """How many there are (`n`), how many came, and how many did not."""
        states = Counter(one.state for one in self.booked)
        return {"n": len(self.booked), "used": states["used"], "missed": states["missed"]}


@dataclass(frozen=True, slots=True)
class Coming:
    """A booking whose holder stands here: `how` is a `Punctuality`; who is early may come from
    `opens_at`."""

    code: str
    service: str
    service_name: Text
    slot_at: int
    how: str
    opens_at: int


def of_day(store: Store, day: date | None = None) -> BookedDay:
    """The booked times of a day; None: of today."""
    with store.read() as connection:
        centre = store.centre()
        day = day or centre.day_of(store.now())
        rows = booked.of_day(connection, centre, day)
        desks_of = assigned.today(connection, centre)
        desks = Counter(
            service
            for desk in centre.desks
            for service, rank in desks_of.ranks(desk).items()
            if rank == 0
        )
    return BookedDay(
        day.isoformat(),
        tuple(_booked(row, centre) for row in rows),
        tuple(_crowded(rows, centre, desks)),
    )


def besides(
    store: Store, codes: Collection[str], slots: Collection[int], sources: Collection[str | None]
) -> list[str]:
    """The codes of other bookings that were taken over from the same `sources`, between the first
    and the last day of `slots`, whose holders are still expected."""
    if not slots:
        return []
    with store.read() as connection:
        centre, now = store.centre(), store.now()
        first = booked.span_of(centre, centre.day_of(min(slots))).first
        last = booked.span_of(centre, centre.day_of(max(slots))).last
        rows = booked.between(connection, max(first, now), last)
    return [row["code"] for row in rows if row["code"] not in codes and row["source"] in sources]


def _booked(row: Row, centre: Centre) -> Booked:
    return Booked(
        code=row["code"],
        service=row["service"],
        service_name=_name(centre, row["service"]),
        procedure=row["procedure"],
        slot_at=row["slot_at"],
        state=row["state"],
        source=row["source"],
    )


def _name(centre: Centre, service: str) -> Text:
    facts = centre.services.get(service)
    return {"vi": service} if facts is None else facts.name


def _crowded(rows: list[Row], centre: Centre, desks: Counter[str]) -> list[Crowded]:
    at_once = Counter(
        (row["slot_at"], row["service"]) for row in rows if row["state"] in ("booked", "used")
    )
    return [
        Crowded(service, _name(centre, service), slot_at, count, desks[service])
        for (slot_at, service), count in sorted(at_once.items())
        if count > desks[service]
    ]


def is_booked(store: Store, code: str) -> bool:
    """Whether this is the code of a booking, whatever became of it."""
    with store.read() as connection:
        return booked.find(connection, code) is not None


def coming(store: Store, code: str) -> Coming:
    """The booking of whoever stands here.

    Raises:
        Refusal: `appointment_unknown`, `appointment_used`, `appointment_cancelled`,
            `appointment_past`, `appointment_other_day`.
    """
    with store.read() as connection:
        centre, now = store.centre(), store.now()
        row = booked.for_now(connection, centre, now, code, early=True)
    slot_at = row["slot_at"]
    return Coming(
        code=row["code"],
        service=row["service"],
        service_name=_name(centre, row["service"]),
        slot_at=slot_at,
        how=promise.punctuality(centre.rules, slot_at, now).value,
        opens_at=promise.doors_of_slot(centre.rules, slot_at)[0],
    )
