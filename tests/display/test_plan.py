"""Whatever the grid, the picture fills it, nothing is cut, and a call can be read from afar."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.tui.bigtype import measure
from common.views.display import Widest
from display import plan

COMMUNE = Widest(number=4, counter=1, desk=0)
PROVINCE = Widest(number=4, counter=2, desk=1)

widths = st.builds(
    Widest, number=st.integers(1, 6), counter=st.integers(1, 2), desk=st.integers(0, 1)
)


@given(st.integers(60, 200), st.integers(20, 60), widths, st.integers(0, 60))
def test_rows_add_up_and_no_call_is_wider_than_the_screen(
    width: int, height: int, widest: Widest, services: int
) -> None:
    made = plan.make(width, height, widest, services)
    lower = made.lines * made.listed.height
    assert 1 + made.stage.height + lower + made.band + 1 == height
    assert made.stage.width <= width
    assert made.columns * (made.listed.width + plan.GAP) - plan.GAP + made.side <= width
    assert made.places >= (2 if width >= 80 and height >= 24 else 1)
    assert made.band >= 3


@given(widths, st.integers(1, 6), st.integers(1, 6))
def test_every_digit_fits_into_its_place(widest: Widest, scale: int, door_scale: int) -> None:
    shape = plan.shape(scale, min(scale, door_scale), widest)
    number = measure("8" * widest.number, shape.number_scale)
    assert (number.width, number.height) <= (shape.number, shape.rows)
    assert measure("8" * widest.counter, shape.door_scale).width < shape.counter


@pytest.mark.parametrize("grid", [(80, 24), (96, 27), (100, 30), (120, 36)])
@pytest.mark.parametrize("widest", [COMMUNE, PROVINCE])
def test_every_call_can_be_read_from_ten_metres_on_a_55_inch_screen(
    grid: tuple[int, int], widest: Widest
) -> None:
    made = plan.make(*grid, widest, 34)
    for shape in (made.stage, made.listed):
        assert plan.digit_mm(shape.door_scale, grid[1]) >= plan.LEGIBLE_MM
        assert plan.digit_mm(shape.number_scale, grid[1]) >= plan.LEGIBLE_MM
    assert made.stage.number_scale > made.listed.number_scale


@pytest.mark.parametrize(
    ("inches", "grid"),
    [
        (32, (80, 24)),
        (32, (120, 36)),
        (43, (80, 24)),
        (43, (96, 27)),
        (43, (120, 36)),
        (65, (120, 36)),
    ],
)
@pytest.mark.parametrize("widest", [COMMUNE, PROVINCE])
def test_the_declared_screen_decides_how_large_the_smallest_digit_is(
    inches: int, grid: tuple[int, int], widest: Widest
) -> None:
    made = plan.make(*grid, widest, 34, inches)
    assert made.lines * made.columns >= 2
    for shape in (made.stage, made.listed):
        assert plan.digit_mm(shape.door_scale, grid[1], inches) >= plan.LEGIBLE_MM


def test_the_docstring_says_the_truth_about_millimetres() -> None:
    said = plan.__doc__ or ""
    for scale in (1, 2, 3):
        assert f"scale {scale} {plan.digit_mm(scale, 27):4.0f} mm" in said
    assert f"{plan.digit_mm(1, 24):.0f} mm, at 120x36 it is {plan.digit_mm(1, 36):.0f} mm" in said


def test_the_commune_has_the_largest_digits_that_leave_room_for_the_rest() -> None:
    made = plan.make(96, 27, COMMUNE, 15)
    assert (made.stage.number_scale, made.stage.door_scale) == (3, 3)
    assert (made.columns, made.lines, made.side > 0) == (2, 2, True)
    province = plan.make(96, 27, PROVINCE, 34)
    assert (province.stage.number_scale, province.columns, province.lines) == (2, 2, 2)
