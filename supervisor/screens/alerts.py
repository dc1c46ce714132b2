"""Enter in the hall: every alert that is open, what to do about it, and who sees to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from textual.app import ComposeResult
from textual.binding import BindingType

from common.domain.commands import AcknowledgeAlert
from common.domain.refusal import Refusal, Trouble
from common.tui.app import BaseScreen
from common.tui.status import StatusLine
from common.views import alerts
from common.views.alerts import Alert, Open
from common.views.supervisor import SupervisorView
from supervisor.cells import Cell
from supervisor.judgement import lives
from supervisor.tables import alert_list as tables
from supervisor.tables import head
from supervisor.tables.alerts import silence, silent
from supervisor.widgets.line import Line
from supervisor.widgets.paragraph import Paragraph
from supervisor.widgets.table_view import TableView

if TYPE_CHECKING:
    from supervisor.app import SupervisorApp


class AlertsPage(BaseScreen[SupervisorView]):
    """Up and down mark one; Enter says that somebody sees to it. Nobody closes one: what is mended
    closes by itself."""

    BINDINGS: ClassVar[list[BindingType]] = [
        ("up", "move(-1)"),
        ("down", "move(1)"),
        ("pageup", "move(-10)"),
        ("pagedown", "move(10)"),
        ("enter", "see"),
        ("escape", "back"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._found: Open | None = None
        self._marked: int | None = None
        self._busy = False

    def compose(self) -> ComposeResult:
        """Top to bottom."""
        yield Line(id="title")
        yield Line(id="mark")
        yield TableView(id="list")
        yield Paragraph(id="chosen")
        yield Paragraph(id="remedy")
        yield Line(id="keys")
        yield StatusLine()

    def show(self, view: SupervisorView) -> None:
        """The hall has moved on, and its alerts may have."""
        if self.is_current:
            self.base.run_store(alerts.read, self._told, lambda _: None)
        self._paint()

    def _told(self, found: Open) -> None:
        self._found = found
        self._paint()

    @property
    def _place(self) -> int | None:
        """Where the marked one stands now; the first where it is gone."""
        found = self._found
        if found is None or not found.alerts:
            return None
        ids = [alert.id for alert in found.alerts]
        return ids.index(self._marked) if self._marked in ids else 0

    @property
    def _chosen(self) -> Alert | None:
        place, found = self._place, self._found
        return None if place is None or found is None else found.alerts[place]

    def _paint(self) -> None:
        view, t, found = self.base.view, self.t, self._found
        if view is None or not self.query("#list"):
            return
        app = cast("SupervisorApp", self.app)
        who = Cell(app.session_words())
        back = Cell(f"Esc {t('supervisor.key.hall')}")
        self.query_one("#title", Line).fill((Cell(t("supervisor.alerts.title")), who), (back,))
        self._paint_mark(view)
        if found is not None:
            self.query_one("#list", TableView).fill(tables.alert_list(found, view.hall, t))
            self.query_one("#list", TableView).choose(self._place)
            self.query_one("#chosen", Paragraph).fill(tables.whole(self._chosen, found, t))
        self.query_one("#remedy", Paragraph).fill(tables.remedy(self._chosen, t))
        keys = (Cell(t("supervisor.alerts.keys")), Cell("↑↓")) if self._chosen else ()
        self.query_one("#keys", Line).fill(keys, app.session_key())

    def _paint_mark(self, view: SupervisorView) -> None:
        """What only the screen can see: that a program keeps all others from writing, that keeper
        or the device service is silent."""
        found, stuck = lives(view, self.base.clock.rate), head.stuck(view, self.t)
        said = [] if stuck is None else [stuck]
        said += [silence(name, found[name], view, self.t).cells[0] for name in silent(found)]
        line = self.query_one("#mark", Line)
        line.display = bool(said)
        line.fill(tuple(said))

    # Keys.

    def action_move(self, step: int) -> None:
        """Mark another one."""
        place, found = self._place, self._found
        if place is None or found is None:
            return
        self._marked = found.alerts[max(0, min(place + step, len(found.alerts) - 1))].id
        self._paint()

    def action_see(self) -> None:
        """Somebody sees to the one that is marked: whoever is signed in."""
        chosen, app = self._chosen, cast("SupervisorApp", self.app)
        if chosen is None or self._busy or not self.on_top:
            return
        if not app.need(AcknowledgeAlert.action):
            return
        self._busy = True

        def done(_: object) -> None:
            self._busy = False
            self.base.say(self.t("supervisor.alerts.seen"))
            self.base.read_again()

        def failed(error: Refusal | Trouble) -> None:
            self._busy = False
            self.base.refuse(error)

        app.act(app.actor, AcknowledgeAlert(chosen.id), done, failed)

    def action_back(self) -> None:
        """To the hall."""
        if self.on_top:
            self.base.say("")
            self.app.pop_screen()
