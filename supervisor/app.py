"""The supervisor's screen: the live hall, read-only."""

from __future__ import annotations

from common.domain.refusal import Refusal, Trouble
from common.store.store import Store
from common.tui.app import BaseApp
from common.views import supervisor
from common.views.supervisor import SupervisorView
from supervisor import start
from supervisor.screens.hall import HallPage
from supervisor.screens.leave import LeaveQuestion

__all__ = ["SupervisorApp", "start"]


class SupervisorApp(BaseApp[SupervisorView]):
    """One page, and a question before it is left."""

    CSS_PATH = "supervisor.tcss"
    SCREENS = {"hall": HallPage, "leave": LeaveQuestion}  # noqa: RUF012 - Textual's own spelling
    REFRESH_S = 2.0
    """Heartbeats are judged in seconds."""

    def on_mount(self) -> None:
        """Open the page."""
        self.push_screen("hall")

    def fetch(self, store: Store) -> SupervisorView:
        """The hall, in one transaction."""
        return supervisor.read(store)

    def lost(self, trouble: Refusal | Trouble) -> None:
        """Say so over the picture, which stays."""
        for page in self.screen_stack:
            if isinstance(page, HallPage):
                page.paint_mark()
