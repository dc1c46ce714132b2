"""Small pictures beside words, for whoever reads slowly, not at all, or in another language.

They are drawn in dots, two to a cell like big type (`common.tui.bigtype`), so no font lacks them.
"""

from __future__ import annotations

_CELL = {"  ": " ", "# ": "▀", " #": "▄", "##": "█"}


def _drawn(*dots: str) -> tuple[str, ...]:
    """Rows of cells: each holds a dot and the one below it."""
    pairs = zip(dots[::2], dots[1::2], strict=True)
    return tuple("".join(map(_cell, upper, lower)) for upper, lower in pairs)


def _cell(upper: str, lower: str) -> str:
    return _CELL[upper.replace(".", " ") + lower.replace(".", " ")]


_OUTLINE = (
    "...#######...",
    ".##.......##.",
    "#...........#",
    "#..##...##..#",
    "#..##...##..#",
    "#...........#",
)
_CHIN = (".##.......##.", "...#######...")

MARKS: dict[str, tuple[str, ...]] = {
    "ticket": _drawn("#####", "##.##", "#..##", "##.##", "#...#", "#####"),
    "mine": _drawn("#####", ".###.", "..#..", "..#..", ".#.#.", "#####"),
    "result": _drawn("....#", "...##", "#..#.", "##.#.", ".###.", "..#.."),
    "lookup": _drawn(".##..", "#..#.", "#..#.", ".##..", "...#.", "....#"),
    "booked": _drawn("#####", "#...#", "#####", "#.#.#", "#...#", "#####"),
    "rate": _drawn(".#.#.", ".#.#.", ".....", "#...#", "#...#", ".###."),
}
"""Of the things to do on the start page: a slip, an hourglass, a tick, a glass to look through, a
leaf of a calendar, a face that smiles. Three rows and five columns, beside or over the number
key."""

FACES: dict[str, tuple[str, ...]] = {
    "very_satisfied": _drawn(
        *_OUTLINE, "#..#######..#", "#..#######..#", "#...#####...#", "#...........#", *_CHIN
    ),
    "satisfied": _drawn(
        *_OUTLINE, "#..#.....#..#", "#..##...##..#", "#....###....#", "#...........#", *_CHIN
    ),
    "dissatisfied": _drawn(
        *_OUTLINE, "#...........#", "#....###....#", "#..##...##..#", "#..#.....#..#", *_CHIN
    ),
}
"""Of the levels of a rating (`RatingLevel`)."""
