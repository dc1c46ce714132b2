"""The hall screen program."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from common.domain.refusal import Refusal, Trouble
from common.store.store import Store
from common.tui.app import BaseApp
from common.views import board, quality
from common.views import display as display_view
from common.views.display import DisplayView
from display import start
from display.screens.hall import HallPage

__all__ = ["DisplayApp", "start"]


class DisplayApp(BaseApp[DisplayView]):
    """One hall screen: reads the calls and queues of its zone and changes nothing.

    Args:
        data_dir: the folder of the store.
        display: code of the display in the centre file.
    """

    CSS_PATH = "display.tcss"
    SCREENS = {"hall": HallPage}  # noqa: RUF012 - Textual's own spelling

    def __init__(self, data_dir: Path, display: str) -> None:
        super().__init__(data_dir)
        self.display_code = display
        self._board = board.Kept()
        self._quality = quality.Kept()

    def on_mount(self) -> None:
        """There is one page."""
        self.push_screen("hall")

    def fetch(self, store: Store) -> DisplayView:
        """The hall as this display shows it."""
        view = display_view.read(store, self.display_code)
        return replace(view, board=self._board.read(store), quality=self._quality.read(store))

    def lost(self, trouble: Refusal | Trouble) -> None:
        """Keep the picture and say since when."""
        if isinstance(self.screen, HallPage):
            self.screen.stale()
