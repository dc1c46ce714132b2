"""Breaking lines and choosing sizes for a few words in big type. Pure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from rich.cells import cell_len, set_cell_size

from common.tui.bigtype import LARGEST, measure
from common.tui.glyphs import glyph

GAP = 1
"""Rows between two lines of big type."""

NUMBER_GAP = 2
"""Columns between two numbers in plain type."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of big type: its scale, and which of the texts it belongs to."""

    text: str
    scale: int
    of: int


def big_width(text: str) -> int:
    """Columns of a line of big type at its smallest."""
    return measure(text).width


def wrapped(text: str, width: int, length: Callable[[str], int] = cell_len) -> list[str]:
    """`text` broken between words into lines of at most `width`; a longer word stands alone."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and length(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def shortened(text: str, width: int) -> str:
    """Exactly `width` columns of plain type; what is cut off leaves an ellipsis."""
    if cell_len(text) > width > 0:
        text = set_cell_size(text, width - 1).rstrip(" –-,") + "…"
    return set_cell_size(text, width)


def numbers_in_lines(numbers: Sequence[str], width: int, height: int) -> list[str]:
    """Numbers in columns; an ellipsis where there are more than fit."""
    each = NUMBER_GAP + max(map(len, numbers), default=0)
    a_line = max(1, width // each)
    room = a_line * height
    shown = numbers if len(numbers) <= room else [*numbers[: max(0, room - 1)], "…"]
    return [
        "".join(number.ljust(each) for number in shown[first : first + a_line])
        for first in range(0, len(shown), a_line)
    ]


def is_drawn(text: str) -> bool:
    """Whether big type has every letter of `text`."""
    unknown = glyph("?")
    return all(letter == "?" or glyph(letter) != unknown for letter in text)


def height_of(lines: Sequence[Line]) -> int:
    """Rows of a stack of lines."""
    heights = (measure(line.text, line.scale).height for line in lines)
    return sum(heights) + GAP * max(0, len(lines) - 1)


def stacked(texts: Sequence[str], width: int, height: int) -> list[Line] | None:
    """The texts one below the other, each as large as fits, the first ones first.

    None when they do not fit at all.
    """
    lines = [
        Line(part, 1, number)
        for number, text in enumerate(texts)
        for part in wrapped(text, width, big_width)
    ]
    if not _fits(lines, width, height):
        return None
    for number in range(len(texts)):
        for scale in range(2, LARGEST + 1):
            bigger = [replace(line, scale=scale) if line.of == number else line for line in lines]
            if not _fits(bigger, width, height):
                break
            lines = bigger
    return lines


def _fits(lines: Sequence[Line], width: int, height: int) -> bool:
    widest = max((measure(line.text, line.scale).width for line in lines), default=0)
    return widest <= width and height_of(lines) <= height
