"""How well the centre served last month, in big type, while nobody is being called.

Names and values are at least of scale 1 (`display.plan`: 67 to 100 mm), to be read from ten metres;
the title is in plain type and, with the counts, in the band below as well.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from rich.cells import cell_len
from rich.segment import Segment
from textual.strip import Strip
from textual.widget import Widget

from common.tui.bigtype import LARGEST, draw, measure
from display.quality import BigFigure
from display.typeset import shortened

_MARGIN = 1
_BETWEEN = 2


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A row of the picture: a piece of the title, or of a name and a value."""

    title: str = ""
    name: str = ""
    value: str = ""


class FigureBoard(Widget):
    """Draws a few figures one below the other, as large as fits."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"figures--title", "figures--name", "figures--value"}
    ALLOW_SELECT = False

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[str, tuple[BigFigure, ...]] = ("", ())
        self._rows: list[FigureRow] = []

    def on_resize(self) -> None:
        """Another size, other letters."""
        self._rows = figure_rows(*self._shown, *self.size)
        self.refresh()

    def paint(self, title: str, figures: Sequence[BigFigure]) -> None:
        """Show other figures."""
        if (fresh := (title, tuple(figures))) != self._shown:
            self._shown = fresh
            self._rows = figure_rows(*fresh, *self.size)
            self.refresh()

    def render_line(self, y: int) -> Strip:
        """One row: names on the left, values on the right."""
        width = self.size.width
        row = self._rows[y] if y < len(self._rows) else FigureRow()
        room = max(0, width - 2 * _MARGIN)
        name = row.title.center(room) if row.title else row.name
        value = row.value.rjust(max(0, room - cell_len(name)))
        line = [
            Segment(" " * _MARGIN, self.rich_style),
            Segment(name, self.get_component_rich_style(f"figures--{_part(row)}")),
            Segment(value, self.get_component_rich_style("figures--value")),
        ]
        return Strip(line).adjust_cell_length(width, self.rich_style)


def figure_rows(
    title: str, figures: Sequence[BigFigure], width: int, height: int
) -> list[FigureRow]:
    """The title and the figures, row by row, spread over `width` x `height` cells."""
    inner = width - 2 * _MARGIN
    blocks = [[FigureRow(title=shortened(title, min(inner, cell_len(title))))]]
    blocks += _blocks(figures, inner, height - 1)
    rows: list[FigureRow] = []
    gaps = _gaps(height - sum(map(len, blocks)), len(blocks) + 1)
    for gap, block in zip(gaps, blocks, strict=False):
        rows += [*[FigureRow()] * gap, *block]
    return rows[:height]


def _gaps(spare: int, places: int) -> list[int]:
    """Free rows above each block and below the last: the lowest places first, which the band and
    the marks over capitals come closest to."""
    each, more = divmod(max(0, spare), places)
    return [each + (place >= places - more) for place in range(places)]


def _blocks(figures: Sequence[BigFigure], width: int, height: int) -> list[list[FigureRow]]:
    """Values of the largest scale at which all fit; plain type where there is no room for any."""
    for scale in range(LARGEST, 0, -1):
        blocks = [_block(figure, scale, width) for figure in figures]
        fits = scale == 1 or all(_width(figure, scale) <= width for figure in figures)
        if fits and sum(map(len, blocks)) <= height:
            return blocks
    return [[FigureRow(name=f"{figure.name} ", value=figure.value)] for figure in figures]


def _width(figure: BigFigure, scale: int) -> int:
    return measure(figure.name).width + _BETWEEN + measure(figure.value, scale).width


def _block(figure: BigFigure, scale: int, width: int) -> list[FigureRow]:
    """One figure; where it is too wide its name is in plain type."""
    too_wide = _width(figure, scale) > width
    if scale == 1 and not too_wide:
        return _on_one_line(figure)
    name = [figure.name] if too_wide else draw(figure.name)
    value = draw(figure.value, scale)
    height = max(len(name), len(value))
    pairs = zip(_middle(name, height), _middle(value, height), strict=True)
    return [FigureRow(name=left, value=right) for left, right in pairs]


def _on_one_line(figure: BigFigure) -> list[FigureRow]:
    """Drawn as one text, so that both stand on one line, then taken apart."""
    cut = -measure(figure.value).width
    rows = draw(f"{figure.name} {figure.value}")
    return [FigureRow(name=row[:cut].rstrip(), value=row[cut:]) for row in rows]


def _middle(drawn: Sequence[str], height: int) -> list[str]:
    above = (height - len(drawn)) // 2
    return [*[""] * above, *drawn, *[""] * (height - above - len(drawn))]


def _part(row: FigureRow) -> str:
    return "title" if row.title else "name"
