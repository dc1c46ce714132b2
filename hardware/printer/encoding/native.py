"""What printers draw themselves: letters, QR codes, pictures from their memory.

Command names are those of the Epson ESC/POS reference. Every command here leaves the paper at
the first row below what it printed, and the letters at their usual size.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from PIL import Image, ImageChops

from common.paper.render import Code, Cut, Pages, Words
from common.paper.template import Align
from common.paper.testmarks import CANDIDATES, LETTER_DOTS, LINE_ROWS
from hardware.printer import escpos
from hardware.printer.encoding import raster
from hardware.printer.encoding.codepages import CodePage, encoded, plain
from hardware.printer.escpos import Encoding, PrinterProfile, feed

ALWAYS = (Pages, Cut)
"""What cannot be a picture."""

_MOST_TIMES = 8
_QUIET_ZONE = 4


def always(says: Pages | Cut, profile: PrinterProfile) -> bytes:
    """A cut in the middle of a job, or the lines of a test page in each code page."""
    if isinstance(says, Cut):
        return escpos.cut(profile)
    lines = [
        encoded(f"{one.label}: {says.text}", CodePage(one.encoding, one.pages)) + b"\n"
        for one in CANDIDATES
    ]
    return _margin(0) + _spacing(LINE_ROWS) + b"".join(lines) + _page(0)


def words(says: Words, width: int, profile: PrinterProfile) -> bytes:
    """Text in the printer's letters; empty where a picture is better.

    Only numbers and the like are sure to be right on every printer: they are digits and Latin
    letters. Other text needs a code page that somebody has read on paper.
    """
    ascii_ = says.text.isascii() and says.text.isprintable()
    if says.reverse or not ((says.whole and ascii_) or profile.encoding is Encoding.NATIVE):
        return b""
    if not ascii_ and not profile.codepage:
        return b""
    page = CodePage.parse(profile.codepage) if profile.codepage and not ascii_ else None
    # Before the lines are broken: three dots for an ellipsis are wider than it.
    set_ = _set(replace(says, text=plain(says.text)), width)
    out = _spacing(LINE_ROWS * set_.times) + _size(set_.times) + _bold(says.bold)
    for line in set_.lines:
        out += _margin(_place(len(line) * LETTER_DOTS * set_.times, width, says.align))
        out += (line.encode("ascii") if page is None else encoded(line, page)) + b"\n"
    return out + _size(1) + _bold(False) + (b"" if page is None else _page(0))


@dataclass(frozen=True, slots=True)
class _Set:
    lines: tuple[str, ...]
    times: int


def _set(says: Words, width: int) -> _Set:
    """The lines and how many times as large as usual: near the wished size, on the paper."""
    wished = max(1, min(_MOST_TIMES, round(says.size / LINE_ROWS)))
    for times in range(wished, 0, -1):
        columns = width // (LETTER_DOTS * times)
        lines = _wrapped(says.text, columns)
        if len(lines) == 1 or (not says.whole and times == 1):
            return _Set(lines, times)
    return _Set(_wrapped(says.text, width // LETTER_DOTS), 1)


def _wrapped(text: str, columns: int) -> tuple[str, ...]:
    """Lines of at most so many letters; a longer word is broken."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if len(longer) <= columns:
            lines[-1] = longer
            continue
        pieces = [word[i : i + columns] for i in range(0, len(word), columns)]
        lines += pieces
    return tuple(line for line in lines if line)


def _place(width: int, paper: int, align: Align) -> int:
    return {Align.LEFT: 0, Align.CENTER: (paper - width) // 2, Align.RIGHT: paper - width}[align]


def qr(says: Code, x: int) -> bytes:
    """GS ( k: model 2, level M, at the place of the drawn one, its quiet zone fed over."""
    text = says.text.encode()
    zone = _QUIET_ZONE * says.module
    symbol = (b"\x41\x32\x00", b"\x43" + bytes([says.module]), b"\x45\x31", b"\x50\x30" + text)
    commands = b"".join(_symbol(parameters) for parameters in symbol)
    return feed(zone) + _margin(x + zone) + commands + _symbol(b"\x51\x30") + feed(zone)


def _symbol(parameters: bytes) -> bytes:
    return b"\x1d(k" + (len(parameters) + 1).to_bytes(2, "little") + b"\x31" + parameters


def dots(picture: Image.Image) -> bytes:
    """Width and height in bytes as the commands want them, then the rows; 1 = ink."""
    ink = ImageChops.invert(picture)
    size = ink.width.to_bytes(2, "little") + ink.height.to_bytes(2, "little")
    return size + raster.harmless(ink.tobytes())


def define(key: str, content: bytes) -> bytes:
    """GS ( L function 67: keep a picture in the memory that outlives the power.

    Such memory wears out (Epson: ten times a day), so this is never part of a slip.
    """
    return _graphics(
        b"\x30\x43\x30" + key.encode("ascii") + b"\x01" + content[:4] + b"\x31" + content[4:]
    )


def recall(key: str) -> bytes:
    """GS ( L function 69: print the picture of that key, at its own size."""
    return _margin(0) + _graphics(b"\x30\x45" + key.encode("ascii") + b"\x01\x01")


def _graphics(parameters: bytes) -> bytes:
    """GS ( L, or GS 8 L where the length needs it."""
    if len(parameters) < 0x10000:
        return b"\x1d(L" + len(parameters).to_bytes(2, "little") + parameters
    return b"\x1d8L" + len(parameters).to_bytes(4, "little") + parameters


def _margin(x: int) -> bytes:
    """GS L: left margin."""
    return b"\x1dL" + x.to_bytes(2, "little")


def _spacing(rows: int) -> bytes:
    """ESC 3: rows from line to line; as high as the letters, so that none are left over."""
    return b"\x1b3" + bytes([rows])


def _size(times: int) -> bytes:
    """GS !: how many times as wide and high."""
    return b"\x1d!" + bytes([(times - 1) * 0x11])


def _bold(on: bool) -> bytes:
    return b"\x1bE" + bytes([on])


def _page(number: int) -> bytes:
    return b"\x1bt" + bytes([number])
