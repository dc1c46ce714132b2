"""A page of a report: its head stays, its rows are scrolled, its total stands at the foot."""

from __future__ import annotations

from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from common.reports import blocks
from supervisor.cells import Cell, Level, fit
from supervisor.tables.reports import Sheet, head_line
from supervisor.widgets.painted import Painted

_NOTHING = Sheet("", (), (), (), 0, lambda _: ())


class SheetView(Painted):
    """Draws one `Sheet`. Where rows can be marked the arrows move the mark, else they scroll."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        *("sheet--head", "sheet--chosen", "sheet--total", "sheet--bars")
    }
    DEFAULT_CSS = """
    SheetView {
        background: $surface;
        & > .sheet--head { background: $panel; color: $foreground 75%; }
        & > .sheet--chosen { background: $primary; color: $background; text-style: bold; }
        & > .sheet--total { background: $panel; text-style: bold; }
        & > .sheet--bars { color: $primary; }
    }
    """

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self.sheet = _NOTHING
        self.marked = 0
        self._first = 0

    def fill(self, sheet: Sheet, marked: int = 0) -> None:
        """Show another page; its mark is where it was left."""
        self.sheet = sheet
        self._first = 0
        self.marked = max(0, min(marked, sheet.count - 1))
        self._bring_into_view()
        self.refresh()

    def move(self, rows: int) -> None:
        """Mark a row further down, up if negative; or scroll."""
        if self.sheet.chosen:
            self.marked = max(0, min(self.marked + rows, self.sheet.count - 1))
            self._bring_into_view()
        else:
            self._first = max(0, min(self._first + rows, self.sheet.count - self._shown))
        self.refresh()

    def turn(self, pages: int) -> None:
        """The same by what is seen at once."""
        self.move(pages * self._shown)

    def on_resize(self) -> None:
        """The mark stays in view."""
        self._bring_into_view()

    def _bring_into_view(self) -> None:
        last = max(0, self.sheet.count - self._shown)
        if self.sheet.chosen:
            lowest = max(0, self.marked - self._shown + 1)
            self._first = max(lowest, min(self._first, self.marked))
        self._first = max(0, min(self._first, last))

    @property
    def _body(self) -> int:
        """Lines between head and total."""
        return max(1, self.size.height - len(self.sheet.head) - (self.sheet.total is not None))

    @property
    def _shown(self) -> int:
        """Rows seen at once; one line is lost where there are more."""
        return max(1, self._body - (self.sheet.count > self._body))

    def render_line(self, y: int) -> Strip:
        """Head, rows, the scroll mark, the total."""
        sheet = self.sheet
        width, top = self.size.width, len(sheet.head)
        if y < top:
            style = self.get_component_rich_style("sheet--head")
            return Strip([Segment(head_line(sheet, y), style)]).adjust_cell_length(width, style)
        line = y - top
        rows = min(self._shown, sheet.count)
        if line < rows:
            return self._row(self._first + line)
        if not sheet.count and line == 0 and sheet.nothing:
            said = self.segment(fit(sheet.nothing, width), Level.QUIET)
            return Strip([said]).adjust_cell_length(width, self.rich_style)
        if sheet.count > rows and line == rows:
            below = sheet.count - self._first - rows
            mark = self.segment(f" ↑ {self._first}   ↓ {below}", Level.QUIET)
            return Strip([mark]).adjust_cell_length(width, self.rich_style)
        if sheet.total is not None and line == max(rows, 1 if sheet.nothing else 0) + (
            sheet.count > rows
        ):
            style = self.get_component_rich_style("sheet--total")
            return self._cells(sheet.total, style)
        return Strip.blank(width, self.rich_style)

    def _row(self, place: int) -> Strip:
        chosen = self.sheet.chosen and place == self.marked
        cells = self.sheet.row(place)
        name = "sheet--chosen" if chosen else "sheet--bars" if _has_bars(cells) else ""
        return self._cells(cells, self.get_component_rich_style(name) if name else None)

    def _cells(self, cells: tuple[Cell, ...], style: Style | None) -> Strip:
        parts: list[Segment] = []
        for cell, size, right in zip(cells, self.sheet.sizes, self.sheet.right, strict=True):
            text = f"{' ' if parts else ''}{fit(cell.text, size, right=right)}"
            parts.append(Segment(text, style or self.style_of(cell.level)))
        return Strip(parts).adjust_cell_length(self.size.width, style or self.rich_style)


def _has_bars(cells: tuple[Cell, ...]) -> bool:
    """Whether this is a line of a chart, and not one of its numbers or words."""
    return any(blocks.is_bar(letter) for cell in cells for letter in cell.text)
