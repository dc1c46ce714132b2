"""What the hall looks like to the estimator, and what is said of one number.

Everything that says when somebody will be called asks here: slips, kiosks, hall screens and the
command line tell the same interval of the same moment.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from common.domain import estimate, opening, stays
from common.domain.estimate import Coming, Desk, Forecast, Newcomer, Waiting
from common.domain.model import DeskState
from common.domain.opening import Session
from common.domain.promise import MINUTE
from common.store import assigned, days, doors, learning
from common.store.assigned import Ranks
from common.store.expected import expected
from common.store.facts import Centre, ServiceFacts
from common.store.learning import Learnt
from common.store.queries import desks as desk_rows
from common.store.sqlite import Connection, Row
from common.store.tx import Tx

_RECENT_VISITS = 20
_FRESH_MS = 2_000


@dataclass(frozen=True, slots=True)
class Said:
    """What is said of a number: the interval of its call, UTC ms.

    `expected` is the run's own word, in open ms from now or from the opening, before past errors
    corrected it; `ahead` people sort before, `desks` may serve it.
    """

    expected: int
    ahead: int
    desks: int
    interval: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Kept:
    """Keeper's word about a walk-in; what is `said` may be that nobody can tell."""

    said: Said | None


def kept_estimate(tx: Tx, service: str) -> Kept | None:
    """What keeper says of a ticket taken now, while it is fresh."""
    row = tx.one(
        "SELECT from_at, to_at, expected, ahead, desks FROM estimate WHERE service = :service"
        " AND made_at >= :fresh AND made_at <= :now",
        service=service,
        fresh=tx.now - _FRESH_MS,
        now=tx.now,
    )
    if row is None:
        return None
    if row["from_at"] is None:
        return Kept(None)
    interval = (row["from_at"], row["to_at"])
    return Kept(Said(row["expected"] or 0, row["ahead"] or 0, row["desks"] or 0, interval))


class Hall:
    """A snapshot for estimates; everything said of one snapshot is of the same moment.

    `without` is a ticket that is left out of the queue, because it is asked about elsewhere in it.
    """

    def __init__(
        self, connection: Connection, centre: Centre, now: int, *, without: int | None = None
    ) -> None:
        self._centre = centre
        self._now = now
        self._day = centre.day_of(now)
        self._goes_on = _goes_on(connection, now)
        self._holds = doors.holds(connection, now)
        self._learnt = learning.known(connection, centre)
        self._means = {code: each.mean for code, each in self._learnt.stays.items()}
        self._queue = _queue(connection, without)
        for ticket in self._queue:
            self._means.setdefault(ticket.service, self._learnt.stay(ticket.service).mean)
        self._coming = expected(connection, centre, self._learnt.usual, now)
        for each in self._coming:
            self._means.setdefault(each.ticket.service, self._learnt.stay(each.ticket.service).mean)
        self._desks = _Desks(connection, centre, now, self._goes_on or now).found(self._learnt)

    def walk_ins(self) -> dict[str, Said | None]:
        """What is said of a number taken now, by service."""
        asked = {
            code: Newcomer(
                code,
                priority=False,
                rank_at=self._centre.promise(service, None, self._now).rank_at,
            )
            for code, service in self._centre.services.items()
        }
        found = self._run(asked.values()).newcomers
        return {code: self._of(newcomer, found) for code, newcomer in asked.items()}

    def newcomer(
        self,
        service: ServiceFacts,
        *,
        rank_at: int,
        priority: bool = False,
        appointment: bool = False,
    ) -> Said | None:
        """What is said of somebody who would wait from now on; None when no desk on duty serves
        them, their service is on hold, or the hall is and nobody knows until when."""
        asked = Newcomer(service.code, priority, rank_at)
        return self._of(asked, self._run([asked]).newcomers, appointment=appointment)

    def waiting(self, ticket: int) -> Said | None:
        """The same of a ticket in the queue."""
        place = next((each for each in self._queue if each.id == ticket), None)
        if place is None:
            return None
        called_at = self._everybody.called.get(ticket)
        return self._said(Newcomer(place.service, place.priority, place.rank_at), called_at)

    @cached_property
    def _everybody(self) -> Forecast:
        return self._run(())

    def _run(self, newcomers: Collection[Newcomer]) -> Forecast:
        penalty = self._centre.rules.help_penalty_min * MINUTE
        asked = [each for each in newcomers if each.service not in self._holds]
        queue = [each for each in self._queue if each.service not in self._holds]
        if newcomers and not asked:
            return Forecast({}, {})
        return estimate.run(
            self._desks, queue, asked, self._means, penalty, self._let_in(), self._held()
        )

    def _let_in(self) -> Iterator[Coming]:
        """Who is expected and given a number when they come: none for a service on hold."""
        for each in self._coming:
            held = self._holds.get(each.ticket.service)
            if held is None or (held.until is not None and each.at >= held.until):
                yield each

    def _held(self) -> Iterator[Coming]:
        """Who waits for a service on hold of which it is known when it goes on."""
        for each in self._queue:
            held = self._holds.get(each.service)
            if held is not None and held.until is not None:
                yield Coming(held.until, each)

    def _of(
        self, newcomer: Newcomer, found: Mapping[Newcomer, float], *, appointment: bool = False
    ) -> Said | None:
        return self._said(newcomer, found.get(newcomer), appointment=appointment)

    def _said(
        self, who: Newcomer, called_at: float | None, *, appointment: bool = False
    ) -> Said | None:
        service = self._centre.services.get(who.service)
        if called_at is None or self._goes_on is None or service is None:
            return None
        sessions = self._centre.sessions(service, self._day)
        expected = _open_ms(sessions, self._now, called_at)
        held = self._holds.get(who.service)
        begins = self._now if held is None or held.until is None else held.until
        since = estimate.rested(self._desks, who, max(begins, self._goes_on))
        busy = estimate.load(
            self._desks, self._queue, who.service, rank_at=who.rank_at, priority=who.priority
        )
        kind = learning.kind_of(priority=who.priority, appointment=appointment)
        hour = learning.hour_of(self._centre, self._now)
        traits = estimate.traits(service.code, hour, kind, busy)
        band = self._learnt.calibration.band(_open_ms(sessions, since, called_at), traits)
        interval = estimate.interval(sessions, since, band)
        return Said(expected, busy.ahead, busy.desks, interval)


