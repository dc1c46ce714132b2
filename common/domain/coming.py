"""Who is still to come: as many as usual from now on, at the pace of today.

Estimates need them because some overtake: people with priority, and at a desk that only helps out
everybody whom it serves first. Counts are of half hours, numbered from local midnight.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from common.domain.arrivals import STEP_MS

Kind = tuple[str, bool]
"""A service, and whether with priority."""

Counts = Mapping[Kind, Mapping[int, float]]
"""People who took a number, of each kind and in each half hour."""

_PACE_WEIGHT = 20.0
"""So many people have to be expected before the pace of a day counts half."""

_LEAST_PACE, _GREATEST_PACE = 0.5, 2.0


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


def pace(curve: Counts, came: int, moment: int) -> float:
    """How much busier than usual today has been; `came` people until `moment` ms after midnight."""
    whole, part = divmod(moment, STEP_MS)
    so_far = sum(
        sum(n for step, n in counts.items() if step < whole)
        + counts.get(whole, 0.0) * part / STEP_MS
        for counts in curve.values()
    )
    factor = (came + _PACE_WEIGHT) / (so_far + _PACE_WEIGHT)
    return min(_GREATEST_PACE, max(_LEAST_PACE, factor))


def expected(curve: Counts, moment: int, until: int, factor: float) -> list[tuple[int, Kind]]:
    """When whom, in ms after midnight and in order: evenly spaced, the first of each kind after
    half of the gap."""
    found = [
        (at, kind)
        for kind, counts in curve.items()
        for at in _evenly(counts, moment, until, factor)
    ]
    return sorted(found)


def _evenly(counts: Mapping[int, float], moment: int, until: int, factor: float) -> list[int]:
    found: list[int] = []
    due = 0.5
    for step in sorted(counts):
        start, end = max(moment, step * STEP_MS), min(until, (step + 1) * STEP_MS)
        if start >= end:
            continue
        rate = counts[step] * factor / STEP_MS
        people = rate * (end - start)
        while due <= people:
            found.append(start + int(due / rate))
            due += 1.0
        due -= people
    return found
