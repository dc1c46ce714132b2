"""What the wizard's screen is painted with: the list of steps, and the rows of a page."""

from __future__ import annotations

from dataclasses import replace
from textwrap import wrap
from typing import ClassVar

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual.geometry import Size
from textual.strip import Strip
from textual.widget import Widget

from motcua.setup.page import Kind, Row

_BESIDE = 3
"""Columns of a row that its words do not get: the mark, and what says that there are more."""
_MARKS = {"now": "▶", "wrong": "■", "good": "●", "new": "·"}
"""By shape, never by colour alone."""


def fitted(text: str, width: int) -> str:
    """The text in exactly so many cells; what could steer a terminal is a space."""
    shown = "".join(letter if letter.isprintable() else " " for letter in text)
    if cell_len(shown) > width:
        shown = set_cell_size(shown, max(0, width - 1)) + "…"[:width]
    return shown + " " * (width - cell_len(shown))


class Steps(Widget):
    """The steps, and how each of them stands: `now`, `wrong`, `good` or `new`."""

    ALLOW_SELECT: ClassVar[bool] = False
    COMPONENT_CLASSES: ClassVar[set[str]] = {f"steps--{state}" for state in _MARKS}

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._steps: list[tuple[str, str]] = []

    def fill(self, steps: list[tuple[str, str]]) -> None:
        """The name and the state of each."""
        self._steps = steps
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """One of them."""
        width = self.size.width
        if y >= len(self._steps):
            return Strip([Segment(" " * width, self.rich_style)])
        name, state = self._steps[y]
        style = self.get_component_rich_style(f"steps--{state}")
        text = fitted(f" {_MARKS[state]} {y + 1:>2} {name}", width)
        return Strip([Segment(text, style)])


def wrapped(text: str, width: int) -> list[str]:
    """The text in lines of so many cells, the second and those after it set in; as it is, where it
    has room."""
    if cell_len(text) <= width:
        return [text]
    return wrap(text, max(10, width), subsequent_indent="  ", break_on_hyphens=False)


class Rows(Widget):
    """The rows of a page, one of them marked; it scrolls so that this one is seen. What is only to
    be read takes as many lines as it needs."""

    ALLOW_SELECT: ClassVar[bool] = False
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        *(f"rows--{kind.value}" for kind in Kind),
        *("rows--value", "rows--marked"),
    }

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._given: tuple[list[Row], int] = ([], 0)
        self._rows: list[Row] = []
        self._at = 0
        self._top = 0

    def fill(self, rows: list[Row], at: int) -> None:
        """Other rows, and the marked one of them; a negative place marks none."""
        self._given = (rows, at)
        self._lay_out()
        self._scroll()
        self.refresh()

    def _lay_out(self) -> None:
        """One row for each line."""
        rows, self._at = self._given
        room, self._rows = self.size.width - _BESIDE, []
        for place, row in enumerate(rows):
            if place == self._given[1]:
                self._at = len(self._rows)
            if row.kind is Kind.NOTE and not row.value:
                self._rows += [replace(row, label=part) for part in wrapped(row.label, room)]
            else:
                self._rows.append(row)

    def _scroll(self) -> None:
        height = max(1, self.size.height)
        if self._at < 0:
            self._top = 0
            return
        last = max(0, len(self._rows) - height)
        # The last rows are seen with the last that can be marked; what stands above the first too.
        if all(row.kind in {Kind.NOTE, Kind.HEAD} for row in self._rows[self._at + 1 :]):
            self._top = max(min(last, self._at), min(self._top, last))
            self._top = min(self._top, self._at)
        if self._at < self._top:
            self._top = self._at
        if self._at >= self._top + height:
            self._top = self._at - height + 1
        if self._at <= 1:
            self._top = 0
        self._top = min(self._top, last)

    def move(self, by: int) -> None:
        """Scroll where nothing can be marked."""
        last = max(0, len(self._rows) - self.size.height)
        self._top = min(last, max(0, self._top + by))
        self.refresh()

    def _more(self, y: int) -> str:
        """Where rows stand above or below those that are seen, a mark that says so."""
        if y == 0 and self._top:
            return "▲"
        below = self._top + self.size.height < len(self._rows)
        return "▼" if y == self.size.height - 1 and below else " "

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """As many lines as rows."""
        return len(self._rows)

    def on_resize(self) -> None:
        """Another height, another part."""
        self._lay_out()
        self._scroll()

    def render_line(self, y: int) -> Strip:
        """One row: its name at the left, its value at the right."""
        width, place = self.size.width, self._top + y
        if place >= len(self._rows):
            return Strip([Segment(" " * width, self.rich_style)])
        row = self._rows[place]
        marked = place == self._at
        style = self._style(row.kind.value, marked)
        value = self._style("value", marked)
        mark = "▸ " if marked else "  "
        more = Segment(self._more(y), style)
        if row.kind is Kind.HEAD:
            return Strip([Segment(fitted(f"  {row.label}", width - 1), style), more])
        said = f"‹ {row.value} ›" if row.kind is Kind.CHOICE else row.value
        room = max(0, width - len(mark) - 1)
        told = min(cell_len(said), max(room // 2, room - cell_len(row.label) - 2)) if said else 0
        label = fitted(row.label, room - told - (1 if told else 0))
        parts = [Segment(f"{mark}{label}", style)]
        if told:
            parts.append(Segment(f" {fitted(said, told)}", value))
        parts.append(more)
        return Strip(parts).adjust_cell_length(width, style)

    def _style(self, name: str, marked: bool) -> Style:
        return self.get_component_rich_style("rows--marked" if marked else f"rows--{name}")
