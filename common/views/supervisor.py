"""What the supervisor sees: desks, queues, promises, devices, alerts, and whether keeper lives."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from common.domain import opening
from common.domain.actor import PERMISSIONS
from common.store import assigned, booked, turnstile, wrong_pins
from common.store.assigned import Ranks
from common.store.clock import wall_ms
from common.store.doors import Hold
from common.store.facts import Centre, ServiceFacts
from common.store.queries import desks as desk_rows
from common.store.queries import hall as hall_rows
from common.store.queries import tickets as ticket_rows
from common.store.sqlite import Connection, Row
from common.store.store import Store
from common.views.hall import Expected, Hall, Text, kept_estimates, read_hall, waiting_by_service

ABOUT_TO_BREAK_MS = 5 * 60_000

STUCK_AFTER_S = 1.0
"""Real seconds that a writer may hold the write lock before the supervisor hears of it."""


@dataclass(frozen=True, slots=True)
class DeskRow:
    """One desk. `holder_since` is the call, or the start once serving. `rest` is its break that is
    announced, the one of now or the next: from and to."""

    desk: str
    counter: str
    state: str
    since: int
    pause_reason: str | None
    officer: str | None
    officer_name: str | None
    number: str | None
    service: str | None
    holder_state: str | None
    holder_since: int | None
    rest: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One service. `broken` promises are past, `breaking` ones break within five minutes.

    `longest` is how long the first of the queue has waited, in open ms: to be held against
    `target`, which is counted so too. `shut` is why somebody closed it by hand for today.
    """

    code: str
    name: Text
    waiting: int
    first_since: int | None
    longest: int
    broken: int
    breaking: int
    target: int
    expected: tuple[int, int] | None
    desks_open: int
    shut: Text | None = None
    hold: Hold | None = None


@dataclass(frozen=True, slots=True)
class DeviceRow:
    """One device, with the evidence for its state."""

    code: str
    kind: str
    state: str
    since: int | None
    evidence: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class AlertRow:
    """One open alert."""

    id: int
    kind: str
    subject: str
    severity: str
    opened_at: int
    acknowledged: bool
    data: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Totals:
    """The day so far. `kept` of `judged` first calls came at or before their promise, `quoted_true`
    of `quoted` in the interval that their holders had been told. `booked` have a time today and
    have not come yet."""

    issued: int
    waiting: int
    at_desk: int
    away: int
    done: int
    cancelled: int
    expired: int
    unrecorded: int
    kept: int
    judged: int
    quoted: int
    quoted_true: int
    booked: int = 0


@dataclass(frozen=True, slots=True)
class Writer:
    """A process that holds the write lock for longer than any action takes."""

    pid: int
    action: str
    seconds: int


@dataclass(frozen=True, slots=True)
class Signer:
    """Somebody with a PIN who may sign in at this screen, with their `Role`."""

    code: str
    name: str
    role: str


@dataclass(frozen=True, slots=True)
class Locked:
    """An officer who typed too many wrong PINs."""

    code: str
    name: str
    until: int


@dataclass(frozen=True, slots=True)
class SupervisorView:
    """The whole hall. `beats` maps a process (`keeper`, `devices`) to its last sign of life.

    `stuck` is who keeps everybody else from writing: no alert about it can be
    written while it lasts.
    `agencies` are the names of the centre's agencies by their codes; `serves` is what each desk
    serves today. `signers` may sign in at this screen, for `session_min` minutes without a key;
    where there are none, everybody acts. `locked` are the officers who are locked out now.
    """

    hall: Hall
    desks: tuple[DeskRow, ...]
    queues: tuple[QueueRow, ...]
    devices: tuple[DeviceRow, ...]
    alerts: tuple[AlertRow, ...]
    totals: Totals
    beats: Mapping[str, int]
    stuck: Writer | None
    agencies: Mapping[str, Text]
    serves: Mapping[str, Ranks]
    signers: tuple[Signer, ...]
    session_min: int
    locked: tuple[Locked, ...]


