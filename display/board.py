"""How dossiers stand, as pages of the band. Pure: a board and a Translator in, lines out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rich.cells import cell_len

from common.i18n.translator import Translator
from common.views.board import Board
from display.typeset import NUMBER_GAP, shortened, wrapped

NAMES = ("under_way", "nearly_late", "late", "ready")
"""The columns, left to right."""

_GAP = 2


@dataclass(frozen=True, slots=True)
class AgencyLine:
    """One agency in words: its name and its four counts."""

    name: str
    counts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """The names of the columns, broken into lines, over columns of these widths."""

    lines: tuple[tuple[str, ...], ...]
    widths: tuple[int, ...]


def agency_lines(board: Board, t: Translator) -> list[AgencyLine]:
    """Every agency; a dash where there is none, so that a count stands out."""
    return [
        AgencyLine(t.pick(row.name), tuple(str(getattr(row, name) or "–") for name in NAMES))
        for row in board.agencies
    ]


def ready_items(board: Board, t: Translator) -> list[str]:
    """Field and code of each result, the newest first."""
    return [f"{t.pick(row.field)} {row.code}".strip() for row in board.ready]


def heading(titles: Sequence[str], room: int, longest: int) -> Heading:
    """In one line where that leaves enough for the names of agencies, the `longest` of which has so
    many columns; else in two."""
    found = _heading(titles, 1)
    return found if sum(found.widths) + longest <= room else _heading(titles, 2)


def _heading(titles: Sequence[str], height: int) -> Heading:
    broken = [_broken(title, height) for title in titles]
    columns = [[*[""] * (height - len(lines)), *lines] for lines in broken]
    widths = tuple(max(map(cell_len, lines)) + _GAP for lines in columns)
    return Heading(tuple(zip(*columns, strict=True)), widths)


def _broken(title: str, height: int) -> list[str]:
    """The title in at most so many lines, as narrow as that lets it be."""
    return next(
        lines
        for width in range(1, cell_len(title) + 1)
        if len(lines := wrapped(title, width)) <= height
    )


def line_of(name: str, cells: Sequence[str], widths: Sequence[int], room: int) -> tuple[str, str]:
    """Name and counts, in exactly `room` columns together."""
    counts = "".join(" " * (w - cell_len(c)) + c for c, w in zip(cells, widths, strict=True))
    return shortened(name, max(0, room - cell_len(counts))), counts


def fitting_items(items: Sequence[str], room: int, rows: int) -> int:
    """How many items of one length stand in `rows` rows side by side."""
    each = NUMBER_GAP + max(map(len, items), default=0)
    return max(1, room // each) * max(1, rows)
