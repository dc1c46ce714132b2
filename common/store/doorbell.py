"""Change notice: a file that writers write to after COMMIT and observers watch with inotify.

Whoever hears the bell reads the store; the number in the file is for finding lost commits, not for
observers. A writer that dies between COMMIT and bell rings all the same: the kernel closes its end
of the file, and that, too, is heard. What is left (a frozen writer, a folder moved away above its
parent) is found by a slow look at the store. Where inotify does not work, the look is a fast poll.
"""

from __future__ import annotations

import os
import select
import time
from contextlib import suppress
from enum import Enum
from functools import reduce
from operator import or_
from pathlib import Path
from typing import Any

FILE = "doorbell"

SLOW_LOOK_S = 30.0
"""Between two looks for a bell that was not heard, while inotify works. A look after a long sleep
finds cold caches and costs 0.4 ms; every screen reads the store more often than this anyway."""

FAST_POLL_S = 0.05
"""Between two looks while it does not."""

RETRY_S = 1.0
"""Between two attempts to come back from polling to inotify."""

_DIGITS = 20
_EVENTS_BYTES = 4096
_OVERFLOW = -1
"""The watch that inotify names when it has lost events."""

Identity = tuple[int, int]


def read_witness(folder: Path) -> int | None:
    """The newest event that a writer of this store has told of, None when nothing legible is there.

    The store holds at least the events up to here, or it has lost commits. It may hold more: the
    word is written after COMMIT, outside the lock and without a flush, so a killed writer leaves
    none, a slow one overwrites a newer word, and a power cut may bring back an older one.
    """
    try:
        with (folder / FILE).open("rb") as bell:
            word = bell.read(_DIGITS + 1)
    except OSError:
        return None
    return int(word) if len(word) == _DIGITS and word.isdigit() else None


def _open(path: str) -> int:
    return os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o660)


def _identity(path: str) -> Identity | None:
    try:
        found = os.stat(path)  # noqa: PTH116 - on the path of every action
    except OSError:
        return None
    return found.st_dev, found.st_ino


class Doorbell:
    """The writer's end."""

    def __init__(self, folder: Path) -> None:
        self._path = str(folder / FILE)
        self._file = _open(self._path)
        self._identity = _identity(self._path)

    def ring(self, seq: int | None) -> None:
        """Wake every observer and leave word of event `seq`, the newest one that was committed.

        None leaves the word as it is. It comes after COMMIT, so it never fails the action.
        """
        if _identity(self._path) != self._identity:
            self._take_afresh()
        try:
            if seq is None:
                word = os.pread(self._file, _DIGITS, 0) or b"0" * _DIGITS
            else:
                word = b"%0*d" % (_DIGITS, seq)
            os.pwrite(self._file, word, 0)
        except OSError:
            self._take_afresh()  # closing needs no room on the disk, and it is heard

    def close(self) -> None:
        """Give the file back."""
        os.close(self._file)

    def _take_afresh(self) -> None:
        with suppress(OSError):
            fresh = _open(self._path)
            os.close(self._file)
            self._file, self._identity = fresh, _identity(self._path)


class Heard(Enum):
    """What an observer knows after waiting."""

    NOTHING = "nothing"
    """Somebody called `wake`."""
    DOUBT = "doubt"
    """Something may have been committed: compare `Store.data_version`."""
    BELL = "bell"
    """Something was committed."""


