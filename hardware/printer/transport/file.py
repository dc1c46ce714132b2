"""A file or a device that only takes bytes: for a printer behind a print server of its own."""

from __future__ import annotations

import os
import select
from contextlib import suppress
from pathlib import Path

from hardware.printer.timing import Timing
from hardware.printer.transport.bell import Doorbell
from hardware.printer.transport.link import Link, LinkError


class FileLink(Link):
    """Appends, and never hears a word."""

    octets_per_s = 100_000.0
    two_way = False

    def __init__(self, path: Path, timing: Timing, door: Doorbell | None) -> None:
        super().__init__(timing, door)
        flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_NONBLOCK | os.O_NOCTTY
        try:
            self._descriptor = os.open(path, flags, 0o600)
        except OSError as broken:
            raise LinkError("unreachable", str(broken)) from broken

    def fileno(self) -> int:
        return self._descriptor

    def close(self) -> None:
        with suppress(OSError):
            # A device file drops what is still on its way when it is closed.
            select.select([], [self], [], 0 if self._aborted else self._timing.drain)
        with suppress(OSError):
            os.close(self._descriptor)

    def _octets(self) -> bytes:
        raise BlockingIOError

    def _put(self, data: bytes) -> int:
        return os.write(self._descriptor, data)
