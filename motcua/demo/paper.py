"""A slip as a picture of quarter blocks: one cell is four points, in the two shades that fit best.

Half blocks would make the points square, but a number of thin strokes is read better when there
are twice as many across.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

Grey = bytes
"""One row of points, 0 black to 255 white."""

_PAPER, _INK = (0xFD, 0xFB, 0xF5), (0x12, 0x12, 0x18)
_SHADES = 17
"""Fine enough for smooth edges; few enough that styles are made once."""
_CONTRAST = 1.5
"""Small letters become grey dust; it should be dark dust."""
_QUARTERS = " ▘▝▀▖▌▞▛▗▚▐▜▄▙▟█"
"""By the sum of the inked quarters: 1 upper left, 2 upper right, 4 lower left, 8 lower right."""


def scaled(path: Path, columns: int) -> list[Grey]:
    """The picture in `path` as points, two across a column; every point is the mean of its dots.

    Points are half as wide as high, like the quarters of a cell.

    Raises:
        OSError: there is no readable picture.
    """
    from PIL import Image

    with Image.open(path) as opened:
        dots = opened.convert("L")
    width = 2 * columns
    height = max(1, round(dots.height * columns / dots.width / 2)) * 2
    data = dots.resize((width, height), Image.Resampling.BOX).tobytes()
    return [data[at : at + width] for at in range(0, len(data), width)]


def strips(rows: Sequence[Grey]) -> list[Strip]:
    """Two rows of points for each line of cells."""
    return [_strip(top, low) for top, low in zip(rows[::2], rows[1::2], strict=True)]


def _strip(top: Grey, low: Grey) -> Strip:
    cells = [_cell(top[x], top[x + 1], low[x], low[x + 1]) for x in range(0, len(top), 2)]
    return Strip(cells, len(cells)).simplify()


@lru_cache(maxsize=65_536)
def _cell(*points: int) -> Segment:
    """One cell: its points told apart at the middle between the darkest and the lightest."""
    middle = (min(points) + max(points)) / 2
    ink = [point < middle for point in points]
    dark = [point for point, inked in zip(points, ink, strict=True) if inked] or points
    light = [point for point, inked in zip(points, ink, strict=True) if not inked] or points
    glyph = _QUARTERS[sum(1 << place for place, inked in enumerate(ink) if inked)]
    return Segment(glyph, _style(_shade(dark), _shade(light)))


def _shade(points: Sequence[int]) -> int:
    mean = sum(points) / len(points) / 255
    return round(math.pow(mean, _CONTRAST) * (_SHADES - 1))


@lru_cache(maxsize=_SHADES**2)
def _style(front: int, back: int) -> Style:
    return Style(color=_colour(front), bgcolor=_colour(back))


def _colour(shade: int) -> str:
    share = shade / (_SHADES - 1)
    mixed = (round(ink + (paper - ink) * share) for ink, paper in zip(_INK, _PAPER, strict=True))
    return "#{:02x}{:02x}{:02x}".format(*mixed)
