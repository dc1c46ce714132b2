"""Large type and high contrast: for whoever asks, or for everybody where the centre wants it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.theme import Theme

if TYPE_CHECKING:
    from kiosk.app import KioskApp

KEY, OTHER_KEY = "6", "f2"
"""The first on the start page, where no digit is typed; the second on every page of a keyboard."""

PICTURE = ("  ▄▀▀▄", "A █▀▀█")
"""A small letter and a large one: known from telephones, and no font lacks it."""

CONTRAST = Theme(
    name="motcua-contrast",
    dark=True,
    primary="#ffff00",
    secondary="#ffffff",
    accent="#ffff00",
    success="#ffffff",
    warning="#ffff00",
    error="#ffff00",
    foreground="#ffffff",
    background="#000000",
    surface="#000000",
    panel="#303030",
)
"""White and yellow on black: no pair of colours is told apart by more eyes."""


class Sight:
    """How one kiosk is seen in this visit."""

    def __init__(self, app: KioskApp) -> None:
        self._app = app
        self._asked: bool | None = None
        self._usual = app.theme
        app.register_theme(CONTRAST)

    @property
    def large(self) -> bool:
        """Whether pages are in large type and high contrast now."""
        return self._usually if self._asked is None else self._asked

    @property
    def changed(self) -> bool:
        """Whether somebody has asked for the other way, so that the next one must not find it."""
        return self.large is not self._usually

    @property
    def _usually(self) -> bool:
        return self._app.view is not None and self._app.view.kiosk.large_type

    def change(self) -> None:
        """The other way, until the visit ends."""
        self._asked = not self.large
        self._app.repaint()

    def end(self) -> None:
        """As everybody finds it; the page that comes next is painted so."""
        self._asked = None

    def colour(self) -> None:
        """Put on the colours of the moment, before anything is painted."""
        if self.large is not (self._app.theme == CONTRAST.name):
            if self.large:
                self._usual = self._app.theme
            self._app.theme = CONTRAST.name if self.large else self._usual
