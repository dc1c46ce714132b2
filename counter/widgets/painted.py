"""A widget whose size comes from the CSS and whose content comes from the last picture."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from rich.cells import cell_len, set_cell_size
from textual.content import Content
from textual.widget import Widget

from common.i18n.translator import Translator
from common.views.counter import CounterView

if TYPE_CHECKING:
    from counter.app import CounterApp


class Drawn(Widget):
    """Call `repaint()` after a change; nothing is laid out again, and nothing drawn in vain:
    a busy hall brings ten pictures a second, most of them about other desks.
    """

    ALLOW_SELECT = False

    _drawn = Content("")

    def content(self) -> Content:
        """What there is to show now."""
        raise NotImplementedError

    def repaint(self) -> None:
        """Draw what there is to show now, if it is not on the screen already. Hidden, it has no
        room, and what it would show there says nothing about what it shows when it comes back."""
        content = self.content()
        if (
            not self.size
            or content.plain != self._drawn.plain
            or content.spans != self._drawn.spans
        ):
            self.refresh()

    def render(self) -> Content:
        """Textual asks for it whenever the widget is drawn."""
        self._drawn = self.content()
        return self._drawn


class Painted(Drawn):
    """A widget of the counter."""

    @property
    def base(self) -> CounterApp:
        """The app, with its type."""
        return cast("CounterApp", self.app)

    @property
    def t(self) -> Translator:
        """The Translator of the conversation."""
        return self.base.t

    def paint(self, view: CounterView) -> Content:
        """What the widget shows of a picture."""
        raise NotImplementedError

    def content(self) -> Content:
        """What it shows of the last picture."""
        view = self.base.view
        return Content("") if view is None else self.paint(view)


def row(left: str, right: str, width: int) -> str:
    """Two texts at the ends of a line; the left one is cut when there is no room for both."""
    room = max(0, width - cell_len(right))
    return set_cell_size(left, room) + right


def shorten(text: str, width: int) -> str:
    """A text of at most `width` cells, with an ellipsis when it had to be cut."""
    return text if cell_len(text) <= width else cut(text, width)


def cut(text: str, width: int) -> str:
    """A text of exactly `width` cells, with an ellipsis when it had to be cut."""
    if cell_len(text) <= width:
        return set_cell_size(text, width)
    return set_cell_size(text, max(0, width - 1)) + "…" if width > 0 else ""


def ending(text: str, width: int) -> str:
    """The end of a text, where letters come in, in at most `width` cells."""
    if cell_len(text) <= width:
        return text
    while text and cell_len(text) > width - 1:
        text = text[1:]
    return f"…{text}"
