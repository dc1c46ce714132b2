"""One transaction: a connection, a moment, somebody who acts, and the events they leave."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from common.domain.actor import Actor
from common.domain.refusal import Refusal
from common.store import engine
from common.store.clock import wall_ms
from common.store.facts import Centre
from common.store.sqlite import Connection, Row


class RecordedRefusal(Refusal):
    """A refusal that leaves a trace: the transaction is committed before it is raised."""


class Unprepared(Exception):
    """The transaction is given up, to be repeated with what the action's `prepare` returns."""


_ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _encode_made_once() -> Callable[[object], str]:
    """`JSONEncoder.encode` builds its C encoder anew for each call, which costs as much as using
    it; every action encodes four times. Where the library offers none, its own way is taken."""
    make = getattr(json.encoder, "c_make_encoder", None)
    if make is None:
        return _ENCODER.encode
    escape = json.encoder.encode_basestring
    chunks = make(None, _ENCODER.default, escape, None, ":", ",", True, False, False)
    return lambda value: "".join(chunks(value, 0))


dumps = _encode_made_once()
"""JSON as the store keeps it: readable Vietnamese, keys in order."""


_EVENT = (
    "INSERT INTO event (node, at, wall_at, recorded_at, day, kind, actor, role, terminal, desk,"
    " officer, ticket, subject, request, data) VALUES (:node, :at, :wall_at, :recorded_at, :day,"
    " :kind, :actor, :role, :terminal, :desk, :officer, :ticket, :subject, :request, :data)"
)


@dataclass(frozen=True, slots=True)
class Day:
    """The open business day. `held` says why nobody is called or numbered now."""

    id: int
    date: str
    hold_reason: str | None
    hold_until: int | None


@dataclass(slots=True)
class Tx:
    """A write transaction in progress. Only `Store` makes one; it never outlives its block.

    `day` is the open business day; whoever changes that row changes it here too. `newest` is the
    seq of the last event of this transaction. A `quiet` one that leaves no event rings no bell:
    what it wrote may wait until screens read again by themselves. `recorded` is set where `now` is
    only claimed, by another system: it is then the moment of the store.
    """

    connection: Connection
    centre: Centre
    actor: Actor
    now: int
    node: str
    folder: Path
    request: str | None = None
    simulated: bool = False
    day: Day | None = None
    newest: int | None = None
    quiet: bool = False
    recorded: int | None = None

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
        self.connection.execute(_insert(table, tuple(values)), values)

    def new(self, table: str, values: Mapping[str, object]) -> int:
        """Insert one row into a table with an `id`; return it."""
        return engine.new_id(self.connection.execute(_insert(table, tuple(values)), values))

    def next_id(self, table: str) -> int:
        """The id that the next row of the table gets: while we write, nobody else does."""
        sql = f"SELECT coalesce(max(id), 0) + 1 FROM {table}"  # noqa: S608 - names are ours
        return int(self.connection.execute(sql).fetchone()[0])

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
        actor = self.actor
        made = self.connection.execute(
            _EVENT,
            {
                "node": self.node,
                "at": self.now if at is None else at,
                "wall_at": wall_ms(),
                "recorded_at": self.now if self.recorded is None else self.recorded,
                "day": day,
                "kind": kind,
                "actor": actor.officer or actor.terminal,
                "role": actor.role.value,
                "terminal": actor.terminal,
                "desk": desk,
                "officer": officer or actor.officer,
                "ticket": ticket,
                "subject": subject,
                "request": self.request,
                "data": dumps(data),
            },
        )
        self.newest = engine.new_id(made)

    def need_day(self) -> Day:
        """The open business day, or `Refusal("day_not_open")`."""
        if self.day is None:
            raise Refusal("day_not_open")
        return self.day


@cache
def _insert(table: str, names: tuple[str, ...]) -> str:
    marks = ", ".join(f":{name}" for name in names)
    return f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks})"  # noqa: S608 - names are ours
