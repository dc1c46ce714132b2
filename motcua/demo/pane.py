"""A program's terminal as a widget: what it draws is shown, keys and mouse go to it."""

from __future__ import annotations

import contextlib
import signal
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import ClassVar, cast

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Offset, Region
from textual.strip import Strip
from textual.widget import Widget

from common.i18n.translator import Translator
from motcua.demo import keys
from motcua.demo.picture import Picture
from motcua.demo.terminal import Terminal

RESTART = 75
"""A program that ends with this asks to be started again (EX_TEMPFAIL)."""

_RESTART_AFTER_S = 1.0

_NAMES = {
    **{name: name for name in ("black", "red", "green", "blue", "magenta", "cyan", "white")},
    "brown": "yellow",
}
_COLOURS = {
    **_NAMES,
    **{f"bright{name}": f"bright_{colour}" for name, colour in _NAMES.items()},
    "bfightmagenta": "bright_magenta",  # as pyte spells it
}
"""Rich's names of pyte's colours."""
_INK, _PAPER = "#f4f7fa", "#0b1b2b"
"""What programs get that name no colour."""


class Pane(Widget, can_focus=True):
    """One program on its terminal. When it ends the pane says so and Enter starts it again.

    Args:
        command: program and arguments.
        environment: all of its environment.
        title: in the frame.
        words: what the pane itself says.
    """

    DEFAULT_CSS = """
    Pane {
        border: round $secondary;
        border-title-color: $foreground;
        border-subtitle-color: $secondary;
        &:focus {
            border: heavy $accent;
            border-title-color: $accent;
            border-title-style: bold;
            border-subtitle-color: $foreground;
        }
        &.-ended { border: round $error; border-title-color: $error; }
        &.-ended:focus { border: heavy $error; border-title-color: $error; }
        & > .pane--notice { background: $error; color: $background; text-style: bold; }
        & > .pane--waiting { color: $secondary; }
    }
    """
    COMPONENT_CLASSES: ClassVar[set[str]] = {"pane--notice", "pane--waiting"}
    ALLOW_SELECT: ClassVar[bool] = False

    def __init__(
        self,
        command: Sequence[str],
        environment: Callable[[], Mapping[str, str]],
        title: str,
        words: Translator,
        *,
        name: str,
    ) -> None:
        super().__init__(id=name)
        self._command = command
        self._environment = environment
        self._words = words
        self.border_title = title.replace("[", "\\[")
        self.terminal: Terminal | None = None
        self.status: int | None = None
        self.picture = Picture(80, 24, self._send)
        self._drawn: dict[int, Strip] = {}
        self._cursor: Offset | None = None
        self._held = 0
        self._begun = False

    @property
    def running(self) -> bool:
        """Whether the program is there."""
        return self.terminal is not None and self.status is None

    def on_mount(self) -> None:
        """The program starts with the pane, seen or not."""
        self.call_after_refresh(self.start)

    def start(self) -> None:
        """Start the program, for the first time or again, on a clean terminal."""
        columns, lines = self._cells()
        self.picture = Picture(columns, lines, self._send)
        self.status = None
        self._begun = False
        self._held = 0
        self.remove_class("-ended")
        self.terminal = Terminal(
            self._command, self._environment(), columns, lines, self._take_in, self._end
        )
        self.border_subtitle = f"pid {self.terminal.pid}"
        self._forget()

    def close(self) -> list[Terminal]:
        """Hand over the terminal to be closed with all others."""
        terminal, self.terminal = self.terminal, None
        return [] if terminal is None or self.status is not None else [terminal]

    # The program speaks.

    def _take_in(self, data: bytes) -> None:
        self._begun = True
        self.picture.feed(data)
        self._show_changes()

    def _show_changes(self) -> None:
        """Have the rows drawn that differ from what is shown, once the frame is whole."""
        if self.picture.unfinished:
            return
        rows, self.picture.dirty = self.picture.dirty, set()
        cursor = self._visible_cursor()
        if cursor != self._cursor:
            rows |= {place.y for place in (cursor, self._cursor) if place is not None}
            self._cursor = cursor
        width = self.size.width
        for y in rows:
            self._drawn.pop(y, None)
        if rows:
            self.refresh(*(Region(0, y, width, 1) for y in rows))

    def _end(self, status: int) -> None:
        self.status = status
        self.release_mouse()
        if status == RESTART:
            self.set_timer(_RESTART_AFTER_S, self.start)
            return
        self.add_class("-ended")
        self.border_subtitle = ""
        self._forget()

    def _forget(self) -> None:
        self._drawn.clear()
        self.refresh()

    # The visitor speaks.

    def _send(self, data: bytes) -> None:
        if self.terminal is not None and self.running:
            self.terminal.send(data)

    async def _on_key(self, event: events.Key) -> None:
        event.stop()
        event.prevent_default()
        if self.running:
            self._send(keys.typed(event.key, event.character))
        elif event.key == "enter":
            self.start()

    async def _on_paste(self, event: events.Paste) -> None:
        event.stop()
        self._send(keys.pasted(event.text, bracketed=self.picture.wants_bracketed_paste))

    def _place(self, event: events.MouseEvent) -> tuple[int, int]:
        """The cell under the mouse; while a button is held, the nearest one."""
        x, y = event.get_content_offset_capture(self)
        return min(max(x, 0), self.size.width - 1), min(max(y, 0), self.size.height - 1)

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """A button goes down; the mouse is ours until it is up again."""
        event.stop()
        if not self.picture.wants_clicks or event.get_content_offset(self) is None:
            return
        self._held = event.button
        self.capture_mouse()
        self._send(keys.pressed(event.button, *self._place(event), down=True, **_held_keys(event)))

    def on_mouse_up(self, event: events.MouseUp) -> None:
        """The button goes up, wherever the mouse is by now."""
        event.stop()
        if not self._held:
            return
        button, self._held = self._held, 0
        self.release_mouse()
        self._send(keys.pressed(button, *self._place(event), down=False, **_held_keys(event)))

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """The mouse moves over the pane."""
        wanted = self.picture.wants_drags if self._held else self.picture.wants_moves
        if wanted and (self._held or event.get_content_offset(self) is not None):
            self._send(keys.moved(self._held, *self._place(event), **_held_keys(event)))

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """The wheel."""
        self._scroll("up", event)

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """The wheel."""
        self._scroll("down", event)

    def _scroll(self, way: str, event: events.MouseEvent) -> None:
        event.stop()
        if self.picture.wants_clicks and event.get_content_offset(self) is not None:
            self._send(keys.scrolled(way, *self._place(event), **_held_keys(event)))

    def watch_has_focus(self, has_focus: bool) -> None:
        """With the keys come the program's cursor and, if it has ended, what Enter does."""
        super().watch_has_focus(has_focus)
        if self.status is None:
            self._show_changes()
        else:
            self._forget()

    # The window changes.

    def _cells(self) -> tuple[int, int]:
        return (self.size.width or 80, self.size.height or 24)

    def on_resize(self) -> None:
        """The terminal has the size of the pane."""
        columns, lines = self._cells()
        if (columns, lines) != (self.picture.columns, self.picture.lines):
            self.picture.resize(lines, columns)
            if self.terminal is not None and self.running:
                self.terminal.resize(columns, lines)
        self.picture.dirty.clear()
        self._forget()

    # Drawing.

    def render_line(self, y: int) -> Strip:
        """One row of the program's picture, or of what the pane has to say itself."""
        strip = self._drawn.get(y)
        if strip is None:
            strip = self._drawn[y] = self._draw(y)
        return strip

    def _draw(self, y: int) -> Strip:
        width, height = self.size
        if self.status is not None:
            notice = self._notice(self.status)
            if y in range((height - len(notice)) // 2, (height + len(notice)) // 2):
                return self._over(y, notice[y - (height - len(notice)) // 2])
        elif not self._begun and y == height // 2:
            style = self.get_component_rich_style("pane--waiting")
            text = self._words("demo.pane.starting").center(width)
            return Strip([Segment(text, style)]).crop(0, width)
        return self._row(y)

    def _row(self, y: int) -> Strip:
        cursor = self._cursor.x if self._cursor is not None and self._cursor.y == y else -1
        row, width = self.picture.buffer[y], self.size.width
        dim = self.status is not None
        segments: list[Segment] = []
        text, style = "", None
        for x in range(min(width, self.picture.columns)):
            data, *look = row[x]
            this = _style(tuple(look), x == cursor, dim)
            if this is not style:
                if text:
                    segments.append(Segment(text, style))
                text, style = "", this
            text += data
        segments.append(Segment(text, style))
        return Strip(segments).adjust_cell_length(width, _style(None, False, dim))

    def _over(self, y: int, text: str) -> Strip:
        """A line of the notice over the last picture."""
        width = self.size.width
        left = max(0, (width - cell_len(text)) // 2)
        below = self._row(y)
        style = self.get_component_rich_style("pane--notice")
        notice = Strip([Segment(text, style)]).crop(0, width)
        right = left + notice.cell_length
        return Strip.join([below.crop(0, left), notice, below.crop(right, width)])

    def _notice(self, status: int) -> list[str]:
        t = self._words
        again = t("demo.pane.again" if self.has_focus else "demo.pane.click")
        lines = [t("demo.pane.ended", how=_how(status)), again]
        width = max(map(cell_len, lines)) + 6
        return [line.center(width) for line in ("", *lines, "")]

    def _visible_cursor(self) -> Offset | None:
        cursor = self.picture.cursor
        if not self.has_focus or not self.running or cursor.hidden:
            return None
        return Offset(min(cursor.x, self.picture.columns - 1), cursor.y)


def _how(status: int) -> str:
    """How a process ended, in the words of whoever would end it."""
    if status < 0:
        with contextlib.suppress(ValueError):
            return signal.Signals(-status).name
    return f"{status}"


def _held_keys(event: events.MouseEvent) -> dict[str, int]:
    held = keys.mouse_modifiers(shift=event.shift, meta=event.meta, ctrl=event.ctrl)
    return {"modifiers": held}


@lru_cache(maxsize=4096)
def _style(look: tuple[str | bool, ...] | None, cursor: bool, dim: bool) -> Style:
    """Rich's style for the look of a cell, which is the rest of pyte's `Char`."""
    if look is None:
        return Style(color=_INK, bgcolor=_PAPER, dim=dim)
    front, back, bold, italics, underscore, strike, reverse, blink = look
    return Style(
        color=_colour(cast("str", front), _INK),
        bgcolor=_colour(cast("str", back), _PAPER),
        bold=bool(bold),
        italic=bool(italics),
        underline=bool(underscore),
        strike=bool(strike),
        reverse=bool(reverse) != cursor,
        blink=bool(blink),
        dim=dim,
    )


def _colour(name: str, default: str) -> str:
    """Rich's name of pyte's colour: one of sixteen, or six hexadecimal digits."""
    if len(name) == 6 and set(name) <= set("0123456789abcdef"):
        return f"#{name}"
    return _COLOURS.get(name, default)
