"""What ten years of history cost: the same work on an empty hall and on a full one, in turn.

The full store is built once (minutes, and about 2 kB a ticket) and measured again later: give
`--dir`. Each run goes on with the next business day of both halls.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from statistics import median
from typing import Any

from rich.console import Console
from rich.table import Table

from bench import lived, store_sizes, years
from common.domain import commands
from common.domain.actor import Actor, Role
from common.domain.figures import parse_period
from common.store import chain, events, rollup, sqlite
from common.store import folder as folders
from common.store.clock import Clock, wall_ms
from common.store.store import Store
from common.views import counter, curves, devices, display, kiosk, report, supervisor, ticket
from motcua.keeper import KEEPER, Keeper

WAITING = 120
"""How many wait while it is measured."""

LOOKS = 14
"""Kinds of looks: each is measured for every third visit."""

_ROUND_S = 1.0


def main(arguments: list[str]) -> None:
    """Build what is missing, measure, print."""
    parser = argparse.ArgumentParser(prog="python -m bench history", description=__doc__)
    parser.add_argument("--tickets", type=int, default=100_000, help="in the history")
    parser.add_argument("--a-day", type=int, default=years.TICKETS_A_DAY, help="tickets a day")
    parser.add_argument("--dir", type=Path, help="where the history is, or is built and kept")
    parser.add_argument("--visits", type=int, default=300, help="visits measured in each hall")
    parser.add_argument("--cold", action="store_true", help="the first action, read from disk")
    parser.add_argument("--sizes", action="store_true", help="the size of each table (slow)")
    parser.add_argument("--backup", action="store_true", help="a whole copy, beside the store")
    chosen = parser.parse_args(arguments)
    console = Console(width=120)
    scratch = Path(tempfile.mkdtemp(prefix="bench-", dir=chosen.dir))
    home = chosen.dir or scratch
    try:
        history = years.find(home / "hall") or years.build(
            home, chosen.tickets, chosen.a_day, console.print
        )
        console.print(f"{history.tickets:,} tickets, {history.events:,} events")
        lived.make_hall(scratch / "empty").close()
        _show_pairs(console, measure(scratch / "empty", home / "hall", chosen.visits))
        _show_times(console, "Reports on the full store", reports(home / "hall"))
        if chosen.cold:
            _show_times(console, "First of its kind, nothing cached", cold(home / "hall"))
        if chosen.backup:
            _show_times(console, "A whole copy", [_copy(home / "hall")])
        if chosen.sizes:
            store_sizes.show(console, home / "hall")
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


@dataclass(slots=True)
class Samples:
    """Seconds that one kind of work took, by the clock and of this process."""

    wall: list[float]
    cpu: list[float]


@dataclass(frozen=True, slots=True)
class Pair:
    """One kind of work, on the empty and on the full hall."""

    name: str
    empty: Samples
    full: Samples


class Hall:
    """One of the two halls, in the middle of a day; both see the same people."""

    def __init__(self, folder: Path, today: date) -> None:
        set_today(folder, today)
        self.store = Store.open(folder)
        self._keeper = Keeper(folder)
        self._round_at = 0.0
        self._dice = random.Random(7)
        centre = self.store.centre()
        known = {row["code"] for row in centre.document["officer"]}
        self._officers = {
            desk: officer
            for desk in centre.desks
            if (officer := f"q{desk.replace('.', '-')}") in known
        }
        working = {
            service.code for service in centre.services.values() if centre.sessions(service, today)
        }
        self._services = {
            desk: own
            for desk in self._officers
            if (
                own := [
                    c for c, rank in centre.desks[desk].ranks.items() if rank == 0 and c in working
                ]
            )
        }
        self.samples: dict[str, Samples] = defaultdict(lambda: Samples([], []))
        self._open()

    def _open(self) -> None:
        for desk, officer in self._officers.items():
            terminal = Actor(Role.TERMINAL, f"desk:{desk}")
            self.store.act(terminal, commands.SignIn(desk, officer, lived.PIN))
        for _ in range(WAITING):
            self._issue(self._a_desk())

    def _a_desk(self) -> str:
        return self._dice.choice(list(self._services))

    def _issue(self, desk: str) -> None:
        service = self._dice.choice(self._services[desk])
        actor = Actor(Role.TERMINAL, "kiosk:k1")
        self.store.act(actor, commands.IssueTicket(service, origin="kiosk"))

    def look_after(self) -> None:
        """Keeper's work, once a second, as beside a real hall."""
        if time.monotonic() - self._round_at > _ROUND_S:
            self.timed("keeper's round", lambda: self._keeper.make_round(self.store))
            self._round_at = time.monotonic()

    def timed(self, name: str, work: Callable[[], object]) -> None:
        """Do it, and keep how long it took."""
        cpu, wall = time.process_time(), time.perf_counter()
        work()
        samples = self.samples[name]
        samples.wall.append(time.perf_counter() - wall)
        samples.cpu.append(time.process_time() - cpu)

    def visits(self) -> Iterator[tuple[str, Callable[[], object]]]:
        """One visit after the other, action by action."""
        while True:
            desk = self._a_desk()
            officer = Actor(Role.OFFICER, f"desk:{desk}", self._officers[desk])
            yield "issue", lambda desk=desk: self._issue(desk)
            for name, command in (
                ("call-next", commands.CallNext(desk)),
                ("start", commands.StartService(desk)),
                ("finish", commands.Finish(desk, "accepted")),
            ):
                yield name, lambda who=officer, what=command: self.store.act(who, what)

    def looks(self) -> Iterator[tuple[str, Callable[[], object]]]:
        """Everything that a screen or a program reads, again and again."""
        store = self.store
        while True:
            desk = self._a_desk()
            (seq,) = store._connection.execute("SELECT max(seq) FROM event").fetchone()
            row = store._connection.execute(
                "SELECT id, number FROM ticket ORDER BY id DESC LIMIT 1"
            )
            newest, number = row.fetchone()
            yield "kiosk", lambda: kiosk.read(store, "k1")
            yield "kiosk, a ticket", lambda newest=newest: kiosk.ticket_page(store, newest)
            yield "counter", lambda desk=desk: counter.read(store, desk)
            yield "counter, numbers", lambda desk=desk: counter.numbers(store, desk)
            yield "display", lambda: display.read(store, self._display)
            yield "supervisor", lambda: supervisor.read(store)
            yield "curves of the day", lambda: curves.read(store)
            yield "signs", lambda: devices.read_desks(store)
            yield "queue", lambda: ticket.read_queue(store)
            yield "ticket show", lambda number=number: ticket.read(store, number)
            yield "a ticket's story", lambda newest=newest: self._story(newest)
            yield "events, the last 50", lambda seq=seq: list(events.since(store, seq - 50))
            yield "events not chained", self._unchained
            yield "report of today", lambda: report.read(store)
            yield "open", lambda: Store.open(store.folder).close()

    @property
    def _display(self) -> str:
        return str(self.store.centre().document["display"][0]["code"])

    def _story(self, ticket: int) -> list[Any]:
        with self.store.read() as connection:
            sql = "SELECT * FROM event WHERE ticket = :ticket ORDER BY seq"
            return list(connection.execute(sql, {"ticket": ticket}))

    def _unchained(self) -> int:
        with self.store.read() as connection:
            return chain.unchained(connection)

    def close(self) -> None:
        """End the day, which is measured too."""
        self.timed("day close", lambda: self.store.act(lived.ADMIN, commands.CloseDay()))
        self.timed("roll-up", lambda: rollup.roll_up_next(self.store, KEEPER))
        self.store.close()


