"""How fast events are chained, and the whole record is looked at."""

from __future__ import annotations

import argparse
import shutil
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from rich.console import Console
from rich.table import Table

from common.domain import commands
from common.domain.actor import Actor, Role
from common.store import audit, chain, folder, sqlite
from common.store import clock as clocks
from common.store.store import Store
from motcua.selftest import place

_KEEPER = Actor(Role.KEEPER, "keeper")
_TICKETS = 20


def main(arguments: list[str]) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m bench audit", description=__doc__)
    parser.add_argument("--events", type=int, default=300_000)
    parser.add_argument("--dir", type=Path, help="folder on the disk to measure")
    chosen = parser.parse_args(arguments)
    path = Path(tempfile.mkdtemp(prefix="bench-", dir=chosen.dir))
    try:
        fill(path / "hall", chosen.events)
        show(measure(path / "hall"))
    finally:
        shutil.rmtree(path, ignore_errors=True)


def fill(path: Path, events: int) -> None:
    """A hall with a record of at least so many events: those of a few tickets, again and again."""
    clock = clocks.parse(place.CLOCK, place.ZONE)
    store = Store.create(path, place.document(1, 1), clock, place.TESTER)
    for _ in range(_TICKETS):
        store.act(place.TESTER, commands.IssueTicket("s0", printer="none"))
    store.close()
    connection = sqlite.connect(str(folder.database(path)))
    connection.execute("PRAGMA synchronous = OFF")
    columns = ", ".join(column for column in chain.COLUMNS if column != "seq")
    (count,) = connection.execute("SELECT count(*) FROM event").fetchone()
    while count < events:
        count += connection.execute(
            f"INSERT INTO event ({columns}) SELECT {columns} FROM event LIMIT :n",  # noqa: S608
            {"n": events - count},
        ).rowcount
    connection.close()


def measure(path: Path) -> dict[str, float]:
    """Events a second by the clock, and for each second of processor time."""
    store = Store.open(path)
    chained = _rates("chained", lambda: _chain(store))
    store.close()
    return chained | _rates("looked at", lambda: audit.verify(path).events)


def _chain(store: Store) -> int:
    count = 0
    while True:
        with store.transaction(_KEEPER, "keeper") as tx:
            page = chain.chain_events(tx)
        if page == 0:
            return count
        count += page


def _rates(name: str, work: Callable[[], int]) -> dict[str, float]:
    began, used = time.perf_counter(), time.process_time()
    events = work()
    elapsed, used = time.perf_counter() - began, time.process_time() - used
    return {f"{name} per s": events / elapsed, f"{name} per CPU s": events / used}


def show(figures: dict[str, float]) -> None:
    """Print the table."""
    table = Table(show_header=False)
    for name, value in figures.items():
        table.add_row(name, f"{value:,.0f}")
    Console().print(table)
