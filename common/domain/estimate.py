"""When will a number be called? One forward run of the real rule over the desks on duty.

The run counts in open time: lunch and nights are put back in by `common.domain.opening`. The
width grows with the number of services that must end first, as their durations scatter; it is
replaced by measured error once there is enough of it.
"""

from __future__ import annotations

import heapq
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import sqrt

SCATTER = 0.94
"""Standard deviation of a service's duration as a part of its mean (bank counters, store facts)."""

HALF_WIDTH = 1.28
"""Standard deviations either side that hold 80 % of a normal error."""

STEP = 300_000
"""Intervals are shown to five minutes."""

LEAST_WIDTH = 120_000
"""«08:04 – 08:05» would promise what nobody can know."""

ESTIMATOR = "forward-1"


@dataclass(frozen=True, slots=True)
class Desk:
    """A desk on duty: when it is free (ms from now) and the penalty of each service it serves."""

    free_in: float
    penalties: Mapping[str, int]
    priority_only: bool = False


@dataclass(frozen=True, slots=True)
class Waiting:
    """One ticket in the queue, as the rule sees it."""

    id: int
    service: str
    rank_at: int
    priority: bool


@dataclass(frozen=True, slots=True)
class Forecast:
    """Milliseconds of open time until the call: centre and 80 % bounds."""

    centre: float
    low: float
    high: float


def forecast(
    desks: Sequence[Desk],
    queue: Sequence[Waiting],
    target: Waiting,
    durations: Mapping[str, float],
) -> Forecast | None:
    """When `target` is called, or None when no desk on duty may serve it.

    Args:
        desks: desks on duty that take people.
        queue: everyone waiting; `target` may be among them.
        target: the ticket asked about.
        durations: expected service time by service, ms.
    """
    if not any(_may_serve(desk, target) for desk in desks):
        return None
    heads = _lines(queue, target)
    free = [(desk.free_in, index) for index, desk in enumerate(desks)]
    heapq.heapify(free)
    variance = 0.0
    served = 0
    while free:
        moment, index = heapq.heappop(free)
        desk = desks[index]
        ticket = _pick(desk, heads)
        if ticket is None:
            continue
        if ticket.id == target.id:
            return _bounded(moment, variance, served, len(desks))
        duration = durations[ticket.service]
        variance += (duration * SCATTER) ** 2
        served += 1
        heapq.heappush(free, (moment + duration, index))
    return None


def rounded(low: int, high: int, now: int) -> tuple[int, int]:
    """The interval people are told: outward to five minutes, never past, never one minute."""
    start = max(low // STEP * STEP, now // 60_000 * 60_000)
    end = max(high, start + LEAST_WIDTH)
    return start, -(-end // STEP) * STEP


def learnt(prior: float, observed: Sequence[int], weight: int = 5) -> float:
    """A service's expected duration: the prior counts as `weight` visits.

    A visit counts for at most four times the prior, so that a forgotten «finish» cannot
    frighten the hall.
    """
    total = prior * weight + sum(min(value, 4 * prior) for value in observed)
    return total / (weight + len(observed))


def _may_serve(desk: Desk, ticket: Waiting) -> bool:
    return ticket.service in desk.penalties and (ticket.priority or not desk.priority_only)


def _lines(queue: Sequence[Waiting], target: Waiting) -> dict[tuple[str, bool], list[Waiting]]:
    """One line per service and priority, the next one last."""
    lines: dict[tuple[str, bool], list[Waiting]] = {}
    for ticket in {ticket.id: ticket for ticket in (*queue, target)}.values():
        lines.setdefault((ticket.service, ticket.priority), []).append(ticket)
    for line in lines.values():
        line.sort(key=lambda ticket: (ticket.rank_at, ticket.id), reverse=True)
    return lines


def _pick(desk: Desk, lines: dict[tuple[str, bool], list[Waiting]]) -> Waiting | None:
    best: tuple[int, int] | None = None
    chosen: list[Waiting] | None = None
    for service, penalty in desk.penalties.items():
        for priority in (True,) if desk.priority_only else (True, False):
            line = lines.get((service, priority))
            if line:
                key = (line[-1].rank_at + penalty, line[-1].id)
                if best is None or key < best:
                    best, chosen = key, line
    return chosen.pop() if chosen is not None else None


def _bounded(centre: float, variance: float, served: int, desks: int) -> Forecast:
    spread = HALF_WIDTH * sqrt(variance) / max(1, min(desks, served or 1))
    return Forecast(centre, max(0.0, centre - spread), centre + spread)
