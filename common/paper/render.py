"""Templates and values in, dots out: one drawing for the screen, for PNG and for every printer."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

import segno
from PIL import Image

from common.domain.roll import WIDE_DOTS
from common.i18n.wording import wording
from common.paper.letters import Fit, Style, composed, fit, fit_whole, line, measure, rise
from common.paper.template import Align, Block, Part, Template, Text, Unfit, What
from common.paper.testmarks import LETTER_DOTS, columns, ruler, specimen

DOTS_PER_MM = 8
WIDTH_80_MM = 576
WIDTH_58_MM = 384
WIDEST = 640
"""Dots across the widest paper of any slip printer."""

Values = Mapping[str, Any]
"""What stands for each placeholder: a text, None, or for `each` a sequence of such mappings."""

_QUIET_ZONE = 4
_MARGIN = 8
"""Dots that letters leave free, both edges together: paper never lies quite straight."""
_LEADING = 2
"""Dots between two lines of one text."""
_TAIL = 12
"""Blank dots at the end, so that the cutter meets no letter."""
LEAST_LEGIBLE = 17
"""Dots, the size of letters: a text never has smaller ones; a `big` one may, being all there."""
LEAST_MODULE = 4
"""Dots: worn heads and cheap scanners read no smaller QR modules (0.5 mm)."""
_LONGEST_PICTURE = 8000
"""Rows of a picture, 1 m of paper: a file that claims more is never unpacked."""


@dataclass(frozen=True, slots=True)
class Words:
    """A text that a printer could set in its own letters, `size` dots high."""

    text: str
    size: int
    bold: bool
    align: Align
    reverse: bool = False
    whole: bool = False
    """One line in letters as large as fit, as a number is set."""


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code that a printer could draw itself, with modules of so many dots."""

    text: str
    module: int


@dataclass(frozen=True, slots=True)
class Pages:
    """A text to be sent in every code page that may hold Vietnamese: only a printer can show
    these, the drawing stands for what they should look like."""

    text: str


@dataclass(frozen=True, slots=True)
class Cut:
    """The paper is cut here."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One block in its place. `ink` is a mask, 1 is burnt; `cut`: the text that is not whole."""

    x: int
    y: int
    ink: Image.Image
    part: Part = Part.BODY
    says: Words | Code | Pages | Cut | None = None
    cut: str = ""

    @property
    def bottom(self) -> int:
        """The first row below."""
        return self.y + self.ink.height


@dataclass(frozen=True)
class Sheet:
    """A drawn paper."""

    width: int
    height: int
    pieces: tuple[Piece, ...]

    @property
    def height_mm(self) -> float:
        """How much of the roll it takes, without what the cutter needs."""
        return self.height / DOTS_PER_MM

    @cached_property
    def image(self) -> Image.Image:
        """The whole, of mode '1': 0 is a burnt dot."""
        return self.between(0, self.height)

    def between(self, top: int, bottom: int) -> Image.Image:
        """The rows from `top` to before `bottom`."""
        picture = Image.new("1", (self.width, bottom - top), 255)
        for piece in self.pieces:
            if piece.y < bottom and piece.bottom > top:
                picture.paste(0, (piece.x, piece.y - top), piece.ink)
        return picture


def draw(template: Template, values: Values, width_dots: int) -> Sheet:
    """Set `template` with `values` on paper of `width_dots`.

    Texts that are too wide shrink, then break, then end in an ellipsis; big ones only shrink.
    Nothing of a letter is ever cut off. Texts that are empty take no room.
    """
    scale = 1.0 if width_dots >= WIDE_DOTS else template.narrow
    pieces: list[Piece] = []
    y = 0
    for block in template.blocks:
        for found in _entries(block, values):
            drawn = _drawn(_Set(block, found, scale, width_dots))
            if drawn is None:
                continue
            y += round(block.gap * scale)
            pieces.append(Piece(drawn.x, y, drawn.ink, block.part, drawn.says, drawn.cut))
            y += drawn.ink.height
    return Sheet(width_dots, y + _TAIL, tuple(pieces))


def _entries(block: Block, values: Values) -> Iterator[Values]:
    """The values with which the block is set: none, once, or for each entry of its list."""
    entries: Sequence[Values] = values[block.each] if block.each else [{}]
    for entry in entries:
        merged = {**values, **entry}
        if not block.when or merged.get(block.when):
            yield merged


