"""`python -m bench screens`: the four screens as real programs on terminals of their own.

From the start of the process to the first picture of the store; from a key to what it brings,
while sixty desks are busy; from another process's COMMIT to the screen; memory against an empty
Textual app; and what each costs while nothing happens.
"""

from __future__ import annotations

import argparse
import multiprocessing
import random
import re
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

from rich.console import Console
from rich.table import Table

from bench.notice import TimedBell
from bench.observers import cpu_seconds
from bench.resting import measure_screens
from bench.terminal import Seen, Terminal, program, running
from common.domain import commands
from common.domain.actor import Actor, Role
from common.store import clock as clocks
from common.store.store import Store
from motcua.selftest import place

DESKS = 60
SERVICES = 12
BUSY_PER_S = 4.0
"""Actions of the other desks together: each does something every fifteen seconds, about six times
what people can."""

_KIOSK = Actor(Role.TERMINAL, "kiosk:k1")
_WATCHED = "s1"
_BARE = "from textual.app import App; App().run()"
_SETTLE_S = 3.0
_BATCH = 25
"""Commits before the kiosk is touched again, which turns back when nobody does."""

_PRESS_EVERY_S = (1.2, 1.6)
"""No faster than the guards let pass at once: a kiosk's against frantic touches, and a counter's
against a key that is held down, which waits 0.1 s where the same key came less than 1.1 s before.
"""


@dataclass(frozen=True, slots=True)
class Screen:
    """One program: its words, what its first picture has, what to press after that and what each
    key brings, and how it shows that `n` people wait for the service watched. What brings nothing
    is not counted: Esc, of which Textual waits 0.1 s to see whether it begins another key."""

    name: str
    words: tuple[str, ...]
    first: str
    keys: tuple[tuple[bytes, str], ...]
    waiting: str
    before: tuple[bytes, ...] = ()


SCREENS = (
    Screen(
        "kiosk",
        ("kiosk", "k1"),
        "Giờ làm việc",
        ((b"1", "làm thủ tục về việc gì"), (b"0", "cần làm gì")),
        r"\b{n} người đang chờ",
        before=(b"0", b"1"),
    ),
    Screen(
        "counter",
        ("counter", "1"),
        "Quầy 1 · o1",
        ((b" ", "ĐANG MỜI"), (b" ", "ĐANG PHỤC VỤ"), (b"8", "Chưa mời số nào")),
        r"Có {n} người chờ",
    ),
    Screen("display", ("display", "tv"), "ĐANG CHỜ", (), r"Việc s1 +{n} "),
    Screen(
        "supervisor",
        ("supervisor",),
        "Việc s1",
        ((b"2", "2 BÀN  "), (b"\x1b[15~", "Esc Về sảnh"), (b"\x1b", ""), (b"1", "1 HÀNG")),
        r"Việc s1 +{n} ",
    ),
)


@dataclass(frozen=True, slots=True)
class Start:
    """Seconds from the start of a process: to the first thing painted, to the first picture of the
    store; and of processor time until then, which other work on the machine does not change."""

    painted_s: float
    pictured_s: float
    cpu_s: float


@dataclass(slots=True)
class Figures:
    """Of one program: seconds and milliseconds, sorted; MiB."""

    name: str
    starts: list[Start] = field(default_factory=list)
    keys_ms: list[float] = field(default_factory=list)
    commits_ms: list[float] = field(default_factory=list)
    resident_mib: float = 0.0
    idle_percent: float = 0.0


def make_hall(folder: Path) -> Path:
    """Sixty desks with their officers, a kiosk, a hall screen. As many services as stand on one
    page of the hall screen."""
    document = place.document(1, DESKS)
    document["service"] = document["service"][:SERVICES]
    for row in document["desk_service"]:
        row["service"] = f"s{int(row['service'][1:]) % SERVICES}"
    document["display"] = [{"code": "tv", "zone": "z"}]
    for service in document["service"]:
        service["name"] = {"vi": f"Việc {service['code']}"}
    store = Store.create(folder, document, clocks.parse(place.CLOCK, place.ZONE), place.TESTER)
    for desk in range(1, DESKS + 1):
        store.act(place.TESTER, commands.SetPin(f"o{desk}", place.PIN))
        store.act(place.TESTER, commands.SignIn(str(desk), f"o{desk}", place.PIN))
    store.close()
    return folder


