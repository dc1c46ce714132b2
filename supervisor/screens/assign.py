"""What a desk serves until the day ends: ticked off a list of the services."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType

from common.domain.control_commands import AssignDesk
from common.tui.app import BaseScreen
from common.tui.status import StatusLine
from common.views.supervisor import SupervisorView
from supervisor.cells import Cell
from supervisor.deeds import Deed, asking
from supervisor.doing import Doing
from supervisor.tables.controls import assignment
from supervisor.widgets.line import Line
from supervisor.widgets.table_view import TableView

NEXT = {None: 0, 0: 1, 1: None}
"""What Space makes of a service: not served, served first, helped out with, and round again."""


class AssignPage(BaseScreen[SupervisorView]):
    """Nothing changes before Enter and a reason."""

    BINDINGS: ClassVar[list[BindingType]] = [
        ("up", "mark(-1)"),
        ("down", "mark(1)"),
        ("pageup", "mark(-10)"),
        ("pagedown", "mark(10)"),
        ("space", "change"),
        ("enter", "ask"),
        ("escape", "back"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._desk = ""
        self._marked = 0
        self._ranks: dict[str, int] | None = None
        self._doing = Doing(self, self._leave)

    def open(self, desk: str) -> None:
        """Begin with what this desk serves now."""
        self._desk, self._marked, self._ranks = desk, 0, None

    def compose(self) -> ComposeResult:
        """Top to bottom."""
        yield Line(id="title")
        yield TableView(id="list")
        yield Line(id="keys")
        yield StatusLine()

    def show(self, view: SupervisorView) -> None:
        """The services of the centre, with what has been ticked."""
        if self._ranks is None and self._desk in view.serves:
            self._ranks = dict(view.serves[self._desk])
        t = self.t
        title = Cell(t("supervisor.assign", desk=self._desk))
        self.query_one("#title", Line).fill((title,), (Cell(f"Esc {t('counter.key.back')}"),))
        table = self.query_one("#list", TableView)
        table.fill(assignment(view, self._ranks or {}, t))
        table.choose(self._row(view))
        self.query_one("#keys", Line).fill((Cell(t("supervisor.assign.keys")),))

    def _row(self, view: SupervisorView) -> int:
        return max(0, min(self._marked, len(view.queues) - 1))

    # Keys.

    def action_mark(self, step: int) -> None:
        """Another service."""
        view = self.base.view
        if view is not None and self.on_top:
            self._marked = max(0, min(self._row(view) + step, len(view.queues) - 1))
            self.base.repaint()

    def action_change(self) -> None:
        """Served first, helped out with, not served."""
        view = self.base.view
        if view is None or self._ranks is None or not self.on_top:
            return
        service = view.queues[self._row(view)].code
        rank = NEXT[self._ranks.pop(service, None)]
        if rank is not None:
            self._ranks[service] = rank
        self.base.repaint()

    def action_ask(self) -> None:
        """Why, and then it is done."""
        if self._ranks is None or not self.on_top or self._doing.busy:
            return
        t, desk, ranks = self.t, self._desk, dict(self._ranks)
        serves, helps = (
            tuple(code for code, known in ranks.items() if known == rank) for rank in (0, 1)
        )
        key = "supervisor.desk.assign"
        question = asking(t(f"{key}.prompt", desk=desk), t(f"{key}.note"), t(key), t)
        self._doing.ask(
            Deed(
                t(key),
                question,
                lambda said: AssignDesk(desk, serves, helps, said[0]),
                t(f"{key}.done", desk=desk),
                AssignDesk.action,
            )
        )

    def _leave(self) -> None:
        if self.is_current:
            self.app.pop_screen()

    def action_back(self) -> None:
        """Nothing of it."""
        if self.on_top:
            self.base.say("")
            self.app.pop_screen()
