"""What happened between two dates, for the reports that are read every day: the queue, the stays at
desks, the half hours, what citizens answered. Of the whole centre, or of a part of it."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from common.domain.figures import MINUTE, Figures, Period, p90_of
from common.domain.refusal import Refusal
from common.store import rollup
from common.store.queries import everyday as rows
from common.store.queries import report as queue_rows
from common.store.rollup import BusinessDay
from common.store.rollup_counts import (
    HALF_HOUR,
    HALL,
    HALVES,
    HAPPENINGS,
    LENGTHS,
    STAYS,
    UNTIMED,
)
from common.store.store import Store
from common.views import answers
from common.views.answers import BySource
from common.views.hall import Text


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the centre: of `services` (None: all), and what belongs to `unit` (None: any)."""

    services: frozenset[str] | None = None
    unit: str | None = None

    def has(self, service: object, unit: object) -> bool:
        """Whether figures of this service and unit belong to it."""
        return (self.services is None or service in self.services) and self.unit in (None, unit)

    @property
    def whole(self) -> bool:
        """Whether it is all there is."""
        return self.services is None and self.unit is None


@dataclass(frozen=True, slots=True)
class Known:
    """A service that is or was there."""

    code: str
    name: Text
    unit: str
    agency: str | None


@dataclass(frozen=True, slots=True)
class Stays:
    """Stays at desks. `timed` of them served somebody and have a known end; these lasted
    `serving` ms together, and `lengths` says how many of them lasted so many whole minutes.
    `outcomes` counts them all, those that ended no visit under ''."""

    timed: int = 0
    serving: int = 0
    outcomes: Mapping[str, int] = field(default_factory=dict)
    lengths: Mapping[int, int] = field(default_factory=dict)

    @property
    def mean(self) -> int | None:
        """The mean stay, ms; None of none."""
        return self.serving // self.timed if self.timed else None

    @property
    def p90(self) -> int | None:
        """What nine of ten stays lasted at most, ms, as if those of one minute lay evenly in it."""
        whole = sum(self.lengths.values())
        if not whole:
            return None
        wanted, below = p90_of(whole), 0
        for minute, n in sorted(self.lengths.items()):
            if below + n > wanted:
                return int(minute * MINUTE + MINUTE * (wanted - below + 0.5) / n)
            below += n
        raise AssertionError(wanted)

    def __add__(self, other: Stays) -> Stays:
        return Stays(
            self.timed + other.timed,
            self.serving + other.serving,
            Counter(self.outcomes) + Counter(other.outcomes),
            Counter(self.lengths) + Counter(other.lengths),
        )


@dataclass(frozen=True, slots=True)
class OfService:
    """One service. `p90` is the wait that nine of ten had at most, ms, None if nobody was called;
    `absents` calls that nobody came to, `defaults` outcomes that nobody chose."""

    known: Known
    figures: Figures
    p90: int | None
    stays: Stays
    absents: int
    defaults: int
    answers: BySource


@dataclass(frozen=True, slots=True)
class HalfHour:
    """Half an hour of one day from `start`, UTC ms: numbers taken, first calls and what became of
    their promises, who waited for a first call at its end. `desks` (mean number on duty) and `most`
    (people in the hall at one time) are of the whole centre."""

    start: int
    arrived: int
    called: int
    kept: int
    wait_sum: int
    waiting: int
    desks: float | None
    most: int | None


@dataclass(frozen=True, slots=True)
class Everyday:
    """The business days between two dates. The busiest service comes first; `total` is of all that
    belong to the part that was asked about."""

    days: tuple[BusinessDay, ...]
    services: tuple[OfService, ...]
    total: OfService

    @property
    def visits(self) -> int:
        """Visits that ended with somebody served: about each there can be an answer."""
        done = self.total.figures.ended("done")
        return sum(done.values()) - done.get("left", 0)


NOTHING = OfService(Known("", {}, "", None), Figures(), None, Stays(), 0, 0, {})
"""Of days on which no number was given."""


