"""A few words in big type, in place of the calls."""

from __future__ import annotations

from typing import ClassVar

from rich.cells import cell_len
from rich.segment import Segment
from textual.geometry import Size
from textual.strip import Strip
from textual.widget import Widget

from common.tui.bigtype import draw, fitting
from display.typeset import GAP, Line, is_drawn, stacked, wrapped
from display.words import Poster

_MARGIN = 2
_CLOCK_LARGEST = 2
_Row = tuple[str, str]
"""A row of text and the component that colours it."""


class PosterBoard(Widget):
    """Draws a `Poster` as large as fits, with the time of day below where it says no other."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "poster--title",
        "poster--more",
        "poster--clock",
        "poster--plain",
    }
    ALLOW_SELECT = False

    def __init__(self) -> None:
        super().__init__()
        self._shown = (Poster(""), "")
        self._rows: list[_Row] = []

    def on_resize(self) -> None:
        """Another size, other letters."""
        self._rows = poster_rows(*self._shown, *self.size)
        self.refresh()

    def paint(self, poster: Poster, clock: str) -> None:
        """Show other words or another time."""
        if (poster, clock) != self._shown:
            self._shown = (poster, clock)
            self._rows = poster_rows(poster, clock, *self.size)
            self.refresh()

    def render_line(self, y: int) -> Strip:
        """One row of the stack, everything in the middle."""
        width, height = self.size
        top = max(0, (height - len(self._rows)) // 2)
        found = 0 <= y - top < len(self._rows)
        text, part = self._rows[y - top] if found else ("", "plain")
        left = " " * max(0, (width - cell_len(text)) // 2)
        style = self.get_component_rich_style(f"poster--{part}")
        return Strip([Segment(left + text, style)]).adjust_cell_length(width, self.rich_style)


def poster_rows(poster: Poster, clock: str, width: int, height: int) -> list[_Row]:
    """The poster, row by row, in `width` x `height` cells.

    Where there is not enough room the plain sentence goes first, if the big lines say it all;
    otherwise the reason is left to the sentence. Without one, the time is what people look for.
    """
    inner = width - 2 * _MARGIN
    plain = wrapped(poster.plain, inner)
    why = poster.why if is_drawn(poster.why) else ""
    for texts, said in (
        ((poster.title, why, poster.when), plain),
        ((poster.title, why, poster.when), [] if why else plain),
        ((poster.title, poster.when), plain),
        (("" if plain else poster.when,), wrapped(poster.title, inner)),
        ((poster.title,), plain or wrapped(poster.when, inner)),
    ):
        room = height - len(said) - GAP * bool(said)
        lines = stacked([text for text in texts if text], inner, room)
        if lines:
            break
    else:
        return [(row, "plain") for row in [*wrapped(poster.title, inner), *said]]
    rows = _drawn(lines)
    if not poster.when and clock:
        time = draw(clock, min(_CLOCK_LARGEST, fitting(clock, Size(inner, room - len(rows)))))
        if len(rows) + len(time) <= room:
            rows += [(row, "clock") for row in time] + [("", "plain")] * GAP
    return rows + [(row, "plain") for row in said]


def _drawn(lines: list[Line]) -> list[_Row]:
    rows: list[_Row] = []
    for line in lines:
        part = "more" if line.of else "title"
        rows += [(row, part) for row in draw(line.text, line.scale)] + [("", part)] * GAP
    return rows
