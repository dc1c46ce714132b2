"""The counter's one screen.

Every key goes through it to the page in front, one after the other. Separate Textual screens
would each have a queue of keys of their own: the digit typed right after F5 could still reach the
page below and end the visit instead of choosing where the holder goes.
"""

from __future__ import annotations

from functools import partial

from textual import events
from textual.app import ComposeResult
from textual.timer import Timer
from textual.widgets import ContentSwitcher, Static

from common.tui.status import StatusLine
from common.views.counter import CounterView, Named
from counter import dialogs, wording
from counter.conduct import Answer
from counter.keyboard import Keyboard, pasted
from counter.meaning import Situation, situation
from counter.repeat import REPEAT_S, Heard, HeldKey
from counter.scanned import ScanWatch
from counter.screens.back_office import BackOffice
from counter.screens.help import HelpPage
from counter.screens.menu import MenuPage
from counter.screens.page import DeskPage
from counter.screens.pick import PickPage
from counter.screens.pin import PinPage
from counter.screens.reprint import ReprintPage
from counter.screens.work import WorkPage
from counter.widgets.head import Head, StateLine

MESSAGE_S = 6.0
"""How long a message stands."""

_REPEATED = frozenset({"up", "down", "left", "right", "pageup", "pagedown", "backspace"})
_TYPING = frozenset({"pick", "pin", "lock", "reprint"})
"""Pages where a digit is only a digit: the keyboard may repeat it."""


