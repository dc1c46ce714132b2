"""Every fault over real TCP ends honestly: nothing twice, nothing claimed that was not printed."""

from __future__ import annotations

import socket
import threading
import time
from contextlib import suppress
from dataclasses import replace

import pytest

from common.domain.model import DeviceState, JobState
from common.domain.refusal import Trouble
from hardware.printer import escpos
from hardware.printer.emulator import PrinterEmulator
from hardware.printer.escpos import Fence, PrinterProfile
from hardware.printer.jobs import Job, after_restart
from hardware.printer.spooler import Spooler

from .conftest import Spool
from .samples import QUICK, MemorySource, audit, numbered

ECHOING = [Fence.PROCESS_ID, Fence.QUEUED_STATUS]
MENDABLE = [
    ("paper-out", "paper_out"),
    ("cover-open", "cover_open"),
    ("cutter-jam", "cutter_error"),
]


@pytest.mark.parametrize("fence", ECHOING)
def test_jobs_are_printed_in_order_and_confirmed(
    printer: PrinterEmulator, spool: Spool, fence: Fence
) -> None:
    source = MemorySource(numbered(n) for n in range(1, 6))
    spool(source, fence)
    source.wait(lambda s: set(s.states.values()) == {JobState.CONFIRMED})
    assert [key for key, state in source.history if state is JobState.CONFIRMED] == [1, 2, 3, 4, 5]
    assert source.evidence[1].code == "printed"
    assert source.healths == [(DeviceState.OK, "ok")]
    assert sum(audit(source, printer.slips).values()) == len(printer.slips) == 5
    assert printer.unsupported == []


def test_a_new_job_wakes_the_spooler(printer: PrinterEmulator, spool: Spool) -> None:
    source = MemorySource()
    spooler = spool(source, timing=replace(QUICK, heartbeat=60))
    source.healthy()
    source.add(numbered(1))
    spooler.wake()
    source.ended(1, JobState.CONFIRMED)
    audit(source, printer.slips)


def test_it_is_noted_as_started_before_its_first_byte(printer: PrinterEmulator) -> None:
    class Watching(MemorySource):
        def started(self, job: Job) -> bool:
            self.taken = printer.taken
            return super().started(job)

    source = Watching()
    profile = PrinterProfile(fence=Fence.PROCESS_ID)
    spooler = Spooler(f"tcp://127.0.0.1:{printer.port}", source, profile, QUICK)
    spooler.start()
    source.healthy()
    idle = printer.taken
    source.add(numbered(1))
    spooler.wake()
    source.ended(1, JobState.CONFIRMED)
    spooler.stop()
    assert source.taken == idle < printer.taken


def test_a_superseded_job_is_not_sent(printer: PrinterEmulator, spool: Spool) -> None:
    class Late(MemorySource):
        def started(self, job: Job) -> bool:
            if job.id == 1:
                self.states[1] = JobState.SUPERSEDED
            return super().started(job)

    source = Late([numbered(1), numbered(2)])
    spool(source)
    source.ended(2, JobState.CONFIRMED)
    assert len(printer.slips) == 1
    assert audit(source, printer.slips)[1] == 0


@pytest.mark.parametrize(("fault", "code"), MENDABLE)
def test_a_fault_before_sending_sends_nothing_and_is_retried_when_mended(
    printer: PrinterEmulator, spool: Spool, fault: str, code: str
) -> None:
    printer.fault(fault)
    source = MemorySource([numbered(1)])
    spooler = spool(source)
    source.ended(1, JobState.FAILED_BEFORE_SEND)
    source.add(numbered(2))
    spooler.wake()
    source.ended(2, JobState.FAILED_BEFORE_SEND)
    assert source.evidence[1].code == source.evidence[2].code == code
    assert source.healths == [(DeviceState.FAULT, code)]
    assert JobState.STARTED not in {state for _, state in source.history}
    printer.fault("ok")
    source.wait(lambda s: set(s.states.values()) == {JobState.CONFIRMED})
    source.healthy()
    assert sum(audit(source, printer.slips).values()) == len(printer.slips) == 2


