"""A sheet of text: rows as they were cut, titles told from the rest."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar, cast

from rich.cells import set_cell_size
from rich.segment import Segment
from textual.events import Resize
from textual.strip import Strip
from textual.widget import Widget

from kiosk.sheets import Line

if TYPE_CHECKING:
    from kiosk.app import KioskApp


class Sheet(Widget):
    """Shows the lines it is given; another size wants others, so its page is painted again."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"sheet--title", "sheet--text"}
    ALLOW_SELECT: ClassVar[bool] = False

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self.lines: tuple[Line, ...] = ()

    def offer(self, lines: Sequence[Line]) -> None:
        """Show these."""
        if self.lines != tuple(lines):
            self.lines = tuple(lines)
            self.refresh()

    def on_resize(self, _: Resize) -> None:
        """Other rows fit now."""
        self.call_after_refresh(cast("KioskApp", self.app).repaint)

    def render_line(self, y: int) -> Strip:
        """One row."""
        text, part = self.lines[y] if y < len(self.lines) else ("", "text")
        width = self.size.width
        row = Segment(set_cell_size(text, width), self.get_component_rich_style(f"sheet--{part}"))
        return Strip([row], width)
