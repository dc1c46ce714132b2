"""Which dossier: its code is scanned, or its digits are typed."""

from __future__ import annotations

import re

from common.views.lookup import Missing
from kiosk.screens.code import CodePage

_DATE = re.compile(r"\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])")

_SAID: dict[Missing, str] = {
    Missing.NONE: "kiosk.dossier.none",
    Missing.SEVERAL: "kiosk.dossier.several",
}


class DossierPage(CodePage):
    """Digits alone tell one code from another; at least those of a date and the shortest serial."""

    LEAST = 10
    MOST = 40
    EMPTY = "–" * 4
    LOOK = "kiosk.dossier.look"
    PROMPTS = ("kiosk.dossier.prompt", "kiosk.dossier.enter")

    def __init__(self) -> None:
        super().__init__()
        self._missing: Missing | None = None

    def open(self, missing: Missing | None = None) -> None:
        """Begin with nothing typed; `missing` says what became of a code that was scanned."""
        self.typed = ""
        self._missing = missing

    @property
    def amiss(self) -> bool:
        """Whether the last code led to none or to several, or no more may be typed now."""
        return self._missing is not None or self.no_more

    @property
    def said(self) -> str:
        """What to type, or what became of it."""
        if self.no_more:
            return "kiosk.dossier.wait"
        return "kiosk.dossier.type" if self._missing is None else _SAID[self._missing]

    @property
    def no_more(self) -> bool:
        """Whether so many codes were typed that a person has to help now."""
        return self.kiosk.dossiers.no_more

    def grouped(self, digits: str) -> str:
        """As it stands on the receipt, once it is sure that this is where the date is."""
        found = _DATE.match(digits)
        return digits if found is None or len(digits) == found.end() else f"{found[0]}-{digits[6:]}"

    def again(self) -> None:
        """Another code is typed."""
        self._missing = None

    def look_up(self, digits: str) -> None:
        """The one whose code ends with them."""
        self.kiosk.dossiers.look_up(digits)

    def missing(self, digits: str, missing: Missing) -> None:
        """The store's answer; too late when something else is being typed."""
        if digits == self.typed:
            self._missing = missing
        self.kiosk.repaint()