@dataclass(frozen=True, slots=True)
class _Set:
    """A block about to be drawn."""

    block: Block
    values: Values
    scale: float
    width: int

    def text(self, index: int = 0) -> str:
        """One of its texts with its placeholders filled in."""
        text: Text = self.block.texts[index]
        own = text.get("") or text.get(self.values["lang"]) or text.get("vi", "")
        return composed(own.format_map(_Blanks(self.values)))

    @property
    def style(self) -> Style:
        size = max(round(self.block.size * self.scale), LEAST_LEGIBLE)
        least = max(round(self.block.shrink * self.scale), LEAST_LEGIBLE)
        return Style(self.block.weight, size, min(least, size), self.block.lines)

    @property
    def dots(self) -> int:
        """Thickness of a rule, length of a feed."""
        return max(1, round(self.block.dots * self.scale))


class _Blanks(dict[str, Any]):
    """Values in which None is nothing to read."""

    def __getitem__(self, name: str) -> Any:
        value = super().__getitem__(name)
        return "" if value is None else value


@dataclass(frozen=True, slots=True)
class _Drawn:
    x: int
    ink: Image.Image
    says: Words | Code | Pages | Cut | None = None
    cut: str = ""


def _drawn(it: _Set) -> _Drawn | None:
    """The block, or None where it takes no room."""
    match it.block.what:
        case What.TEXT | What.BIG | What.BAR:
            text = it.text()
            return _text(text, it) if text else None
        case What.ROW:
            return _both(it.text(0), it.text(1), it)
        case What.QR:
            text = it.text()
            return _qr(text, it) if text else None
        case What.RULE:
            return _Drawn(0, _rule(it.width, it.dots))
        case What.FEED:
            return _Drawn(0, Image.new("1", (1, it.dots), 0))
        case What.CUT:
            return _Drawn(0, Image.new("1", (1, 1), 0), Cut())
        case What.IMAGE:
            ink = picture(it.block.picture)
            return _Drawn(_placed(ink.width, it.width, it.block.align), ink)
        case What.RULER:
            return _Drawn(0, ruler(it.width))
        case What.PAGES:
            text = it.text()
            cut = text if columns(text) * LETTER_DOTS > it.width else ""
            return _Drawn(0, specimen(text, it.width), Pages(text), cut)


def _both(left: str, right: str, it: _Set) -> _Drawn | None:
    if not left and not right:
        return None
    ink, cut = _row(left, right, it.style, it.width)
    return _Drawn(0, ink, cut=f"{left} {right}" if cut else "")


def _text(text: str, it: _Set) -> _Drawn:
    block, style = it.block, it.style
    bold = block.weight in {"Bold", "SemiBold"}
    if block.what is What.BAR:
        ink, cut = _bar(text, style, it.width)
        return _Drawn(
            0, ink, Words(text, style.size, bold, Align.CENTER, reverse=True), text if cut else ""
        )
    big = block.what is What.BIG
    ink, cut = _number(text, style, it.width) if big else _lines(text, style, it.width, block.align)
    says = Words(text, style.size, bold, block.align, whole=big)
    x = _placed(ink.width, it.width, block.align)
    return _Drawn(x, ink, says, text if cut else "")


