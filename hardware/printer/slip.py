"""The slip (phiếu) as dots: already worded text in, a black-and-white picture out.

Bitmaps, because the "Vietnamese" code pages of cheap printers are not interchangeable: a letter
drawn here looks the same on every printer. Dots are 1/203 inch (8 per mm), as the printers have
them; 576 of them make an 80 mm slip, 384 a 58 mm one.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

import segno
from PIL import Image, ImageDraw, ImageFont

DOTS_PER_MM = 8
WIDTH_80_MM = 576
WIDTH_58_MM = 384

_QUIET_ZONE = 4
_MODULE = 5
"""Dots per side of a QR module: 0.6 mm, easy for hand scanners and telephones alike."""
_ELLIPSIS = "…"
_MARGIN = 8
"""Dots that letters leave free, both edges together: paper never lies quite straight."""
_WORD_SPACE = 0.27
"""Blank between the ink of two words, in sizes of the font."""
_LEADING = 2
"""Dots between the two lines of one text."""
_TAIL = 12
"""Blank dots at the end, so that the cutter meets no letter."""
_SHRINK = 0.85
"""A line gives up this much of its size before it is broken in two."""


@dataclass(frozen=True, slots=True)
class SlipText:
    """What one slip says, already worded in the holder's language; empty texts take no room.

    `qr` is the text inside the QR code and `code` its short form for people; `foot` are the lines
    of advice at the end. `priority`, `reprint` and `banner` (demo, training, trial run) are shown
    white on black.
    """

    authority: str
    centre: str
    title: str
    number: str
    service: str
    counter: str
    ahead: str
    estimate: str
    issued: str
    qr: str
    code: str
    foot: tuple[str, ...] = ()
    priority: str | None = None
    reprint: str | None = None
    banner: str | None = None


@dataclass(frozen=True, slots=True)
class _Style:
    """A weight of the font, the wished size, and the least size still legible, in dots."""

    weight: str
    size: int
    floor: int


@dataclass(frozen=True, slots=True)
class _Sheet:
    """How one width of paper is set; gaps in dots."""

    authority: _Style
    centre: _Style
    title: _Style
    number: _Style
    service: _Style
    bold: _Style
    plain: _Style
    small: _Style
    bar: _Style
    gap: int
    section: int


_WIDE = _Sheet(
    authority=_Style("Medium", 26, 21),
    centre=_Style("Bold", 30, 23),
    title=_Style("SemiBold", 34, 26),
    number=_Style("Bold", 154, 60),
    service=_Style("Bold", 40, 24),
    bold=_Style("Bold", 35, 26),
    plain=_Style("Medium", 31, 24),
    small=_Style("Medium", 24, 20),
    bar=_Style("Bold", 32, 23),
    gap=5,
    section=11,
)
_NARROW = _Sheet(
    authority=_Style("Medium", 22, 18),
    centre=_Style("Bold", 23, 17),
    title=_Style("SemiBold", 28, 22),
    number=_Style("Bold", 124, 48),
    service=_Style("Bold", 32, 20),
    bold=_Style("Bold", 28, 21),
    plain=_Style("Medium", 25, 20),
    small=_Style("Medium", 20, 18),
    bar=_Style("Bold", 26, 19),
    gap=4,
    section=9,
)


def render(slip: SlipText, width_dots: int) -> Image.Image:
    """Draw `slip` as a picture of mode '1' (0 = burnt dot), `width_dots` wide, as long as needed.

    Texts that are too wide shrink, then break into at most two lines, then end in an ellipsis;
    the number only shrinks. Nothing of a letter is ever cut off.
    """
    pieces = list(_pieces(slip, _WIDE if width_dots >= 512 else _NARROW, width_dots))
    height = sum(gap + ink.height for gap, ink in pieces) + _TAIL
    picture = Image.new("1", (width_dots, height), 255)
    y = 0
    for gap, ink in pieces:
        picture.paste(0, ((width_dots - ink.width) // 2, y + gap), ink)
        y += gap + ink.height
    return picture


def _pieces(slip: SlipText, sheet: _Sheet, width: int) -> Iterator[tuple[int, Image.Image]]:
    """The slip from top to bottom: the gap above each piece, and its ink as a mask."""
    near, far = sheet.gap, sheet.section
    if slip.banner:
        yield 0, _bar(slip.banner, sheet.bar, width)
    yield from _text(slip.authority, sheet.authority, width, near)
    yield from _text(slip.centre, sheet.centre, width, near)
    yield far, _rule(width)
    yield from _text(slip.title, sheet.title, width, far)
    yield from _number(slip.number, sheet.number, width, far + near)
    yield from _text(slip.service, sheet.service, width, 2 * far)
    if slip.priority:
        yield far, _bar(slip.priority, sheet.bar, width)
    yield from _text(slip.counter, sheet.bold, width, far if slip.priority else near)
    yield from _text(slip.ahead, sheet.plain, width, near)
    yield from _text(slip.estimate, sheet.bold, width, near)
    yield from _text(slip.issued, sheet.small, width, near)
    yield far, _rule(width)
    if slip.qr:
        yield 0, _qr(slip.qr, width)
    yield from _text(slip.code, sheet.small, width, 0)
    for line in slip.foot:
        yield from _text(line, sheet.small, width, near)
    if slip.reprint:
        yield far, _bar(slip.reprint, sheet.bar, width)


def _text(text: str, style: _Style, width: int, gap: int) -> Iterator[tuple[int, Image.Image]]:
    lines, size = _fit(_composed(text), style, width - _MARGIN)
    for index, line in enumerate(lines):
        yield gap if index == 0 else _LEADING, _line(line, style.weight, size)


def _number(text: str, style: _Style, width: int, gap: int) -> Iterator[tuple[int, Image.Image]]:
    """The number stays in one piece, however small it must become, and takes only its ink."""
    number, size = _composed(text), style.size
    if not number:
        return
    while size > 1 and _measure(number, style.weight, size) > width - _MARGIN:
        size -= 1
    ink = _line(number, style.weight, size)
    box = ink.getbbox()
    if box is not None:
        yield gap, ink.crop(box)


def _composed(text: str) -> str:
    """One line of composed letters (NFC): the font has no others."""
    return " ".join(unicodedata.normalize("NFC", text).split())


@lru_cache(maxsize=1024)
def _fit(text: str, style: _Style, width: int) -> tuple[tuple[str, ...], int]:
    """The lines to set and their size: one line if little shrinking will do, else two."""
    if not text:
        return (), style.size
    for size in range(style.size, max(style.floor, int(style.size * _SHRINK)) - 1, -1):
        if _measure(text, style.weight, size) <= width:
            return (text,), size
    for size in range(style.size, style.floor - 1, -1):
        halves = _halves(text, style.weight, size)
        if all(_measure(half, style.weight, size) <= width for half in halves):
            return halves, size
    return _shortened(text, style, width), style.floor


def _halves(text: str, weight: str, size: int) -> tuple[str, ...]:
    """`text` broken at the space that makes the longer half shortest."""
    words = text.split()
    breaks = [(" ".join(words[:i]), " ".join(words[i:])) for i in range(1, len(words))]
    if not breaks:
        return (text,)
    return min(breaks, key=lambda pair: max(_measure(half, weight, size) for half in pair))


def _shortened(text: str, style: _Style, width: int) -> tuple[str, ...]:
    """Two full lines of what does not fit even at the least size; the rest is an ellipsis."""

    def longest(rest: str, tail: str) -> str:
        def needed(taken: int) -> int:
            return _measure(rest[:taken].rstrip() + tail, style.weight, style.floor)

        return rest[: max(bisect_right(range(len(rest) + 1), width, key=needed) - 1, 0)]

    first = longest(text, "")
    if " " in first and first != text:
        first = first[: first.rindex(" ")]
    rest = text[len(first) :].lstrip()
    second = longest(rest, _ELLIPSIS)
    return first.rstrip(), second.rstrip() + _ELLIPSIS


@lru_cache(maxsize=128)
def _font(weight: str, size: int) -> ImageFont.FreeTypeFont:
    files = resources.files("fontpkg_be_vietnam_pro") / "files"
    with resources.as_file(files / f"BeVietnamPro-{weight}.ttf") as path:
        # The basic layout is enough for composed letters and is the same on every machine.
        return ImageFont.truetype(str(path), size, layout_engine=ImageFont.Layout.BASIC)


@lru_cache(maxsize=4096)
def _box(text: str, weight: str, size: int) -> tuple[int, int, int, int]:
    """The ink around the baseline's left end: left, top (negative is above), right, bottom."""
    left, top, right, bottom = _font(weight, size).getbbox(text, mode="1", anchor="ls")
    return int(left), int(top), int(right), int(bottom)


