"""How many people are still to come: the usual curve of such a day, at the pace of this one.

A day is cut into half hours, numbered from local midnight; all counts are of one group of services.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from common.domain.promise import MINUTE

STEP_MS = 30 * MINUTE

OTHER_WEEKDAY = 0.25
"""What a day of another weekday says about this one, as a part of a day of the same."""

TRUSTED_DAYS = 3.0
"""From so many days of the same weekday on, their curve is believed alone."""

_PACE_WEIGHT = 10.0
"""So many people have to be expected before the pace of a day counts half."""

_PACE_STEPS = 2.0
"""Today's own pace is that of its last hour, and nothing before half an hour has been seen."""
_LEAST_STEPS = 1.0

Counts = Mapping[int, float]
"""People who took a number, by half hour."""


@dataclass(frozen=True, slots=True)
class PastDay:
    """A day that is over."""

    same_weekday: bool
    counts: Counts


@dataclass(frozen=True, slots=True)
class Today:
    """The day so far. `opened` and `now` are moments in half hours from midnight: since when
    numbers are given, and how far the day is."""

    counts: Counts
    opened: float
    now: float

    @property
    def seen(self) -> float:
        """For how many half hours numbers have been given."""
        return max(0.0, self.now - self.opened)


@dataclass(frozen=True, slots=True)
class Curve:
    """What is usual: people by half hour, and how many days of this weekday that is worth."""

    counts: Counts
    days: float


def usual(past: Sequence[PastDay]) -> Curve:
    """The mean of past days; those of the same weekday count four times as much as others."""
    weights = [1.0 if day.same_weekday else OTHER_WEEKDAY for day in past]
    total = sum(weights)
    if not total:
        return Curve({}, 0.0)
    steps = {step for day in past for step in day.counts}
    counts = {
        step: sum(w * day.counts.get(step, 0) for w, day in zip(weights, past, strict=True)) / total
        for step in steps
    }
    return Curve(counts, total)


def expected(curve: Curve, today: Today, steps: Sequence[int]) -> list[float] | None:
    """How many come in each of these half hours, or None while nothing is known.

    The usual curve is raised or lowered by the pace of today. Where there are few past days it
    shrinks to today's own pace of the last hour, which knows of no evening.
    """
    trust = min(1.0, curve.days / TRUSTED_DAYS)
    pace = _own_pace(today)
    if pace is None:
        if not trust:
            return None
        trust, pace = 1.0, 0.0
    factor = _factor(curve, today)
    return [trust * factor * curve.counts.get(step, 0.0) + (1 - trust) * pace for step in steps]


def _factor(curve: Curve, today: Today) -> float:
    """How much busier than usual today has been."""
    came = sum(today.counts.values())
    whole = int(today.now)
    so_far = sum(n for step, n in curve.counts.items() if step < whole)
    so_far += curve.counts.get(whole, 0.0) * (today.now - whole)
    return (came + _PACE_WEIGHT) / (so_far + _PACE_WEIGHT)


def _own_pace(today: Today) -> float | None:
    """People in half an hour, as in the last hour."""
    span = min(_PACE_STEPS, today.seen)
    if span < _LEAST_STEPS:
        return None
    since = today.now - span
    first = int(since)
    came = sum(n for step, n in today.counts.items() if step > first)
    came += today.counts.get(first, 0.0) * (1 - (since - first))
    return came / span
