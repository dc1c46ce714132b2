"""What can be wrong with the emulated printer, when it goes wrong, and what it says then."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Face:
    """A printer in some state: what it answers to DLE EOT 1-4, its automatic status, its answer to
    GS r 1, and whether it prints, reads and speaks. What comes while it is `lost` is gone."""

    answers: bytes = b"\x12\x12\x12\x12"
    auto: bytes = b"\x10\x00\x00\x00"
    paper: int = 0
    prints: bool = True
    reads: bool = True
    speaks: bool = True
    lost: bool = False

    @property
    def offline(self) -> bool:
        """Whether it says so itself."""
        return bool(self.auto[0] & 0x08)


def _offline(answers: str, auto: str, paper: int = 0) -> Face:
    return Face(bytes.fromhex(answers), bytes.fromhex(auto), paper, prints=False)


FACES = {
    "ok": Face(),
    "paper-near-end": Face(b"\x12\x12\x12\x1e", b"\x10\x00\x03\x00", paper=0x03),
    "paper-out": _offline("1a32127e", "18000f00", paper=0x0F),
    "cover-open": _offline("1a161212", "38000000"),
    "cutter-jam": _offline("1a521a12", "18080000"),
    "jam": _offline("1a521612", "18040000"),
    "head-hot": _offline("1a525212", "18400000"),
    "unrecoverable": _offline("1a523212", "18200000"),
    "feeding": _offline("1a1a1212", "58000000"),
    "busy": Face(prints=False),
    "silent": Face(speaks=False),
    "late": Face(),
    "stall": Face(reads=False, speaks=False),
    "vanish": Face(reads=False, speaks=False, prints=False, lost=True),
    "off": Face(reads=False, speaks=False, prints=False, lost=True),
}
"""States that last until the next one; `ok` mends everything."""

STRIKES = ("drop", "hang-up", "restart", "replug", "garbage", "xon-xoff")
"""What happens once, in a moment."""

FAULTS = (*FACES, *STRIKES)
"""What `fault` understands."""

NOISE = bytes(range(0x80, 0x90)) + b"\x37\x22P\xff\x00\xfe"
"""A burst that means nothing, with the beginning of an answer in it."""


class Stage(StrEnum):
    """The moments of a slip at which a fault can strike. `during` is within its print data."""

    BEFORE_PRINT = "before-print"
    DURING = "during"
    AFTER_PRINT = "after-print"
    """All is on paper, the first fence is not answered."""
    BEFORE_CUT = "before-cut"
    AFTER_CUT = "after-cut"
    """Cut, the second fence is not answered."""
    AFTER_ALL = "after-all"


class Echo(StrEnum):
    """What a printer makes of a fence."""

    PRINTED = "printed"
    """Answers when what came before has been printed."""
    EARLY = "early"
    """Answers when it reads it, printed or not: worth nothing."""
    WRONG = "wrong"
    """Answers, but always with the same id."""
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class Habits:
    """What kind of printer it is when all is well.

    Args:
        process_id: what it makes of GS ( H.
        queued_status: what it makes of GS r 1.
        auto_status: pushes its state when told to (GS a).
        mute_offline: answers no question while it is off line, as many network printers do.
        stale: what it says to whoever connects, left over from earlier.
        idle_close_s: hangs up after so many seconds without a byte.
        octets_per_s: reads no faster than this.
        mm_per_s: prints no faster than this; None: in no time.
        cut_s: how long its cutter takes.
        asked_within: obeys a question wherever it stands, also within a picture; others take it
            for dots there.
        buffer: bytes it takes in while it cannot print; then it stops reading.
    """

    process_id: Echo = Echo.PRINTED
    queued_status: Echo = Echo.PRINTED
    auto_status: bool = True
    mute_offline: bool = False
    stale: bytes = b""
    idle_close_s: float | None = None
    octets_per_s: float | None = None
    mm_per_s: float | None = None
    cut_s: float = 0.0
    asked_within: bool = False
    buffer: int = 65_536
