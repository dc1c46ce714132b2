"""One of a few, chosen by its digit over a page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.widgets import Static

from common.tui.app import BaseModal
from common.views.supervisor import SupervisorView

MOST = 9
"""Options that have a digit."""


class Choice(BaseModal[SupervisorView, int | None]):
    """Answers the place of what was chosen, None for nothing."""

    BINDINGS: ClassVar[list[BindingType]] = [("escape", "give_up")]

    def __init__(self) -> None:
        super().__init__()
        self._prompt = ""
        self._options: tuple[str, ...] = ()

    def open(self, prompt: str, options: Sequence[str]) -> None:
        """Ask this when it comes up next; at most `MOST` options."""
        self._prompt, self._options = prompt, tuple(options)

    def compose(self) -> ComposeResult:
        """The question, and the options by their digits."""
        with Vertical(id="question"):
            yield Static(id="prompt", markup=False)
            yield Static(id="options", markup=False)
            yield Static(id="keys", markup=False)

    def on_screen_resume(self, event: events.ScreenResume) -> None:
        """Ask what is asked now."""
        self.query_one("#prompt", Static).update(self._prompt)
        lines = [f"{digit}  {option}" for digit, option in enumerate(self._options, start=1)]
        self.query_one("#options", Static).update("\n".join(lines))
        self.query_one("#keys", Static).update(f"Esc  {self.t('counter.key.back')}")

    def on_key(self, event: events.Key) -> None:
        """The digit of an option."""
        if event.key.isdecimal() and 1 <= int(event.key) <= len(self._options):
            event.stop()
            self.dismiss(int(event.key) - 1)

    def action_give_up(self) -> None:
        """Nothing of it."""
        self.dismiss(None)
