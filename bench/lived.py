# ruff: noqa: S608 - the names of tables are our own
"""A few days of the 25-counter centre, lived through the real transactions as fast as they go."""

from __future__ import annotations

import heapq
import json
import random
import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any
from uuid import uuid4

from common.centre import shipped
from common.centre.document import as_document
from common.centre.load import load
from common.domain import commands
from common.domain.actor import Actor, Role
from common.domain.commands import Command
from common.domain.refusal import Refusal
from common.store import clock as clocks
from common.store.clock import Clock
from common.store.sqlite import Connection
from common.store.steps import SCHEMA_VERSION
from common.store.store import Store
from motcua.demo import crowd
from motcua.demo.crowd import Visitor
from motcua.demo.officers import HallDay
from motcua.demo.simday import hall_sessions
from motcua.keeper import Keeper

CENTRE = "province-25"
PIN = "2468"
ADMIN = Actor(Role.ADMINISTRATOR, "cli:bench")
PATTERN_DAYS = 2

_HURRY = 0.15
"""Thirty desks serve 3,500 people a day when a visit takes this part of its usual time."""

_ROUND_MS = 5 * 60_000
_OVERTIME_MS = 30 * 60_000
_CALLED_AGAIN, _SENT_ON, _REPRINTED, _PRIORITISED = 0.95, 0.12, 0.05, 0.03

Span = dict[str, tuple[int, int]]
"""For each table the ids of one day: after the first, up to the second."""

KEYS = {
    "business_day": "id",
    "ticket": "id",
    "leg": "ticket",
    "rating": "ticket",
    "call": "id",
    "duty": "id",
    "event": "seq",
    "seal": "id",
    "alert": "id",
    "day_count": "day",
    "print_job": "id",
    "request": "seq",
}
"""The tables that grow, and the column that says which rows came later."""


def make_hall(folder: Path) -> Store:
    """A new hall of the 25-counter centre on the measuring Monday; every officer has a PIN."""
    document = as_document(load(shipped.centre(CENTRE)))
    clock = clocks.parse("2026-11-23T06:00@0", document["centre"]["timezone"])
    store = _Screens.create(folder, document, clock, ADMIN)
    store._connection.execute("PRAGMA synchronous = OFF")
    for officer in document["officer"]:
        store.act(ADMIN, commands.SetPin(officer["code"], PIN))
    store._connection.execute("PRAGMA synchronous = FULL")
    return store


def live_pattern(folder: Path, a_day: int) -> list[Span]:
    """Live a few whole days of the hall through its real transactions; the rows of each.

    Days lived before in `folder` are taken again.
    """
    note = folder / f"spans-{SCHEMA_VERSION}-{a_day}.json"
    if note.exists():
        lived: list[Span] = json.loads(note.read_text())
        return lived
    shutil.rmtree(folder, ignore_errors=True)
    store = make_hall(folder)
    try:
        store._connection.execute("PRAGMA synchronous = OFF")
        spans = []
        before = _newest(store._connection)
        for number in range(PATTERN_DAYS):
            six = datetime(2026, 11, 23 + number, 6, tzinfo=store.centre().zone)
            set_clock(store, int(six.timestamp() * 1000))
            _live_day(store, a_day, seed=number)
            after = _newest(store._connection)
            spans.append({table: (before[table], after[table]) for table in KEYS})
            before = after
        note.write_text(json.dumps(spans))
        return spans
    finally:
        store.close()


class _Screens(Store):
    """A store whose every action has a request id, as screens make them."""

    def act(self, actor: Actor, command: Command, request: str | None = None) -> dict[str, Any]:
        return super().act(actor, command, request or uuid4().hex)


class _FastDay(HallDay):
    """A day whose clock jumps from moment to moment; keeper makes a round every few minutes.

    Officers call again more often than in the demonstration and send some people on, which
    gives about six events a ticket.
    """

    def __init__(self, *arguments: Any, seed: int) -> None:
        super().__init__(*arguments)
        self._dice = random.Random(seed)
        self._sent_on: set[str] = set()

    def run(self, tick: Callable[[int], None]) -> None:
        store = self._store
        round_at = store.now()
        evening = self._sessions[-1][1] + _OVERTIME_MS
        while self._agenda:
            moment, _, step = heapq.heappop(self._agenda)
            if moment > evening:
                return
            while round_at < moment:
                set_clock(store, round_at)
                Keeper(store.folder).make_round(store)
                round_at += _ROUND_MS
            set_clock(store, max(moment, store.now()))
            tick(moment)
            step()

    def _arrive(self, visitor: Visitor) -> None:
        before = set(self._holders)
        super()._arrive(visitor)
        for number in set(self._holders) - before:
            if self._dice.random() < _REPRINTED:
                self._store.act(ADMIN, commands.Reprint(number))
            if not visitor.priority and self._dice.random() < _PRIORITISED:
                self._store.act(ADMIN, commands.Prioritise(number))

    def _start(self, desk: str, number: str) -> None:
        if self._dice.random() < _CALLED_AGAIN:
            self._store.act(self._officer(desk), commands.Recall(desk))
        super()._start(desk, number)

    def _finish(self, desk: str, number: str) -> None:
        if number in self._sent_on or self._dice.random() >= _SENT_ON:
            super()._finish(desk, number)
            return
        here = self._holders[number].service
        service = self._dice.choice([code for code in self._centre.services if code != here])
        self._sent_on.add(number)
        try:
            self._store.act(self._officer(desk), commands.Transfer(desk, to_service=service))
        except Refusal:  # its door is shut at this hour
            super()._finish(desk, number)
            return
        self._busy.discard(desk)
        self._in(10_000, partial(self._next, desk))
        self._wake(service)


def _live_day(store: Store, visitors: int, seed: int) -> None:
    centre = store.centre()
    sessions = hall_sessions(centre, store.now())
    people = [
        replace(visitor, walk=visitor.walk // 2, duration=int(visitor.duration * _HURRY))
        for visitor in crowd.draw(centre, sessions, visitors, seed)
    ]
    known = {row["code"] for row in centre.document["officer"]}
    officers = {desk: f"q{desk.replace('.', '-')}" for desk in centre.desks}
    officers = {desk: officer for desk, officer in officers.items() if officer in known}
    _FastDay(store, sessions, people, officers, PIN, seed=seed).run(lambda now: None)
    _end_slips(store)
    store.act(ADMIN, commands.CloseDay())
    Keeper(store.folder).make_round(store)


def _end_slips(store: Store) -> None:
    """What the device service leaves behind when every slip came out."""
    evidence = {"attempt": 1, "fence": "answered", "sent": 17_412, "status": "ok"}
    store._connection.execute(
        "UPDATE print_job SET state = 'confirmed', started_at = created_at + 40,"
        " ended_at = created_at + 900, attempts = 1, evidence = :evidence WHERE state = 'queued'",
        {"evidence": json.dumps(evidence)},
    )


def set_clock(store: Store, moment: int, rate: float = 0.0) -> None:
    """This `Store`'s clock says `moment` now and runs on at `rate`."""
    store.clock = Clock(moment, clocks.wall_ms(), rate)


def _newest(connection: Connection) -> dict[str, int]:
    return {
        table: connection.execute(f"SELECT coalesce(max({key}), 0) FROM {table}").fetchone()[0]
        for table, key in KEYS.items()
    }
