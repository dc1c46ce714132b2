"""The fair write lock: two flocks, entered one after the other.

Whoever wants to write waits at the *gate*, then at the *desk*; only the head of the gate's queue
waits at the desk, and the writer who has just left must join the queue again. The kernel keeps
both queues in order and frees them when a process dies, so sixty writers each get their turn
where SQLite's own busy handler starves some for seconds.

The holder writes who it is into the desk's file, so that a frozen one can be named.
"""

from __future__ import annotations

import fcntl
import json
import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from common.domain.refusal import Trouble

_NOTE_BYTES = 200

PATIENCE_S = 10.0
"""How long a writer waits before it names the holder and gives up."""


class Turnstile:
    """The write lock of one store, for one thread of this process."""

    def __init__(self, folder: Path, patience_s: float | None = None) -> None:
        self._folder = folder
        self._gate, self._desk = _open(folder)
        self._patience_s = _patience() if patience_s is None else patience_s
        self._left_waiting: _Passage | None = None

    def close(self) -> None:
        """Give the files back."""
        os.close(self._gate)
        os.close(self._desk)

    @contextmanager
    def turn(self, action: str) -> Iterator[None]:
        """Hold the write lock.

        Raises:
            Trouble: `store_busy` with pid, since and action of a holder that does not let go.
        """
        passage = self._enter()
        try:
            note = json.dumps({"pid": os.getpid(), "since": time.time(), "action": action})
            os.pwrite(self._desk, note.encode().ljust(_NOTE_BYTES), 0)
            yield
        finally:
            if passage is None:
                fcntl.flock(self._desk, fcntl.LOCK_UN)
            else:
                passage.leave()

    def _enter(self) -> _Passage | None:
        """None when nobody was in the way; otherwise the walk that got through.

        A walk that was given up goes on waiting: the next try takes it up again, so that a
        writer keeps its place and a frozen holder costs it one thread, however often it tries.
        """
        passage = self._left_waiting
        if passage is None or not passage.want():
            if self._try_at_once():
                return None
            passage = _Passage(self._folder)
        if not passage.wait(self._patience_s):
            self._left_waiting = passage
            raise Trouble("store_busy", **self.holder())
        self._left_waiting = None
        return passage

    def _try_at_once(self) -> bool:
        try:
            fcntl.flock(self._gate, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        try:
            fcntl.flock(self._desk, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        finally:
            fcntl.flock(self._gate, fcntl.LOCK_UN)
        return True

    def holder(self) -> dict[str, object]:
        """Who wrote into the desk's file last: pid, since (Unix seconds), action."""
        try:
            note = json.loads(os.pread(self._desk, _NOTE_BYTES, 0))
            return {"pid": note["pid"], "since": note["since"], "action": note["action"]}
        except (ValueError, KeyError, TypeError):
            return {"pid": 0, "since": 0.0, "action": "?"}


class _Passage:
    """One blocking walk through gate and desk, on files of its own, that can be given up."""

    def __init__(self, folder: Path) -> None:
        self._gate, self._desk = _open(folder)
        self._state = threading.Lock()
        self._wanted = True
        self._through = threading.Event()
        threading.Thread(target=self._walk, name="turnstile", daemon=True).start()

    def _walk(self) -> None:
        fcntl.flock(self._gate, fcntl.LOCK_EX)
        fcntl.flock(self._desk, fcntl.LOCK_EX)
        os.close(self._gate)
        with self._state:
            self._through.set()
            if not self._wanted:
                self.leave()

    def wait(self, seconds: float) -> bool:
        """Whether the lock is held now; if not, the walk will let go as soon as it gets it."""
        self._through.wait(seconds)
        with self._state:
            self._wanted = self._through.is_set()
            return self._wanted

    def want(self) -> bool:
        """Take up a walk that was given up; False when it has let go already."""
        with self._state:
            self._wanted = not self._through.is_set()
            return self._wanted

    def leave(self) -> None:
        """Let the next one in."""
        os.close(self._desk)


def _open(folder: Path) -> tuple[int, int]:
    flags = os.O_RDWR | os.O_CREAT | os.O_CLOEXEC
    gate = os.open(folder / "write.gate", flags, 0o660)
    return gate, os.open(folder / "write.lock", flags, 0o660)


def _patience() -> float:
    """`MOTCUA_PATIENCE_S` where it is a number of seconds."""
    try:
        return max(0.0, float(os.environ["MOTCUA_PATIENCE_S"]))
    except (KeyError, ValueError):
        return PATIENCE_S
