"""What the hall looks like to the estimator, and the interval for one ticket."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from common.domain import estimate, opening
from common.domain.estimate import Desk, Waiting
from common.domain.promise import MINUTE
from common.store import assigned, days
from common.store.facts import Centre, ServiceFacts
from common.store.sqlite import Connection
from common.store.tx import Tx

NEWEST = 2**62
"""An id behind everyone who waits: the ticket that is about to be issued."""

_RECENT_VISITS = 20
_UNKNOWN_MS = 5 * MINUTE


_FRESH_MS = 2_000


@dataclass(frozen=True, slots=True)
class Kept:
    """Keeper's word about a walk-in; its `interval` may be unknown too."""

    interval: tuple[int, int] | None


def kept_estimate(tx: Tx, service: str) -> Kept | None:
    """What keeper says of a ticket taken now, while it is fresh."""
    row = tx.one(
        "SELECT from_at, to_at FROM estimate WHERE service = :service"
        " AND made_at >= :fresh AND made_at <= :now",
        service=service,
        fresh=tx.now - _FRESH_MS,
        now=tx.now,
    )
    if row is None:
        return None
    return Kept(None if row["from_at"] is None else (row["from_at"], row["to_at"]))


class Hall:
    """A snapshot for estimates; every interval of one snapshot is of the same moment."""

    def __init__(self, connection: Connection, centre: Centre, now: int) -> None:
        self._centre = centre
        self._now = now
        self._day = centre.day_of(now)
        self._goes_on = _goes_on(connection, now)
        self._durations = _Durations(connection, centre)
        self._desks = _desks(connection, centre, now, self._durations)
        self._queue = _queue(connection)

    def interval(
        self, service: ServiceFacts, *, rank_at: int, ticket: int = NEWEST, priority: bool = False
    ) -> tuple[int, int] | None:
        """From and to, UTC ms, of the call; None when no desk on duty serves it, or the hall is on
        hold and nobody knows until when."""
        if self._goes_on is None:
            return None
        target = Waiting(ticket, service.code, rank_at, priority)
        found = estimate.forecast(self._desks, self._queue, target, self._durations)
        if found is None:
            return None
        sessions = self._centre.sessions(service, self._day)
        start = opening.anchor(sessions, self._goes_on)
        low, centre, high = (
            opening.add(sessions, start, int(delay))
            for delay in (found.low, found.centre, found.high)
        )
        low, high = opening.within_session(sessions, centre, low, high)
        return estimate.rounded(low, high, max(self._now, start))


def _goes_on(connection: Connection, now: int) -> int | None:
    """From when people are called: now, or when a hold is expected to end; None if unknown."""
    held = connection.execute(
        "SELECT hold_until FROM business_day WHERE closed_at IS NULL AND hold_reason IS NOT NULL"
    ).fetchone()
    return now if held is None else days.still_ahead(held["hold_until"], now)


def usual(connection: Connection, centre: Centre, service: str) -> int:
    """How long a visit about this service takes at a desk, as its newest ones did, in ms."""
    return int(_Durations(connection, centre)[service])


class _Durations(dict[str, float]):
    """The expected duration of each service, learnt from its newest visits when first asked."""

    def __init__(self, connection: Connection, centre: Centre) -> None:
        super().__init__()
        self._connection = connection
        self._centre = centre

    def __missing__(self, service: str) -> float:
        rows = self._connection.execute(
            "SELECT ended_at - started_at FROM leg WHERE service = :service"
            " AND started_at IS NOT NULL AND ended_at IS NOT NULL"
            " ORDER BY ended_at DESC LIMIT :recent",
            {"service": service, "recent": _RECENT_VISITS},
        ).fetchall()
        known = self._centre.services.get(service)
        prior = _UNKNOWN_MS if known is None else known.prior
        self[service] = estimate.learnt(prior, [row[0] for row in rows])
        return self[service]


def _desks(
    connection: Connection, centre: Centre, now: int, durations: Mapping[str, float]
) -> list[Desk]:
    rows = connection.execute(
        "SELECT desk.code, ticket.service, leg.called_at, leg.started_at FROM desk"
        " JOIN duty ON duty.desk = desk.code AND duty.ended_at IS NULL"
        " LEFT JOIN ticket ON ticket.desk = desk.code"
        " LEFT JOIN leg ON leg.ticket = ticket.id AND leg.ended_at IS NULL"
        " WHERE desk.state = 'open'"
    ).fetchall()
    penalty = centre.rules.help_penalty_min * MINUTE
    assigned_now = assigned.today(connection, centre)
    desks = []
    for row in rows:
        if row["code"] not in centre.desks:
            continue
        free_in = 0.0
        if row["service"] is not None:
            spent = now - (row["started_at"] or row["called_at"] or now)
            expected = durations[row["service"]]
            free_in = max(expected - spent, expected / 4)
        ranks = assigned_now.ranks(row["code"])
        penalties = {service: rank * penalty for service, rank in ranks.items()}
        desks.append(Desk(free_in, penalties, centre.desk(row["code"]).priority_only))
    return desks


def _queue(connection: Connection) -> list[Waiting]:
    rows = connection.execute(
        "SELECT id, service, rank_at, priority_class IS NOT NULL AS priority"
        " FROM ticket WHERE state = 'waiting'"
    ).fetchall()
    return [Waiting(row[0], row[1], row[2], bool(row[3])) for row in rows]
