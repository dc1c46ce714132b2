"""What past days say of the next estimates: how long people stay, how many come, and how wrong we
were.

Keeper learns it every minute from legs and tickets, outside the lock, and writes one row; whoever
quotes reads that row. Before there is one, the centre's own word is taken and intervals are wide.
"""

from __future__ import annotations

import json
import time
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from common.domain import calibration, coming, estimate, opening, stays
from common.domain.arrivals import STEP_MS
from common.domain.calibration import UNCALIBRATED, Calibration, Case
from common.domain.coming import Counts, Kind
from common.domain.estimate import Load
from common.domain.promise import MINUTE
from common.domain.stays import PastCall, Stays
from common.store.facts import Centre, ServiceFacts
from common.store.queries import curves
from common.store.sqlite import Connection, Row
from common.store.tx import Tx, dumps

if TYPE_CHECKING:
    from common.store.store import Store

EVERY_S = 120.0
"""So often it is looked for new calls."""

_CALLS_OF_DESK = 400
_CASES = 8_000
_DAYS = 10
_EVER = "9999"
_UNKNOWN = Stays(5.0 * MINUTE)


@dataclass(frozen=True, slots=True)
class Learnt:
    """How long people stay, by service, how to correct the run's own word, and how many people
    usually come when."""

    stays: Mapping[str, Stays]
    calibration: Calibration
    usual: Counts = field(default_factory=dict)

    def stay(self, service: str) -> Stays:
        """That of a service which is no longer in the centre file is anybody's guess."""
        return self.stays.get(service, _UNKNOWN)


@dataclass(frozen=True, slots=True)
class Lesson:
    """What was learnt, and from what: the last ticket, and how many."""

    learnt: Learnt
    through: int
    cases: int


def kind_of(*, priority: bool, appointment: bool) -> str:
    """How somebody came, as calibration tells them apart."""
    if appointment:
        return "appointment"
    return "priority" if priority else "walk_in"


def hour_of(centre: Centre, moment: int) -> int:
    """The local hour."""
    return datetime.fromtimestamp(moment / 1000, centre.zone).hour


def known(connection: Connection, centre: Centre) -> Learnt:
    """What keeper has learnt."""
    row = connection.execute("SELECT data FROM calibration WHERE id = 1").fetchone()
    found, calibrated, usual = _read(row["data"]) if row is not None else ({}, UNCALIBRATED, {})
    priors = {code: Stays(float(service.prior)) for code, service in centre.services.items()}
    return Learnt({**priors, **found}, calibrated, usual)


class Learner:
    """Learns again when calls were made since, at most once in `EVERY_S`."""

    def __init__(self) -> None:
        self._next_look = 0.0
        self._newest_call: int | None = None
        self._past: tuple[tuple[int, int], Calibration, list[Case], Counts] | None = None

    def look(self, store: Store) -> Lesson | None:
        """What is to be kept, None while nothing is new; read outside the lock."""
        if time.monotonic() < self._next_look:
            return None
        self._next_look = time.monotonic() + EVERY_S
        with store.read() as connection:
            newest = _newest(connection, "call")
            if newest == self._newest_call:
                return None
            self._newest_call = newest
            return self._learn(connection, store.centre())

    def _learn(self, connection: Connection, centre: Centre) -> Lesson:
        calibrated, cases, usual = self._of_past_days(connection, centre)
        if len(cases) < estimate.ENOUGH:
            cases = [*cases, *_judged(connection, centre, _TODAY)]
            calibrated = calibration.learn(cases)
        found = Learnt(_stays(connection, centre), calibrated, usual)
        return Lesson(found, _newest(connection, "ticket"), len(cases))

    def _of_past_days(
        self, connection: Connection, centre: Centre
    ) -> tuple[Calibration, list[Case], Counts]:
        """Learnt once a day: days that are over do not change."""
        newest = connection.execute(
            "SELECT coalesce(max(id), 0) FROM business_day WHERE closed_at IS NOT NULL"
        ).fetchone()[0]
        if self._past is None or self._past[0] != (newest, centre.version):
            cases = _judged(connection, centre, _PAST)
            usual = _usual(connection, centre)
            self._past = (newest, centre.version), calibration.learn(cases), cases, usual
        return self._past[1:]


