"""How wrong were we? What past cases say of an estimate: a better centre and an 80 % interval.

Everything is learnt in logarithms of (came + SOFT) / (expected + SOFT), so that a wait twice as
long weighs the same at ten minutes and at a hundred, and one of ten seconds nothing special.
Centre and bounds are each a sum of effects: one for the whole hall, one for every trait (service,
hour, load, and how long the wait was expected to be), each a quantile that few cases pull only a
little from nothing. Quantiles make forgotten «finish»es and jumping clocks harmless.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from math import exp, log
from typing import Any

from common.domain.effects import Effects, Traits, fit

SOFT = 120_000.0
"""Added to both sides of a ratio, ms: below two minutes nobody's plans depend on the ratio."""

FARTHEST = log(20.0)
"""No single case says more than «twenty times as long»: beyond that a clock or a finger erred."""

TAIL = 0.1
"""What an 80 % interval leaves out on either side."""

PRIOR_LOW, PRIOR_HIGH = log(0.5), log(1.8)
"""Bounds of a hall's first day: half as long to nearly twice as long."""

PRIOR_CASES = 30
"""The prior counts as this many cases against what the hall has seen."""

FOLDS = 3
"""Blocks of time left out in turn, to measure how wide the interval must honestly be."""

STEP = 0.08
"""How far one miss of today moves today's bound (in logarithms), see `Calibration.today`."""

VERSION = 1


@dataclass(frozen=True, slots=True)
class Case:
    """An estimate of the past and what came: ms, and the traits known when it was made."""

    expected: float
    actual: float
    traits: Traits


@dataclass(frozen=True, slots=True)
class Band:
    """An 80 % interval around the calibrated centre, ms: 0 <= low <= centre <= high."""

    low: float
    centre: float
    high: float


@dataclass(frozen=True, slots=True)
class Calibration:
    """What has been learnt: effects on the centre, and of both bounds around it.

    `cases` is how many it was learnt from; `shift` is today's level of low, centre and high.
    """

    centre: Effects
    low: Effects
    high: Effects
    cases: int = 0
    shift: tuple[float, float, float] = (0.0, 0.0, 0.0)

    def band(self, expected: float, traits: Traits) -> Band:
        """The interval for an estimate of `expected` ms under `traits`; unknown traits are fine."""
        centre, low, high = self._logs(max(0.0, expected), traits)
        base = max(0.0, expected) + SOFT
        middle = max(0.0, base * exp(centre) - SOFT)
        return Band(
            min(middle, max(0.0, base * exp(low) - SOFT)),
            middle,
            max(middle, base * exp(high) - SOFT),
        )

    def today(self, cases: Iterable[Case]) -> Calibration:
        """The same with today's level: every case of today, in order, moves bounds and centre.

        A miss widens by STEP, a hit narrows by as much as keeps four of five inside, so that
        coverage comes back by itself on a day unlike those before.
        """
        followed = replace(self, shift=(0.0, 0.0, 0.0))
        low = centre = high = 0.0
        for case in cases:
            came = _ratio(case)
            middle, bottom, top = followed._logs(max(0.0, case.expected), case.traits)
            centre += STEP * (0.5 if came > middle + centre else -0.5)
            low += STEP * (TAIL if came > bottom + low else TAIL - 1)
            high += STEP * (1 - TAIL if came > top + high else -TAIL)
        return replace(followed, shift=(_held(low), _held(centre), _held(high)))

    def _logs(self, expected: float, traits: Traits) -> tuple[float, float, float]:
        known = sized(expected, traits)
        centre = self.centre.at(known)
        low, middle, high = self.shift
        return (
            centre + middle,
            centre + self.low.at(known) + low,
            centre + self.high.at(known) + high,
        )

    def to_json(self) -> str:
        """Compact JSON that `from_json` reads back to an equal calibration."""
        record = {
            "version": VERSION,
            "cases": self.cases,
            "shift": list(self.shift),
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
            low, centre, high = map(float, record["shift"])
            return cls(
                Effects.from_record(record["centre"]),
                Effects.from_record(record["low"]),
                Effects.from_record(record["high"]),
                int(record["cases"]),
                (low, centre, high),
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
    centre = fit(traits, came, 0.5, prior=0.0, prior_cases=PRIOR_CASES)
    errors = _honest_errors(traits, came)
    return Calibration(
        centre,
        fit(traits, errors, TAIL, prior=PRIOR_LOW, prior_cases=PRIOR_CASES),
        fit(traits, errors, 1 - TAIL, prior=PRIOR_HIGH, prior_cases=PRIOR_CASES),
        len(cases),
    )


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


def sized(expected: float, traits: Traits) -> Mapping[str, str | float]:
    """The traits with how long the wait was expected to be, in steps of about 1.6 times."""
    return {**traits, "size": str(int(2.0 * log(max(0.0, expected) / SOFT + 1.0)))}


def _ratio(case: Case) -> float:
    ratio = log((max(0.0, case.actual) + SOFT) / (max(0.0, case.expected) + SOFT))
    return max(-FARTHEST, min(FARTHEST, ratio))


def _held(shift: float) -> float:
    return max(-FARTHEST, min(FARTHEST, shift))
