"""Opening what keys and codes come from: a serial line, or an input device of the kernel."""

from __future__ import annotations

import errno
import fcntl
import os
import select
from typing import Protocol

from common.centre.signs.line import settings
from hardware.input.events import Keyboard
from hardware.sign.port import Port

INPUT_DEVICES = "/dev/input/"
_EVIOCGRAB = 0x40044590
_CHUNK = 4096
_LOOK_S = 0.02
"""How often a line that cannot be waited for is looked at; nobody answers there, people press."""


class Stream(Protocol):
    """Something open that bytes come from."""

    def hear(self, patience_s: float) -> bytes:
        """What has come, waiting for something at most so long.

        Raises:
            OSError, termios.error: it went away.
        """

    def close(self) -> None:
        """Give it back. Never raises."""


class EventDevice:
    """A keyboard of the kernel, of which only we hear: its keys reach no terminal."""

    def __init__(self, descriptor: int) -> None:
        """`descriptor` does not block; it is closed with this."""
        self._descriptor = descriptor
        self._keyboard = Keyboard()

    @classmethod
    def open(cls, path: str) -> EventDevice:
        """Open and grab it.

        Raises:
            OSError: it is not there, not ours to open, grabbed already (`EBUSY`), or none.
        """
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
        try:
            fcntl.ioctl(descriptor, _EVIOCGRAB, 1)
        except OSError:
            os.close(descriptor)
            raise
        return cls(descriptor)

    def hear(self, patience_s: float) -> bytes:
        """As in `Stream`."""
        select.select([self._descriptor], [], [], patience_s)
        try:
            data = os.read(self._descriptor, _CHUNK)
        except BlockingIOError:
            return b""
        if not data:
            raise OSError(errno.ENODEV, os.strerror(errno.ENODEV))
        return self._keyboard.take(data)

    def close(self) -> None:
        """As in `Stream`."""
        os.close(self._descriptor)


def open_device(address: str, baud: int, framing: str) -> Stream:
    """Open what is called so: a path below `/dev/input/`, or the path of a serial port or any URL
    of pyserial, with options as in `common.centre.signs.line`.

    Raises:
        Trouble: the serial line cannot be opened.
        OSError: the input device cannot.
    """
    if address.startswith(INPUT_DEVICES):
        return EventDevice.open(address)
    return Port.open(settings(address, baud, framing), look_s=_LOOK_S)
