"""The time of the store, HH:MM: painted once a minute, looked at once a second."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from textual.app import App
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


class Clock(Static):
    """`07:30` in plain type."""

    DEFAULT_CSS = "Clock { width: 5; height: 1; }"

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:  # noqa: A002
        super().__init__("", id=id, classes=classes, markup=False)
        self._shown = ""

    def on_mount(self) -> None:
        """Start ticking."""
        self.tick()
        self.set_interval(TICK_S, self.tick)

    def tick(self) -> None:
        """Repaint if the minute has changed."""
        text = clock_text(self.app)
        if text != self._shown:
            self._shown = text
            self.update(text, layout=False)


class BigClock(BigText):
    """`07:30` in big type."""

    def on_mount(self) -> None:
        """Start ticking."""
        self.tick()
        self.set_interval(TICK_S, self.tick)

    def tick(self) -> None:
        """Repaint if the minute has changed."""
        self.text = clock_text(self.app)
