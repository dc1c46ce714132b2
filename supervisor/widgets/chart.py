"""The day's curves, drawn at the size there is."""

from __future__ import annotations

from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from common.i18n.translator import Translator, Zone
from common.views.curves import Curves
from supervisor.tables.bars import Drawn
from supervisor.tables.curves import lines
from supervisor.widgets.painted import Painted

_BOLD = Style(bold=True)


class Chart(Painted):
    """Draws `Curves`; nothing before the first."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"chart--head", "chart--bar"}
    DEFAULT_CSS = """
    Chart {
        background: $surface;
        & > .chart--head { background: $panel; }
        & > .chart--bar { color: $primary; }
    }
    """

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._lines: list[Drawn] = []

    def fill(self, curves: Curves, t: Translator, zone: Zone) -> None:
        """Show other curves; nothing is repainted when they look the same."""
        drawn = lines(curves, self.size.width, self.size.height, t, zone)
        if drawn != self._lines:
            self._lines = drawn
            self.refresh()

    def render_line(self, y: int) -> Strip:
        """One line."""
        if y >= len(self._lines):
            return Strip.blank(self.size.width, self.rich_style)
        drawn = self._lines[y]
        first, *rest = drawn.cells
        if drawn.head:
            ground = self.get_component_rich_style("chart--head")
            segments = [Segment(first.text, ground + _BOLD)]
            segments += [Segment(cell.text, ground) for cell in rest]
            return Strip(segments).adjust_cell_length(self.size.width, ground)
        bar = self.get_component_rich_style("chart--bar")
        segments = [self.segment(first.text, first.level)]
        for cell in rest:
            style = bar if drawn.bars else self.style_of(cell.level)
            segments.append(Segment(cell.text, style))
        return Strip(segments).adjust_cell_length(self.size.width, self.rich_style)
