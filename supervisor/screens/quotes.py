"""Tab in the curves: how often it was true what people were told about their wait, day by day."""

from __future__ import annotations

import time
from datetime import date
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType

from common.store.store import Store
from common.tui.app import BaseScreen
from common.tui.status import StatusLine
from common.views import quotes
from common.views.quotes import Quotes
from common.views.supervisor import SupervisorView
from supervisor.cells import Cell, Level
from supervisor.tables import quotes as tables
from supervisor.widgets.line import Line
from supervisor.widgets.table_view import TableView

AGAIN_S = 10.0
"""How long a picture is good: nobody acts on this by the second."""


class QuotesPage(BaseScreen[SupervisorView]):
    """Left and right lead to other days, up and down through a long table."""

    BINDINGS: ClassVar[list[BindingType]] = [
        ("left", "day('earlier')"),
        ("right", "day('later')"),
        ("up", "move(-1)"),
        ("down", "move(1)"),
        ("pageup", "move(-10)"),
        ("pagedown", "move(10)"),
        ("tab", "back"),
        ("escape", "back"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._found: Quotes | None = None
        self._day: str | None = None
        self._until = 0.0

    def compose(self) -> ComposeResult:
        """Top to bottom."""
        yield Line(id="title")
        yield TableView(id="list")
        yield Line(id="basis")
        yield Line(id="keys")
        yield StatusLine()

    def on_screen_resume(self, event: events.ScreenResume) -> None:
        """Whoever comes back sees the newest day as it is now."""
        self._day, self._until = None, 0.0

    def show(self, view: SupervisorView) -> None:
        """The hall has moved on."""
        if self.is_current and time.monotonic() >= self._until:
            self._look()
        self._paint()

    def _look(self) -> None:
        day = self._day
        self._until = time.monotonic() + AGAIN_S

        def read(store: Store) -> Quotes:
            return quotes.read(store, None if day is None else date.fromisoformat(day))

        def seen(found: Quotes) -> None:
            if day == self._day:
                self._found = found
                self._paint()

        self.base.run_store(read, seen, lambda _: None)

    def _paint(self) -> None:
        found, t = self._found, self.t
        if not self.query("#list"):
            return
        self.query_one("#keys", Line).fill(
            (Cell(t("supervisor.quotes.keys")), Cell(f"Tab {t('supervisor.key.curves')}")),
            (Cell(f"Esc {t('counter.key.back')}"),),
        )
        basis = Cell(t("supervisor.quotes.basis"), Level.QUIET)
        self.query_one("#basis", Line).fill((basis,))
        title = Cell(t("supervisor.quotes.title"))
        if found is None:
            self.query_one("#title", Line).fill((title,))
            return
        day = f"{date.fromisoformat(found.date):%d/%m/%Y}"
        self.query_one("#title", Line).fill((title,), (Cell(day),))
        self.query_one("#list", TableView).fill(tables.quotes(found, t))

    # Keys.

    def action_day(self, side: str) -> None:
        """The business day before, or after."""
        if self._found is not None and self.on_top:
            day = self._found.earlier if side == "earlier" else self._found.later
            if day is not None:
                self._day = day
                self._look()

    def action_move(self, step: int) -> None:
        """Further down a table that is longer than the page."""
        self.query_one("#list", TableView).move(step)

    def action_back(self) -> None:
        """To the curves."""
        if self.on_top:
            self.app.pop_screen()
