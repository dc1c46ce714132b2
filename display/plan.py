"""How large everything is drawn on a grid of a given size. Pure.

What is needed to follow a call is in big type and can be read from ten metres, for which a digit
must be 58 mm high (20 minutes of arc). On a 55" screen
(685 mm high) with a grid of 96x27 a row is 25.4 mm, and a digit of seven half rows is

    scale 1   89 mm   the list of calls: readable from 15 m
    scale 2  178 mm   the big place in a hall of many desks: from 30 m
    scale 3  266 mm   the big place in a hall of up to nine counters: from 45 m

At 80x24 scale 1 is 100 mm, at 120x36 it is 67 mm. Everything in plain type (queues, missed numbers,
notice, names of columns) can be read from some three metres and repeats what the slip, the
kiosk or the loudspeaker says too.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from common.domain.panel import HEIGHT_MM_PER_INCH
from common.store.facts import DISPLAY_INCHES
from common.tui.bigtype import LARGEST, measure
from common.views.display import Widest

LEGIBLE_MM = 58
"""A digit this high can be read from ten metres (20 minutes of arc)."""

LARGEST_GRID = (96, 27)
"""With more columns or rows plain type gets too small for whoever walks up to the screen."""

GAP = 2
"""Columns between two calls at least."""

CAPTION = 1
"""Rows above the digits of a call: names of the columns, badge."""

_BAR = 1
_STATUS = 1
EDGES = _BAR + _STATUS
"""Rows of the first and the last line."""

_BAND_LEAST = 3
_BAND_MOST = 6
_PAGES_WANTED = 3
_SIDE_LEAST = 25
_CELL_WANTED = 44
_CELL_LEAST = 30
_LISTED_LEAST = 2
_LINES_WANTED = 2


@dataclass(frozen=True, slots=True)
class CallShape:
    """One call: number, counter, and desk where there are several, left to right.

    Widths are columns, `gap` apart; `desk` is 0 where there is none; `rows` are the rows below the
    caption.
    """

    number_scale: int
    door_scale: int
    gap: int
    number: int
    counter: int
    desk: int
    rows: int

    @property
    def width(self) -> int:
        """Columns of the whole call."""
        return self.number + self.gap + self.counter + (self.desk and self.gap + self.desk)

    @property
    def height(self) -> int:
        """Rows of the whole call."""
        return CAPTION + self.rows


@dataclass(frozen=True, slots=True)
class Plan:
    """The picture, top to bottom: bar, big place, list beside clock, band of queues, status.

    `columns` and `lines` of calls are listed; `side` is the width left for the clock beside them,
    0 where it does not fit; the band has `band` rows of `cells` services each.
    """

    stage: CallShape
    listed: CallShape
    columns: int
    lines: int
    side: int
    band: int
    cells: int
    label: int

    @property
    def places(self) -> int:
        """How many calls are listed."""
        return self.columns * self.lines


def least_scale(grid_rows: int, inches: float) -> int:
    """The smallest scale whose digits are `LEGIBLE_MM` high; the largest there is if none are."""
    fine = (
        scale for scale in range(1, LARGEST) if digit_mm(scale, grid_rows, inches) >= LEGIBLE_MM
    )
    return next(fine, LARGEST)


def digit_mm(scale: int, grid_rows: int, inches: float = DISPLAY_INCHES) -> float:
    """How high a digit of this scale is on a 16:9 screen of `inches` showing `grid_rows` rows."""
    return 7 / 2 * scale * HEIGHT_MM_PER_INCH * inches / grid_rows


@lru_cache(maxsize=16)
def make(
    width: int, height: int, widest: Widest, services: int, inches: int = DISPLAY_INCHES
) -> Plan:
    """The plan for a grid of `width` x `height` cells on a screen of `inches`.

    The big place is as large as leaves room for two calls below it and the band at the foot. No
    digit is smaller than `LEGIBLE_MM` as long as that leaves two calls to list.
    """
    label = max(12, width // 7)
    cells = max(1, min(2, (width - label) // _CELL_LEAST), (width - label) // _CELL_WANTED)
    band = min(_BAND_MOST, max(_BAND_LEAST, -(-services // (cells * _PAGES_WANTED))))
    rows = height - EDGES
    calls = _calls(width, rows - band, widest, least_scale(height, inches))
    if calls.lines * calls.columns < _LISTED_LEAST:
        lines = max(1, (rows - calls.stage.height - _BAND_LEAST) // calls.listed.height)
        calls = replace(calls, lines=lines)
    height_of_calls = calls.stage.height + calls.lines * calls.listed.height
    return Plan(
        stage=calls.stage,
        listed=calls.listed,
        columns=calls.columns,
        lines=calls.lines,
        side=calls.side,
        band=max(_BAND_LEAST, rows - height_of_calls),
        cells=cells,
        label=label,
    )


def shape(number_scale: int, door_scale: int, widest: Widest) -> CallShape:
    """A call at these scales, wide enough for the widest there can be."""
    padding = 2 * min(2, door_scale)

    def columns(characters: int, scale: int) -> int:
        return measure("0" * max(1, characters), scale).width

    return CallShape(
        number_scale=number_scale,
        door_scale=door_scale,
        gap=min(2, door_scale),
        number=columns(widest.number, number_scale),
        counter=columns(widest.counter, door_scale) + padding,
        desk=widest.desk and columns(widest.desk, door_scale) + padding,
        rows=(7 * number_scale + 2) // 2,
    )


@dataclass(frozen=True, slots=True)
class _Calls:
    stage: CallShape
    listed: CallShape
    columns: int
    lines: int
    side: int


def _calls(width: int, height: int, widest: Widest, least: int) -> _Calls:
    """The largest big place beside which two calls are listed that can be read; else the largest
    beside which there is one."""
    found = [
        _below(stage, width, height, widest, least)
        for stage in _stages(width, height - shape(1, 1, widest).height, widest)
    ]
    readable = (
        calls
        for calls in found
        if calls.columns * calls.lines >= _LISTED_LEAST
        and min(calls.listed.door_scale, calls.stage.door_scale) >= least
    )
    return next(readable, found[0])


def _stages(width: int, height: int, widest: Widest) -> list[CallShape]:
    """Calls that fit, the largest first; a counter may be one scale smaller than its number."""
    fitting = [
        found
        for scale in range(LARGEST, 1, -1)
        for door_scale in (scale, scale - 1)
        if (found := shape(scale, door_scale, widest)).width <= width and found.height <= height
    ]
    return fitting or [shape(1, 1, widest)]


def _below(stage: CallShape, width: int, height: int, widest: Widest, least: int) -> _Calls:
    """The largest shape of which two lines of two fit below the big place, beside the clock; two
    calls will do where more would be too small to be read."""
    height -= stage.height
    for scale in (3, 2, 1):
        found = shape(scale, scale, widest)
        columns, side = _beside(width, found.width)
        lines = height // found.height
        if columns >= _LISTED_LEAST and lines >= _LINES_WANTED:
            break
        if scale <= least and columns * lines >= _LISTED_LEAST and found.width <= width:
            break
    return _Calls(stage, found, columns, lines, side)


def _beside(width: int, call: int) -> tuple[int, int]:
    """How many calls stand side by side, and what is left for the clock; 0 if that is too little.

    The clock may cost a call as long as two are left side by side.
    """
    columns = max(1, (width + GAP) // (call + GAP))
    side = width - columns * (call + GAP)
    if side < _SIDE_LEAST and columns > _LISTED_LEAST:
        columns, side = columns - 1, side + call + GAP
    return columns, side if side >= _SIDE_LEAST else 0
