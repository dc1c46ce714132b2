"""Beside the list of calls: the time in big type, and the numbers called but not yet seen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from rich.segment import Segment
from textual.strip import Strip
from textual.widget import Widget

from common.tui.bigtype import draw, measure
from display.board import fitting_items
from display.typeset import numbers_in_lines, shortened

_LARGEST = 2
_MARGIN = 2
_TITLE = 2
"""Rows above the missed numbers: a free one, and their title."""


class Side(Widget):
    """The clock on top; the missed numbers as far as there is room."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"side--clock", "side--title", "side--missed"}
    ALLOW_SELECT = False

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[str, str, tuple[str, ...]] = ("", "", ())

    def paint(self, clock: str, title: str, missed: Sequence[str]) -> None:
        """Show another time or other numbers."""
        fresh = (clock, title, tuple(missed))
        if fresh != self._shown:
            self._shown = fresh
            self.refresh()

    def places(self, clock: str, missed: Sequence[str], width: int, height: int) -> int:
        """How many of these numbers stand in `width` x `height` cells below this clock."""
        rows = height - len(_clock_rows(clock, width, height)) - _TITLE
        return fitting_items(missed, width - 2 * _MARGIN, rows) if rows > 0 else 0

    def render_line(self, y: int) -> Strip:
        """One row: of the clock, or of the list below it."""
        width, height = self.size
        rows = self._rows(width, height)
        text, part = rows[y] if y < len(rows) else ("", "side--missed")
        strip = Strip([Segment(text, self.get_component_rich_style(part))])
        return strip.adjust_cell_length(width, self.rich_style)

    def _rows(self, width: int, height: int) -> list[tuple[str, str]]:
        clock, title, missed = self._shown
        rows = [(row, "side--clock") for row in _clock_rows(clock, width, height)]
        if not missed:
            return rows
        inner = width - 2 * _MARGIN
        rows += [("", "side--title"), (" " * _MARGIN + shortened(title, inner), "side--title")]
        lines = numbers_in_lines(missed, inner, height - len(rows))
        return rows + [(" " * _MARGIN + line, "side--missed") for line in lines]


def _clock_rows(clock: str, width: int, height: int) -> list[str]:
    scale = _LARGEST if measure(clock, _LARGEST).width < width and height > 12 else 1
    return ["", *(row.rjust(width - 1) for row in draw(clock, scale))]
