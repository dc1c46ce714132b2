"""What an action costs: raw fsync, bare commit, issue, call-next, in interleaved rounds."""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from uuid import uuid4

from rich.console import Console
from rich.table import Table

from bench import floor
from bench.flushes import count_flushes
from bench.pages import Pages, count_pages
from bench.shares import Share, share
from common.domain import commands
from common.domain.actor import Actor, Role
from common.store import clock as clocks
from common.store import sqlite
from common.store.store import Store
from motcua.selftest import place

KIOSK = Actor(Role.TERMINAL, "kiosk:k1")
DESKS = 8


@dataclass(frozen=True, slots=True)
class Figures:
    """Medians over the rounds; `cpu_us` is this process' own time per action."""

    name: str
    per_s: float
    p50_ms: float
    p99_ms: float
    cpu_us: float


def main(arguments: list[str]) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m bench actions", description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="interleaved rounds (median shown)")
    parser.add_argument("--seconds", type=float, default=0.5, help="length of one measurement")
    parser.add_argument("--dir", type=Path, help="folder on the disk to measure")
    chosen = parser.parse_args(arguments)
    folder = Path(tempfile.mkdtemp(prefix="bench-", dir=chosen.dir))
    try:
        figures = measure(folder, chosen.rounds, chosen.seconds)
        flushes = count_flushes(folder)
        pages = count_pages(folder)
        shares = measure_shares(folder, times=1000)
        floors = measure_floors(folder, times=1000)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    _show(figures, flushes)
    _show_pages(pages)
    _show_shares(shares)
    _show_floors(floors, next(row.cpu_us for row in figures if row.name == "commit"))


def _show_floors(floors: list[floor.Floor], commit_us: float) -> None:
    table = Table(title="Its statements alone, asked again by a bare loop: us beyond the commit")
    for column in ("action", "all of them", "those that write"):
        table.add_column(column, justify="left" if column == "action" else "right")
    for row in floors:
        beyond = (f"{cpu_us - commit_us:.0f}" for cpu_us in (row.all_us, row.writes_us))
        table.add_row(row.action, *beyond)
    Console().print(table)


def _show_shares(shares: list[Share]) -> None:
    table = Table(title="Processor time of an action, medians")
    for column in ("action", "all us", "in SQLite us", "statements"):
        table.add_column(column, justify="left" if column == "action" else "right")
    for row in shares:
        table.add_row(row.action, f"{row.all_us:.0f}", f"{row.sqlite_us:.0f}", str(row.statements))
    Console().print(table)


def _show_pages(pages: list[Pages]) -> None:
    table = Table(title="Pages an action writes to the log")
    for column in ("action", "median", "mean", "most"):
        table.add_column(column, justify="left" if column == "action" else "right")
    for row in pages:
        table.add_row(row.action, str(row.middle), f"{row.mean:.1f}", str(row.most))
    Console().print(table)


def measure(folder: Path, rounds: int, seconds: float) -> list[Figures]:
    """Each kind in turn, `rounds` times, so that all see the same moods of the disk."""
    store = make_hall(folder / "hall")
    with keeper(folder / "hall"):
        samples = _interleaved(folder, store, rounds, seconds)
    store.close()
    return [_middle(name, figures) for name, figures in samples.items()]


def measure_shares(folder: Path, times: int) -> list[Share]:
    """The processor time of an action, and the part of it that SQLite takes."""
    store = make_hall(folder / "shares")
    with keeper(folder / "shares"):
        issue = share(store, "issue", lambda: _issue(store), _clean_up, times)
        call = share(store, "call-next", _call(store), _clean_up, times)
    store.close()
    return [issue, call]


def measure_floors(folder: Path, times: int) -> list[floor.Floor]:
    """What the statements of an action take without anything around them."""
    hall = folder / "floor"
    store = make_hall(hall)
    with keeper(hall):
        call = _call(store)
        for warm_up in (lambda: _issue(store), call):
            warm_up()
            _clean_up()
        kinds = [
            floor.listen(store, "issue", lambda: _issue(store)),
            floor.listen(store, "call-next", call, lambda: _AFTER.pop()()),
        ]
        _clean_up()
    store.close()
    return floor.measure(hall, kinds, times)


def _clean_up() -> None:
    while _AFTER:
        _AFTER.pop()()


