"""Care of the disk, off the hot path: checkpoints, the ballast, and the purge."""

from __future__ import annotations

import threading
from pathlib import Path

from common.domain.actor import Actor
from common.domain.refusal import Refusal, Trouble
from common.store import ballast
from common.store.checkpoint import LIMIT_FRAMES, Checkpointer, Stuck
from common.store.complaints import WordsExpiry
from common.store.errors import worded
from common.store.examination import Examination
from common.store.purge import Purge
from common.store.store import Store
from common.store.vault.expiry import Expiry

LOOK_S = 0.5

_PASSING = ("store_busy", "store_locked_outside", "store_full")
"""No reason to open the store afresh."""


class DiskCare:
    """Looks after the disk of one store, in a thread of its own: a large copy takes its time, and
    nothing else shall wait for it."""

    def __init__(self, folder: Path, actor: Actor, limit: int = LIMIT_FRAMES) -> None:
        self.stuck: Stuck | None = None
        """The log's trouble, for an alert; read from any thread."""
        self._folder = folder
        self._actor = actor
        self._limit = limit
        self._store: Store | None = None
        self._checkpointer: Checkpointer | None = None
        self._purge = Purge()
        self._expiry = Expiry()
        self._words = WordsExpiry()
        self._examination = Examination()

    def run(self, stop: threading.Event) -> None:
        """Look every half second until `stop`; a store in trouble is tried again."""
        while not stop.is_set():
            try:
                self.look()
            except Refusal:
                pass
            except Trouble as trouble:
                if trouble.code not in _PASSING:
                    self.close()
            stop.wait(LOOK_S)
        self.close()

    def look(self) -> None:
        """Everything that is due now.

        Raises:
            Trouble: the store, or the disk, cannot do it now.
        """
        real = self._store is not None and not self._store.clock.simulated
        with worded(self._folder):  # a store for show needs no reserve
            ballast.tend(self._folder, make=real)
        self._store = self._store or Store.open(self._folder)
        self._checkpointer = self._checkpointer or Checkpointer(self._folder, self._limit)
        self._checkpointer.look()
        self.stuck = self._checkpointer.stuck
        self._purge.go_on(self._store, self._actor)
        self._expiry.go_on(self._store, self._actor)
        self._words.go_on(self._store, self._actor)
        self._examination.go_on(self._store, self._actor)

    def close(self) -> None:
        """Give everything back; the next look opens it afresh."""
        for part in (self._checkpointer, self._store):
            if part is not None:
                part.close()
        self._checkpointer = self._store = None
