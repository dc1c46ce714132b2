"""The guide's one screen: every key goes through it to the page in front, one after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from textual import events
from textual.app import ComposeResult
from textual.content import Content
from textual.timer import Timer
from textual.widgets import ContentSwitcher, Static

from common.tui.app import BaseScreen
from common.tui.status import StatusLine
from common.views.guide import GuideView
from counter.guide import words
from counter.guide.expected import ExpectedPage
from counter.guide.find import FindPage
from counter.guide.floor import FloorPage
from counter.guide.page import GuidePage, GuidePainted
from counter.guide.panels import GuideHead
from counter.guide.presses import Press, Presses
from counter.guide.sign_in import SignInPage
from counter.widgets.painted import cut

if TYPE_CHECKING:
    from counter.guide.app import GuideApp

MESSAGE_S = 6.0
"""How long a message stands."""

IDLE_S = 10 * 60.0
"""After so long without a key the guide has gone, and the keyboard is anybody's."""

_HELP = (
    ("1–9  F2–F8", "give"),
    ("0", "guidance"),
    ("", "rest"),
    ("*", "priority"),
    (". ,", "people"),
    ("F12", "need"),
    ("-", "cancel"),
    ("↑ ↓  Enter", "reprint"),
    ("/", "find"),
    ("F9", "expected"),
    ("+", "leaf"),
    ("F10", "leave"),
)
_HELP_KEYS = 12


class GuideState(GuidePainted):
    """What the next key does, or why nothing is given."""

    said = ""

    def paint(self, view: GuideView) -> Content:
        """One line."""
        return Content(cut(f" {self.said}", self.size.width))


class GuideHelp(GuidePainted):
    """The keys in whole sentences."""

    def paint(self, view: GuideView) -> Content:
        """One line each."""
        lines = [
            Content.assemble(
                (f"{keys:<{_HELP_KEYS}}", "bold $accent"), self.t(f"guide.help.{what}")
            )
            for keys, what in _HELP
        ]
        return Content("\n").join(lines)


class HelpPage(GuidePage):
    """Any key leads back; it does nothing else."""

    def compose(self) -> ComposeResult:
        """The sentences."""
        yield GuideHelp()

    def press(self, key: str, press: Press) -> None:
        """Back to work; not for the key that led here and is still held."""
        if press is Press.NEW:
            self.guide.work()

    def headline(self, view: GuideView) -> str:
        """How to get back."""
        return self.t("guide.help.back")


class GuideScreen(BaseScreen[GuideView]):
    """Head, state, the page in front, what has been said, the foot."""

    VERTICAL_BREAKPOINTS = [(0, "-short"), (32, "-tall")]  # noqa: RUF012 - Textual's own spelling

    def __init__(self) -> None:
        super().__init__()
        self._presses = Presses()
        self._silence: Timer | None = None
        self._idle: Timer | None = None

    def compose(self) -> ComposeResult:
        """All pages, once."""
        yield GuideHead()
        yield GuideState()
        with ContentSwitcher(initial="signin"):
            yield SignInPage(id="signin")
            yield FloorPage(id="work")
            yield FindPage(id="find")
            yield ExpectedPage(id="expected")
            yield HelpPage(id="help")
        yield Static("", id="message", markup=False)
        yield StatusLine()

    @property
    def _app(self) -> GuideApp:
        return cast("GuideApp", self.app)

    @property
    def front(self) -> GuidePage:
        """The page in front."""
        switcher = self.query_one(ContentSwitcher)
        return cast(GuidePage, switcher.visible_content)

    def show(self, view: GuideView) -> None:
        """Paint a picture. Whoever may not give numbers any more is signed out by it."""
        officer = self._app.conduct.officer
        if officer is not None and all(one.code != officer for one in view.officers):
            self.sign_out()
            return
        closed = words.closed(view, self.t)
        signed_in = officer is not None
        headline = self.front.headline(view)
        no_slips = view.no_slips and signed_in
        usual = "guide.ready" if signed_in else "guide.signin.please"
        state = self.query_one(GuideState)
        state.set_class(bool(headline), "-chosen")
        state.set_class(not headline and (bool(closed) or no_slips), "-trouble")
        state.said = headline or closed or self.t("guide.no_slips" if no_slips else usual)
        state.repaint()
        self.query_one(GuideHead).repaint()
        self.front.show(view)

    def on_key(self, event: events.Key) -> None:
        """Hand the key to the page in front, with what kind of a press it was."""
        event.stop()
        if self._idle is not None:
            self._idle.reset()
        self.front.press(event.key, self._presses.judge(event.key, event.time))

    # What the pages use.

    def signed_in(self, officer: str) -> None:
        """Somebody may give numbers now."""
        self._app.conduct.officer = officer
        self._idle = self.set_timer(IDLE_S, self.sign_out)
        self.tell("")
        self.query_one(FloorPage).begin()
        self._bring("work")

    def sign_out(self) -> None:
        """Nobody may any more."""
        if self._idle is not None:
            self._idle.stop()
            self._idle = None
        self._app.conduct.officer = None
        self.tell("")
        self.query_one(SignInPage).open()
        self._bring("signin")

    def work(self) -> None:
        """Back to the keys of the services."""
        self._bring("work")

    def find(self) -> None:
        """A slip was lost."""
        self.query_one(FindPage).open()
        self._bring("find")

    def expected(self) -> None:
        """Somebody was sent home and is here on their day."""
        self.query_one(ExpectedPage).open()
        self._bring("expected")

    def help(self) -> None:
        """What the keys do."""
        self._bring("help")

    def printing(self, answer: dict[str, Any]) -> None:
        """A slip was asked for once more; how it comes out is told."""
        self._app.slips.follow(int(answer["id"]))

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

    def _bring(self, page: str) -> None:
        self.query_one(ContentSwitcher).current = page
        self._app.repaint()
