"""How wrong were we? What past cases say of an estimate: a better centre and an 80 % interval.

Everything is learnt in logarithms of (came + SOFT) / (expected + SOFT), so that a wait twice as
long weighs the same at ten minutes and at a hundred, and one of ten seconds nothing special.
Centre and bounds are each a sum of effects: one for the whole hall, one for every trait (service,
hour, desks, and how long the wait was expected to be), each a quantile that few cases pull only a
little from nothing. Quantiles make forgotten «finish»es and jumping clocks harmless.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from math import exp, log
from typing import Any

from common.domain.design_effect import independent
from common.domain.effects import SHRINK, Effects, Traits, fit, outward, quantile_of

SOFT = 120_000.0
"""Added to both sides of a ratio, ms: below two minutes nobody's plans depend on the ratio."""

LONGEST = 7
"""The class of waits of about an hour and more: few of each length, one class."""

FARTHEST = log(20.0)
"""No single case says more than «twenty times as long»: beyond that a clock or a finger erred."""

TAIL = 0.1
"""What an 80 % interval leaves out on either side."""

PRIOR_LOW, PRIOR_HIGH = log(0.5), log(2.0)
"""Bounds of a hall's first day: half as long to twice as long."""

PRIOR_CASES = 30
"""The prior counts as this many cases against what the hall has seen."""

FOLDS = 3
"""Blocks of time left out in turn, to measure how wide the interval must honestly be."""

BOUND_ROUNDS = 6
"""Bounds take more turns than the centre: each class must be covered, not only the hall."""

AT_ONCE = 60_000.0
"""A lower bound under this many ms is «at once»: 0."""

TRIED_PRIOR = 100
"""As many cases are believed to bear the bounds out."""

TRIED_PART = 0.5
"""What was learnt from all fits the next better than what was learnt from two thirds."""

LEAST_TAIL = 0.03
"""However few the days, so much is left out on either side: what is beyond may be a mistake."""

SPARE_PRIOR = 50
"""As many cases of a class are believed to lie outside as often as they should."""

VERSION = 3


@dataclass(frozen=True, slots=True)
class Case:
    """An estimate of the past and what came: ms, and the traits known when it was made.

    `day` is any name of the day in its hall: what goes wrong on a day goes wrong for everybody.
    Without one the case stands for itself.
    """

    expected: float
    actual: float
    traits: Traits
    day: str | None = None


@dataclass(frozen=True, slots=True)
class Band:
    """An 80 % interval around the calibrated centre, ms: 0 <= low <= centre <= high."""

    low: float
    centre: float
    high: float


@dataclass(frozen=True, slots=True)
class Calibration:
    """What has been learnt: effects on the centre, and of both bounds around it.

    `cases` is how many it was learnt from.
    """

    centre: Effects
    low: Effects
    high: Effects
    cases: int = 0

    def band(self, expected: float, traits: Traits) -> Band:
        """The interval for an estimate of `expected` ms under `traits`; unknown traits are fine."""
        low, centre, high = self._logs(max(0.0, expected), traits)
        base = max(0.0, expected) + SOFT
        start, end = base * exp(low) - SOFT, max(0.0, base * exp(high) - SOFT)
        start = min(start, end) if start >= AT_ONCE else 0.0
        return Band(start, min(end, max(start, base * exp(centre) - SOFT)), end)

    def _logs(self, expected: float, traits: Traits) -> tuple[float, float, float]:
        """Low, centre and high as logarithms of the ratio to what was expected."""
        known = sized(expected, traits)
        centre = self.centre.at(known)
        return centre + self.low.at(known), centre, centre + self.high.at(known)

    def to_json(self) -> str:
        """Compact JSON that `from_json` reads back to an equal calibration."""
        record = {
            "version": VERSION,
            "cases": self.cases,
            "centre": self.centre.to_record(),
            "low": self.low.to_record(),
            "high": self.high.to_record(),
        }
        return json.dumps(record, ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str) -> Calibration:
        """What `to_json` wrote; one of another version is `UNCALIBRATED` until the next learning.

        Raises:
            ValueError: not JSON of a calibration.
        """
        try:
            record: dict[str, Any] = json.loads(text)
            if record["version"] != VERSION:
                return UNCALIBRATED
            return cls(
                Effects.from_record(record["centre"]),
                Effects.from_record(record["low"]),
                Effects.from_record(record["high"]),
                int(record["cases"]),
            )
        except (KeyError, TypeError, AttributeError) as error:
            raise ValueError(f"not a calibration: {error!r}") from error


UNCALIBRATED = Calibration(Effects(0.0), Effects(PRIOR_LOW), Effects(PRIOR_HIGH))
"""A hall's first day: the estimate as it is, and a wide interval."""


