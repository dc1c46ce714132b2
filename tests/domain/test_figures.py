"""Figures add up, and a percentile from counts lies where the true one does."""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.domain.figures import (
    MINUTE,
    WAIT_LIMITS_MIN,
    Figures,
    estimated_p90,
    p90_of,
    parse_period,
)

WAITS = st.lists(st.integers(0, 24 * 60 * MINUTE), min_size=1, max_size=200)


def under(waits: list[int]) -> tuple[int, ...]:
    return tuple(sum(wait < limit * MINUTE for wait in waits) for limit in WAIT_LIMITS_MIN)


def between(wait: int) -> int:
    """Which two limits a wait lies between."""
    return bisect_right([limit * MINUTE for limit in WAIT_LIMITS_MIN], wait)


@given(WAITS)
def test_the_estimated_percentile_lies_between_the_same_limits_as_the_true_one(
    waits: list[int],
) -> None:
    true = sorted(waits)[p90_of(len(waits))]
    found = estimated_p90(under(waits), len(waits), max(waits))
    assert between(found) == between(true)
    assert found <= max(waits)


def test_between_two_limits_the_percentile_is_where_even_waits_have_it() -> None:
    waits = [10 * MINUTE + 1200 * number for number in range(100)]
    found = estimated_p90(under(waits), len(waits), max(waits))
    assert abs(found - waits[p90_of(len(waits))]) < 1200


def test_nobody_called_waited_for_nothing() -> None:
    figures = Figures(tickets=3)
    assert (figures.mean_wait, figures.p90_wait) == (0, 0)
    assert figures.kept_share is None
    assert figures.quoted_share is None


def of(waits: list[int]) -> Figures:
    return Figures(
        tickets=len(waits),
        called=len(waits),
        wait_sum=sum(waits),
        wait_max=max(waits),
        under=under(waits),
        endings={("done", "accepted"): len(waits)},
    )


@given(WAITS, WAITS)
def test_the_sum_of_two_days_is_the_figure_of_both(one: list[int], other: list[int]) -> None:
    assert of(one) + of(other) == of(one + other)
    assert of(one) + Figures() == of(one)


def test_limits_rise_and_hold_the_usual_targets() -> None:
    assert all(low < high for low, high in pairwise(WAIT_LIMITS_MIN))
    assert {5, 10, 15, 30, 60} <= set(WAIT_LIMITS_MIN)


@pytest.mark.parametrize(
    ("text", "inside", "outside"),
    [
        ("2026-11-23", ["2026-11-23"], ["2026-11-22", "2026-11-24"]),
        ("2026-02", ["2026-02-01", "2026-02-28"], ["2026-01-31", "2026-03-01"]),
        ("2026", ["2026-01-01", "2026-12-31"], ["2025-12-31", "2027-01-01"]),
    ],
)
def test_a_period_holds_its_days(text: str, inside: list[str], outside: list[str]) -> None:
    period = parse_period(text)
    assert period.text == text
    assert period.is_day == (len(text) == 10)
    assert all(period.first <= date <= period.last for date in inside)
    assert not any(period.first <= date <= period.last for date in outside)


@pytest.mark.parametrize(
    "text",
    ["", "26", "2026-", "2026-2", "2026-13", "2026-02-30", "20261123", "2026-11-23 ", "²⁰²⁶"],
)
def test_what_is_no_period_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        parse_period(text)
