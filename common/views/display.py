"""What the hall sees: calls, queues, one line of notice. Numbers, never people."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from common.domain.refusal import Refusal
from common.store.facts import Centre, DeskFacts
from common.store.queries import tickets as ticket_rows
from common.store.sqlite import Connection
from common.store.store import Store
from common.views.hall import (
    Expected,
    Hall,
    Text,
    door_of,
    kept_estimates,
    read_hall,
    waiting_by_service,
)

CALLS_KEPT = 64
"""More than there are desks in a hall, so that a call to every desk at once is seen whole."""


@dataclass(frozen=True, slots=True)
class Widest:
    """Characters of the longest number, counter and desk there can be in this zone.

    `desk` is 0 where every counter has one desk. Known from the centre file, so that the picture
    need not move when a longer one comes.
    """

    number: int
    counter: int
    desk: int


@dataclass(frozen=True, slots=True)
class CallRow:
    """One call, newest first by `last_at`; `(call, times)` changes with every recall.

    `state` is the ticket's state now; `desk` is None where the counter has one desk only.
    """

    call: int
    number: str
    counter: str
    desk: str | None
    zone: str
    last_at: int
    times: int
    state: str


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One service: how many wait; minutes from and to for a number taken now, None if unknown."""

    code: str
    name: Text
    waiting: int
    minutes: tuple[int, int] | None
    door: str
    next_at: int | None


@dataclass(frozen=True, slots=True)
class DisplayView:
    """One hall screen. `missed` are numbers called and not yet seen."""

    hall: Hall
    display: str
    zone: str
    calls: tuple[CallRow, ...]
    missed: tuple[str, ...]
    queues: tuple[QueueRow, ...]
    phase: str
    widest: Widest


def read(store: Store, display: str) -> DisplayView:
    """The view of display `display`; it shows the calls and services of its zone.

    `phase` is `open`, `before`, `lunch`, `after` or `closed_day`: the widest door of its services.

    Raises:
        Refusal: `display_unknown`.
    """
    with store.read() as connection:
        centre = store.centre()
        now = store.now()
        zones = {row["code"]: row["zone"] for row in centre.document["display"]}
        if display not in zones:
            raise Refusal("display_unknown", display=display[:40])
        queues = _queues(
            connection, centre, now, zones[display], kept_estimates(connection, now, store.clock)
        )
        return DisplayView(
            hall=read_hall(connection, centre, now, store.clock.simulated),
            display=display,
            zone=zones[display],
            calls=calls_of(connection, centre, zones[display]),
            missed=_missed(connection, centre, zones[display]),
            queues=queues,
            phase=phase_of({queue.door for queue in queues}),
            widest=_widest(centre, zones[display]),
        )


def desk_name(centre: Centre, desk: DeskFacts) -> str | None:
    """What tells the desk from others of its counter, None where it is alone."""
    alone = sum(other.counter == desk.counter for other in centre.desks.values()) == 1
    return None if alone else desk.code.partition(".")[2] or None


def _widest(centre: Centre, zone: str) -> Widest:
    desks = [desk for desk in centre.desks.values() if desk.zone == zone]
    called = [centre.services[code] for desk in desks for code in desk.ranks]
    return Widest(
        number=max((len(service.prefix) + service.width for service in called), default=0),
        counter=max((len(desk.counter) for desk in desks), default=0),
        desk=max((len(desk_name(centre, desk) or "") for desk in desks), default=0),
    )


def calls_of(connection: Connection, centre: Centre, zone: str) -> tuple[CallRow, ...]:
    """The newest calls; nobody is called who was served without a number of their own."""
    rows = ticket_rows.calls_of_the_day(connection, limit=CALLS_KEPT * 3)
    calls = []
    for row in rows:
        called_to = centre.desks.get(row["desk"])
        if called_to is None or called_to.zone != zone:
            continue
        calls.append(
            CallRow(
                call=row["id"],
                number=row["number"],
                counter=called_to.counter,
                desk=desk_name(centre, called_to),
                zone=called_to.zone,
                last_at=row["last_at"],
                times=row["times"],
                state=row["state"],
            )
        )
    return tuple(calls[:CALLS_KEPT])


def _missed(connection: Connection, centre: Centre, zone: str) -> tuple[str, ...]:
    """The first condition is that of the index, which holds only who is away."""
    rows = ticket_rows.missed(connection)
    return tuple(
        row["number"]
        for row in rows
        if row["service"] in centre.services and centre.services[row["service"]].zone == zone
    )


def _queues(
    connection: Connection, centre: Centre, now: int, zone: str, expected: Expected
) -> tuple[QueueRow, ...]:
    waiting = waiting_by_service(connection)
    rows = []
    for service in centre.services.values():
        if service.zone != zone:
            continue
        door = door_of(centre, service, now)
        interval = expected.get(service.code)
        minutes = (
            None
            if interval is None
            else (max(0, interval[0] - now) // 60_000, -(-max(0, interval[1] - now) // 60_000))
        )
        count = waiting.get(service.code, (0, 0))[0]
        rows.append(
            QueueRow(service.code, service.name, count, minutes, door.reason, door.opens_at)
        )
    return tuple(rows)


def phase_of(doors: Collection[str]) -> str:
    """The widest of these doors (`common.domain.opening`)."""
    order = ("open", "lunch", "before", "after", "closed_day")
    return next((phase for phase in order if phase in doors), "closed_day")
