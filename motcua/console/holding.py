"""A virtual console as a screen: its letters, and that no key leads away from it.

The way back for whoever may: stop the screen's service over SSH, and the keys work again.
"""

from __future__ import annotations

import fcntl
import os
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from motcua.console import letters

VT_GETSTATE, VT_ACTIVATE, VT_LOCKSWITCH, VT_UNLOCKSWITCH = 0x5603, 0x5606, 0x560B, 0x560C
"""Linux, `ioctl_vt(2)`."""

LEAST_COLUMNS, LEAST_ROWS = 96, 27
"""What a screen looks best with; a smaller panel gets the smallest letters."""

_FRONT_S = 2.0
"""The kernel changes consoles a moment after it was asked to."""

_AWAKE = b"\x1b[9;0]\x1b[14;0]"
"""Never blanked, never powered down; `console_codes(4)`."""

_PANEL = Path("/sys/class/graphics/fb0/virtual_size")
_SYSRQ = Path("/proc/sys/kernel/sysrq")


def take(tty: str) -> None:
    """Make console `tty` ready, bring it to the front and hold it there.

    What cannot be done is said, and the screen starts all the same.
    """
    for step in (_letters, _awake, _front, _no_keys_of_the_kernel):
        try:
            step(tty)
        except (OSError, subprocess.SubprocessError) as trouble:
            print(f"{tty}: {step.__name__.strip('_')}: {trouble}", file=sys.stderr)


def free(tty: str) -> None:
    """The keys lead to other consoles again."""
    with suppress(OSError), _opened(tty) as handle:
        fcntl.ioctl(handle, VT_UNLOCKSWITCH)


def sizes(panel: tuple[int, int] | None) -> list[tuple[int, int]]:
    """Cells to try on a panel of so many dots, the largest first; without one its text mode's."""
    if panel is None:
        return [letters.SIZES[-1]]
    width, height = panel
    fitting = [
        (wide, high)
        for wide, high in letters.SIZES
        if width // wide >= LEAST_COLUMNS and height // high >= LEAST_ROWS
    ]
    return fitting or [letters.SIZES[-1]]


def _letters(tty: str) -> None:
    for wide, high in (tried := sizes(_panel())):
        with tempfile.NamedTemporaryFile(suffix=".psf") as file:
            file.write(letters.psf(wide, high))
            file.flush()
            words = ["setfont", "-C", f"/dev/{tty}", file.name]
            done = subprocess.run(words, capture_output=True, text=True, timeout=10, check=False)
        if done.returncode == 0:
            return
    raise OSError(f"setfont {tried[-1]}: {done.stderr.strip()}")


def _panel() -> tuple[int, int] | None:
    try:
        width, height = _PANEL.read_text().split(",")
        return int(width), int(height)
    except (OSError, ValueError):
        return None


def _awake(tty: str) -> None:
    with _opened(tty) as handle:
        os.write(handle, _AWAKE)


def _front(tty: str) -> None:
    """Where another screen holds the front this one stays behind it."""
    number = int(tty.removeprefix("tty"))
    with _opened(tty) as handle:
        fcntl.ioctl(handle, VT_ACTIVATE, number)
        end = time.monotonic() + _FRONT_S
        while _in_front(handle) != number and time.monotonic() < end:
            time.sleep(0.02)
        fcntl.ioctl(handle, VT_LOCKSWITCH)


def _in_front(handle: int) -> int:
    state = fcntl.ioctl(handle, VT_GETSTATE, bytes(6))
    return int(struct.unpack("3H", state)[0])


def _no_keys_of_the_kernel(_: str) -> None:
    if _SYSRQ.exists():
        _SYSRQ.write_text("0")


@contextmanager
def _opened(tty: str) -> Iterator[int]:
    handle = os.open(f"/dev/{tty}", os.O_RDWR | os.O_NOCTTY | os.O_CLOEXEC)
    try:
        yield handle
    finally:
        os.close(handle)
