"""Switched off and on within a slip, refilled, recovered on somebody's word: nothing is claimed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest

from common.domain.model import DeviceState, JobState
from hardware.printer.emulator import Habits, PrinterEmulator, PtyLine, Stage
from hardware.printer.escpos import Fence, PrinterProfile
from hardware.printer.spooler import Spooler
from hardware.printer.timing import Timing

from .conftest import Spool
from .samples import QUICK, MemorySource, audit, numbered

ECHOING = [Fence.PROCESS_ID, Fence.QUEUED_STATUS]
SMALL = Habits(buffer=2_000)
"""A printer that stops reading early, so that most of a slip waits on our side."""
NEVER = Event()
BLINK = replace(QUICK, blink=0.2, write=5)

Serial = Callable[..., tuple[PrinterEmulator, Spooler]]


@pytest.fixture
def serial(tmp_path: Path) -> Iterator[Serial]:
    """Starts a printer on a pseudo-terminal and its spooler."""
    running: list[PrinterEmulator | Spooler] = []

    def start(
        source: MemorySource, fence: Fence, timing: Timing = QUICK
    ) -> tuple[PrinterEmulator, Spooler]:
        line = PtyLine(tmp_path / "device")
        printer = PrinterEmulator("", 0, tmp_path / "slips", habits=SMALL, line=line)
        printer.start()
        address = f"serial://{tmp_path}/device?flow=none&baud=115200"
        spooler = Spooler(address, source, PrinterProfile(fence=fence), timing)
        running.extend([spooler, printer])
        spooler.start()
        source.healthy()
        return printer, spooler

    yield start
    for one in running:
        one.stop()


def bring(source: MemorySource, spooler: Spooler, *jobs: int) -> None:
    for job in jobs:
        source.add(numbered(job))
    spooler.wake()


@pytest.mark.parametrize("fence", ECHOING)
def test_a_slip_that_had_to_wait_for_paper_is_not_claimed(serial: Serial, fence: Fence) -> None:
    """Its first part is on the old roll."""
    source = MemorySource()
    printer, spooler = serial(source, fence)
    printer.fault("paper-out", at=Stage.DURING)
    bring(source, spooler, 1)
    source.wait(lambda s: (DeviceState.FAULT, "paper_out") in s.healths)
    printer.fault("ok")
    source.ended(1, JobState.UNKNOWN)
    assert source.evidence[1].code == "paper_out"
    bring(source, spooler, 2)
    source.ended(2, JobState.CONFIRMED)
    assert sum(audit(source, printer.slips).values()) == 2


def test_a_printer_that_tells_nothing_is_looked_at_while_it_prints(tmp_path: Path) -> None:
    """Its cover was open, and nobody would have learnt that from the fence."""
    silent = Habits(auto_status=False)
    printer = PrinterEmulator("127.0.0.1", 0, tmp_path / "slips", habits=silent)
    printer.start()
    source = MemorySource([numbered(1)])
    profile = PrinterProfile(fence=Fence.PROCESS_ID)
    patient = replace(QUICK, fence=600, reply=0.3)
    spooler = Spooler(f"tcp://127.0.0.1:{printer.port}", source, profile, patient)
    printer.fault("cover-open", at=Stage.DURING)
    spooler.start()
    source.wait(lambda s: (DeviceState.FAULT, "cover_open") in s.healths)
    printer.fault("ok")
    source.ended(1, JobState.UNKNOWN)
    assert source.evidence[1].code == "cover_open"
    spooler.stop()
    printer.stop()


@pytest.mark.verify
@pytest.mark.parametrize("fence", ECHOING)
def test_switched_off_while_paper_is_changed_nothing_is_claimed(
    serial: Serial, fence: Fence
) -> None:
    """The rest of the slip and its fence come to a printer that has forgotten the beginning."""
    source = MemorySource()
    printer, spooler = serial(source, fence)
    printer.fault("paper-out", at=Stage.DURING)
    bring(source, spooler, 1)
    source.wait(lambda s: (DeviceState.FAULT, "paper_out") in s.healths)
    printer.fault("off")
    printer.fault("ok")
    source.ended(1, JobState.UNKNOWN)
    source.add(numbered(2))
    spooler.wake()
    source.ended(2, JobState.CONFIRMED)
    assert audit(source, printer.slips)[2] == 1


@pytest.mark.parametrize("fence", ECHOING)
def test_switched_off_within_a_slip_nothing_is_claimed(serial: Serial, fence: Fence) -> None:
    source = MemorySource()
    printer, spooler = serial(source, fence, BLINK)
    printer.fault("off", at=Stage.DURING)
    bring(source, spooler, 1)
    printer.wait(lambda p: p.state == "off")
    link = spooler._link
    assert link is not None
    while link.paused <= BLINK.blink:
        NEVER.wait(0.02)  # the line stands still: nothing happens that could be waited for
    printer.fault("ok")
    source.ended(1, JobState.UNKNOWN)
    assert source.evidence[1].code in {"restarted", "fence_silent"}
    audit(source, printer.slips)


@pytest.mark.parametrize("fence", ECHOING)
@pytest.mark.parametrize("stage", [Stage.BEFORE_PRINT, Stage.DURING, Stage.AFTER_PRINT])
def test_a_network_printer_that_restarts_within_a_slip_leaves_it_unknown(
    printer: PrinterEmulator, spool: Spool, fence: Fence, stage: Stage
) -> None:
    source = MemorySource()
    spooler = spool(source, fence)
    source.healthy()
    printer.fault("restart", at=stage)
    bring(source, spooler, 1, 2)
    source.ended(2, JobState.CONFIRMED)
    assert source.states[1] is JobState.UNKNOWN
    assert source.evidence[1].code == "closed"
    assert audit(source, printer.slips)[2] == 1


@pytest.mark.parametrize("fence", ECHOING)
def test_recovery_on_somebodys_word_forgets_the_slip_and_says_so(
    printer: PrinterEmulator, spool: Spool, fence: Fence
) -> None:
    source = MemorySource()
    spooler = spool(source, fence)
    source.healthy()
    printer.fault("cutter-jam", at=Stage.DURING)
    bring(source, spooler, 1)
    source.wait(lambda s: s.healths[-1] == (DeviceState.FAULT, "cutter_error"))
    assert source.states[1] is JobState.STARTED, "never by itself"
    spooler.recover()
    source.ended(1, JobState.UNKNOWN)
    assert source.evidence[1].code == "recovered"
    source.healthy()
    source.add(numbered(2))
    spooler.wake()
    source.ended(2, JobState.CONFIRMED)
    copies = audit(source, printer.slips)
    assert (copies[1], copies[2]) == (0, 1)


def test_recovery_of_an_idle_printer_harms_no_slip(printer: PrinterEmulator, spool: Spool) -> None:
    source = MemorySource()
    spooler = spool(source, timing=replace(QUICK, heartbeat=60, retry_most=60, retry_first=60))
    source.healthy()
    spooler.recover()
    bring(source, spooler, 1)
    source.ended(1, JobState.CONFIRMED)
    printer.fault("cutter-jam")
    source.wait(lambda s: s.healths[-1] == (DeviceState.FAULT, "cutter_error"))
    spooler.recover()
    source.healthy()
    audit(source, printer.slips)


def test_a_hot_head_is_waited_for(printer: PrinterEmulator, spool: Spool) -> None:
    source = MemorySource()
    spooler = spool(source)
    source.healthy()
    printer.fault("head-hot", at=Stage.DURING)
    bring(source, spooler, 1)
    source.wait(lambda s: (DeviceState.FAULT, "head_hot") in s.healths)
    printer.fault("ok")
    source.ended(1, JobState.CONFIRMED)
    audit(source, printer.slips)


@pytest.mark.parametrize("noise", ["garbage", "xon-xoff"])
@pytest.mark.parametrize("fence", ECHOING)
@pytest.mark.parametrize("stage", [Stage.DURING, Stage.AFTER_PRINT])
def test_noise_on_the_line_confirms_nothing_and_hurts_nothing(
    printer: PrinterEmulator, spool: Spool, noise: str, fence: Fence, stage: Stage
) -> None:
    source = MemorySource()
    spooler = spool(source, fence)
    source.healthy()
    printer.fault(noise, at=stage)
    bring(source, spooler, 1, 2)
    source.wait(lambda s: set(s.states.values()) <= {JobState.CONFIRMED, JobState.UNKNOWN})
    assert source.states[2] is JobState.CONFIRMED
    audit(source, printer.slips)
