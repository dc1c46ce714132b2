"""The page that finds one number by its digits; letters would go through the input method."""

from __future__ import annotations

from collections.abc import Callable

from textual.app import ComposeResult
from textual.content import Content

from common.domain.commands import CallNext, ReturnTicket
from common.domain.model import TicketState
from common.views.counter import CounterView, Numbered, numbers
from counter.screens.page import DeskPage
from counter.widgets.menu import Item
from counter.widgets.painted import Painted, cut
from counter.wording import minutes

REASONS = ("missed", "agreed", "brings_paper", "needs_care", "supervisor", "other")
"""Why an officer calls out of turn; stored with the call."""

_LONGEST = 6


def matching(found: tuple[Numbered, ...], digits: str) -> list[Numbered]:
    """The tickets whose printed number ends in these digits, leading zeros left out or not."""
    return [ticket for ticket in found if ticket.number.endswith(digits)]


class Found(Painted):
    """The numbers that fit what was typed."""

    def __init__(self) -> None:
        super().__init__()
        self.digits = ""
        self.tickets: list[Numbered] = []
        self.line = 0

    def paint(self, view: CounterView) -> Content:
        """Heading, what was typed, the list around the chosen line, the hint."""
        t, (width, height) = self.t, self.size
        lines = [
            Content.styled(t("counter.pick.title"), "bold"),
            Content.assemble(t("counter.pick.digits", digits=f"{self.digits}▏")),
        ]
        room = max(1, height - 3)
        first = min(max(0, self.line - room + 1), max(0, len(self.tickets) - room))
        names = {service.code: t.pick(service.name) for service in view.services}
        for i, ticket in list(enumerate(self.tickets))[first : first + room]:
            lines.append(self._ticket(ticket, names, width, chosen=i == self.line))
        if not self.tickets:
            lines.append(Content.styled(f" {t('counter.pick.none')}", "dim"))
        hint = f"{t('counter.pick.hint')} Esc {t('counter.key.back')}."
        lines.append(Content.styled(cut(hint, width), "dim"))
        return Content("\n").join(lines)

    def _ticket(
        self, ticket: Numbered, names: dict[str, str], width: int, *, chosen: bool
    ) -> Content:
        t = self.t
        state = "" if ticket.state == TicketState.WAITING else t(f"counter.away.{ticket.state}")
        priority = t("slip.priority") if ticket.priority else ""
        since = t("unit.minutes", n=minutes(self.base.now() - ticket.since))
        right = f"  {state or priority}  {since:>9} "
        left = f" {ticket.number:<7}{names.get(ticket.service, ticket.service)}"
        text = cut(left, width - len(right)) + right
        if chosen:
            return Content.styled(text, "bold reverse")
        return Content.styled(text, "" if ticket.here else "dim")


class PickPage(DeskPage):
    """Type digits, choose, say why. Who is away goes back into the queue instead."""

    _all: tuple[Numbered, ...] = ()

    def compose(self) -> ComposeResult:
        """The list."""
        yield Found()

    def open(self) -> None:
        """Start with everybody."""
        self._type("")
        self._read()

    def show(self, view: CounterView) -> None:
        """The hall has moved on."""
        self._read()

    def press(self, key: str) -> None:
        """Digits narrow the list down, arrows move in it."""
        found = self.query_one(Found)
        if key == "escape":
            self.desk.work()
        elif key == "backspace":
            self._type(found.digits[:-1])
        elif key.isdecimal() and len(key) == 1:
            self._type((found.digits + key)[:_LONGEST])
        elif key in ("up", "down"):
            step = 1 if key == "down" else -1
            found.line = min(max(0, found.line + step), max(0, len(found.tickets) - 1))
            found.repaint()
        elif key == "enter" and found.tickets:
            self._choose(found.tickets[found.line])

    def _type(self, digits: str) -> None:
        found = self.query_one(Found)
        found.digits, found.line = digits, 0
        found.tickets = matching(self._all, digits)
        found.repaint()

    def _read(self) -> None:
        desk = self.base.desk
        self.base.run_store(lambda store: numbers(store, desk), self._list)

    def _list(self, found: tuple[Numbered, ...]) -> None:
        """Keep the chosen number chosen, wherever it is now."""
        page = self.query_one(Found)
        chosen = page.tickets[page.line].number if page.line < len(page.tickets) else ""
        self._all = found
        page.tickets = matching(found, page.digits)
        places = {ticket.number: i for i, ticket in enumerate(page.tickets)}
        page.line = places.get(chosen, min(page.line, max(0, len(page.tickets) - 1)))
        page.repaint()

    def _choose(self, ticket: Numbered) -> None:
        if ticket.state != TicketState.WAITING:
            self.desk.do(ReturnTicket(ticket.number, self.base.desk), self.desk.say_state)
            return
        t = self.t
        items = [
            Item(t(f"pick.reason.{reason}"), self._calls(ticket.number, reason))
            for reason in REASONS
        ]
        title = t("counter.pick.why", number=ticket.number)
        self.desk.ask(title, items, back=self.desk.pick)

    def _calls(self, number: str, reason: str) -> Callable[[], None]:
        command = CallNext(self.base.desk, number=number, reason=reason)
        return lambda: self.desk.do(command)
