"""The supervisor's screen: the live hall, the printers and the dossiers, with what can be done to
them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, ClassVar, cast

from textual import events
from textual.screen import Screen

from common.domain.actor import Actor, Role
from common.domain.refusal import Refusal, Trouble
from common.store.store import Store
from common.tui.app import BaseApp
from common.tui.later import later
from common.views import supervisor
from common.views.supervisor import SupervisorView, Writer
from supervisor import start
from supervisor.held import HeldKey
from supervisor.screens.choice import Choice
from supervisor.screens.hall import HallPage
from supervisor.screens.question import Asked, Question
from supervisor.screens.words import Words

__all__ = ["SupervisorApp", "start"]


class SupervisorApp(BaseApp[SupervisorView]):
    """The hall; over it the printers or the dossiers; over all a question now and then.

    Attributes:
        actor: who acts here. Nobody signs in: the screen stands where only staff come.
    """

    CSS_PATH = "supervisor.tcss"
    SCREENS: ClassVar[dict[str, Callable[[], Screen[Any]]]] = {
        "hall": HallPage,
        "printers": later("supervisor.screens.printers", "PrintersPage"),
        "reprint": later("supervisor.screens.reprint", "ReprintPage"),
        "dossiers": later("supervisor.screens.dossiers", "DossiersPage"),
        "history": later("supervisor.screens.history", "HistoryPage"),
        "controls": later("supervisor.screens.controls", "ControlsPage"),
        "assign": later("supervisor.screens.assign", "AssignPage"),
        "closing": later("supervisor.screens.closing", "ClosingPage"),
        "curves": later("supervisor.screens.curves", "CurvesPage"),
        "staffing": later("supervisor.screens.staffing", "StaffingPage"),
        "quotes": later("supervisor.screens.quotes", "QuotesPage"),
        "words": Words,
        "choice": Choice,
        "question": Question,
    }
    LOOK_S = 2.0
    """Between two looks for a stuck writer, who rings no bell: far cheaper than pictures."""

    actor = Actor(Role.SUPERVISOR, "supervisor")

    TYPED = frozenset({"Words", "HistoryPage", "ReprintPage"})
    """Pages where what is printable is text."""

    def __init__(self, data_dir: Path, *, lang: str = "vi") -> None:
        super().__init__(data_dir, lang=lang)
        self._held = HeldKey()

    async def on_event(self, event: events.Event) -> None:
        """Every key comes by here first: one that is only held down goes no further."""
        if isinstance(event, events.Key) and not event.is_forwarded:
            typed = event.is_printable and type(self.screen).__name__ in self.TYPED
            if not self._held.acts(event.key, event.time, self.screen, typed=typed):
                return
        await super().on_event(event)

    def on_mount(self) -> None:
        """Open the hall."""
        self.push_screen("hall")
        self.set_interval(self.LOOK_S, self._look)

    def _look(self) -> None:
        self.run_store(supervisor.stuck_writer, self._looked, lambda _: None)

    def _looked(self, stuck: Writer | None) -> None:
        if stuck is not None or (self.view is not None and self.view.stuck is not None):
            self.read_again()

    def fetch(self, store: Store) -> SupervisorView:
        """The hall, in one transaction."""
        return supervisor.read(store)

    def lost(self, trouble: Refusal | Trouble) -> None:
        """Say so over the picture, which stays."""
        for page in self.screen_stack:
            if isinstance(page, HallPage):
                page.paint_mark()

    def ask(self, asked: Asked, then: Callable[[], None]) -> None:
        """Ask; `then` is done if the answer is yes."""
        cast(Question, self.get_screen("question")).open(asked)
        self.push_screen("question", lambda yes: then() if yes else None)
