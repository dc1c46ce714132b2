"""The page that asks for a few words."""

from __future__ import annotations

from collections.abc import Callable

from common.domain.scan import DossierCode
from common.views.counter import CounterView
from counter.meaning import Offer
from counter.screens.form import FormPage
from counter.widgets.form import Field, Picture


class LinePage(FormPage):
    """One field; Enter hands over what was typed, also nothing."""

    READS_CODES = False

    _title = ""
    _label = ""
    _hint = ""
    _longest = 0
    _typed = ""
    _taken: Callable[[str], None] | None = None
    _back: Callable[[], None] | None = None

    def open(
        self,
        title: str,
        label: str,
        hint: str,
        longest: int,
        taken: Callable[[str], None],
        back: Callable[[], None],
    ) -> None:
        """Ask for at most `longest` letters; `taken` gets them, Esc goes `back`."""
        self.begin()
        self._title, self._label, self._hint, self._longest = title, label, hint, longest
        self._typed, self._taken, self._back = "", taken, back
        self.draw()

    def picture(self, view: CounterView) -> Picture:
        """The field."""
        note = "" if self._typed else self._hint
        field = Field(self._label, self._typed, active=True, note=note)
        keys = (Offer("Enter", "counter.people.key.save"), Offer("Esc", "counter.key.back"))
        return Picture(title=self._title, fields=(field,), wrong=self.wrong, keys=keys)

    def type(self, letter: str) -> bool:
        """A letter."""
        self._typed = (self._typed + letter)[: self._longest]
        self.draw()
        return True

    def press(self, key: str) -> None:
        """Enter hands over, Esc leaves."""
        match key:
            case "escape" if self._back is not None:
                self._back()
            case "backspace":
                self._typed = self._typed[:-1]
                self.draw()
            case "enter" if self._taken is not None:
                self._taken(self._typed.strip())

    def scanned(self, code: DossierCode) -> None:
        """Never handed to this page."""
