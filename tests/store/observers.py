"""Observers of a hall that are told when they wait in vain."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from common.store.doorbell import Heard, Listener
from common.store.store import Store
from common.store.thread import StoreThread
from tests.processes import Program, program

NEVER_S = 3600.0
"""Between two looks of an observer that is to hear, not to look."""

PATIENCE_S = 20.0
"""After this something is broken; nothing that works comes near it."""


@contextmanager
def listening(folder: Path, look_every_s: float = NEVER_S) -> Iterator[Listener]:
    """An observer that has had its first look, and is told when it waits in vain."""
    listener = Listener(folder, look_every_s)
    with after_patience(listener.wake):
        assert listener.wait() is Heard.DOUBT
        yield listener
    listener.close()


@contextmanager
def after_patience(give_up: Callable[[], None]) -> Iterator[None]:
    """So that what is broken fails rather than waits for ever."""
    timer = threading.Timer(PATIENCE_S, give_up)
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        timer.join()


@contextmanager
def running(source: str, *arguments: object, within: Sequence[str] = ()) -> Iterator[Program]:
    """A program that is killed when it is waited for in vain."""
    with (
        program(source, *arguments, within=within) as started,
        after_patience(partial(started.send, signal.SIGKILL)),
    ):
        yield started


def silent(listener: Listener) -> bool:
    """Whether nothing has been heard until now."""
    listener.wake()
    return listener.wait() is Heard.NOTHING


@contextmanager
def watching(folder: Path) -> Iterator[tuple[StoreThread, threading.Event]]:
    """A screen's thread; it has called back once."""
    thread, heard = StoreThread(folder), threading.Event()
    thread.watch(heard.set)
    assert heard.wait(PATIENCE_S)
    try:
        yield thread, heard
    finally:
        thread.close()


def newest(store: Store) -> int:
    with store.read() as connection:
        return int(connection.execute("SELECT max(seq) FROM event").fetchone()[0])
