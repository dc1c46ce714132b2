"""The page that asks to choose from a list."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from textual.app import ComposeResult

from common.tui.bigtype import BigText
from common.views.counter import CounterView
from counter.screens.page import DeskPage
from counter.widgets.menu import Item, Menu


class MenuPage(DeskPage):
    """One list, under a word in big type where there is one."""

    _back: Callable[[], None] | None = None

    def compose(self) -> ComposeResult:
        """Word and list."""
        yield BigText(id="word")
        yield Menu(id="menu")

    def open(
        self, title: str, items: Sequence[Item], back: Callable[[], None] | None, word: str = ""
    ) -> None:
        """Ask; Esc runs `back`, or nothing where the question must be answered."""
        self._back = back
        self.word(word)
        self.query_one(Menu).open(title, items, leaves=back is not None)

    def word(self, word: str) -> None:
        """Change the word in big type."""
        big = self.query_one("#word", BigText)
        big.display, big.text = bool(word), word

    def press(self, key: str) -> None:
        """Esc goes back, the rest is the list's."""
        if key == "escape":
            if self._back is not None:
                self._back()
        else:
            self.query_one(Menu).press(key)

    def show(self, view: CounterView) -> None:
        """A list stands until it is answered."""
        self.query_one(Menu).repaint()
