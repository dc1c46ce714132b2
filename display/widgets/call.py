"""Calls in big type: the big place and the list below it.

Every call is drawn into the same shape (`display.plan.CallShape`): the number, and beside it the
counter, and the desk where a counter has several, each on a plate of its own like the plate over
a counter. Plate and number change colour together when the call flashes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual.geometry import Size
from textual.strip import Strip
from textual.widget import Widget

from common.tui.bigtype import draw, fitting, measure
from common.views.display import CallRow
from display.plan import CallShape


@dataclass(frozen=True, slots=True)
class Shown:
    """A call as it stands on the screen.

    `look` is `hot` (new: it flashes), `called` (the holder is still to come) or `past`; `badge`
    is what to say above a call that was repeated.
    """

    row: CallRow
    look: str
    badge: str = ""


@dataclass(frozen=True, slots=True)
class Captions:
    """The names of the columns, and what is said beside a number while it is called."""

    calling: str
    number: str
    counter: str
    desk: str


class _Calls(Widget):
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        f"{part}--{look}"
        for part in ("number", "door", "desk")
        for look in ("hot", "called", "past")
    } | {"caption", "badge", "blank"}
    ALLOW_SELECT = False

    def lit(self, on: bool) -> None:
        """The bright or the dark half of a flash."""
        self.set_class(on, "-lit")

    def call_line(
        self, shown: Shown, shape: CallShape, y: int, captions: Captions
    ) -> list[Segment]:
        """Row `y` of a call, `shape.width` columns wide."""
        row = shown.row
        plates = [("door", row.counter, shape.counter, captions.counter)]
        if shape.desk:
            plates.append(("desk", row.desk or "", shape.desk, captions.desk))
        line = self._number_line(shown, shape, y, captions)
        for part, text, width, caption in plates:
            style = self.get_component_rich_style(f"{part}--{shown.look}")
            line.append(self._blank(shape.gap))
            line.append(self._plate_line(text, width, caption, style, shape, y))
        return line

    def _number_line(
        self, shown: Shown, shape: CallShape, y: int, captions: Captions
    ) -> list[Segment]:
        if y == 0:
            caption = f"{captions.number}   " if captions.number else ""
            badge = f" {shown.badge} " if shown.badge else ""
            if not badge and shown.look != "past":
                caption += captions.calling
            return [
                Segment(caption, self.get_component_rich_style("caption")),
                Segment(badge, self.get_component_rich_style("badge")),
                self._blank(max(0, shape.number - len(caption) - len(badge))),
            ]
        text = _glyphs(shown.row.number, shape.number, shape.rows, shape.number_scale)[y - 1]
        style = self.get_component_rich_style(f"number--{shown.look}")
        return [Segment(text.ljust(shape.number), style)]

    def _plate_line(
        self, text: str, width: int, caption: str, style: Style, shape: CallShape, y: int
    ) -> Segment:
        if not text:
            return self._blank(width)
        if y == 0 and caption:
            return Segment(caption.center(width), style)
        if y == 0:
            return Segment("▄" * width, self._edge(style))
        glyphs = _glyphs(text, width, shape.rows, shape.door_scale)[y - 1]
        return Segment(glyphs.center(width), style)

    def _edge(self, style: Style) -> Style:
        plate = style.color if style.reverse else style.bgcolor
        return Style(color=plate, bgcolor=self._paper.bgcolor)

    @property
    def _paper(self) -> Style:
        """What a widget's `rich_style` is, but remembered."""
        return self.get_component_rich_style("blank")

    def _blank(self, width: int) -> Segment:
        return Segment(" " * width, self._paper)


class BigCall(_Calls):
    """The big place: one call as large as the grid allows, with the names of its columns."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: Shown | None = None
        self._shape: CallShape | None = None
        self._captions = Captions("", "", "", "")

    def paint(self, shown: Shown | None, shape: CallShape, captions: Captions) -> None:
        """Show a call."""
        if (shown, shape, captions) != (self._shown, self._shape, self._captions):
            self._shown, self._shape, self._captions = shown, shape, captions
            self.refresh()

    def render_line(self, y: int) -> Strip:
        """One row, the call in the middle."""
        width = self.size.width
        if self._shown is None or self._shape is None or y >= self._shape.height:
            return Strip([self._blank(width)], width)
        line = self.call_line(self._shown, self._shape, y, self._captions)
        left = self._blank(max(0, (width - self._shape.width) // 2))
        return Strip([left, *line]).adjust_cell_length(width, self._paper)


class CallList(_Calls):
    """The calls below the big place, newest first, row by row."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[Shown, ...] = ()
        self._shape: CallShape | None = None
        self._columns = 1
        self._captions = Captions("", "", "", "")

    def paint(self, shown: Sequence[Shown], shape: CallShape, columns: int, calling: str) -> None:
        """Show as many of the calls as there is room for; `calling` is said above those whose
        holders are awaited."""
        fresh = (tuple(shown), shape, columns, Captions(calling, "", "", ""))
        if fresh != (self._shown, self._shape, self._columns, self._captions):
            self._shown, self._shape, self._columns, self._captions = fresh
            self.refresh()

    def render_line(self, y: int) -> Strip:
        """One row of one line of calls."""
        width = self.size.width
        if self._shape is None:
            return Strip([self._blank(width)], width)
        first = y // self._shape.height * self._columns
        between = max(0, width // self._columns - self._shape.width)
        line: list[Segment] = []
        for shown in self._shown[first : first + self._columns]:
            line.append(self._blank(between // 2))
            line += self.call_line(shown, self._shape, y % self._shape.height, self._captions)
            line.append(self._blank(between - between // 2))
        return Strip(line).adjust_cell_length(width, self._paper)


@lru_cache(maxsize=256)
def _glyphs(text: str, width: int, rows: int, scale: int) -> tuple[str, ...]:
    """A big text in the middle of `rows` rows; what is too long gets smaller, never cut."""
    scale = min(scale, fitting(text, Size(width, rows)))
    drawn = draw(text, scale) if measure(text, scale).width <= width else (text[:width],)
    above = (rows - len(drawn)) // 2
    return ("",) * above + drawn + ("",) * (rows - above - len(drawn))
