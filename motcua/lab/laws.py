"""Laws by which the laboratory draws minutes: how long a visit takes, how early somebody comes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from math import log
from random import Random

from common.domain.promise import MINUTE

LEAST_WORK = 1_000
"""Nobody's turn is over before it began."""


@dataclass(frozen=True, slots=True)
class Law:
    """One of `KINDS`. `mean` and `spread` are minutes, but for `lognormal`, whose `spread` is the
    standard deviation of the logarithm (0.94 at the counters of a bank); `values` are minutes."""

    kind: str
    mean: float
    spread: float = 0.0
    values: tuple[float, ...] = ()

    def draw(self, rng: Random) -> int:
        """Milliseconds; only a `normal` one may be negative."""
        return int(_DRAWS[self.kind](self, rng) * MINUTE)


def _lognormal(law: Law, rng: Random) -> float:
    return rng.lognormvariate(log(law.mean) - law.spread**2 / 2, law.spread)


def _exponential(law: Law, rng: Random) -> float:
    return rng.expovariate(1.0) * law.mean


def _normal(law: Law, rng: Random) -> float:
    return rng.gauss(law.mean, law.spread)


def _fixed(law: Law, rng: Random) -> float:
    return law.mean


def _empirical(law: Law, rng: Random) -> float:
    return rng.choice(law.values)


_DRAWS: Mapping[str, Callable[[Law, Random], float]] = {
    "lognormal": _lognormal,
    "exponential": _exponential,
    "normal": _normal,
    "fixed": _fixed,
    "empirical": _empirical,
}

KINDS = tuple(_DRAWS)
