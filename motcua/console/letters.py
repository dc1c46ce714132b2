"""Letters for a virtual console, as `setfont` reads them (PSF, version 2).

Debian's one font for consoles that has every Vietnamese letter has no half blocks, which our large
numbers are drawn from, and is 18 dots high at most. This one is drawn from JetBrains Mono, which
comes with the program. It has 256 shapes: with more the kernel takes the bit of a bright colour for
the ninth bit of a letter's number.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from functools import lru_cache
from importlib import import_module
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from common.paper.fonts import ACCENTED

SIZES = ((32, 64), (16, 32), (12, 24), (10, 20), (8, 16))
"""Dots of a cell, wide and high. A kernel before 6.4 takes none of more than 32."""

SIGNS = "«»·×–…←↑→↓■□▲▼►○●♪✓▀▄█░│─═♦"
SAME = {
    **{"’": "'", "′": "'", "“": '"', "”": '"', "—": "–", "−": "–", "•": "●", "✗": "×", "÷": ":"},
    **{"▏": "│", "┊": "│", "›": ">", "‘": "'", "\u2011": "-", "\ufffd": "□"},
    **{"\u00a0": " ", "\u202f": " "},
}
"""Letters that have no shape of their own, and whose they have."""

GLYPHS = 256
_MAGIC, _HEADER, _HAS_TABLE, _END = 0x864AB572, 32, 1, b"\xff"
_ASCII = "".join(map(chr, range(0x20, 0x7F)))
_ADVANCE, _HIGH = 0.6, 1.32
"""Of JetBrains Mono, in parts of its size: how wide a letter is, and how high the highest with what
hangs below the lowest."""

_WEIGHT = 500
_DEEPEST, _HIGHEST = "ỵ", "Ẫ"
_FINER, _INK = 8, 110
"""How many times larger than its cell a letter is drawn; with how much ink of 255 a dot is one."""

_ROUND = [(14, 8), (12, 10), (8, 11), (4, 10), (2, 8), (4, 6), (8, 5), (12, 6), (14, 8)]
_DRAWN = {
    **{"○": _ROUND, "✓": [(2, 9), (6, 11), (14, 5)], "♪": [(7, 11), (7, 4), (13, 6)]},
}


def places() -> str:
    """The letter at each place of the font. Those of ASCII are where ASCII has them: the kernel
    clears the screen with number 32 whatever the table says."""
    others = iter(ACCENTED + SIGNS)
    return "".join(chr(at) if chr(at) in _ASCII else next(others) for at in range(GLYPHS))


def known() -> set[str]:
    """Every letter that is shown as such."""
    return set(places()) | set(SAME)


def psf(wide: int, high: int) -> bytes:
    """The font in cells of this size."""
    shapes = [shape(letter, wide, high).tobytes() for letter in places()]
    head = (_MAGIC, 0, _HEADER, _HAS_TABLE, GLYPHS, len(shapes[0]), high, wide)
    return struct.pack("<8I", *head) + b"".join(shapes) + b"".join(_table())


def shape(letter: str, wide: int, high: int) -> Image.Image:
    """One letter, ink on nothing.

    It is drawn large and made small again: the font's own hints for so few dots put the marks of
    some letters too high.
    """
    if letter in _BLOCKS:
        image = Image.new("1", (wide, high), 0)
        pen = ImageDraw.Draw(image)
        for left, top, right, bottom in _BLOCKS[letter]:
            at = (left * wide // 16, top * high // 16)
            end = (max(right * wide // 16, at[0] + 1), max(bottom * high // 16, at[1] + 1))
            pen.rectangle((*at, end[0] - 1, end[1] - 1), 1)
        return image
    large = Image.new("L", (wide * _FINER, high * _FINER), 0)
    pen = ImageDraw.Draw(large)
    if letter in _DRAWN:
        _draw(pen, letter, large.width, large.height)
    else:
        font, baseline = _font(*large.size)
        pen.text((large.width / 2, baseline), letter, 255, font, anchor="ms")
    small = large.resize((wide, high), Image.Resampling.BOX)
    return small.point([255 * (dark >= _INK) for dark in range(256)], "1")


def _draw(pen: ImageDraw.ImageDraw, letter: str, wide: int, high: int) -> None:
    """A sign that the font lacks, of a line through sixteenths of a cell."""
    points = [(x * wide / 16, y * high / 16) for x, y in _DRAWN[letter]]
    pen.line(points, 255, wide // 6, joint="curve")
    if letter == "♪":
        x, y = points[0]
        pen.ellipse((x - wide / 4, y - wide / 5, x + wide / 12, y + wide / 8), 255)


def _table() -> Iterator[bytes]:
    """For each place what it is the shape of."""
    for letter in places():
        same = [other for other, shown in SAME.items() if shown == letter]
        yield "".join([letter, *same]).encode() + _END


_BLOCKS = {
    "█": [(0, 0, 16, 16)],
    "▀": [(0, 0, 16, 8)],
    "▄": [(0, 8, 16, 16)],
    "░": [(x, y, x + 2, y + 1) for y in range(0, 16, 2) for x in range(y % 4, 16, 4)],
    "─": [(0, 7, 16, 8)],
    "═": [(0, 6, 16, 7), (0, 9, 16, 10)],
    "│": [(7, 0, 9, 16)],
}
"""What has to meet the next cell, in sixteenths of a cell: left, top, right, bottom."""


@lru_cache(maxsize=1)
def _font(wide: int, high: int) -> tuple[ImageFont.FreeTypeFont, int]:
    """As large as the cell allows, and the line its letters stand on."""
    found = Path(str(import_module("fontpkg_jetbrains_mono").__file__)).parent / "files"
    font = ImageFont.truetype(
        str(found / "JetBrainsMono[wght].ttf"), min(wide / _ADVANCE, high / _HIGH)
    )
    font.set_variation_by_axes([_WEIGHT])
    top = -font.getbbox(_HIGHEST, anchor="ms")[1]
    below = font.getbbox(_DEEPEST, anchor="ms")[3]
    return font, round(top + max(0, high - top - below) / 2)
