"""What SQLite and the file system say, as `Trouble` with a code that can be worded."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

from common.domain.refusal import Trouble
from common.store import sqlite
from common.store.engine import FAILURES

_BY_TEXT = (
    ("database or disk is full", "store_full"),
    ("readonly database", "store_readonly"),
    ("database is locked", "store_locked_outside"),
    ("database table is locked", "store_locked_outside"),
    ("malformed", "store_corrupt"),
    ("not a database", "store_corrupt"),
    ("file is encrypted", "store_corrupt"),
    ("Could not decode to UTF-8", "store_corrupt"),
)

_NO_ROOM_BYTES = 2**17
"""Less than this and SQLite cannot even lay out its shared memory; it says «disk I/O error»."""


_BY_ERRNO = {
    errno.ENOSPC: "store_full",
    errno.EROFS: "store_readonly",
    errno.EACCES: "store_readonly",
    errno.EPERM: "store_readonly",
}


@contextmanager
def worded(path: Path) -> Iterator[None]:
    """Turn driver and system errors inside the block into `Trouble`."""
    try:
        yield
    except FAILURES as error:
        raise_worded(error, path)


def raise_worded(error: Exception, path: Path) -> NoReturn:
    """Raise the `Trouble` that a driver or system error is; a defect of ours stays what it is."""
    if isinstance(error, OSError):
        known = _BY_ERRNO.get(error.errno or 0, "io")
        raise Trouble(known, path=str(path), error=error.strerror or str(error)) from error
    text = str(error)
    code = next((code for part, code in _BY_TEXT if part in text), None)
    if isinstance(error, sqlite.IntegrityError):
        raise error
    if code is None and not isinstance(error, sqlite.OperationalError):
        raise error
    raise Trouble(code or _by_looking(path), path=str(path), error=text) from error


def _by_looking(path: Path) -> str:
    """SQLite has no words for why it could not open or write: the folder itself tells."""
    if not path.is_dir():
        return "store_missing"
    if not os.access(path, os.W_OK):
        return "store_readonly"
    return "store_full" if shutil.disk_usage(path).free < _NO_ROOM_BYTES else "io"