def set_today(folder: Path, today: date) -> None:
    """Every program that opens the store from now on finds it on that morning."""
    connection = sqlite.connect(str(folders.database(folder)))
    zone = Clock(**json.loads(_clock(connection)))
    start = datetime(today.year, today.month, today.day, 1, 30)  # 8:30 in Vietnam
    clock = {**asdict(zone), "start": int((start - datetime(1970, 1, 1)).total_seconds() * 1000)}
    clock |= {"anchor": wall_ms(), "rate": 1.0}
    sql = "UPDATE meta SET value = :value WHERE key = 'clock'"
    connection.execute(sql, {"value": json.dumps(clock)})
    connection.close()


def _clock(connection: sqlite.Connection) -> str:
    return str(connection.execute("SELECT value FROM meta WHERE key = 'clock'").fetchone()[0])


def next_day(folder: Path) -> date:
    """The first working day on which nothing has happened in the hall yet."""
    store = Store.open(folder)
    centre = store.centre()
    (newest,) = store._connection.execute("SELECT max(date) FROM business_day").fetchone()
    store.close()
    day = date.fromisoformat(newest) + timedelta(days=1)
    while not any(centre.sessions(service, day) for service in centre.services.values()):
        day += timedelta(days=1)
    return day


def measure(empty: Path, full: Path, visits: int) -> list[Pair]:
    """Work in both halls, one action here, the same action there."""
    today = next_day(full)
    halls = (Hall(empty, today), Hall(full, today))
    for work, times in ((Hall.visits, visits * 4), (Hall.looks, visits * LOOKS // 3)):
        streams = [work(hall) for hall in halls]
        for turn in range(times):
            order = (0, 1) if turn % 2 else (1, 0)
            for which in order:
                halls[which].look_after()
                halls[which].timed(*next(streams[which]))
    for hall in halls:
        hall.close()
    return [
        Pair(name, halls[0].samples[name], samples) for name, samples in halls[1].samples.items()
    ]


def reports(full: Path) -> list[tuple[str, list[float]]]:
    """Every kind of report, of days anywhere in the history."""
    store = Store.open(full)
    with store.read() as connection:
        rows = connection.execute("SELECT id, date FROM business_day WHERE rolled_at IS NOT NULL")
        days = rows.fetchall()
    dice = random.Random(3)
    some = [dice.choice(days) for _ in range(20)]
    found = [
        (name, [_seconds(lambda p=period: report.read(store, p)) for period in periods])
        for name, periods in (
            ("a day", [parse_period(day["date"]) for day in some]),
            ("a month", [parse_period(day["date"][:7]) for day in some]),
            ("a year", [parse_period(day["date"][:4]) for day in some[:8]]),
        )
    ]
    month = some[0]["date"][:7]
    ids = [day["id"] for day in days if day["date"].startswith(month)]

    def without() -> None:
        for day in ids:
            rollup.count_day(store._connection, day)

    found.append((f"{month} without roll-ups", [_seconds(without)]))
    store.close()
    return found


def cold(full: Path) -> list[tuple[str, list[float]]]:
    """The first of each kind after the system forgot every page of the file."""
    set_today(full, next_day(full))
    work: dict[str, Callable[[Store], object]] = {
        "issue": lambda store: store.act(
            Actor(Role.TERMINAL, "kiosk:k1"), commands.IssueTicket("ho-tich", origin="kiosk")
        ),
        "sign in": lambda store: store.act(
            lived.ADMIN, commands.SignIn("2", "q2", lived.PIN, takeover=True)
        ),
        "queue": ticket.read_queue,
        "supervisor": supervisor.read,
        "report of the first day": lambda store: report.read(store, _first_day(store)),
        "report of the first year": lambda store: report.read(
            store, parse_period(_first_day(store).text[:4])
        ),
    }
    found = []
    for name, run in work.items():
        forget(folders.database(full))
        begin = time.perf_counter()
        store = Store.open(full)
        run(store)
        found.append((f"open and {name}", [time.perf_counter() - begin]))
        store.close()
    return found


def _first_day(store: Store) -> Any:
    (first,) = store._connection.execute("SELECT min(date) FROM business_day").fetchone()
    return parse_period(first)


def forget(path: Path) -> None:
    """Ask the system to drop the pages of a file that it keeps in memory."""
    handle = os.open(path, os.O_RDONLY)
    os.fsync(handle)
    os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
    os.close(handle)


def _copy(full: Path) -> tuple[str, list[float]]:
    target = full / "copy.db"
    store = Store.open(full)
    try:
        spent = _seconds(lambda: store._connection.execute("VACUUM INTO ?", (str(target),)))
    finally:
        target.unlink(missing_ok=True)
        store.close()
    return "VACUUM INTO", [spent]


def _seconds(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


def _show_pairs(console: Console, pairs: list[Pair]) -> None:
    table = Table(title="Empty and full, in turn: ms, and CPU us")
    for column in ("what", "n", "p50", "p50 full", "p99", "p99 full", "CPU", "CPU full", "ratio"):
        table.add_column(column, justify="left" if column == "what" else "right")
    for pair in pairs:
        cpu = [median(samples.cpu) * 1e6 for samples in (pair.empty, pair.full)]
        walls = [sorted(samples.wall) for samples in (pair.empty, pair.full)]
        table.add_row(
            pair.name,
            str(len(walls[1])),
            *(f"{median(wall) * 1e3:.2f}" for wall in walls),
            *(f"{wall[int(len(wall) * 0.99)] * 1e3:.2f}" for wall in walls),
            *(f"{us:.0f}" for us in cpu),
            f"{cpu[1] / cpu[0]:.2f}",
        )
    console.print(table)


def _show_times(console: Console, title: str, rows: list[tuple[str, list[float]]]) -> None:
    table = Table(title=title)
    for column in ("what", "n", "median ms", "longest ms"):
        table.add_column(column, justify="left" if column == "what" else "right")
    for name, spent in rows:
        longest = f"{max(spent) * 1e3:.1f}"
        table.add_row(name, str(len(spent)), f"{median(spent) * 1e3:.1f}", longest)
    console.print(table)
