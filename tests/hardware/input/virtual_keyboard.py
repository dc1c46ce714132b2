"""A keyboard that the kernel takes for a real one (uinput)."""

from __future__ import annotations

import fcntl
import os
import struct
import time
from pathlib import Path
from types import TracebackType

from hardware.input.events import EV_KEY, EV_SYN, EVENT, SYN_REPORT

UINPUT = Path("/dev/uinput")
_SET_EVBIT, _SET_KEYBIT, _DEV_SETUP = 0x40045564, 0x40045565, 0x405C5503
_DEV_CREATE, _DEV_DESTROY, _GET_SYSNAME = 0x5501, 0x5502, 0x8040552C
_SETUP = struct.Struct("@HHHH80sI")
_USB, _SHIFT = 3, 42


class VirtualKeyboard:
    """Plugged in while its block lasts; `path` is where it is read."""

    def __enter__(self) -> VirtualKeyboard:
        self._descriptor = os.open(UINPUT, os.O_WRONLY)
        fcntl.ioctl(self._descriptor, _SET_EVBIT, EV_KEY)
        for key in range(1, 128):
            fcntl.ioctl(self._descriptor, _SET_KEYBIT, key)
        setup = _SETUP.pack(_USB, 0x1234, 0x5678, 1, b"test scanner", 0)
        fcntl.ioctl(self._descriptor, _DEV_SETUP, setup)
        fcntl.ioctl(self._descriptor, _DEV_CREATE)
        self.path = self._find()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.unplug()

    def unplug(self) -> None:
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1

    def type(self, *keys: int) -> None:
        for key in keys:
            for value in (1, 0):
                os.write(self._descriptor, EVENT.pack(0, 0, EV_KEY, key, value))
                os.write(self._descriptor, EVENT.pack(0, 0, EV_SYN, SYN_REPORT, 0))

    def _find(self) -> str:
        """The device file, which the system makes a moment after the keyboard."""
        name = fcntl.ioctl(self._descriptor, _GET_SYSNAME, bytes(64)).rstrip(b"\0").decode()
        folder = Path("/sys/devices/virtual/input") / name
        until = time.monotonic() + 5
        while time.monotonic() < until:
            for event in folder.glob("event*"):
                device = Path("/dev/input") / event.name
                if device.exists():
                    return str(device)
        raise TimeoutError(f"no device file for {name}")
