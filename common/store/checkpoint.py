"""Checkpoints off the hot path, and who keeps them from ending.

What was committed lies in the log (`motcua.db-wal`) until a checkpoint copies it into the database.
Left to itself SQLite does that inside the COMMIT that crosses a limit, and whoever commits next
begins the log anew and flushes its header: two people wait for the work of a hundred. Here one
process does both, nearly all of it without the write lock.
"""

from __future__ import annotations

import time
from contextlib import ExitStack, closing
from dataclasses import dataclass
from pathlib import Path

from common.store import folder, sqlite
from common.store.clock import wall_ms
from common.store.errors import worded
from common.store.presence import Presence
from common.store.sqlite import Connection
from common.store.turnstile import Turnstile

LIMIT_FRAMES = 1000
"""Pages in the log from which on it is copied: 4 MB, about a hundred actions."""

PATIENCE_S = 120.0
"""A log that could not be begun anew for so long is trouble; a large backup takes its time."""

_PASSES = 8
"""Copying takes two flushes. With sixty actions a second it happens every other time that nobody
commits meanwhile, so that nothing is left; a hall that never rests is waited for no longer."""

_PRAGMAS = (
    "PRAGMA synchronous = NORMAL",  # flushes all that a checkpoint needs, but not our note
    "PRAGMA wal_autocheckpoint = 0",
    "PRAGMA journal_size_limit = 67108864",
)

_READERS = range(124, 128)
"""The bytes of the log's index that readers of the log hold locked.
https://www.sqlite.org/walformat.html#wal_locks"""


@dataclass(frozen=True, slots=True)
class Log:
    """Pages that the log holds now, and how many of them the database has already."""

    frames: int
    copied: int

    @property
    def left(self) -> int:
        """What a checkpoint has to copy."""
        return self.frames - self.copied


@dataclass(frozen=True, slots=True)
class Stuck:
    """A log that cannot be begun anew: its size, and who has been reading all the while."""

    mib: int
    pids: tuple[int, ...]


