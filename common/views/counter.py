"""What an officer sees: the desk, the holder in front of it, and who waits."""

from __future__ import annotations

from dataclasses import dataclass

from common.store.facts import Centre
from common.store.quotes import current_ranks
from common.store.sqlite import Connection
from common.store.store import Store
from common.views.hall import Hall, Text, read_hall


@dataclass(frozen=True, slots=True)
class Holder:
    """The ticket at the desk. `times` counts the calls of this visit, `reason` says why this one.

    `slip` is the state of its newest print job; None when none was asked for.
    """

    number: str
    service: str
    service_name: Text
    state: str
    priority_class: str | None
    issued_at: int
    promised_at: int
    called_at: int
    started_at: int | None
    times: int
    reason: str
    needs: str | None
    party_size: int
    default_outcome: str | None
    slip: str | None


@dataclass(frozen=True, slots=True)
class QueueLine:
    """One service of this desk: how many wait for it *here*, since when the first (None: nobody).

    Counted are exactly those that Space would call: not who was sent to another desk, not the
    ordinary numbers at a desk for priority, not what this officer may not do.
    """

    code: str
    name: Text
    helping: bool
    waiting: int
    first_since: int | None


@dataclass(frozen=True, slots=True)
class Away:
    """A ticket that may come back: `parked` or `absent`, and since when."""

    number: str
    service: str
    state: str
    since: int


@dataclass(frozen=True, slots=True)
class Numbered:
    """A ticket that can be called by its number (`waiting`) or brought back (`parked`, `absent`).

    `here`: this desk serves its service. `since`: when this stretch of waiting or absence began.
    """

    number: str
    service: str
    state: str
    since: int
    priority: bool
    here: bool


@dataclass(frozen=True, slots=True)
class Named:
    """A code with the centre's name for it; `state` where the thing has one."""

    code: str
    name: Text
    state: str | None = None


@dataclass(frozen=True, slots=True)
class CounterView:
    """One desk. `sign_state` is None where the desk has no sign."""

    hall: Hall
    desk: str
    counter: str
    state: str
    since: int
    pause_reason: str | None
    officer: str | None
    officer_name: str | None
    holder: Holder | None
    queues: tuple[QueueLine, ...]
    away: tuple[Away, ...]
    services: tuple[Named, ...]
    desks: tuple[Named, ...]
    officers: tuple[Named, ...]
    sign_state: str | None

    @property
    def waiting(self) -> int:
        """How many wait for this desk, all services together."""
        return sum(line.waiting for line in self.queues)

    @property
    def first_since(self) -> int | None:
        """Since when the one waiting longest does."""
        return min((q.first_since for q in self.queues if q.first_since is not None), default=None)


def read(store: Store, desk: str) -> CounterView:
    """The view of desk `desk`.

    Raises:
        Refusal: `desk_unknown`.
    """
    with store.read() as connection:
        centre = store.centre()
        facts = centre.desk(desk)
        row = connection.execute(
            "SELECT desk.*, officer.code AS officer, officer.name AS officer_name FROM desk"
            " LEFT JOIN duty ON duty.desk = desk.code AND duty.ended_at IS NULL"
            " LEFT JOIN officer ON officer.code = duty.officer WHERE desk.code = :desk",
            {"desk": desk},
        ).fetchone()
        return CounterView(
            hall=read_hall(connection, centre, store.now(), store.clock.simulated),
            desk=desk,
            counter=facts.counter,
            state=row["state"],
            since=row["state_since"],
            pause_reason=row["pause_reason"],
            officer=row["officer"],
            officer_name=row["officer_name"],
            holder=_holder(connection, centre, desk),
            queues=_queues(connection, centre, desk, row["officer"]),
            away=_away(connection),
            services=tuple(Named(s.code, s.name) for s in centre.services.values()),
            desks=_desks(connection, centre),
            officers=_officers(connection),
            sign_state=_sign_state(connection, facts.sign),
        )


def _holder(connection: Connection, centre: Centre, desk: str) -> Holder | None:
    row = connection.execute(
        "SELECT ticket.*, leg.called_at, leg.started_at, call.times, call.reason,"
        " (SELECT state FROM print_job WHERE print_job.ticket = ticket.id"
        "  ORDER BY print_job.id DESC LIMIT 1) AS slip"
        " FROM ticket JOIN leg ON leg.ticket = ticket.id AND leg.ended_at IS NULL"
        " JOIN call ON call.ticket = ticket.id AND call.leg = leg.id"
        " WHERE ticket.desk = :desk ORDER BY call.id DESC LIMIT 1",
        {"desk": desk},
    ).fetchone()
    if row is None:
        return None
    service = centre.service(row["service"])
    return Holder(
        number=row["number"],
        service=row["service"],
        service_name=service.name,
        state=row["state"],
        priority_class=row["priority_class"],
        issued_at=row["issued_at"],
        promised_at=row["promised_at"],
        called_at=row["called_at"],
        started_at=row["started_at"],
        times=row["times"],
        reason=row["reason"],
        needs=row["needs"],
        party_size=row["party_size"],
        default_outcome=service.default_outcome,
        slip=row["slip"],
    )


