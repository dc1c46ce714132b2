"""The parts of the guide's pages: services by key, the numbers given, the lines around them."""

from __future__ import annotations

from rich.cells import cell_len
from textual.content import Content

from common.views.guide import Given, GuideView
from common.views.kiosk import ServiceTile
from counter.guide import words
from counter.guide.keys import cap, leaves
from counter.guide.page import GuidePainted
from counter.widgets.painted import cut, row, shorten

_KEY_WIDTH = 5


class GuideHead(GuidePainted):
    """Who and where on the left, how many wait on the right."""

    def paint(self, view: GuideView) -> Content:
        """One line."""
        t = self.t
        waits = f" {t('guide.waiting', n=view.waiting)} " if view.waiting else ""
        here = f" {t('guide.place', kiosk=view.kiosk)}"
        officer = self.base.officer_name
        text = f"{here} · {officer}" if officer else here
        text = row(shorten(text, self.size.width - len(waits)), waits, self.size.width)
        split = self.size.width - cell_len(waits)
        return Content.assemble((text[:split], "bold"), (text[split:], "$accent bold"))


class ServiceKeys(GuidePainted):
    """One line for each service of a leaf: its key, its name, who waits or why it is closed.

    Attributes:
        leaf: which one.
    """

    def __init__(self) -> None:
        super().__init__()
        self.leaf = 0

    def turn(self, to: int) -> None:
        """Another leaf."""
        self.leaf = to
        self.repaint()

    def paint(self, view: GuideView) -> Content:
        """Line by line; a leaf that is gone is the first one."""
        found = leaves(view.services)
        leaf = found[self.leaf % len(found)]
        lines = [self._line(key, tile) for key, tile in leaf.items()]
        if len(found) > 1:
            page = self.leaf % len(found) + 1
            turn = self.t("guide.leaf", page=page, pages=len(found))
            lines.append(Content.assemble((f" {'+':<{_KEY_WIDTH - 1}}", "bold $accent"), turn))
        is_tall = self.size.height >= 2 * len(lines) - 1
        return Content("\n\n" if is_tall else "\n").join(lines)

    def _line(self, key: str, tile: ServiceTile) -> Content:
        is_open = tile.door == "open"
        waiting = str(tile.waiting) if tile.waiting else ""
        note = f" {waiting if is_open else self.t(f'kiosk.tile.{tile.door}')} "
        room = self.size.width - _KEY_WIDTH
        name = cut(self.t.pick(tile.name), room - cell_len(note))
        style = ("bold" if tile.waiting else "") if is_open else "dim"
        return Content.assemble(
            (f" {cap(key):<{_KEY_WIDTH - 1}}", "bold $accent" if is_open else "dim"),
            (name, style),
            (note, "$accent" if is_open else "dim"),
        )


class LastNumbers(GuidePainted):
    """The last numbers given here, with their slips as they stand.

    Attributes:
        marked: the number that Enter and − are about, empty for none.
    """

    def __init__(self) -> None:
        super().__init__()
        self.marked = ""

    def paint(self, view: GuideView) -> Content:
        """A heading, and the numbers, the newest on top."""
        width = self.size.width
        heading = self.t("guide.last" if view.last else "guide.last.none")
        lines = [Content.styled(cut(heading, width), "$primary")]
        lines += [self._line(given, width) for given in view.last]
        return Content("\n").join(lines)

    def _line(self, given: Given, width: int) -> Content:
        text = entry(
            given, self.t.pick(given.service_name), f" {words.slip(given, self.t)} ", width
        )
        if given.number == self.marked:
            return Content.styled(text, "bold reverse")
        if words.is_over(given):
            return Content.styled(text, "dim")
        return Content.styled(text, "bold $error" if given.is_missing else "")


def entry(given: Given, name: str, note: str, width: int) -> str:
    """A number, what for, and a note at the end; priority and reprints have a sign."""
    mark = "*" if given.priority else " "
    return row(cut(f" {given.number:<6}{mark} {name}", width - cell_len(note)), note, width)


def window(of: int, marked: int, height: int) -> range:
    """Which of so many lines are shown in `height` rows, so that the marked one is among them."""
    first = min(max(0, marked - height + 1), max(0, of - height))
    return range(first, min(of, first + height))


class GuideKeys(GuidePainted):
    """Keys and what they do, in as many rows as they need."""

    def __init__(self) -> None:
        super().__init__()
        self.offers: tuple[tuple[str, str], ...] = ()

    def offer(self, *offers: tuple[str, str]) -> None:
        """Show these: the key, and what it does in words."""
        self.offers = offers
        self.repaint()

    def paint(self, view: GuideView) -> Content:
        """Row by row."""
        rows: list[list[Content]] = [[]]
        used = 0
        for key, what in self.offers:
            needed = cell_len(f"{key} {what}")
            if rows[-1] and used + 2 + needed > self.size.width:
                rows.append([])
                used = 0
            used += needed + (2 if rows[-1] else 0)
            rows[-1].append(Content.assemble((key, "bold $accent"), f" {what}"))
        return Content("\n").join([Content("  ").join(line) for line in rows])
