"""Who is still to come: as many as usual from now on, at the pace of today.

Estimates need them because some overtake: people with priority, and at a desk that only helps out
everybody whom it serves first. A rush is taken to go on for an hour. Counts are of half hours,
numbered from local midnight; moments and spans are ms, moments since midnight.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from common.domain.arrivals import STEP_MS

Kind = tuple[str, bool]
"""A service, and whether with priority."""

Counts = Mapping[Kind, Mapping[int, float]]
"""People who took a number, of each kind and in each half hour."""

LATELY = STEP_MS
"""Whether there is a rush is seen from so long."""

_RUSH_LASTS = 2 * STEP_MS

_DAY_WEIGHT, _RUSH_WEIGHT = 20.0, 10.0
"""So many people have to be expected before what came of a day, or lately, counts half."""

_SLOWEST, _FASTEST = 0.5, 2.0


@dataclass(frozen=True, slots=True)
class Pace:
    """How many times as many as usual come: in the next hour, and after it."""

    soon: float = 1.0
    later: float = 1.0


def counted(arrivals: Iterable[tuple[Kind, int]]) -> Counts:
    """One day; moments in ms since midnight."""
    found: dict[Kind, dict[int, float]] = defaultdict(lambda: defaultdict(float))
    for kind, moment in arrivals:
        found[kind][moment // STEP_MS] += 1
    return {kind: dict(counts) for kind, counts in found.items()}


def usual(days: Sequence[Counts]) -> Counts:
    """The mean of past days; of none: nobody."""
    found: dict[Kind, dict[int, float]] = defaultdict(lambda: defaultdict(float))
    for day in days:
        for kind, counts in day.items():
            for step, n in counts.items():
                found[kind][step] += n / len(days)
    return {kind: dict(counts) for kind, counts in found.items()}


def pace(curve: Counts, moment: int, came: int, lately: int) -> Pace:
    """How much busier than usual it is, when `came` people have come, `lately` of them in the last
    half hour."""
    day = _times(came, _between(curve, 0, moment), _DAY_WEIGHT)
    rush = _times(lately, _between(curve, moment - LATELY, moment), _RUSH_WEIGHT)
    return Pace(max(day, rush), day)


def expected(curve: Counts, moment: int, until: int, at_pace: Pace) -> list[tuple[int, Kind]]:
    """When whom, in order: evenly spaced, the first of each kind after half of the gap."""
    over = min(moment + _RUSH_LASTS, until)
    return sorted(
        (at, kind)
        for kind, counts in curve.items()
        for at in _evenly(counts, [(moment, over, at_pace.soon), (over, until, at_pace.later)])
    )


def _times(came: int, usually: float, weight: float) -> float:
    return min(_FASTEST, max(_SLOWEST, (came + weight) / (usually + weight)))


def _between(curve: Counts, start: int, end: int) -> float:
    """How many usually come."""
    return sum(
        n * max(0, min(end, (step + 1) * STEP_MS) - max(start, step * STEP_MS)) / STEP_MS
        for counts in curve.values()
        for step, n in counts.items()
    )


def _evenly(counts: Mapping[int, float], spans: Iterable[tuple[int, int, float]]) -> list[int]:
    """Moments within `spans` of start, end and pace."""
    found: list[int] = []
    due = 0.5
    for start, end, rate in _rates(counts, spans):
        people = rate * (end - start)
        while due <= people:
            found.append(start + int(due / rate))
            due += 1.0
        due -= people
    return found


def _rates(
    counts: Mapping[int, float], spans: Iterable[tuple[int, int, float]]
) -> Iterator[tuple[int, int, float]]:
    """From when to when how many come, people per ms."""
    for since, until, factor in spans:
        for step in sorted(counts):
            start, end = max(since, step * STEP_MS), min(until, (step + 1) * STEP_MS)
            if start < end and counts[step] > 0.0:
                yield start, end, counts[step] * factor / STEP_MS
