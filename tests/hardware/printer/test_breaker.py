"""A printer that is stuck costs one slip its patience; everybody behind it is told at once."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from common.domain.model import DeviceState, JobState
from hardware.printer.breaker import Breaker
from hardware.printer.emulator import Habits, PrinterEmulator, PtyLine
from hardware.printer.emulator.faults import Echo
from hardware.printer.escpos import Fence, PrinterProfile
from hardware.printer.jobs import Evidence
from hardware.printer.spooler import Spooler
from hardware.printer.timing import Timing

from .conftest import Spool
from .samples import QUICK, MemorySource, audit, numbered

pytestmark = pytest.mark.verify

SOON = 0.8
"""Seconds within which a new slip must have been told, whatever the printer's deadlines are."""
ECHOING = [Fence.PROCESS_ID, Fence.QUEUED_STATUS]
PATIENT = replace(QUICK, connect=30, reply=1.0, fence=0.5)
"""A probe of a stuck printer takes longer than anybody may wait."""

TEN = [numbered(n) for n in range(101, 111)]


def tell_ten(source: MemorySource, spooler: Spooler) -> None:
    """Ten slips come one after the other; each is told within `SOON` that it did not leave."""
    for job in TEN:
        began = time.monotonic()
        source.add(job)
        spooler.wake()
        source.ended(job.id, JobState.FAILED_BEFORE_SEND)
        assert time.monotonic() - began < SOON


def told_ten_at_once(source: MemorySource) -> bool:
    return all(source.states[job.id] is JobState.FAILED_BEFORE_SEND for job in TEN)


@pytest.fixture
def other(tmp_path: Path) -> Iterator[tuple[PrinterEmulator, Spooler, MemorySource]]:
    """A second printer of the same hall."""
    printer = PrinterEmulator("127.0.0.1", 0, tmp_path / "other")
    printer.start()
    source = MemorySource()
    spooler = Spooler(f"tcp://127.0.0.1:{printer.port}", source, timing=QUICK)
    spooler.start()
    yield printer, spooler, source
    spooler.stop()
    printer.stop()


@pytest.mark.parametrize(
    "fault",
    ["stall", *(pytest.param(fault, marks=pytest.mark.verify) for fault in ("silent", "vanish"))],
)
def test_ten_slips_behind_a_wedged_printer_are_told_while_it_is_probed(
    printer: PrinterEmulator,
    spool: Spool,
    other: tuple[PrinterEmulator, Spooler, MemorySource],
    fault: str,
) -> None:
    source = MemorySource()
    spooler = spool(source, timing=PATIENT)
    source.healthy()
    printer.fault(fault, after=3_000)
    source.add(numbered(1))
    for job in TEN:
        source.add(job)
    spooler.wake()
    source.ended(1, JobState.UNKNOWN)
    began = time.monotonic()
    source.wait(told_ten_at_once)
    assert time.monotonic() - began < SOON, "those that were behind it"
    source.wait(lambda s: s.healths[-1][0] is DeviceState.OFFLINE)
    _, other_spooler, other_source = other
    other_source.add(numbered(2))
    other_spooler.wake()
    for number in range(11, 16):
        began = time.monotonic()
        source.add(numbered(number))
        spooler.wake()
        source.ended(number, JobState.FAILED_BEFORE_SEND)
        assert time.monotonic() - began < SOON, "and those that come while it is probed"
    other_source.ended(2, JobState.CONFIRMED)
    printer.fault("ok")
    source.wait(lambda s: list(s.states.values()).count(JobState.CONFIRMED) == 15, seconds=30)
    audit(source, printer.slips)


