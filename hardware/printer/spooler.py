"""One printer's owner: takes jobs, prints them one at a time, and says honestly how each ended.

A job that may have been printed is never sent again by itself. The source of the jobs keeps
them durably; nothing here outlives the process.

While a reason is known why nothing can be printed, new jobs are told it at once: nobody waits
for the deadlines of a printer that is known to be stuck.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from threading import Event, Thread

from common.domain.model import DeviceState, JobState
from common.domain.refusal import Trouble
from hardware.printer import escpos
from hardware.printer.breaker import Breaker
from hardware.printer.conversation import Conversation, UnansweredError
from hardware.printer.delivery import Delivery
from hardware.printer.escpos import Fence, PrinterProfile
from hardware.printer.jobs import Evidence, Job, JobSource, ProbeResult
from hardware.printer.status import Paper, PrinterStatus
from hardware.printer.timing import BackOff, Timing
from hardware.printer.transport import (
    THIS_MACHINE,
    Bell,
    Doorbell,
    Link,
    LinkError,
    Machine,
    open_link,
)


def health_of(status: PrinterStatus) -> tuple[DeviceState, Evidence]:
    """The printer's status as a device state and its reason."""
    raw = status.raw.hex(" ")
    if status.fault:
        return DeviceState.FAULT, Evidence(status.fault, raw)
    if status.paper is Paper.NEAR_END:
        return DeviceState.WARNING, Evidence("paper_near_end", raw)
    return DeviceState.OK, Evidence("ok", raw)


def _told(parcel: Delivery, talk: Conversation, detail: str) -> str:
    """How far a slip came, what was said then, and how much of it was noise; for the log."""
    noise = f", {talk.noise} stray bytes" if talk.noise else ""
    return f"{parcel.step}: {detail}{noise}"


