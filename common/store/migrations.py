"""The schema, step by step, forward only. Each step is SQL in `schema/` and runs once.

sqlite-utils keeps the record of what was applied; it costs 0.1 s and 15 MiB to import, so only
`init`, `migrate` and restore come through here.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib.resources import files
from typing import Any

from common.store.sqlite import Connection

STEPS = ("0001_first", "0002_lean")

SCHEMA_VERSION = len(STEPS)
"""What `PRAGMA user_version` says in a store this program understands."""


def apply(connection: Connection) -> None:
    """Bring the store up to date. The caller holds the write lock and an open transaction."""
    import sqlite_utils
    from sqlite_utils.migrations import Migrations

    steps = Migrations("motcua")
    for name in STEPS:
        steps(name=name)(_runner(name))
    steps.apply(sqlite_utils.Database(connection))
    connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")


def statements(name: str) -> list[str]:
    """The SQL statements of one step; a trigger's body ends with `END;` on a line of its own."""
    text = (files("common.store") / "schema" / f"{name}.sql").read_text("utf-8")
    found: list[str] = []
    buffer: list[str] = []
    in_trigger = False
    for line in text.splitlines():
        code = line.split("--", 1)[0].rstrip()
        if not code:
            continue
        in_trigger = in_trigger or code.startswith("CREATE TRIGGER")
        buffer.append(code)
        if code.endswith(";") and (not in_trigger or code == "END;"):
            found.append("\n".join(buffer))
            buffer, in_trigger = [], False
    return found


def _runner(name: str) -> Callable[[Any], None]:
    def run(database: Any) -> None:
        for statement in statements(name):
            database.execute(statement)

    return run
