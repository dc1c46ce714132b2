"""The base of every screen program: locked down, fed by the store, never waiting for it."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Protocol, TypeVar, cast
from weakref import WeakSet

from rich.text import Text
from textual import events, on
from textual.app import App
from textual.message import Message
from textual.screen import ModalScreen, Screen

from common import installed
from common.domain.actor import Actor
from common.domain.refusal import Refusal, Trouble
from common.i18n.messages import explain
from common.i18n.translator import VIETNAM, Translator, Zone
from common.store import stations
from common.store.clock import Clock as StoreClock
from common.store.stations import Station
from common.store.store import Store
from common.tui import theme
from common.tui.clock import Edge
from common.tui.crash import log_crash
from common.tui.driver import SteadyDriver
from common.tui.feed import Feed
from common.tui.lock import FORBIDDEN, lock_signals
from common.tui.stylesheet import LightStylesheet
from common.views.hall import Hall

if TYPE_CHECKING:
    from common.domain.commands import Command


class View(Protocol):
    """What every picture of the store has."""

    @property
    def hall(self) -> Hall:
        """The centre and its business day."""


ViewT = TypeVar("ViewT", bound=View)
AnswerT = TypeVar("AnswerT")
ResultT = TypeVar("ResultT")

Otherwise = Callable[[Refusal | Trouble], None]

RESTART = 75
"""Exit status that asks the launcher to start the program again (EX_TEMPFAIL)."""

_UPGRADE_NOTICE_S = 1.5

_REPLACED = frozenset({"store_newer", "program_replaced"})
UPGRADING = frozenset({"store_upgrading", *_REPLACED})
"""Troubles that are over when the program has been started again."""


@dataclass
class StoreAnswer(Message):
    """Something the store's thread has finished; handled on the UI thread."""

    done: Future[Any]
    then: Callable[[Any], None] | None
    otherwise: Otherwise


