"""The page that explains the keys."""

from __future__ import annotations

import textwrap

from textual.app import ComposeResult
from textual.content import Content

from common.views.counter import CounterView
from counter.screens.page import DeskPage
from counter.widgets.painted import Painted

_KEYS = (
    ("Space", "counter.help.space"),
    ("1", "counter.help.intake"),
    ("2 3 5", "counter.help.explain"),
    ("4", "counter.help.return"),
    ("6 – 0", "counter.help.digits"),
    ("F2", "counter.help.again"),
    ("F3", "counter.help.absent"),
    ("F4", "counter.help.hold"),
    ("F5", "counter.help.transfer"),
    ("F6", "counter.help.pick"),
    ("F7", "counter.help.walkin"),
    ("F8", "counter.help.pause"),
    ("F9", "counter.help.takeover"),
    ("F10", "counter.help.reprint"),
    ("F12", "counter.help.fees"),
    ("/", "counter.help.dossier"),
    ("Ctrl+P", "counter.help.papers"),
    ("Esc", "counter.help.undo"),
)
_INDENT = 8


class HelpText(Painted):
    """Every key and what it does."""

    def paint(self, view: CounterView) -> Content:
        """How to get back, and the keys."""
        t = self.t
        close = f" – {t('counter.help.close')}"
        lines = [Content.assemble((t("counter.help.title"), "bold"), (close, "dim"))]
        for key, text in _KEYS:
            first, *rest = textwrap.wrap(t(text), max(20, self.size.width - _INDENT - 1))
            lines.append(Content.assemble((f" {key:<{_INDENT - 1}}", "bold $accent"), first))
            lines += [Content(f"{'':{_INDENT}}{line}") for line in rest]
        return Content("\n").join(lines)


class HelpPage(DeskPage):
    """Any key leaves it, and does nothing else."""

    def compose(self) -> ComposeResult:
        """The text."""
        yield HelpText()

    def press(self, key: str) -> None:
        """Back to work."""
        self.desk.work()

    def show(self, view: CounterView) -> None:
        """The language may have changed."""
        self.query_one(HelpText).repaint()
