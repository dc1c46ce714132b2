"""A picture as ESC/POS raster bands: what a slip is made of by default.

Only ink is sent: each band begins where its ink does (GS L), blank rows are fed over (ESC J).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from PIL import Image, ImageChops

from hardware.printer.escpos import BAND_ROWS, feed

_GAP_ROWS = 1
"""Blank rows that cost less as data than as commands; more of them are left out."""

_REAL_TIME = re.compile(rb"\x10\x04[\x01-\x08]|\x10\x05[\x00-\x02]|\x10\x14[\x00-\x08]")
"""DLE EOT, DLE ENQ, DLE DC4: serial printers obey these even inside picture data."""


def harmless(data: bytes) -> bytes:
    """Rows of dots that spell no real-time command: where they would, the dot beside one of the
    command's is inked too (10 04 01 becomes 10 0C 01), which nobody sees."""
    return _REAL_TIME.sub(lambda found: _blackened(found[0]), data)


def _blackened(command: bytes) -> bytes:
    # The dot to the left is within the picture for sure, that to the right may be off the paper.
    return bytes([command[0], command[1] | 0x08, command[2]])


def rows(image: Image.Image, *, trimmed: bool) -> bytes:
    """`image` as raster bands and feeds, from its first row to its last.

    Args:
        image: mode '1', 0 = burnt dot.
        trimmed: leave blank rows and sides out, which needs GS L and ESC J.
    """
    ink = ImageChops.invert(image)
    return b"".join(_trimmed_bands(ink) if trimmed else _whole_bands(ink))


def _whole_bands(ink: Image.Image) -> Iterator[bytes]:
    for top in range(0, ink.height, BAND_ROWS):
        yield _raster(ink.crop((0, top, ink.width, min(top + BAND_ROWS, ink.height))))


def _trimmed_bands(ink: Image.Image) -> Iterator[bytes]:
    """Bands of ink, each moved to its place with GS L, and feeds over the blank rows between."""
    done = 0
    for top, bottom in _inked_rows(ink):
        yield feed(top - done)
        yield _trimmed(ink.crop((0, top, ink.width, bottom)))
        done = bottom
    yield feed(ink.height - done)


def _inked_rows(ink: Image.Image) -> Iterator[tuple[int, int]]:
    """Runs of rows with ink (first, one past the last), none longer than a band."""
    stride = (ink.width + 7) // 8
    data, blank = ink.tobytes(), bytes(stride)
    inked = [y for y in range(ink.height) if data[y * stride : (y + 1) * stride] != blank]
    if not inked:
        return
    start = last = inked[0]
    for y in inked[1:]:
        if y - last > _GAP_ROWS or y - start >= BAND_ROWS:
            yield start, last + 1
            start = y
        last = y
    yield start, last + 1


def _trimmed(band: Image.Image) -> bytes:
    """The band without its blank sides.

    Where its data would contain a real-time command it is set a dot or more to the side, which
    makes other bytes of the same picture; where all of those contain one, it is made `harmless`.
    """
    box = band.getbbox()
    left, right = (box[0], box[2]) if box else (0, 1)
    for margin in range(left, max(left - 8, -1), -1):
        narrow = band.crop((margin, 0, right, band.height))
        if not _REAL_TIME.search(narrow.tobytes()):
            return _at(margin, narrow)
    return _at(left, band.crop((left, 0, right, band.height)))


def _at(margin: int, ink: Image.Image) -> bytes:
    return b"\x1dL" + margin.to_bytes(2, "little") + _raster(ink)


def _raster(ink: Image.Image) -> bytes:
    """GS v 0, normal size."""
    stride = (ink.width + 7) // 8
    size = stride.to_bytes(2, "little") + ink.height.to_bytes(2, "little")
    return b"\x1dv0\x00" + size + harmless(ink.tobytes())