def known_services(store: Store) -> dict[str, Known]:
    """Every service there ever was, by code."""
    with store.read() as connection:
        found = rows.services(connection)
    return {
        row["code"]: Known(row["code"], json.loads(row["name"]), row["unit"], row["agency"])
        for row in found
    }


def part_of(
    store: Store, unit: str | None = None, agency: str | None = None, service: str | None = None
) -> Part:
    """The part of the centre that codes narrow it down to.

    Raises:
        Refusal: `service_unknown`, `agency_unknown`, `report_unit_unknown`.
    """
    known = known_services(store)
    document = store.centre().document
    if service is not None and service not in known:
        raise Refusal("service_unknown", service=service[:40])
    if unit is not None and unit not in {own["code"] for own in document["unit"]}:
        raise Refusal("report_unit_unknown", unit=unit[:40])
    if agency is not None and agency not in {own["code"] for own in document["agency"]}:
        raise Refusal("agency_unknown", agency=agency[:40])
    if service is None and agency is None:
        return Part(None, unit)
    chosen = (one for one in known.values() if agency in (None, one.agency))
    return Part(frozenset(one.code for one in chosen if service in (None, one.code)), unit)


def period_of(first: date, last: date) -> Period:
    """Two dates, both included, as roll-ups ask for them."""
    return Period("", first.isoformat(), last.isoformat())


def days_between(store: Store, first: date, last: date) -> tuple[BusinessDay, ...]:
    """The business days from one date to another.

    Raises:
        Refusal: `report_empty` when there are none.
    """
    with store.read() as connection:
        days = rollup.days_between(connection, period_of(first, last))
    if not days:
        if first != last:
            ends = {"first": first.isoformat(), "last": last.isoformat()}
            raise Refusal("report_empty", **ends)
        raise Refusal("report_empty", period=first.isoformat())
    return tuple(days)


def read(store: Store, first: date, last: date, part: Part | None = None) -> Everyday:
    """The figures from one date to another, both included. The 90th percentile of waits is exact
    for a day; for more it is between the same two of `WAIT_LIMITS_MIN` as the true one.

    Raises:
        Refusal: `report_empty`.
    """
    part = part or Part()
    days = days_between(store, first, last)
    known = known_services(store)
    _, by_group = rollup.figures_of(store, period_of(first, last))
    figures: dict[str, Figures] = defaultdict(Figures)
    for group, own in by_group.items():
        if part.has(group.service, group.unit):
            figures[group.service] += own
    stays = stays_by_service(store, days, part)
    said = answers_by_service(store, days, known, part)
    events = _happenings(store, days, part)
    waits = _waits(store, days[0], part) if len(days) == 1 else {}
    codes = sorted({*figures, *stays, *said}, key=lambda code: (-figures[code].tickets, code))
    services = tuple(
        OfService(
            known[code],
            figures[code],
            _p90(figures[code], waits.get(code, [])),
            stays.get(code, Stays()),
            events[code, "absent"],
            events[code, "default"],
            said.get(code, {}),
        )
        for code in codes
    )
    every = [wait for own in waits.values() for wait in own]
    return Everyday(days, services, _total(services, every, said))


def read_any(store: Store, first: date, last: date, part: Part | None = None) -> Everyday | None:
    """The same; None where no number was given."""
    try:
        return read(store, first, last, part)
    except Refusal as refusal:
        if refusal.code != "report_empty":
            raise
        return None


def by_day(
    store: Store, days: tuple[BusinessDay, ...], part: Part
) -> tuple[tuple[date, Figures], ...]:
    """The figures of each of some business days."""
    found = []
    for day in days:
        with store.read() as connection:
            groups = (
                rollup.rolled_between(connection, day.id, day.id)
                if day.rolled
                else rollup.count_day(connection, day.id)
            )
        own = (figures for group, figures in groups.items() if part.has(group.service, group.unit))
        found.append((date.fromisoformat(day.date), sum(own, Figures())))
    return tuple(found)


def _total(
    services: tuple[OfService, ...], waits: list[int], said: Mapping[str, BySource]
) -> OfService:
    figures = sum((one.figures for one in services), Figures())
    return OfService(
        Known("", {}, "", None),
        figures,
        _p90(figures, waits),
        sum((one.stays for one in services), Stays()),
        sum(one.absents for one in services),
        sum(one.defaults for one in services),
        {source: answers.total(said, source) for source in (answers.PAD, answers.KIOSK)},
    )


