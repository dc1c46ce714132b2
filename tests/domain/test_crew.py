"""The chain behind the staffing advice, against formulas and against a hall that is played."""

from __future__ import annotations

import heapq
from math import exp, factorial
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.domain import crew
from common.domain.crew import Chances

MINUTE = 60_000


def erlang_c(desks: int, load: float) -> float:
    """The chance to wait at all, in the long run."""
    full = load**desks / factorial(desks) * desks / (desks - load)
    return full / (sum(load**n / factorial(n) for n in range(desks)) + full)


@pytest.mark.parametrize(
    ("desks", "an_hour", "mean", "patience"), [(3, 15, 10, 15), (1, 4.8, 10, 15), (12, 60, 9, 3)]
)
def test_left_to_itself_it_comes_to_erlang_c(
    desks: int, an_hour: float, mean: int, patience: int
) -> None:
    """Waits of M/M/c: P(W <= t) = 1 - C exp(-(c mu - lambda) t), and Little's law."""
    found = Chances.certain(0)
    for _ in range(24):
        passed = crew.passed(
            found, an_hour / 60 / MINUTE, mean * MINUTE, desks, 120 * MINUTE, patience * MINUTE
        )
        found = passed.after
    load = an_hour / 60 * mean
    waits = erlang_c(desks, load)
    in_time = 1 - waits * exp(-(desks - load) / mean * patience)
    assert passed.in_time == pytest.approx(in_time, abs=0.002)
    assert found.mean == pytest.approx(load + waits * load / (desks - load), rel=0.01)


def played(people: int, an_hour: float, mean: float, desks: int, patience: float) -> float:
    """The part that was called in time of those who came in half an hour, played one by one."""
    rng, parts = Random(8), []
    for _ in range(8000):
        free = [rng.expovariate(1 / mean) if n < people else 0.0 for n in range(desks)]
        heapq.heapify(free)
        for _ in range(people - desks):
            heapq.heapreplace(free, free[0] + rng.expovariate(1 / mean))
        now, came, good = rng.expovariate(an_hour / 60), 0, 0
        while now < 30:
            start = max(now, free[0])
            came, good = came + 1, good + (start - now <= patience)
            heapq.heapreplace(free, start + rng.expovariate(1 / mean))
            now += rng.expovariate(an_hour / 60)
        parts.append((came, good))
    return sum(good for _, good in parts) / sum(came for came, _ in parts)


@pytest.mark.parametrize("people", [0, 8, 14])
def test_a_backlog_is_carried_over_as_when_the_hall_is_played(people: int) -> None:
    """Half an hour, with nothing steady about it: 18 an hour, ten minutes each, four desks."""
    start = Chances.certain(people)
    passed = crew.passed(start, 18 / 60 / MINUTE, 10 * MINUTE, 4, 30 * MINUTE, 15 * MINUTE)
    assert passed.in_time == pytest.approx(played(people, 18, 10, 4, 15), abs=0.012)


@given(st.integers(0, 20), st.integers(0, 6), st.floats(0, 40), st.floats(1, 30), st.floats(0, 30))
def test_it_is_a_chance_and_a_desk_more_never_makes_it_worse(
    people: int, desks: int, an_hour: float, mean: float, patience: float
) -> None:
    def after(desks: int) -> crew.Passed:
        rate = an_hour / 60 / MINUTE
        start = Chances.certain(people)
        return crew.passed(start, rate, mean * MINUTE, desks, 30 * MINUTE, patience * MINUTE)

    one, more = after(desks), after(desks + 1)
    assert sum(one.after.of) == pytest.approx(1, abs=1e-4)
    assert 0 <= one.in_time <= more.in_time + 1e-5
    assert more.in_time <= 1
    assert one.after.mean >= more.after.mean - 1e-4
