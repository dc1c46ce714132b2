"""Sixty desks and six kiosks on one store: how much they get together, and how evenly.

A shim makes every flush slower (`--flush-ms`), because a fast disk hides what waiting does. The
store's turnstile stands beside the two locks that it replaced: one flock, SQLite's busy handler.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.table import Table

from bench.crowd import Crowd, Got, one_writer, run
from bench.locks import LOCKS
from common.domain import commands
from common.domain.actor import Actor, Role
from common.store import clock as clocks
from common.store import upkeep
from common.store.store import Store
from motcua.keeper import KEEPER
from motcua.selftest import place
from motcua.selftest.trial import raw_fsyncs

KIOSKS, DESKS = 6, 60
PEOPLE_WAITING = 60
"""For each desk, at the start: nobody runs dry while the time is taken."""

CROWDS = (
    Crowd("desks and kiosks", KIOSKS, DESKS),
    Crowd("all issue", KIOSKS + DESKS, 0),
    Crowd("60 actions/s", KIOSKS, DESKS, pace=60.0),
)


def main(arguments: list[str]) -> None:
    """Make the shim, start again under it, measure and print."""
    parser = argparse.ArgumentParser(prog="python -m bench contention", description=__doc__)
    parser.add_argument("--seconds", type=float, default=20.0, help="length of one measurement")
    parser.add_argument("--flush-ms", type=float, default=4.0, help="added to each flush; 0: none")
    parser.add_argument("--locks", nargs="+", default=list(LOCKS), choices=LOCKS)
    parser.add_argument("--crowds", nargs="+", default=[c.name for c in CROWDS])
    parser.add_argument("--dir", type=Path, help="folder on the disk to measure")
    parser.add_argument("--hall", type=Path, help=argparse.SUPPRESS)
    chosen = parser.parse_args(arguments)
    if chosen.hall is not None:
        crowds = [crowd for crowd in CROWDS if crowd.name in chosen.crowds]
        measure(chosen.hall, crowds, chosen.locks, chosen.seconds)
        return
    with _scratch(chosen.dir) as folder:
        environment = dict(os.environ)
        if chosen.flush_ms > 0:
            shim = make_shim(folder)
            if shim is None:
                print("contention not measured: no C compiler (cc) to slow the flushes down")
                return
            environment |= {
                "LD_PRELOAD": str(shim),
                "SLOWFLUSH_US": str(int(chosen.flush_ms * 1000)),
            }
        make_hall(folder / "hall")
        again = [sys.executable, "-m", "bench", "contention", *arguments]
        again += ["--hall", str(folder / "hall")]
        subprocess.run(again, env=environment, check=True)


@contextmanager
def _scratch(beside: Path | None) -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="bench-", dir=beside))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def make_shim(folder: Path) -> Path | None:
    """The shared library that slows flushes down; None without a C compiler."""
    compiler = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
    if compiler is None:
        return None
    source = Path(__file__).with_name("slowflush.c")
    library = folder / "slowflush.so"
    command = [compiler, "-shared", "-fPIC", "-O2", "-o", str(library), str(source), "-ldl"]
    subprocess.run(command, check=True)
    return library


def make_hall(hall: Path, desks: int = DESKS, waiting: int = PEOPLE_WAITING) -> None:
    """Every desk on duty, people waiting at each, and keeper's word about the waits.

    The clock stands still, so that the word stays fresh as it does where keeper lives.
    """
    clock = clocks.parse(f"{place.CLOCK}@0", place.ZONE)
    store = Store.create(hall, place.document(KIOSKS + DESKS, desks), clock, place.TESTER)
    for desk in range(1, desks + 1):
        store.act(place.TESTER, commands.SetPin(f"o{desk}", place.PIN))
        store.act(place.TESTER, commands.SignIn(str(desk), f"o{desk}", place.PIN))
    kiosk = Actor(Role.TERMINAL, "kiosk:k1")
    services = list(store.centre().services)
    for number in range(desks * waiting):
        service = services[number % len(services)]
        store.act(kiosk, commands.IssueTicket(service, origin="kiosk"))
        if number % 1000 == 0:
            _say_waits(store)
    store.close()


def _say_waits(store: Store) -> None:
    waits = upkeep.work_out_estimates(store)
    with store.transaction(KEEPER, "keeper") as tx:
        upkeep.write_estimates(tx, waits)


@dataclass(frozen=True, slots=True)
class Row:
    """One crowd under one lock, beside a single writer and the raw flush of the same run."""

    crowd: Crowd
    lock: str
    got: Got
    alone_per_s: float
    flush_ms: float


def measure(hall: Path, crowds: list[Crowd], locks: list[str], seconds: float) -> None:
    """Measure each crowd under each lock and print as it goes."""
    rows = []
    for crowd in crowds:
        for lock in locks:
            rows.append(measure_one(hall, crowd, lock, seconds))
            print(rows[-1], file=sys.stderr, flush=True)
    show(rows)


def measure_one(hall: Path, crowd: Crowd, lock: str, seconds: float) -> Row:
    """Flush, single writer and crowd, one right after the other, on copies of one hall."""
    flush_ms = 1000 / raw_fsyncs(hall.parent, min(seconds, 1.0))
    with _copy(hall) as copy:
        alone = one_writer(copy, crowd, min(seconds, 5.0))
    with _copy(hall) as copy:
        return Row(crowd, lock, run(copy, crowd, lock, seconds), alone, flush_ms)


@contextmanager
def _copy(hall: Path) -> Iterator[Path]:
    copy = hall.with_name("copy")
    shutil.copytree(hall, copy)
    try:
        yield copy
    finally:
        shutil.rmtree(copy)


def show(rows: list[Row]) -> None:
    """Print the table."""
    table = Table(title=f"{KIOSKS + DESKS} writers on {os.cpu_count()} cores")
    columns = "who,lock,per s,x one writer,Jain,p50 ms,p99 ms,p99 flushes,slowest ms,rounds"
    for column in f"{columns},overtaken,CPU us,busy,doubled,flush ms".split(","):
        table.add_column(column, justify="left" if column in ("who", "lock") else "right")
    for row in rows:
        got = row.got
        table.add_row(
            row.crowd.name,
            row.lock,
            f"{got.per_s:.0f}",
            "" if row.crowd.pace else f"{got.per_s / row.alone_per_s:.2f}",
            "" if got.jain is None else f"{got.jain:.3f}",
            f"{got.p50_ms:.1f}",
            f"{got.p99_ms:.1f}",
            f"{got.p99_ms / row.flush_ms:.1f}",
            f"{got.slowest_ms:.0f}",
            "" if row.crowd.pace else f"{got.rounds:.2f}",
            str(got.overtaken),
            f"{got.cpu_us:.0f}",
            str(got.busy + got.refused),
            str(got.doubled),
            f"{row.flush_ms:.2f}",
        )
    Console(width=None if sys.stdout.isatty() else 160).print(table)