def _open_ms(sessions: Sequence[Session], since: int, until: float) -> int:
    return opening.elapsed(sessions, opening.anchor(sessions, since), int(until))


def _goes_on(connection: Connection, now: int) -> int | None:
    """From when people are called: now, or when a hold is expected to end; None if unknown."""
    held = connection.execute(
        "SELECT hold_until FROM business_day WHERE closed_at IS NULL AND hold_reason IS NOT NULL"
    ).fetchone()
    return now if held is None else days.still_ahead(held["hold_until"], now)


def usual(connection: Connection, centre: Centre, service: str) -> int:
    """How long a visit about this service takes, as its newest ones did, in ms."""
    rows = connection.execute(
        "SELECT ended_at - started_at FROM leg WHERE service = :service"
        " AND started_at IS NOT NULL AND ended_at IS NOT NULL"
        " ORDER BY ended_at DESC LIMIT :recent",
        {"service": service, "recent": _RECENT_VISITS},
    ).fetchall()
    known = centre.services.get(service)
    prior = 5 * MINUTE if known is None else known.prior
    return int(stays.mean_of([float(row[0]) for row in rows], prior=float(prior)))


class _Desks:
    """The desks that take people, or will when a rest ends that they announced."""

    def __init__(self, connection: Connection, centre: Centre, now: int, goes_on: int) -> None:
        self._centre = centre
        self._now = now
        self._goes_on = goes_on
        self._assigned = assigned.today(connection, centre)
        self._breaks = _breaks(connection, now)
        self._limits = _limits(connection)
        self._rows = connection.execute(
            "SELECT desk.code, desk.state, duty.officer, ticket.service, leg.called_at FROM desk"
            " JOIN duty ON duty.desk = desk.code AND duty.ended_at IS NULL"
            " LEFT JOIN ticket ON ticket.desk = desk.code"
            " LEFT JOIN leg ON leg.ticket = ticket.id AND leg.ended_at IS NULL"
            " WHERE desk.state <> 'closed' ORDER BY desk.code"
        ).fetchall()

    def found(self, learnt: Learnt) -> list[Desk]:
        """All of them."""
        made = (self._desk(row, learnt) for row in self._rows if row["code"] in self._centre.desks)
        return [desk for desk in made if desk is not None]

    def _desk(self, row: Row, learnt: Learnt) -> Desk | None:
        served = _allowed(self._assigned.ranks(row["code"]), self._limits.get(row["officer"]))
        rests = self._rests(row, served)
        paused = row["state"] == DeskState.PAUSED
        if paused and not any(start <= self._now < end for start, end in rests):
            return None
        free_at = float(self._now)
        if row["service"] is not None:
            spent = self._now - (row["called_at"] or self._now)
            free_at += learnt.stay(row["service"]).left(max(0, spent))
        return Desk(
            row["code"],
            max(free_at, float(self._goes_on)),
            {service: rank > 0 for service, rank in served.items()},
            row["officer"],
            self._centre.desk(row["code"]).priority_only,
            rests,
        )

    def _rests(self, row: Row, served: Ranks) -> tuple[Session, ...]:
        """Lunch and announced breaks. A desk that has called somebody since a break should have
        begun takes it another time, if at all."""
        day = self._centre.day_of(self._now)
        known = (self._centre.services[code] for code in served if code in self._centre.services)
        lunch = opening.gaps(self._centre.sessions(service, day) for service in known)
        announced = [
            (start, end)
            for start, end in self._breaks.get(row["code"], ())
            if row["called_at"] is None or row["called_at"] < start
        ]
        return tuple(sorted((*lunch, *announced)))


def _breaks(connection: Connection, now: int) -> dict[str, list[Session]]:
    found: dict[str, list[Session]] = {}
    for row in desk_rows.breaks(connection, now=now):
        found.setdefault(row["desk"], []).append((row["from_at"], row["to_at"]))
    return found


def _limits(connection: Connection) -> dict[str, set[str]]:
    """The officers who are limited to certain services."""
    found: dict[str, set[str]] = {}
    for row in connection.execute("SELECT officer, service FROM officer_service").fetchall():
        found.setdefault(row["officer"], set()).add(row["service"])
    return found


def _allowed(ranks: Ranks, limit: Collection[str] | None) -> Ranks:
    return {code: rank for code, rank in ranks.items() if limit is None or code in limit}


def _queue(connection: Connection, without: int | None) -> list[Waiting]:
    rows = connection.execute(
        "SELECT id, service, rank_at, priority_class IS NOT NULL AS priority, directed_desk,"
        " directed_officer FROM ticket WHERE state = 'waiting'"
    ).fetchall()
    return [
        Waiting(row[0], row[1], row[2], bool(row[3]), row[4], row[5])
        for row in rows
        if row[0] != without
    ]
