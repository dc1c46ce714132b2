"""F4: how many desks the next half hours need, and which numbers are still sure to be called."""

from __future__ import annotations

import time
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType

from common.store.store import Store
from common.tui.app import BaseScreen
from common.tui.status import StatusLine
from common.views import staffing
from common.views.staffing import GroupNeeds, Staffing
from common.views.supervisor import SupervisorView
from common.views.usual import Past
from supervisor.cells import Cell, Level
from supervisor.tables import staffing as tables
from supervisor.tables.safe import safe_numbers
from supervisor.widgets.line import Line
from supervisor.widgets.table_view import TableView

AGAIN_S = 10.0
"""How long advice is good: desks are not opened and closed by the second."""


TALL = 34
"""From so many rows on both tables are seen at once."""


class StaffingPage(BaseScreen[SupervisorView]):
    """Arrows mark a group; below it is what is expected of it. Tab leads to the numbers where there
    is no room for both."""

    BINDINGS: ClassVar[list[BindingType]] = [
        ("up", "mark(-1)"),
        ("down", "mark(1)"),
        ("pageup", "mark(-10)"),
        ("pagedown", "mark(10)"),
        ("tab", "turn"),
        ("shift+tab", "turn"),
        ("f4", "back"),
        ("escape", "back"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._found: Staffing | None = None
        self._past = Past()
        self._marked: tuple[str, ...] | None = None
        self._until = 0.0

    def compose(self) -> ComposeResult:
        """Top to bottom."""
        yield Line(id="title")
        yield TableView(id="list")
        yield TableView(id="safe")
        yield Line(id="advice")
        yield TableView(id="details")
        yield Line(id="basis")
        yield Line(id="keys")
        yield StatusLine()

    def on_screen_resume(self, event: events.ScreenResume) -> None:
        """Whoever comes back sees what is so now."""
        self._until = 0.0

    def on_resize(self, event: events.Resize) -> None:
        """Another width, more or fewer half hours."""
        self.set_class(event.size.height >= TALL, "-tall")
        self.call_after_refresh(self._paint)

    def show(self, view: SupervisorView) -> None:
        """The hall has moved on."""
        if self.is_current and time.monotonic() >= self._until:
            self._look()
        self._paint()

    def _look(self) -> None:
        self._until = time.monotonic() + AGAIN_S

        def read(store: Store) -> Staffing:
            return staffing.read(store, self._past)

        def seen(found: Staffing) -> None:
            self._found = found
            self._paint()

        self.base.run_store(read, seen, lambda _: None)

    @property
    def _here(self) -> GroupNeeds | None:
        """The group that is marked; the most urgent one before anybody marks."""
        groups = self._found.groups if self._found is not None else ()
        marked = (group for group in groups if group.services == self._marked)
        return next(marked, groups[0] if groups else None)

    def _paint(self) -> None:
        view, found, t = self.base.view, self._found, self.t
        if view is None or not self.query("#list"):
            return
        hall = view.hall
        day = f"{t.weekday(hall.now, hall.zone)} {t.date(hall.now, hall.zone)}"
        title = "supervisor.safe.title" if self._numbers_only else "supervisor.staffing"
        self.query_one("#title", Line).fill((Cell(t(title)),), (Cell(day),))
        self.query_one("#keys", Line).fill(
            tuple(Cell(key) for key in self._keys()), (Cell(f"Esc {t('supervisor.key.hall')}"),)
        )
        if found is not None:
            self._paint_found(found)

    @property
    def _numbers_only(self) -> bool:
        return self.has_class("-safe") and not self.has_class("-tall")

    def _keys(self) -> list[str]:
        if self.has_class("-tall"):
            return [self.t("supervisor.staffing.keys")]
        if self._numbers_only:
            return ["↑↓", f"Tab {self.t('supervisor.staffing.key')}"]
        return [self.t("supervisor.staffing.keys"), f"Tab {self.t('supervisor.safe.key')}"]

    def _paint_found(self, found: Staffing) -> None:
        table, here, t = self.query_one("#list", TableView), self._here, self.t
        table.fill(tables.groups(found, table.size.width, t))
        table.choose(None if here is None else found.groups.index(here))
        if self.base.view is not None:
            self.query_one("#safe", TableView).fill(safe_numbers(found, self.base.view, t))
        said = t("supervisor.safe.basis") if self._numbers_only else tables.basis(found, t)
        self.query_one("#basis", Line).fill((Cell(said, Level.QUIET),))
        if here is not None:
            self.query_one("#advice", Line).fill((tables.advice(found, here, t),))
            details = self.query_one("#details", TableView)
            details.fill(tables.details(found, here, details.size.width, t))

    # Keys.

    def action_turn(self) -> None:
        """The other table."""
        self.toggle_class("-safe")
        self._paint()

    def action_mark(self, step: int) -> None:
        """Another group, or further down the numbers."""
        if self._numbers_only:
            self.query_one("#safe", TableView).move(step)
            return
        if self._found is None or self._here is None:
            return
        groups = self._found.groups
        place = groups.index(self._here) + step
        self._marked = groups[max(0, min(place, len(groups) - 1))].services
        self._paint()

    def action_back(self) -> None:
        """To the hall."""
        if self.on_top:
            self.base.say("")
            self.app.pop_screen()