@pytest.mark.parametrize("fence", ECHOING)
@pytest.mark.parametrize(("fault", "code"), MENDABLE)
def test_a_fault_within_a_slip_is_waited_for_and_what_may_be_in_pieces_is_not_claimed(
    printer: PrinterEmulator, spool: Spool, fault: str, code: str, fence: Fence
) -> None:
    source = MemorySource([numbered(1)])
    printer.fault(fault, after=3_000)
    spooler = spool(source, fence)
    source.wait(lambda s: (DeviceState.FAULT, code) in s.healths)
    source.add(numbered(2))
    spooler.wake()
    source.ended(2, JobState.FAILED_BEFORE_SEND)
    assert source.states[1] is JobState.STARTED, "neither claimed nor given up"
    assert printer.slips == []
    printer.fault("ok")
    source.ended(1, JobState.CONFIRMED if fault == "cutter-jam" else JobState.UNKNOWN)
    assert source.evidence[1].code == ("printed" if fault == "cutter-jam" else code)
    source.ended(2, JobState.CONFIRMED)
    assert sum(audit(source, printer.slips).values()) == len(printer.slips) == 2


def test_a_slip_on_two_rolls_is_not_claimed(printer: PrinterEmulator, spool: Spool) -> None:
    source = MemorySource([numbered(1)])
    printer.load(50)
    spool(source)
    source.wait(lambda s: (DeviceState.FAULT, "paper_out") in s.healths)
    printer.load(80_000)
    source.ended(1, JobState.UNKNOWN)
    assert source.evidence[1].code == "paper_out"
    source.add(numbered(2))
    source.ended(2, JobState.CONFIRMED)
    assert audit(source, printer.slips) == {1: 0, 2: 1}
    assert len(printer.slips) == 3, "two pieces and a slip"


def test_a_fault_while_the_line_is_cleared_of_old_answers_does_not_cost_the_fence(
    printer: PrinterEmulator, spool: Spool
) -> None:
    printer.fault("cover-open", after=len(escpos.greeting(PrinterProfile(), torn=False)) + 1)
    source = MemorySource([numbered(1)])
    spool(source, Fence.QUEUED_STATUS, replace(QUICK, fence=0.2))
    source.wait(lambda s: (DeviceState.FAULT, "cover_open") in s.healths)
    threading.Event().wait(0.6)  # long enough to give up waiting for the answer
    printer.fault("ok")
    source.wait(lambda s: s.states[1] in {JobState.CONFIRMED, JobState.UNKNOWN})
    assert source.evidence[1].code == "printed"


def test_a_slip_that_was_not_cut_is_not_claimed(printer: PrinterEmulator, spool: Spool) -> None:
    source = MemorySource()
    spooler = spool(source, timing=replace(QUICK, heartbeat=60))
    source.healthy()
    job, profile = numbered(1), PrinterProfile()
    fence = len(escpos.fence(Fence.PROCESS_ID, b"P001"))
    whole = len(job.data + escpos.cut(profile)) + 2 * fence
    printer.fault("cutter-jam", after=whole)
    source.add(job)
    spooler.wake()
    source.ended(1, JobState.UNKNOWN)
    assert source.evidence[1].code == "cutter_error"
    source.wait(lambda s: s.healths[-1] == (DeviceState.FAULT, "cutter_error"))
    printer.fault("ok")
    source.healthy()


def test_a_fault_that_nobody_mends_ends_as_unknown(printer: PrinterEmulator, spool: Spool) -> None:
    printer.fault("paper-out", after=3_000)
    source = MemorySource([numbered(1)])
    spool(source, timing=replace(QUICK, operator=0.5, fence=0.3))
    source.ended(1, JobState.UNKNOWN)
    assert source.evidence[1].code == "paper_out"
    printer.fault("ok")
    source.healthy()
    source.add(numbered(2))
    source.ended(2, JobState.CONFIRMED)
    audit(source, printer.slips)


