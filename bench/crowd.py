"""Many writers on one store, each a process of its own, and what each of them got."""

from __future__ import annotations

import multiprocessing
import random
import time
from bisect import bisect_right, insort
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import cycle
from multiprocessing.connection import Connection
from pathlib import Path
from statistics import median

from bench.locks import LOCKS
from common.domain import commands
from common.domain.actor import Actor, Role
from common.domain.refusal import Refusal, Trouble
from common.store import actions
from common.store.store import Store

_PROCESSES = multiprocessing.get_context("fork")
_HEAD_START_S = 0.3


@dataclass(frozen=True, slots=True)
class Crowd:
    """Who writes. `pace`: actions a second of all together; None: each as fast as it can."""

    name: str
    kiosks: int
    desks: int
    pace: float | None = None

    @property
    def size(self) -> int:
        """Writers."""
        return self.kiosks + self.desks


@dataclass(slots=True)
class Book:
    """What one writer got: (asked, done) of each action in seconds, and the numbers told."""

    actions: list[tuple[float, float]] = field(default_factory=list)
    issued: list[str] = field(default_factory=list)
    called: list[str] = field(default_factory=list)
    busy: int = 0
    refused: int = 0
    cpu_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Got:
    """What a crowd got.

    Attributes:
        jain: fairness over the writers' completed actions, 1 is even; None when paced.
        rounds: the slowest action in rounds of all writers at the measured throughput.
        overtaken: the most actions that were asked for later than another and done before it.
        cpu_us: of all processes, for one action.
    """

    per_s: float
    jain: float | None
    p50_ms: float
    p99_ms: float
    slowest_ms: float
    rounds: float
    overtaken: int
    cpu_us: float
    busy: int
    refused: int
    doubled: int


def run(hall: Path, crowd: Crowd, lock: str, seconds: float) -> Got:
    """Let `crowd` work in `hall` under `lock`; the first tenth of the time is not counted."""
    books = _work(hall, crowd, lock, seconds * 1.1)
    first = min(book.actions[0][0] for book in books if book.actions) + seconds * 0.1
    return _judge(books, crowd, first, first + seconds)


def one_writer(hall: Path, crowd: Crowd, seconds: float) -> float:
    """Actions a second of a single process that does in turn what the crowd does."""
    alone = Crowd(crowd.name, 1, 0)
    desks = min(1, crowd.desks)
    books = _work(hall, alone, "turnstile", seconds, ("both" if desks else "kiosk",))
    return len(books[0].actions) / seconds


def _work(
    hall: Path, crowd: Crowd, lock: str, seconds: float, roles: tuple[str, ...] | None = None
) -> list[Book]:
    roles = roles or ("kiosk",) * crowd.kiosks + ("desk",) * crowd.desks
    pace = crowd.pace and crowd.pace / crowd.size
    pipes, processes = [], []
    for index, role in enumerate(roles):
        number = index + 1 if index < crowd.kiosks else index - crowd.kiosks + 1
        ours, theirs = _PROCESSES.Pipe()
        arguments = (theirs, hall, lock, role, number, seconds, pace)
        processes.append(_PROCESSES.Process(target=_writer, args=arguments, daemon=True))
        pipes.append(ours)
    actions.load(actions.ACTIONS)  # before the fork, so that nobody's first action pays for it
    for process in processes:
        process.start()
    for pipe in pipes:
        pipe.recv()
    begin = time.monotonic() + _HEAD_START_S
    for pipe in pipes:
        pipe.send(begin)
    books = [pipe.recv() for pipe in pipes]
    for process in processes:
        process.join()
    return books


def _writer(
    pipe: Connection,
    hall: Path,
    lock: str,
    role: str,
    number: int,
    seconds: float,
    pace: float | None,
) -> None:
    store = Store.open(hall)
    if lock != "turnstile":
        store._turnstile.close()
        store._turnstile = LOCKS[lock](hall)  # type: ignore[assignment]
    book = Book()
    todo = _todo(store, book, role, number)
    pipe.send("ready")
    begin = float(pipe.recv())
    due = _due_times(pace, begin)
    time.sleep(max(0.0, begin - time.monotonic()))
    cpu = time.process_time()
    while (asked := _wait_until(next(due))) < begin + seconds:
        try:
            next(todo)()
        except Refusal:
            book.refused += 1
        except Trouble:
            book.busy += 1
        book.actions.append((asked, time.monotonic()))
    book.cpu_s = time.process_time() - cpu
    store.close()
    pipe.send(book)


def _todo(store: Store, book: Book, role: str, number: int) -> Iterator[Callable[[], None]]:
    """What the writer does, one action after the other, for ever."""
    kiosk = Actor(Role.TERMINAL, f"kiosk:k{number}")
    officer = Actor(Role.OFFICER, f"desk:{number}", f"o{number}")
    services = cycle(list(store.centre().services))

    def issue() -> None:
        ticket = store.act(kiosk, commands.IssueTicket(next(services), origin="kiosk"))
        book.issued.append(ticket["number"])

    def call() -> None:
        book.called.append(store.act(officer, commands.CallNext(str(number)))["number"])

    def finish() -> None:
        store.act(officer, commands.Finish(str(number), "accepted"))

    return cycle(
        {"kiosk": [issue], "desk": [call, finish], "both": [issue, *[call, finish] * 5]}[role]
    )


def _due_times(pace: float | None, begin: float) -> Iterator[float]:
    """When each action is due: at once, or like people who know nothing of one another."""
    due = begin
    while True:
        due = time.monotonic() if pace is None else due + random.expovariate(pace)
        yield due


def _wait_until(due: float) -> float:
    """When the wait for the action begins; who is still busy with the last one waits from `due`."""
    if due <= time.monotonic():
        return due
    time.sleep(due - time.monotonic())
    return time.monotonic()


def _judge(books: list[Book], crowd: Crowd, first: float, last: float) -> Got:
    done = [sum(first <= done < last for _, done in book.actions) for book in books]
    everything = [action for book in books for action in book.actions]
    spent = sorted(done - asked for asked, done in everything if first <= asked < last)
    per_s = sum(done) / (last - first)
    return Got(
        per_s=per_s,
        jain=None if crowd.pace else _jain(done),
        p50_ms=median(spent) * 1e3,
        p99_ms=spent[int(len(spent) * 0.99)] * 1e3,
        slowest_ms=spent[-1] * 1e3,
        rounds=spent[-1] * per_s / crowd.size,
        overtaken=most_overtaken(everything),
        cpu_us=sum(book.cpu_s for book in books) / len(everything) * 1e6,
        busy=sum(book.busy for book in books),
        refused=sum(book.refused for book in books),
        doubled=_repeated(n for book in books for n in book.issued)
        + _repeated(n for book in books for n in book.called),
    )


def _repeated(numbers: Iterable[str]) -> int:
    return sum(count - 1 for count in Counter(numbers).values())


def _jain(counts: list[int]) -> float:
    squares = sum(count * count for count in counts)
    return sum(counts) ** 2 / (len(counts) * squares) if squares else 1.0


def most_overtaken(actions: list[tuple[float, float]]) -> int:
    """How many actions, at most, were asked for after another one and done before it."""
    asked_of_done: list[float] = []
    most = 0
    for asked, _ in sorted(actions, key=lambda action: action[1]):
        most = max(most, len(asked_of_done) - bisect_right(asked_of_done, asked))
        insort(asked_of_done, asked)
    return most
