"""Keeper cannot say that it is dead, so the device service watches it: its alert is opened from
here, and while keeper is away its hooks are told from here."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from common.domain.refusal import Refusal, Trouble
from common.store import alerts, turnstile
from common.store.outbox import DEVICES
from common.store.store import Store
from common.store.vital import Vital
from motcua.hooks import Hooks

LOOK_S = 0.5


class Watchman:
    """Looks after keeper until told to stop."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._store: Store | None = None
        self._keeper = Vital("keeper")

    def run(self, stop: threading.Event) -> None:
        """Watch; with a store in trouble it is tried again."""
        while not stop.is_set():
            try:
                self._look(stop)
            except (Refusal, Trouble):
                self._close()
            stop.wait(LOOK_S)
        self._close()

    def _look(self, stop: threading.Event) -> None:
        store = self._store = self._store or Store.open(self._folder)
        if not self._is_lost(store):
            return
        # The hooks first: whoever hangs may hold the lock, and then nothing can be written.
        with beside(Hooks(self._folder, DEVICES, instead_of=self._keeper.pid)):
            said = False
            while self._is_lost(store):
                said = said or self._say_so(store)
                if stop.wait(LOOK_S):
                    break

    def _is_lost(self, store: Store) -> bool:
        """Look. One that another program keeps from writing cannot beat, and is not lost for it."""
        if not self._keeper.is_lost(store):
            return False
        holder = turnstile.standing(self._folder)
        if holder is None or not (self._keeper.hangs() and _keeps_waiting(holder)):
            return True
        if holder.pid == self._keeper.pid:
            return True
        self._keeper.excuse()
        return False

    def _say_so(self, store: Store) -> bool:
        """Whether it could be written; what had to wait for the lock may not be true any more."""
        if turnstile.standing(self._folder) is not None:
            return False
        began = time.monotonic()
        with store.transaction(DEVICES, "watchman") as tx:
            if time.monotonic() - began > LOOK_S:
                return False
            alerts.open_alert(tx, "keeper", "keeper")
        return True

    def _close(self) -> None:
        if self._store is not None:
            self._store.close()
        self._store = None


def _keeps_waiting(holder: turnstile.Holder) -> bool:
    """Whether it holds the lock for longer than the hall does in passing."""
    return holder.pid != os.getpid() and time.time() - holder.since > LOOK_S


@contextmanager
def beside(worker: Watchman | Hooks) -> Iterator[None]:
    """The worker goes on in a thread of its own for as long as this does."""
    stop = threading.Event()
    name = type(worker).__name__.lower()
    hand = threading.Thread(target=worker.run, args=(stop,), name=name, daemon=True)
    hand.start()
    try:
        yield
    finally:
        stop.set()
        hand.join()
