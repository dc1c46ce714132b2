"""My number: how long still, or that it was called and missed, and «I am here»."""

from __future__ import annotations

from collections.abc import Hashable
from uuid import uuid4

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.events import Key
from textual.widgets import Static

from common.tui.bigtype import LARGEST
from common.views.kiosk import TicketPage
from kiosk import words
from kiosk.picture import Picture
from kiosk.screens.page import KioskPage
from kiosk.widgets.plate import Plate
from kiosk.widgets.tile import Face, Tile, Tone

_AWAY = frozenset({"absent", "parked"})
_AT_A_DESK = frozenset({"called", "serving"})
_DIGITS = ("123456", "7890")
_MOST_PREFIXES = 9
_PREFIX = "type:"
_BLANK = "–"
_BACK, _LETTER = "-", "+"
"""On a number pad, which has no letters, and whose digits are digits here."""


class MyNumberPage(KioskPage):
    """Type the number of the slip; everything about it appears with its last digit."""

    def __init__(self) -> None:
        super().__init__()
        self._typed = ""
        self._found: TicketPage | None = None
        self._missing = False
        self._returned = False
        self._request = ""

    def open(self) -> None:
        """Begin with nothing typed."""
        self._clear()

    def open_at(self, number: str, page: TicketPage | None) -> None:
        """Begin with a number that was scanned, and its page if it is one of today's."""
        self._clear()
        self._typed = number
        self.found(number, page)

    def _clear(self) -> None:
        self._typed = ""
        self._found = None
        self._missing = self._returned = False
        self._request = uuid4().hex
        self.kiosk.follow(None)

    def body(self) -> ComposeResult:
        """On the left the number and what is known, on the right the keys."""
        yield Static(id="prompt", markup=False)
        with Horizontal(id="desk"):
            with Vertical(id="answer"):
                yield Plate(id="number")
                yield Static(id="said", markup=False)
                yield Tile("return", id="return")
            with Vertical(id="keys"):
                with Horizontal(id="prefixes", classes="row"):
                    for number in range(1, _MOST_PREFIXES + 1):
                        yield Tile(id=f"prefix-{number}", classes="key")
                for row in _DIGITS:
                    with Horizontal(classes="row"):
                        for digit in row:
                            yield Tile(f"{_PREFIX}{digit}", id=f"digit-{digit}", classes="key")
                        if row == _DIGITS[-1]:
                            yield Tile("erase", id="erase", classes="key")

    def paint(self, picture: Picture) -> None:
        """What was typed, what is known, what can be typed."""
        if picture.ticket and self._found and picture.ticket.ticket == self._found.ticket:
            self._found = picture.ticket
        self.tile("back").offer(Face(self.t("kiosk.nav.back")), hot=f"left {_BACK}")
        prompt = "kiosk.mine.prompt" if picture.kiosk.scanner else "kiosk.mine.type"
        self.say("prompt", self.t(prompt))
        self.query_one("#number", Plate).text = self._typed or _BLANK * 4
        self._paint_keys(picture)
        self.say("said", "\n".join(self._said()))
        away = self._found is not None and self._found.state in _AWAY
        here = Face(self.t("kiosk.mine.return"), tone=Tone.MAIN, big=1)
        self.tile("return").offer(here if away else None, hot="enter")

    def _paint_keys(self, picture: Picture) -> None:
        prefixes = self._prefixes(picture)
        self.query_one("#prefixes").display = bool(prefixes)
        for number in range(1, _MOST_PREFIXES + 1):
            prefix = prefixes[number - 1] if number <= len(prefixes) else None
            face = None if prefix is None else Face(prefix, tone=Tone.GUIDE, big=LARGEST)
            self.tile(f"prefix-{number}").offer(face, f"{_PREFIX}{prefix}", hot=prefix or "")
        for digit in "".join(_DIGITS):
            self.tile(f"digit-{digit}").offer(Face(digit, big=LARGEST), hot=digit)
        erase = Face(self.t("kiosk.mine.erase"), tone=Tone.QUIET, big=LARGEST)
        self.tile("erase").offer(erase, hot="backspace")

    def _prefixes(self, picture: Picture) -> list[str]:
        found = dict.fromkeys(prefix for prefix, _ in picture.kiosk.numbers if prefix)
        return list(found)[:_MOST_PREFIXES]

    def topic(self, picture: Picture) -> Hashable:
        """What was typed, and what became of it."""
        state = None if self._found is None else self._found.state
        return self._typed, state, self._missing, self._returned

    def lines(self, picture: Picture) -> words.Lines:
        """What is known of a number; before that, each key as it is typed."""
        if self._found is None and not self._missing and self._typed:
            return (self.t("voice.kiosk.typed", number=self._typed[-1]),)
        return self._said() or (self.t("kiosk.mine.type"),)

    def choices(self) -> tuple[str, ...]:
        """What else to press, while no number is being typed."""
        if self._typed and self._found is None and not self._missing:
            return ()
        t, return_ = self.t, self.tile("return").face
        ways = [(return_.name, "enter")] if return_ else []
        ways += [(t("kiosk.mine.erase"), "backspace"), (t("kiosk.nav.back"), _BACK)]
        letter = t("voice.kiosk.letter", key=_LETTER) if self.tile("prefix-1").face else ""
        said = (t("voice.kiosk.choice", name=name, key=key) for name, key in ways)
        return (letter, *said, *super().choices())

    def _said(self) -> words.Lines:
        number = self._typed
        if self._missing:
            return (self.t("kiosk.mine.unknown", number=number),)
        page = self._found
        if page is None:
            return ()
        zone = page.hall.zone
        if page.state in _AT_A_DESK:
            counter = words.counter_of(page.desk)
            return (self.t("kiosk.mine.called", number=number, counter=counter),)
        if page.state == "absent":
            time = self.t.time(page.called_at or page.hall.now, zone)
            return (self.t("kiosk.mine.absent", number=number, time=time),)
        if page.state == "parked":
            return (self.t("kiosk.mine.parked", number=number),)
        if page.state == "waiting":
            return self._said_of_waiting(page)
        return (self.t("kiosk.mine.expired", number=number),)

    def _said_of_waiting(self, page: TicketPage) -> words.Lines:
        if self._returned and page.expected is None:
            return (self.t("kiosk.mine.noted", number=page.number),)
        if self._returned and page.expected is not None:
            start, end = (self.t.time(moment, page.hall.zone) for moment in page.expected)
            return (self.t("kiosk.mine.returned", number=page.number, from_=start, to=end),)
        lines = (
            words.ahead(self.t, page.ahead),
            words.expected(self.t, page.hall, page.expected),
            words.counters(self.t, page.counters),
        )
        return tuple(filter(None, lines))

    def press(self, choice: str) -> None:
        """Type, erase, come back, or go back."""
        if choice == "back":
            self.kiosk.home()
        elif choice == "return":
            self._come_back()
        elif choice == "erase":
            self._erase()
        elif choice.startswith(_PREFIX):
            self._type(choice.removeprefix(_PREFIX))

    def on_key(self, event: Key) -> None:
        """The key that changes the letter; all others are seen to by the frame."""
        if event.character == _LETTER and self.kiosk.admits_touch():
            event.prevent_default()
            event.stop()
            self._next_letter()

    def _next_letter(self) -> None:
        """The one after the letter that was typed; nothing in the middle of a number."""
        picture = self.kiosk.view
        prefixes = [] if picture is None else self._prefixes(picture)
        if prefixes and self._typed in ("", *prefixes):
            here = prefixes.index(self._typed) + 1 if self._typed else 0
            self._clear()
            self._type(prefixes[here % len(prefixes)])

    def _erase(self) -> None:
        shorter = self._typed[:-1]
        self._clear()
        self._typed = shorter
        self.kiosk.repaint()

    def _type(self, keys: str) -> None:
        if self._found is not None or self._missing:
            self._clear()
        picture = self.kiosk.view
        typed = self._typed + keys
        if picture is None or not any(_may_become(typed, *form) for form in picture.kiosk.numbers):
            self.kiosk.voice.again()  # who cannot see that nothing happened has to hear it
            return
        self._typed = typed
        if any(_is(typed, *form) for form in picture.kiosk.numbers):
            self.kiosk.find(typed, self.found)
        self.kiosk.repaint()

    def found(self, number: str, page: TicketPage | None) -> None:
        """The store's answer about a number; too late when another is being typed."""
        if number != self._typed:
            return
        self._found, self._missing = page, page is None
        self.kiosk.follow(None if page is None else page.ticket)
        self.kiosk.repaint()

    def _come_back(self) -> None:
        if self._found is not None:
            self.kiosk.come_back(self._found.number, self._request, self.returned)

    def returned(self, page: TicketPage) -> None:
        """The number waits again."""
        self._returned = True
        self._request = uuid4().hex
        self.found(page.number, page)


def _is(typed: str, prefix: str, width: int) -> bool:
    return _may_become(typed, prefix, width) and len(typed) == len(prefix) + width


def _may_become(typed: str, prefix: str, width: int) -> bool:
    """Whether a number of this form can begin with what was typed."""
    if len(typed) <= len(prefix):
        return prefix.startswith(typed)
    digits = typed.removeprefix(prefix)
    return typed.startswith(prefix) and digits.isdigit() and len(digits) <= width
