"""A serial line at its real speed: what takes long is waited for."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from common.domain.model import DeviceState, JobState
from hardware.printer.emulator import Habits, PrinterEmulator, PtyLine
from hardware.printer.escpos import Fence, PrinterProfile
from hardware.printer.spooler import Spooler

from .samples import QUICK, MemorySource, numbered


@pytest.mark.verify
def test_a_slow_line_is_given_the_time_that_completing_a_torn_slip_takes(tmp_path: Path) -> None:
    """17 kB of blanks last longer than any answer is waited for."""
    baud = 57_600
    line = PtyLine(tmp_path / "printer")
    habits = Habits(octets_per_s=baud / 10)
    slow = PrinterEmulator("", 0, tmp_path / "slips", habits=habits, line=line)
    slow.start()
    source = MemorySource([numbered(1)])
    source.states[1] = JobState.STARTED
    timing = replace(QUICK, write=5)
    address = f"serial://{line.link}?baud={baud}&flow=none"
    spooler = Spooler(address, source, PrinterProfile(fence=Fence.PROCESS_ID), timing)
    spooler.start()
    source.wait(lambda s: s.healths)
    assert source.healths == [(DeviceState.OK, "ok")]
    spooler.stop()
    slow.stop()
