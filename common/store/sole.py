"""One keeper and one device service for each store: whoever comes second is told so."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from common.domain.refusal import Trouble


@contextmanager
def sole(folder: Path, program: str) -> Iterator[None]:
    """Be the only `program` of the hall with this data folder. Its lock goes with the process.

    Raises:
        Trouble: `<program>_running` with the other one's pid.
    """
    handle = os.open(folder / f"{program}.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o660)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            pid = os.pread(handle, 20, 0).decode().strip()
            raise Trouble(f"{program}_running", pid=pid) from None
        os.ftruncate(handle, 0)
        os.pwrite(handle, str(os.getpid()).encode(), 0)
        yield
    finally:
        os.close(handle)
