"""A supervisor's PIN, before the program ends."""

from __future__ import annotations

from collections.abc import Hashable

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.events import ScreenSuspend

from common.tui.bigtype import LARGEST
from kiosk.picture import Picture
from kiosk.screens.page import ERASE, KioskPage
from kiosk.widgets.sentence import Sentence
from kiosk.widgets.tile import Face, Tile, Tone
from kiosk.words import Lines

_DIGITS = ("123456", "7890")
_PREFIX = "type:"
_MOST = 12
_DOT, _NONE = "●", "○"
_LEAST = 4


class LeavePage(KioskPage):
    """Digits that nobody sees nor hears."""

    TYPES = True

    def __init__(self) -> None:
        super().__init__()
        self._pin = ""
        self._refusal = ""

    def open(self) -> None:
        """Begin with nothing typed."""
        self._pin = self._refusal = ""

    def on_screen_suspend(self, _: ScreenSuspend) -> None:
        """Whoever comes next finds nothing."""
        self.open()

    def body(self) -> ComposeResult:
        """What is asked, a dot for each digit, the keys."""
        yield Sentence(id="prompt")
        yield Sentence(id="typed")
        yield Sentence(id="said")
        with Vertical(id="keys"):
            for row in _DIGITS:
                with Horizontal(classes="row"):
                    for digit in row:
                        yield Tile(f"{_PREFIX}{digit}", id=f"digit-{digit}", classes="key")
                    if row == _DIGITS[-1]:
                        yield Tile("erase", id="erase", classes="key")
        yield Tile("leave", id="leave")

    def paint(self, picture: Picture) -> None:
        """How many digits were typed, and why the last ones were not right."""
        busy = self.kiosk.busy
        self.say("prompt", self.t("kiosk.wait" if busy else "kiosk.leave.prompt"))
        self.say("typed", " ".join((_DOT * len(self._pin)).ljust(_LEAST, _NONE)))
        self.say("said", self._refusal or " ")
        for digit in "".join(_DIGITS):
            self.tile(f"digit-{digit}").offer(Face(digit, big=LARGEST), hot=digit)
        erase = Face(self.t("kiosk.mine.erase"), hint=ERASE, tone=Tone.QUIET, big=LARGEST)
        self.tile("erase").offer(erase, hot=f"backspace {ERASE}")
        tone = Tone.MAIN if self._whole else Tone.QUIET
        go = Face(self.t("kiosk.leave.go"), hint=self.t("kiosk.key.enter"), tone=tone)
        self.tile("leave").offer(go, hot="enter")

    @property
    def _whole(self) -> bool:
        return len(self._pin) >= _LEAST

    def topic(self, picture: Picture) -> Hashable:
        """Only what became of it: a PIN is not read aloud, nor how long it is."""
        return self._refusal

    def lines(self, picture: Picture) -> Lines:
        """What is asked, and why the last one was not right."""
        return tuple(filter(None, (self._refusal, self.t("kiosk.leave.prompt"))))

    def press(self, choice: str) -> None:
        """Type, erase, try it, or go back."""
        if choice == "back":
            self.kiosk.home()
        elif choice == "leave":
            self._leave()
        elif choice == "erase":
            self._pin = self._pin[:-1]
            self.kiosk.repaint()
        elif choice.startswith(_PREFIX):
            self._pin = (self._pin + choice.removeprefix(_PREFIX))[:_MOST]
            self._refusal = ""
            self.kiosk.repaint()

    def _leave(self) -> None:
        if self._whole:
            pin, self._pin = self._pin, ""
            self.kiosk.way_out.leave(pin)

    def refused(self, why: str) -> None:
        """It was not right."""
        self._refusal = why
        self.kiosk.repaint()
