"""What the store asks of its database beyond plain SQL, answered for SQLite.

Everything else is one portable text per statement with named parameters. Another engine would
answer these questions in its own way (`docs/store.md`, "A bigger engine"); how files are copied,
checked, logged and migrated is SQLite's own business and lives in modules of that name.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from common.store import sqlite
from common.store.sqlite import Connection

FAILURES = (sqlite.DatabaseError, OSError)
"""What the driver and the system raise."""

_SETTINGS = (
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA secure_delete = FAST",  # what was replaced does not linger in its page
    "PRAGMA journal_size_limit = 67108864",
    "PRAGMA wal_autocheckpoint = 4000",  # a net: keeper copies the log earlier
)


def connect(file: Path) -> Connection:
    """A connection that acknowledges nothing before it is on the disk."""
    connection = sqlite.connect(str(file))
    for setting in _SETTINGS:
        connection.execute(setting)
    return connection


def settle(connection: Connection) -> None:
    """A new database goes over to the way of working in which readers never wait for writers."""
    connection.execute("PRAGMA journal_mode = WAL")


def durability(connection: Connection) -> tuple[str, int]:
    """How the journal is kept (`wal`), and how sure it is on the disk at a commit (2 and more: at
    once)."""
    mode = str(connection.execute("PRAGMA journal_mode").fetchone()[0])
    return mode, int(connection.execute("PRAGMA synchronous").fetchone()[0])


def empty_log(connection: Connection) -> bool:
    """Bring all that is in the log into the database, and the log to nothing; whether nobody else
    held it back."""
    return not connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]


def page_bytes(connection: Connection) -> int:
    """How long a page of the file is."""
    return int(connection.execute("PRAGMA page_size").fetchone()[0])


def begin_write(connection: Connection) -> None:
    """Begin a transaction that writes; it never has to wait again or start over."""
    connection.execute("BEGIN IMMEDIATE")


def begin_read(connection: Connection) -> None:
    """Begin a transaction in which everything read is of one moment."""
    connection.execute("BEGIN")


def commit(connection: Connection) -> None:
    """Make the transaction durable; when this returns, it is."""
    connection.execute("COMMIT")


def roll_back(connection: Connection) -> None:
    """Undo the transaction, if there is one."""
    if connection.in_transaction:
        connection.execute("ROLLBACK")


@contextmanager
def attempt(connection: Connection) -> Iterator[None]:
    """A part of a transaction that is undone alone when it fails."""
    connection.execute("SAVEPOINT attempt")
    try:
        yield
    except BaseException:
        if connection.in_transaction:  # a full disk undoes the whole by itself
            connection.execute("ROLLBACK TO attempt")
            connection.execute("RELEASE attempt")
        raise
    connection.execute("RELEASE attempt")


def overwrite_what_goes(connection: Connection) -> None:
    """From now on nothing of what is deleted stays in the file, whatever it costs."""
    connection.execute("PRAGMA secure_delete = ON")


def new_id(cursor: Any) -> int:
    """The key that the INSERT of this cursor made."""
    return int(cursor.lastrowid)


def schema(connection: Connection) -> int:
    """Which schema the database has; 0 for an empty one."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def keep_schema(connection: Connection, version: int) -> None:
    """Say which schema the database has from this transaction on."""
    connection.execute(f"PRAGMA user_version = {version}")


def changes(connection: Connection) -> int:
    """A number that moves when another connection commits."""
    return int(connection.execute("PRAGMA data_version").fetchone()[0])


def broken_references(connection: Connection) -> list[str]:
    """Rows that refer to none, one line each."""
    rows = connection.execute("PRAGMA foreign_key_check").fetchall()
    return [f"{row[0]} {row[1]} to {row[2]}" for row in rows]
