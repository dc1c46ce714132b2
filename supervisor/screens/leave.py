"""The question before the supervisor's screen is left."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.widgets import Static

from common.tui.app import BaseModal
from common.views.supervisor import SupervisorView


class LeaveQuestion(BaseModal[SupervisorView, bool]):
    """Answers True to leave."""

    BINDINGS: ClassVar[list[BindingType]] = [
        ("enter", "answer(True)"),
        ("escape", "answer(False)"),
    ]

    def compose(self) -> ComposeResult:
        """A question and its two keys."""
        with Vertical(id="question"):
            yield Static(id="prompt", markup=False)
            yield Static(id="note", markup=False)
            yield Static(id="keys", markup=False)

    def on_screen_resume(self) -> None:
        """Ask in the language of now."""
        self.query_one("#prompt", Static).update(self.t("supervisor.leave.prompt"))
        self.query_one("#note", Static).update(self.t("supervisor.leave.note"))
        leave, stay = self.t("supervisor.key.leave"), self.t("supervisor.leave.stay")
        self.query_one("#keys", Static).update(f"Enter  {leave}      Esc  {stay}")

    def action_answer(self, leave: bool) -> None:
        """Close with the answer."""
        self.dismiss(leave)
