"""What a guide at the door sees: the services, the last numbers given, and numbers looked for."""

from __future__ import annotations

from dataclasses import dataclass

from common.domain.actor import Role
from common.domain.refusal import Refusal
from common.store import detours, scans
from common.store.facts import Centre
from common.store.queries import desks as desk_rows
from common.store.queries import guide as rows
from common.store.queries.printers import WITHOUT_SLIP
from common.store.sqlite import Connection, Row
from common.store.store import Store
from common.views import kiosk as kiosk_view
from common.views.hall import Hall, Text, kept_estimates, read_hall
from common.views.kiosk import PriorityChoice, ServiceTile

LAST_SHOWN = 10
"""Numbers that a guide has before the eyes."""

FOUND_SHOWN = 30
"""Numbers offered for a lost slip."""

_NEEDS_SLIP = frozenset({"waiting", "called", "parked", "absent"})

SLOW_MS = 15_000
"""A slip that takes longer than this is in trouble, whatever its printer says."""

GUIDES = frozenset({Role.GUIDE.value, Role.SUPERVISOR.value})
"""Who is offered at the sign-in: supervisors stand in."""


@dataclass(frozen=True, slots=True)
class GuideOfficer:
    """Somebody who may sign in as a guide."""

    code: str
    name: str


@dataclass(frozen=True, slots=True)
class Given:
    """A number. `slip` is how its newest slip stands, None where none was asked for; `copies`
    counts reprints; `late`: that slip should have come out by now, or will not soon."""

    number: str
    service: str
    service_name: Text
    state: str
    priority: bool
    party: int
    issued_at: int
    slip: str | None
    copies: int
    late: bool

    @property
    def is_missing(self) -> bool:
        """Whether its holder may be without a slip, and still needs one."""
        return self.state in _NEEDS_SLIP and (self.late or self.slip in WITHOUT_SLIP)


@dataclass(frozen=True, slots=True)
class GuideView:
    """The guide's screen at the place of kiosk `kiosk`, whose printer makes the slips.

    `no_slips`: that printer is out of order and none stands in. `last` are the last numbers given
    by hand here, the newest first. `scan` is the id of what was scanned at the kiosk and not opened
    yet, 0 for nothing.
    """

    hall: Hall
    kiosk: str
    printer: str | None
    no_slips: bool
    services: tuple[ServiceTile, ...]
    priorities: tuple[PriorityChoice, ...]
    officers: tuple[GuideOfficer, ...]
    last: tuple[Given, ...]
    scan: int

    @property
    def waiting(self) -> int:
        """How many wait, all these services together."""
        return sum(tile.waiting for tile in self.services)


def read(store: Store, kiosk: str) -> GuideView:
    """The guide's view at kiosk `kiosk`.

    Raises:
        Refusal: `kiosk_unknown`.
    """
    with store.read() as connection:
        centre, now = store.centre(), store.now()
        facts = centre.kiosks.get(kiosk)
        if facts is None:
            raise Refusal("kiosk_unknown", kiosk=kiosk[:40])
        hall = read_hall(connection, centre, now, store.clock.simulated)
        expected = kept_estimates(connection, now, store.clock)
        printer = facts["printer"]
        no_slips = printer is not None and detours.nobody_prints(connection, centre, printer)
        last = rows.newest_given(
            connection, terminal=f"kiosk:{kiosk}", today=_today(centre, now), most=LAST_SHOWN
        )
        return GuideView(
            hall=hall,
            kiosk=kiosk,
            printer=printer,
            no_slips=no_slips,
            services=kiosk_view.tiles(
                connection, centre, hall, list(centre.services.values()), expected
            ),
            priorities=kiosk_view.priority_choices(centre),
            officers=_officers(connection),
            last=tuple(_given(centre, row, now, no_slips=no_slips) for row in last),
            scan=scans.waiting(connection, f"kiosk:{kiosk}", now),
        )


def find(store: Store, service: str | None, about: int | None) -> tuple[Given, ...]:
    """Today's numbers of a service (None: of any), those first that were taken nearest to moment
    `about`, in UTC ms; None stands for now."""
    with store.read() as connection:
        centre, now = store.centre(), store.now()
        found = rows.taken_about(
            connection,
            service=service,
            about=now if about is None else about,
            today=_today(centre, now),
            most=FOUND_SHOWN,
        )
        return tuple(_given(centre, row, now) for row in found)


def _today(centre: Centre, now: int) -> str:
    return centre.day_of(now).isoformat()


def _officers(connection: Connection) -> tuple[GuideOfficer, ...]:
    able = (row for row in desk_rows.officers(connection) if row["ready"])
    return tuple(GuideOfficer(row["code"], row["name"]) for row in able if row["role"] in GUIDES)


def _given(centre: Centre, row: Row, now: int, *, no_slips: bool = False) -> Given:
    service = centre.services.get(row["service"])
    under_way = row["slip"] in ("queued", "started")
    return Given(
        number=row["number"],
        service=row["service"],
        service_name={} if service is None else service.name,
        state=row["state"],
        priority=row["priority_class"] is not None,
        party=row["party_size"],
        issued_at=row["issued_at"],
        slip=row["slip"],
        copies=max(0, row["slips"] - 1),
        late=under_way and (no_slips or now - row["asked_at"] > SLOW_MS),
    )