class Spooler:
    """Owns one printer's connection in a thread of its own."""

    def __init__(
        self,
        address: str,
        source: JobSource,
        profile: PrinterProfile | None = None,
        timing: Timing | None = None,
        machine: Machine = THIS_MACHINE,
    ) -> None:
        """`address` as `open_link` takes it; `machine` is where USB printers are looked for."""
        self._address = address
        self._machine = machine
        self._source = source
        self._profile = profile or PrinterProfile()
        self._timing = timing or Timing()
        self._back_off = BackOff(self._timing)
        proven = [Fence.PROCESS_ID] if self._profile.process_id_proven else []
        self._breaker = Breaker(*proven)
        self._stop = Event()
        self._recovery = Event()
        self._word_until = 0.0
        self._bell = Bell()
        self._door = Doorbell(self._bell, self._answer_door)
        self._link: Link | None = None
        self._began = 0.0
        self._thread = Thread(target=self._run, name=f"spooler {address}", daemon=True)
        self._serial = secrets.randbelow(95**3)
        self._reported: tuple[DeviceState, str] | None = None
        # A slip broken off in the middle of a command would swallow the next one, and one whose
        # cut may not have arrived would hang on it.
        self._torn = False

    def start(self) -> None:
        """Begin to serve the source."""
        self._thread.start()

    def wake(self) -> None:
        """There may be a new job; callable from any thread."""
        self._bell.ring()

    def recover(self) -> None:
        """Somebody has cleared a jam and says so: let the printer try again, from any thread.

        The printer forgets what it has not printed, so a slip under way ends as `unknown`. The
        word lapses when the printer cannot be told soon: hours later a hand may be in it.
        """
        self._word_until = time.monotonic() + self._timing.operator / 10
        self._recovery.set()
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
            while not self._stop.is_set():
                self._hold_connection()
                if self._breaker.reason is not None:
                    self._sleep(self._back_off.wait())
        finally:
            if not self._stop.is_set():
                self._report(DeviceState.FAULT, Evidence("crashed"))

    def _hold_connection(self) -> None:
        """Connect and serve; when that ends, say so unless a new connection will do.

        Network boards hang up on idle clients: that is no fault of the printer.
        """
        self._began = time.monotonic()
        link: Link | None = None
        try:
            link = self._link = self._dial()
            self._serve(link)
        except LinkError as lost:
            self._lose_unless_idle(lost)
        finally:
            self._link = None
            if link is not None:
                link.close()

    def _dial(self) -> Link:
        try:
            return open_link(self._address, self._timing, self._stop, self._door, self._machine)
        except ValueError as wrong:
            raise LinkError("bad_address", str(wrong)) from wrong

    def _lose_unless_idle(self, lost: LinkError) -> None:
        """The printer is away, but for one that has hung up on a client it had for long."""
        old = time.monotonic() - self._began > self._timing.retry_most
        if not self._stop.is_set() and not (old and lost.code == "closed"):
            self._lose(Evidence(lost.code, lost.detail))

    def _lose(self, evidence: Evidence) -> None:
        """The printer is away: everybody is told at once, before anything else is tried."""
        self._breaker.lost(evidence)
        self._report(DeviceState.OFFLINE, evidence)
        self._refuse()

    def _serve(self, link: Link) -> None:
        """Print what there is until the connection breaks, misleads, or we are stopped."""
        talk = Conversation(link, self._timing, self._on_status, self._recovery)
        if not link.two_way:
            self._serve_blindly(talk, link)
            return
        self._greet(talk)
        look_at = time.monotonic()
        while not self._stop.is_set():
            self._bell.hush()
            if time.monotonic() >= look_at or self._recovery.is_set():
                if not self._look(talk):
                    self._wait_for_change(talk)
                    continue
                look_at = time.monotonic() + self._timing.heartbeat
            job = self._next_job()
            if job is None:
                unsure = talk.rest(look_at - time.monotonic(), wakeable=True)
            else:
                unsure = talk.ready().fault is not None or self._torn or self._recovery.is_set()
                if not unsure and not self._print(talk, link, job):
                    return
            look_at = time.monotonic() if unsure else look_at

    def _serve_blindly(self, talk: Conversation, link: Link) -> None:
        """The next slip, to something that has no answers; each gets the file of its moment."""
        self._breaker.heard(None)
        self._report(DeviceState.OK, Evidence("write_only"))
        while not self._stop.is_set():
            self._bell.hush()
            if (job := self._next_job()) is not None:
                self._print(talk, link, job)
                return
            talk.rest(self._timing.heartbeat, wakeable=True)

    def _greet(self, talk: Conversation) -> None:
        """Begin a connection: what was broken off is completed, then the printer looked at.

        One that says nothing may be waiting for the rest of somebody else's command.
        """
        try:
            self._say_hello(talk)
        except LinkError as lost:
            if self._torn or lost.code != "silent":
                raise
            self._lose(Evidence(lost.code, lost.detail))
            self._torn = True
            self._say_hello(talk)

    def _say_hello(self, talk: Conversation) -> None:
        """Greet, and ask once the greeting can have arrived: what completes a torn slip takes a
        slow line many seconds."""
        hello = escpos.greeting(self._profile, torn=self._torn)
        talk.send(hello)
        if self._torn and self._link is not None:
            talk.rest(len(hello) / self._link.octets_per_s, wakeable=False)
        talk.check()

    def _look(self, talk: Conversation) -> bool:
        """Whether the printer is fit to print, and the line clear of old answers."""
        if self._recovery.is_set():
            self._recovery.clear()
            if time.monotonic() < self._word_until:
                talk.send(escpos.RECOVER)
                self._torn = True  # a cut may be among what it forgets
        if talk.check().fault or not self._trusts(talk):
            return False
        self._back_off.reset()
        if self._profile.best_fence is Fence.QUEUED_STATUS:
            talk.settle()
        return not self._torn or self._cut_off(talk)

    def _cut_off(self, talk: Conversation) -> bool:
        """Let what hangs there fall; whether the printer is still fit to print.

        Only an answer to what was asked after it shows that the cut has arrived.
        """
        talk.send(escpos.cut(self._profile))
        status = talk.check()
        self._torn = False
        return status.fault is None

    def _trusts(self, talk: Conversation) -> bool:
        """Whether a fence that failed works again; with nothing to print it answers at once.

        If only GS r is answered the printer works, and the process id is not asked for again.
        """
        doubted = self._breaker.doubted
        if doubted is None:
            return True
        self._serial += 1
        echo = escpos.process_id("I", self._serial)
        if doubted is Fence.PROCESS_ID and talk.echoes(echo, self._timing.fence):
            self._breaker.fence_answered(doubted)
        elif talk.settle():
            self._breaker.fence_given_up(Fence.PROCESS_ID)
            self._profile = replace(self._profile, process_id_proven=False)
        else:
            return False
        self._on_status(talk.status)
        return True

    def _wait_for_change(self, talk: Conversation) -> None:
        """Leave an unfit printer alone for a while, unless it speaks or somebody mends it."""
        until = time.monotonic() + self._back_off.wait()
        while (left := until - time.monotonic()) > 0:
            if self._stop.is_set() or self._recovery.is_set() or talk.rest(left, wakeable=True):
                return

    def _next_job(self) -> Job | None:
        try:
            return self._source.next_job(retry=True)
        except Trouble:
            self._let_store_rest()
            return None

    def _note_start(self, job: Job) -> bool:
        try:
            return self._source.started(job)
        except Trouble:
            self._let_store_rest()
            return False

    def _let_store_rest(self) -> None:
        """After trouble with the store: look again, but not at once."""
        self._stop.wait(self._timing.retry_first)
        self._bell.ring()

    def _print(self, talk: Conversation, link: Link, job: Job) -> bool:
        """Send one job and record its end; False when late answers may be on their way."""
        kind = self._profile.best_fence if link.two_way else Fence.NONE
        if kind is Fence.QUEUED_STATUS and not talk.settled:
            if talk.status.fault:
                return True
            kind = Fence.NONE
        if not self._note_start(job):
            return True
        self._serial += 1
        parcel = Delivery(talk, self._profile, self._timing, link, self._serial)
        try:
            detail = self._carry(parcel, job, kind)
        except LinkError as lost:
            unsent = parcel.step == "send" and lost.sent == 0
            self._torn = not unsent
            if unsent:
                self._lose_unless_idle(lost)  # known first, so that the slip can go elsewhere
            state = JobState.FAILED_BEFORE_SEND if unsent else JobState.UNKNOWN
            self._finish(job, state, lost.code, _told(parcel, talk, lost.detail))
            raise
        except UnansweredError as doubt:
            self._torn = doubt.code != "no_fence"
            self._finish(job, JobState.UNKNOWN, doubt.code, _told(parcel, talk, doubt.detail))
            return self._goes_on_after(doubt.code, kind)
        self._torn = False
        self._finish(job, JobState.CONFIRMED, "printed", detail)
        return True

    def _carry(self, parcel: Delivery, job: Job, kind: Fence) -> str:
        if job.probe:
            return parcel.probe(job, self._keep_probe)
        parcel.deliver(job, kind)
        self._breaker.fence_answered(kind)
        return ""

    def _goes_on_after(self, code: str, kind: Fence) -> bool:
        """Whether the same connection will do; a fence that failed makes the printer doubtful."""
        if code == "fence_silent":
            self._breaker.fence_unanswered(kind)
            if reason := self._breaker.reason:
                self._report(DeviceState.FAULT, reason)
                self._refuse()
        return code in {"no_fence", "cutter_error"}

    def _keep_probe(self, result: ProbeResult) -> None:
        proven, disproved = result.process_id, not result.queued_status
        self._profile = replace(
            self._profile, process_id_proven=proven, queued_status_disproved=disproved
        )
        if result.process_id:
            self._breaker.fence_answered(Fence.PROCESS_ID)
        self._insist(lambda: self._source.probed(result))

    def _answer_door(self) -> None:
        """Somebody rang while we wait for the printer."""
        if self._breaker.reason is not None:
            self._refuse()

    def _refuse(self) -> None:
        """Tell every new job at once why it cannot be printed now; nothing of it was sent."""
        evidence = self._breaker.reason
        if evidence is None:
            return
        with suppress(Trouble):
            while (job := self._source.next_job(retry=False)) is not None:
                self._source.finished(job, JobState.FAILED_BEFORE_SEND, evidence)

    def _sleep(self, seconds: float) -> None:
        """Wait without a printer, while new jobs are still told at once."""
        deadline = time.monotonic() + seconds
        while not self._stop.is_set() and (left := deadline - time.monotonic()) > 0:
            self._bell.wait(left)
            self._bell.hush()
            self._refuse()

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
        state, evidence = health_of(status)
        self._breaker.heard(evidence if status.fault else None)
        if self._breaker.doubted is None or status.fault:
            self._report(state, evidence)
        self._refuse()

    def _report(self, state: DeviceState, evidence: Evidence) -> None:
        if self._reported == (state, evidence.code):
            return
        with suppress(Trouble):
            self._source.health(state, evidence)
            self._reported = (state, evidence.code)
