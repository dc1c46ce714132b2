"""A table that fits into any room: blocks side by side where it is wide, scrolled by rows."""

from __future__ import annotations

from typing import ClassVar

from rich.segment import Segment
from textual.strip import Strip

from supervisor.cells import Cell, Level, Row, Table, fit, widths
from supervisor.widgets.painted import Painted

_RULE = "│"


class TableView(Painted):
    """The head line bears the title and the columns' names.

    Rows that do not fit can be scrolled; then the last line says how many are above and below.

    Attributes:
        key: the digit that selects this table, None where there is nothing to select.
    """

    COMPONENT_CLASSES: ClassVar[set[str]] = {"table--title", "table--selected", "table--head"}
    DEFAULT_CSS = """
    TableView {
        background: $surface;
        & > .table--title { background: $panel; text-style: bold; }
        & > .table--selected { background: $primary; color: $background; text-style: bold; }
        & > .table--head { background: $panel; color: $foreground 75%; }
    }
    """

    def __init__(self, key: int | None = None, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self.key = key
        self._table = Table("", (), ())
        self._first = 0
        self._selected = False
        self._chosen: int | None = None

    def fill(self, table: Table) -> None:
        """Show another state of the table; nothing is repainted when it is the same."""
        if table != self._table:
            self._table = table
            self._first = min(self._first, self._last_first)
            self.refresh()

    def select(self, selected: bool) -> None:
        """Mark the table that the arrow keys move."""
        if selected != self._selected:
            self._selected = selected
            self.refresh()

    def choose(self, row: int | None) -> None:
        """Mark one row, or none, and bring it into view; for tables of one block."""
        first = 0 if row is None else min(max(self._first, row - self._shown + 1), row)
        if (row, first) != (self._chosen, self._first):
            self._chosen, self._first = row, first
            self.refresh()

    @property
    def worst(self) -> tuple[Level, int]:
        """The worst level in the table, and how many rows are so."""
        level = max((row.level for row in self._table.rows), default=Level.QUIET)
        return level, sum(row.level is level for row in self._table.rows)

    @property
    def overflows(self) -> bool:
        """Whether there are rows that cannot be seen without scrolling."""
        return len(self._table.rows) > self._blocks * self._lines

    def lines_needed(self, width: int, most: int) -> int:
        """The height at which nothing has to be scrolled in this width: one block if `most`
        allows, else as few lines as the blocks need."""
        rows = len(self._table.rows)
        return 1 + rows if rows < most else 1 + -(-rows // self._blocks_in(width))

    def move(self, rows: int) -> None:
        """Scroll down by that many rows, up if negative, as far as there are any."""
        first = max(0, min(self._first + rows, self._last_first))
        if first != self._first:
            self._first = first
            self.refresh()

    def turn(self, pages: int) -> None:
        """Scroll by whole pages."""
        self.move(pages * self._shown)

    def on_resize(self) -> None:
        """More room may show more rows."""
        self._first = min(self._first, self._last_first)

    def _blocks_in(self, width: int) -> int:
        least = self._table.least
        return max(1, (width + len(_RULE)) // (least + len(_RULE))) if least else 1

    @property
    def _blocks(self) -> int:
        needed = -(-len(self._table.rows) // self._lines)
        return max(1, min(self._blocks_in(self.size.width), needed))

    @property
    def _lines(self) -> int:
        """Lines under the head."""
        return max(1, self.size.height - 1)

    @property
    def _shown(self) -> int:
        """How many rows can be seen at once; one line is lost to the scroll mark."""
        lines = self._lines - 1 if self.overflows else self._lines
        return max(1, lines) * self._blocks

    @property
    def _last_first(self) -> int:
        return max(0, len(self._table.rows) - self._shown)

    def render_line(self, y: int) -> Strip:
        """The head, rows, or the scroll mark."""
        if not self._table.columns:
            return Strip.blank(self.size.width, self.rich_style)
        if y == 0:
            segments = self._head()
        elif self.overflows and y == self.size.height - 1:
            segments = [self.segment(self._scroll_mark(), Level.QUIET)]
        else:
            segments = self._body(y - 1)
        return Strip(segments).adjust_cell_length(self.size.width, self.rich_style)

    def _block_width(self) -> int:
        blocks = self._blocks
        return (self.size.width - len(_RULE) * (blocks - 1)) // blocks

    def _head(self) -> list[Segment]:
        """In pieces like those of a row: a picture of the screen keeps them above each other in a
        font of any width."""
        style = self.get_component_rich_style
        title = style("table--selected" if self._selected else "table--title")
        head = style("table--head")
        columns = self._table.columns
        sizes = widths(columns, self._block_width())
        span = next((i for i, column in enumerate(columns) if column.title), len(columns))
        named = [
            Segment(" " + fit(column.title, size, right=column.right), head)
            for column, size in list(zip(columns, sizes, strict=True))[span:]
        ]
        room = sum(sizes[:span]) + span - 1
        key = "" if self.key is None else f" {self.key}"
        first = fit(f"{key} {self._table.title} ", room)
        parts = [Segment(first, title), *named]
        for _ in range(self._blocks - 1):
            parts += [Segment(" " * (len(_RULE) + room), head), *named]
        return parts

    def _body(self, line: int) -> list[Segment]:
        per_block = self._shown // self._blocks
        sizes = widths(self._table.columns, self._block_width())
        parts: list[Segment] = []
        for block in range(self._blocks):
            if block:
                parts.append(self.segment(_RULE, Level.QUIET))
            index = self._first + block * per_block + line
            row = self._table.rows[index] if index < len(self._table.rows) else Row(())
            parts += self._row(row, sizes, chosen=index == self._chosen)
        return parts

    def _row(self, row: Row, sizes: list[int], *, chosen: bool) -> list[Segment]:
        parts: list[Segment] = []
        selected = self.get_component_rich_style("table--selected")
        columns = self._table.columns
        for position, (column, size) in enumerate(zip(columns, sizes, strict=True)):
            cell = row.cells[position] if position < len(row.cells) else Cell("")
            text = fit(cell.text, size, right=column.right, keep_end=column.keep_end)
            style = selected if chosen else self.style_of(cell.level)
            parts.append(Segment(f" {text}" if position else text, style))
        return parts

    def _scroll_mark(self) -> str:
        below = len(self._table.rows) - self._first - self._shown
        return f" ↑ {self._first}   ↓ {max(0, below)}"
