"""The whole hall on one page: the figures, then four tables, all at once where there is room."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from rich.cells import cell_len
from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Container, Horizontal

from common.tui.app import BaseScreen
from common.tui.status import StatusLine, sentence_of
from common.views.supervisor import SupervisorView
from supervisor.cells import SIGNS, Cell, Level, signed
from supervisor.judgement import lives
from supervisor.screens.question import Asked
from supervisor.tables import head
from supervisor.tables.alerts import alerts, worst
from supervisor.tables.desks import desks
from supervisor.tables.devices import devices
from supervisor.tables.queues import queues
from supervisor.widgets.big_figure import BigFigure
from supervisor.widgets.line import Line
from supervisor.widgets.table_view import TableView

if TYPE_CHECKING:
    from supervisor.app import SupervisorApp

TABLES = ("queues", "desks", "devices", "alerts")
"""The tables by their digit, from 1."""

ALL_AT_ONCE = (110, 32)
"""From this size, columns and rows, all tables are shown at once; below, one page each."""

ROOMY = 140
"""From this width one line has room for all keys; below, the pages have a line of their own."""

WAYS = (
    ("F1", "help"),
    ("F3", "reports"),
    ("F4", "staffing"),
    ("F5", "printers"),
    ("F6", "dossiers"),
    ("F7", "history"),
    ("F8", "controls"),
    ("F9", "curves"),
    ("F10", "leave"),
)
"""The keys that lead to other pages, and out."""

WALL = (150, 42)
"""From this size the figures are twice as large and there are three columns of tables."""


class HallPage(BaseScreen[SupervisorView]):
    """Changes nothing itself. Its keys choose and scroll tables, open the pages of printers and
    dossiers, where things are done, and ask to leave."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *((str(digit), f"choose({digit - 1})") for digit in range(1, len(TABLES) + 1)),
        ("tab", "next(1)"),
        ("shift+tab", "next(-1)"),
        ("up", "move(-1)"),
        ("down", "move(1)"),
        ("pageup", "turn(-1)"),
        ("pagedown", "turn(1)"),
        ("f2", "session"),
        ("enter", "alerts"),
        *((key.lower(), f"page('{name}')") for key, name in WAYS[1:-1]),
        ("f10", "leave"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._chosen = 0
        self._grid_rows = ""
        self._worst: tuple[Cell, ...] = ()
        self._has_alerts = False

    def compose(self) -> ComposeResult:
        """Top to bottom."""
        yield Line(id="title")
        yield Line(id="mark")
        with Horizontal(id="figures"):
            for name in ("broken", "longest", "kept"):
                yield BigFigure(id=name)
        yield Line(id="totals")
        yield Line(id="worst")
        with Container(id="tables"):
            for name in ("queues", "alerts", "desks", "devices"):
                yield TableView(TABLES.index(name) + 1, id=name)
        yield Line(id="keys")
        yield Line(id="ways")
        yield Line(id="more")
        yield StatusLine()

    def show(self, view: SupervisorView) -> None:
        """Paint everything; widgets repaint only what is new."""
        found = lives(view, self.base.clock.rate)
        self._paint_head(view)
        for name, table in (
            ("queues", queues(view, self.t)),
            ("desks", desks(view, self.t)),
            ("devices", devices(view, found, self.t)),
            ("alerts", alerts(view, found, self.t)),
        ):
            self._table(name).fill(table)
        self._worst = worst(view, found, self.t)
        self._has_alerts = bool(view.alerts)
        self.query_one("#worst", Line).fill(self._worst)
        self._arrange()
        self.call_after_refresh(self._paint_keys)

    def _paint_head(self, view: SupervisorView) -> None:
        hall, t = view.hall, self.t
        who = self._who() or t.pick(hall.name)
        title = Cell(f"{t('supervisor.title')} · {who}")
        today = Cell(f"{t.weekday(hall.now, hall.zone)} {t.date(hall.now, hall.zone)}")
        ends = (*head.beats(lives(view, self.base.clock.rate), t), today)
        self.query_one("#title", Line).fill((title,), ends)
        for name, figure in zip(("broken", "longest", "kept"), head.figures(view, t), strict=True):
            self.query_one(f"#{name}", BigFigure).fill(figure)
        self.query_one("#totals", Line).fill(head.totals(view, t))
        self.paint_mark()

    def _who(self) -> str:
        """Who acts here; in short where there is little room."""
        return cast("SupervisorApp", self.app).session_words(ROOMY)

    def paint_mark(self) -> None:
        """Say what is out of the ordinary: the store is lost, nobody can write, the hall is on
        hold, the day closed."""
        view, line = self.base.view, self.query_one("#mark", Line)
        mark = None
        if view is not None:
            mark = head.stuck(view, self.t) or head.mark(view.hall, self.t)
        if self.base.trouble is not None:
            mark = signed(Level.TROUBLE, sentence_of(self.base))
        self.set_class(self.base.trouble is not None, "-stale")
        line.display = mark is not None
        line.set_class(mark is not None and mark.level is Level.TROUBLE, "-trouble")
        if mark is not None:
            line.fill((mark,))

    def _table(self, name: str) -> TableView:
        return self.query_one(f"#{name}", TableView)

    @property
    def _paged(self) -> bool:
        return not self.has_class("-all")

    def on_resize(self, event: events.Resize) -> None:
        """Another size of the terminal, perhaps another arrangement."""
        width, height = event.size
        self.set_class(width >= ALL_AT_ONCE[0] and height >= ALL_AT_ONCE[1], "-all")
        self.set_class(width >= WALL[0] and height >= WALL[1], "-wall")
        self._arrange()
        self.call_after_refresh(self._paint_keys)

    def _arrange(self) -> None:
        """One table on a page, or all of them, with just the room that the desks need."""
        for index, name in enumerate(TABLES):
            self._table(name).display = not self._paged or index == self._chosen
        box = self.query_one("#tables", Container)
        elsewhere = self._paged and TABLES[self._chosen] != "alerts"
        self.query_one("#worst", Line).display = elsewhere and bool(self._worst)
        rows = "1fr"
        if not self._paged and not self.has_class("-wall"):
            most = box.size.height * 3 // 5
            desks_lines = self._table("desks").lines_needed(self._table("desks").size.width, most)
            rows = f"1fr {max(desks_lines, box.size.height // 3)}"
        if rows != self._grid_rows:
            self._grid_rows = rows
            box.styles.grid_rows = rows

    def _paint_keys(self) -> None:
        """Only the keys that do something now."""
        scrolls = [name for name in TABLES if self._table(name).overflows]
        choosable = self._paged or bool(scrolls)
        for index, name in enumerate(TABLES):
            self._table(name).select(choosable and index == self._chosen)
        left = [self._tab(index) for index in range(len(TABLES))] if choosable else []
        if TABLES[self._chosen] in scrolls:
            left.append(Cell("↑↓"))
        if choosable:
            left.append(Cell("Tab"))
        if self._has_alerts and (not self._paged or TABLES[self._chosen] == "alerts"):
            left.append(Cell(f"Enter {self.t('supervisor.key.alerts')}"))
        ways = tuple(Cell(f"{key} {self.t(f'supervisor.key.{name}')}") for key, name in WAYS)
        roomy = self.size.width >= ROOMY
        key = cast("SupervisorApp", self.app).session_key()
        self.query_one("#keys", Line).fill(tuple(left), (*key, *ways) if roomy else key)
        self._paint_ways(() if roomy else ways)

    def _paint_ways(self, ways: tuple[Cell, ...]) -> None:
        """On one line or, where it has no room, on two; the way out is always at the end."""
        whole = sum(cell_len(way.text) + 2 for way in ways) <= self.size.width
        half = len(ways) if whole else -(-len(ways) // 2)
        for name, cells in (("ways", ways[:half]), ("more", ways[half:])):
            line = self.query_one(f"#{name}", Line)
            line.display = bool(cells)
            last = cells[-1:] if cells[-1:] == ways[-1:] else ()
            line.fill(cells[: len(cells) - len(last)], last)

    def _tab(self, index: int) -> Cell:
        name = TABLES[index]
        level, count = self._table(name).worst
        text = f"{index + 1} {self.t(f'supervisor.{name}')}"
        if level < Level.WATCH:
            return Cell(text)
        return Cell(f"{text} {SIGNS[level]}{count}", level)

    def action_choose(self, index: int) -> None:
        """Show that page, or let the arrow keys move that table."""
        self._chosen = index
        self._arrange()
        self.call_after_refresh(self._paint_keys)

    def action_next(self, step: int) -> None:
        """The next table, round and round."""
        self.action_choose((self._chosen + step) % len(TABLES))

    def action_move(self, rows: int) -> None:
        """Scroll the chosen table by rows."""
        self._table(TABLES[self._chosen]).move(rows)

    def action_turn(self, pages: int) -> None:
        """Scroll the chosen table by pages."""
        self._table(TABLES[self._chosen]).turn(pages)

    def action_page(self, name: str) -> None:
        """Another page, over this one; once, however fast the key comes."""
        if self.on_top:
            self.app.push_screen(name)

    def action_alerts(self) -> None:
        """All that is open, where anything is."""
        if self._has_alerts:
            self.action_page("alerts")

    def action_session(self) -> None:
        """Somebody signs in, or out."""
        if self.on_top:
            cast("SupervisorApp", self.app).turn_session()

    def action_leave(self) -> None:
        """Ask first: the hall goes on without this screen, but nobody sees it."""
        if not self.on_top:
            return
        t = self.t
        asked = Asked(
            t("supervisor.leave.prompt"),
            t("supervisor.leave.note"),
            yes=t("supervisor.key.leave"),
            no=t("supervisor.leave.stay"),
        )
        cast("SupervisorApp", self.app).ask(asked, self.base.leave)
