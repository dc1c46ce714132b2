"""The characters that boards have shapes for."""

from __future__ import annotations

import string
from enum import StrEnum


class Glyphs(StrEnum):
    """The characters a board has shapes for.

    `NUMBER` is a board that is sent a number and draws it itself. `DIGITS` is what the EDI ED400D
    documents; `SEGMENT` adds the letters that people read without doubt on seven segments
    (capitals and small letters look alike there); `ASCII` is a dot-matrix or fourteen-segment
    board.
    """

    NUMBER = "number"
    DIGITS = "digits"
    SEGMENT = "segment"
    ASCII = "ascii"

    def have(self, text: str) -> bool:
        """Whether the board has a shape for every character of `text`."""
        return _SHAPES[self].issuperset(text)


_DIGITS = frozenset("0123456789 -.")
_SEGMENT_LETTERS = "ABCDEFHJLNOPRTU"
_SHAPES = {
    Glyphs.NUMBER: frozenset(string.digits),
    Glyphs.DIGITS: _DIGITS,
    Glyphs.SEGMENT: _DIGITS | frozenset(_SEGMENT_LETTERS + _SEGMENT_LETTERS.lower()),
    Glyphs.ASCII: frozenset(
        string.ascii_letters + string.digits + string.punctuation + " ",
    ),
}
