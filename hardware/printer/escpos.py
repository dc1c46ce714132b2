"""ESC/POS bytes of one slip: pure functions, no port.

The order of a job is that of the fact sheet's §7: initialise, status back on, raster bands, a
fence that is answered only after printing, cut, a second fence. Command names are those of the
Epson ESC/POS reference.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from PIL import Image, ImageChops

# ESC @ switches the automatic status off, so GS a always follows it; FS . keeps clones from
# reading high bytes as Chinese.
INIT = b"\x1b@\x1c.\x1da\x0f"
UNITS = b"\x1dP\xcb\xcb\x1ba\x00"
"""GS P: motion in 1/203 inch, so that one unit is one dot; ESC a: left."""
CUT = b"\x1dVB\x00"
"""GS V 66 0: feed to the cutter, then a partial cut, so that the slip hangs and does not fall."""
STATUS_OF_PAPER = b"\x1dr\x01"
"""GS r 1: answered in its turn, after what was sent before it."""

BAND_ROWS = 240
"""Rows per raster command: clones have buffers for no more than 255."""
_GAP_ROWS = 3
"""Blank rows that are worth leaving out: fewer cost less as data than as commands."""
_FEED_MOST = 255
_ID_FIRST, _ID_COUNT = 0x20, 95

_REAL_TIME = re.compile(rb"\x10\x04[\x01-\x08]|\x10\x05[\x00-\x02]|\x10\x14[\x00-\x08]")
"""DLE EOT, DLE ENQ, DLE DC4: serial printers obey these even inside picture data."""


class Fence(StrEnum):
    """How a printer says that what was sent before has been printed."""

    PROCESS_ID = "process_id"
    """GS ( H function 48 (process id response): the sure one, the answer carries our id."""
    QUEUED_STATUS = "queued_status"
    """GS r 1: in order, but without an id."""
    NONE = "none"
    """It does not say: such slips end as sent, not confirmed."""


@dataclass(frozen=True, slots=True)
class PrinterProfile:
    """What one printer model can do; never taken from what the printer says of itself (GS I).

    `width_dots` is the printable width. `fence` is to be set after a probe that really printed.
    `trimmed` false is for clones that ignore GS L or ESC J: whole rows are sent instead.
    `feed_dots` is extra paper before the cut for models that cut into the last lines.
    """

    width_dots: int = 576
    fence: Fence = Fence.PROCESS_ID
    trimmed: bool = True
    feed_dots: int = 0


def picture(image: Image.Image, profile: PrinterProfile) -> bytes:
    """Everything up to the first fence: initialise, units, and `image` as raster bands.

    Args:
        image: mode '1', 0 = burnt dot, at most as wide as the paper.

    Raises:
        ValueError: the picture does not fit the paper, or is not black and white.
    """
    if image.mode != "1" or image.width > profile.width_dots:
        raise ValueError(f"not a {profile.width_dots} dot picture: {image.mode} {image.size}")
    ink = ImageChops.invert(image)
    bands = _trimmed_bands(ink) if profile.trimmed else _whole_bands(ink)
    return INIT + UNITS + b"".join(bands)


def cut(profile: PrinterProfile) -> bytes:
    """Feed what the model needs, then cut."""
    return _feed(profile.feed_dots) + CUT


def fence(kind: Fence, process_id: bytes) -> bytes:
    """The command whose answer means "all before this is done"; empty for `Fence.NONE`."""
    if kind is Fence.PROCESS_ID:
        return b"\x1d(H\x06\x00\x30\x30" + process_id
    return STATUS_OF_PAPER if kind is Fence.QUEUED_STATUS else b""


def process_id(stage: str, serial: int) -> bytes:
    """Four bytes 20h-7Eh: the letter of the stage, then `serial` in base 95, wrapping."""
    digits = []
    for _ in range(3):
        serial, digit = divmod(serial, _ID_COUNT)
        digits.append(_ID_FIRST + digit)
    return stage.encode("ascii") + bytes(reversed(digits))


def ask(question: int) -> bytes:
    """DLE EOT 1-4: printer, cause of offline, cause of error, paper; answered at once."""
    return b"\x10\x04" + bytes([question])


def greeting(profile: PrinterProfile, *, torn: bool) -> bytes:
    """What a new connection begins with: automatic status on again.

    After a slip that was `torn` off in the middle of a raster, NULs first, enough to complete
    it: the printer would take the next slip for the missing part. Otherwise NULs do nothing.
    """
    missing = bytes(BAND_ROWS * ((profile.width_dots + 7) // 8) + 16) if torn else b""
    return missing + INIT


def _feed(rows: int) -> bytes:
    full, rest = divmod(rows, _FEED_MOST)
    return b"\x1bJ\xff" * full + (b"\x1bJ" + bytes([rest]) if rest else b"")


def _whole_bands(ink: Image.Image) -> Iterator[bytes]:
    for top in range(0, ink.height, BAND_ROWS):
        yield _raster(ink.crop((0, top, ink.width, min(top + BAND_ROWS, ink.height))))


def _trimmed_bands(ink: Image.Image) -> Iterator[bytes]:
    """Bands of ink, each moved to its place with GS L, and feeds over the blank rows between."""
    done = 0
    for top, bottom in _inked_rows(ink):
        yield _feed(top - done)
        yield _trimmed(ink.crop((0, top, ink.width, bottom)))
        done = bottom
    yield _feed(ink.height - done)


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
    makes other bytes of the same picture.
    """
    box = band.getbbox()
    left, right = (box[0], box[2]) if box else (0, 1)
    narrow = b""
    for margin in range(left, max(left - 8, -1), -1):
        narrow = b"\x1dL" + margin.to_bytes(2, "little")
        narrow += _raster(band.crop((margin, 0, right, band.height)))
        if not _REAL_TIME.search(narrow):
            break
    return narrow


def _raster(ink: Image.Image) -> bytes:
    """GS v 0, normal size."""
    stride = (ink.width + 7) // 8
    size = stride.to_bytes(2, "little") + ink.height.to_bytes(2, "little")
    return b"\x1dv0\x00" + size + ink.tobytes()
