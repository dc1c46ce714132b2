"""Where everything stands in the hall's window, whatever its size.

The screens of the programs need room for 80 by 24 cells and their frame. Where there is not enough
for all of them, some share a place and the one in front is shown.
"""

from __future__ import annotations

from textual.geometry import Region, Size

KIOSK, COUNTER, DISPLAY, SLIP, SIGNS = "kiosk", "counter", "display", "slip", "signs"
TABS = "tabs"
"""Who shares a place: one line, there only when somebody does."""

LEAST = Size(100, 27)
"""Below this even one screen with slip and signs beside it is too much."""

_SCREEN = Size(82, 26)
"""The least frame of a program's screen."""
_BOARDS_IN_A_LINE = Size(157, 7)
_BOARDS_BY_TWO = Size(53, 17)
_BOARDS_BY_ONE = Size(27, 32)
_BOARDS_AS_LIST = Size(18, 8)
"""What six counter signs take up, with their frame."""
_WIDEST_SIDE = 38
_LEAST_SLIP_LINES = 14

Places = dict[str, Region]
"""Who stands where; whoever is missing is not seen."""


def arrange(size: Size, front: str) -> Places:
    """Lay out the floor.

    Args:
        size: of the floor, at least `LEAST`.
        front: the one to be seen in any case.
    """
    wide = size.width >= 2 * _SCREEN.width
    if wide and size.height >= 2 * _SCREEN.height:
        return _everything(size.region)
    tabs, rest = _rows(size.region, 1)
    if wide and rest.height >= _SCREEN.height + _BOARDS_IN_A_LINE.height:
        places = _side_by_side(rest, front)
    elif rest.width >= _SCREEN.width + _BOARDS_BY_ONE.width and rest.height >= 2 * _SCREEN.height:
        places = _stacked(rest, front)
    else:
        places = _one_at_a_time(rest, front)
    return {TABS: tabs, **places}


def hidden(size: Size, front: str) -> frozenset[str]:
    """Who shares a place with somebody in front of them."""
    return frozenset((KIOSK, COUNTER, DISPLAY, SLIP, SIGNS)) - set(arrange(size, front))


def _everything(size: Region) -> Places:
    left, right = _columns(size, size.width // 2)
    kiosk, below = _rows(left, max(_SCREEN.height, size.height * 8 // 15))
    display, counter = _rows(right, size.height // 2)
    slip, signs = _columns(below, below.width - _BOARDS_BY_TWO.width)
    return {KIOSK: kiosk, DISPLAY: display, COUNTER: counter, SLIP: slip, SIGNS: signs}


def _side_by_side(size: Region, front: str) -> Places:
    above, signs = _rows(size, size.height - _BOARDS_IN_A_LINE.height)
    spare = size.width - 2 * _SCREEN.width
    if spare >= _BOARDS_BY_ONE.width:
        screens, slip = _columns(above, size.width - min(spare, _WIDEST_SIDE))
        left, right = _columns(screens, screens.width // 2)
        right_one = _seen((COUNTER, DISPLAY), front)
        return {KIOSK: left, right_one: right, SIGNS: signs, SLIP: slip}
    left, right = _columns(above, size.width // 2)
    return {KIOSK: left, _seen((COUNTER, DISPLAY, SLIP), front): right, SIGNS: signs}


def _stacked(size: Region, front: str) -> Places:
    spare = size.width - _SCREEN.width
    boards = _BOARDS_BY_TWO if spare >= _BOARDS_BY_TWO.width else _BOARDS_BY_ONE
    screens, side = _columns(size, size.width - boards.width)
    above, below = _rows(screens, size.height // 2)
    signs, slip = _rows(side, boards.height)
    return {_seen((KIOSK, DISPLAY), front): above, COUNTER: below, SIGNS: signs, SLIP: slip}


def _one_at_a_time(size: Region, front: str) -> Places:
    side_width = min(size.width - _SCREEN.width, _WIDEST_SIDE)
    screen, side = _columns(size, size.width - side_width)
    drawn = (
        side.width >= _BOARDS_BY_ONE.width
        and side.height >= _BOARDS_BY_ONE.height + _LEAST_SLIP_LINES
    )
    signs, slip = _rows(side, (_BOARDS_BY_ONE if drawn else _BOARDS_AS_LIST).height)
    return {_seen((KIOSK, COUNTER, DISPLAY), front): screen, SIGNS: signs, SLIP: slip}


def _seen(sharing: tuple[str, ...], front: str) -> str:
    return front if front in sharing else sharing[0]


def _columns(region: Region, width: int) -> tuple[Region, Region]:
    return region.split_vertical(width)


def _rows(region: Region, height: int) -> tuple[Region, Region]:
    return region.split_horizontal(height)
