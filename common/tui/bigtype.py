"""Big type from half blocks: one point is a square of `scale` half rows and `scale` columns.

`draw` and `measure` are pure; `BigText` is the widget. No plain row of a terminal can be read
from ten metres, so everything for the hall goes through here.
"""

from __future__ import annotations

from functools import lru_cache
from typing import ClassVar

from rich.segment import Segment
from textual.geometry import Size
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget

from common.i18n.vietnamese import nfc
from common.tui.glyphs import Point, Shape, lettering

LARGEST = 6

_CELL = {(False, False): " ", (True, False): "▀", (False, True): "▄", (True, True): "█"}
_CORNERS = ((-1, -1), (1, -1), (-1, 1), (1, 1))


@lru_cache(maxsize=256)
def draw(text: str, scale: int = 1) -> tuple[str, ...]:
    """The rows of half blocks that write `text`, all equally long."""
    width, top, bottom, points = lettering(nfc(text))
    columns = range(width * scale)
    rows = range(top * scale, (bottom + 1) * scale, 2)
    return tuple(
        "".join(
            _CELL[_inked(points, x, y, scale), _inked(points, x, y + 1, scale)] for x in columns
        )
        for y in rows
    )


def measure(text: str, scale: int = 1) -> Size:
    """Columns and rows that `draw` fills."""
    width, top, bottom, _ = lettering(nfc(text))
    return Size(width * scale, -(-(bottom + 1 - top) * scale // 2))


def fitting(text: str, size: Size, largest: int = LARGEST) -> int:
    """The largest scale, at least 1, at which `text` fits into `size`."""
    for scale in range(largest, 1, -1):
        drawn = measure(text, scale)
        if drawn.width <= size.width and drawn.height <= size.height:
            return scale
    return 1


def _inked(points: Shape, x: int, y: int, scale: int) -> bool:
    """Whether a dot of the enlarged picture is ink.

    Diagonals are stairs of points that touch at their corners; filling the corner between two
    such points makes them strokes.
    """
    point: Point = (x // scale, y // scale)
    if point in points:
        return True
    filled = (scale + 1) // 2 if scale > 1 else 0
    return any(
        _distance(x, y, corner, scale) < filled and _on_diagonal(points, point, corner)
        for corner in _CORNERS
    )


def _distance(x: int, y: int, corner: Point, scale: int) -> int:
    """Steps from a dot to a corner of its point."""
    right, down = x % scale, y % scale
    return (right if corner[0] < 0 else scale - 1 - right) + (
        down if corner[1] < 0 else scale - 1 - down
    )


def _on_diagonal(points: Shape, point: Point, corner: Point) -> bool:
    (x, y), (dx, dy) = point, corner
    return (x + dx, y) in points and (x, y + dy) in points and (x + dx, y + dy) not in points


class BigText(Widget):
    """A line of big capitals; small letters become capitals, Vietnamese marks are drawn.

    Its colour is the widget's `color`; `text-align` places it when the widget is wider. Change
    `text` or `scale` at any time: it is laid out again only if its size changes.

    Args:
        text: what it says.
        scale: 1 is 4 rows a capital, 2 is 7, 3 is 11, 4 is 14, 5 is 18, 6 is 21; 0 is the largest
            that fits, for a widget whose width and height come from the CSS.
    """

    DEFAULT_CSS = "BigText { width: auto; height: auto; }"
    ALLOW_SELECT: ClassVar[bool] = False

    text: reactive[str] = reactive("", init=False)
    scale: reactive[int] = reactive(1, init=False)

    def __init__(
        self,
        text: str = "",
        scale: int = 1,
        *,
        id: str | None = None,  # noqa: A002
        classes: str | None = None,
    ) -> None:
        super().__init__(id=id, classes=classes)
        self.set_reactive(BigText.text, text)
        self.set_reactive(BigText.scale, scale)

    def watch_text(self, old: str, new: str) -> None:
        """Lay out again only when the size changes."""
        if self.scale and measure(old, self.scale) != measure(new, self.scale):
            self.refresh(layout=True)

    def watch_scale(self) -> None:
        """Another size."""
        self.refresh(layout=True)

    def get_content_width(self, container: Size, viewport: Size) -> int:
        """Columns of the text."""
        return measure(self.text, self.scale or fitting(self.text, container)).width

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Rows of the text."""
        return measure(self.text, self.scale or fitting(self.text, container)).height

    def render_line(self, y: int) -> Strip:
        """One row; Textual asks for no more rows than there are."""
        width = self.size.width
        rows = draw(self.text, self.scale or fitting(self.text, self.size))
        row = rows[y] if y < len(rows) else ""
        align = self.styles.text_align
        if align == "center":
            row = row.center(width)
        elif align in {"right", "end"}:
            row = row.rjust(width)
        return Strip([Segment(row[:width].ljust(width), self.rich_style)], width)
