"""A store in a thread of its own, so that a screen never waits for the disk."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Any, TypeVar

from common.domain.refusal import Refusal, Trouble
from common.store.doorbell import Heard, Listener
from common.store.pace import Pace
from common.store.store import Store

T = TypeVar("T")

LEAST_GAP_S = 0.1
"""Screens hear at most ten bells a second."""

BURST = 3
"""After a rest they hear so many at once."""

_Job = tuple[Callable[[Store], Any], "Future[Any]"]


class StoreThread:
    """Owns one `Store`; opens it with the first job and again after it was lost."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._stopping = threading.Event()
        self._store: Store | None = None
        self._listener: Listener | None = None
        self._callback: Callable[[], None] | None = None
        self._version: int | None = None
        self._pace = Pace(LEAST_GAP_S)
        self._deaf_until = 0.0
        self._worker = threading.Thread(target=self._work, name="store", daemon=True)
        self._worker.start()

    def submit(self, job: Callable[[Store], T]) -> Future[T]:
        """Run `job` in the store's thread; its result or exception is the future's."""
        future: Future[T] = Future()
        if self._stopping.is_set():
            future.cancel()
        else:
            self._put((job, future))
        return future

    def watch(
        self,
        callback: Callable[[], None],
        least_gap_s: float = LEAST_GAP_S,
        burst: int = 1,
    ) -> None:
        """Call `callback` now and after commits of any process, coalesced, between two jobs.

        Bells within `least_gap_s` after a call are kept until it is over; after a rest, only those
        after `burst` calls.

        It runs in the store's thread: it must be quick and raise nothing. A commit whose bell was
        lost is noticed when the writer ends, at the latest after `SLOW_LOOK_S`. Watch once.

        Raises:
            OSError: no descriptor is left to listen with.
        """
        self._callback, self._pace = callback, Pace(least_gap_s, burst)
        self._listener = Listener(self.folder)
        self._put(None)  # whoever waits for a job only must wait for bells, too

    def close(self) -> None:
        """Finish what was submitted, then close the store."""
        if self._stopping.is_set():
            return
        self._stopping.set()
        self._put(None)
        self._worker.join()
        if self._listener is not None:
            self._listener.close()

    def _put(self, job: _Job | None) -> None:
        self._jobs.put(job)
        if self._listener is not None:
            self._listener.wake()

    def _work(self) -> None:
        while True:
            if (job := self._next()) is not None:
                self._run(*job)
            elif self._stopping.is_set():
                break
        if self._store is not None:
            self._store.close()

    def _next(self) -> _Job | None:
        """The next job; between jobs the bell is heard."""
        listener = self._listener
        while listener is not None and self._jobs.empty():
            heard = listener.wait(self._deaf_until)
            if heard is not Heard.NOTHING:
                self._notice(heard)
        return self._jobs.get()

    def _run(self, run: Callable[[Store], Any], future: Future[Any]) -> None:
        if not future.set_running_or_notify_cancel():
            return
        try:
            future.set_result(run(self._opened()))
        except Refusal as refusal:
            future.set_exception(refusal)
        except Trouble as trouble:
            future.set_exception(trouble)
            self._store = _give_up(self._store, trouble)
        except BaseException as error:  # noqa: BLE001 - the asker must hear of every failure
            future.set_exception(error)

    def _opened(self) -> Store:
        if self._store is None:
            self._store = Store.open(self.folder)
            self._version = None  # the numbers of another connection say nothing about this one
        return self._store

    def _notice(self, heard: Heard) -> None:
        asked: Future[int] = Future()
        self._run(lambda store: store.data_version(), asked)
        found = None if asked.exception() else asked.result()
        if self._callback is not None and (heard is Heard.BELL or found != self._version):
            self._version = found
            self._deaf_until = self._pace.spent(time.monotonic())
            self._callback()


def _give_up(store: Store | None, trouble: Trouble) -> Store | None:
    """After a lost file or disk the store is opened afresh; a busy lock is no reason for that."""
    if store is None or trouble.code in ("store_busy", "store_locked_outside", "store_full"):
        return store
    store.close()
    return None
