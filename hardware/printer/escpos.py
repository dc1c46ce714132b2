"""ESC/POS commands around a slip, and what a model can do: pure functions, no port.

The order of a job is that of the fact sheet's §7: initialise, status back on, raster bands, a
fence that is answered only after printing, cut, a second fence. Command names are those of the
Epson ESC/POS reference.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

# ESC @ switches the automatic status off, so GS a always follows it; FS . keeps clones from
# reading high bytes as Chinese.
INIT = b"\x1b@\x1c.\x1da\x0f"
UNITS = b"\x1dP\xcb\xcb\x1ba\x00"
"""GS P: motion in 1/203 inch, so that one unit is one dot; ESC a: left."""
CUT = b"\x1dVB\x00"
"""GS V 66 0: feed to the cutter, then a partial cut, so that the slip hangs and does not fall."""
STATUS_OF_PAPER = b"\x1dr\x01"
"""GS r 1: answered in its turn, after what was sent before it."""
RECOVER = b"\x10\x05\x02"
"""DLE ENQ 2: mend an error that is over (a cleared jam) and forget what was not printed."""

BAND_ROWS = 240
"""Rows per raster command: clones have buffers for no more than 255."""
_FEED_MOST = 255
_ID_FIRST, _ID_COUNT = 0x20, 95


class Fence(StrEnum):
    """How a printer says that what was sent before has been printed."""

    AUTO = "auto"
    """The best that was proven: the process id after a probe, else GS r if it answers and no probe
    has shown that it does so too soon."""
    PROCESS_ID = "process_id"
    """GS ( H function 48 (process id response): the sure one, the answer carries our id."""
    QUEUED_STATUS = "queued_status"
    """GS r 1: in order, but without an id."""
    NONE = "none"
    """It does not say: such slips end as sent, not confirmed."""


class Encoding(StrEnum):
    """How a slip becomes bytes."""

    BITMAP = "bitmap"
    """As a picture: right on every printer."""
    HYBRID = "hybrid"
    """The number and the QR code by the printer itself, the rest as pictures: for slow lines."""
    NATIVE = "native"
    """In the printer's own letters, by a code page that somebody has seen to be right."""


@dataclass(frozen=True, slots=True)
class PrinterProfile:
    """What one printer model can do; never taken from what the printer says of itself (GS I).

    `width_dots` is the printable width. `process_id_proven` and `queued_status_disproved` are what
    a probe that really printed found out about GS ( H and GS r; `fence` overrides both.
    `trimmed` false is for clones that ignore GS L or ESC J: whole rows are sent instead.
    `feed_dots` is extra paper before the cut for models that cut into the last lines.
    `codepage` says how `NATIVE` letters are coded, `cp1258 52` or `tcvn3 30 31`. `stored` are the
    keys of the pictures that are known to be in the printer's memory.
    """

    width_dots: int = 576
    fence: Fence = Fence.AUTO
    process_id_proven: bool = False
    queued_status_disproved: bool = False
    trimmed: bool = True
    feed_dots: int = 0
    encoding: Encoding = Encoding.BITMAP
    codepage: str = ""
    stored: frozenset[str] = frozenset()

    @property
    def best_fence(self) -> Fence:
        """The fence to try: `AUTO` made definite."""
        if self.fence is not Fence.AUTO:
            return self.fence
        if self.process_id_proven:
            return Fence.PROCESS_ID
        return Fence.NONE if self.queued_status_disproved else Fence.QUEUED_STATUS


def cut(profile: PrinterProfile) -> bytes:
    """Feed what the model needs, then cut."""
    return feed(profile.feed_dots) + CUT


def fence(kind: Fence, process_id: bytes) -> bytes:
    """The command whose answer means "all before this is done"; empty for `Fence.NONE`."""
    if kind is Fence.PROCESS_ID:
        return b"\x1d(H\x06\x00\x30\x30" + process_id
    return STATUS_OF_PAPER if kind is Fence.QUEUED_STATUS else b""


def trailer(profile: PrinterProfile, rows: int) -> bytes:
    """Paper to move at the end of a probe, and a line of ink so that moving it is printing."""
    across = (profile.width_dots + 7) // 8
    line = b"\x1dv0\x00" + across.to_bytes(2, "little") + b"\x01\x00" + b"\xff" * across
    # The slip's last band may have left a margin, from which the line would run off the paper.
    margin = b"\x1dL\x00\x00" if profile.trimmed else b""
    return UNITS + feed(rows) + margin + line


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


def feed(rows: int) -> bytes:
    """ESC J: blank rows, one dot each once `UNITS` is set."""
    full, rest = divmod(rows, _FEED_MOST)
    return b"\x1bJ\xff" * full + (b"\x1bJ" + bytes([rest]) if rest else b"")