class BaseApp(App[None], Generic[ViewT], inherit_bindings=False):
    """A screen program of the hall.

    A subclass says what it reads (`fetch`, run in the store's thread) and installs `BaseScreen`s
    that paint it. Everything a screen needs hangs here:

    Attributes:
        view: the last picture, None before the first one.
        t: the Translator of the conversation; change it with `speak(lang)`.
        clock: the store's clock; `now()` reads it.
        trouble: why the store is lost, None while it is there.
        edges: status lines and clocks, which join when they are mounted.
        station: the enrolled terminal that it runs on, None where it was started by its place.
        stale_since: store time of the last good picture while the store is lost; None while it is
            there, and when there never was a picture.
    """

    ENABLE_COMMAND_PALETTE = False
    ALLOW_SELECT = False
    ESCAPE_TO_MINIMIZE = False
    AUTO_FOCUS = None

    REFRESH_S: ClassVar[float] = 5.0
    """How long a picture is good when nothing rings: what counts minutes goes on counting."""

    READY: ClassVar[tuple[str, ...]] = ()
    """Commands whose actions are loaded after the first picture, so that their first time is as
    fast as the others; the rest is loaded when it is done, and takes no memory until then."""

    MOUSE: ClassVar[bool] = True
    """Whether the terminal tells of a mouse or fingers. Where keys do everything it had better not:
    every move would be sent over the line, and nobody could mark a text to copy it."""

    TRANSLATOR: ClassVar[type[Translator]] = Translator
    """Where texts come from; a subclass may want them to remember more."""

    def __init__(self, data_dir: Path, *, lang: str = "vi") -> None:
        super().__init__(driver_class=SteadyDriver)
        self.stylesheet = LightStylesheet(variables=self.get_css_variables())
        self.animation_level = "none"
        self.data_dir = data_dir
        self.view: ViewT | None = None
        self.t = self.TRANSLATOR(lang)
        self.clock = StoreClock()
        self.trouble: Refusal | Trouble | None = None
        self.stale_since: int | None = None
        self.station: Station | None = None
        self.notice = ""
        self.edges: WeakSet[Edge] = WeakSet()
        self._seen_at: int | None = None
        self._feed: Feed[tuple[ViewT, StoreClock]] = Feed(
            data_dir, self._read, self._deliver, self._lost, self.REFRESH_S, ready=self.READY
        )
        self._feeding: asyncio.Task[None] | None = None
        self.register_theme(theme.TRUE_COLOUR)
        self.register_theme(theme.SIXTEEN_COLOURS)
        self.theme = theme.TRUE_COLOUR.name

    # What a subclass writes.

    def fetch(self, store: Store) -> ViewT:
        """Read one picture in one transaction. Runs in the store's thread; touch no widget."""
        raise NotImplementedError

    def show(self, view: ViewT) -> None:
        """Paint a picture: by default every page that can be seen does. Must bear repetition.

        Not while the program ends: Textual is taking widgets away then.
        """
        if not self.is_running:
            return
        for page in self.screen_stack:
            if isinstance(page, Page) and page.is_mounted:
                page.show(view)

    def lost(self, trouble: Refusal | Trouble) -> None:
        """The store is lost: once per failed attempt. The status line already says so."""

    def found(self) -> None:
        """The store is back; a fresh picture has just been shown."""

    # What a subclass uses.

    @property
    def zone(self) -> Zone:
        """The centre's time zone, Vietnam's before the first picture."""
        return VIETNAM if self.view is None else self.view.hall.zone

    def now(self) -> int:
        """The store's time in UTC ms. Never blocks."""
        return self.clock.now()

    def act(
        self,
        actor: Actor,
        command: Command,
        then: Callable[[dict[str, Any]], None] | None = None,
        otherwise: Otherwise | None = None,
        *,
        request: str | None = None,
    ) -> None:
        """Do one action. `then` gets the answer, `otherwise` the refusal, both on the UI thread."""
        self.run_store(lambda store: store.act(actor, command, request=request), then, otherwise)

    def run_store(
        self,
        work: Callable[[Store], AnswerT],
        then: Callable[[AnswerT], None] | None = None,
        otherwise: Otherwise | None = None,
    ) -> None:
        """Run `work` in the store's thread and return at once.

        Args:
            work: touches only the store.
            then: gets the result, on the UI thread.
            otherwise: gets the `Refusal` or `Trouble`, on the UI thread; without it, the status
                line says it (`refuse`). While the store is lost it comes at once.
        """
        otherwise = otherwise or self.refuse
        thread = self._feed.thread
        if thread is None or self._is_removed:
            self.call_later(otherwise, self._feed.trouble)
            return

        def answered(done: Future[AnswerT]) -> None:
            self.post_message(StoreAnswer(done, then, otherwise))

        thread.submit(work).add_done_callback(answered)

    def read_again(self) -> None:
        """Read the store soon, as if it had rung."""
        self._feed.ring()

    def say(self, notice: str) -> None:
        """Put a sentence on the status line until the next one; an empty one clears it.

        Instead of `notify`, whose toasts leave memory behind.
        """
        self.notice = notice
        self.paint_status()

    def refuse(self, error: Refusal | Trouble) -> None:
        """Say on the status line why something was not done."""
        self.say(explain(error, self.t, self.zone))

    def speak(self, lang: str) -> None:
        """Go on in another language: everything is painted again."""
        self.t = self.TRANSLATOR(lang)
        self.repaint()

    def repaint(self) -> None:
        """Show the last picture again, on whatever page is on top now."""
        self.paint_status()
        if self.view is not None:
            self.show(self.view)

    @property
    def is_upgrading(self) -> bool:
        """Whether the store is lost because the hall gets a new version."""
        return self.trouble is not None and self.trouble.code in UPGRADING

    def paint_status(self) -> None:
        """Bring the status lines and clocks that can be seen up to date."""
        seen = set(self.screen_stack)
        for widget in self.edges:
            if widget.is_attached and widget.screen in seen:
                widget.renew()

    def leave(self, return_code: int = 0) -> None:
        """End the program cleanly. No key is bound to it."""
        self.exit(return_code=return_code)

    # How it works.

    def get_default_screen(self) -> Screen[Any]:
        """Textual's own blank screen has keys; ours has none."""
        return BaseScreen(id="_default")

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Refuse Textual's own actions, whatever key or text asks for them."""
        return action not in FORBIDDEN and super().check_action(action, parameters)

    # Decorated rather than named `on_…`, so that a subclass may have handlers of its own.

    @on(events.Mount)
    def _begin(self) -> None:
        """Lock the terminal and start reading the store."""
        if not self.is_headless:
            lock_signals(self.leave)
            self.theme = theme.name_for(self.console.color_system)
        self._feeding = asyncio.create_task(self._feed.run(), name="feed")
        self._feeding.add_done_callback(self._fed)

    @on(events.Unmount)
    async def _end(self) -> None:
        """Give the store back."""
        if self._feeding is not None:
            self._feeding.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await asyncio.wait([self._feeding])

    @on(StoreAnswer)
    def _hand_over(self, answer: StoreAnswer) -> None:
        """Hand a finished piece of store work to whoever asked for it; the pages of a program that
        ends have lost their widgets."""
        if not self.is_running:
            return
        if answer.done.cancelled():
            answer.otherwise(self._feed.trouble)
            return
        try:
            result = answer.done.result()
        except (Refusal, Trouble) as error:
            if isinstance(error, Trouble):
                self._feed.ring()
            answer.otherwise(error)
            return
        if answer.then is not None:
            answer.then(result)

    @property
    def _is_removed(self) -> bool:
        """The store is opened again and again meanwhile, since the terminal may be enrolled again:
        nothing is done before that has been looked at."""
        return self.trouble is not None and self.trouble.code == "station_removed"

    def _read(self, store: Store) -> tuple[ViewT, StoreClock]:
        if self.station is not None:
            with store.read() as connection:
                stations.require_enrolled(connection, self.station)
        picture = self.fetch(store)
        if installed.is_replaced():
            raise Trouble("program_replaced")
        return picture, store.clock

    def _deliver(self, picture: tuple[ViewT, StoreClock]) -> None:
        if self.is_upgrading:
            self._come_back()
            return
        was_lost = self.trouble is not None
        self.view, self.clock = picture
        self._seen_at = self.now()
        self.trouble = self.stale_since = None
        self.repaint()
        if was_lost:
            self.found()

    def _lost(self, trouble: Refusal | Trouble) -> None:
        is_new = self.trouble is None or self.trouble.code != trouble.code
        was_upgrading = self.trouble is not None and self.trouble.code == "store_upgrading"
        if was_upgrading and trouble.code != "store_upgrading":
            self._come_back()
            return
        self.trouble = trouble
        self.stale_since = self._seen_at
        self.paint_status()
        if trouble.code in _REPLACED:
            if is_new:
                self.set_timer(_UPGRADE_NOTICE_S, lambda: self.leave(RESTART))
        elif isinstance(trouble, Refusal) and self.view is None:
            self._last_words(explain(trouble, self.t, self.zone))
            self.leave(1)
        else:
            self.lost(trouble)

    def _come_back(self) -> None:
        """The upgrade is over, well or not: whatever program the hall has now is started."""
        self.leave(RESTART)

    def _last_words(self, text: str) -> None:
        """Written to stderr when the terminal is given back; `Text`, so that it is no markup."""
        self._exit_renderables.append(Text(text))

    def _fed(self, feeding: asyncio.Task[None]) -> None:
        if not feeding.cancelled() and isinstance(error := feeding.exception(), Exception):
            self._handle_exception(error)

    def _handle_exception(self, error: Exception) -> None:
        """Textual would print the traceback with local variables on a public screen."""
        path = log_crash(error, self.data_dir, type(self).__name__)
        self._return_code = 1
        if self._exception is None:
            self._exception = error
            self._exception_event.set()
        self._last_words(self.t("app.crashed", path=path or "–"))
        self._close_messages_no_wait()


