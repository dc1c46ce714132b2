"""How much of an action is SQLite's own work: the part that no code around it can save."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from typing import Any

from common.store.store import Store


@dataclass(frozen=True, slots=True)
class Share:
    """Medians of one action, µs of processor time: all of it, and inside the driver's calls."""

    action: str
    all_us: float
    sqlite_us: float
    statements: int


class _Timed:
    """A connection that adds up what its calls take."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self.spent = 0.0
        self.statements = 0

    def execute(self, sql: str, values: Any = ()) -> Any:
        begin = time.process_time()
        cursor = self._connection.execute(sql, values)
        self.spent += time.process_time() - begin
        self.statements += 1
        return cursor

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)


def share(
    store: Store, action: str, once: Callable[[], object], after: Callable[[], None], times: int
) -> Share:
    """Do the action `times` times; undo each by `after`, which is not counted."""
    real = store._connection
    timed = _Timed(real)
    whole: list[float] = []
    inside: list[float] = []
    for _ in range(times):
        timed.spent, timed.statements = 0.0, 0
        store._connection = timed
        begin = time.process_time()
        once()
        whole.append(time.process_time() - begin)
        store._connection = real
        inside.append(timed.spent)
        after()
    return Share(action, median(whole) * 1e6, median(inside) * 1e6, timed.statements)
