"""Somebody with the database file and all the time in the world."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from common.domain import commands
from common.store import audit, chain, doorbell, folder, sqlite
from common.store.sqlite import Connection
from common.store.store import Store
from common.store.trail import Contradiction, Finding
from motcua.keeper import KEEPER
from tests.hall import issue, make_hall, sign_in, staff

Report = audit.Report

WHOLE = st.integers(-(2**63), 2**63 - 1)
TEXT = st.text(st.characters(exclude_categories=("Cs",)), max_size=12)
"""What a column can hold."""


def make_record(path: Path) -> None:
    """A hall whose record has two seals on its way and one at its end, when the day was closed; the
    two newest events are not chained."""
    store = make_hall(path, clock="2026-11-23T08:00@0")
    sign_in(store, "5", "q5")
    for _ in range(2):
        for _ in range(15):
            issue(store, "ho-tich")
        store.act(staff(), commands.MakeSeal())
    store.act(staff(), commands.CloseDay())
    with store.transaction(KEEPER, "test") as tx:
        chain.chain_events(tx)
    store.act(staff(), commands.CallHelp())
    store.close()


def copy(made: Path, to: Path) -> Path:
    """A store to spoil."""
    return Path(shutil.copytree(made, to))


@contextmanager
def forging(path: Path) -> Iterator[Connection]:
    """The database without its triggers; put back at the end as if nothing had been."""
    connection = sqlite.connect(str(folder.database(path)))
    connection.execute("PRAGMA synchronous = OFF")
    sql = "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'event'"
    triggers = connection.execute(sql).fetchall()
    for trigger in triggers:
        connection.execute(f"DROP TRIGGER {trigger['name']}")
    try:
        yield connection
    finally:
        for trigger in triggers:
            connection.execute(trigger["sql"])
        connection.close()


def change(path: Path, sql: str, **values: object) -> None:
    """One statement behind the triggers' back."""
    with forging(path) as connection:
        assert connection.execute(sql, values).rowcount > 0


def rehash(connection: Connection, since: int) -> None:
    """Make all hashes from event `since` on anew."""
    row = connection.execute("SELECT hash FROM event_hash WHERE seq = ?", (since - 1,)).fetchone()
    previous = row["hash"] if row is not None else chain.FIRST_HASH
    last = connection.execute("SELECT max(seq) FROM event_hash").fetchone()[0]
    for event in connection.execute("SELECT * FROM event WHERE seq >= ?", (since,)).fetchall():
        if event["seq"] <= last:
            previous = chain.link(previous, event)
            connection.execute(
                "UPDATE event_hash SET hash = ? WHERE seq = ?", (previous, event["seq"])
            )


def rewrite(connection: Connection, since: int, **seal: object) -> None:
    """Make all hashes, seals and events of seals from `since` on anew. What is `seal` is written
    into every seal, `signed` into the event of its making."""
    signed = seal.pop("signed", True)
    made = "SELECT seq FROM event WHERE kind = 'seal.made' AND seq > ? ORDER BY seq"
    for (seq,) in connection.execute(made, (since,)).fetchall():
        rehash(connection, since)
        found = connection.execute("SELECT hash FROM event_hash WHERE seq = ?", (seq - 1,))
        head = found.fetchone()["hash"].hex()
        (text,) = connection.execute("SELECT data FROM event WHERE seq = ?", (seq,)).fetchone()
        data = json.dumps({**json.loads(text), "signed": signed})
        sql = "UPDATE event SET subject = ?, data = ? WHERE seq = ?"
        connection.execute(sql, (head, data, seq))
        for column, value in {"hash": head, **seal}.items():
            sql = f"UPDATE seal SET {column} = ? WHERE seq = ?"  # noqa: S608
            connection.execute(sql, (value, seq - 1))
    rehash(connection, since)


def forget_bell(path: Path) -> None:
    """The doorbell knows of no event any more."""
    (path / doorbell.FILE).write_bytes(b"")


def first(report: Report) -> Finding:
    """The first bad event."""
    assert not report.intact
    return report.findings[0]


def said(report: Report) -> tuple[Contradiction, int | None]:
    """What the first finding says, in short."""
    return first(report).contradiction, first(report).seq


def ask(path: Path, sql: str, **values: object) -> list[Any]:
    """The answer of the database."""
    connection = sqlite.connect(str(folder.database(path)))
    try:
        found: list[Any] = connection.execute(sql, values).fetchall()
        return found
    finally:
        connection.close()


def newest(path: Path) -> int:
    """The number of the newest event."""
    return int(ask(path, "SELECT max(seq) FROM event")[0][0])


def hash_at(path: Path, seq: int) -> bytes:
    """The hash kept for an event."""
    (row,) = ask(path, "SELECT hash FROM event_hash WHERE seq = :seq", seq=seq)
    return bytes(row["hash"])


def sealed_anew(path: Path) -> dict[str, Any]:
    """Make a seal in good order."""
    store = Store.open(path)
    try:
        with store.transaction(KEEPER, "test") as tx:
            return chain.seal(tx, None, "test")
    finally:
        store.close()
