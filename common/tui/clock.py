"""The time of the store, HH:MM: painted once a minute, looked at once a second; and what all
edges of a page have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from textual.app import App
from textual.widget import Widget
from textual.widgets import Static

from common.tui.bigtype import BigText

if TYPE_CHECKING:
    from common.tui.app import BaseApp

TICK_S = 1.0


UNKNOWN = "--:--"
"""Until the store has been read once, its clock is not known."""


def clock_text(app: App[Any]) -> str:
    """The store's time of day in the centre's zone."""
    base = cast("BaseApp[Any]", app)
    return UNKNOWN if base.view is None else base.t.time(base.now(), base.zone)


class Edge(Widget):
    """A status line or a clock: the app knows it from its mounting on, and need not look for it
    among hundreds of widgets whenever there is a new picture."""

    def on_mount(self) -> None:
        """Follow the clock."""
        self.tick()
        cast("BaseApp[Any]", self.app).edges.add(self)
        self.set_interval(TICK_S, self.tick)

    def tick(self) -> None:
        """Repaint if the minute has changed."""
        raise NotImplementedError

    def renew(self) -> None:
        """Repaint, whatever has changed: the language, the time, the store."""
        self.tick()


class Clock(Static, Edge):
    """`07:30` in plain type."""

    DEFAULT_CSS = "Clock { width: 5; height: 1; }"

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:  # noqa: A002
        super().__init__("", id=id, classes=classes, markup=False)
        self._shown = ""

    def tick(self) -> None:
        text = clock_text(self.app)
        if text != self._shown:
            self._shown = text
            self.update(text, layout=False)


class BigClock(BigText, Edge):
    """`07:30` in big type."""

    def tick(self) -> None:
        self.text = clock_text(self.app)
