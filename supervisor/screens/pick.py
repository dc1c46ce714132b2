"""One of many, over a page: arrows mark it, letters of its name leave fewer of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.widgets import Static

from common.i18n.vietnamese import fold
from common.tui.app import BaseModal
from common.views.supervisor import SupervisorView
from supervisor.cells import Cell, Column, Row, Table
from supervisor.widgets.table_view import TableView

_CURSOR = "▏"
_LONGEST = 40


class Pick(BaseModal[SupervisorView, int | None]):
    """Answers the place of what was chosen, None for nothing. Marks of letters need not be
    typed."""

    BINDINGS: ClassVar[list[BindingType]] = []
    _MOVES: ClassVar[dict[str, int]] = {
        "up": -1, "down": 1, "pageup": -10, "pagedown": 10, "home": -1000, "end": 1000
    }  # fmt: skip

    def __init__(self) -> None:
        super().__init__()
        self._prompt = ""
        self._names: tuple[str, ...] = ()
        self._typed = ""
        self._place = 0

    def open(self, prompt: str, names: Sequence[str], place: int = 0) -> None:
        """Ask this when it comes up next; the mark is at `place`."""
        self._prompt, self._names, self._place, self._typed = prompt, tuple(names), place, ""

    def compose(self) -> ComposeResult:
        """The question, what was typed, the list, the keys."""
        with Vertical(id="question"):
            yield Static(id="prompt", markup=False)
            yield TableView(id="list")
            yield Static(id="keys", markup=False)

    @property
    def _left(self) -> list[int]:
        """Places of the names in which every word that was typed is found."""
        words = fold(self._typed).split()
        return [
            place
            for place, name in enumerate(self._names)
            if all(word in fold(name) for word in words)
        ]

    def on_screen_resume(self, event: events.ScreenResume) -> None:
        """Ask what is asked now."""
        self.query_one("#prompt", Static).update(self._prompt)
        back = self.t("counter.key.back")
        keys = f"↑↓   Enter {self.t('supervisor.pick.take')}   Esc {back}"
        self.query_one("#keys", Static).update(keys)
        self.call_after_refresh(self._paint)

    def _paint(self) -> None:
        table, left = self.query_one("#list", TableView), self._left
        self._place = max(0, min(self._place, len(left) - 1))
        typed = f"{self.t('supervisor.pick.find')}: {self._typed}{_CURSOR}"
        rows = tuple(Row((Cell(self._names[place]),)) for place in left)
        table.fill(Table(typed, (Column("", 0),), rows))
        table.choose(self._place if left else None)

    def on_key(self, event: events.Key) -> None:
        """All keys, in the order in which they come."""
        event.stop()
        left = self._left
        if event.key == "escape":
            self.dismiss(None)
        elif event.key == "enter":
            if left:
                self.dismiss(left[self._place])
        elif event.key in self._MOVES:
            self._place += self._MOVES[event.key]
            self._paint()
        elif event.key == "backspace":
            self._find(self._typed[:-1])
        elif event.character and event.is_printable:
            self._find((self._typed + event.character)[:_LONGEST])

    def _find(self, typed: str) -> None:
        self._typed, self._place = typed, 0
        self._paint()
