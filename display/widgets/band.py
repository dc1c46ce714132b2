"""The band at the foot: who waits and how long, how dossiers stand, how last month was, notices,
page by page, or that the store is lost."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from rich.cells import cell_len
from rich.segment import Segment
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from display.board import Heading, line_of
from display.pages import EDGES, Page
from display.quality import FigureLine
from display.typeset import numbers_in_lines, shortened, wrapped

PAGE_S = 12.0
"""How long a page stays; half as long if it is read at a glance."""

_WAITING = 3
_EXPECTED = 4
"""Least columns of the two counts of a service."""


class Band(Widget):
    """Turns its pages every `PAGE_S` seconds."""

    class Turned(Message):
        """Another page is shown."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "band--label",
        "band--title",
        "band--name",
        "band--waiting",
        "band--expected",
        "band--stale",
    }
    ALLOW_SELECT = False

    def __init__(self) -> None:
        super().__init__()
        self._pages: tuple[Page, ...] = ()
        self._page = 0
        self._cells = 1
        self._label = 0
        self._stale = ""
        self._waiting, self._expected = _WAITING, _EXPECTED
        self._stood = 0

    def on_mount(self) -> None:
        """Turn the pages from now on."""
        self._turning = self.set_interval(PAGE_S / 2, self._half)

    def paint(self, pages: Sequence[Page], cells: int, label: int, stale: str = "") -> None:
        """Show other pages, `cells` services side by side after a label of `label` columns.

        Args:
            pages: in the order in which they are turned.
            cells: services in a row.
            label: columns of the label.
            stale: instead of everything, that the store is lost.
        """
        fresh = (tuple(pages), cells, label, stale)
        if fresh != (self._pages, self._cells, self._label, self._stale):
            self._page = self._next_to(fresh[0])
            self._pages, self._cells, self._label, self._stale = fresh
            queues = [queue for page in self._pages for queue in page.queues]
            self._waiting = max([_WAITING, *(1 + len(queue.waiting) for queue in queues)])
            self._expected = max([_EXPECTED, *(1 + cell_len(queue.expected) for queue in queues)])
            self.refresh()

    def _next_to(self, pages: Sequence[Page]) -> int:
        """The page among these that is most like the one that is shown now."""
        shown = self.page
        if shown is None or not pages:
            return 0
        same = [place for place, page in enumerate(pages) if page.label == shown.label]
        return min(same or [self._page % len(pages)], key=lambda place: abs(place - self._page))

    def _half(self) -> None:
        """Half the time of a page has gone."""
        self._stood += 1
        if self._stood > 1 or (self.page is not None and self.page.brief):
            self.turn()

    def turn(self) -> None:
        """To the next page."""
        self._stood = 0
        if len(self._pages) > 1:
            self._page = (self._page + 1) % len(self._pages)
            self.refresh()
            self.post_message(self.Turned())

    @property
    def page(self) -> Page | None:
        """What is shown now, unless the store is lost."""
        return self._pages[self._page % len(self._pages)] if self._pages else None

    def render_line(self, y: int) -> Strip:
        """One row: the label's, then one of services or numbers."""
        width = self.size.width
        if self._stale:
            return self._stale_line(y, width)
        page = self.page
        if page is None:
            return Strip([Segment(" " * width, self.rich_style)], width)
        if page.tall:
            line = self._content(page, y, width)
            return Strip(line).adjust_cell_length(width, self.rich_style)
        line = [Segment(self._label_text(page, y), self.get_component_rich_style("band--label"))]
        room = width - self._label
        line += self._content(page, y, room)
        return Strip(line).adjust_cell_length(width, self.rich_style)

    def _content(self, page: Page, y: int, room: int) -> list[Segment]:
        if page.heading is not None:
            return self._agencies(page, page.heading, y, room)
        if page.figures:
            return self._figures(page.figures, y, room)
        if page.notice:
            return [self._part("name", f"  {page.notice[y]}" if y < len(page.notice) else "")]
        return self._numbers(page, y, room) if page.numbers else self._queues(page, y, room)

    def _agencies(self, page: Page, head: Heading, y: int, room: int) -> list[Segment]:
        if y < len(head.lines):
            return self._heading(page, head, y, room)
        row, between = divmod(y - len(head.lines), page.step)
        if between or row >= len(page.agencies):
            return [self._part("name", " " * room)]
        agency = page.agencies[row]
        name, counts = line_of(agency.name, agency.counts, head.widths, room - EDGES)
        return [self._part("name", f"  {name}"), self._part("waiting", f"{counts} ")]

    def _heading(self, page: Page, head: Heading, y: int, room: int) -> list[Segment]:
        """The names of the columns; beside them the title, where there is no label."""
        names = max(0, room - EDGES - sum(head.widths))
        title = self._title(page, names, len(head.lines))[y] if page.tall else ""
        title, columns = line_of(title, head.lines[y], head.widths, room - EDGES)
        return [self._part("title", f"  {title}"), self._part("expected", f"{columns} ")]

    def _figures(self, lines: Sequence[FigureLine], y: int, room: int) -> list[Segment]:
        if y >= len(lines):
            return [self._part("name", " " * room)]
        of = 1 + max(cell_len(line.of) for line in lines)
        value = 1 + max(cell_len(line.value) for line in lines)
        line = lines[y]
        name = shortened(line.name, max(0, room - of - value - EDGES - 1))
        return [
            self._part("name", f"  {name}"),
            self._part("waiting", f"{line.value:>{value}} "),
            self._part("expected", f" {line.of}"),
        ]

    def _stale_line(self, y: int, width: int) -> Strip:
        text = self._stale if y == self.size.height // 2 else ""
        text = " " * max(0, (width - cell_len(text)) // 2) + text
        return Strip(
            [Segment(shortened(text, width), self.get_component_rich_style("band--stale"))]
        )

    def _label_text(self, page: Page, y: int) -> str:
        lines = [line for part in page.label for line in wrapped(part, self._label - 2)]
        text = lines[y] if y < len(lines) else ""
        if y == self.size.height - 1 and y >= len(lines):
            text = self._which()
        return f" {shortened(text, self._label - 1)}"

    def _title(self, page: Page, room: int, rows: int) -> list[str]:
        """What a tall page is about and which of all it is, in so many rows."""
        lines = wrapped(f"{' '.join(page.label)} {self._which()}", room)
        return [*lines[: rows - 1], " ".join(lines[rows - 1 :]), *[""] * (rows - len(lines))]

    def _which(self) -> str:
        pages = len(self._pages)
        return f"{self._page % pages + 1}/{pages}" if pages > 1 else ""

    def _queues(self, page: Page, y: int, room: int) -> list[Segment]:
        width = room // self._cells
        line: list[Segment] = []
        rows = self.size.height
        for queue in page.queues[y::rows][: self._cells]:
            name = width - self._waiting - self._expected - 3
            line += [
                self._part("name", f"  {shortened(queue.name, name)}"),
                self._part("waiting", f"{queue.waiting:>{self._waiting}}"),
                self._part("expected", f"{queue.expected:>{self._expected}} "),
            ]
        return line

    def _numbers(self, page: Page, y: int, room: int) -> list[Segment]:
        lines = numbers_in_lines(page.numbers, room - 2, self.size.height)
        if page.tall and y < page.head:
            return [self._part("title", f"  {self._title(page, room - 4, page.head)[y]}")]
        row, between = divmod(y - page.head * page.tall, page.step)
        seen = row < len(lines) and not between
        return [self._part("waiting", f"  {lines[row]}" if seen else "")]

    def _part(self, name: str, text: str) -> Segment:
        return Segment(text, self.get_component_rich_style(f"band--{name}"))
