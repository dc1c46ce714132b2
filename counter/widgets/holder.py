"""The holder: the number as large as it gets, and beside it what the officer should know."""

from __future__ import annotations

from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.geometry import Size

from common.tui.bigtype import BigText, fitting
from common.views.counter import CounterView
from counter import wording
from counter.meaning import Situation, offers, situation
from counter.widgets.painted import Painted, shorten

NAME_ROWS = 2
"""What a service's name may take of them."""

FACTS_WIDTH = 26
"""What the facts need at least; the number gets the rest."""


class HolderPanel(Horizontal):
    """The upper half of the work page."""

    def compose(self) -> ComposeResult:
        """Number and facts."""
        yield BigText(id="number")
        yield Facts(id="facts")

    def show(self, view: CounterView, word: str) -> None:
        """Show the holder's number, or else `word`."""
        number = self.query_one("#number", BigText)
        number.text = word if view.holder is None else view.holder.number
        self._scale(number)
        self.query_one(Facts).repaint()

    def on_resize(self, _: events.Resize) -> None:
        """Another terminal size, another type size."""
        self._scale(self.query_one("#number", BigText))

    def _scale(self, number: BigText) -> None:
        room = Size(self.size.width - FACTS_WIDTH, self.size.height)
        number.scale = fitting(number.text, room)


class Facts(Painted):
    """Service, promise, calls, needs; without a holder, what can be done now."""

    def paint(self, view: CounterView) -> Content:
        """As many lines as there is something to say."""
        lines = self._of_holder(view) if view.holder is not None else self._of_desk(view)
        return Content("\n").join(lines)

    def _of_holder(self, view: CounterView) -> list[Content]:
        holder = view.holder
        assert holder is not None  # noqa: S101 - asked before
        t = self.t
        name = shorten(t.pick(holder.service_name), NAME_ROWS * (self.size.width - 1))
        lines = [Content.styled(name, "bold")]
        marks = []
        if holder.priority_class is not None:
            marks.append(Content.styled(f" {t('slip.priority')} ", "bold reverse"))
        if holder.party_size > 1:
            marks.append(Content.styled(t("counter.party", n=holder.party_size), "bold"))
        if marks:
            lines.append(Content("  ").join(marks))
        lines += [Content.styled(need, "bold $accent") for need in wording.needs(holder, t)]
        return lines + [Content(line) for line in wording.facts(view, holder, t)]

    def _of_desk(self, view: CounterView) -> list[Content]:
        t = self.t
        lines = []
        if situation(view) is Situation.IDLE:
            style = "bold $accent" if view.waiting else "dim"
            lines.append(Content.styled(wording.waiting(view, t, self.base.now()), style))
            lines.append(Content(""))
        shown = {"Space", "0"}
        lines += [
            Content.assemble((f" {offer.key} ", "reverse"), f" {t(offer.text)}")
            for offer in offers(view)
            if offer.key in shown and offer.ready
        ]
        return lines
