"""`python -m bench catalogue`: searching a catalogue of procedures while somebody types.

A hall with so many procedures, and every word that a person would type letter by letter: what each
search takes, what the first one after a change takes (it reads the catalogue again), and what it
takes to list the procedures of a service with the usual ones first.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory
from typing import Any

from common.centre import procedures, shipped
from common.centre.document import as_document
from common.centre.load import load
from common.domain import commands
from common.domain.actor import Actor, Role
from common.store import catalogue, clock
from common.store import procedures as kept
from common.store.store import Store
from common.views import intake
from common.views import procedures as view

ADMINISTRATOR = Actor(Role.ADMINISTRATOR, "cli:bench")
TYPED = ("dang ky khai sinh", "cap doi giay chung nhan", "ho kinh doanh", "1.001193", "sang ten")


@dataclass(frozen=True, slots=True)
class Figures:
    """Milliseconds of `times` runs: median and 99th percentile, and the same of processor time."""

    name: str
    times: int
    p50_ms: float
    p99_ms: float
    p50_cpu_ms: float
    p99_cpu_ms: float


def rows(count: int) -> Iterator[dict[str, Any]]:
    """So many procedures: the shipped ones again and again, each with its own code and name."""
    known = procedures.read(shipped.procedures())
    for n in range(count):
        row = dict(known[n % len(known)])
        if n >= len(known):
            row |= {"code": f"9.{n:06d}", "name": f"{row['name']} loại {n // len(known)}"}
        yield row


def make(folder: Path, count: int) -> Store:
    """A commune with so many procedures."""
    when = clock.parse("2026-11-23T08:00", "Asia/Ho_Chi_Minh")
    store = Store.create(folder, as_document(load(shipped.centre("dan-hai"))), when, ADMINISTRATOR)
    store.act(ADMINISTRATOR, commands.ImportProcedures(tuple(rows(count))))
    return store


def measure(folder: Path, count: int, rounds: int) -> list[Figures]:
    """What searching takes in such a hall."""
    store = make(folder, count)
    typed = [text[:end] for text in TYPED for end in range(1, len(text) + 1)]
    try:
        return [
            _timed("first of a process", rounds, _cold(store)),
            _timed("first after a change", rounds, _changed(store, count)),
            _timed("letter by letter", rounds, *(_search(store, text) for text in typed)),
            _timed("usual of a service", rounds, lambda: view.usual(store, "ho-tich", "5")),
            _timed("all that can be chosen", rounds, lambda: intake.without_holder(store)),
        ]
    finally:
        store.close()


def _search(store: Store, text: str) -> Callable[[], object]:
    return lambda: view.search(store, text)


def _cold(store: Store) -> Callable[[], object]:
    """A search by a program that has just begun: nothing is remembered from before."""

    def search() -> Callable[[], object]:
        catalogue._LETTERS.clear()
        kept._read.cache_clear()
        store.centre().catalogues.clear()
        return _search(store, TYPED[0])

    return search


def _changed(store: Store, count: int) -> Callable[[], object]:
    """A search with a catalogue that is no more as it is remembered."""
    first = next(rows(count))
    changes = iter(range(10**9))

    def search() -> Callable[[], object]:
        row = {**first, "name": f"{first['name']} {next(changes)}"}
        store.act(ADMINISTRATOR, commands.ImportProcedures((row,)))
        return _search(store, TYPED[0])

    return search


def _timed(name: str, rounds: int, *runs: Callable[[], object]) -> Figures:
    """A run that returns a function only prepares it, and that is what is timed."""
    taken, busy = [], []
    for _ in range(rounds):
        for run in runs:
            began, busy_from = time.perf_counter(), time.process_time()
            again = run()
            if callable(again):
                began, busy_from = time.perf_counter(), time.process_time()
                again()
            taken.append((time.perf_counter() - began) * 1000)
            busy.append((time.process_time() - busy_from) * 1000)
    cuts, cpu = (quantiles(values, n=100, method="inclusive") for values in (taken, busy))
    return Figures(name, len(taken), cuts[49], cuts[98], cpu[49], cpu[98])


def main(arguments: list[str]) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m bench catalogue", description=__doc__)
    parser.add_argument("--procedures", type=int, default=2000, help="how many there are")
    parser.add_argument("--rounds", type=int, default=20, help="how often everything is asked")
    chosen = parser.parse_args(arguments)
    with TemporaryDirectory(prefix="bench-") as folder:
        figures = measure(Path(folder) / "hall", chosen.procedures, chosen.rounds)
    print(f"{chosen.procedures} procedures        times    p50 ms    p99 ms   p50 cpu   p99 cpu")
    for row in figures:
        wall, cpu = (row.p50_ms, row.p99_ms), (row.p50_cpu_ms, row.p99_cpu_ms)
        print(f"{row.name:22}{row.times:9}" + "".join(f"{ms:10.2f}" for ms in (*wall, *cpu)))