class DeskScreen(BackOffice):
    """Head, state, the page in front, what has been said, the foot."""

    VERTICAL_BREAKPOINTS = [(0, "-short"), (32, "-tall")]  # noqa: RUF012 - Textual's own spelling

    def __init__(self) -> None:
        super().__init__()
        self._held = HeldKey()
        self._keyboard = Keyboard()
        self._pressed_on: DeskPage | None = None
        self._doubtful: events.Key | None = None
        self._scans = ScanWatch(self)
        self._silence: Timer | None = None
        self._signing_in = False
        self._taking_over = False
        self._officers: tuple[Named, ...] = ()
        self._locked: str | None = None
        self._behind = "work"

    def compose(self) -> ComposeResult:
        """The pages that every officer sees each day; the others are made when they are opened."""
        yield Head()
        yield StateLine()
        with ContentSwitcher(initial="work"):
            yield WorkPage(id="work")
            yield MenuPage(id="ask")
            yield PickPage(id="pick")
            yield ReprintPage(id="reprint")
            yield PinPage(id="pin")
            yield HelpPage(id="help")
        yield Static("", id="message", markup=False)
        yield StatusLine()

    def show(self, view: CounterView) -> None:
        """Paint a picture, and see who is on duty."""
        self._colour(situation(view))
        self._see_to_duty(view)
        self.query_one(Head).repaint()
        self.query_one(StateLine).repaint()
        if self.front.is_made:
            self.front.show(view)
        self.base.slips.look()
        self._scans.look(view)

    def _colour(self, now: Situation) -> None:
        """Only what has a colour of its own; a class of the whole screen has every widget of every
        page look for its style again, which takes longer than anybody should wait for a key."""
        line = self.query_one(StateLine)
        line.set_class(self.base.attention.asks, "-asked")
        if line.has_class(f"-{now}"):
            return
        for widget in (line, self.query_one("#number"), self.query_one("#word")):
            widget.remove_class(*(f"-{other}" for other in Situation if other is not now))
            widget.add_class(f"-{now}")

    def on_key(self, event: events.Key) -> None:
        """Hand the key to the page in front, unless the keyboard is only repeating it: what a held
        key has opened must not be answered by the same key."""
        event.stop()
        self.base.pressed()
        if (meant := self._keyboard.meant(event)) is not None:
            self._heard(meant)

    def _heard(self, event: events.Key) -> None:
        heard = self._held.heard(event.key, event.time)
        self._decide(repeated=heard is Heard.REPEATED)
        if heard is Heard.PRESS:
            self._pressed_on = self.front
        stays = self.front is self._pressed_on
        if stays and self._type(event):
            return  # a scanner that types like a keyboard is faster than any held key
        if heard is Heard.PRESS or (stays and self._may_repeat(event.key)):
            self._press(event)
        elif heard is Heard.AGAIN:
            self._doubtful = event
            self.set_timer(REPEAT_S, lambda: self._decide(event))

    def _decide(self, of: events.Key | None = None, *, repeated: bool = False) -> None:
        """The key in doubt, or none if it is not this one `of`: a press unless `repeated`."""
        event = self._doubtful
        if event is None or (of is not None and of is not event):
            return
        self._doubtful = None
        if not repeated:
            self._hand(event)

    def _hand(self, event: events.Key) -> None:
        if not self._type(event):
            self._press(event)

    def _type(self, event: events.Key) -> bool:
        letter = event.character if event.is_printable else None
        if not letter:
            return False
        return self.front.ahead.keeps(partial(self._hand, event)) or self.front.type(letter)

    def _press(self, event: events.Key) -> None:
        """Esc waits for nothing; the bell is no page's."""
        if event.key == "ctrl+g":
            self.base.switch_bell()
        elif event.key == "escape" or not self.front.ahead.keeps(partial(self._press, event)):
            self.front.press(event.key)

    def _may_repeat(self, key: str) -> bool:
        return key in _REPEATED or (key.isdecimal() and self.front.id in _TYPING)

    def on_paste(self, event: events.Paste) -> None:
        """Input methods and clipboards hand over whole words; they are text or nothing."""
        event.stop()
        self.base.pressed()
        for letter in pasted(event.text):
            if letter.isprintable():
                self._write(letter)

    def _write(self, letter: str) -> None:
        if not self.front.ahead.keeps(partial(self._write, letter)):
            self.front.type(letter)

    # What the pages use.

    def work(self) -> None:
        """Back to the page of the desk, or to the sign-in where nobody is on duty."""
        self._signing_in = self._taking_over = False
        self.query_one(StateLine).headline = ""
        view = self.base.view
        if self._locked is not None:
            self._bring("lock")
        elif view is not None and view.officer is None:
            self.sign_in()
        else:
            self._bring("work")

    def sign_in(self, *, takeover: bool = False) -> None:
        """Ask who works here; `takeover` relieves whoever is on duty."""
        view = self.base.view
        if view is None:
            return
        self._signing_in, self._taking_over = True, takeover
        self._officers = view.officers
        items = dialogs.officers(self, view, self._ask_pin)
        title = self.t("counter.signin.choose" if items else "counter.signin.none")
        if takeover:
            taking = self.t("counter.state.takeover", officer=view.officer_name)
            self.query_one(StateLine).headline = taking
        back = self.work if takeover else None
        self.query_one(MenuPage).open(title, items, back, self._sign_in_word(view))
        self._bring("ask")

    def signed_in(self) -> None:
        """Whoever works here has said who they are."""
        self._locked = None
        self.work()

    def ask_again(self) -> None:
        """Nobody has been there for long: whoever comes says that it is they. What was typed
        stays behind the question."""
        view = self.base.view
        if self._locked is None and not self._signing_in and view is not None and view.officer:
            from counter.screens.lock import LockPage

            self._locked, self._behind = view.officer, self.front.id or "work"
            named = next((one for one in view.officers if one.code == view.officer), None)
            name = {"vi": view.officer_name or view.officer} if named is None else named.name
            self._page(LockPage, "lock").ask(Named(view.officer, name))
            self._bring("lock")

    def go_on(self) -> None:
        """It is they: back to what was in front."""
        self._locked = None
        self._bring(self._behind)

    def say_state(self, answer: Answer) -> None:
        """Say in what state the ticket is now."""
        state = self.t(f"state.{answer['state']}")
        self.base.say(self.t("counter.now", number=answer["number"], state=state))

    def say_outcome(self, number: str | None, outcome: str) -> None:
        """Say what has been recorded for whom."""
        words = self.t(f"outcome.{outcome}")
        self.base.say(self.t("counter.finished", number=number or "–", outcome=words))

    def tell(self, text: str, *, refused: bool = False) -> None:
        """Say something for a while; what was `refused` stands out."""
        if self._silence is not None:
            self._silence.stop()
        message = self.query_one("#message", Static)
        message.update(text)
        message.set_class(bool(text) and not refused, "-said")
        message.set_class(bool(text) and refused, "-refused")
        if text:
            self._silence = self.set_timer(MESSAGE_S, lambda: self.tell(""))

    @property
    def is_free(self) -> bool:
        """Whether a list may open now: nothing else is asked, typed or under way."""
        front = self.front
        return isinstance(front, WorkPage) and not front.is_asking and not self.base.conduct.busy

    # How it works.

    def turned(self) -> None:
        """Once the key that changed the page has done all that it does, a scan may open."""
        self.call_later(self._look_for_scan)

    def _look_for_scan(self) -> None:
        if self.base.view is not None and self.is_free:
            self._scans.look(self.base.view)

    def _see_to_duty(self, view: CounterView) -> None:
        """Somebody has come on duty or gone off, here or at another terminal.

        Whoever is typing a PIN is left alone: the digits must not land anywhere else.
        """
        if self._locked is not None and view.officer != self._locked:
            self._locked = None
            self.work()
        if view.officer is None:
            self._taking_over = False
        if not self._signing_in:
            if view.officer is None:
                self.sign_in()
        elif self.front.id == "ask":
            if view.officer is not None and not self._taking_over:
                self.work()
            elif view.officers != self._officers:
                self.sign_in(takeover=self._taking_over)
            else:
                self.query_one(MenuPage).word(self._sign_in_word(view))

    def _sign_in_word(self, view: CounterView) -> str:
        word = wording.BIG_WORDS.get(situation(view)) if view.officer is None else None
        return self.t(word) if word else ""

    def _ask_pin(self, officer: Named) -> None:
        pin = self.query_one(PinPage)
        pin.open(officer, back=self._leave_pin, takeover=self._taking_over)
        self._bring("pin")

    def _leave_pin(self) -> None:
        view = self.base.view
        if view is not None and view.officer is not None and not self._taking_over:
            self.work()
        else:
            self.sign_in(takeover=self._taking_over)
