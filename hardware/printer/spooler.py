"""One printer's owner: takes jobs, prints them one at a time, and says honestly how each ended.

A job that may have been printed is never sent again by itself. The source of the jobs keeps
them durably; nothing here outlives the process.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from threading import Event, Thread
from typing import Protocol

from common.domain.model import DeviceState, JobState
from common.domain.refusal import Trouble
from hardware.printer import escpos
from hardware.printer.conversation import Conversation, UnansweredError
from hardware.printer.escpos import Fence, PrinterProfile
from hardware.printer.status import Paper, PrinterStatus
from hardware.printer.timing import BackOff, Timing
from hardware.printer.transport import Bell, Link, LinkError, open_link


@dataclass(frozen=True, slots=True)
class Job:
    """One slip to print: the store's id of the job, the bytes up to the first fence, and how many
    rows of dots they put on paper."""

    id: int
    data: bytes
    rows: int


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why a job or the printer is said to be in a state.

    Of a job: `printed` (both fences answered, no cutter error); `paper_out`, `cover_open`,
    `cutter_error`, `unrecoverable`, `mechanical`, `head_hot`, `not_ready` (the printer said so);
    `unreachable`, `closed`, `stalled`, `silent`, `stopped` (see `LinkError`); `fence_silent` (it
    answers, but never confirmed), `no_fence` (it cannot confirm), `restart` (see `after_restart`).
    Of a printer: `ok`, `paper_near_end`, `crashed` (a defect of ours), or one of the above.
    `detail` is for the log.
    """

    code: str
    detail: str = ""


class JobSource(Protocol):
    """Where jobs come from and where their ends are kept. Called from the spooler's thread only.

    Each method may raise `Trouble`; the spooler then tries again later, and does not print
    what it could not record.
    """

    def recover(self) -> int:
        """Give every job of this printer found `started` the state `after_restart` says.

        Called once, before anything else; returns how many there were.
        """
        ...

    def next_job(self, *, retry: bool) -> Job | None:
        """The oldest job to print: never tried ones only, or with `retry` also those that ended
        as `failed_before_send`."""
        ...

    def started(self, job: Job) -> bool:
        """Note durably that bytes of `job` may leave from now on; False when it is not wanted
        any more (superseded), and then nothing is sent."""
        ...

    def finished(self, job: Job, state: JobState, evidence: Evidence) -> None:
        """Note how it ended: `confirmed`, `failed_before_send` or `unknown`."""
        ...

    def health(self, state: DeviceState, evidence: Evidence) -> None:
        """Note a change of the printer's state."""
        ...


def after_restart(state: JobState) -> JobState:
    """What a job is when its process has died: `started` may or may not have been printed."""
    return JobState.UNKNOWN if state is JobState.STARTED else state


def health_of(status: PrinterStatus) -> tuple[DeviceState, Evidence]:
    """The printer's status as a device state and its reason."""
    raw = status.raw.hex(" ")
    if status.fault:
        return DeviceState.FAULT, Evidence(status.fault, raw)
    if status.paper is Paper.NEAR_END:
        return DeviceState.WARNING, Evidence("paper_near_end", raw)
    return DeviceState.OK, Evidence("ok", raw)


