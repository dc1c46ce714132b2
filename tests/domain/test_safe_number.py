"""The last safe number: against halls that are played to their end, and never the wrong way."""

from __future__ import annotations

import heapq
from math import exp, log, sqrt
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.domain.safe_number import Chance, Flow, Rival, chance, further, stops_at

MINUTE = 60_000
MORNING, AFTERNOON = (0, 240), (360, 600)
DAY = tuple((start * MINUTE, end * MINUTE) for start, end in (MORNING, AFTERNOON))
CLOSES = DAY[-1][1]


def minutes(low: int, high: int) -> tuple[int, int]:
    return low * MINUTE, high * MINUTE


def test_a_number_is_safe_only_if_the_late_end_of_its_interval_is() -> None:
    assert chance(minutes(560, 600), CLOSES) is Chance.SAFE
    assert chance(minutes(570, 620), CLOSES) is Chance.DOUBTFUL
    assert chance(minutes(590, 620), CLOSES) is Chance.UNLIKELY


def test_further_people_take_the_time_that_desks_have_left() -> None:
    """Seventy minutes are left of two desks; with what may go wrong nine stays of ten fit."""
    later = minutes(520, 540)
    assert further(later, DAY, [(), ()], 10 * MINUTE) == 1 + 9
    rests = ((550 * MINUTE, 600 * MINUTE),)
    assert further(later, DAY, [(), rests], 10 * MINUTE) == 1 + 5, "one desk leaves at 550"
    assert further(minutes(190, 210), DAY, [()], 10 * MINUTE) == 1 + 22, "lunch is no time"
    assert further(minutes(600, 600), DAY, [()], 10 * MINUTE) == 1
    assert further(minutes(580, 601), DAY, [()], 10 * MINUTE) == 0


def visit(rng: Random) -> float:
    sigma = sqrt(log(1 + 0.94**2))
    return 10 * MINUTE * exp(rng.gauss(-(sigma**2) / 2, sigma))


def called(rng: Random, ahead: int, desks: int, most: int) -> list[float]:
    """When those behind `ahead` people are called, from the moment 480 on."""
    free = [480.0 * MINUTE] * desks
    moments = []
    for _ in range(ahead + most):
        moments.append(free[0])
        heapq.heapreplace(free, free[0] + visit(rng))
    return sorted(moments)[ahead:]


@pytest.mark.parametrize(("ahead", "desks"), [(6, 2), (20, 4), (3, 1), (60, 10)])
def test_of_those_that_are_called_safe_nine_in_ten_are_served(ahead: int, desks: int) -> None:
    """Eight hundred evenings: the interval is the true one, so only what is said of further people
    is judged. And it is not timid: a few more would be too many."""
    rng = Random(7)
    evenings = [called(rng, ahead, desks, 80) for _ in range(800)]
    first = sorted(evening[0] for evening in evenings)
    interval = (int(first[80]), int(first[720]))
    sure = further(interval, DAY, [()] * desks, 10.0 * MINUTE)
    assert sure > 0

    def served(place: int) -> float:
        return sum(evening[place] <= CLOSES for evening in evenings) / len(evenings)

    assert served(sure - 1) > 0.88
    assert served(sure + desks) < 0.88
    other, own = (Rival(10.0 * MINUTE, same_series=same) for same in (False, True))
    half = further(interval, DAY, [()] * desks, 10.0 * MINUTE, [other, own] * 40)
    assert half > 0
    assert served(2 * half - 1) > 0.86, "the next number is called after as many of another series"
    assert served(2 * half - 1 + desks) < 0.88


def test_numbers_of_another_series_take_time_and_those_of_the_own_count() -> None:
    later, stay = minutes(520, 540), 10 * MINUTE
    other, own = (Rival(stay, same_series=same) for same in (False, True))
    assert further(later, DAY, [(), ()], stay, [other] * 3) == 1 + 6
    assert further(later, DAY, [(), ()], stay, [own] * 3) == 1 + 9
    assert further(later, DAY, [(), ()], stay, [own, own, *[other] * 40]) == 1 + 2, "evening"
    assert further(later, DAY, [(), ()], stay, [Rival(0.0, same_series=True)] * 40) == 1 + 49


@given(
    st.integers(0, 500),
    st.integers(0, 90),
    st.integers(0, 60),
    st.integers(1, 6),
    st.integers(1, 30),
)
def test_who_is_later_or_has_fewer_desks_is_never_safer(
    low: int, wide: int, later: int, desks: int, stay: int
) -> None:
    def sure(low: int, desks: int) -> int:
        return further(minutes(low, low + wide), DAY, [()] * desks, float(stay * MINUTE))

    assert sure(low + later, desks) <= sure(low, desks) <= sure(low, desks + 1)


def test_the_door_stops_when_what_is_in_front_reaches_closing() -> None:
    """Ninety minutes of work lie in front of one desk, and six people an hour bring as much as it
    does: ninety minutes before closing that is too long."""
    expected = minutes(400, 450)
    busy = [Flow(360 * MINUTE, 600 * MINUTE, 24, 1)]
    found = stops_at(expected, 360 * MINUTE, CLOSES, busy, 10.0 * MINUTE)
    assert found == pytest.approx(510 * MINUTE, abs=2 * MINUTE), (
        "450 - 360 + 1.25 t = 600 - 360 ..."
    )
    assert stops_at(minutes(500, 601), 480 * MINUTE, CLOSES, busy, 10.0 * MINUTE) == 480 * MINUTE
    calm = [Flow(360 * MINUTE, 600 * MINUTE, 2, 1)]
    assert stops_at(expected, 360 * MINUTE, CLOSES, calm, 10.0 * MINUTE) is None