@pytest.mark.parametrize("fence", ECHOING)
def test_a_printer_that_says_it_is_well_and_prints_nothing_is_not_sent_more(
    printer: PrinterEmulator, spool: Spool, fence: Fence
) -> None:
    source = MemorySource([numbered(1)])
    spooler = spool(source, fence)
    source.ended(1, JobState.CONFIRMED)
    printer.fault("busy")
    source.add(numbered(2))
    spooler.wake()
    source.ended(2, JobState.UNKNOWN)
    assert source.evidence[2].code == "fence_silent"
    source.wait(lambda s: s.healths[-1] == (DeviceState.FAULT, "fence_silent"))
    tell_ten(source, spooler)
    assert source.evidence[101].code == "fence_silent"
    assert len(printer.slips) == 1
    printer.fault("ok")
    source.wait(lambda s: all(s.states[job.id] is JobState.CONFIRMED for job in TEN))
    source.healthy()
    assert source.states[2] is JobState.UNKNOWN
    audit(source, printer.slips)


def test_a_printer_that_never_could_confirm_goes_on_printing(
    tmp_path: Path,
) -> None:
    """A wrong word in the centre file must not stop the slips."""
    habits = Habits(process_id=Echo.NEVER)
    printer = PrinterEmulator("127.0.0.1", 0, tmp_path / "slips", habits=habits)
    printer.start()
    source = MemorySource([numbered(1), numbered(2)])
    profile = PrinterProfile(fence=Fence.PROCESS_ID)
    address = f"tcp://127.0.0.1:{printer.port}"
    spooler = Spooler(address, source, profile, replace(QUICK, fence=0.3))
    spooler.start()
    source.wait(lambda s: set(s.states.values()) == {JobState.UNKNOWN})
    spooler.stop()
    printer.stop()
    assert sum(audit(source, printer.slips).values()) == len(printer.slips) == 2


def test_slips_behind_one_that_waits_for_paper_are_told_at_once(
    printer: PrinterEmulator, spool: Spool
) -> None:
    source = MemorySource([numbered(1)])
    printer.fault("paper-out", after=3_000)
    spooler = spool(source, timing=replace(QUICK, reply=5, fence=30))
    source.wait(lambda s: (DeviceState.FAULT, "paper_out") in s.healths)
    tell_ten(source, spooler)
    assert source.states[1] is JobState.STARTED
    printer.fault("ok")
    source.wait(lambda s: all(s.states[job.id] is JobState.CONFIRMED for job in TEN), seconds=30)
    source.ended(1, JobState.UNKNOWN)
    audit(source, printer.slips)


def test_a_serial_printer_that_does_not_read_is_probed_without_making_anybody_wait(
    tmp_path: Path,
) -> None:
    printer = PrinterEmulator("", 0, tmp_path / "slips", line=PtyLine(tmp_path / "device"))
    printer.start()
    printer.fault("stall")
    source = MemorySource()
    timing = replace(QUICK, reply=1.0, write=20)
    spooler = Spooler(f"serial://{tmp_path}/device?flow=none", source, timing=timing)
    spooler.start()
    source.wait(lambda s: s.healths)
    tell_ten(source, spooler)
    spooler.stop()
    printer.stop()


def test_a_breaker_opens_at_once_and_closes_on_an_answer() -> None:
    breaker = Breaker()
    assert breaker.reason is None
    breaker.lost(Evidence("silent"))
    assert breaker.reason == Evidence("silent")
    breaker.heard(Evidence("paper_out"))
    assert breaker.reason == Evidence("paper_out")
    breaker.heard(None)
    assert breaker.reason is None
    breaker.fence_unanswered(Fence.PROCESS_ID)
    assert breaker.reason is None, "one that was never answered says nothing"
    breaker.fence_answered(Fence.PROCESS_ID)
    breaker.fence_unanswered(Fence.PROCESS_ID)
    breaker.heard(None)
    assert breaker.reason == Evidence("fence_silent")
    breaker.fence_answered(Fence.PROCESS_ID)
    assert breaker.reason is None
    breaker.fence_given_up(Fence.PROCESS_ID)
    breaker.fence_unanswered(Fence.PROCESS_ID)
    assert breaker.reason is None, "nor one that it has given up"


def test_timing_of_these_tests_is_patient_enough_to_prove_something() -> None:
    assert min(PATIENT.reply, PATIENT.connect, Timing().reply) > SOON
