"""The line at the top: whose hall this is, and what day."""

from __future__ import annotations

from rich.cells import cell_len
from rich.segment import Segment
from textual.strip import Strip
from textual.widget import Widget

from display.typeset import shortened


class Bar(Widget):
    """The centre's name on the left, the day on the right."""

    ALLOW_SELECT = False

    def __init__(self) -> None:
        super().__init__()
        self._said = ("", "")

    def paint(self, name: str, day: str) -> None:
        """Show another name or day."""
        if (name, day) != self._said:
            self._said = (name, day)
            self.refresh()

    def render_line(self, y: int) -> Strip:
        """The one row."""
        name, day = self._said
        room = max(0, self.size.width - cell_len(day) - 3)
        text = f" {shortened(name, room)} {day} "
        return Strip([Segment(text, self.rich_style)]).adjust_cell_length(
            self.size.width, self.rich_style
        )
