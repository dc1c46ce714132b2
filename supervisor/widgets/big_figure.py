"""One of the three figures that say whether promises are kept."""

from __future__ import annotations

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from common.tui.bigtype import draw, fitting
from supervisor.cells import SIGNS, Level, fit
from supervisor.tables.head import Figure
from supervisor.widgets.painted import Painted

_LARGEST = 2
_BOLD = Style(bold=True)


class BigFigure(Painted):
    """Label, number in big type as high as there is room, note. Trouble fills the whole field."""

    DEFAULT_CSS = """
    BigFigure {
        background: $surface; padding: 0 1;
        &.-trouble {
            background: $error; color: $background;
            & > .level--trouble { color: $background; }
        }
    }
    """

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._figure = Figure("", "", "", Level.QUIET)

    def fill(self, figure: Figure) -> None:
        """Show another figure; nothing is repainted when it is the same."""
        if figure != self._figure:
            self._figure = figure
            self.set_class(figure.level is Level.TROUBLE, "-trouble")
            self.refresh()

    def render_line(self, y: int) -> Strip:
        """The first line is the label, the last one the note, the number is between them."""
        width, height = self.size
        figure = self._figure
        if y == 0:
            text, level = figure.label, Level.PLAIN
        elif y == height - 1:
            text, level = f"{SIGNS[figure.level]} {figure.note}", figure.level
        else:
            rows = draw(figure.number, fitting(figure.number, self.size - (0, 2), _LARGEST))
            text, level = rows[y - 1] if y <= len(rows) else "", figure.level
        return Strip([self._painted(fit(text, width), level, bold=y == 0)], width)

    def _painted(self, text: str, level: Level, *, bold: bool) -> Segment:
        plain = level is Level.PLAIN
        style = self.rich_style if plain else self.style_of(level)
        return Segment(text, style + _BOLD if bold else style)