def measure_starts(hall: Path, screen: Screen, times: int) -> list[Start]:
    """Each start of a process of its own."""
    found = []
    for _ in range(times):
        with program(hall, *screen.words) as terminal:
            terminal.wait_for(_has(screen.first))
            cpu_s = cpu_seconds(terminal.process.pid)
            wanted = [(terminal.begun, _painted), (terminal.begun, _has(screen.first))]
            painted, pictured = terminal.delays(wanted)
            found.append(Start(painted / 1000, pictured / 1000, cpu_s))
    return found


def measure_keys(hall: Path, screen: Screen, rounds: int) -> list[float]:
    """Milliseconds from each key to what it brings, while all other desks are busy."""
    asked: list[tuple[int, Seen]] = []
    with _busy(hall, rounds), _settled(hall, screen) as terminal:
        for _ in range(rounds):
            for key, brings in screen.keys:
                pressed = terminal.press(key)
                if brings:
                    asked.append((pressed, _has(brings)))
                time.sleep(random.uniform(*_PRESS_EVERY_S))
        return terminal.delays(asked)


def measure_commits(hall: Path, commits: int) -> Mapping[str, list[float]]:
    """Milliseconds from a COMMIT here to each screen, all four running."""
    with ExitStack() as running_:
        terminals = {one.name: running_.enter_context(_settled(hall, one)) for one in SCREENS}
        told = []
        for _ in range(-(-commits // _BATCH)):
            for one in SCREENS:
                for key in one.before:
                    terminals[one.name].press(key)
                    time.sleep(1.0)
            told += _commit(hall, _BATCH)
        return {
            one.name: terminals[one.name].delays(
                [(when, _matches(one.waiting.format(n=waiting))) for when, waiting in told]
            )
            for one in SCREENS
        }


def _commit(hall: Path, commits: int) -> list[tuple[int, int]]:
    """When each number was committed, and how many then waited."""
    store, bell = Store.open(hall), TimedBell(hall)
    store._bell.close()
    store._bell = bell
    with store.read() as connection:
        waiting = connection.execute(
            "SELECT count(*) FROM ticket WHERE state = 'waiting' AND service = ?", (_WATCHED,)
        ).fetchone()[0]
    for _ in range(commits):
        time.sleep(random.uniform(0.15, 0.4))
        store.act(_KIOSK, commands.IssueTicket(_WATCHED, origin="kiosk"))
    time.sleep(1.0)
    store.close()
    return [(ring.began, waiting + number + 1) for number, ring in enumerate(bell.rings)]


def measure_memory(hall: Path) -> tuple[float, dict[str, float]]:
    """MiB of an empty Textual app, and of each program."""
    with running([sys.executable, "-c", _BARE]) as bare:
        time.sleep(_SETTLE_S)
        empty = bare.resident_mib()
    found = {}
    for screen in SCREENS:
        with _settled(hall, screen) as terminal:
            found[screen.name] = terminal.resident_mib()
    return empty, found


@contextmanager
def _settled(hall: Path, screen: Screen) -> Iterator[Terminal]:
    with program(hall, *screen.words) as terminal:
        terminal.wait_for(_has(screen.first))
        time.sleep(_SETTLE_S)
        yield terminal


@contextmanager
def _busy(hall: Path, rounds: int) -> Iterator[None]:
    """All desks but the first at work in another process, and enough people for the first."""
    store = Store.open(hall)
    for _ in range(rounds + 1):
        store.act(_KIOSK, commands.IssueTicket(_WATCHED, origin="kiosk"))
    store.close()
    process = multiprocessing.get_context("fork").Process(target=_work, args=(hall,), daemon=True)
    process.start()
    try:
        yield
    finally:
        process.kill()
        process.join()


def _work(hall: Path) -> None:
    store, staff = Store.open(hall), place.TESTER
    desks = store.centre().desks
    services = {desk: next(iter(desks[desk].ranks)) for desk in desks}
    steps: Sequence[Callable[[str], Any]] = (
        lambda desk: commands.IssueTicket(services[desk], origin="kiosk"),
        commands.CallNext,
        commands.StartService,
        lambda desk: commands.Finish(desk, "accepted"),
    )
    _finish_all(store)
    others = [desk for desk in services if desk != "1" and services[desk] != _WATCHED]
    while True:
        for step in steps:
            for desk in others:
                store.act(staff, step(desk))
                time.sleep(random.uniform(0.5, 1.5) / BUSY_PER_S)


def _finish_all(store: Store) -> None:
    with store.read() as connection:
        held = connection.execute(
            "SELECT desk FROM ticket WHERE state IN ('called', 'serving') AND desk <> '1'"
        ).fetchall()
    for row in held:
        store.act(place.TESTER, commands.Finish(row["desk"], "accepted"))


def _painted(text: str) -> bool:
    return bool(text.strip())


def _has(wanted: str) -> Seen:
    return lambda text: wanted in text


def _matches(pattern: str) -> Seen:
    found = re.compile(pattern)
    return lambda text: found.search(text) is not None


def main(arguments: list[str]) -> None:
    """Measure, and say what came out."""
    parser = argparse.ArgumentParser(prog="python -m bench screens", description=__doc__)
    parser.add_argument("--starts", type=int, default=7)
    parser.add_argument("--rounds", type=int, default=30, help="of the keys of each program")
    parser.add_argument("--commits", type=int, default=150)
    parser.add_argument("--idle-seconds", type=float, default=60.0)
    given = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        hall = make_hall(Path(name) / "hall")
        figures = {screen.name: Figures(screen.name) for screen in SCREENS}
        for screen in SCREENS:
            figures[screen.name].starts = measure_starts(hall, screen, given.starts)
        empty, memory = measure_memory(hall)
        for screen_name, delays in measure_commits(hall, given.commits).items():
            figures[screen_name].commits_ms = delays
        for screen in SCREENS:
            figures[screen.name].keys_ms = measure_keys(hall, screen, given.rounds)
        resting, _ = measure_screens(Path(name) / "resting", given.idle_seconds)
    for row in resting:
        if row.name in figures:
            figures[row.name].idle_percent = row.percent_of_core
    show([*figures.values()], empty, memory)


def show(figures: Sequence[Figures], empty: float, memory: Mapping[str, float]) -> None:
    """One row for each program."""
    table = Table(title="Screens")
    for column in (
        *("program", "first paint s", "first picture s", "its CPU s"),
        *("key ms p50", "p95", "commit ms p50", "p99"),
        *("idle % of a core", "MiB over bare"),
    ):
        table.add_column(column, justify="left" if column == "program" else "right")
    for row in figures:
        table.add_row(
            row.name,
            f"{median(start.painted_s for start in row.starts):.2f}",
            f"{median(start.pictured_s for start in row.starts):.2f}",
            f"{median(start.cpu_s for start in row.starts):.2f}",
            *(_told(row.keys_ms, part) for part in (0.5, 0.95)),
            *(_told(row.commits_ms, part) for part in (0.5, 0.99)),
            f"{row.idle_percent:.2f}",
            f"{memory[row.name] - empty:.1f}",
        )
    Console(width=120).print(table)
    print(
        f"an empty Textual app: {empty:.1f} MiB; {DESKS} desks, {BUSY_PER_S:.0f} actions a second"
    )


def _told(ordered: Sequence[float], part: float) -> str:
    if not ordered:
        return "–"
    return f"{ordered[min(len(ordered) - 1, int(len(ordered) * part))]:.1f}"
