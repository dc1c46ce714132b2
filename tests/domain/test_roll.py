"""How far a roll of paper goes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.domain import roll

NEW = 80_000


def left(used_mm: int, slips: int) -> int:
    return roll.slips_left(NEW, used_mm=used_mm, slips=slips, width_dots=576)


def test_a_slip_takes_its_rows_and_the_way_to_the_knife() -> None:
    assert roll.slip_mm(800) == 100 + roll.FEED_MM
    assert roll.slip_mm(801, feed_dots=7) == 101 + roll.FEED_MM


@pytest.mark.parametrize(
    ("width_dots", "slips"), [(576, 645), (512, 645), (504, 280), (384, 280), (360, 280)]
)
def test_a_new_roll_is_judged_by_slips_as_they_usually_are(width_dots: int, slips: int) -> None:
    whole = roll.usual_roll_mm(width_dots)
    assert roll.slips_left(whole, used_mm=0, slips=0, width_dots=width_dots) == slips


@pytest.mark.parametrize(("width_dots", "mm"), [(576, 80), (512, 80), (504, 58), (360, 58)])
def test_the_dots_across_tell_the_paper(width_dots: int, mm: int) -> None:
    assert roll.paper_mm(width_dots) == mm


def test_after_a_few_slips_it_is_judged_by_those_it_gave() -> None:
    assert left(used_mm=4 * 200, slips=4) == 638
    assert left(used_mm=5 * 200, slips=5) == 395


def test_one_that_gave_more_than_expected_has_none_left() -> None:
    assert left(used_mm=90_000, slips=700) == 0


@given(st.integers(5, 2_000), st.integers(60, 250))
def test_with_each_slip_there_is_never_more_left(slips: int, mm: int) -> None:
    assert left(used_mm=(slips + 1) * mm, slips=slips + 1) <= left(used_mm=slips * mm, slips=slips)


def test_a_rest_is_no_roll_and_two_rolls_are_used_up_all_the_more() -> None:
    assert not roll.is_used_up(39_000, NEW)
    assert roll.is_used_up(75_000, NEW)
    assert roll.is_used_up(155_000, NEW)


def test_a_rest_and_more_than_a_roll_teach_nothing() -> None:
    assert not roll.teaches(39_000, NEW)
    assert roll.teaches(75_000, NEW)
    assert roll.teaches(84_000, NEW)
    assert not roll.teaches(112_000, NEW)


def test_the_first_roll_teaches_and_one_odd_roll_does_not_overturn_it() -> None:
    assert roll.learnt(None, 74_000) == 74_000
    assert roll.learnt(74_000, 80_000) == 76_000
