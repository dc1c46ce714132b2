"""A page that only says something: why there is no number now, and when there is."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from textual.app import ComposeResult
from textual.containers import Vertical

from common.i18n.translator import Translator
from kiosk.picture import Picture
from kiosk.screens.page import KioskPage
from kiosk.widgets.sentence import Sentence
from kiosk.words import Lines, Saying

_LARGE = 13
"""Rows of its title in large type."""


def _silence(_: Translator) -> tuple[str, ...]:
    return ()


class NoticePage(KioskPage):
    """A title and a line or two; any touch goes back."""

    def __init__(self) -> None:
        super().__init__()
        self._saying: Saying = _silence
        self._back: Callable[[], None] | None = None

    def open(self, saying: Saying, back: Callable[[], None]) -> None:
        """Say this; then go `back`."""
        self._saying = saying
        self._back = back

    def body(self) -> ComposeResult:
        """A title and what follows, in the middle."""
        with Vertical(id="notice"):
            yield Sentence(id="title")
            yield Sentence(id="rest")

    def paint(self, picture: Picture) -> None:
        """Say it in the language of the moment."""
        title, *rest = self._saying(self.t) or ("",)
        self.say("title", title, rows=_LARGE)
        self.say("rest", "\n\n".join(rest))
        self.tile("home").offer(self.way_home())

    def press(self, choice: str) -> None:
        """Back."""
        self.touched_elsewhere()

    def touched_elsewhere(self) -> None:
        """Read and understood."""
        (self._back or self.kiosk.home)()

    def tick(self, now: float) -> None:
        """Nobody reads for long."""
        if now - self.kiosk.touched_at > self.kiosk.timing.notice:
            self.kiosk.abandon()

    def topic(self, picture: Picture) -> Hashable:
        """What is said here."""
        return tuple(self.lines(picture))

    def lines(self, picture: Picture) -> Lines:
        """The same as on the screen."""
        return self._saying(self.t)
