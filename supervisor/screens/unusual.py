"""F6 at the reports: unusual signs at a glance, and whether the record is what was sealed."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType

from common.domain.actor import require
from common.domain.audit_commands import NoteSealChecked
from common.domain.refusal import Refusal, Trouble
from common.domain.reporting import CLOSES_ON, Span
from common.reports.known import KNOWN, usual_span
from common.store.queries import seals
from common.store.queries.seals import Check, Sealed
from common.store.store import Store
from common.tui.app import BaseScreen
from common.tui.status import StatusLine
from common.views import unusual
from common.views.supervisor import SupervisorView
from common.views.unusual import Unusual
from supervisor.cells import Cell, Level
from supervisor.sealing import Sealing
from supervisor.tables import unusual as tables
from supervisor.widgets.line import Line
from supervisor.widgets.table_view import TableView

if TYPE_CHECKING:
    from supervisor.app import SupervisorApp
    from supervisor.screens.report import ReportPage

_PERMISSION = KNOWN["unusual"].permission


class UnusualPage(BaseScreen[SupervisorView]):
    """Counted once when it is opened: a month of a large centre takes a moment. The report says
    the rest, who stands out and what each may mean."""

    BINDINGS: ClassVar[list[BindingType]] = [
        ("up", "move(-1)"),
        ("down", "move(1)"),
        ("pageup", "turn(-1)"),
        ("pagedown", "turn(1)"),
        ("enter", "report"),
        ("f2", "session"),
        ("f8", "check"),
        ("f6", "back"),
        ("escape", "back"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._found: tuple[Span, Unusual] | None = None
        self._counting = False
        self._seals: tuple[Sealed | None, Check | None] = (None, None)
        self._known = False
        self._sealing: Sealing | None = None

    def compose(self) -> ComposeResult:
        """Top to bottom."""
        yield Line(id="title")
        yield Line(id="seal")
        yield Line(id="checked")
        yield TableView(id="list")
        yield Line(id="note")
        yield Line(id="keys")
        yield StatusLine()

    @property
    def _supervisor(self) -> SupervisorApp:
        return cast("SupervisorApp", self.app)

    def on_screen_resume(self, event: events.ScreenResume) -> None:
        """Whoever comes back sees what is so now."""
        self._found = None
        self._count()

    def show(self, view: SupervisorView) -> None:
        """Seals are made and looked at while the page is open."""
        if self.is_current:
            self._count()
            self.base.run_store(_seals, self._sealed, lambda _: None)
        self._paint()

    def on_resize(self) -> None:
        """Another width, other columns."""
        self.call_after_refresh(self._paint)

    def _sealed(self, found: tuple[Sealed | None, Check | None]) -> None:
        self._seals, self._known = found, True
        self._paint()

    def _count(self) -> None:
        actor, may = self._supervisor.actor, self._supervisor.session.may
        if not may(_PERMISSION):
            self._found = None
            return
        if self._found is not None or self._counting:
            return

        def read(store: Store) -> tuple[Span, Unusual]:
            require(actor, _PERMISSION)
            span = usual_span(store, KNOWN["unusual"], CLOSES_ON)
            return span, unusual.read(store, span)

        def counted(found: tuple[Span, Unusual]) -> None:
            self._counting = False
            if may(_PERMISSION):
                self._found = found
            self._paint()

        self._counting = True
        self._supervisor.aside.run(read, counted, self._uncounted)

    def _uncounted(self, _: Refusal | Trouble) -> None:
        self._counting = False

    def _paint(self) -> None:
        view, t, app = self.base.view, self.t, self._supervisor
        if view is None or not self.query("#list"):
            return
        hall, found = view.hall, self._found
        days = ""
        if found is not None:
            days = f" · {found[0].first:%d/%m/%Y} – {found[0].last:%d/%m/%Y}"
        head = Cell(f"{t('unusual.title')}{days}")
        who = app.session_words() or t.pick(hall.name)
        ends = (Cell(who),) if self.size.width >= tables.ROOMY else ()
        self.query_one("#title", Line).fill((head,), ends)
        if self._known:
            sealed, check = self._seals
            self.query_one("#seal", Line).fill((tables.seal(sealed, t, hall.zone),))
            self.query_one("#checked", Line).fill((tables.check(check, t, hall.zone),))
        self.query_one("#list", TableView).fill(
            tables.signs(found and found[1], self.size.width, t, may=app.session.may(_PERMISSION))
        )
        self.query_one("#note", Line).fill((Cell(t("supervisor.unusual.note"), Level.QUIET),))
        keys = (
            Cell(f"Enter {t('supervisor.unusual.key.report')}"),
            Cell(f"F8 {t('supervisor.unusual.key.check')}"),
        )
        back = Cell(f"Esc {t('supervisor.reports.key.list')}")
        self.query_one("#keys", Line).fill((*keys, *app.session_key()), (back,))

    # Keys.

    def action_move(self, rows: int) -> None:
        """Scroll by rows."""
        self.query_one("#list", TableView).move(rows)

    def action_turn(self, pages: int) -> None:
        """Scroll by pages."""
        self.query_one("#list", TableView).turn(pages)

    def action_report(self) -> None:
        """The report, with who and where, and the events behind each sign."""
        if self.on_top and self._supervisor.need(_PERMISSION):
            self.base.say("")
            cast("ReportPage", self.app.get_screen("report")).open("unusual")
            self.app.push_screen("report")

    def action_check(self) -> None:
        """Look at the whole record, beside the picture."""
        if self.on_top and self._supervisor.need(NoteSealChecked.action):
            self._sealing = self._sealing or Sealing(self._supervisor)
            self._sealing.begin()

    def action_session(self) -> None:
        """In, or out."""
        if self.on_top:
            self._supervisor.turn_session()

    def action_back(self) -> None:
        """To where it was opened from."""
        if self.on_top:
            self.base.say("")
            self._supervisor.aside.rest()
            self.app.pop_screen()


def _seals(store: Store) -> tuple[Sealed | None, Check | None]:
    with store.read() as connection:
        return seals.newest(connection), seals.newest_check(connection)
