"""A printing probe: which of a printer's answers wait for the paper, and which for nothing."""

from __future__ import annotations

import time
from dataclasses import dataclass

from hardware.printer import escpos
from hardware.printer.conversation import Conversation
from hardware.printer.escpos import Fence, PrinterProfile
from hardware.printer.timing import Timing

TRAIL_ROWS = 480
"""Paper moved under the eyes of the clock, 60 mm: no printer does that in a tenth of a second."""
MOST_TRAIL_ROWS = 2 * TRAIL_ROWS
"""What a probe takes off the roll behind its page: once for each of the two answers."""
_IDLE_TIMES = 3
_STAGES = "IJKLMN"
"""Each question has an id of its own: what is late can answer no other."""


@dataclass(frozen=True, slots=True)
class Found:
    """`late` are the fences that waited for the paper; `told` is what was measured, for the log."""

    late: tuple[Fence, ...]
    told: str


class Prober:
    """Times the answers of one printer behind paper that moves."""

    def __init__(
        self, talk: Conversation, profile: PrinterProfile, timing: Timing, serial: int
    ) -> None:
        self._talk = talk
        self._trailer = escpos.trailer(profile, TRAIL_ROWS)
        self._least = timing.least_for(TRAIL_ROWS)
        self._patience = timing.fence
        self._ids = iter([escpos.process_id(stage, serial) for stage in _STAGES])

    def answered(self) -> list[Fence]:
        """What it answers at all with nothing to print; one fence deadline for what it does not.

        Raises:
            LinkError: the connection broke.
        """
        queued = [Fence.QUEUED_STATUS] if self._talk.settle() else []
        echoes = self._talk.echoes(next(self._ids), self._patience)
        return ([Fence.PROCESS_ID] if echoes else []) + queued

    def time(self, fences: list[Fence], patience: float) -> Found:
        """Which of these answers come late enough; `patience` covers what was sent before.

        An answer says at least that the printer has read so far. So each is awaited until the line
        is empty; asked again on the idle line, behind as many bytes as the paper needs, to learn
        how long the way takes at its worst; then behind the paper.

        Raises:
            LinkError, UnansweredError: as in `Conversation.fence`.
        """
        late, told = [], []
        blank = bytes(len(self._trailer))
        for kind in fences:
            self._asked(kind, b"", patience)
            idle = max(self._asked(kind, blank, patience) for _ in range(_IDLE_TIMES))
            took = self._asked(kind, self._trailer, patience)
            if took >= idle + self._least:
                late.append(kind)
            told.append(f"{kind}: idle {idle * 1000:.0f} ms, behind paper {took * 1000:.0f} ms")
        return Found(tuple(late), "; ".join(told))

    def _asked(self, kind: Fence, behind: bytes, patience: float) -> float:
        """Seconds from the first of these bytes to the answer that follows them."""
        began = time.monotonic()
        self._talk.send(behind)
        self._talk.fence(kind, next(self._ids) if kind is Fence.PROCESS_ID else b"", patience)
        return time.monotonic() - began