@contextmanager
def keeper(folder: Path) -> Iterator[None]:
    """Keeper as in a real hall, in a process of its own: estimates and checkpoints are its work."""
    command = [sys.executable, "-m", "motcua", "keeper", "--data", str(folder)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as child:
        _await_beat(folder, child)
        try:
            yield
        finally:
            child.terminate()


def _await_beat(folder: Path, child: subprocess.Popen[bytes]) -> None:
    store = Store.open(folder)
    while True:
        if child.poll() is not None:
            sys.exit(f"keeper ended with status {child.returncode}")
        with store.read() as connection:
            if connection.execute("SELECT count(*) FROM estimate").fetchone()[0]:
                break
        time.sleep(0.05)
    store.close()


def _interleaved(
    folder: Path, store: Store, rounds: int, seconds: float
) -> dict[str, list[Figures]]:
    kinds: dict[str, Callable[[], None]] = {
        "fsync": _fsync(folder / "page"),
        "commit": _commit(folder / "bare.db"),
        "issue": lambda: _issue(store),
        "call-next": _call(store),
    }
    samples: dict[str, list[Figures]] = {name: [] for name in kinds}
    for _ in range(rounds):
        for name, once in kinds.items():
            samples[name].append(_sample(name, once, seconds))
    return samples


def make_hall(folder: Path) -> Store:
    """A hall with some desks on duty, a printer for the kiosk's slips, and nobody waiting."""
    clock = clocks.parse(place.CLOCK, place.ZONE)
    document = place.document(1, DESKS)
    document["printer"] = [
        {"code": "p1", "zone": "z", "url": "tcp://127.0.0.1:9", "width_dots": 576, "fence": "auto"}
    ]
    document["kiosk"][0]["printer"] = "p1"
    store = Store.create(folder, document, clock, place.TESTER)
    for desk in range(1, DESKS + 1):
        store.act(place.TESTER, commands.SetPin(f"o{desk}", place.PIN))
        store.act(place.TESTER, commands.SignIn(str(desk), f"o{desk}", place.PIN))
    return store


def _fsync(path: Path) -> Callable[[], None]:
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    page = os.urandom(4096)

    def once() -> None:
        os.pwrite(handle, page, 0)
        os.fsync(handle)

    return once


def _commit(path: Path) -> Callable[[], None]:
    connection = sqlite.connect(str(path))
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, x TEXT)")

    def once() -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO t (x) VALUES ('x')")
        connection.execute("COMMIT")

    return once


def _issue(store: Store) -> None:
    ticket = store.act(KIOSK, commands.IssueTicket("s1", origin="kiosk"), uuid4().hex)
    # the queue must not grow while its cost is measured; `_sample` does not time this
    _AFTER.append(lambda: store.act(place.TESTER, commands.CancelTicket(ticket["number"])))


def _call(store: Store) -> Callable[[], None]:
    officer = Actor(Role.OFFICER, "desk:1", "o1")
    store.act(KIOSK, commands.IssueTicket("s1", origin="kiosk"))

    def once() -> None:
        store.act(officer, commands.CallNext("1"), uuid4().hex)
        _AFTER.append(lambda: store.act(officer, commands.UndoCall("1")))

    return once


_AFTER: list[Callable[[], object]] = []


def _sample(name: str, once: Callable[[], None], seconds: float) -> Figures:
    spent: list[float] = []
    cpu: list[float] = []
    begin = time.perf_counter()
    while time.perf_counter() - begin < seconds or len(spent) < 20:
        cpu_before, start = time.process_time(), time.perf_counter()
        once()
        spent.append(time.perf_counter() - start)
        cpu.append(time.process_time() - cpu_before)
        _clean_up()
    spent.sort()
    return Figures(
        name,
        len(spent) / sum(spent),
        spent[len(spent) // 2] * 1e3,
        spent[int(len(spent) * 0.99)] * 1e3,
        median(cpu) * 1e6,
    )


def _middle(name: str, figures: list[Figures]) -> Figures:
    return Figures(
        name,
        median(row.per_s for row in figures),
        median(row.p50_ms for row in figures),
        median(row.p99_ms for row in figures),
        median(row.cpu_us for row in figures),
    )


def _show(figures: list[Figures], flushes: dict[str, float] | str) -> None:
    console = Console()
    fsync = next(row.per_s for row in figures if row.name == "fsync")
    commit = next(row.cpu_us for row in figures if row.name == "commit")
    table = Table(title="One process, one disk, interleaved rounds, medians")
    for column in (
        "what",
        "per s",
        "x fsync",
        "p50 ms",
        "p99 ms",
        "CPU us",
        "CPU beyond commit us",
    ):
        table.add_column(column, justify="left" if column == "what" else "right")
    for row in figures:
        table.add_row(
            row.name,
            f"{row.per_s:.0f}",
            f"{row.per_s / fsync:.2f}",
            f"{row.p50_ms:.2f}",
            f"{row.p99_ms:.2f}",
            f"{row.cpu_us:.0f}",
            f"{row.cpu_us - commit:.0f}",
        )
    console.print(table)
    if isinstance(flushes, str):
        console.print(flushes)
        return
    for name, number in flushes.items():
        console.print(f"flushes per {name}: {number:.2f}")
