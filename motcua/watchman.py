"""Keeper cannot say that it is dead, so the device service watches it: its alert is opened from
here, and while keeper is away its hooks are told from here."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from common.domain.refusal import Refusal, Trouble
from common.store import alerts
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
        if not self._keeper.is_lost(store):
            return
        with store.transaction(DEVICES, "watchman") as tx:
            alerts.open_alert(tx, "keeper", "keeper")
        with beside(Hooks(self._folder, DEVICES)):
            while self._keeper.is_lost(store) and not stop.wait(LOOK_S):
                pass

    def _close(self) -> None:
        if self._store is not None:
            self._store.close()
        self._store = None


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
