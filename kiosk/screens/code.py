"""A code is scanned, or its digits are typed: number pads have nothing else."""

from __future__ import annotations

from collections.abc import Hashable
from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.events import ScreenSuspend

from common.tui.bigtype import LARGEST
from kiosk import words
from kiosk.picture import Picture
from kiosk.screens.page import ERASE, KioskPage
from kiosk.widgets.plate import Plate
from kiosk.widgets.sentence import Sentence
from kiosk.widgets.tile import Face, Tile, Tone

_DIGITS = "1234567890"
_PREFIX = "type:"


class CodePage(KioskPage):
    """The digits above, the keys below; what a code leads to is its page's own matter.

    Attributes:
        LEAST: digits from which it may be a code.
        MOST: digits of the longest one.
        EMPTY: what stands there before anything is typed.
        LOOK: the text of the key that looks it up.
        PROMPTS: what is asked where there is a scanner, and where there is none.
    """

    TYPES = True
    LEAST: ClassVar[int]
    MOST: ClassVar[int]
    EMPTY: ClassVar[str]
    LOOK: ClassVar[str]
    PROMPTS: ClassVar[tuple[str, str]]

    def __init__(self) -> None:
        super().__init__()
        self.typed = ""

    # What its page knows.

    @property
    def amiss(self) -> bool:
        """Whether the last code led to nothing, or no more may be typed now."""
        raise NotImplementedError

    @property
    def said(self) -> str:
        """The text about what was typed."""
        raise NotImplementedError

    @property
    def no_more(self) -> bool:
        """Whether so many codes were typed that a person has to help now."""
        raise NotImplementedError

    def grouped(self, digits: str) -> str:
        """The digits as they stand on paper."""
        return digits

    def again(self) -> None:
        """What was said of the last code is over: another one is typed."""
        raise NotImplementedError

    def look_up(self, digits: str) -> None:
        """Go where the code leads."""
        raise NotImplementedError

    # The page.

    def on_screen_suspend(self, _: ScreenSuspend) -> None:
        """Whoever comes next does not find what was typed."""
        self.typed = ""

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
        self.say("prompt", self.t(self.PROMPTS[0 if picture.kiosk.scanner else 1]))
        self.say("said", self.t(self.said))
        self.set_class(self.amiss, "-amiss")
        plate = self.query_one("#number", Plate)
        plate.text, plate.loud = self.grouped(self.typed) or self.EMPTY, True
        for digit in _DIGITS:
            self.tile(f"digit-{digit}").offer(Face(digit, big=LARGEST), hot=digit)
        erase = Face(self.t("kiosk.mine.erase"), hint=ERASE, tone=Tone.QUIET, big=LARGEST)
        self.tile("erase").offer(erase, hot=f"backspace {ERASE}")
        tone = Tone.MAIN if self._whole else Tone.QUIET
        enter = self.t("kiosk.key.enter")
        look = Face(self.t(self.LOOK), hint=enter, tone=tone, big=1)
        self.tile("look").offer(look, hot="enter")

    @property
    def back_key(self) -> str:
        """In the middle of a code it is a part of it."""
        return "" if self._in_a_code else super().back_key

    @property
    def _whole(self) -> bool:
        return len(self.typed) >= self.LEAST

    @property
    def _in_a_code(self) -> bool:
        return bool(self.typed) and not self.amiss

    def topic(self, picture: Picture) -> Hashable:
        """What was typed, and what became of it."""
        return self.typed, self.said

    def lines(self, picture: Picture) -> words.Lines:
        """Each key as it is typed; before and after that how to go on."""
        if self._in_a_code:
            return (self.t("voice.kiosk.typed", number=self.typed[-1]),)
        return (self.t(self.said),)

    def choices(self) -> tuple[str, ...]:
        """What else to press, while no code is being typed."""
        if self.typed and not self._whole:
            return ()
        t = self.t
        ways = [(self.LOOK, "enter")] if self._whole else []
        ways += [("kiosk.mine.erase", ERASE)] if self.typed else []
        said = (t("voice.kiosk.choice", name=t(name), key=key) for name, key in ways)
        return (*said, *super().choices())

    def press(self, choice: str) -> None:
        """Type, erase, look it up, or go back."""
        if choice == "back":
            self.kiosk.home()
        elif choice == "look":
            self._look()
        elif choice == "erase":
            self.typed = self.typed[:-1]
            self.again()
            self.kiosk.repaint()
        elif choice.startswith(_PREFIX):
            self._type(choice.removeprefix(_PREFIX))

    def _type(self, digit: str) -> None:
        if self.amiss and not self.no_more:
            self.typed = ""
        self.again()
        if len(self.typed) < self.MOST:
            self.typed += digit
        self.kiosk.repaint()

    def _look(self) -> None:
        if self._whole and not self.no_more:
            self.look_up(self.typed)
        else:
            self.kiosk.voice.again()  # who cannot see that nothing happened has to hear it
