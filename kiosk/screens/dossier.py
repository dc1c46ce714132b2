"""Which dossier: its code is scanned, or its digits are typed."""

from __future__ import annotations

import re
from collections.abc import Hashable

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.events import ScreenSuspend

from common.tui.bigtype import LARGEST
from common.views.lookup import Missing
from kiosk import words
from kiosk.picture import Picture
from kiosk.screens.page import ERASE, KioskPage
from kiosk.widgets.plate import Plate
from kiosk.widgets.sentence import Sentence
from kiosk.widgets.tile import Face, Tile, Tone

_DIGITS = "1234567890"
_PREFIX = "type:"
_BLANK = "–"
_LEAST = 10
"""Digits of a date and the shortest serial."""

_MOST = 40
_DATE = re.compile(r"\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])")

_SAID: dict[Missing, str] = {
    Missing.NONE: "kiosk.dossier.none",
    Missing.SEVERAL: "kiosk.dossier.several",
}


class DossierPage(KioskPage):
    """Digits alone: every number pad has them, and they tell one code from another."""

    TYPES = True

    def __init__(self) -> None:
        super().__init__()
        self._typed = ""
        self._missing: Missing | None = None

    def open(self, missing: Missing | None = None) -> None:
        """Begin with nothing typed; `missing` says what became of a code that was scanned."""
        self._typed = ""
        self._missing = missing

    def on_screen_suspend(self, _: ScreenSuspend) -> None:
        """Whoever comes next does not find what was typed."""
        self._typed = ""

    def body(self) -> ComposeResult:
        """The code above, the keys below."""
        yield Sentence(id="prompt")
        yield Sentence(id="said")
        yield Plate(id="number")
        with Horizontal(id="keys"):
            for digit in _DIGITS:
                yield Tile(f"{_PREFIX}{digit}", id=f"digit-{digit}", classes="key")
            yield Tile("erase", id="erase", classes="key")
            yield Tile("look", id="look", classes="key")

    def paint(self, picture: Picture) -> None:
        """What was typed, and what became of it."""
        scanner = picture.kiosk.scanner
        self.say("prompt", self.t("kiosk.dossier.prompt" if scanner else "kiosk.dossier.enter"))
        self.say("said", self.t(self._said))
        self.set_class(self._amiss, "-amiss")
        plate = self.query_one("#number", Plate)
        plate.text, plate.loud = _grouped(self._typed) or _BLANK * 4, True
        for digit in _DIGITS:
            self.tile(f"digit-{digit}").offer(Face(digit, big=LARGEST), hot=digit)
        erase = Face(self.t("kiosk.mine.erase"), hint=ERASE, tone=Tone.QUIET, big=LARGEST)
        self.tile("erase").offer(erase, hot=f"backspace {ERASE}")
        tone = Tone.MAIN if self._whole else Tone.QUIET
        enter = self.t("kiosk.key.enter")
        look = Face(self.t("kiosk.dossier.look"), hint=enter, tone=tone, big=1)
        self.tile("look").offer(look, hot="enter")

    @property
    def back_key(self) -> str:
        """In the middle of a code it is a part of it."""
        return "" if self._in_a_code else super().back_key

    @property
    def _whole(self) -> bool:
        return len(self._typed) >= _LEAST

    @property
    def _in_a_code(self) -> bool:
        return bool(self._typed) and not self._amiss

    @property
    def _amiss(self) -> bool:
        return self._missing is not None or self.kiosk.dossiers.no_more

    @property
    def _said(self) -> str:
        if self.kiosk.dossiers.no_more:
            return "kiosk.dossier.wait"
        return "kiosk.dossier.type" if self._missing is None else _SAID[self._missing]

    def topic(self, picture: Picture) -> Hashable:
        """What was typed, and what became of it."""
        return self._typed, self._said

    def lines(self, picture: Picture) -> words.Lines:
        """Each key as it is typed; before and after that how to go on."""
        if self._in_a_code:
            return (self.t("voice.kiosk.typed", number=self._typed[-1]),)
        return (self.t(self._said),)

    def choices(self) -> tuple[str, ...]:
        """What else to press, while no code is being typed."""
        if self._typed and not self._whole:
            return ()
        t = self.t
        ways = [("kiosk.dossier.look", "enter")] if self._whole else []
        ways += [("kiosk.mine.erase", ERASE)] if self._typed else []
        said = (t("voice.kiosk.choice", name=t(name), key=key) for name, key in ways)
        return (*said, *super().choices())

    def press(self, choice: str) -> None:
        """Type, erase, look it up, or go back."""
        if choice == "back":
            self.kiosk.home()
        elif choice == "look":
            self._look()
        elif choice == "erase":
            self._typed, self._missing = self._typed[:-1], None
            self.kiosk.repaint()
        elif choice.startswith(_PREFIX):
            self._type(choice.removeprefix(_PREFIX))

    def _type(self, digit: str) -> None:
        if self._missing is not None:
            self._typed = ""
        self._missing = None
        if len(self._typed) < _MOST:
            self._typed += digit
        self.kiosk.repaint()

    def _look(self) -> None:
        if self._whole and not self.kiosk.dossiers.no_more:
            self.kiosk.dossiers.look_up(self._typed)
        else:
            self.kiosk.voice.again()  # who cannot see that nothing happened has to hear it

    def missing(self, digits: str, missing: Missing) -> None:
        """The store's answer; too late when something else is being typed."""
        if digits == self._typed:
            self._missing = missing
        self.kiosk.repaint()


def _grouped(digits: str) -> str:
    """As it stands on the receipt, once it is sure that this is where the date is."""
    found = _DATE.match(digits)
    return digits if found is None or len(digits) == found.end() else f"{found[0]}-{digits[6:]}"
