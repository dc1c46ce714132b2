"""Observers of a store in processes of their own, for `bench.notice`."""

from __future__ import annotations

import asyncio
import multiprocessing
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path

from common.store.store import Store
from common.store.thread import StoreThread
from common.tui.feed import Feed
from common.views import counter as counter_view

_CPUCLOCK_SCHED = 2
"""The lowest bits of a clock id that names all threads of another process, see `<time.h>`."""

Sight = tuple[int, int]
"""When (monotonic ns), and the newest event that was seen then; 0 where none was read."""


def cpu_seconds(pid: int) -> float:
    """Processor time of all threads of another process."""
    return time.clock_gettime(~pid << 3 | _CPUCLOCK_SCHED)


@dataclass(frozen=True, slots=True)
class Observer:
    """One running observer."""

    process: BaseProcess
    pipe: Connection

    @property
    def cpu_s(self) -> float:
        """Processor time of all its threads."""
        return cpu_seconds(self.process.pid or 0)

    def report(self) -> list[Sight]:
        """What it has heard or seen since the last report."""
        self.pipe.send("report")
        sights: list[Sight] = self.pipe.recv()
        return sights


@contextmanager
def observers(folder: Path, number: int, reading: bool) -> Iterator[list[Observer]]:
    """`number` observers that only hear, or read the view of a counter as a screen does."""
    fork = multiprocessing.get_context("fork")
    made = []
    for desk in range(1, number + 1):
        ours, theirs = fork.Pipe()
        process = fork.Process(
            target=_read if reading else _hear, args=(folder, str(desk), theirs), daemon=True
        )
        process.start()
        theirs.close()
        made.append(Observer(process, ours))
    try:
        for observer in made:
            observer.pipe.recv()
        yield made
    finally:
        for observer in made:
            observer.process.kill()
            observer.process.join()
            observer.pipe.close()


def _hear(folder: Path, _desk: str, pipe: Connection) -> None:
    sights: list[Sight] = []
    thread = StoreThread(folder)
    thread.submit(lambda store: store.now()).result()
    thread.watch(lambda: sights.append((time.monotonic_ns(), 0)))
    _serve(pipe, sights)


def _read(folder: Path, desk: str, pipe: Connection) -> None:
    sights: list[Sight] = []

    def fetch(store: Store) -> int:
        counter_view.read(store, desk)
        with store.read() as connection:
            newest = connection.execute("SELECT max(seq) FROM event").fetchone()[0]
        return int(newest)

    def deliver(newest: int) -> None:
        sights.append((time.monotonic_ns(), newest))

    async def follow() -> None:
        feed = Feed(folder, fetch, deliver, lambda trouble: None, refresh_s=5.0)
        feeding = asyncio.create_task(feed.run())
        await asyncio.to_thread(_serve, pipe, sights)
        feeding.cancel()

    asyncio.run(follow())


def _serve(pipe: Connection, sights: list[Sight]) -> None:
    """Report whenever asked, until whoever asks is gone."""
    pipe.send("ready")
    with suppress(EOFError):
        while pipe.recv():
            found, sights[:] = list(sights), []
            pipe.send(found)
