"""A store in a thread of its own, so that a screen never waits for the disk."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from pathlib import Path
from typing import Any, TypeVar

from common.domain.refusal import Refusal, Trouble
from common.store.doorbell import Listener
from common.store.store import Store

T = TypeVar("T")

LEAST_GAP_S = 0.1
"""Observers hear the first bell at once, then at most ten a second."""

_Job = tuple[Callable[[Store], Any], "Future[Any]"]


class StoreThread:
    """Owns one `Store`; opens it with the first job and again after it was lost."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._stopping = threading.Event()
        self._listener: Listener | None = None
        self._watcher: threading.Thread | None = None
        self._worker = threading.Thread(target=self._work, name="store", daemon=True)
        self._worker.start()

    def submit(self, job: Callable[[Store], T]) -> Future[T]:
        """Run `job` in the store's thread; its result or exception is the future's."""
        future: Future[T] = Future()
        if self._stopping.is_set():
            future.cancel()
        else:
            self._jobs.put((job, future))
        return future

    def watch(self, callback: Callable[[], None]) -> None:
        """Call `callback` after commits of any process, from a watcher thread, coalesced.

        A commit whose bell was lost is noticed within a second. Watch once.
        """
        self._listener = Listener(self.folder)
        self._watcher = threading.Thread(
            target=self._listen, args=(self._listener, callback), name="bell", daemon=True
        )
        self._watcher.start()

    def close(self) -> None:
        """Finish what was submitted, then close the store."""
        if self._stopping.is_set():
            return
        self._stopping.set()
        if self._listener is not None and self._watcher is not None:
            self._listener.wake()
            self._watcher.join()
            self._listener.close()
        self._jobs.put(None)
        self._worker.join()

    def _work(self) -> None:
        store: Store | None = None
        while (job := self._jobs.get()) is not None:
            run, future = job
            if not future.set_running_or_notify_cancel():
                continue
            try:
                store = store or Store.open(self.folder)
                future.set_result(run(store))
            except Refusal as refusal:
                future.set_exception(refusal)
            except Trouble as trouble:
                future.set_exception(trouble)
                store = _give_up(store, trouble)
            except BaseException as error:  # noqa: BLE001 - the asker must hear of every failure
                future.set_exception(error)
        if store is not None:
            store.close()

    def _listen(self, listener: Listener, callback: Callable[[], None]) -> None:
        version: int | None = None
        while not self._stopping.is_set():
            rung = listener.wait()
            if self._stopping.is_set():
                return
            found = self._data_version()
            if rung or found != version:
                version = found
                callback()
                time.sleep(LEAST_GAP_S)

    def _data_version(self) -> int | None:
        try:
            return self.submit(lambda store: store.data_version()).result()
        except (Trouble, OSError, CancelledError):
            return None


def _give_up(store: Store | None, trouble: Trouble) -> Store | None:
    """After a lost file or disk the store is opened afresh; a busy lock is no reason for that."""
    if store is None or trouble.code in ("store_busy", "store_locked_outside", "store_full"):
        return store
    store.close()
    return None
