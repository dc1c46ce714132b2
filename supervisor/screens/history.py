"""F7: a number is typed or its slip scanned, and everything that happened to it is told."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, tzinfo
from typing import ClassVar, cast

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType

from common.domain.refusal import Refusal, Trouble
from common.store.store import Store
from common.tui.app import BaseScreen
from common.tui.status import StatusLine
from common.views import history, history_words
from common.views.history import Found, History
from common.views.supervisor import SupervisorView
from supervisor import typed
from supervisor.cells import Cell, Level, Table
from supervisor.tables import history as tables
from supervisor.widgets.line import Line
from supervisor.widgets.table_view import TableView

_LONGEST = 40
"""Characters: the code of a slip, and what a scanner may put around it."""

Seen = tuple[tuple[Found, ...], History | None]


class HistoryPage(BaseScreen[SupervisorView]):
    """Nothing is changed here. Letters are taken as well as digits, since a scanner types them;
    what an input method makes of them is taken back."""

    BINDINGS: ClassVar[list[BindingType]] = [
        ("up", "move(-1)"),
        ("down", "move(1)"),
        ("pageup", "turn(-1)"),
        ("pagedown", "turn(1)"),
        ("tab", "field"),
        ("shift+tab", "field"),
        ("enter", "look"),
        ("f7", "back"),
        ("escape", "back"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._number = ""
        self._day = ""
        self._in_day = False
        self._fresh = False
        self._found: tuple[Found, ...] = ()
        self._marked = 0
        self._history: History | None = None
        self._asked = 0
        self._named = self._pending = False

    def open(self, number: str, day: date) -> None:
        """One that another page names: told as soon as this one is seen."""
        self._number, self._day = number, f"{day:%d/%m/%Y}"
        self._named = self._pending = True

    def compose(self) -> ComposeResult:
        """Top to bottom."""
        yield Line(id="title")
        yield Line(id="fields")
        yield Line(id="head")
        yield TableView(id="list")
        yield Line(id="keys")
        yield StatusLine()

    def show(self, view: SupervisorView) -> None:
        """A ticket that is still on its way is looked at again with the hall."""
        told = self._history
        if self._pending and self.on_top:
            self._pending = False
            self.action_look()
        elif told is not None and self.is_current and told.date == view.hall.date:
            number, date, asked = told.number, told.date, self._asked
            self.base.run_store(
                lambda store: ((), history.read(store, number, date)),
                lambda seen: self._told(seen, asked),
                lambda _: None,
            )
        self._paint()

    def on_resize(self) -> None:
        """Sentences are broken for another width."""
        self.call_after_refresh(self._paint)

    def _paint(self) -> None:
        view, t = self.base.view, self.t
        if view is None or not self.query("#list"):
            return
        self.query_one("#title", Line).fill((Cell(t("history.title")),), (self._back,))
        self.query_one("#fields", Line).fill(self._fields(view))
        self.query_one("#head", Line).fill(self._head())
        table = self.query_one("#list", TableView)
        if self._history is not None:
            table.fill(tables.steps(self._history, table.size.width, t))
        elif self._found:
            table.fill(tables.several(self._found, view.hall, t))
            table.choose(self._marked)
        else:
            table.fill(Table("", (), ()))
        keys = (Cell(t("history.key.show")), Cell(t("history.key.field")), Cell("↑↓"))
        self.query_one("#keys", Line).fill(keys)

    @property
    def _back(self) -> Cell:
        back = "supervisor.reports.key.back" if self._named else "supervisor.key.hall"
        return Cell(f"Esc {self.t(back)}")

    def _fields(self, view: SupervisorView) -> tuple[Cell, ...]:
        t, cursor = self.t, "▏"
        number = self._number + ("" if self._in_day else cursor)
        day = self._day + (cursor if self._in_day else "")
        shown = day or t("history.today")
        return (
            Cell(t("history.ask", number=number), Level.PLAIN),
            Cell(t("history.ask.day", date=shown), Level.PLAIN if day else Level.QUIET),
        )

    def _head(self) -> tuple[Cell, ...]:
        t = self.t
        if self._history is not None:
            return (Cell(history_words.headline(self._history, t)),)
        return (Cell(t("history.hint.day" if self._in_day else "history.hint"), Level.QUIET),)

    # Keys.

    def on_key(self, event: events.Key) -> None:
        """A letter, digit or sign of what is typed or scanned; one less, in the order in which the
        keys come: an input method takes its own letters back."""
        if event.key == "backspace":
            event.stop()
            self._erase()
            return
        letter = event.character
        if letter is None or not letter.isprintable() or len(letter) != 1:
            return
        event.stop()
        if self._fresh:
            self._number = self._day = ""
            self._fresh = False
        if self._in_day:
            self._day = (self._day + letter)[:_LONGEST]
        else:
            self._number = (self._number + letter)[:_LONGEST]
        self._forget()

    def _erase(self) -> None:
        self._fresh = False
        if self._in_day:
            self._day = self._day[:-1]
        else:
            self._number = self._number[:-1]
        self._forget()

    def _forget(self) -> None:
        self._asked += 1
        self._found, self._history, self._marked = (), None, 0
        self.base.say("")
        self._paint()

    def action_field(self) -> None:
        """From the number to the day and back."""
        self._in_day, self._fresh = not self._in_day, False
        self._paint()

    def action_look(self) -> None:
        """Tell what is known of what was typed, or of the number that is marked."""
        if self._history is not None or not self.on_top or not self._number.strip():
            return
        if self._found:
            chosen = self._found[self._marked].ticket
            self._ask(lambda store: ((), history.of(store, chosen)))
            return
        try:
            day = self._wanted_day()
        except Refusal as error:
            self.base.refuse(error)
            return
        number = self._number
        self._ask(lambda store: _look(store, number, day))

    def _wanted_day(self) -> str | None:
        """The day that is typed, None for the newest."""
        if not self._day.strip():
            return None
        now, zone = self.base.now(), self.base.zone
        today = datetime.fromtimestamp(now / 1000, cast(tzinfo, zone)).date()
        return typed.read_day(self._day, today).isoformat()

    def _ask(self, work: Callable[[Store], Seen]) -> None:
        self._asked += 1
        asked = self._asked

        def failed(error: Refusal | Trouble) -> None:
            if asked == self._asked:
                self.base.refuse(error)

        self.base.say(self.t("history.looking"))
        self.base.run_store(work, lambda seen: self._told(seen, asked), failed)

    def _told(self, seen: Seen, asked: int) -> None:
        """What the store says, unless something else was typed meanwhile."""
        if asked != self._asked:
            return
        new = self._history is None
        self._found, self._history = seen
        self._marked, self._fresh, self._in_day = 0, True, False
        if new:
            self.base.say("")
            self.query_one("#list", TableView).choose(None)
        self._paint()

    def action_move(self, step: int) -> None:
        """Scroll the history, or mark another of the numbers found."""
        if self._found:
            self._marked = max(0, min(self._marked + step, len(self._found) - 1))
            self._paint()
        else:
            self.query_one("#list", TableView).move(step)

    def action_turn(self, pages: int) -> None:
        """Scroll by pages."""
        self.query_one("#list", TableView).turn(pages)

    def action_back(self) -> None:
        """To the hall. What was typed here is not found by whoever comes next."""
        if not self.on_top:
            return
        self._number = self._day = ""
        self._in_day = self._fresh = self._named = False
        self._forget()
        self.app.pop_screen()


def _look(store: Store, number: str, day: str | None) -> Seen:
    found = history.find(store, number, day)
    return ((), history.of(store, found[0].ticket)) if len(found) == 1 else (found, None)
