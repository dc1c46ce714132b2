"""The number, as large as the page allows, black on white like the slip."""

from __future__ import annotations

from typing import ClassVar

from rich.segment import Segment
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget

from kiosk.widgets.lettering import big

_MARGIN = 4
_CALM_SHARE = 0.8


class Plate(Widget):
    """A number in the middle of a white plate. `loud` fills all of it, for want of a slip."""

    ALLOW_SELECT: ClassVar[bool] = False

    text: reactive[str] = reactive("", init=False)
    loud: reactive[bool] = reactive(False, init=False)

    def render_line(self, y: int) -> Strip:
        """One row."""
        width, height = self.size
        room = width - _MARGIN
        share = 1.0 if self.loud else _CALM_SHARE
        rows = big(self.text, int(room * share), height) or [self.text]
        top = (height - len(rows)) // 2
        row = rows[y - top] if 0 <= y - top < len(rows) else ""
        return Strip([Segment(row.center(width), self.rich_style)], width)
