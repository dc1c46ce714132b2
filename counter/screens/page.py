"""What the pages have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from textual.containers import Vertical

from common.i18n.translator import Translator
from common.views.counter import CounterView

if TYPE_CHECKING:
    from counter.app import CounterApp
    from counter.screens.desk import DeskScreen


class DeskPage(Vertical):
    """One page of the counter. Keys come in through `press`, pictures through `show`."""

    @property
    def base(self) -> CounterApp:
        """The app, with its type."""
        return cast("CounterApp", self.app)

    @property
    def desk(self) -> DeskScreen:
        """The screen, with its type."""
        return cast("DeskScreen", self.screen)

    @property
    def t(self) -> Translator:
        """The Translator of the conversation."""
        return self.base.t

    def press(self, key: str) -> None:
        """A key of Textual's name; only the page in front gets any."""
        raise NotImplementedError

    def show(self, view: CounterView) -> None:
        """Paint a picture. Only the page in front is asked."""
        raise NotImplementedError
