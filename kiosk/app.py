"""The kiosk as a program: which page follows which, and what it asks of the store."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from time import monotonic
from typing import Any, ClassVar, TypeVar, cast

from textual.screen import Screen

from common.domain.actor import Actor, Role
from common.domain.commands import CallHelp, Command
from common.domain.life import Pulse
from common.domain.refusal import Refusal, Trouble
from common.i18n.told import Teller
from common.i18n.translator import SOURCE, Translator
from common.store.store import Store
from common.tui.app import BaseApp
from common.tui.later import later
from common.views import kiosk as kiosk_view
from common.views.kiosk import TicketPage
from kiosk import aloud, words
from kiosk.bookings import Bookings
from kiosk.dossiers import Dossiers
from kiosk.guard import Guard
from kiosk.in_hand import InHand
from kiosk.lateness import Lateness
from kiosk.numbers import Numbers
from kiosk.picture import Picture
from kiosk.procedures import Procedures
from kiosk.scanned import ScanWatch
from kiosk.screens.down import DownPage
from kiosk.screens.mine import MyNumberPage
from kiosk.screens.notice import NoticePage
from kiosk.screens.page import KioskPage
from kiosk.screens.priority import PriorityPage
from kiosk.screens.question import Question, QuestionPage
from kiosk.screens.services import ServicesPage
from kiosk.screens.start import StartPage
from kiosk.screens.ticket import NumberPage
from kiosk.sight import Sight
from kiosk.timing import Timing
from kiosk.voice import Voice
from kiosk.way_out import WayOut
from kiosk.words import Saying

PageT = TypeVar("PageT", bound=KioskPage)

_PAGES: tuple[type[KioskPage], ...] = (
    StartPage,
    ServicesPage,
    PriorityPage,
    NumberPage,
    MyNumberPage,
    QuestionPage,
    NoticePage,
    DownPage,
)


class KioskApp(BaseApp[Picture]):
    """The citizen's screen.

    Attributes:
        busy: the store has been asked to do something and has not answered.
        touched_at: when a touch last counted, or, if that is later, when everything read aloud will
            have been said; in seconds of `clock_s`.
        voice: reads aloud to whoever asks for it.
        sight: shows large type and high contrast to whoever asks for it.
        dossiers: looks dossiers up.
        bookings: gives numbers for booked times.
        procedures: says what to bring.
        numbers: takes numbers and looks them up.
        lateness: warns of numbers that may not be called today, and gives times instead.
        in_hand: what the holder of a slip does with its number.
        way_out: the supervisor's.
    """

    CSS_PATH = Path(__file__).with_name("kiosk.tcss")
    TRANSLATOR = Teller
    READY = ("TakeNumber",)
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (92, "-normal"), (120, "-wide")]  # noqa: RUF012
    VERTICAL_BREAKPOINTS = [(0, "-low"), (28, "-high"), (34, "-tall")]  # noqa: RUF012 - as Textual has it
    SCREENS: ClassVar[dict[str, Callable[[], Screen[Any]]]] = {
        **{page.__name__: page for page in _PAGES},
        "SearchPage": later("kiosk.screens.search", "SearchPage"),
        "FoundPage": later("kiosk.screens.found", "FoundPage"),
        "ProcedurePage": later("kiosk.screens.procedure", "ProcedurePage"),
        "DossierPage": later("kiosk.screens.dossier", "DossierPage"),
        "BookedPage": later("kiosk.screens.booked", "BookedPage"),
        "LatePage": later("kiosk.screens.late", "LatePage"),
        "GivenTimePage": later("kiosk.screens.late", "GivenTimePage"),
        "AnswerPage": later("kiosk.screens.answer", "AnswerPage"),
        "RatePage": later("kiosk.screens.rate", "RatePage"),
        "LeavePage": later("kiosk.screens.leave", "LeavePage"),
    }

    def __init__(self, data_dir: Path, kiosk: str, timing: Timing | None = None) -> None:
        super().__init__(data_dir)
        self.timing = timing or Timing()
        self.busy = False
        self.touched_at = self.clock_s()
        self._code = kiosk
        self._actor = Actor(Role.TERMINAL, f"kiosk:{kiosk}")
        self._guard = Guard()
        self._pulse = Pulse()
        self._followed: int | None = None
        self._help_until = 0.0
        self._opened: dict[str, KioskPage] = {}
        self._scans = ScanWatch(self, self._actor)
        self.dossiers = Dossiers(self, self._actor)
        self.bookings = Bookings(self, self._actor)
        self.procedures = Procedures(self)
        self.numbers = Numbers(self, self._actor)
        self.lateness = Lateness(self, self._actor)
        self.in_hand = InHand(self, self._actor)
        self.way_out = WayOut(self, self._actor)
        self.voice = Voice(self, self._actor)
        self.sight = Sight(self)

    def on_mount(self) -> None:
        """Begin at the start."""
        self.push_screen(self.page(StartPage))
        self.speak(SOURCE)
        self.set_interval(self.timing.tick, self._tick)

    def fetch(self, store: Store) -> Picture:
        """The kiosk, and the ticket being looked at."""
        followed = self._followed
        ticket = None if followed is None else kiosk_view.ticket_page(store, followed)
        return Picture(kiosk_view.read(store, self._code, self._devices_lost), ticket)

    def _devices_lost(self, beat_at: int | None) -> bool:
        """A dead device service rings no bell: a picture is read every `REFRESH_S` all the same."""
        return self._pulse.is_lost(beat_at, self.clock_s())

    def show(self, view: Picture) -> None:
        """Paint, and open what has been scanned."""
        self.sight.colour()
        super().show(view)
        self._scans.look(view.kiosk)
        self.voice.look(view)

    def lost(self, trouble: Refusal | Trouble) -> None:
        """No numbers now; one that is on screen stays there for its holder."""
        if not self.busy and not isinstance(self.on_top, NumberPage):
            down = self.page(DownPage)
            down.tell(upgrading=self.is_upgrading)
            self.turn_to(down)

    def found(self) -> None:
        """Numbers again."""
        if isinstance(self.on_top, DownPage):
            self.home()

    # Touches and time.

    def clock_s(self) -> float:
        """Seconds of a clock that nobody turns: for waiting, never for business."""
        return monotonic()

    def admits_touch(self) -> bool:
        """Whether a touch counts now; if so, somebody is there."""
        now = self.clock_s()
        if self.busy or not self._guard.admits(now):
            return False
        self.touched_at = max(now, self.voice.until)
        return True

    def _tick(self) -> None:
        now = self.clock_s()
        if self._help_until and now > self._help_until:
            self._help_until = 0.0
            self.repaint()
        page = self.on_top
        if page is not None and page.is_mounted and self.is_running and not self.busy:
            page.tick(now)

    # Pages.

    def page(self, kind: type[PageT]) -> PageT:
        """The one page of this kind."""
        page = cast(PageT, self.get_screen(kind.__name__))
        self._opened[kind.__name__] = page
        return page

    @property
    def on_top(self) -> KioskPage | None:
        """The page people see; none while the program begins or ends."""
        top = self.screen_stack[-1] if self.screen_stack else None
        return top if isinstance(top, KioskPage) else None

    def turn_to(self, page: KioskPage, rest: float | None = None) -> None:
        """Show a page; a finger still on the glass does nothing there."""
        if not self.is_running:
            return
        self.touched_at = self.clock_s()
        self._guard.shut(self.touched_at, self.timing.rest if rest is None else rest)
        if page is self.on_top:
            self.repaint()
        else:
            self.switch_screen(page)

    def home(self) -> None:
        """Ready for the next person: start page, Vietnamese, nobody's number."""
        self.follow(None)
        for page in self._opened.values():
            page.forget()
        self.in_hand.forget()
        self._help_until = 0.0
        self.turn_to(self.page(StartPage if self.trouble is None else DownPage))
        if self.t.lang != SOURCE:
            self.speak(SOURCE)

    def abandon(self) -> None:
        """Whoever was here has gone."""
        self.voice.end()
        self.sight.end()
        self.home()

    def ask_service(self, agency: str | None = None) -> None:
        """Which service, of one agency or of all."""
        if self.view is not None and (closed := words.closed_hall(self.view.kiosk)):
            self.tell(lambda t: words.closed_lines(t, closed), self.home)
            return
        page = self.page(ServicesPage)
        page.open(agency)
        self.turn_to(page)

    def back_to_services(self) -> None:
        """The services as they were left."""
        self.turn_to(self.page(ServicesPage))

    def ask_number(self, *, rating: bool = False) -> None:
        """Whose number; or, `rating`, the number of which visit."""
        page = self.page(MyNumberPage)
        page.open(rating=rating)
        self.turn_to(page)

    def ask_rating(self, ticket: TicketPage) -> None:
        """How the visit of this number was."""
        from kiosk.screens.rate import RatePage

        page = self.page(RatePage)
        page.open(ticket)
        self.turn_to(page)

    def ask(self, question: Question) -> None:
        """Ask before something is done that is not taken back."""
        page = self.page(QuestionPage)
        page.open(question)
        self.turn_to(page)

    def tell(self, saying: Saying, back: Callable[[], None]) -> None:
        """Say something, then go back."""
        page = self.page(NoticePage)
        page.open(saying, back)
        self.turn_to(page)

    # What does not come out.

    def not_done(self, error: Refusal | Trouble) -> None:
        """Say why what was asked for could not be done."""
        picture = self.view

        def saying(t: Translator) -> words.Lines:
            if isinstance(error, Trouble) or picture is None:
                return (t("kiosk.down"),)
            return words.refused(t, picture.kiosk, error)

        self.tell(saying, self.home)

    # A number taken earlier.

    def follow(self, ticket: int | None) -> None:
        """Read this ticket with every picture."""
        self._followed = ticket

    # Everything else.

    def do(
        self,
        command: Command,
        request: str,
        then: Callable[[Any], None],
        otherwise: Callable[[Refusal | Trouble], None],
    ) -> None:
        """Do it, as this terminal."""
        self.be_busy(lambda store: store.act(self._actor, command, request), then, otherwise)

    @property
    def help_is_coming(self) -> bool:
        """Whether an assistant has just been called."""
        return self._help_until > 0

    def call_help(self) -> None:
        """Tell the supervisor that somebody at this kiosk needs a person."""
        if not self.help_is_coming:
            command = CallHelp()
            self.be_busy(lambda store: store.act(self._actor, command), self._helped, self._lame)

    def _helped(self, _: object) -> None:
        self._help_until = self.clock_s() + self.timing.help
        self.repaint()

    def _lame(self, _: Refusal | Trouble) -> None:
        self.repaint()

    def other_languages(self, languages: Sequence[str]) -> list[str]:
        """The languages after the one spoken now, in order, of those the kiosk has words in (each
        catalogue names its own), and a voice while it reads aloud."""
        spoken = aloud.SPOKEN if self.voice.on else languages
        known = [lang for lang in languages if Translator(lang).has(f"lang.{lang}")]
        known = [lang for lang in known if lang in spoken]
        here = known.index(self.t.lang) + 1 if self.t.lang in known else 0
        return [lang for lang in (*known[here:], *known[:here]) if lang != self.t.lang]

    def speak_next(self, languages: Sequence[str]) -> None:
        """Go on in the next language."""
        for following in self.other_languages(languages)[:1]:
            self.speak(following)

    def speak(self, lang: str) -> None:
        """Go on in this language; the line at the foot says how to use the kiosk."""
        super().speak(lang)
        self.say(self.t("kiosk.hint"))

    def be_busy(
        self,
        work: Callable[[Store], Any],
        then: Callable[[Any], None],
        otherwise: Callable[[Refusal | Trouble], None],
    ) -> None:
        """Ask the store; until it answers, touches do nothing."""
        self.busy = True
        self.repaint()

        def done(answer: Any) -> None:
            self.busy = False
            then(answer)

        def failed(error: Refusal | Trouble) -> None:
            self.busy = False
            otherwise(error)

        self.run_store(work, done, failed)
