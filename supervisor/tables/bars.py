"""Bars with their numbers, half hour beside half hour, as lines of text. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from common.i18n.translator import Translator, Zone
from common.reports import blocks
from common.views.curves import STEP_MS
from supervisor.cells import Cell, Level, fit
from supervisor.tables.words import NONE

LABEL = 8
"""Cells at the left: the scale of the bars, the names of the lines under them."""

_SEAM = "┊"
"""Where half hours are left out: lunch."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """One line: its pieces from the left. A `head` stands on a ground of its own, `bars` have a
    colour of their own after the label."""

    cells: tuple[Cell, ...]
    head: bool = False
    bars: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """The half hours that are drawn, by their starts, how wide each is, and after which some are
    left out. The oldest `missing` had no room."""

    starts: Sequence[int]
    cell: int
    seams: frozenset[int]
    missing: int

    def seamed(self, place: int, text: str) -> str:
        """What stands over a half hour, with the mark of a seam where there is room for it."""
        return text[:-1] + _SEAM if place in self.seams and text.endswith(" ") else text

    def row(self, texts: Iterable[str]) -> str:
        """One line of all half hours."""
        return "".join(self.seamed(place, text) for place, text in enumerate(texts))


def fitted(starts: Sequence[int], room: int, step: int = STEP_MS) -> Grid:
    """The half hours, or stretches of `step` ms, that fit: the newest if not all do."""
    cell = max(3, min(8, room // max(1, len(starts))))
    shown = starts[-(room // cell) :]
    seams = (i for i, (one, after) in enumerate(pairwise(shown)) if after - one > step)
    return Grid(shown, cell, frozenset(seams), len(starts) - len(shown))


def bars(values: Sequence[int | None], grid: Grid, high: int, top: int) -> list[Drawn]:
    """Bars of which one of `top` fills the panel; the scale says how high that is."""
    drawn = []
    for line in range(high):
        pieces = (blocks.standing(value or 0, top, high, high - 1 - line) for value in values)
        row = grid.row(piece * (grid.cell - 1) + " " for piece in pieces)
        scale = str(top) if line == 0 and top else ""
        drawn.append(Drawn((label(scale, right=True), Cell(row)), bars=True))
    return drawn


def label(text: str, *, right: bool = False) -> Cell:
    """What stands at the left of a line."""
    return Cell(f" {fit(text, LABEL - 2, right=right)} ", Level.QUIET)


def inside(value: int | str | None, grid: Grid) -> str:
    """In the middle of its bar; nothing is a dash."""
    text = "" if value is None else NONE if value == 0 else str(value)
    return fit(text.center(grid.cell - 1).rstrip(), grid.cell)


def numbers(values: Iterable[int | str | None], grid: Grid, name: str = "") -> Drawn:
    """A line of numbers, each in the middle of its bar."""
    return Drawn((label(name), Cell(grid.row(inside(value, grid) for value in values))))


def hours(grid: Grid, t: Translator, zone: Zone) -> Drawn:
    """The time under each full hour, and under what follows a seam, as far as it fits."""
    line, room = "", len(grid.starts) * grid.cell
    for place, start in enumerate(grid.starts):
        time, at = t.time(start, zone), place * grid.cell
        wanted = time.endswith("00") or place - 1 in grid.seams or not place
        if wanted and (not line or len(line) < at) and at + len(time) <= room:
            line = line.ljust(at) + time
    return Drawn((label(t("supervisor.curves.hour")), Cell(line)), head=True)
