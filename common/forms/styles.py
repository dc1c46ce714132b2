"""The letters of A4 papers: Be Vietnam Pro, embedded, and the sizes in which it is set."""

from __future__ import annotations

from functools import cache
from importlib import resources
from io import BytesIO
from typing import Any

from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

REGULAR, BOLD, ITALIC = "Regular", "Bold", "Italic"
_FAMILY = "BeVietnamPro"


def _register(weight: str) -> str:
    file = resources.files("fontpkg_be_vietnam_pro") / "files" / f"{_FAMILY}-{weight}.ttf"
    name = f"{_FAMILY}-{weight}"
    pdfmetrics.registerFont(TTFont(name, BytesIO(file.read_bytes())))
    return name


@cache
def face(weight: str) -> str:
    """The name under which a weight can be drawn with."""
    return _register(weight)


@cache
def known() -> frozenset[int]:
    """The code points that there is a letter for, the same ones in each weight."""
    return frozenset(pdfmetrics.getFont(face(REGULAR)).face.charToGlyph)


def _style(
    size: float, weight: str = REGULAR, align: int = TA_LEFT, leading: float = 1.4, **more: Any
) -> ParagraphStyle:
    name = face(weight)
    # Every name of a font is ours: what is left to the library would not be embedded.
    return ParagraphStyle(
        f"{name}-{size}-{align}",
        fontName=name,
        bulletFontName=name,
        fontSize=size,
        leading=size * leading,
        alignment=align,
        splitLongWords=1,
        embeddedHyphenation=1,
        allowWidows=0,
        allowOrphans=0,
        **more,
    )


BODY = _style(10.5, leading=1.5)
PROSE = _style(10.5, align=TA_JUSTIFY, leading=1.5, spaceBefore=3, spaceAfter=3)
STRONG = _style(10.5, BOLD, leading=1.5)
CENTRED = _style(10.5, align=TA_CENTER)
SLANTED = _style(10, ITALIC, TA_CENTER)
NOTE = _style(8.5, ITALIC)
TITLE = _style(13.5, BOLD, TA_CENTER, leading=1.3)
UNDER_TITLE = _style(11, BOLD, TA_CENTER)
CAPITALS = _style(9.5, align=TA_CENTER, leading=1.35)
CAPITALS_BOLD = _style(9.5, BOLD, TA_CENTER, leading=1.35)
MOTTO = _style(10.5, BOLD, TA_CENTER, leading=1.35)

CELL, CELL_MIDDLE, CELL_HEAD = _style(9.5), _style(9.5, align=TA_CENTER), _style(9, BOLD, TA_CENTER)
SMALL, SMALL_MIDDLE = _style(8, leading=1.3), _style(8, align=TA_CENTER, leading=1.3)
TINY, TINY_MIDDLE = _style(7, leading=1.2), _style(7, align=TA_CENTER, leading=1.2)
SMALL_RIGHT = _style(8, align=TA_RIGHT, leading=1.3)
TINY_RIGHT = _style(7, align=TA_RIGHT, leading=1.2)
TINY_STRONG = _style(8, BOLD, leading=1.3)
SMALL_HEAD = _style(7.5, BOLD, TA_CENTER, leading=1.3)
