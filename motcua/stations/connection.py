"""The screen of a terminal that somebody is connected to."""

from __future__ import annotations

import fcntl
import os
import signal
from contextlib import suppress
from pathlib import Path


def end(folder: Path, name: str) -> bool:
    """Ask the screen that runs at this terminal over SSH to end, and its connection with it;
    whether there was one.

    `station-shell` holds a lock on this file for as long as the connection lives, and its number
    stands in it.
    """
    try:
        handle = os.open(folder / f"connection-{name}.lock", os.O_RDONLY | os.O_CLOEXEC)
    except FileNotFoundError:
        return False
    try:
        fcntl.flock(handle, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        number = os.read(handle, 20).strip()
        with suppress(ProcessLookupError, PermissionError):
            if number.isdigit() and int(number) > 1:
                os.kill(int(number), signal.SIGTERM)
                return True
    finally:
        os.close(handle)
    return False