@lru_cache(maxsize=4096)
def _words(text: str, weight: str, size: int) -> tuple[tuple[str, int], ...]:
    """Each word with the place of its pen, the ink of the first beginning at 0.

    Words are set apart by their ink: the horn of a final Ư or Ơ hangs over the font's own space.
    """
    placed, x = [], 0
    for word in text.split():
        left, _, right, _ = _box(word, weight, size)
        placed.append((word, x - left))
        x += right - left + round(size * _WORD_SPACE)
    return tuple(placed)


def _measure(text: str, weight: str, size: int) -> int:
    words = _words(text, weight, size)
    return words[-1][1] + _box(words[-1][0], weight, size)[2] if words else 0


@lru_cache(maxsize=512)
def _line(text: str, weight: str, size: int) -> Image.Image:
    """One line as a mask (1 = ink), whole to the last dot.

    Stacked accents (Ế, Ậ) overshoot the ascent and descent the font declares, so the strip is as
    high as the ink itself; capitals and descenders are its least height, for an even rhythm.
    """
    boxes = [_box(word, weight, size) for word, _ in _words(text, weight, size)]
    above = max(round(size * 0.74), *(-top for _, top, _, _ in boxes))
    below = max(round(size * 0.14), *(bottom for _, _, _, bottom in boxes))
    strip = Image.new("1", (_measure(text, weight, size), above + below), 0)
    draw = ImageDraw.Draw(strip)
    draw.fontmode = "1"
    for word, pen in _words(text, weight, size):
        draw.text((pen, above), word, fill=1, font=_font(weight, size), anchor="ls")
    return strip


