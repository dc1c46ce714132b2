"""The printers: how they are, what came of their slips, and what staff do about it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, cast
from uuid import uuid4

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Container

from common.domain.commands import Command, Reprint
from common.domain.life import Life
from common.domain.printer_commands import PrintNumbers, PrintTest, RecoverPrinter, RollChanged
from common.domain.refusal import Refusal, Trouble
from common.store.store import Store
from common.tui.app import BaseScreen
from common.tui.jobs import told
from common.tui.status import StatusLine
from common.views import printers, slips
from common.views.printers import JobEnd, PrinterRow
from common.views.slips import Ended
from common.views.supervisor import SupervisorView
from supervisor.cells import Cell, Table
from supervisor.judgement import lives
from supervisor.screens.question import Asked
from supervisor.screens.reprint import ReprintPage
from supervisor.tables import printers as tables
from supervisor.widgets.line import Line
from supervisor.widgets.table_view import TableView

if TYPE_CHECKING:
    from supervisor.app import SupervisorApp

_CARE = {"F2": "roll", "F8": "jam"}
_PAPER = {"F3": "test", "F4": "probe", "F6": "reprint", "F7": "numbers"}
_ACTIONS = {
    "roll": RollChanged.action,
    "jam": RecoverPrinter.action,
    "test": PrintTest.action,
    "probe": PrintTest.action,
    "reprint": Reprint.action,
    "numbers": PrintNumbers.action,
}
_UNDER_WAY = frozenset({"queued", "started", "failed_before_send"})


@dataclass(frozen=True, slots=True)
class Seen:
    """One look: all printers, the last ends of the `chosen` one, the job that is followed."""

    rows: tuple[PrinterRow, ...]
    chosen: str | None
    ended: tuple[Ended, ...]
    job: JobEnd | None


class PrintersPage(BaseScreen[SupervisorView]):
    """All printers above, the chosen one below. Whatever was asked for is followed to its end."""

    BINDINGS: ClassVar[list[BindingType]] = [
        ("up", "choose(-1)"),
        ("down", "choose(1)"),
        ("pageup", "turn(-1)"),
        ("pagedown", "turn(1)"),
        ("f2", "roll"),
        ("f3", "test"),
        ("f4", "probe"),
        ("f6", "reprint"),
        ("f7", "numbers"),
        ("f8", "jam"),
        ("f5", "back"),
        ("escape", "back"),
    ]

    HORIZONTAL_BREAKPOINTS = [(150, "-wide")]  # noqa: RUF012 - Textual's own

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[PrinterRow, ...] = ()
        self._chosen = 0
        self._busy = False
        self._following: int | None = None
        self._job: JobEnd | None = None
        self._ended: dict[str | None, tuple[Ended, ...]] = {}

    @property
    def supervisor(self) -> SupervisorApp:
        """The app, with its type."""
        return cast("SupervisorApp", self.app)

    @property
    def printer(self) -> PrinterRow | None:
        """The chosen one; None before the first look, and in a centre without any."""
        return self._rows[self._chosen] if self._chosen < len(self._rows) else None

    def compose(self) -> ComposeResult:
        """Top to bottom."""
        yield Line(id="title")
        yield TableView(id="list")
        with Container(id="chosen"):
            yield TableView(id="details")
            yield TableView(id="ended")
        yield Line(id="care")
        yield Line(id="keys")
        yield StatusLine()

    def show(self, view: SupervisorView) -> None:
        """Look at the printers whenever the hall is looked at, and only while they are on top."""
        hall, t = view.hall, self.t
        title = Cell(f"{t('supervisor.printers')} · {t.pick(hall.name)}")
        today = Cell(f"{t.weekday(hall.now, hall.zone)} {t.date(hall.now, hall.zone)}")
        self.query_one("#title", Line).fill((title,), (today,))
        self._look()

    def _look(self) -> None:
        if not self.is_current:
            return
        following, printer = self._following, self.printer
        chosen = None if printer is None else printer.code

        def read(store: Store) -> Seen:
            rows = printers.read(store)
            code = chosen or (rows[0].code if rows else None)
            ended = () if code is None else slips.recent(store, code)
            job = None if following is None else printers.job(store, following)
            return Seen(rows, code, ended, job)

        self.base.run_store(read, self._looked, self._unseen)

    def _looked(self, seen: Seen) -> None:
        self._rows, job = seen.rows, seen.job
        self._ended[seen.chosen] = seen.ended
        self._chosen = max(0, min(self._chosen, len(self._rows) - 1))
        if job is not None and job.job == self._following:
            if job != self._job:
                self.base.say(told(job, self.t))
            self._job = job
        self._paint()

    def _unseen(self, _: Refusal | Trouble) -> None:
        """The status line says that the store is lost; what was seen last stays."""

    def _paint(self) -> None:
        view, printer, t = self.base.view, self.printer, self.t
        if view is None or not self.query("#list"):  # the page was left while the store looked
            return
        known = lives(view, self.base.clock.rate).get("devices") is not Life.LOST
        table = self.query_one("#list", TableView)
        table.fill(tables.printers(self._rows, view.hall, t, known=known))
        shown = ended = Table("", (), ())
        if printer is not None:
            table.choose(self._chosen)
            shown = tables.details(printer, view.hall, t, known=known)
            ended = tables.ended(self._ended.get(printer.code, ()), view.hall, t)
        self.query_one("#details", TableView).fill(shown)
        self.query_one("#ended", TableView).fill(ended)
        table.styles.height = min(max(1, len(self._rows)) + 1, self.size.height // 3)
        self._paint_keys()

    def _paint_keys(self) -> None:
        """Two lines, so that no key is left out where it is narrow: what is done to the printer,
        and what it prints."""
        t = self.t
        care, paper = self._named(_CARE), self._named(_PAPER)
        if len(self._rows) > 1:
            care = (Cell(t("supervisor.printers.choose")), *care)
        back = Cell(f"Esc {t('supervisor.key.hall')}")
        self.query_one("#care", Line).fill(care if self._rows else ())
        self.query_one("#keys", Line).fill(paper if self._rows else (), (back,))

    def _named(self, keys: Mapping[str, str]) -> tuple[Cell, ...]:
        t, may = self.t, self.supervisor.session.may
        return tuple(
            Cell(f"{key} {t(f'supervisor.printers.key.{name}')}")
            for key, name in keys.items()
            if may(_ACTIONS[name])
        )

    # Keys.

    def action_choose(self, step: int) -> None:
        """Another printer."""
        if not self.on_top:
            return
        self._chosen = max(0, min(self._chosen + step, len(self._rows) - 1))
        self._paint()
        self._look()

    def action_turn(self, pages: int) -> None:
        """More of what came out last."""
        self.query_one("#ended", TableView).turn(pages)

    def action_back(self) -> None:
        """To the hall; what was said here is not about it."""
        if self.on_top:
            self.base.say("")
            self._following = self._job = None
            self.app.pop_screen()

    def action_roll(self) -> None:
        """Somebody has put a new roll in; asked once, because counting starts again."""
        self._ask("roll", RollChanged)

    def action_jam(self) -> None:
        """Somebody has cleared a jam; asked once, because the printer may move its knife."""
        self._ask("jam", RecoverPrinter)

    def _ask(self, about: str, command: Callable[[str], Command]) -> None:
        """What people say of the chosen printer, when they have confirmed it."""
        if (printer := self.printer) is None or not self.on_top or self._refused_busy():
            return
        if not self.supervisor.need(_ACTIONS[about]):
            return
        t, code = self.t, printer.code
        asked = Asked(
            t(f"supervisor.printers.{about}.prompt", printer=code),
            t(f"supervisor.printers.{about}.note"),
            yes=t(f"supervisor.printers.{about}.yes"),
            no=t(f"supervisor.printers.{about}.no"),
        )
        done = t(f"supervisor.printers.{about}.done", printer=code)
        self.supervisor.ask(asked, lambda: self._do(command(code), lambda _: self._say(done)))

    def action_test(self) -> None:
        """A test page."""
        self._print("test", PrintTest)

    def action_probe(self) -> None:
        """A test page that also finds out what the printer can prove."""
        self._print("test", lambda printer: PrintTest(printer, probe=True))

    def action_numbers(self) -> None:
        """The last numbers without a slip, for a guide to go round with."""
        self._print("numbers", PrintNumbers)

    def _print(self, kind: str, command: Callable[[str], Command]) -> None:
        """One piece of paper at a time."""
        printer, job = self.printer, self._job
        if printer is None or not self.on_top or not self.supervisor.need(_ACTIONS[kind]):
            return
        if self._following is not None and job is None:  # asked for, and not yet looked at
            self._refuse_busy()
        elif job is not None and job.printer == printer.code and job.state in _UNDER_WAY:
            self.base.say(told(job, self.t))
        else:
            self._run(self._once(kind, printer.code, command(printer.code)), self._follow)

    def _once(self, kind: str, printer: str, command: Command) -> Callable[[Store], int]:
        """Where the same was asked for and has not come out, at whatever screen, that is followed:
        a second one would only come out after it."""
        actor, request = self.supervisor.actor, uuid4().hex

        def work(store: Store) -> int:
            due = printers.due(store, printer, kind)
            return int(store.act(actor, command, request)["job"]) if due is None else due

        return work

    def action_reprint(self) -> None:
        """Choose a number; its slip comes out of the chosen printer."""
        if (printer := self.printer) is None or not self.on_top or self._refused_busy():
            return
        if not self.supervisor.need(Reprint.action):
            return
        page = cast(ReprintPage, self.app.get_screen("reprint"))
        code = printer.code
        page.open(code, lambda number: self._reprint(number, code))
        self.app.push_screen(page)

    # What becomes of it.

    def _reprint(self, number: str, printer: str) -> None:
        self._do(Reprint(number, printer), lambda answer: self._follow(answer["job"]))

    def _do(self, command: Command, then: Callable[[dict[str, Any]], None]) -> None:
        actor, request = self.supervisor.actor, uuid4().hex
        self._run(lambda store: store.act(actor, command, request), then)

    def _run(self, work: Callable[[Store], Any], then: Callable[[Any], None]) -> None:
        """One thing at a time: a key held down does nothing twice."""
        if self._refused_busy():
            return
        self._busy = True

        def done(answer: Any) -> None:
            self._busy = False
            then(answer)
            self.base.repaint()

        def failed(error: Refusal | Trouble) -> None:
            self._busy = False
            self.base.refuse(error)

        self.base.run_store(work, done, failed)

    def _refused_busy(self) -> bool:
        """Whether the store has not yet answered what was asked before; then it is said, so that
        nobody takes this for done."""
        if self._busy:
            self._refuse_busy()
        return self._busy

    def _refuse_busy(self) -> None:
        self.base.say(self.t("supervisor.printers.busy"))

    def _follow(self, job: int | None) -> None:
        self._following, self._job = job, None

    def _say(self, notice: str) -> None:
        self._follow(None)
        self.base.say(notice)
