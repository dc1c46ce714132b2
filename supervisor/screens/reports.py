"""F3: which reports there are, for whoever may read them."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from textual.app import ComposeResult
from textual.binding import BindingType

from common.reports.known import KNOWN
from common.tui.app import BaseScreen
from common.tui.status import StatusLine
from common.views.supervisor import SupervisorView
from supervisor.cells import Cell, Column, Level, Row, Table
from supervisor.widgets.line import Line
from supervisor.widgets.table_view import TableView

if TYPE_CHECKING:
    from supervisor.app import SupervisorApp
    from supervisor.screens.report import ReportPage

_ABOUT = 24
"""Cells for which days a report is usually about."""


class ReportsPage(BaseScreen[SupervisorView]):
    """Arrows mark a report, Enter opens it for the days that it is usually about."""

    BINDINGS: ClassVar[list[BindingType]] = [
        ("up", "move(-1)"),
        ("down", "move(1)"),
        ("pageup", "move(-10)"),
        ("pagedown", "move(10)"),
        ("home", "move(-1000)"),
        ("end", "move(1000)"),
        ("enter", "open"),
        ("f2", "session"),
        ("f5", "page('complaints')"),
        ("f6", "page('unusual')"),
        ("f3", "back"),
        ("escape", "back"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._marked = 0

    def compose(self) -> ComposeResult:
        """Top to bottom."""
        yield Line(id="title")
        yield TableView(id="list")
        yield Line(id="keys")
        yield StatusLine()

    @property
    def _names(self) -> list[str]:
        """Those that whoever is here may read."""
        may = self._supervisor.session.may
        return [name for name, entry in KNOWN.items() if may(entry.permission)]

    @property
    def _supervisor(self) -> SupervisorApp:
        return cast("SupervisorApp", self.app)

    def show(self, view: SupervisorView) -> None:
        """The list is the same all day; who may read it may change."""
        hall, t = view.hall, self.t
        who = self._supervisor.session_words() or t.pick(hall.name)
        head = Cell(f"{t('supervisor.reports')} · {who}")
        today = Cell(f"{t.weekday(hall.now, hall.zone)} {t.date(hall.now, hall.zone)}")
        self.query_one("#title", Line).fill((head,), (today,))
        table = self.query_one("#list", TableView)
        table.fill(self._table())
        self._marked = max(0, min(self._marked, len(self._names) - 1))
        table.choose(self._marked)
        self.query_one("#keys", Line).fill(
            (
                Cell("↑↓"),
                Cell(t("supervisor.reports.key.open")),
                Cell(f"F5 {t('supervisor.key.complaints')}"),
                Cell(f"F6 {t('supervisor.key.seals')}"),
                *self._supervisor.session_key(),
            ),
            (Cell(f"Esc {t('supervisor.key.hall')}"),),
        )

    def _table(self) -> Table:
        t = self.t
        rows = [
            Row(
                (
                    Cell(t(f"supervisor.reports.name.{name}")),
                    Cell(t(f"supervisor.reports.about.{KNOWN[name].about}"), Level.QUIET),
                )
            )
            for name in self._names
        ]
        none = Row((Cell(t("supervisor.reports.none"), Level.WATCH),))
        columns = (Column("", 0), Column(t("supervisor.reports.about"), _ABOUT))
        return Table(t("supervisor.reports.which"), columns, tuple(rows) or (none,))

    # Keys.

    def action_move(self, step: int) -> None:
        """Mark another."""
        self._marked = max(0, min(self._marked + step, len(self._names) - 1))
        self.query_one("#list", TableView).choose(self._marked)

    def action_open(self) -> None:
        """The marked report."""
        names = self._names
        if self.on_top and names:
            self.base.say("")
            cast("ReportPage", self.app.get_screen("report")).open(names[self._marked])
            self.app.push_screen("report")

    def action_page(self, name: str) -> None:
        """Complaints, or the seals and unusual signs."""
        if self.on_top:
            self.base.say("")
            self.app.push_screen(name)

    def action_session(self) -> None:
        """In, or out."""
        if self.on_top:
            self._supervisor.turn_session()

    def action_back(self) -> None:
        """To the hall."""
        if self.on_top:
            self.base.say("")
            self.app.pop_screen()
