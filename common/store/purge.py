"""What nobody asks for any more goes, a little at a time.

Events, tickets, legs and calls stay for ever: they are the record. What goes has done its work:
answers kept for a repetition, scans, slips long printed, alerts long closed (the record of each is
in the events). `docs/store.md` lists what is kept for how long.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass

from common.domain.actor import Actor
from common.store.sqlite import Connection
from common.store.store import Store

_DAY_MS = 24 * 60 * 60_000

SLICE = 50
"""Rows that go in one turn of the write lock."""

EVERY_S = 3600.0
"""So often it is looked for what may go."""

_PAGE = 1000


@dataclass(frozen=True, slots=True)
class Rule:
    """Which rows of a table may go. Both statements take `before`, UTC ms."""

    table: str
    days: int
    find: str
    delete: str


def _aging(table: str, days: int, past: str, key: str = "id") -> Rule:
    """Rows get older with their key: only the head of the table is looked at. The newest row stays,
    so that its key is never given again."""
    head = f"SELECT * FROM {table} ORDER BY {key} LIMIT {2 * _PAGE}"  # noqa: S608 - our words
    over = f"{past} AND {key} < (SELECT max({key}) FROM {table})"  # noqa: S608
    return Rule(
        table,
        days,
        f"SELECT {key} FROM ({head}) AS oldest WHERE {over} LIMIT {_PAGE}",  # noqa: S608
        f"DELETE FROM {table} WHERE {key} = :id AND {over}",  # noqa: S608
    )


RULES = (
    _aging("request", 3, "at < :before", key="seq"),
    _aging("input", 1, "expires_at < :before"),
    _aging("print_job", 60, "ended_at < :before"),
    _aging("hook_job", 60, "made_at < :before"),
    _aging("alert", 400, "closed_at < :before"),
)


class Purge:
    """The rounds of one process: keeper's."""

    def __init__(self) -> None:
        self._doomed: list[tuple[Rule, Sequence[object]]] = []
        self._next_look = 0.0

    def go_on(self, store: Store, actor: Actor) -> int:
        """Delete one slice, or look for what may go when it is time; return how many rows went."""
        if not self._doomed:
            if time.monotonic() < self._next_look:
                return 0
            with store.read() as connection:
                self._doomed = _find(connection, store.now())
            if not self._doomed:
                self._next_look = time.monotonic() + EVERY_S
                return 0
        rule, ids = self._doomed.pop()
        before = store.now() - rule.days * _DAY_MS
        with store.transaction(actor, "purge") as tx:
            tx.quiet = True
            return sum(tx.run(rule.delete, id=id_, before=before) for id_ in ids)


def _find(connection: Connection, now: int) -> list[tuple[Rule, Sequence[object]]]:
    slices: list[tuple[Rule, Sequence[object]]] = []
    for rule in RULES:
        before = now - rule.days * _DAY_MS
        ids = [row[0] for row in connection.execute(rule.find, {"before": before}).fetchall()]
        slices += [(rule, ids[first : first + SLICE]) for first in range(0, len(ids), SLICE)]
    return slices
