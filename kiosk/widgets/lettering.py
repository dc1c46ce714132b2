"""Words into rows of cells: wrapped, cut with a sign of it, or as large as the room allows."""

from __future__ import annotations

from collections.abc import Callable

from rich.cells import cell_len, set_cell_size

from common.tui.bigtype import LARGEST, draw, measure

_CUT = "…"


def wrap(text: str, width: int, most: int) -> list[str]:
    """At most `most` lines of at most `width` cells; what is left out shows as `…`."""
    if width <= 0 or most <= 0:
        return []
    lines = _fill(text.split(), lambda line: cell_len(line) <= width)
    if len(lines) > most:
        lines = [*lines[: most - 1], " ".join(lines[most - 1 :])]
    return [line if cell_len(line) <= width else _cut(line, width) for line in lines]


def big(text: str, width: int, height: int, largest: int = LARGEST) -> list[str]:
    """The rows that draw `text` as large as fits, on several lines if need be; [] if none does."""
    for scale in range(largest, 0, -1):
        lines = _fill(text.split(), lambda line: measure(line, scale).width <= width)  # noqa: B023
        drawn = [draw(line, scale) for line in lines]
        rows = [row.center(width) for line in drawn for row in (*line, "")][:-1]
        if len(rows) <= height and all(len(line[0]) <= width for line in drawn):
            return rows
    return []


def _fill(words: list[str], fits: Callable[[str], bool]) -> list[str]:
    lines: list[str] = []
    for word in words:
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and fits(longer):
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _cut(line: str, width: int) -> str:
    return set_cell_size(line, width - 1).rstrip(" ,;:–") + _CUT