@lru_cache(maxsize=64)
def _bar(text: str, style: _Style, width: int) -> Image.Image:
    """White letters on a black bar over the whole width."""
    lines, size = _fit(_composed(text), style, width - 2 * style.size)
    strips = [_line(line, style.weight, size) for line in lines]
    margin = style.size // 4
    bar = Image.new("1", (width, sum(s.height for s in strips) + margin * (len(strips) + 1)), 1)
    y = margin
    for strip in strips:
        bar.paste(0, ((width - strip.width) // 2, y), strip)
        y += strip.height + margin
    return bar


@lru_cache(maxsize=4)
def _rule(width: int) -> Image.Image:
    return Image.new("1", (width, 2), 1)


def _qr(payload: str, width: int) -> Image.Image:
    """The QR code with the quiet zone of its standard (ISO/IEC 18004: four modules).

    Correction level M or, where the same size of symbol allows it, better.
    """
    rows = list(segno.make(payload, error="m", micro=False).matrix_iter(border=_QUIET_ZONE))
    side = len(rows)
    dots = Image.frombytes("L", (side, side), b"".join(bytes(map(bool, row)) for row in rows))
    scale = max(1, min(_MODULE, width // side))
    ink = dots.point([0] + [255] * 255, mode="1")
    return ink.resize((side * scale, side * scale), Image.Resampling.NEAREST)
