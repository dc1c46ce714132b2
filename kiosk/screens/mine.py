"""My number: how long still, or «I am here» after a missed call, or how the visit was."""

from __future__ import annotations

from collections.abc import Hashable
from uuid import uuid4

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.events import Key

from common.tui.bigtype import LARGEST
from common.views.kiosk import TicketPage
from kiosk import words
from kiosk.held import Held
from kiosk.picture import Picture
from kiosk.screens.page import KioskPage
from kiosk.widgets.plate import Plate
from kiosk.widgets.sentence import Sentence
from kiosk.widgets.tile import Face, Tile, Tone

_AWAY = frozenset({"absent", "parked"})
_AT_A_DESK = frozenset({"called", "serving"})
_DIGITS = ("123456", "7890")
_MOST_PREFIXES = 9
_PREFIX = "type:"
_BLANK = "–"
_LETTER = "+"
"""On a number pad, which has no letters."""


class MyNumberPage(KioskPage):
    """Type the number of the slip; everything about it appears with its last digit."""

    TYPES = True

    def __init__(self) -> None:
        super().__init__()
        self.rating = False
        """Whether it is asked which visit is to be rated."""
        self._typed = ""
        self._found: TicketPage | None = None
        self._missing = False
        self._returned = False
        self._request = ""
        self._token: str | None = None

    def open(self, *, rating: bool = False) -> None:
        """Begin with nothing typed."""
        self.rating = rating
        self._clear()

    def open_at(
        self,
        number: str,
        page: TicketPage | None,
        token: str | None = None,
        *,
        rating: bool = False,
    ) -> None:
        """Begin with a number that was scanned, and its page if it is one of today's; `token` if it
        was its slip that was."""
        self.open(rating=rating)
        self._typed, self._token = number, token
        self.found(number, page)

    def _clear(self) -> None:
        self._typed = ""
        self._found = None
        self._missing = self._returned = False
        self._token = None
        self._request = uuid4().hex
        self.kiosk.follow(None)

    def body(self) -> ComposeResult:
        """On the left the number and what is known, on the right the keys."""
        yield Sentence(id="prompt")
        with Horizontal(id="desk"):
            with Vertical(id="answer"):
                yield Plate(id="number")
                yield Sentence(id="said")
                yield Tile("return", id="return")
            with Vertical(id="deeds"):
                yield Tile("change", id="change")
                yield Tile("give-up", id="give-up")
            with Vertical(id="keys"):
                with Horizontal(id="prefixes", classes="row"):
                    for number in range(1, _MOST_PREFIXES + 1):
                        yield Tile(id=f"prefix-{number}", classes="key")
                for row in _DIGITS:
                    with Horizontal(classes="row digits"):
                        for digit in row:
                            yield Tile(f"{_PREFIX}{digit}", id=f"digit-{digit}", classes="key")
                        if row == _DIGITS[-1]:
                            yield Tile("erase", id="erase", classes="key")

    def paint(self, picture: Picture) -> None:
        """What was typed, what is known, what can be typed."""
        if picture.ticket and self._found and picture.ticket.ticket == self._found.ticket:
            self._found = picture.ticket
        self.say("prompt", self.t(self._prompt(picture)))
        self.query_one("#number", Plate).text = self._typed or _BLANK * 4
        self._paint_deeds()
        self._paint_keys(picture)
        self.say("said", "\n".join(self._said() or self._how(picture)))
        name, choice = self._way(picture)
        enter = self.t("kiosk.key.enter")
        face = Face(self.t(name), hint=enter, tone=Tone.MAIN, big=1) if name else None
        self.tile("return").offer(face, choice, hot="enter")

    def _prompt(self, picture: Picture) -> str:
        if self.rating:
            return "rate.which" if picture.kiosk.scanner else "rate.which.type"
        if self._held is not None:
            return "kiosk.mine.held"
        return "kiosk.mine.prompt" if picture.kiosk.scanner else "kiosk.mine.type"

    def _way(self, picture: Picture) -> tuple[str, str]:
        """The one thing to do with the number: its text, and the choice."""
        if self._found is not None and self._found.state in _AWAY:
            return "kiosk.mine.return", "return"
        if self._found is not None and words.may_rate(picture.kiosk, self._found):
            return "kiosk.start.rate", "rate"
        return "", ""

    @property
    def _held(self) -> Held | None:
        """The slip in somebody's hand, while its number can be changed or given up."""
        page, token = self._found, self._token
        waits = page is not None and page.state == "waiting" and not self.rating
        return Held(token, page) if waits and page and token else None

    def _paint_deeds(self) -> None:
        """Instead of the keys: whoever has scanned a slip types no number, or begins with its
        letter on a keyboard."""
        held = self._held is not None
        told = self.large and (self._found is not None or self._missing)
        self.query_one("#deeds").display = held
        self.query_one("#keys").display = not held and not told
        self.set_class(told, "-told")
        faces = {}
        for number, name in enumerate(("change", "give-up"), start=1):
            key = f"kiosk.mine.{name.replace('-', '_')}"
            faces[name] = Face(self.t(key), key=str(number), hint=self.t(f"{key}.sub"))
        if held:
            self.offer_alike(faces)
        for name in () if held else faces:
            self.tile(name).offer(None)

    def _paint_keys(self, picture: Picture) -> None:
        prefixes = self._prefixes(picture)
        typing = self._held is None
        begun = bool(self._typed) or not prefixes
        self.query_one("#prefixes").display = not (begun if self.large else not prefixes)
        for row in self.query(".digits"):
            row.display = begun or not self.large  # large letters leave no room for both
        for number in range(1, _MOST_PREFIXES + 1):
            prefix = prefixes[number - 1] if number <= len(prefixes) else None
            face = Face(prefix, tone=Tone.GUIDE, big=LARGEST) if prefix else None
            self.tile(f"prefix-{number}").offer(face, f"{_PREFIX}{prefix}", hot=prefix or "")
        for digit in "".join(_DIGITS):
            self.tile(f"digit-{digit}").offer(
                Face(digit, big=LARGEST) if typing else None, hot=digit
            )
        erase = Face(self.t("kiosk.mine.erase"), tone=Tone.QUIET, big=LARGEST)
        self.tile("erase").offer(erase if typing else None, hot="backspace")

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
        return self._said() or (self.t("rate.which.type" if self.rating else "kiosk.mine.type"),)

    def choices(self) -> tuple[str, ...]:
        """What else to press, while no number is being typed."""
        if self._typed and self._found is None and not self._missing:
            return ()
        t, return_ = self.t, self.tile("return").face
        ways = [(return_.name, "enter")] if return_ else []
        ways += [(t("kiosk.mine.erase"), "backspace")] if self._held is None else []
        letter = t("voice.kiosk.letter", key=_LETTER) if self.tile("prefix-1").face else ""
        said = (t("voice.kiosk.choice", name=name, key=key) for name, key in ways)
        deeds = super().choices()
        return (*deeds, *said) if self._held else (letter, *said, *deeds)

    def _said(self) -> words.Lines:
        number = self._typed
        if self._missing:
            return (self.t("kiosk.mine.unknown", number=number),)
        page = self._found
        if page is None:
            return ()
        if self.rating or words.was_served(page):
            return (self.t(words.why_not_rated(page), number=number),)
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
        if page.sent_home:
            return (self.t("kiosk.mine.home", number=number), self.t("kiosk.mine.home.slip"))
        return (self.t("kiosk.mine.expired", number=number),)

    def _said_of_waiting(self, page: TicketPage) -> words.Lines:
        if self._returned and page.expected is None:
            return (self.t("kiosk.mine.noted", number=page.number),)
        if self._returned and page.expected is not None:
            start, end = (self.t.time(moment, page.hall.zone) for moment in page.expected)
            return (self.t("kiosk.mine.returned", number=page.number, from_=start, to=end),)
        elsewhere = "" if self._token else self.t(self._where_to_change())
        lines = (
            words.ahead(self.t, page.ahead),
            words.expected(self.t, page.hall, page.expected),
            words.counters(self.t, page.counters),
            elsewhere,
        )
        return tuple(filter(None, lines))

    def _how(self, picture: Picture) -> words.Lines:
        """Before the first digit, for a number pad; large letters leave no room."""
        typing = len(self._typed) > 1 or not self._prefixes(picture) or self.large
        return () if typing else (self.t("kiosk.mine.letter", key=_LETTER),)

    def _where_to_change(self) -> str:
        """A number that was typed may be anybody's."""
        view = self.kiosk.view
        return "kiosk.mine.scan" if view and view.kiosk.scanner else "kiosk.mine.desk"

    def press(self, choice: str) -> None:
        """Type, erase, come back, rate, or go back."""
        if choice == "back":
            self.kiosk.home()
        elif choice == "return":
            self._come_back()
        elif choice == "change" and self._held is not None:
            self.kiosk.in_hand.ask_service(self._held)
        elif choice == "give-up" and self._held is not None:
            self.kiosk.in_hand.ask_give_up(self._held)
        elif choice == "rate" and self._found is not None:
            self.kiosk.ask_rating(self._found)
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
            self.kiosk.numbers.find(typed, self.found)
        self.kiosk.repaint()

    def found(self, number: str, page: TicketPage | None) -> None:
        """The store's answer about a number; too late when another is being typed, or nobody is
        here any more."""
        if number != self._typed or self.kiosk.on_top is not self:
            return
        self._found, self._missing = page, page is None
        self.kiosk.follow(None if page is None else page.ticket)
        if self.rating and page is not None and words.was_served(page):
            self.kiosk.ask_rating(page)
        self.kiosk.repaint()

    def _come_back(self) -> None:
        if self._found is not None:
            self.kiosk.numbers.come_back(self._found.number, self._request, self.returned)

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
