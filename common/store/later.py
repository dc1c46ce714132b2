"""When somebody may come who cannot be sure to be served today: a time of the next open day at
which nobody waits, spread over the morning as fast as people are served."""

from __future__ import annotations

from datetime import date

from common.domain.slots import next_slot
from common.store import booked, doors, learning
from common.store.facts import Centre, ServiceFacts
from common.store.sqlite import Connection, Row

_DAYS = 5
"""Open days that are looked at: a day may be given away."""

_GIVEN = (
    "SELECT service, slot_at FROM appointment"
    " WHERE state = 'booked' AND slot_at >= :first AND slot_at < :last"
)


def offer(connection: Connection, centre: Centre, now: int, service: ServiceFacts) -> int | None:
    """The next time for this service, UTC ms; None if the next days are given away."""
    learnt = learning.known(connection, centre)
    serves = _serves(connection, centre)
    desks = {desk for desk, services in serves.items() if service.code in services}
    alike = {code for desk in desks for code in serves[desk]}
    after: int | None = doors.end_of_day(centre, now)
    for _ in range(_DAYS):
        opens_at = None if after is None else centre.next_opening(service, after)
        if opens_at is None:
            return None
        day = centre.day_of(opens_at)
        taken = [row for row in _taken(connection, centre, day) if row["service"] in alike]
        codes = {service.code, *(row["service"] for row in taken)}
        stay = max(learnt.stay(code).mean for code in codes)
        times = [row["slot_at"] for row in taken]
        slot = next_slot(centre.sessions(service, day), times, stay, len(desks))
        if slot is not None:
            return slot
        after = doors.end_of_day(centre, opens_at)
    return None


def _taken(connection: Connection, centre: Centre, day: date) -> list[Row]:
    """Times that were given already, also to those who were sent home: they are first."""
    span = booked.span_of(centre, day)
    rows: list[Row] = connection.execute(
        _GIVEN, {"first": span.first, "last": span.last}
    ).fetchall()
    return rows


def _serves(connection: Connection, centre: Centre) -> dict[str, set[str]]:
    """What each desk serves first, of those that somebody is on duty at today: nobody can count on
    more tomorrow. Where nobody is on duty, as the centre file has it."""
    rows = connection.execute("SELECT desk FROM duty WHERE ended_at IS NULL").fetchall()
    manned = {row["desk"] for row in rows}
    first = {
        code: {service for service, rank in desk.ranks.items() if rank == 0}
        for code, desk in centre.desks.items()
        if not desk.priority_only
    }
    here = {code: services for code, services in first.items() if code in manned}
    known = {service for services in here.values() for service in services}
    return here | {code: services for code, services in first.items() if not services & known}
