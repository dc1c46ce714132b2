"""A list to choose from, by number or by arrows, nine to a page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby

from textual.content import Content

from common.views.counter import CounterView
from counter.widgets.painted import Painted, cut

PER_PAGE = 9

_STEPS = {"up": -1, "down": 1}
_LEAPS = {"left": -1, "right": 1, "pageup": -1, "pagedown": 1}


@dataclass(frozen=True, slots=True)
class Item:
    """One choice. `chosen` runs when it is taken; `note` stands beside it, `group` above it."""

    label: str
    chosen: Callable[[], None]
    note: str = ""
    group: str = ""


def paged(items: Sequence[Item]) -> list[list[Item]]:
    """Pages of at most nine, each of one group only."""
    pages = []
    for _, group in groupby(items, key=lambda item: item.group):
        members = list(group)
        pages += [members[i : i + PER_PAGE] for i in range(0, len(members), PER_PAGE)]
    return pages


class Menu(Painted):
    """One list at a time; `open` replaces it."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._title = ""
        self._leaves = True
        self._pages: list[list[Item]] = []
        self._page = 0
        self._line = 0

    def open(self, title: str, items: Sequence[Item], *, leaves: bool) -> None:
        """Show another list, from its beginning; `leaves` says whether Esc goes back."""
        self._title, self._pages, self._leaves = title, paged(items), leaves
        self._page = self._line = 0
        self.repaint()

    def press(self, key: str) -> None:
        """Move, or take an item."""
        if not self._pages:
            return
        page = self._pages[self._page]
        if key in _STEPS:
            self._move(_STEPS[key])
        elif key in _LEAPS:
            self._page = (self._page + _LEAPS[key]) % len(self._pages)
            self._line = 0
            self.repaint()
        elif key == "enter":
            page[self._line].chosen()
        elif key.isdecimal() and 1 <= int(key) <= len(page):
            page[int(key) - 1].chosen()

    def _move(self, by: int) -> None:
        self._line = min(max(0, self._line + by), len(self._pages[self._page]) - 1)
        self.repaint()

    def paint(self, view: CounterView) -> Content:
        """Title, the group's name, the numbered lines, the hint."""
        width = self.size.width
        lines = [Content.styled(self._title, "bold"), Content("")]
        page = self._pages[self._page] if self._pages else []
        if page and page[0].group:
            lines.append(Content.styled(page[0].group, "$primary"))
        for i, item in enumerate(page):
            lines.append(self._item(i, item, width))
        lines += [Content(""), Content.styled(self._hint(), "dim")]
        return Content("\n").join(lines)

    def _item(self, i: int, item: Item, width: int) -> Content:
        note = f"  {item.note} " if item.note else ""
        label = cut(f" {item.label}", width - 3 - len(note))
        style = "bold reverse" if i == self._line else ""
        return Content.assemble((f" {i + 1} ", "bold $accent"), (label, style), (note, style))

    def _hint(self) -> str:
        t = self.t
        hints = [t("counter.choose")] if self._pages else []
        if len(self._pages) > 1:
            hints.append(t("counter.pages", page=self._page + 1, pages=len(self._pages)))
        if self._leaves:
            hints.append(f"Esc {t('counter.key.back')}")
        return "   ".join(hints)
