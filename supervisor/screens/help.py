"""F1: every key of the pages that there are, those of the page in front first."""

from __future__ import annotations

from textwrap import wrap
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType

from common.i18n.translator import Translator
from common.tui.app import BaseScreen
from common.tui.status import StatusLine
from common.views.supervisor import SupervisorView
from supervisor.cells import Cell, Column, Level, Row, Table
from supervisor.widgets.line import Line
from supervisor.widgets.table_view import TableView

KEYS = {
    "HallPage": (
        ("1 – 4  Tab", "tables"),
        ("Enter", "alerts"),
        ("F2", "session"),
        ("F3", "reports"),
        ("F4", "staffing"),
        ("F5", "printers"),
        ("F6", "dossiers"),
        ("F7", "history"),
        ("F8", "controls"),
        ("F9", "curves"),
        ("F10", "leave"),
    ),
    "ReportsPage": (("Enter", "open"), ("F5", "complaints"), ("F6", "unusual")),
    "ReportPage": (
        ("← →", "step"),
        ("1 – 5", "length"),
        ("6", "days"),
        ("Tab", "part"),
        ("Enter", "rows"),
        ("F4", "file"),
        ("F5", "narrow"),
        ("F6", "again"),
        ("F7", "compare"),
    ),
    "ComplaintsPage": (
        ("Enter", "whole"),
        ("F4", "enter"),
        ("F6", "answer"),
        ("F7", "hand_on"),
        ("F8", "every"),
        ("F9", "history"),
    ),
    "UnusualPage": (("Enter", "report"), ("F8", "check")),
    "AlertsPage": (("Enter", "see"),),
    "CurvesPage": (("← →", "services"), ("Tab", "quotes")),
    "StaffingPage": (("Tab", "safe"),),
}
"""By page: its keys, and what each does."""

_KEY = 11


class HelpPage(BaseScreen[SupervisorView]):
    """Arrows scroll it, every other key of the pages leaves it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        ("up", "move(-1)"),
        ("down", "move(1)"),
        ("pageup", "turn(-1)"),
        ("pagedown", "turn(1)"),
        ("f1", "back"),
        ("enter", "back"),
        ("escape", "back"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._first = ""

    def open(self, page: str) -> None:
        """The keys of this page come first."""
        self._first = page

    def compose(self) -> ComposeResult:
        """Top to bottom."""
        yield Line(id="title")
        yield TableView(id="list")
        yield Line(id="keys")
        yield StatusLine()

    def show(self, view: SupervisorView) -> None:
        """The language may be another one."""
        self._paint()

    def on_resize(self) -> None:
        """Sentences are broken for another width."""
        self.call_after_refresh(self._paint)

    def _paint(self) -> None:
        t, width = self.t, self.size.width
        self.query_one("#title", Line).fill((Cell(t("supervisor.help.title")),))
        self.query_one("#list", TableView).fill(keys_of(self._first, width, t))
        back = Cell(f"Esc {t('supervisor.reports.key.back')}")
        self.query_one("#keys", Line).fill((Cell("↑↓"), Cell(t("supervisor.help.first"))), (back,))

    # Keys.

    def action_move(self, rows: int) -> None:
        """Scroll by rows."""
        self.query_one("#list", TableView).move(rows)

    def action_turn(self, pages: int) -> None:
        """Scroll by pages."""
        self.query_one("#list", TableView).turn(pages)

    def action_back(self) -> None:
        """To the page it was opened from."""
        if self.on_top:
            self._first = ""
            self.query_one("#list", TableView).move(-1000)
            self.app.pop_screen()


def keys_of(first: str, width: int, t: Translator) -> Table:
    """Every page that has keys of its own, beginning with `first`."""
    rows: list[Row] = []
    for page in sorted(KEYS, key=lambda name: name != first):
        rows += [Row((Cell(""), Cell(t(f"supervisor.help.{page}"), Level.GOOD)))]
        for key, name in KEYS[page]:
            words = wrap(t(f"supervisor.help.{page}.{name}"), max(20, width - _KEY - 2))
            for place, line in enumerate(words):
                rows.append(Row((Cell("" if place else f" {key}", Level.WATCH), Cell(line))))
        rows.append(Row((Cell(""), Cell(""))))
    columns = (Column(t("supervisor.help.key"), _KEY), Column(t("supervisor.help.does"), 0))
    return Table("", columns, tuple(rows[:-1]))
