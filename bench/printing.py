"""How soon a number becomes paper, what drawing and sending a slip costs, and what the device
service costs while nothing is printed. All with the real programs and an emulated printer."""

from __future__ import annotations

import argparse
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from rich.console import Console
from rich.table import Table

from bench.notice import TimedBell
from bench.observers import cpu_seconds
from common.centre import shipped
from common.centre.document import as_document
from common.centre.load import load
from common.domain import commands
from common.paper import papers, samples
from common.paper.payloads import Kind
from common.paper.render import Sheet
from common.store import facts
from common.store.store import Store
from hardware.printer.emulator import PrinterEmulator
from hardware.printer.emulator.lines import Line
from hardware.printer.encoding import encode, to_store
from hardware.printer.escpos import INIT, Encoding, PrinterProfile
from motcua.demo import place

WIDTHS = (576, 384)
CENTRE = "province-25"
"""It has two printers."""
_SETTLE_S = 5.0
_RSS = re.compile(r"VmRSS:\s+(\d+) kB")


@dataclass(frozen=True, slots=True)
class Idle:
    """The device service with nothing to do."""

    printers: int
    percent_of_core: float
    rss_mib: float


class Watch:
    """Listens in on a printer's line, and notes when slips begin to arrive (ns)."""

    def __init__(self, line: Line) -> None:
        self.begins: list[int] = []
        self._hear, line.hear = line.hear, self._watched

    def _watched(self, *most: int) -> bytes | None:
        data = self._hear(*most)
        if data and INIT in data:
            self.begins.append(time.monotonic_ns())
        return data


def main(arguments: list[str]) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m bench printing", description=__doc__)
    parser.add_argument("--slips", type=int, default=100, help="numbers taken")
    parser.add_argument("--idle-seconds", type=float, default=30.0, help="length of the idle part")
    parser.add_argument("--dir", type=Path, help="folder on the disk to measure")
    chosen = parser.parse_args(arguments)
    folder = Path(tempfile.mkdtemp(prefix="bench-", dir=chosen.dir))
    try:
        delays, idle = measure_service(folder, chosen.slips, chosen.idle_seconds)
    finally:
        shutil.rmtree(folder)
    show(delays, idle, os.getloadavg()[0])


def measure_service(folder: Path, slips: int, seconds: float) -> tuple[list[float], Idle]:
    """Milliseconds from each commit to the first byte of its slip, sorted; and the idle cost."""
    with place.devices(CENTRE, folder) as emulated:
        hall = folder / "hall"
        place.prepare(hall, CENTRE, place.MONDAY, emulated.ports, emulated.links)
        printer = next(iter(emulated.printers.values()))
        with _devices(hall) as pid:
            time.sleep(_SETTLE_S)
            idle = _idle(pid, len(emulated.printers), seconds)
            delays = _delays(hall, printer, slips)
    return sorted(delays), idle


def _delays(hall: Path, printer: PrinterEmulator, slips: int) -> list[float]:
    watch, store, bell = Watch(printer.line), Store.open(hall), TimedBell(hall)
    store._bell.close()
    store._bell = bell
    chance, delays = random.Random(1), []
    service = store.centre().services
    try:
        for number in range(slips):
            store.act(place.SHOWMAN, commands.IssueTicket(chance.choice(sorted(service))))
            committed = bell.rings[-1].began
            printer.wait(lambda p, all_=number + 1: len(p.slips) >= all_, 30)
            delays.append((next(b for b in watch.begins if b > committed) - committed) / 1e6)
            time.sleep(chance.uniform(0.05, 0.4))
    finally:
        store.close()
    return delays


@contextmanager
def _devices(hall: Path) -> Iterator[int]:
    command = [sys.executable, "-m", "motcua", "devices", "--data", str(hall)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as process:
        try:
            yield process.pid
        finally:
            process.kill()


def _idle(pid: int, printers: int, seconds: float) -> Idle:
    began, before = time.monotonic(), cpu_seconds(pid)
    time.sleep(seconds)
    spent = (cpu_seconds(pid) - before) / (time.monotonic() - began)
    found = _RSS.search(Path(f"/proc/{pid}/status").read_text())
    return Idle(printers, spent * 100, int(found[1]) / 1024 if found else 0.0)


def a_ticket(centre: facts.Centre, number: int, width: int) -> Sheet:
    """A slip of fifteen lines and a QR code; its number, its place in the queue and its code are
    its own, as on real slips."""
    payload = samples.payload(Kind.TICKET, centre, "vi")
    fresh = {
        "number": f"A{number:03}",
        "ahead": number % 40,
        "issued_at": payload["issued_at"] + number * 47_000,
        "token": f"{number:022}",
        "priority": False,
        "copy": 0,
        "mode": None,
    }
    return papers.sheet("ticket", {**payload, **fresh}, centre, width_dots=width, simulated=False)


def drawing(centre: facts.Centre, width: int, slips: int = 200) -> list[float]:
    """Milliseconds to draw and encode a slip with warm caches, sorted."""
    profile = PrinterProfile(width_dots=width)
    took = []
    for number in range(slips):
        began = time.perf_counter()
        encode(a_ticket(centre, number, width), profile)
        took.append((time.perf_counter() - began) * 1e3)
    return sorted(took[slips // 4 :])


def sizes(centre: facts.Centre, width: int) -> dict[str, int]:
    """Bytes of one slip in each encoding."""
    sheet = a_ticket(centre, 12, width)
    kept = frozenset(to_store(sheet))
    hybrid = PrinterProfile(width_dots=width, encoding=Encoding.HYBRID)
    native = replace(hybrid, encoding=Encoding.NATIVE, codepage="cp1258 52")
    profiles = {
        "picture": PrinterProfile(width_dots=width),
        "picture, untrimmed": PrinterProfile(width_dots=width, trimmed=False),
        "hybrid": hybrid,
        "hybrid, head and foot in the printer": replace(hybrid, stored=kept),
        "native": native,
    }
    return {name: len(encode(sheet, profile)) for name, profile in profiles.items()}


def at(share: float, values: list[float]) -> float:
    """The value below which this share of them lies."""
    return values[min(int(share * len(values)), len(values) - 1)]


def show(delays: list[float], idle: Idle, load: float) -> None:
    """Print everything; figures of one machine at one moment, with its load beside them."""
    console, centre = Console(), _centre()
    console.print(f"load {load:.1f} on {os.cpu_count()} cores")
    times = Table("", "p50", "p95", "most", title="milliseconds")
    times.add_row("committed → first byte of the slip", *_row(delays))
    for width in WIDTHS:
        times.add_row(f"a slip of {width} dots drawn and encoded", *_row(drawing(centre, width)))
    console.print(times)
    table = Table("", *(f"{width} dots" for width in WIDTHS), title="bytes of a slip")
    for row in zip(*(sizes(centre, width).items() for width in WIDTHS), strict=True):
        table.add_row(row[0][0], *(f"{size:,}" for _, size in row))
    console.print(table)
    console.print(
        f"devices at rest, {idle.printers} printers: {idle.percent_of_core:.2f} % of a core,"
        f" {idle.rss_mib:.0f} MiB"
    )


def _row(values: list[float]) -> list[str]:
    return [f"{value:.1f}" for value in (at(0.5, values), at(0.95, values), values[-1])]


def _centre() -> facts.Centre:
    return facts.build(as_document(load(shipped.centre(CENTRE))), version=1)
