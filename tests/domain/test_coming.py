"""Who is still expected: as many as usual, at the pace of today."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.domain import coming
from common.domain.coming import STEP_MS

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
    found = coming.expected(curve, 0, 2 * STEP_MS, 1.0)
    assert found == [(STEP_MS // 4, A), (STEP_MS * 3 // 4, A), (STEP_MS * 3 // 2, A)]
    half = STEP_MS // 2
    assert coming.expected(curve, half, 2 * STEP_MS, 1.0) == [
        (half + STEP_MS // 4, A),
        (STEP_MS * 3 // 2, A),
    ]


@given(curves, st.integers(0, 48 * STEP_MS), st.floats(0.5, 2.0))
def test_as_many_come_as_are_expected(curve: coming.Counts, moment: int, factor: float) -> None:
    found = coming.expected(curve, moment, 48 * STEP_MS, factor)
    assert found == sorted(found)
    assert all(at >= moment for at, _ in found)
    for kind, counts in curve.items():
        people = sum(
            n * min(1.0, max(0.0, (step + 1) - moment / STEP_MS)) for step, n in counts.items()
        )
        came = sum(each == kind for _, each in found)
        assert abs(came - factor * people) <= 0.5 + 1e-6


@pytest.mark.parametrize(("came", "factor"), [(0, 0.5), (20, 40 / 60), (40, 1.0), (200, 2.0)])
def test_the_pace_is_that_of_today_within_bounds(came: int, factor: float) -> None:
    assert coming.pace({A: {0: 30.0}, B: {1: 20.0}}, came, STEP_MS * 3 // 2) == factor
