"""What the guide's pages and widgets have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from textual.app import App
from textual.containers import Vertical
from textual.content import Content

from common.i18n.translator import Translator
from common.views.guide import GuideView
from counter.guide.presses import Press
from counter.widgets.painted import Drawn

if TYPE_CHECKING:
    from counter.guide.app import GuideApp
    from counter.guide.screen import GuideScreen


class _Ours:
    """The app with its type."""

    app: App[object]

    @property
    def base(self) -> GuideApp:
        """The app."""
        return cast("GuideApp", self.app)

    @property
    def t(self) -> Translator:
        """The Translator of the conversation."""
        return self.base.t


class GuidePainted(_Ours, Drawn):
    """A widget drawn from the last picture."""

    def paint(self, view: GuideView) -> Content:
        """What the widget shows of a picture."""
        raise NotImplementedError

    def content(self) -> Content:
        """What it shows of the last picture."""
        view = self.base.view
        return Content("") if view is None else self.paint(view)


class GuidePage(_Ours, Vertical):
    """One page. Keys come in through `press`, pictures through `show`."""

    @property
    def guide(self) -> GuideScreen:
        """The screen, with its type."""
        return cast("GuideScreen", self.screen)

    def press(self, key: str, press: Press) -> None:
        """A key of Textual's name; only the page in front gets any."""
        raise NotImplementedError

    def show(self, view: GuideView) -> None:
        """Paint a picture. Only the page in front is asked."""
        for widget in self.query(GuidePainted):
            widget.repaint()

    def headline(self, view: GuideView) -> str:
        """What stands in the line of state instead of the state of the hall."""
        return ""
