"""Counter boards as terminal text: seven-segment digits in half blocks, in a frame."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

_ROWS = 3
_BIG_MOST = 16
"""Characters of the longest line that is drawn big."""
_LIT = "\x1b[38;2;255;72;48m"
_GHOST = "\x1b[38;2;46;17;14m"
_FRAME = "\x1b[38;2;120;120;120m"
_RESET = "\x1b[0m"

# Four by five points: a at the top, b and c right, d at the bottom, e and f left, g across.
_SEGMENT_POINTS = {
    "a": [(x, 0) for x in range(4)],
    "b": [(3, y) for y in range(3)],
    "c": [(3, y) for y in range(2, 5)],
    "d": [(x, 4) for x in range(4)],
    "e": [(0, y) for y in range(2, 5)],
    "f": [(0, y) for y in range(3)],
    "g": [(x, 2) for x in range(4)],
}
_SEGMENTS = {
    **{" ": "", "-": "g", ".": ""},
    **{"0": "abcdef", "1": "bc", "2": "abdeg", "3": "abcdg", "4": "bcfg"},
    **{"5": "acdfg", "6": "acdefg", "7": "abc", "8": "abcdefg", "9": "abcdfg"},
    **{"A": "abcefg", "B": "cdefg", "C": "adef", "D": "bcdeg", "E": "adefg", "F": "aefg"},
    **{"H": "bcefg", "J": "bcde", "L": "def", "N": "ceg", "O": "cdeg", "P": "abefg", "R": "eg"},
    **{"T": "defg", "U": "bcdef"},
}


class Drawable(Protocol):
    """What a drawing needs of a board."""

    @property
    def name(self) -> str:
        """The words over the board."""

    @property
    def width(self) -> int:
        """Characters the board shows."""

    @property
    def text(self) -> str:
        """What it shows now, its lines one under the other."""

    @property
    def lines(self) -> int:
        """How many lines it has."""


def draw(boards: Sequence[Drawable], *, columns: int = 80, colour: bool = False) -> list[str]:
    """The boards side by side, as many of one height in a row as fit into `columns`.

    With `colour` the lines carry ANSI colours: lit segments red, the dark ones just visible.
    """
    lines: list[str] = []
    row: list[Drawable] = []
    taken = 0
    for board in boards:
        too_wide = taken + 1 + _outer_width(board) > columns
        if row and (too_wide or board.lines != row[-1].lines):
            lines += _draw_row(row, colour)
            row, taken = [], 0
        taken += _outer_width(board) + bool(row)
        row.append(board)
    return lines + (_draw_row(row, colour) if row else [])


def _draw_row(boards: Sequence[Drawable], colour: bool) -> list[str]:
    drawings = [_draw_board(board, colour) for board in boards]
    return [" ".join(parts) for parts in zip(*drawings, strict=True)]


def _outer_width(board: Drawable) -> int:
    """Long lines are no big figures, and several are drawn as letters."""
    return board.width * (5 if board.lines == 1 and board.width <= _BIG_MOST else 1) + 3 + 2


def _draw_board(board: Drawable, colour: bool) -> list[str]:
    inner = _outer_width(board) - 2
    name = f" {board.name[: inner - 3]} "
    middle = _middle(board, colour)
    frame, reset = (_FRAME, _RESET) if colour else ("", "")
    return [
        f"{frame}╭─{reset}{name}{frame}{'─' * (inner - 1 - len(name))}╮{reset}",
        *(f"{frame}│{reset}  {line} {frame}│{reset}" for line in middle),
        f"{frame}╰{'─' * inner}╯{reset}",
    ]


def _middle(board: Drawable, colour: bool) -> list[str]:
    if board.lines > 1 or board.width > _BIG_MOST:
        rows = (board.text.split("\n") + [""] * board.lines)[: board.lines]
        texts = [row[: board.width].ljust(board.width) for row in rows]
        return [f"{_LIT}{text}{_RESET}" if colour else text for text in texts]
    text = board.text[-board.width :].rjust(board.width)
    return _segment_lines(text, colour) if _has_segments(text) else _letter_lines(text, colour)


def _has_segments(text: str) -> bool:
    return all(character.upper() in _SEGMENTS for character in text)


def _letter_lines(text: str, colour: bool) -> list[str]:
    """A board with letters beyond seven segments: one spaced line."""
    spaced = " ".join(text.strip()).center(len(text) * 5)
    middle = f"{_LIT}{spaced}{_RESET}" if colour else spaced
    return [" " * len(spaced), middle, " " * len(spaced)]


def _segment_lines(text: str, colour: bool) -> list[str]:
    lit = set(_points(text))
    ghosts = set(_points("8" * len(text))) if colour else set()
    width = len(text) * 5
    return [
        "".join(_cell(lit, ghosts, x, 2 * row) for x in range(width)) + (_RESET if colour else "")
        for row in range(_ROWS)
    ]


def _points(text: str) -> Iterator[tuple[int, int]]:
    for place, character in enumerate(text.upper()):
        for segment in _SEGMENTS[character]:
            yield from ((place * 5 + x, y) for x, y in _SEGMENT_POINTS[segment])
        if character == ".":
            yield place * 5 + 1, 4


def _cell(lit: set[tuple[int, int]], ghosts: set[tuple[int, int]], x: int, y: int) -> str:
    """One character: its upper half is point (x, y), its lower half (x, y + 1)."""
    top, bottom = (x, y) in lit, (x, y + 1) in lit
    if top or bottom:
        block = "█" if top and bottom else "▀" if top else "▄"
        return f"{_LIT}{block}" if ghosts else block
    top, bottom = (x, y) in ghosts, (x, y + 1) in ghosts
    if top or bottom:
        return f"{_GHOST}{'█' if top and bottom else '▀' if top else '▄'}"
    return " "
