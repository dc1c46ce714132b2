"""One job on its way: bytes, fence, cut, fence. What it proves, and how far it came."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from hardware.printer import escpos
from hardware.printer.conversation import Conversation, UnansweredError
from hardware.printer.escpos import Fence, PrinterProfile
from hardware.printer.jobs import Job, ProbeResult
from hardware.printer.probe import TRAIL_ROWS, Prober
from hardware.printer.timing import Timing
from hardware.printer.transport import Link


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
        with self._cut_if_in_doubt():
            self._talk.fence(kind, escpos.process_id("P", self._serial), patience)
            self._talk.require_whole()
        self._finish(kind, patience)

    def probe(self, job: Job, probed: Callable[[ProbeResult], None]) -> str:
        """Print a job, and find out what answers can be believed; its timings for the log.

        A printer that does not know GS ( H costs one fence deadline and no more. An answer is
        believed when no printer could have moved its paper sooner. That disproves answers given
        on receipt; it does not prove the last millimetres.

        Raises:
            LinkError, UnansweredError: as in `deliver`; `probed` was called if printing ended
                without a fault within it.
        """
        if not self._link.two_way:
            probed(ProbeResult(False, False, None, False))
            self.deliver(job, Fence.NONE)
        prober = Prober(self._talk, self._profile, self._timing, self._serial)
        fences = prober.answered()
        self._talk.send(job.data)
        self.step = "print"
        patience = self._patience(len(job.data), job.rows + len(fences) * TRAIL_ROWS)
        with self._cut_if_in_doubt():
            found = prober.time(fences, patience)
            self._talk.require_whole()
        real_time = tuple(self._talk.check().raw)
        by_id, in_turn = (kind in found.late for kind in (Fence.PROCESS_ID, Fence.QUEUED_STATUS))
        probed(ProbeResult(by_id, in_turn, real_time, self._talk.pushes))
        self._finish(found.late[0] if found.late else Fence.NONE, patience)
        return found.told

    def cut(self) -> None:
        """Feed and cut."""
        self._talk.send(escpos.cut(self._profile))

    def _patience(self, octets: int, rows: int) -> float:
        return self._timing.fence_after(octets, self._link.octets_per_s, rows)

    @contextmanager
    def _cut_if_in_doubt(self) -> Iterator[None]:
        """Whatever came out, the next slip must not hang on it."""
        try:
            yield
        except UnansweredError:
            self.cut()
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
