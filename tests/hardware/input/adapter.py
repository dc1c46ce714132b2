"""The other end of a serial line."""

from __future__ import annotations

import os
import select
import tty
from contextlib import suppress
from pathlib import Path


class Adapter:
    """A serial adapter under a link that stays when another one is plugged in."""

    def __init__(self, link: Path) -> None:
        self.link = link
        self.plug()

    def plug(self) -> None:
        self._far, near = os.openpty()
        tty.setraw(near)
        self._near = near
        self.link.symlink_to(os.ttyname(near))

    def unplug(self) -> None:
        self.link.unlink(missing_ok=True)
        for descriptor in (self._far, self._near):
            with suppress(OSError):
                os.close(descriptor)

    def send(self, data: bytes) -> None:
        os.write(self._far, data)

    def hear(self) -> bytes:
        """Whatever has come, without waiting for it."""
        ready, _, _ = select.select([self._far], [], [], 0)
        return os.read(self._far, 1000) if ready else b""
