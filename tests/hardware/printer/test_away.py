"""A printer that is not there, breaks off, falls silent or comes back."""

from __future__ import annotations

import select
import socket
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from common.domain.model import DeviceState, JobState
from hardware.printer.emulator import PrinterEmulator
from hardware.printer.escpos import Fence
from hardware.printer.jobs import Evidence, Job
from hardware.printer.spooler import Spooler

from .conftest import Spool
from .samples import QUICK, MemorySource, audit, drawn, numbered, render

pytestmark = pytest.mark.verify

ECHOING = [Fence.PROCESS_ID, Fence.QUEUED_STATUS]


@pytest.mark.parametrize("fence", ECHOING)
def test_a_printer_that_falls_silent_within_a_slip_leaves_it_unknown(
    printer: PrinterEmulator, spool: Spool, fence: Fence
) -> None:
    source = MemorySource([numbered(1), numbered(2)])
    printer.fault("silent", after=3_000)
    spool(source, fence, replace(QUICK, fence=0.3, reply=0.25))
    source.ended(1, JobState.UNKNOWN)
    source.wait(lambda s: s.healths[-1] == (DeviceState.OFFLINE, "silent"))
    source.ended(2, JobState.FAILED_BEFORE_SEND)
    printer.fault("ok")
    source.ended(2, JobState.CONFIRMED)
    assert audit(source, printer.slips)[2] == 1
    assert source.states[1] is JobState.UNKNOWN, "never repeated by itself"


def test_a_silent_printer_is_offline_and_gets_nothing(
    printer: PrinterEmulator, spool: Spool
) -> None:
    printer.fault("silent")
    source = MemorySource([numbered(1)])
    spool(source)
    source.ended(1, JobState.FAILED_BEFORE_SEND)
    assert source.evidence[1].code == "silent"
    assert source.healths == [(DeviceState.OFFLINE, "silent")]
    printer.fault("ok")
    source.ended(1, JobState.CONFIRMED)
    audit(source, printer.slips)


@pytest.mark.parametrize("fence", ECHOING)
@pytest.mark.parametrize("after", [30, 3_000, 12_000])
def test_a_connection_that_breaks_within_a_slip_leaves_it_unknown(
    printer: PrinterEmulator, spool: Spool, after: int, fence: Fence
) -> None:
    source = MemorySource()
    spooler = spool(source, fence)
    source.healthy()
    printer.fault("drop", after=after)
    source.add(numbered(1))
    source.add(numbered(2))
    spooler.wake()
    source.wait(lambda s: s.states[2] is JobState.CONFIRMED)
    assert source.states[1] is JobState.UNKNOWN
    copies = audit(source, printer.slips)
    assert copies[2] == 1, "the next slip is whole: the torn one was completed and cut off"


def test_a_command_broken_off_by_somebody_else_is_completed(
    printer: PrinterEmulator, spool: Spool
) -> None:
    """A process killed while mending, or another program: the printer waits and answers nothing."""
    with socket.create_connection(("127.0.0.1", printer.port)) as other:
        other.sendall(b"\x1dv0\x00\x48\x00\xf0\x00")
    source = MemorySource([numbered(1)])
    spool(source, timing=replace(QUICK, reply=0.2))
    source.ended(1, JobState.CONFIRMED)
    assert audit(source, printer.slips)[1] == 1


def test_a_stalled_printer_leaves_the_slip_unknown(printer: PrinterEmulator, spool: Spool) -> None:
    source = MemorySource([drawn(1, render(576).resize((576, 12_000))), numbered(2)])
    printer.fault("stall", after=3_000)
    spool(source)
    source.ended(1, JobState.UNKNOWN)
    assert source.evidence[1].code in {"stalled", "silent"}
    printer.fault("ok")
    source.ended(2, JobState.CONFIRMED)
    audit(source, printer.slips)


def test_nobody_there(unused_tcp_port: int) -> None:
    source = MemorySource([numbered(1)])
    spooler = Spooler(f"tcp://127.0.0.1:{unused_tcp_port}", source, timing=QUICK)
    spooler.start()
    source.ended(1, JobState.FAILED_BEFORE_SEND)
    assert source.evidence[1].code == "unreachable"
    assert source.healths == [(DeviceState.OFFLINE, "unreachable")]
    source.add(numbered(2))
    spooler.wake()
    source.ended(2, JobState.FAILED_BEFORE_SEND)
    spooler.stop()


def test_the_printer_comes_back(printer: PrinterEmulator, spool: Spool, tmp_path: Path) -> None:
    source = MemorySource()
    spool(source)
    source.healthy()
    printer.stop()
    source.wait(lambda s: s.healths[-1][0] is DeviceState.OFFLINE)
    again = PrinterEmulator("127.0.0.1", printer.port, tmp_path / "again")
    again.start()
    source.healthy()
    source.add(numbered(1))
    source.ended(1, JobState.CONFIRMED)
    again.stop()


def test_an_aged_connection_is_dialled_again_without_alarm(
    printer: PrinterEmulator, spool: Spool
) -> None:
    """Network boards hang up on idle clients (UB-E02: five minutes)."""
    source = MemorySource()
    spooler = spool(source, timing=replace(QUICK, retry_most=0.1, heartbeat=60))
    source.healthy()
    threading.Event().wait(0.2)
    printer.fault("drop", after=0)
    source.add(numbered(1))
    spooler.wake()
    source.ended(1, JobState.CONFIRMED)
    assert source.healths == [(DeviceState.OK, "ok")]


@pytest.mark.parametrize("fault", ["vanish", "off", "hang-up", "drop"])
def test_a_connection_that_died_while_idle_takes_no_slip(
    printer: PrinterEmulator, spool: Spool, fault: str
) -> None:
    """The first bytes on a dead connection vanish without an error: so a question goes first."""
    source = MemorySource([numbered(1)])
    spooler = spool(source, timing=replace(QUICK, heartbeat=60, retry_most=0.1))
    source.ended(1, JobState.CONFIRMED)
    printer.fault(fault, after=None if fault != "drop" else 0)
    source.add(numbered(2))
    spooler.wake()
    if fault in {"vanish", "off"}:
        source.ended(2, JobState.FAILED_BEFORE_SEND)
        printer.fault("ok")
    source.ended(2, JobState.CONFIRMED)
    assert source.history.count((2, JobState.STARTED)) == 1
    audit(source, printer.slips)


def test_a_slip_that_cannot_be_sent_is_given_back_by_a_printer_known_to_be_away(
    printer: PrinterEmulator, spool: Spool
) -> None:
    """So it goes to the printer that stands in, before any screen has seen it fail."""

    class BrokenOff(MemorySource):
        known: list[tuple[DeviceState, str]]
        spooler: Spooler

        def started(self, job: Job) -> bool:
            wanted = super().started(job)
            printer.fault("drop", after=0)
            assert self.spooler._link is not None
            assert select.select([self.spooler._link], [], [], 5)[0], "the reset has arrived"
            return wanted

        def finished(self, job: Job, state: JobState, evidence: Evidence) -> None:
            self.known = list(self.healths)
            super().finished(job, state, evidence)

    source = BrokenOff()
    source.spooler = spool(source, timing=replace(QUICK, retry_first=60, retry_most=60))
    source.healthy()
    source.add(numbered(1))
    source.spooler.wake()
    source.ended(1, JobState.FAILED_BEFORE_SEND)
    assert source.known[-1] == (DeviceState.OFFLINE, "closed")