def learn(cases: Sequence[Case]) -> Calibration:
    """What `cases`, oldest first, say of the next estimate; none: `UNCALIBRATED`.

    Bounds come from blocks of time that the centre was learnt without, so that the interval is
    as wide as for a day not yet seen.
    """
    if not cases:
        return UNCALIBRATED
    traits = [sized(case.expected, case.traits) for case in cases]
    came = [_ratio(case) for case in cases]
    errors = _honest_errors(traits, came)
    days = [case.day for case in cases]
    learnt = Calibration(
        fit(traits, came, 0.5, prior=0.0, prior_cases=PRIOR_CASES),
        _bound(traits, errors, days, TAIL, PRIOR_LOW),
        _bound(traits, errors, days, 1 - TAIL, PRIOR_HIGH),
        len(cases),
    )
    return replace(learnt, high=_lowered(learnt, traits, cases, errors))


def _bound(
    traits: Sequence[Traits],
    errors: Sequence[float],
    days: Sequence[str | None],
    quantile: float,
    prior: float,
) -> Effects:
    """A bound of the errors; part of how far it missed the newest third before it knew it is added.

    Effects fit the cases they were learnt from better than those to come.
    """

    def bound(count: int) -> Effects:
        return fit(
            traits[:count],
            errors[:count],
            quantile,
            prior=prior,
            prior_cases=PRIOR_CASES,
            rounds=BOUND_ROUNDS,
        )

    count = len(errors)
    tried, cut = bound(count * 2 // 3), count * 2 // 3
    left = sorted(
        error - tried.at(known) for known, error in zip(traits[cut:], errors[cut:], strict=True)
    )
    found = bound(count)
    missed = quantile_of(left, quantile) * len(left) / (len(left) + TRIED_PRIOR)
    tested = replace(found, base=found.base + TRIED_PART * missed)
    return tested.nudged("size", _farther(tested, traits, errors, days, quantile))


def _farther(
    bound: Effects,
    traits: Sequence[Traits],
    errors: Sequence[float],
    days: Sequence[str | None],
    quantile: float,
) -> dict[str, float]:
    """Waits of a length that was met on few days are bounded farther out: the next such day is
    unlike those few, and lengths that only unusual days bring are met on few."""
    met: dict[str, dict[str | int, list[float]]] = defaultdict(lambda: defaultdict(list))
    for place, (known, error, day) in enumerate(zip(traits, errors, days, strict=True)):
        met[str(known["size"])][place if day is None else day].append(error - bound.at(known))
    steps = {}
    for size, by_day in met.items():
        left = sorted(error for day in by_day.values() for error in day)
        beyond = outward(quantile, independent(by_day.values()))
        wanted = min(1 - LEAST_TAIL, max(LEAST_TAIL, beyond))
        step = quantile_of(left, wanted) - quantile_of(left, quantile)
        steps[size] = step * len(left) / (len(left) + SHRINK)
    return steps


def _lowered(
    learnt: Calibration, traits: Sequence[Traits], cases: Sequence[Case], errors: Sequence[float]
) -> Effects:
    """The upper bound where the lower one is «at once», which nobody can beat.

    Below it lies less than its share, so the upper one may leave out more.
    """
    above: dict[str, list[float]] = defaultdict(list)
    beaten: dict[str, int] = defaultdict(int)
    for known, case, error in zip(traits, cases, errors, strict=True):
        size = str(known["size"])
        band = learnt.band(case.expected, case.traits)
        above[size].append(error - learnt.high.at(known))
        beaten[size] += case.actual < band.low
    steps = {}
    for size, left in above.items():
        count = len(left)
        spare = max(0.0, TAIL - (beaten[size] + SPARE_PRIOR * TAIL) / (count + SPARE_PRIOR))
        left.sort()
        steps[size] = min(0.0, quantile_of(left, 1 - TAIL - spare) - quantile_of(left, 1 - TAIL))
    return learnt.high.nudged("size", steps)


def _honest_errors(traits: Sequence[Traits], came: Sequence[float]) -> list[float]:
    """Errors of every case around a centre learnt without its block of time."""
    errors: list[float] = []
    cuts = [len(came) * fold // FOLDS for fold in range(FOLDS + 1)]
    for start, end in pairwise(cuts):
        rest = fit(
            [*traits[:start], *traits[end:]],
            [*came[:start], *came[end:]],
            0.5,
            prior=0.0,
            prior_cases=PRIOR_CASES,
        )
        errors += [came[at] - rest.at(traits[at]) for at in range(start, end)]
    return errors


def sized(expected: float, traits: Traits) -> Traits:
    """The traits with how long the wait was expected to be: steps of 1.6 times, up to an hour.

    What people of a kind show in short waits says nothing of their long ones, and the hour of the
    day nothing of those that last longer than it: on a day unlike those before, such waits are met
    for the first time.
    """
    size = min(LONGEST, int(2.0 * log(max(0.0, expected) / SOFT + 1.0)))
    found = {**traits, "size": str(size)}
    if "kind" in found:
        found["kind"] = f"{found['kind']}/{size}"
    if size == LONGEST:
        found.pop("hour", None)
    return found


def _ratio(case: Case) -> float:
    ratio = log((max(0.0, case.actual) + SOFT) / (max(0.0, case.expected) + SOFT))
    return max(-FARTHEST, min(FARTHEST, ratio))
