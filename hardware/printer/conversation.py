"""One connection's talk with a printer: questions, pushed states, fences."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from threading import Event

from hardware.printer import escpos
from hardware.printer.escpos import Fence
from hardware.printer.status import (
    AutoStatus,
    PrinterStatus,
    ProcessId,
    Queued,
    RealTime,
    ReplyParser,
    believable,
    says_ready,
    status_from_answers,
    status_from_auto,
)
from hardware.printer.timing import Timing
from hardware.printer.transport import Link, LinkError

_QUESTIONS = (1, 2, 3, 4)
_READY = 1
_TEARING = frozenset({"paper_out", "cover_open", "mechanical", "unrecoverable"})
"""Faults after which the rest of a slip comes out on another piece, or displaced."""


class UnansweredError(Exception):
    """The fence did not come: `code` says what is known instead."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(code, detail)
        self.code = code
        self.detail = detail


@dataclass(slots=True)
class _Heard:
    """Answers that wait for whoever asked."""

    real_time: list[int]
    queued: int
    process_ids: set[bytes]


class Conversation:
    """Asks one thing at a time, and keeps whatever else arrives meanwhile.

    `on_status` hears the state every time it is learnt or found unchanged. Setting `called_off`
    ends the wait for a fence.
    """

    def __init__(
        self,
        link: Link,
        timing: Timing,
        on_status: Callable[[PrinterStatus], None],
        called_off: Event | None = None,
    ) -> None:
        self._link = link
        self._timing = timing
        self._on_status = on_status
        self._called_off = called_off or Event()
        self._parser = ReplyParser()
        self._heard = _Heard([], 0, set())
        self.settled = False
        """Whether the next answer to GS r 1 can only be that to the next question."""
        self._asked_to_settle = False
        self._checked_at = float("-inf")
        self._pushed_fault = False
        self._pushed_end = False
        self.pushes = False
        """Whether the printer has told its state by itself on this connection."""
        self._torn_by: str | None = None
        self.status = PrinterStatus()

    @property
    def noise(self) -> int:
        """Bytes so far that no printer should have said."""
        return self._parser.unknown

    def check(self) -> PrinterStatus:
        """The state now, by DLE EOT 1-4.

        Raises:
            LinkError: the connection broke, or two questions in a row met silence.
        """
        self._know(status_from_answers([self._ask(question) for question in _QUESTIONS]))
        self._checked_at = time.monotonic()
        return self.status

    def ready(self) -> PrinterStatus:
        """The state now, just before a slip.

        A printer that pushes its changes is asked one question, which also shows that somebody
        is still there; any other is asked all four.

        Raises:
            LinkError: as in `check`.
        """
        self._link.paused, self._pushed_end, self._torn_by = 0.0, False, None
        fresh = time.monotonic() - self._checked_at < 2 * self._timing.heartbeat
        if self.pushes and fresh and says_ready(self._ask(_READY)) and not self.status.fault:
            return self.status
        return self.check()

    def rest(self, seconds: float, *, wakeable: bool) -> bool:
        """Do nothing until time is up, the printer speaks (True) or, if `wakeable`, a ring."""
        said = self._link.receive(seconds, wakeable=wakeable)
        self._take(said)
        return bool(said)

    def send(self, data: bytes) -> None:
        """Write everything, waiting as long as the printer says why it does not read.

        Raises:
            LinkError: the connection broke, or it stalls without a known fault.
        """
        sent = 0
        moved = time.monotonic()
        patience = moved + self._timing.operator
        goes_on = False
        while sent < len(data):
            try:
                step = self._link.send(data[sent:], goes_on=goes_on)
                sent, goes_on = sent + step, True
                self._take(self._link.receive(0))
            except LinkError as broken:
                raise LinkError(broken.code, broken.detail, sent + broken.sent) from broken
            now = time.monotonic()
            moved = now if step or self.status.fault else moved
            given_up = self._called_off.is_set() or now > patience
            if sent < len(data) and (given_up or now >= moved + self._timing.write):
                raise LinkError("stalled", self.status.fault or "the printer reads no more", sent)

    def settle(self) -> bool:
        """Make sure that no answer to an earlier GS r 1 can be taken for a coming one.

        They carry no id, but they come in order: after two more questions, silence means that
        the last answer was ours. False when the printer does not answer: it may be busy, so it
        can be asked again, but then it is not given much time.
        """
        if self.settled:
            return True
        patience = self._timing.reply if self._asked_to_settle else self._timing.fence
        self._asked_to_settle = True
        self._send_fence(Fence.QUEUED_STATUS, b"")
        deadline = time.monotonic() + patience
        if not self._hears_queued(deadline):
            return False
        # That may be the answer to an old question, with a cut between it and ours. Between ours
        # and one more there is nothing to be done, so their answers come together.
        self._send_fence(Fence.QUEUED_STATUS, b"")
        self.settled = self._hears_queued(deadline)
        while (late := self._link.receive(self._timing.quiet)) and time.monotonic() < deadline:
            self._take(late)
        return self.settled

    def _hears_queued(self, deadline: float) -> bool:
        while not self._heard.queued and (left := deadline - time.monotonic()) > 0:
            self._take(self._link.receive(left))
        return self._heard.queued > 0

    def echoes(self, process_id: bytes, seconds: float) -> bool:
        """Whether GS ( H is answered with nothing to be printed before it.

        Raises:
            LinkError: the connection broke.
        """
        self._send_fence(Fence.PROCESS_ID, process_id)
        deadline = time.monotonic() + seconds
        while not self._answered(Fence.PROCESS_ID, process_id):
            if (left := deadline - time.monotonic()) <= 0:
                return False
            self._take(self._link.receive(left))
        return True

    def fence(self, kind: Fence, process_id: bytes, seconds: float) -> None:
        """Return when everything sent so far has been printed.

        A printer that stops for paper or an open cover goes on by itself when that is mended, so
        the fence is awaited as long as it names such a fault, up to the operator's deadline.

        Raises:
            LinkError: the connection broke, or the printer fell silent.
            UnansweredError: it answers questions, but not this one.
        """
        self._send_fence(kind, process_id)
        patience = time.monotonic() + self._timing.operator
        deadline = time.monotonic() + seconds
        while not self._answered(kind, process_id):
            before, left = self.status.fault, deadline - time.monotonic()
            if left > 0:
                said = self._link.receive(min(left, self._timing.reply))
                self._take(said)
                if not (said or self.pushes) and left > self._timing.reply:
                    self._glance()
            else:
                self._look_again()
                deadline = time.monotonic() + self._timing.reply
            if self._called_off.is_set():
                raise UnansweredError("recovered", self.status.raw.hex(" "))
            if before and not self.status.fault:
                deadline = time.monotonic() + seconds
            elif (left <= 0 and not self.status.fault) or time.monotonic() > patience:
                self._give_up(kind, process_id)
        self._mistrust_a_restart()

    def require_whole(self) -> None:
        """Doubt a slip within which the printer had to stop for paper, or with its cover open.

        It goes on when that is mended and answers the fence, but nobody should be told to take
        what may hang there in two pieces.

        Raises:
            UnansweredError: with the fault.
        """
        if self._torn_by is not None:
            raise UnansweredError(self._torn_by, "it went on after that was mended")

    def _give_up(self, kind: Fence, process_id: bytes) -> None:
        if not self._answered(kind, process_id):
            raise UnansweredError(self.status.fault or "fence_silent", self.status.raw.hex(" "))

    def _mistrust_a_restart(self) -> None:
        """Doubt a fence of a printer that may have been switched off and on within its slip.

        On a serial line nothing else tells: it takes the rest of the slip for a slip, and answers
        its fence. But it has forgotten to push its state, so a fault that it pushed never ends;
        and while it was off the line stood still for no reason that it named.
        """
        if self._link.notices_restart:
            return
        if self._pushed_fault:
            self._take(self._link.receive(self._timing.quiet))
        stood_still = self._link.paused > self._timing.blink and not self._pushed_end
        if stood_still or (self._pushed_fault and not self.check().fault):
            raise UnansweredError("restarted", f"stood still for {self._link.paused:.1f} s")

    def _look_again(self) -> None:
        """The state now; many network printers answer nothing at all while they have a fault.

        One whose fault ended while we asked has said so instead of answering.
        """
        faulty = self.status.fault is not None
        try:
            self.check()
        except LinkError as broken:
            if broken.code not in {"silent", "stalled"} or not faulty:
                raise
            self._on_status(self.status)

    def _glance(self) -> None:
        """The state of a printer that does not tell it by itself: its cover may have been opened
        and closed again before the deadline. One that is too busy to answer is left alone."""
        try:
            self.check()
        except LinkError as broken:
            if broken.code != "silent":
                raise

    def _send_fence(self, kind: Fence, process_id: bytes) -> None:
        self._heard.queued = 0
        self._heard.process_ids.clear()
        self.send(escpos.fence(kind, process_id))

    def _answered(self, kind: Fence, process_id: bytes) -> bool:
        if kind is Fence.PROCESS_ID:
            return process_id in self._heard.process_ids
        return kind is Fence.NONE or self._heard.queued > 0

    def _ask(self, question: int) -> int:
        """The answer to DLE EOT, asked once more after silence.

        An answer does not name its question, so late ones are thrown away before asking.
        """
        for quiet in (0.0, self._timing.quiet):
            self._take(self._link.receive(quiet))
            self._heard.real_time.clear()
            self.send(escpos.ask(question))
            deadline = time.monotonic() + self._timing.reply
            while not self._heard.real_time and (left := deadline - time.monotonic()) > 0:
                self._take(self._link.receive(left))
            if self._heard.real_time:
                return self._heard.real_time[0]
        code = "stalled" if self._link.pending() else "silent"
        raise LinkError(code, f"DLE EOT {question}")

    def _take(self, data: bytes) -> None:
        for reply in self._parser.feed(data):
            match reply:
                case RealTime(value):
                    self._heard.real_time.append(value)
                case Queued(value):
                    self._heard.queued += believable(value)
                case ProcessId(value):
                    self._heard.process_ids.add(value)
                case AutoStatus():
                    self.pushes = True
                    self._know(status_from_auto(reply))
                    self._pushed_end |= self._pushed_fault and not self.status.fault
                    self._pushed_fault = self.status.fault is not None

    def _know(self, status: PrinterStatus) -> None:
        self.status = status
        if status.fault in _TEARING:
            self._torn_by = status.fault
        self._on_status(status)
