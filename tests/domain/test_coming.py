"""Who is still expected: as many as usual, at the pace of today."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.domain import coming
from common.domain.arrivals import STEP_MS
from common.domain.coming import Pace

A, B = ("a", False), ("a", True)

curves = st.dictionaries(
    st.sampled_from([A, B]),
    st.dictionaries(st.integers(0, 47), st.floats(0, 30), min_size=1),
)


def test_usual_is_the_mean_of_days() -> None:
    busy = coming.counted([(A, 0), (A, STEP_MS - 1), (A, STEP_MS), (B, 5)])
    assert busy == {A: {0: 2, 1: 1}, B: {0: 1}}
    assert coming.usual([busy, {}]) == {A: {0: 1.0, 1: 0.5}, B: {0: 0.5}}
    assert coming.usual([]) == {}


def test_people_are_spaced_evenly_over_the_rest_of_the_day() -> None:
    curve = {A: {0: 2.0, 1: 1.0}}
    found = coming.expected(curve, 0, 2 * STEP_MS, Pace())
    assert found == [(STEP_MS // 4, A), (STEP_MS * 3 // 4, A), (STEP_MS * 3 // 2, A)]
    half = STEP_MS // 2
    assert coming.expected(curve, half, 2 * STEP_MS, Pace()) == [
        (half + STEP_MS // 4, A),
        (STEP_MS * 3 // 2, A),
    ]


@given(curves, st.integers(0, 48 * STEP_MS), st.floats(0.5, 2.0), st.floats(0.5, 2.0))
def test_as_many_come_as_are_expected(
    curve: coming.Counts, moment: int, soon: float, later: float
) -> None:
    found = coming.expected(curve, moment, 48 * STEP_MS, Pace(soon, later))
    assert found == sorted(found)
    assert all(at >= moment for at, _ in found)
    for kind, counts in curve.items():
        people = sum(
            n * (soon * _inside(step, moment, moment + 2 * STEP_MS))
            + n * (later * _inside(step, moment + 2 * STEP_MS, 48 * STEP_MS))
            for step, n in counts.items()
        )
        assert abs(sum(each == kind for _, each in found) - people) <= 0.5 + 1e-6


def _inside(step: int, start: int, end: int) -> float:
    """The part of a half hour between two moments."""
    return max(0, min(end, (step + 1) * STEP_MS) - max(start, step * STEP_MS)) / STEP_MS


@pytest.mark.parametrize(("came", "factor"), [(0, 0.5), (20, 40 / 60), (40, 1.0), (200, 2.0)])
def test_the_pace_is_that_of_today_within_bounds(came: int, factor: float) -> None:
    curve = {A: {0: 30.0}, B: {1: 20.0}}
    found = coming.pace(curve, STEP_MS * 3 // 2, came, lately=0)
    assert found.later == factor


def test_a_rush_is_taken_to_go_on_for_an_hour_and_a_lull_is_not() -> None:
    curve = {A: dict.fromkeys(range(8), 10.0)}
    assert coming.pace(curve, 4 * STEP_MS, came=40, lately=20) == Pace(1.5, 1.0)
    assert coming.pace(curve, 4 * STEP_MS, came=40, lately=0) == Pace(1.0, 1.0)
    found = coming.expected(curve, 4 * STEP_MS, 8 * STEP_MS, Pace(1.5, 1.0))
    assert sum(at < 6 * STEP_MS for at, _ in found) == 30
    assert sum(at >= 6 * STEP_MS for at, _ in found) == 20
