"""One line: some cells from the left, some at the right end, what does not fit left out."""

from __future__ import annotations

from rich.cells import cell_len
from rich.segment import Segment
from textual.strip import Strip

from supervisor.cells import Cell, fit
from supervisor.widgets.painted import Painted

_GAP = "  "


class Line(Painted):
    """The right end stays; of the left, the last cells go first, and the first is cut."""

    DEFAULT_CSS = "Line { height: 1; }"

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._left: tuple[Cell, ...] = ()
        self._right: tuple[Cell, ...] = ()

    def fill(self, left: tuple[Cell, ...], right: tuple[Cell, ...] = ()) -> None:
        """Say something else; nothing is repainted when it is the same."""
        if (left, right) != (self._left, self._right):
            self._left, self._right = left, right
            self.refresh()

    def render_line(self, y: int) -> Strip:
        """The line at the width there is."""
        ends = [self.segment(f"{cell.text}  ", cell.level) for cell in self._right]
        room = max(0, self.size.width - 2 - sum(cell_len(end.text) for end in ends))
        used, parts = 0, [Segment(" ", self.rich_style)]
        for cell in self._left:
            gap = _GAP if used else ""
            if used and used + len(gap) + cell_len(cell.text) > room:
                break
            text = gap + fit(cell.text, min(cell_len(cell.text), room))
            parts.append(self.segment(text, cell.level))
            used += cell_len(text)
        parts.append(Segment(" " * (room + 1 - used), self.rich_style))
        return Strip([*parts, *ends]).adjust_cell_length(self.size.width, self.rich_style)
