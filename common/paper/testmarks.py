"""The two blocks that only a test page has: the ruler in dots, and the code pages."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PIL import Image, ImageDraw

from common.paper.fonts import Weight
from common.paper.letters import line, measure

LETTER_DOTS, LINE_ROWS = 12, 24
"""Width of a letter and rows of a line in a printer's own letters (font A)."""

_TICK = 8
_TALL = {80: 30, 40: 22, 8: 12}
"""Height of the tick at multiples of so many dots."""
_LABEL = 17


@dataclass(frozen=True, slots=True)
class Candidate:
    """A code page (`ESC t n`, one or two of them) in which some printers hold an encoding."""

    pages: tuple[int, ...]
    encoding: str

    @property
    def label(self) -> str:
        """How the test page calls it, in letters that every printer has."""
        return f"{'/'.join(map(str, self.pages))} {self.encoding}"


CANDIDATES = (
    Candidate((27,), "cp1258"),
    Candidate((27,), "tcvn3"),
    Candidate((27,), "viscii"),
    Candidate((30, 31), "tcvn3"),
    Candidate((32,), "cp1258"),
    Candidate((35,), "cp1258"),
    Candidate((52,), "cp1258"),
    Candidate((52,), "viscii"),
    Candidate((94,), "cp1258"),
    Candidate((94,), "tcvn3"),
)
"""What the field has seen, printer by printer; none of it is the same everywhere."""


@lru_cache(maxsize=4)
def ruler(width: int) -> Image.Image:
    """A tick each millimetre, a figure each centimetre, both outermost dots: what is missing of
    it on paper is wider than the printer prints."""
    ink = Image.new("1", (width, _TALL[80] + _LABEL + 4), 0)
    draw = ImageDraw.Draw(ink)
    for x in (*range(0, width, _TICK), width - 1):
        tall = _TALL[80] if x == width - 1 else next(t for n, t in _TALL.items() if x % n == 0)
        draw.line((x, 0, x, tall - 1), fill=1)
    for x in (*range(0, width - 40, 80), width):
        figure = line(str(x), Weight.MEDIUM, _LABEL)
        left = min(max(x - figure.width // 2, 0), width - figure.width)
        ink.paste(1, (left, _TALL[80] + 4), figure)
    return ink


def columns(text: str) -> int:
    """How many letters the longest line of a specimen has."""
    return max(len(_said(candidate, text)) for candidate in CANDIDATES)


def _said(candidate: Candidate, text: str) -> str:
    return f"{candidate.label}: {text}"


@lru_cache(maxsize=4)
def specimen(text: str, width: int) -> Image.Image:
    """What the lines in native letters should look like, one for each candidate.

    A text with more `columns` than the paper is not whole, here as on the printer.
    """
    ink = Image.new("1", (width, LINE_ROWS * len(CANDIDATES)), 0)
    for row, candidate in enumerate(CANDIDATES):
        words = _said(candidate, text)
        fitting = (s for s in range(18, 6, -1) if measure(words, Weight.MEDIUM, s) <= width - 4)
        size = next(fitting, 7)
        strip = line(words, Weight.MEDIUM, size)
        ink.paste(1, (0, row * LINE_ROWS + (LINE_ROWS - strip.height) // 2), strip)
    return ink