class Spooler:
    """Owns one printer's connection in a thread of its own."""

    def __init__(
        self,
        address: str,
        source: JobSource,
        profile: PrinterProfile | None = None,
        timing: Timing | None = None,
    ) -> None:
        """`address` as `open_link` takes it."""
        self._address = address
        self._source = source
        self._profile = profile or PrinterProfile()
        self._timing = timing or Timing()
        self._stop = Event()
        self._bell = Bell()
        self._link: Link | None = None
        self._thread = Thread(target=self._run, name=f"spooler {address}", daemon=True)
        self._serial = secrets.randbelow(95**3)
        self._reported: tuple[DeviceState, str] | None = None
        self._step = ""
        self._answered = False
        # A slip broken off in the middle of a command would swallow the next one, and hang on it.
        self._torn = False
        # A printer that does not answer may be waiting for the rest of such a command.
        self._mute = False

    def start(self) -> None:
        """Begin to serve the source."""
        self._thread.start()

    def wake(self) -> None:
        """There may be a new job; callable from any thread."""
        self._bell.ring()

    @property
    def alive(self) -> bool:
        """Whether the thread runs; it ends only by `stop` or by a defect of the program."""
        return self._thread.is_alive()

    def stop(self) -> None:
        """End: a slip under way gets a short time to be confirmed, then it is `unknown`."""
        self._stop.set()
        self._bell.toll()
        self._thread.join(self._timing.stop)
        while self._thread.is_alive():
            link = self._link
            if link is not None:
                link.abort()
            self._thread.join(0.05)
        self._bell.close()

    def _run(self) -> None:
        try:
            self._torn = bool(self._insist(self._source.recover))
            back_off = BackOff(self._timing)
            while not self._stop.is_set():
                self._hold_connection(back_off)
        finally:
            if not self._stop.is_set():
                self._report(DeviceState.FAULT, Evidence("crashed"))

    def _hold_connection(self, back_off: BackOff) -> None:
        """Connect and serve; when that ends, say so unless a new connection will do."""
        began = time.monotonic()
        self._answered = False
        try:
            self._connection(back_off)
        except LinkError as lost:
            aged = self._answered and time.monotonic() - began > self._timing.retry_most
            if self._stop.is_set() or aged:
                return  # printers drop idle connections: dial again before calling it offline
            self._mute = lost.code == "silent"
            evidence = Evidence(lost.code, lost.detail)
            self._report(DeviceState.OFFLINE, evidence)
            self._sleep_refusing(back_off.wait(), evidence)

    def _connection(self, back_off: BackOff) -> None:
        """Serve the source over one connection until it breaks, misleads, or we are stopped."""
        link = open_link(self._address, self._timing, self._stop)
        self._link = link
        try:
            talk = Conversation(link, self._timing, self._on_status)
            talk.send(escpos.greeting(self._profile, torn=self._torn or self._mute))
            while not self._stop.is_set() and self._serve(talk, back_off):
                pass
        finally:
            self._link = None
            link.close()

    def _serve(self, talk: Conversation, back_off: BackOff) -> bool:
        """Look at the printer, then do the one thing that fits; False to dial anew."""
        self._bell.hush()
        fault = talk.check().fault
        self._answered = True
        if fault:
            talk.rest(back_off.wait(), self._bell)
            return True
        back_off.reset()
        if self._torn:
            self._cut(talk)
        try:
            job = self._source.next_job(retry=True)
            if job is not None:
                return self._print(talk, job)
        except Trouble:
            talk.rest(back_off.wait(), self._bell)
        else:
            talk.rest(self._timing.heartbeat, self._bell)
        return True

    def _print(self, talk: Conversation, job: Job) -> bool:
        """Send one job and record its end; False when late answers may be on their way."""
        kind = self._profile.fence
        if kind is Fence.QUEUED_STATUS and not talk.settle():
            kind = Fence.NONE
        if not self._source.started(job):
            return True
        self._torn, self._step = True, "send"
        try:
            self._deliver(talk, job, kind)
        except LinkError as lost:
            if self._step == "send" and lost.sent == 0:
                self._torn = False
                self._finish(job, JobState.FAILED_BEFORE_SEND, lost.code, lost.detail)
            else:
                self._finish(job, JobState.UNKNOWN, lost.code, f"{self._step}: {lost.detail}")
            raise
        except UnansweredError as doubt:
            self._finish(job, JobState.UNKNOWN, doubt.code, f"{self._step}: {doubt.detail}")
            return doubt.code in {"no_fence", "cutter_error"}
        self._finish(job, JobState.CONFIRMED, "printed", "")
        return True

    def _deliver(self, talk: Conversation, job: Job, kind: Fence) -> None:
        """Print, fence, cut, fence, look at the cutter; return only when all of it was good."""
        self._serial += 1
        rate = self._link.octets_per_s if self._link else 1.0
        patience = self._timing.fence_after(len(job.data), rate, job.rows)
        talk.send(job.data)
        self._step = "print"
        try:
            talk.fence(kind, escpos.process_id("P", self._serial), patience)
        except UnansweredError:
            self._cut(talk)  # whatever it was, the next slip must not hang on it
            raise
        self._step = "cut"
        self._cut(talk)
        talk.fence(kind, escpos.process_id("C", self._serial), patience)
        status = talk.check()
        if status.cutter_error:
            raise UnansweredError("cutter_error", status.raw.hex(" "))
        if kind is Fence.NONE:
            raise UnansweredError("no_fence", status.raw.hex(" "))

    def _cut(self, talk: Conversation) -> None:
        talk.send(escpos.cut(self._profile))
        self._torn = False

    def _refuse(self, evidence: Evidence) -> None:
        """Tell every new job at once that it cannot be printed now; nothing of it was sent."""
        with suppress(Trouble):
            while (job := self._source.next_job(retry=False)) is not None:
                self._source.finished(job, JobState.FAILED_BEFORE_SEND, evidence)

    def _sleep_refusing(self, seconds: float, evidence: Evidence) -> None:
        """Wait without a printer, while new jobs are still told at once."""
        deadline = time.monotonic() + seconds
        while not self._stop.is_set() and time.monotonic() < deadline:
            self._bell.hush()
            self._refuse(evidence)
            self._bell.wait(deadline - time.monotonic())

    def _finish(self, job: Job, state: JobState, code: str, detail: str) -> None:
        self._insist(lambda: self._source.finished(job, state, Evidence(code, detail)))

    def _insist(self, record: Callable[[], int | None]) -> int | None:
        """Record in spite of store trouble; what stays unrecorded counts as unknown later."""
        back_off = BackOff(self._timing)
        while True:
            try:
                return record()
            except Trouble:
                if self._stop.wait(back_off.wait()):
                    return None

    def _on_status(self, status: PrinterStatus) -> None:
        self._report(*health_of(status))
        if status.fault:
            self._refuse(Evidence(status.fault, status.raw.hex(" ")))

    def _report(self, state: DeviceState, evidence: Evidence) -> None:
        if self._reported == (state, evidence.code):
            return
        with suppress(Trouble):
            self._source.health(state, evidence)
            self._reported = (state, evidence.code)
