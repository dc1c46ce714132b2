"""Before the day is closed: who still waits, and what becomes of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, cast

from textual.app import ComposeResult
from textual.binding import BindingType

from common.domain.commands import CloseDay
from common.domain.control_commands import TomorrowFirst
from common.tui.app import BaseScreen
from common.tui.status import StatusLine
from common.views import closing, printers
from common.views.closing import Left
from common.views.printers import PrinterRow
from common.views.supervisor import SupervisorView
from supervisor.cells import Cell, Level
from supervisor.deeds import Deed, asking
from supervisor.doing import Doing
from supervisor.screens.choice import MOST, Choice
from supervisor.tables.controls import left
from supervisor.widgets.line import Line
from supervisor.widgets.table_view import TableView

if TYPE_CHECKING:
    from supervisor.app import SupervisorApp


class ClosingPage(BaseScreen[SupervisorView]):
    """Serve on, send home with a promise, or close: three keys, the first of which does nothing."""

    BINDINGS: ClassVar[list[BindingType]] = [
        ("up", "mark(-1)"),
        ("down", "mark(1)"),
        ("f2", "tomorrow"),
        ("f3", "tomorrow_all"),
        ("enter", "close"),
        ("escape", "back"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._left: tuple[Left, ...] | None = None
        self._marked = 0
        self._doing = Doing(self, self._look)

    def compose(self) -> ComposeResult:
        """Top to bottom."""
        yield Line(id="title")
        yield TableView(id="list")
        yield Line(id="numbers")
        yield Line(id="care")
        yield Line(id="keys")
        yield StatusLine()

    def show(self, view: SupervisorView) -> None:
        """The hall has moved on."""
        if self.is_current:
            self._look()
        self._paint()

    def _look(self) -> None:
        self.base.run_store(closing.read, self._looked, lambda _: None)

    def _looked(self, found: tuple[Left, ...]) -> None:
        self._left = found
        self._paint()

    @property
    def _here(self) -> Left | None:
        """The service that is marked."""
        found = self._left or ()
        return found[min(self._marked, len(found) - 1)] if found else None

    def _paint(self) -> None:
        view, t = self.base.view, self.t
        if view is None or self._left is None or not self.query("#list"):
            return
        self.query_one("#title", Line).fill((Cell(t("supervisor.closing")),))
        table = self.query_one("#list", TableView)
        table.fill(left(self._left, view.hall, t))
        here = self._here
        table.choose(None if here is None else self._left.index(here))
        said = "" if here is None else _numbers(here, t.pick(here.name))
        self.query_one("#numbers", Line).fill((Cell(said, Level.QUIET),))
        session = cast("SupervisorApp", self.app).session
        some = bool(_sendable(self._left)) and session.may(TomorrowFirst.action)
        ways = ("one", "all") if some else ()
        self.query_one("#care", Line).fill(
            tuple(Cell(t(f"supervisor.closing.key.{name}")) for name in ways)
        )
        closed = view.hall.day_closed
        keys = (
            ()
            if closed or not session.may(CloseDay.action)
            else (Cell(t("supervisor.closing.key.close")),)
        )
        leave = "back" if closed else "on"
        self.query_one("#keys", Line).fill(keys, (Cell(t(f"supervisor.closing.key.{leave}")),))

    # Keys.

    def action_mark(self, step: int) -> None:
        """Another service."""
        found = self._left or ()
        self._marked = max(0, min(self._marked + step, len(found) - 1))
        self._paint()

    def action_tomorrow(self) -> None:
        """Whoever waits for the marked service is first on the next day."""
        if (here := self._here) is not None:
            self._send((here,), (here.code,), self.t.pick(here.name))

    def action_tomorrow_all(self) -> None:
        """The same for everybody."""
        self._send(self._left or (), (), self.t("supervisor.closing.all"))

    def _send(self, chosen: Sequence[Left], services: tuple[str, ...], who: str) -> None:
        """First of all where the slips come out, unless there is one printer only."""
        if not _sendable(chosen) or not self.on_top or self._doing.busy:
            return
        if not cast("SupervisorApp", self.app).need(TomorrowFirst.action):
            return

        def where(rows: tuple[PrinterRow, ...]) -> None:
            if not self.on_top or self._doing.busy:
                return
            if len(rows) < 2:
                code = rows[0].code if rows else ""
                self._ask(chosen, who, code, lambda why: TomorrowFirst(services, why))
            else:
                self._choose(rows, chose)

        def chose(code: str) -> None:
            self._ask(chosen, who, code, lambda why: TomorrowFirst(services, why, code))

        self.base.run_store(printers.read, where)

    def _choose(self, rows: Sequence[PrinterRow], then: Callable[[str], None]) -> None:
        t, offered = self.t, rows[:MOST]
        choice = cast(Choice, self.app.get_screen("choice"))
        choice.open(
            t("supervisor.closing.tomorrow.where"),
            [
                f"{row.code} – {t.pick(row.zone)} – {t(f'device.state.{row.state}')}"
                for row in offered
            ],
        )

        def chosen(place: int | None) -> None:
            if place is not None:
                then(offered[place].code)

        self.app.push_screen("choice", chosen)

    def _ask(
        self,
        chosen: Sequence[Left],
        who: str,
        printer: str,
        send: Callable[[str], TomorrowFirst],
    ) -> None:
        """Why; `printer` makes the slips, empty for none."""
        n, t = _sendable(chosen), self.t
        key = "supervisor.closing.tomorrow"

        def done(answer: Mapping[str, Any]) -> str:
            n, printer = len(answer["sent"]), answer["printer"]
            return t(f"{key}.done" if printer else f"{key}.done.none", n=n, printer=printer)

        note = t(f"{key}.note" if printer else f"{key}.note.none", who=who, printer=printer)
        question = asking(t(f"{key}.prompt", n=n), note, t(key), t)
        self._doing.ask(
            Deed(t(key), question, lambda said: send(said[0]), done, TomorrowFirst.action)
        )

    def action_close(self) -> None:
        """Whoever is left expires."""
        if self._left is None or not self.on_top or self._doing.busy:
            return
        t, key = self.t, "supervisor.closing.close"
        desk = sum(len(one.at_desk) for one in self._left)
        note = t(f"{key}.note", waiting=_sendable(self._left), desk=desk)
        question = asking(t(f"{key}.prompt"), note, t("supervisor.closing.open"), t)

        def done(answer: Mapping[str, Any]) -> str:
            return t(f"{key}.done", expired=answer["expired"])

        close = t("supervisor.closing.open")
        self._doing.ask(
            Deed(close, question, lambda said: CloseDay(said[0]), done, CloseDay.action)
        )

    def action_back(self) -> None:
        """Serve on."""
        if self.on_top:
            self.base.say("")
            self._left, self._marked = None, 0
            self.app.pop_screen()


def _sendable(found: Sequence[Left]) -> int:
    """How many wait, here or away; whoever is at a desk is served."""
    return sum(len(one.waiting) + len(one.away) for one in found)


def _numbers(one: Left, name: str) -> str:
    return f"{name}: {' '.join((*one.at_desk, *one.waiting, *one.away))}"
