"""F9: the day so far in curves, of the whole hall or of one service."""

from __future__ import annotations

import time
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType

from common.tui.app import BaseScreen
from common.tui.status import StatusLine
from common.views import curves
from common.views.curves import Curves
from common.views.supervisor import SupervisorView
from supervisor.cells import Cell
from supervisor.widgets.chart import Chart
from supervisor.widgets.line import Line

AGAIN_S = 5.0
"""How long curves are good: a half hour does not change by the second."""


class CurvesPage(BaseScreen[SupervisorView]):
    """Arrows go through the services that have numbers today; first comes the whole hall."""

    BINDINGS: ClassVar[list[BindingType]] = [
        ("left", "turn(-1)"),
        ("right", "turn(1)"),
        ("up", "turn(-1)"),
        ("down", "turn(1)"),
        ("home", "whole"),
        ("tab", "quotes"),
        ("f9", "back"),
        ("escape", "back"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._curves: Curves | None = None
        self._service: str | None = None
        self._until = 0.0

    def compose(self) -> ComposeResult:
        """Top to bottom."""
        yield Line(id="title")
        yield Chart(id="chart")
        yield Line(id="keys")
        yield StatusLine()

    def on_screen_resume(self, event: events.ScreenResume) -> None:
        """Whoever comes back sees what is so now."""
        self._until = 0.0

    def on_resize(self) -> None:
        """Another size, other bars."""
        self.call_after_refresh(self._paint)

    def show(self, view: SupervisorView) -> None:
        """The hall has moved on."""
        if self.is_current and time.monotonic() >= self._until:
            self._look()
        self._paint()

    def _look(self) -> None:
        service = self._service
        self._until = time.monotonic() + AGAIN_S

        def seen(found: Curves) -> None:
            if service == self._service:
                self._curves = found
                self._paint()

        self.base.run_store(lambda store: curves.read(store, service), seen, lambda _: None)

    def _paint(self) -> None:
        view, t, found = self.base.view, self.t, self._curves
        if view is None or not self.query("#chart"):
            return
        zone = view.hall.zone
        name = t("supervisor.curves.hall")
        if found is not None and found.name is not None:
            name = t.pick(found.name)
        day = f"{t.weekday(view.hall.now, zone)} {t.date(view.hall.now, zone)}"
        head = Cell(f"{t('supervisor.curves')} · {name}")
        self.query_one("#title", Line).fill((head,), (Cell(day),))
        if found is not None:
            self.query_one("#chart", Chart).fill(found, t, zone)
        self.query_one("#keys", Line).fill(
            (Cell(t("supervisor.curves.keys")), Cell(f"Tab {t('supervisor.key.quotes')}")),
            (Cell(f"Esc {t('supervisor.key.hall')}"),),
        )

    # Keys.

    def action_turn(self, step: int) -> None:
        """The whole hall, then service by service, round and round."""
        if self._curves is None or not self.on_top:
            return
        ring = (None, *self._curves.services)
        place = ring.index(self._service) if self._service in ring else 0
        self._service = ring[(place + step) % len(ring)]
        self._look()

    def action_whole(self) -> None:
        """Back to the whole hall."""
        self._service = None
        self._look()

    def action_quotes(self) -> None:
        """How often it was true what people were told."""
        if self.on_top:
            self.app.push_screen("quotes")

    def action_back(self) -> None:
        """To the hall."""
        if self.on_top:
            self.base.say("")
            self.app.pop_screen()
