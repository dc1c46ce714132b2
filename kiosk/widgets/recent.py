"""The numbers just given without a slip, for whoever missed theirs on the screen."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget

from kiosk.widgets.lettering import wrap

Line = tuple[str, str]
"""A number, and what tells its holder that it is theirs."""

_ACROSS = 25
"""Cells for one number: three side by side on the narrowest screen."""


class Recent(Widget):
    """A title, and the numbers under it in columns. Not there at all without numbers."""

    ALLOW_SELECT = False

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._title = ""
        self._lines: tuple[Line, ...] = ()
        self.display = False

    def offer(self, title: str, lines: Sequence[Line]) -> None:
        """Show these; without any, nothing."""
        if (title, tuple(lines)) != (self._title, self._lines):
            self._title, self._lines = title, tuple(lines)
            self.display = bool(lines)
            self.refresh(layout=True)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """The title and as many rows as the numbers need."""
        return 1 + -(-len(self._lines) // _columns(width))

    def render(self) -> Content:
        """Row by row, the newest first."""
        columns = _columns(self.size.width)
        across = self.size.width // columns
        rows = [Content.styled(self._title, "bold")]
        for start in range(0, len(self._lines), columns):
            row = self._lines[start : start + columns]
            rows.append(Content("").join([_cell(line, across) for line in row]))
        return Content("\n").join(rows)


def _columns(width: int) -> int:
    return max(1, width // _ACROSS)


def _cell(line: Line, across: int) -> Content:
    number, about = line
    room = across - len(number) - 3
    cut = next(iter(wrap(about, room, 1)), "")
    return Content.assemble((number, "bold reverse"), f" {cut}".ljust(across - len(number)))
