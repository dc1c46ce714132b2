"""Whether the store is still all that was acknowledged, and whole.

The doorbell is the witness: each commit, once it is flushed, leaves the number of its newest event
there. The store can therefore never be behind its bell, unless commits were lost: a log that was
removed, an older copy of the database put back, a disk that did not write what it said it had.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from common.domain.refusal import Trouble
from common.store import doorbell, folder
from common.store.sqlite import Connection, DatabaseError, Error
from common.store.turnstile import Turnstile


def require_nothing_lost(connection: Connection, path: Path) -> None:
    """Compare the store with its witness; two small reads, the bell's first.

    Raises:
        Trouble: `store_behind` with `found` and `witnessed`, event numbers.
    """
    known = doorbell.read_witness(path)
    if known is None:
        return
    found = newest_event(connection)
    if found < known:
        raise Trouble("store_behind", path=str(path), found=found, witnessed=known)


def newest_event(connection: Connection) -> int:
    """The number of the newest event; 0 in an empty record."""
    return int(connection.execute("SELECT coalesce(max(seq), 0) FROM event").fetchone()[0])


def accept_loss(path: Path) -> int | None:
    """Let the store of data folder `path` be opened although commits were lost; what the bell knew.

    For whoever has decided that nothing better than this store is left. Numbers that people hold
    must be kept from being given again by other means (`motcua restore`).
    """
    known = doorbell.read_witness(path)
    (path / doorbell.FILE).write_bytes(b"")
    return known


@contextmanager
def opening(turnstile: Turnstile, path: Path) -> Iterator[None]:
    """Around the first read of a new connection. Where there is no index it is made from the log,
    and what is committed meanwhile by a program that still has the old one would be overlooked,
    and overwritten: so nobody may be writing then."""
    if (path / folder.INDEX).exists():
        yield
    else:
        with turnstile.turn("store.open"):
            yield


def save_lost_log(connection: Connection, turnstile: Turnstile, place: folder.Place) -> None:
    """Before closing: bring into the database what a log holds that was removed under us.

    A removed file lives on while a program has it open, so that nothing is lost as long as one of
    them ends in good order. A log that does not belong to what lies there now is left alone. Never
    raises: what cannot be saved is what the witness tells of.
    """
    if not place.log_lost():
        return
    with suppress(Trouble, Error, OSError), turnstile.turn("store.save_log"):
        if place.log_fits_database():
            connection.execute("PRAGMA wal_checkpoint(PASSIVE)")
            return
    with suppress(OSError):
        place.spare_database()


def tables(connection: Connection) -> list[str]:
    """The tables that `damage` can look through."""
    sql = "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name DESC"
    return [row[0] for row in connection.execute(sql).fetchall()]


def unsound(connection: Connection, *, most: int = 5) -> list[str]:
    """What SQLite finds wrong in the whole database, page by page; empty when it is whole. Takes
    as long as reading all of it.

    Raises:
        DatabaseError: it is so damaged that it cannot be read.
    """
    found = [row[0] for row in connection.execute(f"PRAGMA integrity_check({most:d})").fetchall()]
    return [] if found == ["ok"] else found


def damage(connection: Connection, table: str, *, thorough: bool = False) -> list[str]:
    """What SQLite finds wrong in a table and its indexes; empty when it is whole. Thoroughly, each
    row is looked up in each index, which takes several times as long."""
    check = "integrity_check" if thorough else "quick_check"
    try:
        rows = connection.execute(f"PRAGMA {check}('{table}')").fetchall()
    except DatabaseError as error:
        return [str(error)]
    return [said for (said,) in rows if said != "ok"]
