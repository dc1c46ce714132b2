"""The two panels beside the programs: the slip as it comes out, and the counter signs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from rich.segment import Segment
from rich.style import Style
from rich.text import Text
from textual.strip import Strip
from textual.timer import Timer
from textual.widget import Widget

from common.i18n.translator import Translator
from hardware.printer.emulator import PrinterEmulator
from hardware.sign.drawing import draw
from hardware.sign.emulator import Board, LineState, SignEmulator
from motcua.demo import paper

_LOOK_S = 0.1
_FEED_S = 0.04
"""A line of cells every 40 ms: about as fast as paper comes out of a thermal printer."""
_DOWN_TO_THE_COUNTER = 0.8
"""How far down, in widths of the paper, a slip says what must be read: its number and counter."""
_SLOT = Style(color="#5f87af", bgcolor="#000000")
_LIT = Style(color="#ff4830", bgcolor="#1a0806", bold=True)
_LOST = Style(color="#ff7a59")


class SlipPanel(Widget):
    """The newest slip: it comes out of the slot at the foot of the panel, its head first."""

    DEFAULT_CSS = """
    SlipPanel { border: round $secondary; border-title-color: $foreground; background: #000000; }
    """
    ALLOW_SELECT = False

    def __init__(
        self, printer: PrinterEmulator, title: str, words: Translator, *, name: str
    ) -> None:
        super().__init__(id=name)
        self.border_title = title
        self._printer = printer
        self._words = words
        self._path: Path | None = None
        self._lines: list[Strip] = []
        self._out = 0
        self.feeding = False
        """Whether paper is coming out right now."""
        self._motor: Timer | None = None

    def on_mount(self) -> None:
        """Look at the printer; its motor stands still."""
        self.set_interval(_LOOK_S, self._look)
        self._motor = self.set_interval(_FEED_S, self._feed, pause=True)

    def _look(self) -> None:
        newest = self._printer.slips[-1:]
        if newest and newest[0] != self._path:
            self._path = newest[0]
            self._out = 0
            self._scale()
            self.feeding = True
            if self._motor is not None:
                self._motor.resume()

    def on_resize(self) -> None:
        """The same slip on another width."""
        self._scale()

    def _scale(self) -> None:
        if self._path is not None and self.paper_width > 0:
            self._lines = paper.strips(paper.scaled(self._path, self.paper_width))
        self.refresh()

    def _feed(self) -> None:
        self._out += 1
        if self._out >= self._room and self._motor is not None:
            self._out = len(self._lines)
            self.feeding = False
            self._motor.pause()
        self.refresh()

    @property
    def paper_width(self) -> int:
        """In cells: as wide as the panel, but narrow enough that the number is seen."""
        twice_as_high_as_wide = 2 * (self.size.height - 1)
        return min(self.size.width - 2, int(twice_as_high_as_wide / _DOWN_TO_THE_COUNTER))

    @property
    def _room(self) -> int:
        """Lines that the whole slip, or as much of it as fits, takes above the slot."""
        return min(len(self._lines), self.size.height - 1)

    def render_line(self, y: int) -> Strip:
        """The paper above its slot."""
        width, height = self.size
        if y == height - 1:
            return Strip([Segment("▂" * width, _SLOT)])
        if not self._lines:
            return self._hint(y)
        line = y - (height - 1 - min(self._out, self._room))
        if line < 0:
            return Strip.blank(width, self.rich_style)
        left = (width - self.paper_width) // 2
        strip = Strip([Segment(" " * left, self.rich_style), *self._lines[line]])
        return strip.adjust_cell_length(width, self.rich_style)

    def _hint(self, y: int) -> Strip:
        lines = Text(self._words("demo.slip.none"), justify="center").wrap(
            self.app.console, max(1, self.size.width - 2)
        )
        at = y - (self.size.height - len(lines)) // 2
        text = lines[at].plain.center(self.size.width) if 0 <= at < len(lines) else ""
        style = self.rich_style + Style(color="#5f87af")
        return Strip([Segment(text, style)]).adjust_cell_length(self.size.width, self.rich_style)


class SignsPanel(Widget):
    """All boards of one line, as they shine now."""

    DEFAULT_CSS = """
    SignsPanel { border: round $secondary; border-title-color: $foreground; background: #000000; }
    """
    ALLOW_SELECT = False

    def __init__(self, line: SignEmulator, title: str, words: Translator, *, name: str) -> None:
        super().__init__(id=name)
        self.border_title = title
        self._line = line
        self._words = words
        self._version = -1
        self._drawn: list[Strip] = []

    def on_mount(self) -> None:
        """Look at the boards."""
        self.set_interval(_LOOK_S, self._look)

    def on_resize(self) -> None:
        """Draw them in the new size."""
        self._paint()

    def _look(self) -> None:
        if self._line.version != self._version:
            self._paint()

    def _paint(self) -> None:
        self._version = self._line.version
        unplugged = self._line.state is not LineState.OK
        self.border_subtitle = self._words("demo.signs.lost") if unplugged else ""
        lines = fitted(self._line.boards(), self.size.width, self.size.height, self._words)
        self._drawn = [Strip(line.render(self.app.console)) for line in lines]
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """One line of the boards."""
        width = self.size.width
        if y >= len(self._drawn):
            return Strip.blank(width, self.rich_style)
        return (
            self._drawn[y]
            .apply_style(Style(bgcolor="#000000"))
            .adjust_cell_length(width, self.rich_style)
        )


def fitted(boards: Sequence[Board], width: int, height: int, words: Translator) -> list[Text]:
    """The boards drawn if there is room for it, else one line for each."""
    drawn = [Text.from_ansi(line) for line in draw(boards, columns=width, colour=True)]
    if len(drawn) <= height and all(line.cell_len <= width for line in drawn):
        left, above = (width - max(line.cell_len for line in drawn)) // 2, height - len(drawn)
        blank = [Text()] * (above // 2)
        return blank + [Text(" " * left) + line for line in drawn]
    return [
        Text(" ")
        + Text(f"{words('demo.signs.desk', desk=board.name)} ")
        + Text(f" {board.text.strip():<{board.width}} ", style=_LIT)
        for board in boards
    ]
