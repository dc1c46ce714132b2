"""The one place that imports a SQLite driver, and the refusal of libraries known to be unsafe.

SQLite 3.7.0 to 3.51.2 can lose committed rows when one connection resets the WAL while another
starts a checkpoint (fixed in 3.51.3; https://www.sqlite.org/wal.html#walresetbug). Two drivers on
one file in one process lose locks, so `sqlite3` is imported nowhere else.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from common.domain.refusal import Trouble

try:
    import pysqlite3.dbapi2 as driver
except ImportError:  # no wheel for this machine: the system library, if it is new enough
    import sqlite3 as driver

SAFE_VERSION = (3, 51, 3)

Connection = Any
Row = driver.Row
Error = driver.Error
OperationalError = driver.OperationalError
DatabaseError = driver.DatabaseError
IntegrityError = driver.IntegrityError


def version() -> str:
    """The version of the SQLite library in use, `3.53.4`."""
    return str(driver.sqlite_version)


def require_safe_version(found: str | None = None) -> None:
    """Raise `Trouble("sqlite_bug")` for a library with the WAL-reset bug."""
    text = found or version()
    if tuple(int(part) for part in text.split(".")) < SAFE_VERSION:
        raise Trouble("sqlite_bug", version=text)


def connect(path: str) -> Connection:
    """A connection in autocommit mode: every transaction is written out, BEGIN to COMMIT."""
    connection = driver.connect(path, isolation_level=None, timeout=5.0, cached_statements=256)
    connection.row_factory = driver.Row
    return connection


def connect_to_unchanging(file: Path) -> Connection:
    """A connection that only reads a database which nobody writes, and leaves nothing beside it."""
    where = f"{file.resolve().as_uri()}?mode=ro&immutable=1"
    connection = driver.connect(where, isolation_level=None, uri=True)
    connection.row_factory = driver.Row
    return connection
