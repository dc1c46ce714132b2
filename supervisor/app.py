"""The supervisor's screen: the live hall, the printers and the dossiers, with what can be done to
them."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any, ClassVar, cast

from textual import events
from textual.binding import BindingType
from textual.screen import Screen

from common.domain.actor import Actor
from common.domain.refusal import Refusal, Trouble
from common.domain.session_commands import EndSession
from common.store.store import Store
from common.tui.app import BaseApp, BaseModal, BaseScreen
from common.tui.later import later
from common.views import supervisor
from common.views.supervisor import SupervisorView, Writer
from supervisor import start
from supervisor.aside import Aside
from supervisor.cells import Cell
from supervisor.held import HeldKey
from supervisor.ringing import Ringing
from supervisor.screens.choice import Choice
from supervisor.screens.hall import HallPage
from supervisor.screens.question import Asked, Question
from supervisor.screens.words import Words
from supervisor.session import Session

if TYPE_CHECKING:
    from supervisor.saving import Saving
    from supervisor.screens.help import HelpPage
    from supervisor.screens.sign_in import SignIn

__all__ = ["SupervisorApp", "start"]


class SupervisorApp(BaseApp[SupervisorView]):
    """The hall; over it the printers or the dossiers; over all a question now and then.

    Attributes:
        session: who acts here. The picture needs no sign-in.
        aside: what is asked beside the live picture.
    """

    CSS_PATH = "supervisor.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [("f1", "keys")]
    SCREENS: ClassVar[dict[str, Callable[[], Screen[Any]]]] = {
        "hall": HallPage,
        "printers": later("supervisor.screens.printers", "PrintersPage"),
        "reprint": later("supervisor.screens.reprint", "ReprintPage"),
        "dossiers": later("supervisor.screens.dossiers", "DossiersPage"),
        "history": later("supervisor.screens.history", "HistoryPage"),
        "alerts": later("supervisor.screens.alerts", "AlertsPage"),
        "controls": later("supervisor.screens.controls", "ControlsPage"),
        "assign": later("supervisor.screens.assign", "AssignPage"),
        "closing": later("supervisor.screens.closing", "ClosingPage"),
        "curves": later("supervisor.screens.curves", "CurvesPage"),
        "staffing": later("supervisor.screens.staffing", "StaffingPage"),
        "quotes": later("supervisor.screens.quotes", "QuotesPage"),
        "reports": later("supervisor.screens.reports", "ReportsPage"),
        "report": later("supervisor.screens.report", "ReportPage"),
        "complaints": later("supervisor.screens.complaints", "ComplaintsPage"),
        "unusual": later("supervisor.screens.unusual", "UnusualPage"),
        "help": later("supervisor.screens.help", "HelpPage"),
        "words": Words,
        "choice": Choice,
        "pick": later("supervisor.screens.pick", "Pick"),
        "question": Question,
        "sign_in": later("supervisor.screens.sign_in", "SignIn"),
    }
    LOOK_S = 2.0
    """Between two looks for a stuck writer, who rings no bell: far cheaper than pictures."""

    TYPED = frozenset({"Words", "HistoryPage", "ReprintPage", "SignIn", "Pick"})
    """Pages where what is printable is text."""

    def __init__(self, data_dir: Path, *, lang: str = "vi") -> None:
        super().__init__(data_dir, lang=lang)
        self._held = HeldKey()
        self._ringing = Ringing()
        self.session = Session()
        self.aside = Aside(self)

    @cached_property
    def saving(self) -> Saving:
        """What writes files; most days nobody wants one."""
        from supervisor.saving import Saving

        return Saving(self)

    @property
    def actor(self) -> Actor:
        """Who acts at this moment."""
        return self.session.actor

    async def on_event(self, event: events.Event) -> None:
        """Every key comes by here first: one that is only held down goes no further."""
        if isinstance(event, events.Key) and not event.is_forwarded:
            self.session.pressed_at = monotonic()
            typed = event.is_printable and type(self.screen).__name__ in self.TYPED
            if not self._held.acts(event.key, event.time, self.screen, typed=typed):
                return
        await super().on_event(event)

    def on_mount(self) -> None:
        """Open the hall."""
        self.push_screen("hall")
        self.set_interval(self.LOOK_S, self._look)

    def _look(self) -> None:
        if self.view is not None and self.session.is_over(monotonic(), self.view.session_min):
            self.sign_out("idle")
        self.run_store(supervisor.stuck_writer, self._looked, lambda _: None)

    def _looked(self, stuck: Writer | None) -> None:
        if stuck is not None or (self.view is not None and self.view.stuck is not None):
            self.read_again()

    def fetch(self, store: Store) -> SupervisorView:
        """The hall, in one transaction."""
        return supervisor.read(store)

    def show(self, view: SupervisorView) -> None:
        """Paint it, for whoever acts now."""
        self.session.look(anybody_signs=bool(view.signers))
        if self._ringing.is_due(view.alerts, monotonic()):
            self.bell()
        super().show(view)

    def lost(self, trouble: Refusal | Trouble) -> None:
        """Say so over the picture, which stays."""
        for page in self.screen_stack:
            if isinstance(page, HallPage):
                page.paint_mark()

    def ask(self, asked: Asked, then: Callable[[], None]) -> None:
        """Ask; `then` is done if the answer is yes."""
        cast(Question, self.get_screen("question")).open(asked)
        self.push_screen("question", lambda yes: then() if yes else None)

    def action_keys(self) -> None:
        """Explain them, over any page; not over a question, which names its own."""
        page = self.screen
        if isinstance(page, BaseScreen):
            cast("HelpPage", self.get_screen("help")).open(type(page).__name__)
            self.push_screen("help")

    # Who acts.

    def need(self, action: str) -> bool:
        """Whether whoever acts may do this. Where nobody is signed in they are asked to; where
        their role may not, that is said."""
        if self.session.may(action):
            return True
        if self.session.is_on:
            refusal = Refusal("not_permitted", action=action, role=self.actor.role.value)
            self.refuse(refusal)
        elif self.view is not None:
            self.sign_in()
        return False

    def sign_in(self) -> None:
        """Ask who it is, over the page in front."""
        cast("SignIn", self.get_screen("sign_in")).open()
        self.push_screen("sign_in")

    def signed_in(self, officer: str, name: str, role: str) -> None:
        """From now on it is they who act."""
        self.session.begin(officer, name, role, monotonic())
        self.say(self.t("supervisor.session.began", officer=name))
        self.repaint()

    def sign_out(self, why: str = "key") -> None:
        """Nobody acts any more, whatever becomes of the record of it; what somebody was about to
        say, and what they read over it, is not for whoever comes next."""
        was = self.session.end()
        if isinstance(self.screen, BaseModal):
            self.screen.dismiss(None)
        self.act(was, EndSession(why), otherwise=lambda _: None)
        if self.view is not None:
            self.session.look(anybody_signs=bool(self.view.signers))
        self.say(self.t(f"supervisor.session.ended.{why}"))
        self.repaint()

    def turn_session(self) -> None:
        """The key of the session: in, or out."""
        if self.session.is_on:
            self.sign_out()
        elif not self.session.open and self.view is not None:
            self.sign_in()
        elif self.session.open:
            self.say(self.t("supervisor.session.nobody"))

    def session_words(self, roomy: int = 0) -> str:
        """Who acts, for a title, in short on a screen that is not `roomy` columns wide; empty where
        somebody would have to sign in."""
        if self.session.open:
            short = ".short" if self.size.width < roomy else ""
            return self.t(f"supervisor.session.open{short}")
        if not self.session.is_on:
            return ""
        return f"{self.session.name} · {self.t(f'role.{self.actor.role}')}"

    def session_key(self) -> tuple[Cell, ...]:
        """What the key of the session does, where it does something."""
        if self.session.open:
            return ()
        way = "out" if self.session.is_on else "in"
        return (Cell(f"F2 {self.t(f'supervisor.session.{way}')}"),)
