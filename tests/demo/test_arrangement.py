"""Whatever the window's size, everything has its place and the screens have theirs in full."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual.geometry import Size

from motcua.demo.arrangement import (
    COUNTER,
    DISPLAY,
    KIOSK,
    LEAST,
    SIGNS,
    SLIP,
    TABS,
    arrange,
    hidden,
)

SIZES = st.builds(
    Size,
    st.integers(LEAST.width, 320),
    st.integers(LEAST.height, 120),
)


@given(SIZES, st.sampled_from([KIOSK, COUNTER, DISPLAY, SLIP]))
def test_nothing_overlaps_and_whoever_is_in_front_is_seen(size: Size, front: str) -> None:
    places = arrange(size, front)
    for (_, one), (_, other) in combinations(places.items(), 2):
        assert not one.overlaps(other)
    assert all(size.region.contains_region(region) for region in places.values())
    assert sum(region.area for region in places.values()) == size.area
    assert front in places
    assert SIGNS in places


@given(SIZES, st.sampled_from([KIOSK, COUNTER, DISPLAY, SLIP]))
def test_a_screen_has_room_for_its_80_by_24_cells_and_a_frame(size: Size, front: str) -> None:
    for name, region in arrange(size, front).items():
        if name in {KIOSK, COUNTER, DISPLAY}:
            assert region.width >= 82
            assert region.height >= 26


@given(SIZES, st.sampled_from([KIOSK, COUNTER, DISPLAY, SLIP]))
def test_tabs_are_there_when_somebody_is_hidden(size: Size, front: str) -> None:
    assert (TABS in arrange(size, front)) == bool(hidden(size, front))


@pytest.mark.parametrize(
    ("width", "height", "unseen"),
    [
        (200, 58, set()),
        (164, 52, set()),
        (164, 40, {DISPLAY, SLIP}),
        (200, 40, {DISPLAY}),
        (120, 58, {DISPLAY}),
        (110, 32, {COUNTER, DISPLAY}),
        (100, 27, {COUNTER, DISPLAY}),
    ],
)
def test_the_larger_the_window_the_more_is_seen(width: int, height: int, unseen: set[str]) -> None:
    assert hidden(Size(width, height), KIOSK) == unseen
