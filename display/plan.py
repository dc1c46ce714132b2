"""How large everything is drawn on a grid of a given size. Pure.

What is needed to follow a call is in big type and can be read from ten metres, for which a digit
must be 58 mm high (20 minutes of arc) and signage asks for 67 mm (distance / 150). On a 55" screen
(685 mm high) with a grid of 96x27 a row is 25.4 mm, and a digit of seven half rows is

    scale 1   89 mm   the list of calls: readable from 13 m
    scale 2  178 mm   the big place in a hall of many desks: from 26 m
    scale 3  266 mm   the big place in a hall of up to nine counters: from 40 m

At 80x24 scale 1 is 100 mm, at 120x36 it is 67 mm. Everything in plain type (queues, missed numbers,
notice, names of columns) can be read from some three metres and repeats what the slip, the
kiosk or the loudspeaker says too.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from common.tui.bigtype import LARGEST, measure
from common.views.display import Widest

SCREEN_MM_PER_INCH = 25.4 * 9 / (16**2 + 9**2) ** 0.5
"""Height of a 16:9 screen for each inch of its diagonal."""

GAP = 2
"""Columns between two calls at least."""

CAPTION = 1
"""Rows above the digits of a call: names of the columns, badge."""

_BAR = 1
_STATUS = 1
_BAND_LEAST = 3
_BAND_MOST = 6
_PAGES_WANTED = 3
_SIDE_LEAST = 25
_CELL_WANTED = 44
_CELL_LEAST = 30
_LISTED_LEAST = 2


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


def digit_mm(scale: int, grid_rows: int, inches: float = 55) -> float:
    """How high a digit of this scale is on a 16:9 screen of `inches` showing `grid_rows` rows."""
    return 7 / 2 * scale * SCREEN_MM_PER_INCH * inches / grid_rows


@lru_cache(maxsize=16)
def make(width: int, height: int, widest: Widest, services: int) -> Plan:
    """The plan for a grid of `width` x `height` cells.

    The big place is as large as leaves room for two calls below it and the band at the foot.
    """
    label = max(12, width // 7)
    cells = max(1, min(2, (width - label) // _CELL_LEAST), (width - label) // _CELL_WANTED)
    band = min(_BAND_MOST, max(_BAND_LEAST, -(-services // (cells * _PAGES_WANTED))))
    rows = height - _BAR - _STATUS
    stage = _largest(width, rows - band - shape(1, 1, widest).height, widest)
    listed, columns, side = _list(width, rows - stage.height - band, widest)
    lines = (rows - stage.height - band) // listed.height
    if lines * columns < _LISTED_LEAST:
        lines = max(1, (rows - stage.height - _BAND_LEAST) // listed.height)
    return Plan(
        stage=stage,
        listed=listed,
        columns=columns,
        lines=lines,
        side=side,
        band=max(_BAND_LEAST, rows - stage.height - lines * listed.height),
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


def _largest(width: int, height: int, widest: Widest) -> CallShape:
    """The largest call that fits; a counter may be one scale smaller than its number."""
    for scale in range(LARGEST, 1, -1):
        for door_scale in (scale, scale - 1):
            found = shape(scale, door_scale, widest)
            if found.width <= width and found.height <= height:
                return found
    return shape(1, 1, widest)


def _list(width: int, height: int, widest: Widest) -> tuple[CallShape, int, int]:
    """The largest shape of which two lines of two fit, and how many stand beside the clock."""
    for scale in (3, 2, 1):
        found = shape(scale, scale, widest)
        columns, side = _beside(width, found.width)
        if columns >= _LISTED_LEAST and height >= 2 * found.height:
            break
    return found, columns, side


def _beside(width: int, call: int) -> tuple[int, int]:
    """How many calls stand side by side, and what is left for the clock; 0 if that is too little.

    The clock may cost a call as long as two are left side by side.
    """
    columns = max(1, (width + GAP) // (call + GAP))
    side = width - columns * (call + GAP)
    if side < _SIDE_LEAST and columns > _LISTED_LEAST:
        columns, side = columns - 1, side + call + GAP
    return columns, side if side >= _SIDE_LEAST else 0