def test_near_end_prints_and_warns(printer: PrinterEmulator, spool: Spool) -> None:
    printer.fault("paper-near-end")
    source = MemorySource([numbered(1)])
    spool(source)
    source.ended(1, JobState.CONFIRMED)
    assert source.healths == [(DeviceState.WARNING, "paper_near_end")]


def test_a_printer_that_cannot_confirm_is_not_believed(
    printer: PrinterEmulator, spool: Spool
) -> None:
    source = MemorySource([numbered(1), numbered(2)])
    spool(source, Fence.NONE)
    source.wait(lambda s: set(s.states.values()) == {JobState.UNKNOWN})
    assert source.evidence[1].code == "no_fence"
    assert source.healths == [(DeviceState.OK, "ok")]
    assert sum(audit(source, printer.slips).values()) == len(printer.slips) == 2


def test_stop_is_prompt_when_idle_offline_or_within_a_slip(
    printer: PrinterEmulator, unused_tcp_port: int
) -> None:
    slow = replace(QUICK, heartbeat=60, retry_first=60, retry_most=60, fence=60, write=60)
    for port, fault in ((printer.port, "ok"), (unused_tcp_port, "ok"), (printer.port, "stall")):
        printer.fault("ok")
        source = MemorySource()
        spooler = Spooler(f"tcp://127.0.0.1:{port}", source, timing=slow)
        spooler.start()
        source.wait(lambda s: s.healths)
        if fault == "stall":
            printer.fault(fault, after=500)
            source.add(numbered(1))
            spooler.wake()
            source.ended(1, JobState.STARTED)
        began = time.monotonic()
        spooler.stop()
        assert time.monotonic() - began < slow.stop + 1
        assert not spooler.alive
    assert source.states[1] is JobState.UNKNOWN
    assert source.evidence[1].code == "stopped"


def test_store_trouble_delays_but_loses_nothing(printer: PrinterEmulator, spool: Spool) -> None:
    class Troubled(MemorySource):
        troubles = 0

        def _note(self, key: int, state: JobState) -> None:
            self.troubles += 1
            if self.troubles % 3:
                raise Trouble("store_busy")
            super()._note(key, state)

        def next_job(self, *, retry: bool) -> Job | None:
            self.troubles += 1
            if self.troubles % 2:
                raise Trouble("store_busy")
            return super().next_job(retry=retry)

    source = Troubled(numbered(n) for n in range(1, 4))
    spool(source)
    source.wait(lambda s: set(s.states.values()) == {JobState.CONFIRMED})
    assert sum(audit(source, printer.slips).values()) == len(printer.slips) == 3


def test_late_answers_without_an_id_confirm_nothing() -> None:
    """GS r 1 carries no id: an answer to an earlier slip must not confirm a later one."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        source = MemorySource([numbered(1)])
        address = f"tcp://127.0.0.1:{listener.getsockname()[1]}"
        spooler = Spooler(address, source, PrinterProfile(fence=Fence.QUEUED_STATUS), QUICK)
        spooler.start()
        line, _ = listener.accept()
        with line:
            threading.Thread(target=answer_settling_only, args=(line,), daemon=True).start()
            source.ended(1, JobState.UNKNOWN)
            spooler.stop()
    assert source.evidence[1].code == "fence_silent"
    assert source.evidence[1].detail.startswith("print:"), "not even its printing is believed"


def answer_settling_only(line: socket.socket) -> None:
    """A printer that answers every question, and the first two GS r 1, a late one before them."""
    answers = [b"\x00\x00", b"\x00"]
    with suppress(OSError):
        while data := line.recv(65536):
            reply = b"\x12" * data.count(b"\x10\x04")
            if b"\x1dr\x01" in data and answers:
                reply += answers.pop(0)
            line.sendall(reply)


@pytest.mark.parametrize("state", list(JobState))
def test_after_a_restart_only_started_becomes_unknown(state: JobState) -> None:
    expected = JobState.UNKNOWN if state is JobState.STARTED else state
    assert after_restart(state) is expected
