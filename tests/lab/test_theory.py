"""Long runs of the engine against formulas of queueing theory.

A mean of correlated waits converges slowly: at load 0.8 half a million people still leave 4 %. So
each run of people is compared with a queue whose mean is known exactly and that had the same
arrivals and times (control variates): one desk that works as fast as all of them together, by
Lindley's recursion. What is left to chance is the difference, and how much that is, is computed
from the scatter between runs: it must be less than 1 % at 95 %, so that agreement is no luck.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import exp, inf
from random import Random

import numpy as np
import pytest

from motcua.lab.engine import play
from motcua.lab.policies import Promises
from tests.lab.streams import UNIT, Stream, hall, waits

pytestmark = pytest.mark.verify

RUNS, PEOPLE, WARM = 40, 8_000, 500


def _drawn(seed: str, desks: int, load: float, sigma: float, share: float) -> Stream:
    """Poisson arrivals; times are exponential, or lognormal with this sigma; the mean is UNIT."""
    rng = Random(seed)

    def work() -> float:
        return rng.lognormvariate(-(sigma**2) / 2, sigma) if sigma else rng.expovariate(1)

    return Stream(
        gaps=[round(rng.expovariate(desks * load) * UNIT) for _ in range(PEOPLE)],
        works=[max(1, round(work() * UNIT)) for _ in range(PEOPLE)],
        priority=[rng.random() < share for _ in range(PEOPLE)],
    )


def _alone(gaps: Sequence[float], works: Sequence[float], warm: int) -> float:
    """The mean wait at one desk, first come first served (Lindley 1952)."""
    wait, total = 0.0, 0.0
    for index, gap in enumerate(gaps):
        wait = max(0.0, wait + works[index - 1] - gap) if index else 0.0
        total += wait if index >= warm else 0.0
    return total / (len(gaps) - warm)


def _known(load: float, second: float) -> float:
    """What that mean must be (Pollaczek, Khinchine); `second` is E[S²]/E[S]², in units of E[S]."""
    return load * second / (2 * (1 - load))


def _corrected(values: Sequence[float], controls: Sequence[Sequence[float]]) -> tuple[float, float]:
    """The mean of `values`, less what `controls` with mean 0 explain, and half of its interval."""
    y, x = np.array(values), np.column_stack([np.ones(len(values)), *controls])
    fit, *_ = np.linalg.lstsq(x, y, rcond=None)
    rest = y - x @ fit
    variance = rest @ rest / (len(y) - x.shape[1]) * np.linalg.inv(x.T @ x)[0, 0]
    return float(fit[0]), 2.03 * float(variance) ** 0.5  # Student's t of some 35


def erlang_c(desks: int, load: float) -> float:
    """The mean wait of M/M/c in units of the mean service (Erlang 1917)."""
    offered, blocked = desks * load, 1.0
    for n in range(1, desks + 1):
        blocked = offered * blocked / (n + offered * blocked)
    waiting = blocked / (1 - load * (1 - blocked))
    return waiting / (desks * (1 - load))


def _close(found: tuple[float, float], theory: float) -> None:
    mean, half = found
    print(f"theory {theory:.4f}, found {mean:.4f} ± {half:.4f}: {mean / theory - 1:+.2%}")
    assert half < 0.01 * theory
    assert abs(mean - theory) < 0.01 * theory


@pytest.mark.parametrize(("desks", "load"), [(2, 0.7), (3, 0.8), (6, 0.9)])
def test_many_desks_make_people_wait_as_erlang_says(desks: int, load: float) -> None:
    found, control = [], []
    for run in range(RUNS):
        stream = _drawn(f"c{run}", desks, load, 0.0, 0.0)
        mine = waits(play(hall(stream, desks), Promises()))[WARM:]
        found.append(sum(mine) / len(mine) / UNIT)
        fast = _alone(stream.gaps, [work / desks for work in stream.works], WARM) / UNIT
        control.append(fast - _known(load, 2.0) / desks)
    _close(_corrected(found, [control]), erlang_c(desks, load))


@pytest.mark.parametrize(("load", "share"), [(0.8, 0.3), (0.7, 0.5)])
def test_priority_makes_people_wait_as_cobham_says(load: float, share: float) -> None:
    """By the rule of promises, with a head start that nobody outwaits."""
    sigma = 0.5
    second = exp(sigma**2)
    rows = [_priority_run(f"g{run}", load, sigma, share) for run in range(RUNS)]
    first, others, *controls = map(list, zip(*rows, strict=True))
    residual = load * second / 2
    own = load * share
    _close(_corrected(first, controls), residual / (1 - own))
    _close(_corrected(others, controls), residual / ((1 - own) * (1 - load)))


def _priority_run(seed: str, load: float, sigma: float, share: float) -> list[float]:
    """Mean waits of both classes; then differences of what is known: the wait if nobody had
    priority, the wait of those with priority if they were alone, E[S²], and how many they are."""
    stream = _drawn(seed, 1, load, sigma, share)
    mine = list(zip(waits(play(hall(stream, 1), Promises())), stream.priority, strict=True))[WARM:]
    second = exp(sigma**2)
    gaps, works, since = [], [], 0
    for gap, work, has in zip(stream.gaps, stream.works, stream.priority, strict=True):
        since += gap
        if has:
            gaps.append(since)
            works.append(work)
            since = 0
    squares = sum((work / UNIT) ** 2 for work in stream.works) / PEOPLE
    return [
        *(_mean([wait for wait, has in mine if has is which]) for which in (True, False)),
        _alone(stream.gaps, stream.works, WARM) / UNIT - _known(load, second),
        _alone(gaps, works, WARM // 4) / UNIT - _known(load * share, second),
        squares - second,
        len(works) / PEOPLE - share,
    ]


def _mean(values: Sequence[int]) -> float:
    return sum(values) / len(values) / UNIT if values else inf
