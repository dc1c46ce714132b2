"""Two other write locks, to be held against the turnstile: they are what it replaced."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from common.store.turnstile import Turnstile


class OneFlock:
    """One `flock` around each write: whoever has just left may be the next one in."""

    def __init__(self, folder: Path) -> None:
        self._file = os.open(folder / "one.flock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o660)

    @contextmanager
    def turn(self, action: str) -> Iterator[None]:
        """Hold it."""
        fcntl.flock(self._file, fcntl.LOCK_EX)
        try:
            yield
        finally:
            fcntl.flock(self._file, fcntl.LOCK_UN)

    def close(self) -> None:
        """Give the file back."""
        os.close(self._file)


class BusyHandler:
    """No lock of ours: SQLite's busy handler sleeps and tries again, five seconds long."""

    def __init__(self, folder: Path) -> None:
        pass

    @contextmanager
    def turn(self, action: str) -> Iterator[None]:
        """Let everybody through to `BEGIN IMMEDIATE`."""
        yield

    def close(self) -> None:
        """Nothing to give back."""


Lock = Turnstile | OneFlock | BusyHandler

LOCKS: dict[str, Callable[[Path], Lock]] = {
    "turnstile": Turnstile,
    "one flock": OneFlock,
    "busy handler": BusyHandler,
}
