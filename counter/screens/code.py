"""The page that asks for the code of a dossier: to open it, or to give it its official one."""

from __future__ import annotations

from collections.abc import Callable

from common.domain.scan import DossierCode
from common.views.counter import CounterView
from counter.meaning import Offer
from counter.screens.form import FormPage
from counter.widgets.form import Field, Picture

_LONGEST = 60


class CodePage(FormPage):
    """One field; Enter hands over what was typed, a scan what was scanned."""

    _title = ""
    _hint = ""
    _typed = ""
    _taken: Callable[[str], None] | None = None

    def open(self, title: str, hint: str, taken: Callable[[str], None]) -> None:
        """Ask for a code; `taken` gets it and says on this page (`refuse`) what is wrong."""
        self.begin()
        self._title, self._hint, self._typed, self._taken = title, hint, "", taken
        self.draw()

    def picture(self, view: CounterView) -> Picture:
        """The field."""
        note = "" if self._typed else self._hint
        field = Field(self.t("counter.intake.code"), self._typed, active=True, note=note)
        keys = (Offer("Enter", "counter.key.confirm"), Offer("Esc", "counter.key.back"))
        return Picture(title=self._title, fields=(field,), wrong=self.wrong, keys=keys)

    def type(self, letter: str) -> bool:
        """A letter or digit of the code."""
        if letter != " ":
            self._typed = (self._typed + letter.upper())[:_LONGEST]
            self._redraw()
        return True

    def press(self, key: str) -> None:
        """Enter hands over, Esc leaves."""
        match key:
            case "escape":
                self.desk.work()
            case "backspace":
                self._typed = self._typed[:-1]
                self._redraw()
            case "enter" if self._typed and self._taken is not None:
                self._taken(self._typed)

    def scanned(self, code: DossierCode) -> None:
        """As if it had been typed, Enter and all: a scanner never mistypes."""
        self._typed = code.code
        self._redraw()
        if self._taken is not None:
            self._taken(code.code)

    def _redraw(self) -> None:
        self.wrong = ""
        self.draw()