class Listener:
    """The observer's end: waits for a bell, or for the time to look for a lost one.

    The first wait ends at once, in doubt. For one thread; only `wake` may come from another.

    Args:
        folder: the data folder.
        look_every_s: between two looks while inotify works.
    """

    def __init__(self, folder: Path, look_every_s: float = SLOW_LOOK_S) -> None:
        self._wake = os.eventfd(0, os.EFD_CLOEXEC | os.EFD_NONBLOCK)
        self._watch = _Watch(folder / FILE)
        self._look_every_s = look_every_s
        self._look_at = time.monotonic()

    @property
    def polling(self) -> bool:
        """Whether it looks many times a second, because no bell would be heard."""
        return self._watch.handle is None

    def wait(self, deaf_until: float = 0.0) -> Heard:
        """Block until something may have changed.

        Args:
            deaf_until: monotonic seconds; bells are kept until then, only `wake` is heard.
        """
        while True:
            woken = self._sleep(self._look_at, self._watch.handle)
            if not woken and deaf_until > time.monotonic():
                woken = self._sleep(deaf_until, None)
            if woken and deaf_until > time.monotonic():
                return Heard.NOTHING
            heard = self._watch.read()
            if heard is Heard.NOTHING and time.monotonic() >= self._look_at:
                heard = Heard.BELL if self._watch.renew() else Heard.DOUBT
            if heard is not Heard.NOTHING:
                self._look_later()
                return heard
            if woken:
                return heard

    def wake(self) -> None:
        """End a `wait` from another thread."""
        os.eventfd_write(self._wake, 1)

    def close(self) -> None:
        """Give the descriptors back."""
        self._watch.close()
        os.close(self._wake)

    def _look_later(self) -> None:
        pause = FAST_POLL_S if self.polling else self._look_every_s
        self._look_at = time.monotonic() + pause

    def _sleep(self, until: float, bell: int | None) -> bool:
        """Sleep until the bell, a call of `wake` (True) or the moment given."""
        poller = select.poll()
        poller.register(self._wake, select.POLLIN)
        if bell is not None:
            poller.register(bell, select.POLLIN)
        poller.poll(max(0.0, until - time.monotonic()) * 1000)
        try:
            return os.eventfd_read(self._wake) > 0
        except BlockingIOError:
            return False


class _Watch:
    """An inotify watch on the file at a path, whichever file that comes to be.

    Not on the folder: there every write to the database would wake everybody.
    """

    def __init__(self, path: Path) -> None:
        self._path = str(path)
        self._inotify: Any = None
        self._number = -1
        self._file: Identity | None = None
        self._retry_at = 0.0
        self.renew()

    @property
    def handle(self) -> int | None:
        """Readable when there is something to `read`; None while nothing is watched."""
        return None if self._inotify is None else int(self._inotify.fileno())

    def read(self) -> Heard:
        """What has come since the last call."""
        if self._inotify is None:
            return Heard.NOTHING
        from inotify_simple import flags, parse_events

        try:
            events = parse_events(os.read(self._inotify.fileno(), _EVENTS_BYTES))
        except BlockingIOError:
            return Heard.NOTHING
        mask = reduce(or_, (e.mask for e in events if e.wd in (self._number, _OVERFLOW)), 0)
        if mask & (flags.IGNORED | flags.UNMOUNT):
            self._file = None
        renewed = mask & ~flags.MODIFY and self.renew()
        if renewed or mask & (flags.MODIFY | flags.Q_OVERFLOW):
            return Heard.BELL
        return Heard.DOUBT if mask else Heard.NOTHING

    def renew(self) -> bool:
        """Watch the file that lies at the path now; True when this is another one than before."""
        found = _identity(self._path)
        if found is not None and found == self._file:
            return False
        if self._inotify is None and time.monotonic() < self._retry_at:
            return False
        try:
            self._begin()
        except OSError:
            self.close()
            self._retry_at = time.monotonic() + RETRY_S
            return False
        return True

    def close(self) -> None:
        """Watch nothing any more."""
        if self._inotify is not None:
            self._inotify.close()
        self._inotify, self._number, self._file = None, -1, None

    def _begin(self) -> None:
        from inotify_simple import INotify, flags

        if self._inotify is None:
            self._inotify = INotify(nonblocking=True)
        # Read-only, so that closing it rings no bell; identified before it is watched, so that a
        # file put in its place in between is found to be another one later.
        os.close(os.open(self._path, os.O_RDONLY | os.O_CREAT | os.O_CLOEXEC, 0o660))
        self._file = _identity(self._path)
        events = flags.MODIFY | flags.CLOSE_WRITE | flags.ATTRIB | flags.MOVE_SELF
        old, self._number = self._number, self._inotify.add_watch(self._path, events)
        if old not in (-1, self._number):
            with suppress(OSError):
                self._inotify.rm_watch(old)
