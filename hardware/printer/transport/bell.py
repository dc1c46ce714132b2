"""What wakes a printer's thread."""

from __future__ import annotations

import select
import socket
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass


class Bell:
    """Wakes a thread that sleeps on a descriptor; ringing twice is ringing once."""

    def __init__(self) -> None:
        self._heard, self._rung = socket.socketpair()
        self._heard.setblocking(False)
        self._rung.setblocking(False)
        self.tolled = False
        """Whether its thread has heard that it rings for good."""

    def fileno(self) -> int:
        return self._heard.fileno()

    def ring(self) -> None:
        with suppress(OSError):  # full: it rings already; closed: nobody listens any more
            self._rung.send(b"!")

    def toll(self) -> None:
        """Ring for good: `hush` has no effect any more."""
        self._rung.close()

    def hush(self) -> None:
        with suppress(BlockingIOError):
            while self._heard.recv(64):
                pass
            self.tolled = True

    def wait(self, seconds: float) -> None:
        """Sleep until it rings or `seconds` are over."""
        select.select([self], [], [], max(seconds, 0))

    def close(self) -> None:
        self._heard.close()
        self._rung.close()


@dataclass(frozen=True, slots=True)
class Doorbell:
    """A bell that is heard in every wait of a link, and what is done at once when it rings.

    `answer` runs in the thread that waits; the bell is hushed before.
    """

    bell: Bell
    answer: Callable[[], None]
