"""No store, no number: says so in every language there is, and goes by itself."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Static

from common.i18n import catalogue
from common.i18n.translator import Translator
from common.tui.status import StatusLine
from kiosk.picture import Picture
from kiosk.screens.page import KioskPage


class DownPage(KioskPage):
    """Stays until the store is back; there is nothing to touch."""

    _said = "kiosk.down"

    def compose(self) -> ComposeResult:
        """The sentence; the frame's buttons could do nothing here."""
        with Vertical(id="notice"):
            for language in catalogue.languages():
                text = Translator(language)(self._said)
                yield Static(text, markup=False, classes="said")
        yield StatusLine()

    def tell(self, *, upgrading: bool) -> None:
        """Say why: the hall is being upgraded, which takes minutes, or something is wrong."""
        said = "kiosk.upgrading" if upgrading else "kiosk.down"
        if said == self._said:
            return
        self._said = said
        for language, line in zip(catalogue.languages(), self.query(Static), strict=False):
            line.update(Translator(language)(said))

    def show(self, view: Picture) -> None:
        """Nothing here comes from the store."""

    def topic(self, picture: Picture) -> None:
        """The way to a voice is the store, and that is lost."""

    def tick(self, now: float) -> None:
        """Wait."""
