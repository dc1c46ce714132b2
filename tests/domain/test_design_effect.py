"""Cases of one day count for as many as they are alike little."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.domain.design_effect import BELIEVED, alike, independent


def _drawn(days: int, each: int, between: float, within: float) -> list[list[float]]:
    rng = Random(4)
    found = []
    for _ in range(days):
        middle = rng.gauss(0.0, between)
        found.append([middle + rng.gauss(0.0, within) for _ in range(each)])
    return found


def test_days_that_do_not_differ_count_case_by_case() -> None:
    days = _drawn(60, 50, 0.0, 1.0)
    assert alike(days) < 0.04
    assert independent(days) > 3000 / 3


def test_cases_of_a_day_that_are_all_alike_count_as_one() -> None:
    days = _drawn(60, 50, 1.0, 0.01)
    assert alike(days) > 0.9
    assert independent(days) == pytest.approx(60, rel=0.1)


def test_more_people_of_the_same_days_say_hardly_more() -> None:
    few, many = (independent(_drawn(20, each, 0.2, 0.2)) for each in (10, 1000))
    assert many < 1.5 * few


def test_cases_that_stand_for_themselves_count_as_they_are() -> None:
    assert independent([[float(at)] for at in range(40)]) == 40


def test_a_single_day_is_taken_to_be_like_any_other() -> None:
    assert alike([[1.0, 2.0, 3.0]]) == BELIEVED


@given(st.lists(st.lists(st.floats(-3, 3), min_size=1, max_size=8), max_size=8))
def test_they_are_worth_at_least_one_and_at_most_as_many_as_there_are(
    days: list[list[float]],
) -> None:
    assert 0.0 <= alike(days) <= 1.0
    assert 1.0 <= independent(days) <= max(1, sum(map(len, days)))
