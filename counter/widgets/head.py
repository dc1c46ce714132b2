"""The two lines that are always there: who and where, and the state of the desk."""

from __future__ import annotations

from textual.content import Content
from textual.reactive import reactive

from common.tui.clock import TICK_S
from common.views.counter import CounterView
from counter import wording
from counter.widgets.painted import Painted, cut, row


class Head(Painted):
    """Counter and officer on the left, who waits on the right."""

    def paint(self, view: CounterView) -> Content:
        """One line."""
        here = wording.place(self.t, view.counter, view.desk)
        officer = "" if view.officer_name is None else f" · {view.officer_name}"
        if self.base.attention.mute:
            officer += f" · {self.t('counter.bell.mute')}"
        waiting = f" {wording.waiting(view, self.t, self.base.now())} "
        room = self.size.width - len(waiting)
        text = row(cut(f" {here}{officer}", room), waiting, self.size.width)
        head = len(here) + 1
        split = self.size.width - len(waiting)
        waits = "$accent bold" if view.waiting else "dim"
        return Content.assemble((text[:head], "bold"), text[head:split], (text[split:], waits))


class StateLine(Painted):
    """What is going on, in a word and a colour, and for how long.

    Attributes:
        headline: said instead of the state while it is not empty.
    """

    headline: reactive[str] = reactive("")

    def on_mount(self) -> None:
        """Follow the clock."""
        self.set_interval(TICK_S, self.repaint)

    def paint(self, view: CounterView) -> Content:
        """One line; the number is repeated here because lists cover the big one."""
        spent = wording.running(view, self.base.now())
        spent = f"{self.t('counter.running', minutes=spent)} " if spent else ""
        text = f" {self.headline or self._state(view)}"
        return Content(row(cut(text, self.size.width - len(spent)), spent, self.size.width))

    def _state(self, view: CounterView) -> str:
        if view.holder is None:
            return wording.state(view, self.t)
        if self.base.attention.asks:
            return wording.asked(view.holder, self.t)
        return f"{wording.state(view, self.t)} {view.holder.number}"
