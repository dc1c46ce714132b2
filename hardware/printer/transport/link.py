"""One connection to a printer, whatever it runs over."""

from __future__ import annotations

import select
import termios
import time
from abc import ABC, abstractmethod
from typing import ClassVar, Protocol

from hardware.printer.timing import Timing
from hardware.printer.transport.bell import Doorbell

SEND_BUFFER = 8192
"""Small, so that a printer that stops reading is noticed within the same slip."""
SLICE = 0.1
"""Longest single wait while something is under way: how soon `abort` is obeyed."""


class LinkError(Exception):
    """The printer cannot be reached, or no longer; `code` says how, for the catalogue.

    `unreachable` no connection; `closed` the other end went; `stalled` it stopped reading;
    `silent` it did not answer; `stopped` we were told to end; `bad_address` nothing that we
    could connect to.
    """

    def __init__(self, code: str, detail: str = "", sent: int = 0) -> None:
        super().__init__(code, detail)
        self.code = code
        self.detail = detail
        self.sent = sent
        """Bytes of the present write that had left us; more may not have."""


class Descriptor(Protocol):
    """What `select` can wait for."""

    def fileno(self) -> int: ...


class Link(ABC):
    """One connection. One thread uses it; `abort` alone may come from another."""

    octets_per_s: float
    two_way: ClassVar[bool] = True
    """False where the printer's answers cannot be read: nothing can be asked or confirmed."""
    notices_restart: ClassVar[bool] = True
    """False where a printer that is switched off and on leaves the connection standing."""

    def __init__(self, timing: Timing, door: Doorbell | None = None) -> None:
        self._timing = timing
        self._door = door
        self._inbox = bytearray()
        self._aborted = False
        self._burst = SEND_BUFFER
        """Most bytes handed over in one write."""
        self.paused = 0.0
        """The longest time, in seconds, that the other end has not been seen to read on although
        there was something for it to read."""
        self._moved_at = 0.0
        self._left = 0
        """Bytes that were on their way when last looked at."""

    def send(self, data: bytes, *, goes_on: bool = False) -> int:
        """Write `data`; the number of bytes that left, less than all when the printer stalls or
        speaks instead of reading. With `goes_on` it is what the last call did not get rid of, so
        the time in which nothing moves is counted from there.

        Raises:
            LinkError: the connection broke; how much of what left us arrived is unknown.
        """
        sent, waited_since = 0, time.monotonic()
        self._moved_at = self._moved_at if goes_on else waited_since
        try:
            while sent < len(data) and time.monotonic() < waited_since + self._timing.write:
                readable, writable = self._select(self._readers(), [self], SLICE)
                if self in readable:
                    self._inbox += self._read()
                written = self._write(data[sent : sent + self._burst]) if writable else 0
                self._note_pause()
                if written:
                    sent += written
                    self._moved_at = waited_since = time.monotonic()
                elif self._inbox:
                    break  # it may be saying why it does not read
        except LinkError as broken:
            raise LinkError(broken.code, broken.detail, sent) from broken
        return sent

    def receive(self, patience: float, *, wakeable: bool = False) -> bytes:
        """What the printer said, waiting at most `patience` seconds; `wakeable` until a ring.

        Raises:
            LinkError: the connection broke.
        """
        deadline = time.monotonic() + patience
        while not self._inbox:
            rest = max(deadline - time.monotonic(), 0)
            if wakeable and self._tolled:
                break
            # The bell tolls before `abort`, and so ends a long sleep; others are sliced.
            readable, _ = self._select(self._readers(), [], rest if wakeable else min(rest, SLICE))
            if self in readable:
                self._inbox += self._read()
            self._watch_the_rest()
            if rest == 0 or (wakeable and readable):
                break
        heard, self._inbox = bytes(self._inbox), bytearray()
        return heard

    def pending(self) -> int:
        """Bytes that left us and were not taken at the other end yet, as far as that is known."""
        return 0

    def _watch_the_rest(self) -> None:
        """What left us may stand still as well, on its way to a printer without power."""
        if self.notices_restart:
            return
        before, self._left = self._left, self.pending()
        if self._left and self._left == before:
            self._note_pause()
        elif self._left:
            self._moved_at = time.monotonic()

    def _note_pause(self) -> None:
        self.paused = max(self.paused, time.monotonic() - self._moved_at)

    def abort(self) -> None:
        """Make the owner's next or present step end with `LinkError('stopped')`."""
        self._aborted = True

    @abstractmethod
    def fileno(self) -> int: ...

    @abstractmethod
    def close(self) -> None:
        """Let what was sent arrive, then close. Never raises."""

    @abstractmethod
    def _octets(self) -> bytes:
        """What is there; empty at the end of the connection."""

    @abstractmethod
    def _put(self, data: bytes) -> int: ...

    @property
    def _tolled(self) -> bool:
        return self._door is not None and self._door.bell.tolled

    def _readers(self) -> list[Descriptor]:
        return [self] if self.two_way else []

    def _select(
        self, readers: list[Descriptor], writers: list[Descriptor], patience: float
    ) -> tuple[list[Descriptor], list[Descriptor]]:
        """Wait for one of these or for the doorbell, which is answered here.

        A bell that tolls is no longer waited for: it would never let us sleep again.
        """
        if self._aborted:
            raise LinkError("stopped")
        bells: list[Descriptor] = []
        if self._door is not None and not self._tolled:
            bells.append(self._door.bell)
        try:
            readable, writable, _ = select.select([*readers, *bells], writers, [], patience)
        except (OSError, ValueError) as broken:
            raise LinkError("closed", str(broken)) from broken
        if self._door is not None and self._door.bell in readable:
            self._door.bell.hush()
            self._door.answer()
        return readable, writable

    def _read(self) -> bytes:
        try:
            data = self._octets()
        except BlockingIOError:
            return b""
        except (OSError, termios.error) as broken:
            raise LinkError("closed", str(broken)) from broken
        if not data:
            raise LinkError("closed", "end of connection")
        return data

    def _write(self, data: bytes) -> int:
        try:
            return self._put(data)
        except BlockingIOError:
            return 0
        except (OSError, termios.error) as broken:
            raise LinkError("closed", str(broken)) from broken
