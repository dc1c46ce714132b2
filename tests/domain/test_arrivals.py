"""How many are still to come, from few days and from many."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.domain.arrivals import Curve, PastDay, Today, expected, usual

COUNTS = st.dictionaries(st.integers(14, 33), st.integers(0, 60))


def monday(**counts: int) -> PastDay:
    return PastDay(True, {int(step[1:]): n for step, n in counts.items()})


def test_a_day_of_the_same_weekday_counts_as_much_as_four_others() -> None:
    others = [PastDay(False, {16: 20}) for _ in range(4)]
    assert usual([monday(_16=10), *others]) == Curve({16: 15.0}, 2.0)
    assert usual([]) == Curve({}, 0.0)


def test_a_busier_morning_raises_the_rest_of_the_day() -> None:
    """Thirty were usual until nine, and sixty came: 70/40 of what is usual, since the pace of a few
    says little."""
    curve = Curve({14: 10.0, 16: 20.0, 18: 8.0, 19: 4.0}, 5.0)
    today = Today({14: 20, 16: 40}, opened=14, now=18)
    assert expected(curve, today, (18, 19, 20)) == pytest.approx([14.0, 7.0, 0.0])
    half = Today({14: 20, 16: 20}, opened=14, now=16.5)
    assert expected(curve, half, (18,)) == pytest.approx([8 * 50 / 30])


def test_without_past_days_todays_pace_goes_on() -> None:
    """Of the last hour: half of the eight at eight, all of the later ones."""
    nothing = Curve({}, 0.0)
    today = Today({14: 30, 16: 8, 17: 6, 18: 3}, opened=14, now=18.5)
    assert expected(nothing, today, (18, 30)) == pytest.approx([6.5, 6.5])
    early = Today({14: 30}, opened=14, now=14.9)
    assert expected(nothing, early, (15,)) is None, "nobody knows yet"
    one_day = Curve({14: 30.0, 20: 6.0}, 1.0)
    assert expected(one_day, early, (20,)) is not None


@given(st.lists(st.builds(PastDay, st.booleans(), COUNTS), max_size=6), COUNTS, st.floats(14, 33))
def test_it_lies_between_what_is_usual_at_todays_pace_and_todays_pace(
    past: list[PastDay], counts: dict[int, int], now: float
) -> None:
    today = Today({step: n for step, n in counts.items() if step <= now}, 14, now)
    curve = usual(past)
    found = expected(curve, today, range(14, 34))
    if found is None:
        assert curve.days == 0 or not past
        return
    assert all(0 <= people < 10_000 for people in found)
    if curve.days >= 3:
        ratios = {
            round(n / curve.counts[s], 9)
            for s, n in zip(range(14, 34), found, strict=True)
            if curve.counts.get(s)
        }
        assert len(ratios) <= 1, "the shape is the usual one"
