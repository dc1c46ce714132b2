"""The real device service on a real hall: faults of the printer, and its own death at any moment
of a slip. What may be on paper is never printed again by itself."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import zxingcpp

from common.domain import commands
from common.store.store import Store
from hardware.printer.emulator import PrinterEmulator, Stage
from motcua.demo import place
from tests.hardware.printer.samples import opened
from tests.processes import ROOT

ENDS = {"confirmed", "unknown"}
SERVICES = ("ho-tich", "chung-thuc", "dang-ky-dat-dai", "dat-dai")
"""Of series of their own: each has 999 numbers a day."""
FAULTS = ("paper-out", "cover-open", "cutter-jam", "head-hot", "drop", "hang-up", "restart", "late")


@contextmanager
def devices(folder: Path) -> Iterator[subprocess.Popen[bytes]]:
    """`motcua devices`, as an operator starts it."""
    command = [sys.executable, "-m", "motcua", "devices", "--data", str(folder)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, env=os.environ) as process:
        try:
            yield process
        finally:
            process.kill()


class Hall:
    """A hall with one emulated printer."""

    def __init__(self, folder: Path, emulated: place.Emulated) -> None:
        (self.printer,) = emulated.printers.values()
        place.prepare(folder, "dan-hai", place.MONDAY, emulated.ports, emulated.links)
        self.store = Store.open(folder)
        self.tokens: dict[int, str] = {}

    def issue(self) -> int:
        """Take a number; the print job of its slip."""
        service = SERVICES[len(self.tokens) % len(SERVICES)]
        ticket = self.store.act(place.SHOWMAN, commands.IssueTicket(service))
        with self.store.read() as connection:
            job = int(connection.execute("SELECT max(id) FROM print_job").fetchone()[0])
        self.tokens[job] = f"MC:{ticket['token']}"
        return job

    def state(self, job: int) -> str:
        """How a job stands."""
        with self.store.read() as connection:
            sql = "SELECT state FROM print_job WHERE id = ?"
            return str(connection.execute(sql, (job,)).fetchone()[0])

    def wait(self, job: int, states: set[str], seconds: float = 60) -> str:
        """Its state, once it is one of these."""
        deadline = time.monotonic() + seconds
        while (state := self.state(job)) not in states:
            assert time.monotonic() < deadline, (job, state, self.printer.state)
            time.sleep(0.02)  # another process's doing
        return state

    def audit(self) -> None:
        """No code is on paper twice, and every confirmed slip's is there once."""
        read = [zxingcpp.read_barcodes(opened(path).convert("L")) for path in self.printer.slips]
        copies = Counter(code.text for codes in read for code in codes)
        for job, token in self.tokens.items():
            assert copies[token] <= 1, f"job {job} is on paper {copies[token]} times"
            if self.state(job) == "confirmed":
                assert copies[token] == 1, f"job {job} is claimed and not on paper"


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    with place.devices("dan-hai", tmp_path) as emulated:
        hall = Hall(tmp_path / "hall", emulated)
        yield hall
        hall.store.close()


def struck(printer: PrinterEmulator, before: int) -> None:
    printer.wait(lambda p: p.struck > before, 60)


def die_at_every_stage(hall: Hall, times: int) -> Counter[str]:
    """The service is killed while the printer stands still at each moment of a slip."""
    ends: Counter[str] = Counter()
    for stage in [*Stage] * times:
        before = hall.printer.struck
        hall.printer.fault("stall", at=stage)
        job = hall.issue()
        with devices(hall.store.folder) as service:
            struck(hall.printer, before)
            service.kill()
            service.wait()
        hall.printer.fault("ok")
        last = hall.issue()
        with devices(hall.store.folder):
            ends[f"{stage}: {hall.wait(job, ENDS)}"] += 1
            assert hall.wait(last, ENDS) == "confirmed"
    hall.audit()
    return ends


@pytest.mark.verify
def test_the_service_dies_at_every_moment_of_a_slip(
    hall: Hall, note: Callable[[str], None]
) -> None:
    ends = die_at_every_stage(hall, 2)
    note(f"service killed: {dict(ends)}")
    told = {end for end in ends if not end.startswith(Stage.AFTER_ALL)}
    assert all(end.endswith("unknown") for end in told)


@pytest.mark.long
def test_the_service_dies_at_every_moment_of_a_slip_again_and_again(hall: Hall) -> None:
    die_at_every_stage(hall, 20)


def faults_with_a_store(hall: Hall, times: int) -> Counter[str]:
    """Slips that the printer's faults hit, one behind each; all of them kept in a real store."""
    ends: Counter[str] = Counter()
    with devices(hall.store.folder):
        hall.wait(hall.issue(), {"confirmed"})
        for turn, fault in enumerate([*FAULTS] * times):
            before = hall.printer.struck
            hall.printer.fault(fault, at=list(Stage)[turn % len(Stage)])
            job = hall.issue()
            struck(hall.printer, before)
            behind = hall.issue()
            hall.printer.fault("ok")
            ends[f"{fault}: {hall.wait(job, ENDS)}"] += 1
            hall.wait(behind, ENDS)
        assert hall.wait(hall.issue(), ENDS) == "confirmed"
    hall.audit()
    return ends


@pytest.mark.verify
def test_faults_with_the_real_service_and_the_real_store(
    hall: Hall, note: Callable[[str], None]
) -> None:
    note(f"with the real service: {dict(faults_with_a_store(hall, 5))}")


@pytest.mark.long
def test_faults_with_the_real_service_and_the_real_store_a_hundred_times(hall: Hall) -> None:
    faults_with_a_store(hall, 100)
