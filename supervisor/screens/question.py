"""A question over a page, answered by Enter or Esc."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.widgets import Static

from common.tui.app import BaseModal
from common.views.supervisor import SupervisorView


@dataclass(frozen=True, slots=True)
class Asked:
    """A question, what to know before answering, and the names of Enter and Esc."""

    prompt: str
    note: str
    yes: str
    no: str


class Question(BaseModal[SupervisorView, bool]):
    """Answers True for yes."""

    BINDINGS: ClassVar[list[BindingType]] = [
        ("enter", "answer(True)"),
        ("escape", "answer(False)"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._asked = Asked("", "", "", "")

    def open(self, asked: Asked) -> None:
        """Ask this when it comes up next."""
        self._asked = asked

    def compose(self) -> ComposeResult:
        """A question and its two keys."""
        with Vertical(id="question"):
            yield Static(id="prompt", markup=False)
            yield Static(id="note", markup=False)
            yield Static(id="keys", markup=False)

    def on_screen_resume(self, event: events.ScreenResume) -> None:
        """Ask what is asked now."""
        asked = self._asked
        self.query_one("#prompt", Static).update(asked.prompt)
        self.query_one("#note", Static).update(asked.note)
        self.query_one("#keys", Static).update(f"Enter  {asked.yes}      Esc  {asked.no}")

    def action_answer(self, yes: bool) -> None:
        """Close with the answer."""
        self.dismiss(yes)
