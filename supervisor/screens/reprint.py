"""The page that finds a number by its digits and prints its slip again."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType

from common.tui.app import BaseScreen
from common.tui.status import StatusLine
from common.views import slips
from common.views.slips import Printable
from common.views.supervisor import SupervisorView
from supervisor.cells import Cell
from supervisor.tables.reprint import reprintable
from supervisor.widgets.line import Line
from supervisor.widgets.table_view import TableView

_LONGEST = 6


class ReprintPage(BaseScreen[SupervisorView]):
    """Digits narrow the list down: letters would go through the input method."""

    BINDINGS: ClassVar[list[BindingType]] = [
        ("up", "choose(-1)"),
        ("down", "choose(1)"),
        ("backspace", "erase"),
        ("enter", "take"),
        ("escape", "back"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._printer = ""
        self._take: Callable[[str], None] = lambda _: None
        self._digits = ""
        self._chosen = ""
        self._all: tuple[Printable, ...] = ()

    def open(self, printer: str, take: Callable[[str], None]) -> None:
        """Begin with everybody; `take` gets the number."""
        self._printer, self._take = printer, take
        self._digits = self._chosen = ""
        self._all = ()

    def compose(self) -> ComposeResult:
        """Top to bottom."""
        yield Line(id="title")
        yield Line(id="digits")
        yield TableView(id="list")
        yield Line(id="keys")
        yield StatusLine()

    def show(self, view: SupervisorView) -> None:
        """The hall has moved on."""
        if self.is_current:
            self.base.run_store(slips.printable, self._looked, lambda _: None)
        self._paint()

    def _looked(self, found: tuple[Printable, ...]) -> None:
        self._all = found
        self._paint()

    @property
    def _found(self) -> list[Printable]:
        return [ticket for ticket in self._all if ticket.number.endswith(self._digits)]

    @property
    def _line(self) -> int:
        """The number that is marked stays marked, wherever it is now."""
        numbers = [ticket.number for ticket in self._found]
        return numbers.index(self._chosen) if self._chosen in numbers else 0

    def _paint(self) -> None:
        view, t = self.base.view, self.t
        if view is None:
            return
        found, line = self._found, self._line
        self._chosen = found[line].number if found else ""
        title = Cell(f"{t('reprint.title')}  →  {t('device.printer')} {self._printer}")
        self.query_one("#title", Line).fill((title,))
        digits = Cell(t("counter.pick.digits", digits=f"{self._digits}▏"))
        self.query_one("#digits", Line).fill((digits,))
        names = {queue.code: queue.name for queue in view.queues}
        table = self.query_one("#list", TableView)
        table.fill(reprintable(found, names, view.hall, t))
        table.choose(line)
        back = Cell(f"Esc {t('counter.key.back')}")
        self.query_one("#keys", Line).fill((Cell(t("reprint.hint")),), (back,))

    def on_key(self, event: events.Key) -> None:
        """A digit of the number."""
        if event.key.isdecimal() and len(event.key) == 1:
            event.stop()
            self._type((self._digits + event.key)[:_LONGEST])

    def action_erase(self) -> None:
        """One digit less."""
        self._type(self._digits[:-1])

    def _type(self, digits: str) -> None:
        self._digits = digits
        self._paint()

    def action_choose(self, step: int) -> None:
        """Another number."""
        found = self._found
        if found:
            self._chosen = found[max(0, min(self._line + step, len(found) - 1))].number
            self._paint()

    def action_take(self) -> None:
        """Print the number that is marked, and go back to see how it comes out."""
        if self._chosen and self.on_top:
            number = self._chosen
            self.app.pop_screen()
            self._take(number)

    def action_back(self) -> None:
        """Print nothing."""
        if self.on_top:
            self.app.pop_screen()
