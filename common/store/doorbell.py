"""Change notice: a file that writers touch after COMMIT and observers watch with inotify.

The bell carries no data; whoever hears it reads the store. A bell that was never rung (the writer
died between COMMIT and ring) is repaired by a slow look at `PRAGMA data_version`; where inotify
does not work, that look becomes a fast poll.
"""

from __future__ import annotations

import os
import select
from contextlib import suppress
from pathlib import Path
from typing import Any

FILE = "doorbell"

SLOW_LOOK_S = 1.0
FAST_POLL_S = 0.05

_DIGITS = 20


def read_witness(folder: Path) -> int | None:
    """The newest event that a writer of this store has told of, None when nothing legible is there.

    The store holds at least the events up to here, or it has lost commits. It may hold more: the
    word is written after COMMIT, outside the lock and without a flush, so a killed writer leaves
    none, a slow one overwrites a newer word, and a power cut may bring back an older one.
    """
    try:
        word = (folder / FILE).read_bytes()
    except OSError:
        return None
    return int(word) if len(word) == _DIGITS and word.isdigit() else None


class Doorbell:
    """The writer's end."""

    def __init__(self, folder: Path) -> None:
        flags = os.O_RDWR | os.O_CREAT | os.O_CLOEXEC
        self._file = os.open(folder / FILE, flags, 0o660)

    def ring(self, seq: int | None) -> None:
        """Wake every observer and leave word of event `seq`, the newest one that was committed.

        None leaves the word as it is. It comes after COMMIT, so it never fails the action: a bell
        that could not be rung (a full disk) is one that observers find out about by looking.
        """
        with suppress(OSError):
            if seq is None:
                word = os.pread(self._file, _DIGITS, 0) or b"0" * _DIGITS
            else:
                word = b"%0*d" % (_DIGITS, seq)
            os.pwrite(self._file, word, 0)

    def close(self) -> None:
        """Give the file back."""
        os.close(self._file)


class Listener:
    """The observer's end: waits for a bell, or for the time to look for a lost one."""

    def __init__(self, folder: Path) -> None:
        self._wake_read, self._wake_write = os.pipe2(os.O_CLOEXEC | os.O_NONBLOCK)
        self._inotify = self._watch(folder)
        self.look_every_s = FAST_POLL_S if self._inotify is None else SLOW_LOOK_S

    @staticmethod
    def _watch(folder: Path) -> Any:
        from inotify_simple import INotify, flags

        (folder / FILE).touch(exist_ok=True)
        try:
            notifier = INotify(nonblocking=True)
        except OSError:
            return None
        try:
            notifier.add_watch(folder / FILE, flags.MODIFY)
        except OSError:
            notifier.close()
            return None
        return notifier

    def wait(self) -> bool:
        """Block until something may have changed; False after `wake` or a quiet look."""
        watched = [self._wake_read]
        if self._inotify is not None:
            watched.append(self._inotify.fileno())
        ready, _, _ = select.select(watched, [], [], self.look_every_s)
        if self._inotify is not None and self._inotify.fileno() in ready:
            self._inotify.read(timeout=0)
            return True
        return False

    def wake(self) -> None:
        """End a `wait` from another thread."""
        os.write(self._wake_write, b"*")

    def close(self) -> None:
        """Give the descriptors back."""
        if self._inotify is not None:
            self._inotify.close()
        os.close(self._wake_read)
        os.close(self._wake_write)