class Page(Generic[ViewT]):
    """What pages and modals have in common."""

    app: App[Any]
    _rules: object = None
    _seen: tuple[object, ...] = ()

    def show(self, view: ViewT) -> None:
        """Paint everything that depends on the store, the language or the time, from `view`."""

    @property
    def base(self) -> BaseApp[ViewT]:
        """The app, with its type."""
        return cast("BaseApp[ViewT]", self.app)

    @property
    def t(self) -> Translator:
        """The Translator of the conversation."""
        return self.base.t

    @property
    def on_top(self) -> bool:
        """Whether keys are meant for it: it is seen, and no question stands over it."""
        return self.app.screen is cast("object", self)

    def on_screen_resume(self, event: events.ScreenResume) -> None:
        """Coming to the top, paint what has happened in the meantime.

        Textual would also look for the style of every widget again, two thirds of what a touch
        costs: not where the rules are those of last time, and what they see of the app too.
        """
        rules, seen = self.app.stylesheet.rules_map, (self.app.app_focus, self.app.classes)
        event.refresh_styles = self._rules is not rules or self._seen != seen
        self._rules, self._seen = rules, seen
        self.base.repaint()


class BaseScreen(Page[ViewT], Screen[None], inherit_bindings=False):
    """A page of an app. Install it once (`SCREENS` or `MODES`) and come back to it; a fresh one
    for every visit would leak."""

    ALLOW_SELECT = False


class BaseModal(Page[ViewT], ModalScreen[ResultT], Generic[ViewT, ResultT], inherit_bindings=False):
    """A question over a page; `dismiss(result)` answers it. Install it and push it again too."""

    ALLOW_SELECT = False
