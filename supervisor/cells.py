"""What a table of this screen is made of: cells that say how good or bad their text is.

A level is never shown by colour alone: each has a sign of its own shape.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from textwrap import wrap

from rich.cells import cell_len, set_cell_size


class Level(IntEnum):
    """How much something needs somebody; the worst of several is their maximum."""

    QUIET = 0
    PLAIN = 1
    GOOD = 2
    WATCH = 3
    TROUBLE = 4


SIGNS = {
    Level.QUIET: "·",
    Level.PLAIN: " ",
    Level.GOOD: "●",
    Level.WATCH: "▲",
    Level.TROUBLE: "■",
}
"""Shapes that Noto Sans Mono and JetBrains Mono both have."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A piece of text on one line."""

    text: str
    level: Level = Level.PLAIN


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table. `level` is the worst thing in it; rows are ordered by it."""

    cells: tuple[Cell, ...]
    level: Level = Level.PLAIN


@dataclass(frozen=True, slots=True)
class Column:
    """A column: `width` cells, 0 for what is left over.

    `right` puts numbers under each other; `keep_end` leaves out the first words where there is no
    room: in a Vietnamese name the last ones are those people use.
    """

    title: str
    width: int
    right: bool = False
    keep_end: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A titled table. The title stands over the first column and those after it without one.

    `least` is the width a block needs for the rows to flow into several blocks side by side; 0
    keeps them in one.
    """

    title: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    least: int = 0


def signed(level: Level, text: str = "") -> Cell:
    """A cell with the sign of its level before the text."""
    return Cell(f"{SIGNS[level]} {text}".rstrip(), level)


def fit(text: str, width: int, *, right: bool = False, keep_end: bool = False) -> str:
    """The text in exactly `width` cells of the terminal: padded, or cut with an ellipsis.

    Whatever could steer a terminal becomes a space, wherever the text came from.
    """
    shown = "".join(letter if letter.isprintable() else " " for letter in text)
    while keep_end and cell_len(shown) > width and " " in shown:
        shown = shown.partition(" ")[2]
    if cell_len(shown) > width:
        shown = set_cell_size(shown, max(0, width - 1)) + "…"[:width]
    padding = " " * (width - cell_len(shown))
    return padding + shown if right else shown + padding


def wrapped(text: str, width: int, most: int) -> list[str]:
    """The text in at most so many lines, broken between words; an ellipsis where that is not all
    of it."""
    return wrap(text, max(20, width), max_lines=max(1, most), placeholder=" …")


def widths(columns: Iterable[Column], total: int) -> list[int]:
    """The width of each column in a table `total` wide, with one cell between columns."""
    columns = list(columns)
    fixed = sum(column.width for column in columns) + len(columns) - 1
    return [column.width or max(1, total - fixed) for column in columns]


def worst_first(rows: Iterable[Row]) -> tuple[Row, ...]:
    """Trouble at the top; rows that are equally bad keep their order."""
    return tuple(sorted(rows, key=lambda row: -row.level))
