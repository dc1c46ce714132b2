"""The fair write lock.

Whoever finds it held queues, and the kernel keeps the order. A lock that is let go is free until
the next in the queue has woken up and taken it; whoever asks in that moment, above all the writer
who has just left, sees that somebody queues and lets the queue move up first. So sixty writers
each get their turn where SQLite's own busy handler starves some for seconds. The kernel frees the
lock when its holder dies, and takes a frozen process out of the queue.

It is an open-file-description lock (`fcntl(2)`): like `flock` it belongs to the open file and
dies with it; unlike `flock`, anybody may ask whether it is held without taking it. The holder
writes into the file who it is, so that a frozen one can be named.
"""

from __future__ import annotations

import fcntl
import json
import os
import struct
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from common.domain.refusal import Trouble

PATIENCE_S = 10.0
"""How long a writer waits before it names the holder and gives up."""

_FILE = "write.lock"
_NOTE_BYTES = 200

_MOVE_UP_S, _GLANCE_S = 0.05, 0.0005
"""How long a newcomer lets the queue move up before it takes those who wait for frozen."""


def _flock(kind: int, first: int, count: int = 1) -> bytes:
    """A C `struct flock` over bytes of the file."""
    return struct.pack("hhqqi0q", kind, os.SEEK_SET, first, count, 0)


_TAKE, _LEAVE = _flock(fcntl.F_WRLCK, 0), _flock(fcntl.F_UNLCK, 0)
"""The first byte of the file is the lock."""

_QUEUE, _QUEUE_NO_MORE = _flock(fcntl.F_RDLCK, 1), _flock(fcntl.F_UNLCK, 1)
"""Whoever waits for the first byte shares the second with all who do."""

_SOMEBODY_QUEUES, _SOMEBODY = _flock(fcntl.F_WRLCK, 1), _flock(fcntl.F_WRLCK, 0, 2)
_NOTHING = struct.pack("h", fcntl.F_UNLCK)


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds the write lock: process, since when (Unix seconds), doing which action."""

    pid: int
    since: float
    action: str


def standing(folder: Path) -> Holder | None:
    """Who holds the write lock of the store in `folder` at this moment; None when it is free."""
    try:
        file = os.open(folder / _FILE, os.O_RDONLY | os.O_CLOEXEC)
    except FileNotFoundError:
        return None
    try:
        return _read(file) if _held(file, _TAKE) else None
    finally:
        os.close(file)


class Turnstile:
    """The write lock of one store, for one thread of this process."""

    def __init__(self, folder: Path, patience_s: float | None = None) -> None:
        self._folder = folder
        self._file = _open(folder)
        self._patience_s = _patience() if patience_s is None else patience_s
        self._stand_in: _StandIn | None = None

    def close(self) -> None:
        """Give the file back."""
        os.close(self._file)
        if self._stand_in is not None:
            self._stand_in.close()

    @contextmanager
    def turn(self, action: str) -> Iterator[None]:
        """Hold the write lock.

        Raises:
            Trouble: `store_busy` with pid, since and action of a holder that does not let go.
        """
        file = self._enter(action)
        try:
            yield
        finally:
            _lock(file, _LEAVE)

    def holder(self) -> dict[str, object]:
        """Who held the lock last: pid, since (Unix seconds), action."""
        return asdict(_read(self._file))

    def _enter(self, action: str) -> int:
        """The open file through which the lock is held now."""
        if not _held(self._file, _SOMEBODY) and self._take(action):
            return self._file
        stand_in = self._stand_in = self._stand_in or _StandIn(self._folder)
        stand_in.queue(action)
        if not stand_in.is_through(self._patience_s) and stand_in.give_up():
            raise Trouble("store_busy", **self.holder())
        return stand_in.file

    def _take(self, action: str) -> bool:
        """At once, or not."""
        try:
            _lock(self._file, _TAKE)
        except BlockingIOError:
            return False
        _note(self._file, action)
        return True


class _StandIn:
    """A thread that queues for its owner, who may give up.

    A blocked lock cannot be given up, hence a thread, with a file of its own. It stays in the
    queue when its owner gives up, so that the next try keeps the place and a frozen holder costs
    one thread, however often its owner tries; coming through unwanted, it lets go at once.
    """

    def __init__(self, folder: Path) -> None:
        self.file = _open(folder)
        self._state = threading.Lock()
        self._asked, self._through = threading.Lock(), threading.Lock()
        self._asked.acquire()
        self._through.acquire()
        self._action = ""
        self._wanted = self._queues = self._closed = False
        self._thread = threading.Thread(target=self._run, name="turnstile", daemon=True)
        self._thread.start()

    def queue(self, action: str) -> None:
        """Take a place in the queue, or the one that was given up."""
        with self._state:
            self._action, self._wanted = action, True
            if not self._queues:
                self._queues = True
                self._asked.release()

    def is_through(self, seconds: float) -> bool:
        """Wait so long; whether the lock is held now, through `file`."""
        return self._through.acquire(timeout=seconds)

    def give_up(self) -> bool:
        """False when it came through in the last moment: the lock is held then."""
        with self._state:
            self._wanted = False
            return not self._through.acquire(blocking=False)

    def close(self) -> None:
        """End the thread; one that is in the queue ends when it comes through."""
        with self._state:
            self._closed = True
            queues = self._queues
            if not queues:
                self._asked.release()
        if not queues:
            self._thread.join()

    def _run(self) -> None:
        while True:
            self._asked.acquire()
            if not self._closed:
                self._go_through()
            if self._closed:
                break
        os.close(self.file)

    def _go_through(self) -> None:
        self._let_the_queue_move_up()
        _lock(self.file, _QUEUE)
        fcntl.fcntl(self.file, fcntl.F_OFD_SETLKW, _TAKE)
        _lock(self.file, _QUEUE_NO_MORE)
        _note(self.file, self._action)
        with self._state:
            self._queues = False
            if self._wanted:
                self._through.release()
            else:
                _lock(self.file, _LEAVE)

    def _let_the_queue_move_up(self) -> None:
        """The next in the queue was woken, but does not hold the lock yet: do not slip past."""
        until = time.monotonic() + _MOVE_UP_S
        while (
            not _held(self.file, _TAKE)
            and _held(self.file, _SOMEBODY_QUEUES)
            and time.monotonic() < until
        ):
            time.sleep(_GLANCE_S)


def _open(folder: Path) -> int:
    return os.open(folder / _FILE, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o660)


def _lock(file: int, what: bytes) -> None:
    fcntl.fcntl(file, fcntl.F_OFD_SETLK, what)


def _held(file: int, what: bytes) -> bool:
    """Whether a lock of another open file is in the way of `what`."""
    return not fcntl.fcntl(file, fcntl.F_OFD_GETLK, what).startswith(_NOTHING)


def _note(file: int, action: str) -> None:
    note = f'{{"pid": {os.getpid()}, "since": {time.time()}, "action": "{action}"}}'
    os.pwrite(file, note.encode().ljust(_NOTE_BYTES), 0)


def _read(file: int) -> Holder:
    try:
        return Holder(**json.loads(os.pread(file, _NOTE_BYTES, 0)))
    except (ValueError, TypeError):
        return Holder(0, 0.0, "?")


def _patience() -> float:
    """`MOTCUA_PATIENCE_S` where it is a number of seconds."""
    try:
        return max(0.0, float(os.environ["MOTCUA_PATIENCE_S"]))
    except (KeyError, ValueError):
        return PATIENCE_S
