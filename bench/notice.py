"""How soon observers in other processes hear of a commit, what that costs the writer, and what
observers cost while nothing happens."""

from __future__ import annotations

import argparse
import random
import shutil
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.table import Table

from bench.observers import Observer, Sight, observers
from bench.resting import Resting, measure_screens
from common.domain import commands
from common.domain.actor import Actor, Role
from common.store import clock as clocks
from common.store.doorbell import Doorbell
from common.store.store import Store
from motcua.selftest import place

DESKS = 60
_KIOSK = Actor(Role.TERMINAL, "kiosk:k1")
_SETTLE_S = 3.0


@dataclass(frozen=True, slots=True)
class Ring:
    """One commit: its newest event, and when the bell for it was begun and done (ns)."""

    seq: int
    began: int
    done: int


@dataclass(frozen=True, slots=True)
class Notice:
    """How soon `number` observers knew of the commits. Milliseconds, sorted."""

    number: int
    reading: bool
    delays: list[float]
    missed: int
    rings: list[float]
    cpu_us: float
    """One observer's processor time for one commit."""


@dataclass(frozen=True, slots=True)
class Idle:
    """What observers cost while nothing happens."""

    number: int
    reading: bool
    percent_of_core: float


class TimedBell(Doorbell):
    """A doorbell that notes when it was rung."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.rings: list[Ring] = []

    def ring(self, seq: int | None) -> None:
        began = time.monotonic_ns()
        super().ring(seq)
        self.rings.append(Ring(seq or 0, began, time.monotonic_ns()))


def main(arguments: list[str]) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m bench notice", description=__doc__)
    parser.add_argument("--observers", type=int, nargs="+", default=[1, 10, 60])
    parser.add_argument("--commits", type=int, default=100, help="commits for each row")
    parser.add_argument("--per-second", type=float, default=4.0, help="commits a second")
    parser.add_argument("--idle-seconds", type=float, default=60.0, help="length of the idle part")
    parser.add_argument("--screens", action="store_true", help="only the real programs, idle")
    parser.add_argument("--dir", type=Path, help="folder on the disk to measure")
    chosen = parser.parse_args(arguments)
    folder = Path(tempfile.mkdtemp(prefix="bench-", dir=chosen.dir))
    try:
        if chosen.screens:
            show_screens(*measure_screens(folder / "hall", chosen.idle_seconds))
            return
        hall = make_hall(folder / "hall")
        kinds = [(number, reading) for reading in (False, True) for number in chosen.observers]
        notices = [
            measure(hall, number, reading, chosen.commits, chosen.per_second)
            for number, reading in kinds
        ]
        idle = [
            measure_idle(hall, max(chosen.observers), reading, chosen.idle_seconds)
            for reading in (False, True)
        ]
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    show(notices, idle)


def make_hall(folder: Path) -> Path:
    """A hall with sixty desks, its store closed again."""
    clock = clocks.parse(place.CLOCK, place.ZONE)
    Store.create(folder, place.document(1, DESKS), clock, place.TESTER).close()
    return folder


def measure(hall: Path, number: int, reading: bool, commits: int, per_second: float) -> Notice:
    """Commit at a steady pace while `number` observers listen."""
    with observers(hall, number, reading) as watching:
        time.sleep(_SETTLE_S)
        _reports(watching)
        before = sum(one.cpu_s for one in watching)
        rings = _write(hall, commits, per_second)
        time.sleep(1.0)
        cpu_us = (sum(one.cpu_s for one in watching) - before) / number / commits * 1e6
        sights = _reports(watching)
    found = [_delay(ring, seen) for ring in rings for seen in sights]
    delays = sorted(delay for delay in found if delay is not None)
    took = sorted((ring.done - ring.began) / 1e6 for ring in rings)
    return Notice(number, reading, delays, len(found) - len(delays), took, cpu_us)


def measure_idle(hall: Path, number: int, reading: bool, seconds: float) -> Idle:
    """Let nothing happen while `number` observers listen."""
    with observers(hall, number, reading) as watching:
        time.sleep(_SETTLE_S)
        before, begin = sum(one.cpu_s for one in watching), time.monotonic()
        time.sleep(seconds)
        spent = sum(one.cpu_s for one in watching) - before
    return Idle(number, reading, spent / (time.monotonic() - begin) * 100)


def _reports(watching: list[Observer]) -> list[list[Sight]]:
    return [observer.report() for observer in watching]


def _write(hall: Path, commits: int, per_second: float) -> list[Ring]:
    """Numbers taken at a pace that is no multiple of anybody's timer."""
    store = Store.open(hall)
    bell = TimedBell(hall)
    store._bell.close()
    store._bell = bell
    for _ in range(commits):
        time.sleep(random.uniform(0.5, 1.5) / per_second)
        store.act(_KIOSK, commands.IssueTicket("s1", origin="kiosk"))
    store.close()
    return bell.rings


def _delay(ring: Ring, sights: list[Sight]) -> float | None:
    """Milliseconds until an observer knew; the bell is begun when COMMIT has returned."""
    for when, newest in sights:
        if when >= ring.began and (newest == 0 or newest >= ring.seq):
            return (when - ring.began) / 1e6
    return None


def show(notices: list[Notice], idle: list[Idle]) -> None:
    """Print both tables."""
    console = Console()
    table = Table(title="From COMMIT to the observer, ms")
    for column in (
        "observers",
        "which",
        "p50",
        "p99",
        "max",
        "missed",
        "ring p50",
        "ring p99",
        "CPU us",
    ):
        table.add_column(column, justify="left" if column == "which" else "right")
    for row in notices:
        table.add_row(
            str(row.number),
            _which(row.reading),
            *(f"{_part(row.delays, part):.1f}" for part in (0.5, 0.99, 1.0)),
            str(row.missed),
            *(f"{_part(row.rings, part):.2f}" for part in (0.5, 0.99)),
            f"{row.cpu_us:.0f}",
        )
    console.print(table)
    for cost in idle:
        console.print(
            f"{cost.number} idle observers, {_which(cost.reading)}:"
            f" {cost.percent_of_core:.2f} % of one core together"
        )


def show_screens(rows: list[Resting], bells_per_s: float) -> None:
    """Print what each program costs."""
    console = Console()
    for row in rows:
        console.print(f"{row.name}, idle: {row.percent_of_core:.2f} % of one core")
    console.print(f"bells they ring: {bells_per_s:.2f} a second")


def _which(reading: bool) -> str:
    return "read view" if reading else "hears"


def _part(ordered: list[float], part: float) -> float:
    return ordered[min(len(ordered) - 1, int(len(ordered) * part))] if ordered else float("nan")
