"""Killed in mid-slip, again and again, and with faults at random bytes: still honest."""

from __future__ import annotations

import random
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from common.domain.model import JobState
from hardware.printer import escpos
from hardware.printer.emulator import PrinterEmulator
from hardware.printer.escpos import Fence, PrinterProfile

from .conftest import Spool
from .samples import QUICK, MemorySource, audit, numbered

ENDS = {JobState.CONFIRMED, JobState.UNKNOWN}

SERVICE = """
import pathlib, sys
from hardware.printer.escpos import Fence, PrinterProfile
from hardware.printer.spooler import Spooler
from tests.hardware.printer.samples import QUICK, MemorySource, numbered
port, path, fence, *jobs = sys.argv[1:]
source = MemorySource((numbered(int(job)) for job in jobs), pathlib.Path(path))
Spooler(f"tcp://127.0.0.1:{port}", source, PrinterProfile(fence=Fence(fence)), QUICK).start()
sys.stdin.read()
"""


def serve(printer: PrinterEmulator, path: Path, fence: Fence, jobs: int) -> subprocess.Popen[bytes]:
    arguments = [str(printer.port), str(path), fence, *map(str, range(1, jobs + 1))]
    return subprocess.Popen(
        [sys.executable, "-c", SERVICE, *arguments],
        stdin=subprocess.PIPE,
    )


def kept(path: Path, jobs: int) -> MemorySource:
    return MemorySource((numbered(n) for n in range(1, jobs + 1)), path)


def eventually(reached: Callable[[], bool], seconds: float = 20) -> None:
    deadline = time.monotonic() + seconds
    while not reached():
        assert time.monotonic() < deadline
        time.sleep(0.01)  # another process's doing: there is no event to wait for


@pytest.mark.verify
@pytest.mark.parametrize("fence", [Fence.PROCESS_ID, Fence.QUEUED_STATUS])
def test_killed_within_slips(printer: PrinterEmulator, tmp_path: Path, fence: Fence) -> None:
    jobs, path = 6, tmp_path / "jobs"
    mending = len(escpos.greeting(PrinterProfile(), torn=True))
    for killed, after in enumerate((40, 2_000, 9_000, 17_000, 24_000)):
        printer.fault("stall", after=after + (mending if killed else 0))
        with serve(printer, path, fence, jobs) as service:
            eventually(lambda: printer.state == "stall")
            service.kill()
        states = list(kept(path, jobs).states.values())
        assert (states.count(JobState.STARTED), states.count(JobState.UNKNOWN)) == (1, killed)
        printer.fault("ok")
        eventually(lambda: not printer.line.connected)
    with serve(printer, path, fence, jobs) as service:
        eventually(lambda: set(kept(path, jobs).states.values()) <= ENDS)
        service.kill()
    source = kept(path, jobs)
    assert Counter(source.states.values()) == {JobState.UNKNOWN: 5, JobState.CONFIRMED: 1}
    audit(source, printer.slips)


@pytest.mark.parametrize("fence", [Fence.PROCESS_ID, Fence.QUEUED_STATUS])
def test_a_lost_cut_leaves_no_old_paper_on_the_next_slip(
    printer: PrinterEmulator, spool: Spool, fence: Fence
) -> None:
    """The connection breaks in a slip, and again within the cut that should part it."""
    source = MemorySource([numbered(1), numbered(2)])
    printer.fault("drop", after=9_000)
    spool(source, fence, replace(QUICK, retry_first=0.5, retry_most=0.5))
    printer.wait(lambda p: p.struck == 1)
    greeting = len(escpos.greeting(PrinterProfile(), torn=True))
    settling = len(escpos.fence(fence, b"")) if fence is Fence.QUEUED_STATUS else 0
    printer.fault("drop", after=greeting + settling + 1)
    source.ended(2, JobState.CONFIRMED)
    assert printer.struck == 2
    assert source.states[1] is JobState.UNKNOWN
    audit(source, printer.slips)


@pytest.mark.verify
@pytest.mark.parametrize("fence", [Fence.PROCESS_ID, Fence.QUEUED_STATUS])
@pytest.mark.parametrize("seed", range(3))
def test_a_storm_of_faults(
    tmp_path: Path, printer: PrinterEmulator, spool: Spool, fence: Fence, seed: int
) -> None:
    chance = random.Random(seed)
    source = MemorySource(numbered(n) for n in range(1, 41))
    spool(source, fence)
    over = threading.Event()

    def storm() -> None:
        faults = ["paper-out", "cover-open", "cutter-jam", "silent", "drop", "stall"]
        while not over.is_set():
            printer.fault(chance.choice(faults), after=chance.randrange(60_000))
            over.wait(chance.random() * 0.6)
            printer.fault("ok")
        printer.fault("ok")

    weather = threading.Thread(target=storm)
    weather.start()
    try:
        source.wait(lambda s: set(s.states.values()) <= ENDS, seconds=180)
    finally:
        over.set()
        weather.join()
    audit(source, printer.slips)
    confirmed = list(source.states.values()).count(JobState.CONFIRMED)
    assert confirmed > 10, "and it still prints most of them"
    assert source.healths, "with the faults reported"
