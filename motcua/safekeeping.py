"""Keeper's backups, in a thread of their own with their own store: however long a backup takes, or
hangs on a disk that has gone away, keeper's rounds go on."""

from __future__ import annotations

import os
import threading
import time
from contextlib import suppress
from pathlib import Path

from common.domain.actor import Actor
from common.domain.refusal import Trouble
from common.store import backup, highwater, shelf, upgrading
from common.store.store import Store
from motcua.upgrade import leftover

COPY_EVERY_S = 1.0
"""The copy of the high-water file among the backups is at most this old."""

LOOK_EVERY_S = 60.0
"""Between two looks whether a backup is due."""

RETRY_S = 600.0
"""After one that failed."""

_NICENESS = 10


class Safekeeping:
    """Makes the backups that are due, and keeps the high-water file twice."""

    def __init__(self, folder: Path, actor: Actor) -> None:
        self._folder = folder
        self._actor = actor
        self._next_look = 0.0

    def run(self, stop: threading.Event) -> None:
        """Work until `stop`. What cannot be done now is tried again; the alert about the age of
        the last backup says when that goes on for too long."""
        with suppress(OSError):  # a service that may not has to make backups all the same
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICENESS)
        while not stop.is_set():
            self.look()
            stop.wait(COPY_EVERY_S)

    def look(self) -> None:
        """Whatever is due now."""
        place = shelf.place(self._folder)
        with suppress(OSError):
            if place.is_dir():
                highwater.keep_copy(self._folder, place)
        on_trial = upgrading.read(self._folder) is not None  # that store may be gone in a moment
        if time.monotonic() >= self._next_look and not on_trial:
            self._next_look = time.monotonic() + LOOK_EVERY_S
            leftover.forget_abandoned(self._folder)
            try:
                self._back_up(place)
            except Trouble:
                self._next_look = time.monotonic() + RETRY_S

    def _back_up(self, place: Path) -> None:
        store = Store.open(self._folder)
        try:
            if backup.is_due(store):
                backup.make(store, place, self._actor)
        finally:
            store.close()
