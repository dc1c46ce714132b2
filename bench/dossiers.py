"""Dossiers: taking one in beside issuing a number, and finding one among two million."""

from __future__ import annotations

import argparse
import random
import shutil
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from uuid import uuid4

from rich.console import Console
from rich.table import Table

from bench.actions import KIOSK, keeper, make_hall
from common.domain import commands
from common.domain.actor import Actor, Role
from common.domain.dossier_commands import TakeIn
from common.store import dossiers
from common.store.store import Store
from common.views import dossiers as view
from motcua.selftest import place

OFFICER = Actor(Role.OFFICER, "desk:1", "o1")
PROCEDURE = "1.000001"


def main(arguments: list[str]) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m bench dossiers", description=__doc__)
    parser.add_argument("--rounds", type=int, default=7, help="interleaved rounds (median shown)")
    parser.add_argument("--times", type=int, default=40, help="actions of a kind in a round")
    parser.add_argument("--dossiers", type=int, default=2_000_000, help="how many are looked among")
    parser.add_argument("--dir", type=Path, help="folder on the disk to measure")
    chosen = parser.parse_args(arguments)
    folder = Path(tempfile.mkdtemp(prefix="bench-", dir=chosen.dir))
    try:
        _show_intake(measure_intake(folder, chosen.rounds, chosen.times))
        _show_looking(measure_looking(folder, chosen.dossiers))
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _hall(folder: Path) -> Store:
    store = make_hall(folder)
    row = {
        "code": PROCEDURE,
        "name": "Đăng ký khai sinh",
        "agency": "UBND cấp xã",
        "field": "s1",
        "level": "xa",
        "service": "s1",
        "time_value": 5,
        "time_unit": "working_day",
        "components": [{"name": "Tờ khai", "originals": 1}, {"name": "Giấy chứng sinh"}],
    }
    store.act(place.TESTER, commands.ImportProcedures((row,)))
    return store


def measure_intake(folder: Path, rounds: int, times: int) -> dict[str, tuple[float, float]]:
    """Milliseconds and microseconds of processor time of each kind, medians over the rounds."""
    store = _hall(folder / "intake")
    kinds: dict[str, tuple[Callable[[], object], Callable[[], object]]] = {
        "issue": (_nothing, lambda: _issue(store)),
        "intake": (lambda: _seat(store), lambda: _take_in(store)),
    }
    spent: dict[str, list[tuple[float, float]]] = {name: [] for name in kinds}
    with keeper(folder / "intake"):
        for name in list(kinds) * rounds:
            spent[name].append(_sample(*kinds[name], times))
            _empty(store)
    store.close()
    return {
        name: (median(wall for wall, _ in found), median(cpu for _, cpu in found))
        for name, found in spent.items()
    }


def _sample(
    before: Callable[[], object], once: Callable[[], object], times: int
) -> tuple[float, float]:
    wall, cpu = [], []
    for _ in range(times):
        before()
        cpu_before, start = time.process_time(), time.perf_counter()
        once()
        wall.append(time.perf_counter() - start)
        cpu.append(time.process_time() - cpu_before)
    return median(wall) * 1e3, median(cpu) * 1e6


def _nothing() -> None:
    """An issue needs nobody seated."""


def _issue(store: Store) -> str:
    ticket = store.act(KIOSK, commands.IssueTicket("s1", origin="kiosk"), uuid4().hex)
    return str(ticket["number"])


def _seat(store: Store) -> None:
    """Somebody whose slip was printed long ago: in a hall without printers none is under way."""
    store.act(KIOSK, commands.IssueTicket("s1", printer="none", origin="kiosk"))
    store.act(OFFICER, commands.CallNext("1"))
    store.act(OFFICER, commands.StartService("1"))


def _take_in(store: Store) -> None:
    code = f"H21.25-261123-{random.randrange(10**7, 10**8)}"
    store.act(OFFICER, TakeIn(PROCEDURE, code, "1", finish=True), uuid4().hex)


def _empty(store: Store) -> None:
    """The queue must not grow while its cost is measured."""
    with store.read() as connection:
        waiting = connection.execute("SELECT number FROM ticket WHERE state = 'waiting'").fetchall()
    for row in waiting:
        store.act(place.TESTER, commands.CancelTicket(row["number"]))