def _p90(figures: Figures, waits: list[int]) -> int | None:
    if not figures.called:
        return None
    return sorted(waits)[p90_of(len(waits))] if waits else figures.p90_wait


def _waits(store: Store, day: BusinessDay, part: Part) -> dict[str, list[int]]:
    found: dict[str, list[int]] = defaultdict(list)
    with store.read() as connection:
        for row in queue_rows.waits_of_day(connection, day=day.id):
            if part.has(row["service"], row["unit"]):
                found[row["service"]].append(row["wait"])
    return found


def stays_by_service(store: Store, days: tuple[BusinessDay, ...], part: Part) -> dict[str, Stays]:
    """The stays at desks of some days, by service."""
    found: dict[str, Stays] = defaultdict(Stays)
    keys = ("service", "unit", "outcome")
    for (service, unit, outcome), (n, ms) in rollup.sums_of(store, days, STAYS, keys).items():
        if part.has(service, unit):
            timed = outcome not in UNTIMED
            found[str(service)] += Stays(timed * n, timed * ms, {str(outcome): n})
    keys = ("service", "unit", "minutes")
    for (service, unit, minutes), (n,) in rollup.sums_of(store, days, LENGTHS, keys).items():
        if part.has(service, unit):
            found[str(service)] += Stays(lengths={int(minutes): n})
    return found


def answers_by_service(
    store: Store, days: tuple[BusinessDay, ...], known: Mapping[str, Known], part: Part
) -> dict[str, BySource]:
    """What citizens answered about the services of a part."""
    with store.read() as connection:
        said = answers.between(connection, first=days[0].id, last=days[-1].id)
    return {code: own for code, own in said.items() if part.has(code, known[code].unit)}


def _happenings(
    store: Store, days: tuple[BusinessDay, ...], part: Part
) -> Counter[tuple[str, str]]:
    found: Counter[tuple[str, str]] = Counter()
    keys = ("service", "unit", "what")
    for (service, unit, what), (n,) in rollup.sums_of(store, days, HAPPENINGS, keys).items():
        if part.has(service, unit):
            found[str(service), str(what)] += n
    return found


def half_hours(store: Store, day: BusinessDay, part: Part | None = None) -> tuple[HalfHour, ...]:
    """Half an hour after the other from the first in which something happened to the last."""
    part = part or Part()
    keys = ("slot", "service", "unit")
    sums: dict[int, list[int]] = defaultdict(lambda: [0] * len(HALVES.sums))
    for (slot, service, unit), own in rollup.sums_of(store, [day], HALVES, keys).items():
        if part.has(service, unit):
            sums[int(slot)] = [a + b for a, b in zip(sums[int(slot)], own, strict=True)]
    hall = rollup.sums_of(store, [day], HALL, ("slot",)) if part.whole else {}
    return tuple(_halves(store, day, sums, {int(slot): own for (slot,), own in hall.items()}))


def _halves(
    store: Store,
    day: BusinessDay,
    sums: Mapping[int, list[int]],
    hall: Mapping[int, tuple[int, ...]],
) -> Iterator[HalfHour]:
    slots = {*sums, *(slot for slot, (most, desk_ms) in hall.items() if most or desk_ms)}
    midnight = store.centre().midnight(date.fromisoformat(day.date))
    waiting = 0
    for slot in range(min(slots, default=0), max(slots, default=-1) + 1):
        start = midnight + slot * HALF_HOUR
        arrived, called, kept, wait_sum, gone = sums.get(slot, [0] * len(HALVES.sums))
        waiting += arrived - gone
        most, desk_ms = hall.get(slot, (None, None))
        lasted = HALF_HOUR if day.closed else min(HALF_HOUR, max(1, store.now() - start))
        desks = None if desk_ms is None else desk_ms / lasted
        yield HalfHour(start, arrived, called, kept, wait_sum, waiting, desks, most)
