"""The day so far, half hour by half hour: who came, who waited, who was served, and how long it
took until somebody was called. For the whole hall or for one service."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import accumulate

from common.domain import opening
from common.domain.figures import p90_of
from common.domain.model import TicketState
from common.domain.opening import Session
from common.domain.promise import MINUTE
from common.store.queries import curves as rows
from common.store.sqlite import Row
from common.store.store import Store
from common.views.hall import Text

STEP_MS = 30 * MINUTE

Work = Mapping[str, tuple[Session, ...]]
"""When each service works on the day."""


@dataclass(frozen=True, slots=True)
class Waits:
    """How long people waited until they were first called, in open ms; `kept` of `called` promises
    were. Nobody called: no mean and no 90th percentile."""

    called: int
    kept: int
    mean: int | None
    p90: int | None


@dataclass(frozen=True, slots=True)
class Slot:
    """A half hour from `start`, UTC ms: numbers given, visits ended, people who waited for their
    first call at its end (now, while it goes on; None where it has not begun), and the waits of
    those called in it."""

    start: int
    arrivals: int
    served: int
    waiting: int | None
    waits: Waits


@dataclass(frozen=True, slots=True)
class Curves:
    """One day of one service, or of all (`code` None). `target` is the least and the greatest of
    the targets. Half hours in which nothing is open and nothing happened are left out.

    `services` are those with a number today, in the centre's order; `peak` is the half hour at
    whose end most people waited.
    """

    code: str | None
    name: Text | None
    target: tuple[int, int]
    slots: tuple[Slot, ...]
    waits: Waits
    waiting: int
    peak: Slot | None
    services: tuple[str, ...]


@dataclass
class _Tally:
    """What is counted of one half hour."""

    arrivals: int = 0
    served: int = 0
    gone: int = 0
    kept: int = 0
    waited: list[int] = field(default_factory=list)


def read(store: Store, service: str | None = None) -> Curves:
    """The newest business day; of a service without a number on it, empty curves."""
    with store.read() as connection:
        centre, now = store.centre(), store.now()
        day = rows.newest_day(connection)
        tickets = [] if day is None else rows.of_day(connection, day=day["id"])
    seen = {ticket["service"] for ticket in tickets}
    chosen = [ticket for ticket in tickets if service in (None, ticket["service"])]
    facts = [centre.service(service)] if service else list(centre.services.values())
    date = centre.day_of(now) if day is None else datetime.date.fromisoformat(day["date"])
    work = {one.code: centre.sessions(one, date) for one in facts}
    tallies = _tallies(chosen, work)
    slots = _slots(tallies, {span for spans in work.values() for span in spans}, now)
    begun = [slot for slot in slots if slot.waiting]
    targets = [one.target for one in facts if service or one.code in seen] or [0]
    return Curves(
        code=service,
        name=facts[0].name if service else None,
        target=(min(targets), max(targets)),
        slots=slots,
        waits=_waits(tallies.values()),
        waiting=sum(_left_at(ticket) is None for ticket in chosen),
        peak=max(begun, key=lambda slot: slot.waiting or 0, default=None),
        services=tuple(code for code in centre.services if code in seen),
    )


def _tallies(tickets: Iterable[Row], work: Work) -> Mapping[int, _Tally]:
    """What happened in each half hour, by its start."""
    tallies: defaultdict[int, _Tally] = defaultdict(_Tally)
    for ticket in tickets:
        issued, called, ended = ticket["issued_at"], ticket["first_called_at"], ticket["ended_at"]
        tallies[_slot(issued)].arrivals += 1
        if called is not None:
            own = tallies[_slot(called)]
            own.waited.append(opening.elapsed(work.get(ticket["service"], ()), issued, called))
            own.kept += called <= ticket["promised_at"]
        if (left := _left_at(ticket)) is not None:
            tallies[_slot(left)].gone += 1
        if ticket["state"] == TicketState.DONE:
            tallies[_slot(ended)].served += 1
    return tallies


def _left_at(ticket: Row) -> int | None:
    """When it was first called, or ended without; None while it waits."""
    called = ticket["first_called_at"]
    at: int | None = ticket["ended_at"] if called is None else called
    return at


def _slot(moment: int) -> int:
    """The half hour in which a moment lies, by its start."""
    return moment - moment % STEP_MS


def _slots(
    tallies: Mapping[int, _Tally], sessions: Iterable[Session], now: int
) -> tuple[Slot, ...]:
    """In order, those that are open or in which something happened."""
    opened = {start for begin, end in sessions for start in range(_slot(begin), end, STEP_MS)}
    starts = sorted(opened | tallies.keys())
    found = [tallies.get(start, _Tally()) for start in starts]
    waiting = accumulate(tally.arrivals - tally.gone for tally in found)
    return tuple(
        Slot(
            start,
            tally.arrivals,
            tally.served,
            left if start <= now else None,
            _waits([tally]),
        )
        for start, tally, left in zip(starts, found, waiting, strict=True)
    )


def _waits(tallies: Iterable[_Tally]) -> Waits:
    """Of everybody called in these half hours."""
    found = list(tallies)
    waited = sorted(wait for tally in found for wait in tally.waited)
    kept, called = sum(tally.kept for tally in found), len(waited)
    if not called:
        return Waits(0, 0, None, None)
    return Waits(called, kept, sum(waited) // called, waited[p90_of(called)])
