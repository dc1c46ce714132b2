"""A sentence over as many lines as there is room for, in the style of its level."""

from __future__ import annotations

from textual.strip import Strip

from supervisor.cells import Cell, Level, fit, wrapped
from supervisor.widgets.painted import Painted


class Paragraph(Painted):
    """Broken between words; what has no room at all ends in an ellipsis. Its height is for the page
    to say: nothing moves because a sentence is longer."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._said = Cell("", Level.PLAIN)

    def fill(self, said: Cell) -> None:
        """Say something else; nothing is repainted when it is the same."""
        if said != self._said:
            self._said = said
            self.refresh()

    def render_line(self, y: int) -> Strip:
        """A line at the width there is."""
        width, height = self.size
        lines = wrapped(self._said.text, width - 2, height)
        text = fit(lines[y] if y < len(lines) else "", max(0, width - 1))
        return Strip([self.segment(f" {text}", self._said.level)]).adjust_cell_length(
            width, self.rich_style
        )
