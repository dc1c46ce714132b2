"""A page that finds one number by its digits; letters would go through the input method."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Generic, Protocol, TypeVar

from textual.app import ComposeResult
from textual.content import Content

from common.store.store import Store
from common.views.counter import CounterView
from counter.screens.page import DeskPage
from counter.widgets.painted import Painted, cut

_LONGEST = 6


class HasNumber(Protocol):
    """Something with a printed number."""

    @property
    def number(self) -> str:
        """The number."""


TicketT = TypeVar("TicketT", bound=HasNumber)


def matching(found: Sequence[TicketT], digits: str) -> list[TicketT]:
    """The tickets whose printed number ends in these digits, leading zeros left out or not."""
    return [ticket for ticket in found if ticket.number.endswith(digits)]


class Found(Painted):
    """The numbers that fit what was typed, around the chosen one."""

    def __init__(self, title: str, hint: str) -> None:
        super().__init__()
        self._title = title
        self._hint = hint
        self.digits = ""
        self.known = False
        """Whether the numbers have been read since the page was opened."""
        self.lines: list[tuple[str, str, bool]] = []
        """For each number what stands on the left, what on the right, whether it matters here."""
        self.line = 0

    def paint(self, view: CounterView) -> Content:
        """Heading, what was typed, the list around the chosen line, the hint."""
        t, (width, height) = self.t, self.size
        shown = [
            Content.styled(t(self._title), "bold"),
            Content.assemble(t("counter.pick.digits", digits=f"{self.digits}▏")),
        ]
        room = max(1, height - 3)
        first = min(max(0, self.line - room + 1), max(0, len(self.lines) - room))
        for i, line in list(enumerate(self.lines))[first : first + room]:
            shown.append(_line(*line, width, chosen=i == self.line))
        if self.known and not self.lines:
            shown.append(Content.styled(f" {t('counter.pick.none')}", "dim"))
        hint = f"{t(self._hint)} Esc {t('counter.key.back')}."
        shown.append(Content.styled(cut(hint, width), "dim"))
        return Content("\n").join(shown)


def _line(left: str, right: str, matters: bool, width: int, *, chosen: bool) -> Content:
    text = cut(left, width - len(right)) + right
    if chosen:
        return Content.styled(text, "bold reverse")
    return Content.styled(text, "" if matters else "dim")


class FindPage(DeskPage, Generic[TicketT]):
    """Type digits, choose. A page says where the numbers come from, how one looks, what becomes
    of the chosen one."""

    TITLE: ClassVar[str]
    HINT: ClassVar[str]

    _all: tuple[TicketT, ...] = ()
    _found: tuple[TicketT, ...] = ()
    _visit = 0

    def fetch(self, store: Store) -> tuple[TicketT, ...]:
        """All numbers. Runs in the store's thread."""
        raise NotImplementedError

    def key(self, ticket: TicketT) -> str:
        """What one is known by when the list has changed."""
        return ticket.number

    def words(self, ticket: TicketT, view: CounterView) -> tuple[str, str, bool]:
        """One number: what stands on the left, what on the right, whether it matters here."""
        raise NotImplementedError

    def take(self, ticket: TicketT) -> None:
        """It was chosen."""
        raise NotImplementedError

    def compose(self) -> ComposeResult:
        """The list."""
        yield Found(self.TITLE, self.HINT)

    def open(self) -> None:
        """Start with everybody, as they are now: a list of an earlier visit has another first line,
        and Enter would be about that one."""
        self._visit += 1
        self._all = self._found = ()
        self.query_one(Found).known = False
        self._type("")
        self._read()

    def show(self, view: CounterView) -> None:
        """The hall has moved on."""
        self._read()

    def press(self, key: str) -> None:
        """Digits narrow the list down, arrows move in it."""
        page = self.query_one(Found)
        if key == "escape":
            self.desk.work()
        elif key == "backspace":
            self._type(page.digits[:-1])
        elif key.isdecimal() and len(key) == 1:
            self._type((page.digits + key)[:_LONGEST])
        elif key in ("up", "down"):
            step = 1 if key == "down" else -1
            page.line = min(max(0, page.line + step), max(0, len(self._found) - 1))
            page.repaint()
        elif key == "enter" and self._found:
            self.take(self._found[page.line])

    def _type(self, digits: str) -> None:
        self.query_one(Found).digits = digits
        self._fill(otherwise=0)

    def _read(self) -> None:
        visit = self._visit
        self.base.run_store(self.fetch, lambda found: self._list(found, visit))

    def _list(self, found: tuple[TicketT, ...], visit: int) -> None:
        if visit == self._visit:
            self._all = found
            page = self.query_one(Found)
            page.known = True
            self._fill(otherwise=page.line)

    def _fill(self, otherwise: int) -> None:
        """The number that is marked stays marked, wherever it is now; without it, this line is."""
        view, page = self.base.view, self.query_one(Found)
        if view is None:
            return
        chosen = self.key(self._found[page.line]) if page.line < len(self._found) else ""
        self._found = tuple(matching(self._all, page.digits))
        page.lines = [self.words(ticket, view) for ticket in self._found]
        places = {self.key(ticket): i for i, ticket in enumerate(self._found)}
        last = max(0, len(self._found) - 1)
        page.line = places.get(chosen, min(otherwise, last))
        page.repaint()