class Checkpointer:
    """Keeps the log of one store short. For one thread of one process: keeper's."""

    def __init__(
        self, path: Path, limit: int = LIMIT_FRAMES, patience_s: float = PATIENCE_S
    ) -> None:
        """Raises: Trouble, as `Store.open` does."""
        self._folder = path
        self._limit = limit
        self._patience_s = patience_s
        self._due_since: float | None = None
        self._last_frames = 0
        self._suspects: frozenset[int] | None = None
        with worded(path), ExitStack() as made:
            self._presence = made.enter_context(closing(Presence(path)))
            self._connections = _connect(path), _connect(path)
            made.pop_all()
        self._place = folder.Place(path)
        self._turnstile = Turnstile(path)

    def close(self) -> None:
        """Give the connections and lock files back."""
        for connection in self._connections:
            connection.close()
        self._turnstile.close()
        self._presence.close()

    def look(self) -> bool:
        """Checkpoint if it is time; True when the log was begun anew.

        Raises:
            Trouble: the store cannot do it now.
        """
        with worded(self._folder):
            log = read_log(self._connections[0])
            if log.frames < self._last_frames:
                self._settle()
            self._last_frames = log.frames
            if log.frames < self._limit:
                self._settle()
                return False
            if self._due_since is None:
                self._due_since = time.monotonic()
            self._place.check()
            anew = self._checkpoint()
        if anew:
            self._settle()
        else:
            self._suspect()
        return anew

    @property
    def stuck(self) -> Stuck | None:
        """The log's trouble, if it is in any."""
        due = self._due_since
        if due is None or time.monotonic() - due < self._patience_s:
            return None
        return Stuck(log_bytes(self._folder) // 2**20, tuple(sorted(self._suspects or ())))

    def _settle(self) -> None:
        self._due_since = None
        self._suspects = None

    def _suspect(self) -> None:
        """Whoever reads at every look has kept the log from the beginning on."""
        seen = log_readers(self._folder)
        self._suspects = seen if self._suspects is None else self._suspects & seen

    def _checkpoint(self) -> bool:
        """Copy with everybody at work, again and again until nothing is left; then take a turn.

        All the while one of our two connections reads, so that nobody else begins the log anew
        when it happens to be copied to its end: the flush of its header is ours to wait for.
        """
        anchor, copier = self._connections
        try:
            for passes_left in reversed(range(_PASSES)):
                wanted = read_log(anchor).frames
                _begin_reading(anchor)
                _end_reading(copier)
                _copy(copier)
                log = read_log(copier)
                if log.copied < wanted:
                    return False  # somebody reads what was there before
                patient = passes_left > 0
                if not (log.left and patient):
                    anew = self._begin_anew(copier, patient)
                    if anew is not None:
                        return anew
                anchor, copier = copier, anchor
            return False
        finally:
            for connection in self._connections:
                _end_reading(connection)

    def _begin_anew(self, copier: Connection, patient: bool) -> bool | None:
        """The end of a checkpoint, under the write lock: one flush. If something is left to copy
        it is three; None when `patient`, who would rather copy that with everybody at work."""
        with self._turnstile.turn("checkpoint"):
            self._place.check()
            before = read_log(copier)
            if before.left and patient:
                return None
            for connection in self._connections:
                _end_reading(connection)
            if before.left:
                _copy(copier)
            _leave_a_note(copier)
            log = read_log(copier)
        self._last_frames = log.frames
        return log.frames < before.frames


def read_log(connection: Connection) -> Log:
    """The log as it is now; takes no lock."""
    row = connection.execute("PRAGMA wal_checkpoint(NOOP)").fetchone()
    return Log(row[1], row[2])


def log_bytes(path: Path) -> int:
    """The size of the log's file in data folder `path`. A log that was begun anew keeps it."""
    log = path / folder.LOG
    return log.stat().st_size if log.exists() else 0


def log_readers(path: Path) -> frozenset[int]:
    """Pids of the programs of this machine that read from the log just now.

    Whoever reads on keeps the log from being begun anew.
    """
    try:
        index = (path / folder.INDEX).stat().st_ino
        locks = Path("/proc/locks").read_text()
    except OSError:
        return frozenset()
    return frozenset(_readers(locks, index))


def _readers(locks: str, index: int) -> set[int]:
    """`/proc/locks` has a line a lock: `n: POSIX ADVISORY READ pid major:minor:inode first last`,
    and lines with an arrow for whoever waits."""
    found = set()
    for words in map(str.split, locks.splitlines()):
        if len(words) == 8 and words[5].rpartition(":")[2] == str(index):
            last = int(words[7]) if words[7].isdigit() else _READERS[-1]
            if int(words[6]) <= _READERS[-1] and last >= _READERS[0]:
                found.add(int(words[4]))
    return found


def _connect(path: Path) -> Connection:
    connection = sqlite.connect(str(folder.database(path)))
    try:
        for pragma in _PRAGMAS:
            connection.execute(pragma)
        connection.execute("SELECT 1 FROM meta").fetchone()  # opens the log and its index
    except BaseException:
        connection.close()
        raise
    return connection


def _begin_reading(connection: Connection) -> None:
    connection.execute("BEGIN")
    connection.execute("SELECT 1 FROM meta").fetchone()


def _end_reading(connection: Connection) -> None:
    if connection.in_transaction:
        connection.execute("ROLLBACK")


def _copy(connection: Connection) -> None:
    """Copy what no reader needs unchanged; nobody waits for it."""
    connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()


def _leave_a_note(connection: Connection) -> None:
    """A commit that begins the log anew has to change something. Only the header is flushed."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.execute(
            "INSERT INTO meta (key, value) VALUES ('checkpointed_at', :now)"
            " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            {"now": str(wall_ms())},
        )
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