def read(store: Store) -> SupervisorView:
    """The hall at this moment."""
    with store.read() as connection:
        centre = store.centre()
        now = store.now()
        hall = read_hall(connection, centre, now, store.clock.simulated)
        today = assigned.today(connection, centre)
        serves = {desk: today.ranks(desk) for desk in centre.desks}
        officers = desk_rows.officers(connection)
        expected = kept_estimates(connection, now, store.clock)
        return SupervisorView(
            hall=hall,
            desks=_desks(connection, centre, now),
            queues=_queues(connection, centre, hall, expected, serves),
            devices=_devices(connection),
            alerts=_alerts(connection),
            totals=_totals(connection, centre, hall),
            beats=dict(hall_rows.beats(connection)),
            stuck=stuck_writer(store),
            agencies={row["code"]: row["name"] for row in centre.document["agency"]},
            serves=serves,
            signers=_signers(officers),
            session_min=centre.rules.session_min,
            locked=_locked(officers, now),
        )


def stuck_writer(store: Store) -> Writer | None:
    """Who keeps everybody else from writing; asks the lock and not the database."""
    holder = turnstile.standing(store.folder)
    if holder is None:
        return None
    seconds = wall_ms() / 1000 - holder.since
    return Writer(holder.pid, holder.action, int(seconds)) if seconds >= STUCK_AFTER_S else None


def _signers(officers: Sequence[Row]) -> tuple[Signer, ...]:
    may = PERMISSIONS["session.start"]
    return tuple(
        Signer(row["code"], row["name"], row["role"])
        for row in officers
        if row["ready"] and row["role"] in may
    )


def _locked(officers: Sequence[Row], now: int) -> tuple[Locked, ...]:
    return tuple(
        Locked(row["code"], row["name"], row["locked_until"])
        for row in officers
        if wrong_pins.is_locked(row["locked_until"], now)
    )


def _desks(connection: Connection, centre: Centre, now: int) -> tuple[DeskRow, ...]:
    rows = desk_rows.with_holders(connection)
    rests = {
        row["desk"]: (row["from_at"], row["to_at"])
        for row in reversed(desk_rows.breaks(connection, now=now))
    }
    return tuple(
        replace(DeskRow(*row), rest=rests.get(row["code"]))
        for row in rows
        if row["code"] in centre.desks
    )


def _queues(
    connection: Connection,
    centre: Centre,
    hall: Hall,
    expected: Expected,
    serves: Mapping[str, Ranks],
) -> tuple[QueueRow, ...]:
    now = hall.now
    waiting = waiting_by_service(connection)
    late = {
        row[0]: (row[1], row[2])
        for row in ticket_rows.late_by_service(connection, now=now, soon=now + ABOUT_TO_BREAK_MS)
    }
    open_desks = [
        row["code"] for row in desk_rows.that_are_open(connection) if row["code"] in centre.desks
    ]
    rows = []
    for service in centre.services.values():
        count, since = waiting.get(service.code, (0, None))
        broken, breaking = late.get(service.code, (0, 0))
        rows.append(
            QueueRow(
                code=service.code,
                name=service.name,
                waiting=count,
                first_since=since,
                longest=_longest(centre, service, since, now),
                broken=broken,
                breaking=breaking,
                target=service.target,
                expected=expected.get(service.code),
                desks_open=sum(service.code in serves[desk] for desk in open_desks),
                shut=hall.shut.get(service.code),
                hold=hall.holds.get(service.code),
            )
        )
    return tuple(rows)


def _longest(centre: Centre, service: ServiceFacts, since: int | None, now: int) -> int:
    if since is None:
        return 0
    return opening.elapsed(centre.sessions(service, centre.day_of(now)), since, now)


def _devices(connection: Connection) -> tuple[DeviceRow, ...]:
    rows = hall_rows.devices(connection)
    return tuple(
        DeviceRow(
            row["code"],
            row["kind"],
            row["state"] or "unknown",
            row["since"],
            json.loads(row["evidence"] or "{}"),
        )
        for row in rows
    )


def _alerts(connection: Connection) -> tuple[AlertRow, ...]:
    rows = hall_rows.open_alerts(connection)
    return tuple(
        AlertRow(row[0], row[1], row[2], row[3], row[4], bool(row[5]), json.loads(row[6]))
        for row in rows
    )


def _totals(connection: Connection, centre: Centre, hall: Hall) -> Totals:
    row = ticket_rows.totals(connection, date=hall.date)
    coming = len(booked.expected(connection, centre, hall.now))
    return replace(Totals(*(value or 0 for value in row)), booked=coming)
