"""One job on its way: bytes, fence, cut, fence. What it proves, and how far it came."""

from __future__ import annotations

import time
from collections.abc import Callable

from hardware.printer import escpos
from hardware.printer.conversation import Conversation, UnansweredError
from hardware.printer.escpos import Fence, PrinterProfile
from hardware.printer.jobs import Job, ProbeResult
from hardware.printer.timing import Timing
from hardware.printer.transport import Link

_TRAIL_ROWS = 480
"""Paper behind a probe, 60 mm: enough to see in time whether an answer waits for it."""


class Delivery:
    """One job over one connection. Returns only when all of it was good."""

    def __init__(
        self,
        talk: Conversation,
        profile: PrinterProfile,
        timing: Timing,
        link: Link,
        serial: int,
    ) -> None:
        self._talk = talk
        self._profile = profile
        self._timing = timing
        self._link = link
        self._serial = serial
        self.step = "send"
        """Where it is: `send`, `print` or `cut`."""

    def deliver(self, job: Job, kind: Fence) -> None:
        """Print, fence, cut, fence, look at the cutter.

        Raises:
            LinkError: the connection broke, or the printer fell silent.
            UnansweredError: it is not certain that the slip was printed and cut.
        """
        patience = self._patience(len(job.data), job.rows)
        self._talk.send(job.data)
        self.step = "print"
        self._fence(kind, escpos.process_id("P", self._serial), patience)
        self._finish(kind, patience)

    def probe(self, job: Job, probed: Callable[[ProbeResult], None]) -> str:
        """Print a job, and find out what answers can be believed; its timings for the log.

        A printer that does not know GS ( H costs one fence deadline and no more. One that does
        is asked on the idle line first, then behind a slip with some paper to move at its end.
        Its answer to that is believed when no printer could have given it sooner. That disproves
        answers given on receipt; it does not prove the last millimetres.

        Raises:
            LinkError, UnansweredError: as in `deliver`; `probed` was called if printing ended
                without a fault within it.
        """
        if not self._link.two_way:
            probed(ProbeResult(False, False, None, False))
            self.deliver(job, Fence.NONE)
        queued = self._talk.settle()
        began = time.monotonic()
        echoes = self._talk.echoes(escpos.process_id("I", self._serial), self._timing.fence)
        idle = time.monotonic() - began
        trailer = escpos.trailer(self._profile, _TRAIL_ROWS)
        rows = job.rows + _TRAIL_ROWS
        patience = self._patience(len(job.data + trailer), rows)
        began = time.monotonic()
        self._talk.send(job.data + trailer)
        left = time.monotonic()
        self.step = "print"
        proven, took = False, 0.0
        if echoes:
            self._fence(Fence.PROCESS_ID, escpos.process_id("P", self._serial), patience)
            ended = time.monotonic()
            took = ended - left
            least = self._timing.least_for
            soonest = max(began + least(rows), left + idle + least(_TRAIL_ROWS))
            proven = ended >= soonest
        if queued:
            self._fence(Fence.QUEUED_STATUS, b"", patience)
        kind = Fence.QUEUED_STATUS if queued else Fence.NONE
        kind = Fence.PROCESS_ID if proven else kind
        real_time = tuple(self._talk.check().raw)
        probed(ProbeResult(proven, queued, real_time, self._talk.pushes))
        self._finish(kind, patience)
        return f"idle {idle * 1000:.0f} ms, behind paper {took * 1000:.0f} ms"

    def cut(self) -> None:
        """Feed and cut."""
        self._talk.send(escpos.cut(self._profile))

    def _patience(self, octets: int, rows: int) -> float:
        return self._timing.fence_after(octets, self._link.octets_per_s, rows)

    def _fence(self, kind: Fence, process_id: bytes, patience: float) -> None:
        try:
            self._talk.fence(kind, process_id, patience)
            self._talk.require_whole()
        except UnansweredError:
            self.cut()  # whatever it was, the next slip must not hang on it
            raise

    def _finish(self, kind: Fence, patience: float) -> None:
        self.step = "cut"
        self.cut()
        if not self._link.two_way:
            raise UnansweredError("no_fence")
        self._talk.fence(kind, escpos.process_id("C", self._serial), patience)
        if kind is Fence.QUEUED_STATUS:
            self._talk.require_whole()  # the first answer has no id: it may have been an older one
        status = self._talk.check()
        if status.cutter_error:
            raise UnansweredError("cutter_error", status.raw.hex(" "))
        if kind is Fence.NONE:
            raise UnansweredError("no_fence", status.raw.hex(" "))
