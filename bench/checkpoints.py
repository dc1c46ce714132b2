"""What actions wait for while the log is copied into the database: three ways to do that.

`commit` leaves it to SQLite, inside the COMMIT that crosses 1,000 pages; `turn` lets keeper do all
of it under the write lock; `keeper` is what keeper does.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from multiprocessing.synchronize import Event
from pathlib import Path
from statistics import median

from bench.contention import make_hall, make_shim
from common.domain import commands
from common.domain.actor import Actor, Role
from common.store import checkpoint
from common.store.care import LOOK_S
from common.store.checkpoint import LIMIT_FRAMES, Checkpointer, read_log
from common.store.store import Store

WAYS = ("commit", "turn", "keeper")
PER_S = 60.0
"""Actions a second, one after the other, at moments that nobody can foretell."""

_PROCESSES = multiprocessing.get_context("spawn")


def main(arguments: list[str]) -> None:
    """Make the shim, start again under it, measure and print."""
    parser = argparse.ArgumentParser(prog="python -m bench checkpoints", description=__doc__)
    parser.add_argument("--actions", type=int, default=2000, help="for each way")
    parser.add_argument("--flush-ms", type=float, default=4.0, help="added to each flush; 0: none")
    parser.add_argument("--dir", type=Path, help="folder on the disk to measure")
    parser.add_argument("--within", type=Path, help=argparse.SUPPRESS)
    chosen = parser.parse_args(arguments)
    if chosen.within is not None:
        print("way     p50 ms  p99 ms  slowest ms  times  held ms (median, longest)")
        for way in WAYS:
            _measure(chosen.within / way, way, chosen.actions)
        return
    with tempfile.TemporaryDirectory(prefix="bench-", dir=chosen.dir) as folder:
        shim = make_shim(Path(folder)) if chosen.flush_ms > 0 else None
        if shim is None and chosen.flush_ms > 0:
            print("checkpoints not measured: no C compiler (cc) to slow the flushes down")
            return
        slow = {"LD_PRELOAD": str(shim), "SLOWFLUSH_US": str(int(chosen.flush_ms * 1000))}
        again = [sys.executable, "-m", "bench", "checkpoints", *arguments, "--within", folder]
        subprocess.run(again, env=os.environ | (slow if shim else {}), check=True)


def _measure(hall: Path, way: str, actions: int) -> None:
    make_hall(hall, desks=1, waiting=2)
    stop = _PROCESSES.Event()
    ours, theirs = _PROCESSES.Pipe()
    keeper = _PROCESSES.Process(target=_copy_now_and_then, args=(hall, way, stop, theirs))
    keeper.start()
    ours.recv()
    spent = sorted(_act(hall, way, actions))
    stop.set()
    held = sorted(ours.recv())
    keeper.join()
    p99 = spent[int(len(spent) * 0.99)]
    line = f"{way:6} {median(spent):8.1f} {p99:7.1f} {spent[-1]:11.1f}"
    print(f"{line} {len(held):6} {median(held):8.1f} {held[-1]:.1f}" if held else line, flush=True)


def _act(hall: Path, way: str, actions: int) -> Iterator[float]:
    """Call and undo, over and over; how long each took, in ms."""
    store = Store.open(hall)
    if way == "commit":
        store._connection.execute(f"PRAGMA wal_autocheckpoint = {LIMIT_FRAMES}")
    officer = Actor(Role.OFFICER, "desk:1", "o1")
    for _ in range(actions // 2):
        for command in (commands.CallNext("1"), commands.UndoCall("1")):
            time.sleep(random.expovariate(PER_S))
            begun = time.perf_counter()
            store.act(officer, command)
            yield (time.perf_counter() - begun) * 1e3
    store.close()


def _copy_now_and_then(hall: Path, way: str, stop: Event, pipe: Connection) -> None:
    """What keeper does about the log; how long it held the write lock each time, in ms."""
    held: list[float] = []
    checkpointer = (_AllInTurn if way == "turn" else Checkpointer)(hall)
    _note_turns(checkpointer, held)
    pipe.send("ready")
    while not stop.wait(LOOK_S):
        if way != "commit":
            checkpointer.look()
    checkpointer.close()
    pipe.send(held)


def _note_turns(checkpointer: Checkpointer, held: list[float]) -> None:
    turn = checkpointer._turnstile.turn

    @contextmanager
    def timed(action: str) -> Iterator[None]:
        with turn(action):
            begun = time.perf_counter()
            yield
            held.append((time.perf_counter() - begun) * 1e3)

    checkpointer._turnstile.turn = timed  # type: ignore[method-assign]


class _AllInTurn(Checkpointer):
    """Everything under the write lock."""

    def _checkpoint(self) -> bool:
        connection = self._connections[0]
        with self._turnstile.turn("checkpoint"):
            before = read_log(connection).frames
            checkpoint._copy(connection)
            checkpoint._leave_a_note(connection)
            return read_log(connection).frames < before