_FILL = """
WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < :many)
INSERT INTO dossier (code, tail, procedure, procedure_from, service, unit, agency, channel, state,
    state_at, rule_set, received_at, entered_at, accepted_at, clock_at, time_value, time_unit,
    due_at, first_due_at, processed_at, result, returned_at, returned_how, ended_at, components,
    source, centre_version)
SELECT 'H21.25-' || tail, tail,
    '1.000001', '', 's1', 'u', 'a', 'direct', CASE WHEN i + 10000 > :many THEN 4 ELSE 10 END, i,
    'nd118_2025', i, i, i, i, 5, 'working_day', i + 432000000, i + 432000000,
    CASE WHEN i + 10000 > :many THEN NULL ELSE i END,
    CASE WHEN i + 10000 > :many THEN NULL ELSE 'granted' END,
    CASE WHEN i + 10000 > :many THEN NULL ELSE i END,
    CASE WHEN i + 10000 > :many THEN NULL ELSE 'receipt_shown' END,
    CASE WHEN i + 10000 > :many THEN NULL ELSE i END,
    '[{"name":"Tờ khai","originals":1},{"name":"Giấy chứng sinh"}]', 'bench', 1
FROM (SELECT i, substr(strftime('%Y%m%d', 1100000000 + i / 700 * 86400, 'unixepoch'), 3)
    || '-' || printf('%04d', i % 700) AS tail FROM n)
"""


def measure_looking(folder: Path, many: int) -> dict[str, tuple[float, float]]:
    """Milliseconds, median and 99 %, of each way to look one up among `many`."""
    store = _hall(folder / "looking")
    connection = store._connection
    connection.execute("BEGIN")
    connection.execute(_FILL, {"many": many})
    connection.execute("COMMIT")
    asked = "SELECT code FROM dossier WHERE id = :id"
    chosen = [{"id": random.randrange(1, many + 1)} for _ in range(2000)]
    codes = [connection.execute(asked, values).fetchone()[0] for values in chosen]
    ways: dict[str, Callable[[str], object]] = {
        "by its code, everything about it": lambda code: view.read(store, code),
        "by date and serial, as typed at a kiosk": lambda code: _by_tail(store, code),
        "a code that nobody has": lambda code: _missing(store, code),
    }
    found = {name: _times(way, codes) for name, way in ways.items()}
    found[f"the list of what is late, of {min(many, 10_000):,} under way"] = _times(
        lambda _: view.listing(store, view.Listing.LATE), codes[:20]
    )
    store.close()
    return found


def _by_tail(store: Store, code: str) -> object:
    with store.read() as connection:
        return dossiers.with_tail(connection, code.partition("-")[2])


def _missing(store: Store, code: str) -> object:
    with store.read() as connection:
        return dossiers.find(connection, f"{code}99")


def _times(way: Callable[[str], object], codes: list[str]) -> tuple[float, float]:
    spent = []
    for code in codes:
        start = time.perf_counter()
        way(code)
        spent.append(time.perf_counter() - start)
    spent.sort()
    return median(spent) * 1e3, spent[int(len(spent) * 0.99)] * 1e3


def _show_intake(found: dict[str, tuple[float, float]]) -> None:
    table = Table(title="Taking in a dossier, which also ends the visit and prints a slip")
    for column in ("action", "p50 ms", "cpu us", "x issue", "x issue cpu"):
        table.add_column(column, justify="left" if column == "action" else "right")
    wall, cpu = found["issue"]
    for name, (ms, us) in found.items():
        table.add_row(name, f"{ms:.2f}", f"{us:.0f}", f"{ms / wall:.2f}", f"{us / cpu:.2f}")
    Console().print(table)


def _show_looking(found: dict[str, tuple[float, float]]) -> None:
    table = Table(title="Looking up")
    for column in ("what", "p50 ms", "p99 ms"):
        table.add_column(column, justify="left" if column == "what" else "right")
    for name, (p50, p99) in found.items():
        table.add_row(name, f"{p50:.2f}", f"{p99:.2f}")
    Console().print(table)
