"""What the pages have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from textual.containers import Vertical

from common.domain.scan import DossierCode
from common.i18n.translator import Translator
from common.views.counter import CounterView
from counter.ahead import Ahead

if TYPE_CHECKING:
    from counter.app import CounterApp
    from counter.screens.desk import DeskScreen


class DeskPage(Vertical):
    """One page of the counter. Keys come in through `press`, pictures through `show`."""

    READS_CODES: ClassVar[bool] = False
    """Whether the code of a dossier that is scanned while the page is in front belongs to it."""

    is_made = False
    """Whether its widgets are there; a page that is opened for the first time has keys before."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self.ahead = Ahead()

    def on_mount(self) -> None:
        """What the page shows by now is painted."""
        self.is_made = True
        view = self.base.view
        if view is not None and self.desk.front is self:
            self.show(view)

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

    def type(self, letter: str) -> bool:
        """Whether a printable character is text here; it is typed then, and no key."""
        return False

    def press(self, key: str) -> None:
        """A key of Textual's name; only the page in front gets any."""
        raise NotImplementedError

    def scanned(self, code: DossierCode) -> None:
        """The code of a dossier was scanned, if the page `READS_CODES`."""

    def left(self) -> None:
        """Another page has come to the front."""

    def show(self, view: CounterView) -> None:
        """Paint a picture. Only the page in front is asked."""
        raise NotImplementedError
