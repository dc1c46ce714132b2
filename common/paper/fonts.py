"""The packaged font, Be Vietnam Pro: its weights, and which letters it has."""

from __future__ import annotations

import struct
from enum import StrEnum
from functools import cache, lru_cache
from importlib import resources

from PIL import ImageFont

ACCENTED_LOWER = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ"
ACCENTED = ACCENTED_LOWER + ACCENTED_LOWER.upper()
"""The 134 accented letters of Vietnamese."""

_UNICODE_TABLES = ((3, 1), (0, 3))
"""Platform and encoding of the tables that map 16-bit Unicode to glyphs (OpenType `cmap`)."""


class Weight(StrEnum):
    """How heavy letters are, by the name of the font's file."""

    REGULAR = "Regular"
    MEDIUM = "Medium"
    SEMIBOLD = "SemiBold"
    BOLD = "Bold"


@lru_cache(maxsize=128)
def font(weight: Weight, size: int) -> ImageFont.FreeTypeFont:
    """The font in one weight; `size` in dots."""
    with resources.as_file(_file(weight)) as path:
        # The basic layout is enough for composed letters and is the same on every machine.
        return ImageFont.truetype(str(path), size, layout_engine=ImageFont.Layout.BASIC)


def missing(text: str, weight: Weight = Weight.MEDIUM) -> str:
    """The characters of `text` that the font has no shape for, each once, in their order."""
    known = _characters(weight)
    return "".join(dict.fromkeys(letter for letter in text if ord(letter) not in known))


def _file(weight: Weight) -> resources.abc.Traversable:
    return resources.files("fontpkg_be_vietnam_pro") / "files" / f"BeVietnamPro-{weight}.ttf"


@cache
def _characters(weight: Weight) -> frozenset[int]:
    """Every code point that the font file maps to a glyph."""
    data = _file(weight).read_bytes()
    tables = struct.unpack_from(">H", data, 4)[0]
    records = (struct.unpack_from(">4sIII", data, 12 + 16 * i) for i in range(tables))
    start = next(offset for tag, _, offset, _ in records if tag == b"cmap")
    for i in range(struct.unpack_from(">H", data, start + 2)[0]):
        platform, encoding, offset = struct.unpack_from(">HHI", data, start + 4 + 8 * i)
        if (platform, encoding) in _UNICODE_TABLES:
            return _segments(data, start + offset)
    raise ValueError(f"BeVietnamPro-{weight}.ttf maps no Unicode")


def _segments(data: bytes, start: int) -> frozenset[int]:
    """A `cmap` subtable of format 4: runs of code points, each with a shift or a list."""
    layout, _, _, doubled = struct.unpack_from(">4H", data, start)
    if layout != 4:
        raise ValueError(f"cmap of format {layout}")
    count = doubled // 2
    ends, shift = start + 14, 2 + doubled
    found = []
    for i in range(count):
        at = ends + 2 * i
        (last,) = struct.unpack_from(">H", data, at)
        first, delta, listed = (
            struct.unpack_from(">H", data, at + shift + doubled * step)[0] for step in range(3)
        )
        where = at + shift + doubled * 2
        for code in range(first, min(last, 0xFFFE) + 1):
            glyph = code
            if listed:
                (glyph,) = struct.unpack_from(">H", data, where + listed + 2 * (code - first))
                if not glyph:
                    continue
            if (glyph + delta) & 0xFFFF:
                found.append(code)
    return frozenset(found)
