"""What the hall sees: calls, queues, one line of notice. Numbers, never people."""

from __future__ import annotations

from dataclasses import dataclass

from common.domain.refusal import Refusal
from common.store.facts import Centre
from common.store.sqlite import Connection
from common.store.store import Store
from common.views.hall import (
    Hall,
    Text,
    door_of,
    kept_estimates,
    read_hall,
    waiting_by_service,
)

_CALLS_KEPT = 24


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
        queues = _queues(connection, centre, now, zones[display])
        return DisplayView(
            hall=read_hall(connection, centre, now, store.clock.simulated),
            display=display,
            zone=zones[display],
            calls=_calls(connection, centre, zones[display]),
            missed=_missed(connection, centre, zones[display]),
            queues=queues,
            phase=_phase(queues),
        )


def _calls(connection: Connection, centre: Centre, zone: str) -> tuple[CallRow, ...]:
    desks_of_counter: dict[str, int] = {}
    for desk in centre.desks.values():
        desks_of_counter[desk.counter] = desks_of_counter.get(desk.counter, 0) + 1
    rows = connection.execute(
        "SELECT call.id, ticket.number, call.desk, call.last_at, call.times, ticket.state FROM call"
        " JOIN ticket ON ticket.id = call.ticket JOIN business_day ON business_day.id = call.day"
        " WHERE business_day.closed_at IS NULL AND coalesce(call.end_kind, '') <> 'undone'"
        " ORDER BY call.last_at DESC, call.id DESC LIMIT :limit",
        {"limit": _CALLS_KEPT * 3},
    ).fetchall()
    calls = []
    for row in rows:
        called_to = centre.desks.get(row["desk"])
        if called_to is None or called_to.zone != zone:
            continue
        several = desks_of_counter[called_to.counter] > 1
        calls.append(
            CallRow(
                call=row["id"],
                number=row["number"],
                counter=called_to.counter,
                desk=called_to.code.partition(".")[2] or None if several else None,
                zone=called_to.zone,
                last_at=row["last_at"],
                times=row["times"],
                state=row["state"],
            )
        )
    return tuple(calls[:_CALLS_KEPT])


def _missed(connection: Connection, centre: Centre, zone: str) -> tuple[str, ...]:
    rows = connection.execute(
        "SELECT number, service FROM ticket WHERE state = 'absent' ORDER BY absent_at DESC LIMIT 40"
    ).fetchall()
    return tuple(
        row["number"]
        for row in rows
        if row["service"] in centre.services and centre.services[row["service"]].zone == zone
    )


def _queues(connection: Connection, centre: Centre, now: int, zone: str) -> tuple[QueueRow, ...]:
    waiting = waiting_by_service(connection)
    expected = kept_estimates(connection, now)
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


def _phase(queues: tuple[QueueRow, ...]) -> str:
    doors = {queue.door for queue in queues}
    order = ("open", "lunch", "before", "after", "closed_day")
    return next((phase for phase in order if phase in doors), "closed_day")
