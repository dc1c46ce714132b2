"""A day, a month or a year in figures, and what a trial leaves behind."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from common.domain.figures import Figures, Period, p90_of, parse_period
from common.domain.model import Outcome, TicketState
from common.domain.refusal import Refusal
from common.store import rollup
from common.store.chain import unchained
from common.store.invariants import violations
from common.store.queries import report as rows
from common.store.queries import tickets as ticket_rows
from common.store.store import Store
from common.views import answers
from common.views.answers import KIOSK, PAD, Answers, Ratings, discreet
from common.views.hall import Text


@dataclass(frozen=True, slots=True)
class ServiceLine:
    """One service; a retired one has its last name. `p90_wait` as in `Report`.

    `ratings` (at pads) and `kiosk` (at kiosks) are None below `FEWEST_RATINGS` answers. They count
    for the service that the visit was for, so that a service from which every ticket went on has a
    line too.
    """

    code: str
    name: Text
    figures: Figures
    p90_wait: int
    ratings: Ratings | None
    kiosk: Answers | None


@dataclass(frozen=True, slots=True)
class Report:
    """The business days of a period; `is_open` while one of them goes on.

    `p90_wait`, ms, is exact for a day; for a longer period it is out by less than the step
    between two of `WAIT_LIMITS_MIN`. `slips` counts the newest slips of a day's tickets by state,
    as long as print jobs are kept. `ratings` says how many citizens gave each answer at a pad,
    `kiosk` what was answered at kiosks, of `visits` that ended with somebody served. The busiest
    service comes first.
    """

    period: Period
    days: int
    is_open: bool
    figures: Figures
    p90_wait: int
    services: tuple[ServiceLine, ...]
    slips: Mapping[str, int]
    ratings: Ratings
    kiosk: Answers
    visits: int


def read(store: Store, period: Period | None = None) -> Report:
    """The figures of a period; without one those of the newest business day.

    Raises:
        Refusal: `report_empty` for a period without a business day.
    """
    period = period or _newest(store)
    days, by_group = rollup.figures_of(store, period)
    if not days:
        raise Refusal("report_empty", period=period.text)
    waits: dict[str, list[int]] = defaultdict(list)
    slips: Mapping[str, int] = {}
    with store.read() as connection:
        names = rows.service_names(connection)
        if period.is_day:
            slips = rows.slips_of_day(connection, day=days[0].id)
            for row in rows.waits_of_day(connection, day=days[0].id):
                waits[row["service"]].append(row["wait"])
        said = answers.between(connection, first=days[0].id, last=days[-1].id)
    services: dict[str, Figures] = defaultdict(Figures)
    for group, figures in by_group.items():
        services[group.service] += figures
    for service in said:
        services[service] += Figures()
    total = sum(services.values(), Figures())
    return Report(
        period=period,
        days=len(days),
        is_open=any(not day.closed for day in days),
        figures=total,
        p90_wait=_p90(total, [wait for own in waits.values() for wait in own]),
        services=tuple(
            ServiceLine(
                code,
                json.loads(names[code]),
                figures,
                _p90(figures, waits[code]),
                _discreet(said.get(code, {}).get(PAD)),
                discreet(said.get(code, {}).get(KIOSK)),
            )
            for code, figures in sorted(services.items(), key=lambda line: -line[1].tickets)
        ),
        slips=slips,
        ratings=answers.total(said, PAD).levels,
        kiosk=answers.total(said, KIOSK),
        visits=_visits(total),
    )


def _discreet(found: Answers | None) -> Ratings | None:
    enough = discreet(found)
    return None if enough is None else enough.levels


def _visits(figures: Figures) -> int:
    """Whoever left was served by nobody."""
    ended = figures.ended(TicketState.DONE)
    return sum(ended.values()) - ended.get(Outcome.LEFT, 0)


def _newest(store: Store) -> Period:
    with store.read() as connection:
        date = rows.newest_date(connection)
    if date is None:
        raise Refusal("report_empty", period=store.centre().day_of(store.now()).isoformat())
    return parse_period(date)


def _p90(figures: Figures, waits: Sequence[int]) -> int:
    return sorted(waits)[p90_of(len(waits))] if waits else figures.p90_wait


@dataclass(frozen=True, slots=True)
class Proof:
    """What only a look at the whole store can say: it reads all the history there is."""

    events: int
    broken: tuple[str, ...]


def prove(store: Store) -> Proof:
    """Count the record and ask for every invariant that does not hold."""
    with store.read() as connection:
        return Proof(rows.event_count(connection), tuple(violations(connection)))


@dataclass(frozen=True, slots=True)
class Trial:
    """What is left of a selftest in its store."""

    numbers: tuple[str, ...]
    done: int
    double_calls: int
    broken: tuple[str, ...]


def read_trial(store: Store) -> Trial:
    """Every number, how many are done, how many were called more than once, what is broken."""
    with store.read() as connection:
        numbers = ticket_rows.every_number(connection)
        doubled = ticket_rows.called_twice(connection)
        return Trial(
            numbers=tuple(row["number"] for row in numbers),
            done=ticket_rows.done(connection),
            double_calls=doubled,
            broken=tuple(violations(connection)),
        )


def done(store: Store) -> int:
    """How many tickets are done."""
    with store.read() as connection:
        return ticket_rows.done(connection)


def unsettled(store: Store) -> int:
    """How many slips have no honest end yet, plus how many events have no hash yet."""
    with store.read() as connection:
        return ticket_rows.slips_under_way(connection) + unchained(connection)
