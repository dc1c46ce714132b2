from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from hardware.printer.emulator import PrinterEmulator
from hardware.printer.escpos import Fence, PrinterProfile
from hardware.printer.spooler import Spooler
from hardware.printer.timing import Timing

from .samples import QUICK, MemorySource

Spool = Callable[..., Spooler]


@pytest.fixture
def printer(tmp_path: Path) -> Iterator[PrinterEmulator]:
    emulator = PrinterEmulator("127.0.0.1", 0, tmp_path / "slips")
    emulator.start()
    yield emulator
    emulator.stop()


@pytest.fixture
def spool(printer: PrinterEmulator) -> Iterator[Spool]:
    """Starts a spooler on the emulator; all of them are stopped at the end."""
    running: list[Spooler] = []

    def start(
        source: MemorySource, fence: Fence = Fence.PROCESS_ID, timing: Timing = QUICK
    ) -> Spooler:
        address = f"tcp://127.0.0.1:{printer.port}"
        spooler = Spooler(address, source, PrinterProfile(fence=fence), timing)
        spooler.start()
        running.append(spooler)
        return spooler

    yield start
    for spooler in running:
        spooler.stop()