def _placed(width: int, paper: int, align: Align) -> int:
    if align is Align.LEFT:
        return min(_MARGIN // 2, paper - width)
    return paper - width - _MARGIN // 2 if align is Align.RIGHT else (paper - width) // 2


@lru_cache(maxsize=64)
def _lines(text: str, style: Style, width: int, align: Align) -> tuple[Image.Image, bool]:
    found = fit(text, style, width - _MARGIN)
    return _stacked(found, style, align), found.cut


def _stacked(found: Fit, style: Style, align: Align) -> Image.Image:
    """Lines one under another, as wide as the widest."""
    strips = [line(text, style.weight, found.size) for text in found.lines]
    width = max(strip.width for strip in strips)
    height = sum(strip.height for strip in strips) + _LEADING * (len(strips) - 1)
    ink = Image.new("1", (width, height), 0)
    y = 0
    for strip in strips:
        spare = width - strip.width
        x = {Align.LEFT: 0, Align.CENTER: spare // 2, Align.RIGHT: spare}[align]
        ink.paste(1, (x, y), strip)
        y += strip.height + _LEADING
    return ink


@lru_cache(maxsize=4)
def _number(text: str, style: Style, width: int) -> tuple[Image.Image, bool]:
    """The number stays in one piece and takes only its ink."""
    found = fit_whole(text, style, width - _MARGIN)
    ink = line(text, style.weight, found.size)
    return ink.crop(ink.getbbox()), found.cut


@lru_cache(maxsize=64)
def _bar(text: str, style: Style, width: int) -> tuple[Image.Image, bool]:
    """White letters on a black bar over the whole width."""
    found = fit(text, style, width - 2 * style.size)
    strips = [line(text, style.weight, found.size) for text in found.lines]
    margin = style.size // 4
    bar = Image.new("1", (width, sum(s.height for s in strips) + margin * (len(strips) + 1)), 1)
    y = margin
    for strip in strips:
        bar.paste(0, ((width - strip.width) // 2, y), strip)
        y += strip.height + margin
    return bar, found.cut


@lru_cache(maxsize=32)
def _row(left: str, right: str, style: Style, width: int) -> tuple[Image.Image, bool]:
    """`right` whole at the right edge, `left` in what room that leaves, on one baseline."""
    edge = _MARGIN // 2
    taken = measure(right, style.weight, style.size)
    found = fit(left, style, width - _MARGIN - taken - style.size // 2)
    placed = [(edge, found.lines[0], found)] if left else []
    if right:
        placed.append((width - edge - taken, right, Fit((right,), style.size)))
    base = max(rise(first, style.weight, fitted.size) for _, first, fitted in placed)
    strips = [
        (x, base - rise(first, style.weight, fitted.size), _stacked(fitted, style, Align.LEFT))
        for x, first, fitted in placed
    ]
    ink = Image.new("1", (width, max(y + strip.height for _, y, strip in strips)), 0)
    for x, y, strip in strips:
        ink.paste(1, (x, y), strip)
    return ink, found.cut or taken > width - _MARGIN


@lru_cache(maxsize=8)
def _rule(width: int, dots: int) -> Image.Image:
    return Image.new("1", (width, dots), 1)


def _qr(text: str, it: _Set) -> _Drawn:
    ink, module = qr(text, it.block.dots, it.width)
    return _Drawn(_placed(ink.width, it.width, it.block.align), ink, Code(text, module))


@lru_cache(maxsize=4)
def qr(text: str, module: int, width: int) -> tuple[Image.Image, int]:
    """The QR code with the quiet zone of its standard (ISO/IEC 18004: four modules), and how many
    dots a module took.

    Correction level M or, where the same size of symbol allows it, better. Where the paper is too
    narrow its modules become smaller, though `LEAST_MODULE` is what can be read for sure.

    Raises:
        Unfit: no QR code holds so much.
    """
    try:
        symbol = segno.make(text, error="m", micro=False)
    except segno.DataOverflowError as error:
        raise Unfit(wording("wrong.paper.qr", n=len(text))) from error
    rows = list(symbol.matrix_iter(border=_QUIET_ZONE))
    side = len(rows)
    dots = Image.frombytes("L", (side, side), b"".join(bytes(map(bool, row)) for row in rows))
    scale = max(1, min(module, width // side))
    ink = dots.point([0] + [255] * 255, mode="1")
    return ink.resize((side * scale, side * scale), Image.Resampling.NEAREST), scale


@lru_cache(maxsize=8)
def picture(content: bytes) -> Image.Image:
    """A PNG as a mask: what is darker than the middle is burnt.

    Raises:
        Unfit: it is none, or larger than any paper.
    """
    try:
        return _mask(content)
    except (OSError, SyntaxError, Image.DecompressionBombError) as error:
        raise Unfit(wording("wrong.paper.no_png", why=str(error))) from error


def _mask(content: bytes) -> Image.Image:
    with Image.open(io.BytesIO(content), formats=("PNG",)) as file:
        if file.width > WIDEST or file.height > _LONGEST_PICTURE:
            raise Unfit(
                wording(
                    "wrong.paper.picture_size",
                    width=file.width,
                    height=file.height,
                    widest=WIDEST,
                    longest=_LONGEST_PICTURE,
                )
            )
        shades = Image.new("L", file.size, 255)
        opaque = file.convert("RGBA")
        shades.paste(opaque.convert("L"), (0, 0), opaque.getchannel("A"))
    return shades.point([255] * 128 + [0] * 128, mode="1")
