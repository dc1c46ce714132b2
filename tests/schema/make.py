"""Write the dump of the schema that this tree has: `python -m tests.schema.make FILE`.

The store is made and lived in by the programs of the day, never by hand-written rows. Everything
that comes from outside (clocks, secrets, the machine) is fixed, so that the same tree writes the
same dump.
"""

from __future__ import annotations

import os
import random
import secrets
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Any

from common.store import clock, sqlite
from common.store.folder import database
from common.store.sqlite import Connection
from tests.hall import make_hall
from tests.schema import days

_FIRST_NS = 1_795_399_200_000_000_000


def main() -> None:
    """Live the days and write them down."""
    _still_the_world()
    with tempfile.TemporaryDirectory() as folder:
        store = make_hall(Path(folder))
        days.live(store)
        store.close()
        connection = sqlite.connect(str(database(Path(folder))))
        connection.execute("UPDATE _sqlite_migrations SET applied_at = '2026-11-23 00:00'")
        text = "\n".join(dump(connection)) + "\n"
        connection.close()
    Path(sys.argv[1]).write_text(text, "utf-8")


def _still_the_world() -> None:
    chance = random.Random("schema")
    ticks = count(_FIRST_NS, 1_000_000)
    fixed: tuple[tuple[object, str, Callable[..., Any]], ...] = (
        (secrets, "choice", chance.choice),
        (secrets, "token_bytes", chance.randbytes),
        (secrets, "token_hex", lambda size: chance.randbytes(size).hex()),
        (time, "time_ns", lambda: next(ticks)),
        (time, "clock_gettime_ns", lambda _: next(ticks) - _FIRST_NS),
        (os, "getpid", lambda: 4242),
        (clock, "boot_id", lambda: "00000000-0000-4000-8000-000000000000"),
    )
    for owner, name, value in fixed:
        setattr(owner, name, value)


def dump(connection: Connection) -> Iterator[str]:
    """The whole store as SQL: tables as they were made, rows by key, then indexes and triggers."""
    made = connection.execute(
        "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid"
    ).fetchall()
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    yield "PRAGMA foreign_keys = OFF;"
    yield "BEGIN;"
    for kind, name, sql in made:
        if kind == "table" and name != "sqlite_sequence":
            yield f"{sql};"
    for kind, name, _ in made:
        if kind == "table":
            yield from _rows(connection, name)
    for kind, _, sql in made:
        if kind != "table":
            yield f"{sql};"
    yield f"PRAGMA user_version = {version};"
    yield "COMMIT;"


def _rows(connection: Connection, table: str) -> Iterator[str]:
    if table == "sqlite_sequence":
        yield "DELETE FROM sqlite_sequence;"
    columns = connection.execute(f"PRAGMA table_info ({table})").fetchall()
    names = [column["name"] for column in columns]
    keys = [c["name"] for c in sorted(columns, key=lambda c: c["pk"]) if c["pk"]]
    shown = ", ".join(f"quote({name})" for name in names)
    order = f" ORDER BY {', '.join(keys)}" if keys else ""
    for row in connection.execute(f"SELECT {shown} FROM {table}{order}"):  # noqa: S608 - ours
        yield f"INSERT INTO {table} VALUES ({','.join(row)});"  # noqa: S608 - as it lies there


if __name__ == "__main__":
    main()
