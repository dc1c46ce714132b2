"""The data folder: where it is, what lies in it, and which file systems cannot carry it."""

from __future__ import annotations

import fcntl
import os
import struct
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from common.domain.refusal import Trouble

DATABASE = "motcua.db"
LOG = f"{DATABASE}-wal"
INDEX = f"{DATABASE}-shm"
RESTORING = f"{DATABASE}.restoring"
"""What a restore is about to put in the place of the database."""

UPGRADING = "upgrading.json"
"""The mark of an upgrade, see `common.store.upgrading`."""

TRAINING = "training.json"
"""What lies in the data folder of a training, from before its store is made."""

_SHARED_BYTES = (0x40000002, 510)
"""Where SQLite locks a database: first byte, length. https://www.sqlite.org/fileformat.html#lockbyte"""

_TICK_NS = 50_000_000
"""A file system may note two changes within a few milliseconds with the same time."""

_NETWORK_KINDS = ("nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "glusterfs")


def database(folder: Path) -> Path:
    """The store's file inside its data folder."""
    return folder / DATABASE


def is_training(data: Path) -> bool:
    """Whether officers practise here: what the environment says of the hall does not hold."""
    return (data / TRAINING).exists()


def require_database(folder: Path) -> None:
    """Raise `Trouble`, `store_missing` or `restore_unfinished`, where no database lies, and
    `store_corrupt` for an empty file, which SQLite would take for a new one."""
    if not database(folder).exists():
        _require_no_restore(folder)
        raise Trouble("store_missing", path=str(folder))
    if database(folder).stat().st_size == 0:
        raise Trouble("store_corrupt", path=str(folder))


def require_whole(folder: Path, page: int) -> None:
    """Raise `Trouble`, `store_corrupt`, where the database ends within one of its pages, `page`
    bytes long: SQLite notices when it needs that one. While the log holds anything the page may be
    on its way. The file is only looked at: closing it would end SQLite's locks."""
    with suppress(FileNotFoundError):
        if (folder / LOG).stat().st_size > 0:
            return
    if database(folder).stat().st_size % page:
        raise Trouble("store_corrupt", path=str(folder))


def require_none(folder: Path) -> None:
    """Raise `Trouble`, `store_exists` or `restore_unfinished`, where none may be made."""
    if database(folder).exists():
        raise Trouble("store_exists", path=str(folder))
    _require_no_restore(folder)


def _require_no_restore(folder: Path) -> None:
    """Between the database that goes and the one that comes there is a moment with neither."""
    if (folder / RESTORING).exists():
        raise Trouble("restore_unfinished", path=str(folder))


class Place:
    """The files that an open store works on, and whether the folder still holds just these.

    A program that goes on with a database that was moved away writes where nobody reads. Worse,
    whoever removes the log or its index from under running programs splits them into two parties
    that overwrite each other's commits. Whatever is made, renamed or removed in the folder moves
    the folder's own time, so that one look at the folder is enough while nothing happens in it.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = str(folder)
        self._database = _which(folder / DATABASE)
        self._log = _which(folder / LOG), _which(folder / INDEX)
        self._quiet: tuple[int, int, int] | None = None
        self.upgrading = False
        """Whether an upgrade had left its mark at the last look."""

    def check(self) -> None:
        """Look whether everything is in its place; call it inside a transaction.

        Raises:
            Trouble: `store_missing` for a database that is gone or another one, `store_log_lost`
                for a log or index that is.
        """
        try:
            found = os.stat(self._folder)  # noqa: PTH116 - on the path of every action
        except FileNotFoundError:
            raise Trouble("store_missing", path=self._folder) from None
        seen = found.st_dev, found.st_ino, found.st_mtime_ns
        if seen == self._quiet:
            return
        self._check_files()
        settled = abs(time.time_ns() - found.st_mtime_ns) > _TICK_NS
        self._quiet = seen if settled else None

    def _check_files(self) -> None:
        self.upgrading = os.path.lexists(f"{self._folder}/{UPGRADING}")
        if _which(Path(self._folder) / DATABASE) != self._database:
            raise Trouble("store_missing", path=self._folder)
        if self.log_lost():
            raise Trouble("store_log_lost", path=self._folder)

    def log_lost(self) -> bool:
        """Whether the log or its index is no longer the one this program writes to."""
        folder = Path(self._folder)
        return (_which(folder / LOG), _which(folder / INDEX)) != self._log

    def log_fits_database(self) -> bool:
        """Whether a removed log still belongs on top of the database: ours, not touched by anybody
        since the last commit went into the log, and no new log begun beside it."""
        folder = Path(self._folder)
        if _which(folder / DATABASE) != self._database or _size(folder / LOG) > 0:
            return False
        removed = next((file for file in _open_files() if _identity(file) == self._log[0]), None)
        changed = (folder / DATABASE).stat().st_ctime_ns
        return removed is not None and changed < removed.st_mtime_ns

    def spare_database(self) -> None:
        """Keep this process, until it ends, from copying the log into the database on closing.

        SQLite does so when the last connection goes, and then removes the log by name, whoever's
        it is. A lock that is not SQLite's own tells it that somebody else is still there.
        """
        handle = os.open(Path(self._folder) / DATABASE, os.O_RDWR | os.O_CLOEXEC)
        # Never closed: that would drop this process's other locks on the file.
        lock = struct.pack("hhqqi4x", fcntl.F_RDLCK, os.SEEK_SET, *_SHARED_BYTES, 0)
        fcntl.fcntl(handle, fcntl.F_OFD_SETLK, lock)


def _which(file: Path) -> tuple[int, int] | None:
    try:
        return _identity(file.stat())
    except FileNotFoundError:
        return None


def _identity(found: os.stat_result) -> tuple[int, int]:
    return found.st_dev, found.st_ino


def _size(file: Path) -> int:
    return file.stat().st_size if file.exists() else 0


def _open_files() -> Iterator[os.stat_result]:
    for handle in Path("/proc/self/fd").iterdir():
        with suppress(OSError):
            yield handle.stat()


def require_local(folder: Path, mountinfo: str | None = None) -> None:
    """Refuse network file systems: WAL needs shared memory of one machine.

    Raises:
        Trouble: `network_folder`. See https://www.sqlite.org/wal.html, "all processes using a
            database must be on the same host".
    """
    text = Path("/proc/self/mountinfo").read_text() if mountinfo is None else mountinfo
    kind = _kind_of(folder.resolve(), text)
    if kind in _NETWORK_KINDS or kind.startswith("fuse."):
        raise Trouble("network_folder", path=str(folder), kind=kind)


def _kind_of(folder: Path, mountinfo: str) -> str:
    best, kind = "", ""
    for line in mountinfo.splitlines():
        before, _, after = line.partition(" - ")
        mount = before.split()[4].replace("\\040", " ")
        inside = mount == "/" or folder == Path(mount) or Path(mount) in folder.parents
        if inside and len(mount) >= len(best):
            best, kind = mount, after.split()[0]
    return kind
