"""What a printing probe proves, with printers that answer honestly, early, wrongly and never."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from common.domain.model import JobState
from hardware.printer.emulator import Habits, PrinterEmulator
from hardware.printer.emulator.faults import Echo
from hardware.printer.escpos import Fence, PrinterProfile
from hardware.printer.jobs import ProbeResult
from hardware.printer.spooler import Spooler

from .samples import QUICK, Drawn, MemorySource, numbered

pytestmark = pytest.mark.verify

HONEST = Habits(mm_per_s=400)
"""A fast printer whose paper takes its time all the same."""
FINE = (0x12, 0x12, 0x12, 0x12)
TIMING = replace(QUICK, fence=0.8, mm_per_s=200)

Probe = Callable[..., MemorySource]


def probing(job: int) -> Drawn:
    return replace(numbered(job), probe=True)


@pytest.fixture
def probe(tmp_path: Path) -> Iterator[Probe]:
    """Prints one probe on a printer of such habits and stops when that has ended."""
    running: list[PrinterEmulator | Spooler] = []

    def start(habits: Habits, fault: str = "ok", *more: Drawn) -> MemorySource:
        printer = PrinterEmulator("127.0.0.1", 0, tmp_path / "slips", habits=habits)
        printer.start()
        printer.fault(fault, after=None if fault == "ok" else 3_000)
        source = MemorySource([probing(1), *more])
        spooler = Spooler(f"tcp://127.0.0.1:{printer.port}", source, timing=TIMING)
        running.extend([spooler, printer])
        source.printer = printer
        spooler.start()
        return source

    yield start
    for one in running:
        one.stop()


def test_an_answer_that_waits_for_the_paper_is_believed(probe: Probe) -> None:
    source = probe(HONEST)
    source.ended(1, JobState.CONFIRMED)
    assert source.probes == [ProbeResult(True, True, FINE, True)]


def test_an_answer_before_the_paper_can_have_moved_is_not(probe: Probe) -> None:
    source = probe(replace(HONEST, process_id=Echo.EARLY))
    source.ended(1, JobState.CONFIRMED)
    assert source.probes == [ProbeResult(False, True, FINE, True)]
    assert source.evidence[1].code == "printed", "by GS r 1, which was answered in its turn"


@pytest.mark.parametrize("early", [Echo.EARLY, Echo.NEVER])
def test_an_answer_on_receipt_is_not_believed_because_its_question_travels_slowly(
    probe: Probe, early: Echo
) -> None:
    """Behind a slow server the slip arrives long after it has left us, and so does the question."""
    lagging = replace(HONEST, octets_per_s=20_000)
    source = probe(replace(lagging, process_id=early, queued_status=Echo.EARLY))
    source.ended(1, JobState.UNKNOWN)
    assert source.probes == [ProbeResult(False, False, FINE, True)]
    assert source.evidence[1].code == "no_fence"


def test_a_slow_way_does_not_make_an_honest_answer_early(probe: Probe) -> None:
    source = probe(replace(HONEST, octets_per_s=20_000))
    source.ended(1, JobState.CONFIRMED)
    assert source.probes == [ProbeResult(True, True, FINE, True)]


def test_what_a_probe_has_disproved_confirms_no_slip(probe: Probe) -> None:
    source = probe(
        replace(HONEST, process_id=Echo.NEVER, queued_status=Echo.EARLY), "ok", numbered(2)
    )
    source.ended(2, JobState.UNKNOWN)
    assert source.evidence[2].code == "no_fence"


def test_an_emulator_that_prints_in_no_time_proves_nothing(probe: Probe) -> None:
    source = probe(Habits())
    source.ended(1, JobState.UNKNOWN)
    assert source.probes == [ProbeResult(False, False, FINE, True)]


@pytest.mark.parametrize("echo", [Echo.NEVER, Echo.WRONG])
def test_no_answer_costs_one_deadline(probe: Probe, echo: Echo) -> None:
    began = time.monotonic()
    source = probe(replace(HONEST, process_id=echo))
    source.ended(1, JobState.CONFIRMED)
    assert source.probes == [ProbeResult(False, True, FINE, True)]
    assert time.monotonic() - began < 2 * TIMING.fence + 1


def test_a_printer_that_confirms_nothing_is_found_out(probe: Probe) -> None:
    source = probe(replace(HONEST, process_id=Echo.NEVER, queued_status=Echo.NEVER))
    source.ended(1, JobState.UNKNOWN)
    assert source.probes == [ProbeResult(False, False, FINE, True)]
    assert source.evidence[1].code == "no_fence"


def test_an_answer_without_paper_proves_nothing(probe: Probe) -> None:
    """The early answer comes, late enough for the paper, while the printer says that it is out."""
    source = probe(replace(HONEST, process_id=Echo.EARLY), "paper-out")
    source.wait(lambda s: any(code == "paper_out" for _, code in s.healths))
    source.printer.fault("ok")
    source.ended(1, JobState.UNKNOWN)
    assert source.evidence[1].code == "paper_out"
    assert source.probes == []


@pytest.mark.parametrize(
    ("habits", "fence"),
    [
        (HONEST, Fence.PROCESS_ID),
        (replace(HONEST, process_id=Echo.EARLY), Fence.QUEUED_STATUS),
    ],
)
def test_slips_after_the_probe_use_what_it_proved(
    probe: Probe, habits: Habits, fence: Fence
) -> None:
    source = probe(habits, "ok", numbered(2))
    source.ended(2, JobState.CONFIRMED)
    other = Echo.NEVER
    source.printer.habits = (
        replace(habits, queued_status=other)
        if fence is Fence.PROCESS_ID
        else replace(habits, process_id=other)
    )
    source.add(numbered(3))
    source.ended(3, JobState.CONFIRMED)


def test_another_printer_at_the_same_address_is_found_out(probe: Probe) -> None:
    """It echoes nothing, as the old one did, but works: one slip pays for that, not every one."""
    source = probe(HONEST)
    source.ended(1, JobState.CONFIRMED)
    source.printer.habits = replace(HONEST, process_id=Echo.NEVER)
    source.add(numbered(2))
    source.ended(2, JobState.UNKNOWN)
    source.add(numbered(3))
    source.ended(3, JobState.CONFIRMED)
    source.healthy()


def test_before_a_probe_the_process_id_is_not_used() -> None:
    assert PrinterProfile().best_fence is Fence.QUEUED_STATUS
    assert PrinterProfile(process_id_proven=True).best_fence is Fence.PROCESS_ID
    assert PrinterProfile(queued_status_disproved=True).best_fence is Fence.NONE
    for fence in (Fence.NONE, Fence.PROCESS_ID, Fence.QUEUED_STATUS):
        assert PrinterProfile(fence=fence, process_id_proven=True).best_fence is fence


def test_a_file_can_answer_nothing(tmp_path: Path) -> None:
    source = MemorySource([probing(1)])
    spooler = Spooler(f"file://{tmp_path}/slips", source, timing=TIMING)
    spooler.start()
    source.ended(1, JobState.UNKNOWN)
    spooler.stop()
    assert source.probes == [ProbeResult(False, False, None, False)]