def keep(tx: Tx, lesson: Lesson) -> None:
    """From now on estimates are made with this."""
    data = {
        "stays": {
            code: [round(each.mean), [round(stay) for stay in each.known]]
            for code, each in lesson.learnt.stays.items()
        },
        "calibration": lesson.learnt.calibration.to_json(),
        "usual": [
            [service, priority, {step: round(n, 2) for step, n in counts.items()}]
            for (service, priority), counts in lesson.learnt.usual.items()
        ],
    }
    tx.run(
        "INSERT INTO calibration (id, made_at, through, cases, data)"
        " VALUES (1, :now, :through, :cases, :data)"
        " ON CONFLICT (id) DO UPDATE SET made_at = excluded.made_at, through = excluded.through,"
        " cases = excluded.cases, data = excluded.data",
        now=tx.now,
        through=lesson.through,
        cases=lesson.cases,
        data=dumps(data),
    )


@lru_cache(maxsize=4)
def _read(data: str) -> tuple[dict[str, Stays], Calibration, Counts]:
    record: dict[str, Any] = json.loads(data)
    found = {
        code: Stays(float(mean), tuple(map(float, lengths)))
        for code, (mean, lengths) in record["stays"].items()
    }
    usual = {
        (service, priority): {int(step): n for step, n in counts.items()}
        for service, priority, counts in record.get("usual", ())
    }
    return found, Calibration.from_json(record["calibration"]), usual


def _newest(connection: Connection, table: str) -> int:
    found = connection.execute(f"SELECT coalesce(max(id), 0) FROM {table}")  # noqa: S608 - ours
    return int(found.fetchone()[0])


def _stays(connection: Connection, centre: Centre) -> dict[str, Stays]:
    desks = []
    for desk in centre.desks:
        rows = connection.execute(
            "SELECT service, waiting_from, called_at, ended_at FROM leg"
            " WHERE desk = :desk AND ended_at IS NOT NULL AND called_at IS NOT NULL"
            " ORDER BY ended_at DESC LIMIT :newest",
            {"desk": desk, "newest": _CALLS_OF_DESK},
        ).fetchall()
        desks.append([PastCall(row[0], row[1], row[2], row[3]) for row in reversed(rows)])
    return stays.learn(desks, {code: each.prior for code, each in centre.services.items()})


def _usual(connection: Connection, centre: Centre) -> Counts:
    """How many people came, on the newest days that are over."""
    days = []
    for day in curves.closed_days(connection, before=_EVER, most=_DAYS):
        midnight = centre.midnight(date.fromisoformat(day["date"]))
        counts: dict[Kind, dict[int, float]] = defaultdict(dict)
        for row in curves.by_kind(connection, day=day["id"], midnight=midnight, step=STEP_MS):
            counts[row["service"], bool(row["priority"])][row["slot"]] = row["n"]
        days.append(counts)
    return coming.usual(days)


_CASE = (
    "ticket.id, ticket.day, service, issued_at, first_called_at, expected, quoted_ahead,"
    " quoted_desks, priority_class IS NOT NULL AS priority, appointment IS NOT NULL AS appointment"
)

_PAST = (
    f"SELECT {_CASE} FROM ticket JOIN business_day ON business_day.id = ticket.day"  # noqa: S608
    " WHERE ticket.id > :after AND expected IS NOT NULL AND first_called_at IS NOT NULL"
    " AND closed_at IS NOT NULL ORDER BY ticket.id"
)

_TODAY = (
    f"SELECT {_CASE} FROM ticket JOIN business_day ON business_day.id = ticket.day"  # noqa: S608
    " WHERE ticket.id > :after AND expected IS NOT NULL AND first_called_at IS NOT NULL"
    " AND closed_at IS NULL ORDER BY ticket.id"
)


def _judged(connection: Connection, centre: Centre, question: str) -> list[Case]:
    """Estimates of the newest tickets that came to a call, oldest first."""
    newest = _newest(connection, "ticket")
    rows = connection.execute(question, {"after": newest - _CASES}).fetchall()
    cases = (_case(centre, row) for row in rows)
    return [case for case in cases if case is not None]


def _case(centre: Centre, row: Row) -> Case | None:
    service = centre.services.get(row["service"])
    if service is None:
        return None
    kind = kind_of(priority=bool(row["priority"]), appointment=bool(row["appointment"]))
    load = Load(row["quoted_ahead"] or 0, row["quoted_desks"] or 0)
    hour = hour_of(centre, row["issued_at"])
    return Case(
        float(row["expected"]),
        float(waited(centre, service, row["issued_at"], row["first_called_at"])),
        estimate.traits(service.code, hour, kind, load),
        str(row["day"]),
    )


def waited(centre: Centre, service: ServiceFacts, issued_at: int, called_at: int) -> int:
    """Open ms from taking a number, or the opening, to the call."""
    sessions = centre.sessions(service, centre.day_of(issued_at))
    return opening.elapsed(sessions, opening.anchor(sessions, issued_at), called_at)
