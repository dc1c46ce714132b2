"""Which procedure: its name is typed, a few letters of each word."""

from __future__ import annotations

from collections.abc import Hashable

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.widgets import Static

from common.views.kiosk_procedures import FIRST, Found, letters_on
from kiosk import words
from kiosk.aloud import Part
from kiosk.picture import Picture
from kiosk.screens.page import KioskPage
from kiosk.widgets.sentence import Sentence
from kiosk.widgets.tile import Face, Tile, Tone

_ROWS = ("ABCDEFGHIJKLM", "NOPQRSTUVWXYZ", "1234567890")
"""In the order of the alphabet: who never typed finds no letter on a typewriter's."""

_PREFIX = "type:"
_CURSOR = "▏"
_MOST = 40


class SearchPage(KioskPage):
    """Letters to touch, and what they find. On a number pad each digit stands for its letters."""

    TYPES = True

    def __init__(self) -> None:
        super().__init__()
        self._typed = ""
        self._found: Found | None = None
        self._wanted = False

    def open(self) -> None:
        """Begin with nothing typed."""
        self._typed = ""
        self._found = None
        self._wanted = False

    def forget(self) -> None:
        """Whoever comes next finds nothing typed."""
        self.open()

    def body(self) -> ComposeResult:
        """What was typed, what it finds, the keys."""
        yield Sentence(id="typed")
        yield Sentence(id="said")
        with Vertical(id="keys"):
            for row in _ROWS:
                with Horizontal(classes="row"):
                    for letter in row:
                        yield Tile(f"{_PREFIX}{letter}", id=f"key-{letter}", classes="key")
                    if row is _ROWS[-1]:
                        yield Tile(f"{_PREFIX} ", id="space", classes="key")
                        yield Tile("erase", id="erase", classes="key")

    def paint(self, picture: Picture) -> None:
        """What was typed, and the best of what it finds."""
        prompt = self.t("kiosk.service.search")
        self._write("typed", f"{self._typed}{_CURSOR}" if self._typed else prompt)
        self.set_class(bool(self._typed), "-typed")
        self._write("said", "\n".join(self._said(picture)))
        for letter in "".join(_ROWS):
            beside = letters_on(letter).upper()
            face = Face(letter, hint=beside, big=1)
            self.tile(f"key-{letter}").offer(face, hot=letter)
        self.tile("space").offer(Face(self.t("kiosk.search.space"), big=1), hot="space")
        erase = Face(self.t("kiosk.mine.erase"), tone=Tone.QUIET, big=1)
        self.tile("erase").offer(erase, hot="backspace")
        self.tile("more").offer(self._see(), "see", hot="enter right")

    def _write(self, name: str, text: str) -> None:
        """Their room is always the same, so forty keys need not be laid out again at each one."""
        line = self.query_one(f"#{name}", Static)
        if line.content != text:
            line.update(text, layout=False)

    @property
    def _answer(self) -> Found | None:
        """What was found for what is typed now; None while that is being looked for."""
        found = self._found
        return found if found is not None and found.text == self._typed else None

    def _see(self) -> Face | None:
        answer = self._answer
        if not self._typed.strip() or (answer is not None and not answer.count):
            return None
        hint = "" if answer is None else self.t("kiosk.search.found", n=answer.count)
        return Face(self.t("kiosk.search.see"), key="+", hint=hint, tone=Tone.MAIN)

    def _said(self, picture: Picture) -> words.Lines:
        """The names of what was found, the best first; the screen shows as many as it has rows."""
        found = self._found
        if not self._typed.strip() or found is None:
            return (self.t("kiosk.search.how"),)
        if not found.count:
            return (self.t("kiosk.service.none"),)
        names = {tile.code: self.t.pick(tile.name) for tile in picture.kiosk.services}
        services = [names[code] for code in found.services if code in names]
        procedures = (one.name for one in found.procedures)
        return (*services[:FIRST], *procedures, *services[FIRST:])

    def told(self, picture: Picture) -> tuple[Part, ...]:
        """Each key as it is typed; then what was found, as soon as it is known."""
        typed = self.part(("typed", self._typed), self.lines(picture))
        answer = self._answer
        if answer is None or not self._typed.strip():
            return (typed, *self.help_told())
        count = (self.t("kiosk.search.found", n=answer.count),) if answer.count else ()
        best = self._said(picture)[:1]
        found = self.part(("found", self._typed), (*count, *best, *self.choices()))
        return (typed, found, *self.help_told())

    def topic(self, picture: Picture) -> Hashable:
        """What was typed."""
        return self._typed

    def lines(self, picture: Picture) -> words.Lines:
        """The key just typed; before that how to go on."""
        t = self.t
        if self._typed.endswith(" "):
            return (t("kiosk.search.space"),)
        if self._typed:
            return (t("voice.kiosk.typed", number=self._typed[-1]),)
        return (t("kiosk.service.search"), t("voice.kiosk.search"), *self.choices())

    def press(self, choice: str) -> None:
        """Type, erase, see what was found, or go back."""
        if choice == "back":
            self.kiosk.back_to_services()
        elif choice == "see":
            self._wanted = True
            self._go_on()
        elif choice == "erase":
            self._type(self._typed[:-1])
        else:
            self._type(self._typed + choice.removeprefix(_PREFIX))

    def _type(self, text: str) -> None:
        self._typed = text[:_MOST].lstrip()
        self._wanted = False
        self.kiosk.procedures.look_for(self._typed, self.found)
        self.kiosk.repaint()

    def found(self, found: Found) -> None:
        """The store's answer; too late when something else is typed by now."""
        if found.text == self._typed:
            self._found = found
            self._go_on()
            self.kiosk.repaint()

    def _go_on(self) -> None:
        """Show all that was found, once that is known: a quick hand presses before."""
        answer = self._answer
        if self._wanted and answer is not None and self.kiosk.on_top is self:
            self._wanted = False
            if answer.count:
                self.kiosk.procedures.choose_from(answer, self.kiosk.procedures.back_to_search)
