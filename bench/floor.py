"""The floor under an action: its own statements, asked again by a bare loop that does nothing else.

No lock, no bell, no rules, no answer, no request id made: what is left is the driver and SQLite.
Whatever an action costs, it cannot cost less than this, in this language and on this machine.
"""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

from common.store import engine, folder
from common.store.store import Store

Statements = list[tuple[str, dict[str, Any]]]

_FIRST = 1_000_000
_SPREAD = 0x9E3779B97F4A7C15
"""Request keys lie anywhere in their index, as hashes do."""

_READS = ("SELECT", "PRAGMA")


@dataclass(frozen=True, slots=True)
class Asked:
    """What one action asks of the store, and what its undoing asks (not counted)."""

    action: str
    statements: Statements
    undoing: Statements


@dataclass(frozen=True, slots=True)
class Floor:
    """Medians of an action's statements alone, µs of processor time."""

    action: str
    all_us: float
    writes_us: float


@dataclass(slots=True)
class _Listening:
    """A connection that remembers what it is asked."""

    connection: Any
    asked: Statements = field(default_factory=list)

    def execute(self, sql: str, values: Any = None) -> Any:
        self.asked.append((sql, dict(values or {})))
        return self.connection.execute(sql, values or {})

    def __getattr__(self, name: str) -> Any:
        return getattr(self.connection, name)


def listen(
    store: Store, action: str, once: Callable[[], object], undo: Callable[[], object] | None = None
) -> Asked:
    """Do the action once and keep what it asks; then undo it and keep that."""
    real = store._connection
    heard: list[Statements] = []
    try:
        for step in (once, undo):
            listening = _Listening(real)
            store._connection = listening
            if step is not None:
                step()
            heard.append(listening.asked)
    finally:
        store._connection = real
    return Asked(action, heard[0], heard[1])


def measure(hall: Path, kinds: list[Asked], times: int) -> list[Floor]:
    """Ask all statements, and only those that write, `times` times each, on copies of the hall."""
    return [
        Floor(
            kind.action,
            _replay(hall, kind.statements, kind.undoing, times),
            _replay(hall, _writes(kind.statements), kind.undoing, times),
        )
        for kind in kinds
    ]


def _writes(asked: Statements) -> Statements:
    return [(sql, values) for sql, values in asked if not sql.startswith(_READS)]


def _replay(hall: Path, asked: Statements, undoing: Statements, times: int) -> float:
    copy = hall.with_name(f"{hall.name}-copy")
    shutil.copytree(hall, copy)
    spent: list[float] = []
    with closing(engine.connect(folder.database(copy))) as connection:
        for number in range(_FIRST, _FIRST + times):
            again = [(_with_id(sql), _renumbered(sql, values, number)) for sql, values in asked]
            begin = time.process_time()
            for sql, values in again:
                connection.execute(sql, values)
            spent.append(time.process_time() - begin)
            for sql, values in undoing:
                connection.execute(sql, values)
    shutil.rmtree(copy)
    return median(spent) * 1e6


def _with_id(sql: str) -> str:
    """Tickets and calls name their own ids here, since nobody reads back which one they got."""
    if not sql.startswith(("INSERT INTO ticket ", "INSERT INTO call ")):
        return sql
    return sql.replace("(day,", "(id, day,", 1).replace("(:day,", "(:id, :day,", 1)


def _renumbered(sql: str, values: dict[str, Any], number: int) -> dict[str, Any]:
    """The same values under another number, as another ticket or call would have them."""
    request = f"{number:032x}"
    own: dict[str, dict[str, Any]] = {
        "INSERT INTO ticket": {
            "id": number, "serial": number, "number": f"A{number}", "last_slip": number,
        },
        "INSERT INTO leg": {"ticket": number},
        "INSERT INTO event": {"request": request},
        "INSERT INTO print_job": {"id": number, "ticket": number},
        "INSERT INTO request": {"key": number * _SPREAD % 2**63, "id": request},
        "INSERT INTO call": {"id": number},
        "UPDATE ticket SET": {"last_call": number},
    }  # fmt: skip
    return {**values, **own.get(" ".join(sql.split()[:3]), {})}
