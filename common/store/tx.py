"""One transaction: a connection, a moment, somebody who acts, and the events they leave."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from common.domain.actor import Actor
from common.domain.refusal import Refusal
from common.store.clock import wall_ms
from common.store.facts import Centre
from common.store.sqlite import Connection, Row


class RecordedRefusal(Refusal):
    """A refusal that leaves a trace: the transaction is committed before it is raised."""


def dumps(value: object) -> str:
    """JSON as the store keeps it: readable Vietnamese, keys in order."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


@dataclass(frozen=True, slots=True)
class Day:
    """The open business day. `held` says why nobody is called or numbered now."""

    id: int
    date: str
    hold_reason: str | None
    hold_until: int | None


@dataclass(slots=True)
class Tx:
    """A write transaction in progress. Only `Store` makes one; it never outlives its block."""

    connection: Connection
    centre: Centre
    actor: Actor
    now: int
    node: str
    request: str | None = None
    simulated: bool = False

    def one(self, sql: str, **values: object) -> Row | None:
        """The first row, or None."""
        return self.connection.execute(sql, values).fetchone()

    def all(self, sql: str, **values: object) -> list[Row]:
        """Every row."""
        rows: list[Row] = self.connection.execute(sql, values).fetchall()
        return rows

    def run(self, sql: str, **values: object) -> int:
        """Execute; return how many rows changed."""
        return int(self.connection.execute(sql, values).rowcount)

    def insert(self, table: str, values: Mapping[str, object]) -> None:
        """Insert one row."""
        self.connection.execute(_insert(table, values), values)

    def new(self, table: str, values: Mapping[str, object]) -> int:
        """Insert one row into a table with an `id`; return it."""
        row = self.connection.execute(f"{_insert(table, values)} RETURNING id", values).fetchone()
        return int(row[0])

    def event(
        self,
        kind: str,
        *,
        at: int | None = None,
        day: int | None = None,
        ticket: int | None = None,
        desk: str | None = None,
        officer: str | None = None,
        subject: str | None = None,
        **data: Any,
    ) -> None:
        """Append to the record. `at` is what is claimed, never before the ticket's last event."""
        self.insert(
            "event",
            {
                "node": self.node,
                "at": self.now if at is None else at,
                "wall_at": wall_ms(),
                "recorded_at": self.now,
                "day": day,
                "kind": kind,
                "actor": self.actor.officer or self.actor.terminal,
                "role": self.actor.role.value,
                "terminal": self.actor.terminal,
                "desk": desk,
                "officer": officer or self.actor.officer,
                "ticket": ticket,
                "subject": subject,
                "request": self.request,
                "data": dumps(data),
            },
        )

    def open_day(self) -> Day | None:
        """The business day that is open, if one is."""
        row = self.one(
            "SELECT id, date, hold_reason, hold_until FROM business_day WHERE closed_at IS NULL"
        )
        return None if row is None else Day(*row)

    def need_day(self) -> Day:
        """The open business day, or `Refusal("day_not_open")`."""
        day = self.open_day()
        if day is None:
            raise Refusal("day_not_open")
        return day


def _insert(table: str, values: Mapping[str, object]) -> str:
    names = ", ".join(values)
    marks = ", ".join(f":{name}" for name in values)
    return f"INSERT INTO {table} ({names}) VALUES ({marks})"  # noqa: S608 - names are ours