_CALLABLE = (
    "SELECT ticket.service, ticket.directed_desk IS NOT NULL AS directed, count(*) AS waiting,"
    " min(leg.waiting_from) AS since"
    " FROM ticket JOIN leg ON leg.ticket = ticket.id AND leg.ended_at IS NULL"
    " WHERE ticket.state = 'waiting' AND (ticket.directed_desk = :desk"
    "  OR ticket.directed_desk IS NULL"
    "  AND (ticket.directed_officer IS NULL OR ticket.directed_officer = :officer)"
    "  AND (NOT :priority_only OR ticket.priority_class IS NOT NULL)"
    "  AND (NOT EXISTS (SELECT 1 FROM officer_service WHERE officer = :officer)"
    "   OR EXISTS (SELECT 1 FROM officer_service"
    "    WHERE officer = :officer AND officer_service.service = ticket.service)))"
    " GROUP BY ticket.service, directed"
)


def _queues(
    connection: Connection, centre: Centre, desk: str, officer: str | None
) -> tuple[QueueLine, ...]:
    ranks = current_ranks(connection, centre, desk)
    found: dict[str, tuple[int, int | None]] = dict.fromkeys(ranks, (0, None))
    values = {
        "desk": desk,
        "officer": officer,
        "priority_only": centre.desk(desk).priority_only,
    }
    for row in connection.execute(_CALLABLE, values).fetchall():
        if row["service"] in ranks or row["directed"]:
            count, since = found.get(row["service"], (0, None))
            first = row["since"] if since is None else min(since, row["since"])
            found[row["service"]] = (count + row["waiting"], first)
    lines = (
        QueueLine(service, centre.service(service).name, ranks.get(service, 0) > 0, *line)
        for service, line in found.items()
    )
    return tuple(sorted(lines, key=lambda line: line.helping))


_NUMBERS = (
    "SELECT number, ticket.service, state, priority_class, leg.waiting_from AS since,"
    " rank_at, ticket.id AS id"
    " FROM ticket JOIN leg ON leg.ticket = ticket.id AND leg.ended_at IS NULL"
    " WHERE state = 'waiting'"
    " UNION ALL"
    " SELECT number, service, state, priority_class, coalesce(absent_at, parked_at),"
    " rank_at, id FROM ticket WHERE state IN ('parked', 'absent')"
    " ORDER BY rank_at, id"
)


def numbers(store: Store, desk: str) -> tuple[Numbered, ...]:
    """Every ticket that waits or is away: this desk's first, then in the order of the calls.

    Raises:
        Refusal: `desk_unknown`.
    """
    with store.read() as connection:
        ranks = current_ranks(connection, store.centre(), desk)
        rows = connection.execute(_NUMBERS).fetchall()
    found = (
        Numbered(
            number=row["number"],
            service=row["service"],
            state=row["state"],
            since=row["since"],
            priority=row["priority_class"] is not None,
            here=row["service"] in ranks,
        )
        for row in rows
    )
    return tuple(sorted(found, key=lambda ticket: not ticket.here))


def _away(connection: Connection) -> tuple[Away, ...]:
    rows = connection.execute(
        "SELECT number, service, state, coalesce(absent_at, parked_at) AS since FROM ticket"
        " WHERE state IN ('parked', 'absent') ORDER BY since DESC LIMIT 50"
    ).fetchall()
    return tuple(Away(*row) for row in rows)


def _desks(connection: Connection, centre: Centre) -> tuple[Named, ...]:
    states = dict(connection.execute("SELECT code, state FROM desk").fetchall())
    names = {row["code"]: row["name"] for row in centre.document["counter"]}
    return tuple(
        Named(desk.code, names[desk.counter], states.get(desk.code))
        for desk in centre.desks.values()
    )


def _officers(connection: Connection) -> tuple[Named, ...]:
    rows = connection.execute(
        "SELECT code, name, pin_hash IS NOT NULL AS ready FROM officer"
        " WHERE retired_at IS NULL ORDER BY code"
    ).fetchall()
    return tuple(
        Named(row["code"], {"vi": row["name"]}, "ready" if row["ready"] else "no_pin")
        for row in rows
    )


def _sign_state(connection: Connection, sign: str | None) -> str | None:
    if sign is None:
        return None
    row = connection.execute(
        "SELECT state FROM device_health WHERE device = :device", {"device": sign}
    ).fetchone()
    return "unknown" if row is None else str(row["state"])
