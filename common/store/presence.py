"""Who has the store open: a shared lock for as long as a program does, an exclusive one to replace
the store. The kernel frees both when a process dies."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from common.domain.refusal import Trouble

FILE = "open.lock"


class Presence:
    """One opening of the store. Every connection that lives longer than a moment holds one."""

    def __init__(self, folder: Path) -> None:
        """Raises: Trouble: `store_restoring` while somebody replaces the store."""
        self._file = _open(folder)
        try:
            fcntl.flock(self._file, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(self._file)
            raise Trouble("store_restoring", path=str(folder)) from None

    def outlive(self) -> None:
        """Let a program that is started in the place of this one hold the lock on."""
        os.set_inheritable(self._file, True)

    def close(self) -> None:
        """The store is closed."""
        os.close(self._file)


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Nobody has the store open, and nobody opens it meanwhile.

    Raises:
        Trouble: `store_in_use` with the processes that have it open.
    """
    handle = _open(folder)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise Trouble("store_in_use", processes=", ".join(_holders(handle))) from None
        yield
    finally:
        os.close(handle)


def _open(folder: Path) -> int:
    return os.open(folder / FILE, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o660)


def holders(folder: Path, lock: str = FILE) -> list[int]:
    """The processes that have the store open, or that hold another `lock` of its folder."""
    try:
        return _pids((folder / lock).stat().st_ino)
    except OSError:
        return []


def _holders(handle: int) -> list[str]:
    """`pid (command line)` of each."""
    return [_named(pid) for pid in _pids(os.fstat(handle).st_ino)]


def _pids(inode: int) -> list[int]:
    """`/proc/locks` ends a lock's line with `major:minor:inode`."""
    lines = (line.split() for line in Path("/proc/locks").read_text().splitlines())
    return sorted(
        {
            int(words[4])
            for words in lines
            if len(words) == 8 and words[1] == "FLOCK" and words[5].rpartition(":")[2] == str(inode)
        }
    )


def _named(process: int) -> str:
    pid = str(process)
    try:
        words = Path("/proc", pid, "cmdline").read_text("utf-8", "replace").split("\0")
    except OSError:
        return pid
    said = " ".join(Path(word).name if "/" in word else word for word in words).strip()
    return f"{pid} ({said[:60]})" if said else pid
