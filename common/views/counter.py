"""What an officer sees: the desk, the holder in front of it, and who waits."""

from __future__ import annotations

from dataclasses import dataclass, replace

from common.domain.dossier import REASONS
from common.store import assigned, catalogue, doors, fees, scans
from common.store.doors import Hold, Holds
from common.store.facts import Centre
from common.store.queries import at_hand
from common.store.queries import desks as desk_rows
from common.store.queries import tickets as ticket_rows
from common.store.quotes import usual
from common.store.sqlite import Connection
from common.store.store import Store
from common.views import behind
from common.views import dossier as dossier_view
from common.views.behind import Behind
from common.views.dossier import DossierView, MatterView
from common.views.hall import Hall, Text, device_state, read_hall


@dataclass(frozen=True, slots=True)
class Holder:
    """The ticket at the desk. `times` counts the calls of this visit, `reason` says why this one.

    `slip` is how its newest one stands (`queries.slips.STANDS`); None when none was asked for.
    `intake` says how dossiers of its service are taken in. `procedure` is the name of what was
    chosen at the kiosk, `matter` what the slip of an earlier visit said there, `dossiers` what it
    was taken for. `done` is the outcome of what has been done in this visit already, None for
    nothing yet, and `deeds` how often something was. `owed_vnd` is what they have to pay, in đồng.
    `usual` is how long visits about its service take, in ms. `behind` is what the record knows of
    how they came to be called. `booked_at` is the time that they have booked and come for.
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
    intake: str
    procedure: str | None
    matter: MatterView | None
    dossiers: tuple[DossierView, ...]
    done: str | None
    deeds: int
    owed_vnd: int
    usual: int
    behind: Behind | None
    booked_at: int | None = None


@dataclass(frozen=True, slots=True)
class QueueLine:
    """One service of this desk: how many wait for it *here*, since when the first (None: nobody).

    Counted are exactly those that Space would call: not who was sent to another desk, not the
    ordinary numbers at a desk for priority, not what this officer may not do. `held` wait for a
    service that is `on_hold`: nobody calls them now.
    """

    code: str
    name: Text
    helping: bool
    waiting: int
    first_since: int | None
    on_hold: Hold | None = None
    held: int = 0


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
    """One desk. `on_duty` are the officers at other desks. `sign_state` is None where the desk has
    no sign. `rests_until` is the end of the break that was announced for now.

    `scan` is the id of what was scanned there and not opened yet, 0 without. `takes_dossiers`: some
    service of the centre does. `idle_min`: after so many minutes without anybody there the screen
    asks who it is; 0 never. `bell_min`: it rings at most once in so many minutes; 0 never.
    `a4` is the print queue of its A4 papers.
    """

    hall: Hall
    desk: str
    counter: str
    state: str
    since: int
    pause_reason: str | None
    rests_until: int | None
    officer: str | None
    officer_name: str | None
    holder: Holder | None
    queues: tuple[QueueLine, ...]
    away: tuple[Away, ...]
    services: tuple[Named, ...]
    desks: tuple[Named, ...]
    officers: tuple[Named, ...]
    on_duty: tuple[Named, ...]
    sign_state: str | None
    scan: int
    takes_dossiers: bool
    idle_min: int
    bell_min: int
    a4: str | None

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
        row = desk_rows.with_officer(connection, desk=desk)
        now = store.now()
        # a change of the catalogue is read before anybody types a letter of it
        catalogue.of_day(connection, centre, centre.day_of(now))
        return CounterView(
            hall=read_hall(connection, centre, now, store.clock.simulated),
            desk=desk,
            counter=facts.counter,
            state=row["state"],
            since=row["state_since"],
            pause_reason=row["pause_reason"],
            rests_until=_rests_until(connection, desk, now),
            officer=row["officer"],
            officer_name=row["officer_name"],
            holder=_holder(connection, centre, desk, now),
            queues=_queues(connection, centre, desk, row["officer"], doors.holds(connection, now)),
            away=_away(connection),
            services=tuple(Named(s.code, s.name) for s in centre.services.values()),
            desks=_desks(connection, centre),
            officers=_officers(connection),
            on_duty=_on_duty(connection, desk),
            sign_state=device_state(connection, facts.sign),
            scan=scans.waiting(connection, f"desk:{desk}", now),
            takes_dossiers=any(s.intake != "none" for s in centre.services.values()),
            idle_min=centre.rules.desk_idle_min,
            bell_min=centre.rules.bell_min,
            a4=centre.a4_queue(desk),
        )


def _rests_until(connection: Connection, desk: str, now: int) -> int | None:
    rows = desk_rows.breaks(connection, now=now)
    return next(
        (row["to_at"] for row in rows if row["desk"] == desk and row["from_at"] <= now), None
    )


def _holder(connection: Connection, centre: Centre, desk: str, now: int) -> Holder | None:
    row = ticket_rows.at_desk(connection, desk=desk)
    if row is None:
        return None
    service = centre.service(row["service"])
    done = at_hand.done_at_desk(connection, ticket=row["id"], desk=desk)
    chosen, first = row["procedure"], row["matter"]
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
        intake=service.intake,
        procedure=chosen and at_hand.procedure_name(connection, code=chosen),
        matter=None if first is None else dossier_view.matter(connection, first),
        dossiers=dossier_view.of_ticket(connection, centre, row["id"], now),
        done=next((each["outcome"] for each in done if each["outcome"] not in REASONS), None),
        deeds=len(done),
        owed_vnd=fees.owed_by(connection, row["id"]),
        usual=usual(connection, centre, row["service"]),
        behind=behind.read(connection, row),
        booked_at=row["booked_at"],
    )


def _queues(
    connection: Connection, centre: Centre, desk: str, officer: str | None, holds: Holds
) -> tuple[QueueLine, ...]:
    ranks = assigned.today(connection, centre).ranks(desk)
    found: dict[str, tuple[int, int | None]] = dict.fromkeys(ranks, (0, None))
    waiting = ticket_rows.callable_here(
        connection, desk=desk, officer=officer, priority_only=centre.desk(desk).priority_only
    )
    for row in waiting:
        if row["service"] in ranks or row["directed"]:
            count, since = found.get(row["service"], (0, None))
            first = row["since"] if since is None else min(since, row["since"])
            found[row["service"]] = (count + row["waiting"], first)
    lines = []
    for service, (count, since) in found.items():
        line = QueueLine(
            service, centre.service(service).name, ranks.get(service, 0) > 0, count, since
        )
        if service in holds:
            line = replace(line, waiting=0, first_since=None, on_hold=holds[service], held=count)
        lines.append(line)
    return tuple(sorted(lines, key=lambda line: line.helping))


def numbers(store: Store, desk: str) -> tuple[Numbered, ...]:
    """Every ticket that waits or is away: this desk's first, then in the order of the calls.

    Raises:
        Refusal: `desk_unknown`.
    """
    with store.read() as connection:
        ranks = assigned.today(connection, store.centre()).ranks(desk)
        rows = ticket_rows.to_pick(connection)
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
    rows = ticket_rows.away(connection)
    return tuple(Away(*row) for row in rows)


def _desks(connection: Connection, centre: Centre) -> tuple[Named, ...]:
    states = dict(desk_rows.states(connection))
    names = {row["code"]: row["name"] for row in centre.document["counter"]}
    return tuple(
        Named(desk.code, names[desk.counter], states.get(desk.code))
        for desk in centre.desks.values()
    )


def _on_duty(connection: Connection, desk: str) -> tuple[Named, ...]:
    """Officers at other desks than this one; `state` is which."""
    rows = desk_rows.people(connection)
    return tuple(
        Named(row["officer"], {"vi": row["name"]}, row["desk"])
        for row in rows
        if row["desk"] not in (None, desk)
    )


def _officers(connection: Connection) -> tuple[Named, ...]:
    rows = desk_rows.officers(connection)
    return tuple(
        Named(row["code"], {"vi": row["name"]}, "ready" if row["ready"] else "no_pin")
        for row in rows
    )
