"""What the holder has come about: dossiers, an earlier visit, and where a result lies, in letters
that can be read from the shelf."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content

from common.tui.bigtype import BigText, measure
from common.views.counter import CounterView
from common.views.dossier import DossierView
from counter import dossier_words
from counter.widgets.painted import Painted, shorten

if TYPE_CHECKING:
    from counter.app import CounterApp

_WIDEST = 34
"""Columns for the shelf; a longer name stands in plain letters."""

_MOST = 4
"""Lines, so that who waits can still be seen at twenty-four rows."""


class Brought(Horizontal):
    """Lines on the left, the shelf of the first result that is ready on the right."""

    @property
    def base(self) -> CounterApp:
        """The app, with its type."""
        return cast("CounterApp", self.app)

    def compose(self) -> ComposeResult:
        """Lines and shelf."""
        yield Lines(id="lines")
        yield BigText(id="shelf")

    def show(self, view: CounterView) -> None:
        """As many lines as there is something to say; nothing for most people."""
        dossiers = () if view.holder is None else self.base.errand.about(view.holder)
        shelf = next(filter(None, map(dossier_words.shelf, dossiers)), "")
        big = self.query_one("#shelf", BigText)
        big.text = shelf if measure(shelf).width <= _WIDEST else ""
        big.display = bool(big.text)
        lines = self.query_one(Lines)
        lines.lines = self._lines(view, dossiers, shelf)
        lines.styles.height = max(1, len(lines.lines))
        self.display = bool(lines.lines)

    def _lines(self, view: CounterView, dossiers: tuple[DossierView, ...], shelf: str) -> list[str]:
        if view.holder is None:
            return []
        t, errand = self.base.t, self.base.errand
        lines = dossier_words.brought(view, dossiers, errand.matter_of(view.holder), t)
        if shelf:
            lines.insert(0, t("counter.shelf", shelf=shelf))
        return lines[:_MOST]


class Lines(Painted):
    """The lines, each cut to the room there is."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self.lines: list[str] = []

    def paint(self, view: CounterView) -> Content:
        """One below the other."""
        width = self.size.width
        return Content("\n").join(
            [Content.styled(shorten(each, width), "bold") for each in self.lines]
        )
