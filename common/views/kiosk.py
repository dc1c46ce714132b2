"""What a kiosk shows: services and their doors, and the page of a ticket just taken."""

from __future__ import annotations

from dataclasses import dataclass

from common.domain.refusal import Refusal
from common.store import records
from common.store.facts import Centre, ServiceFacts
from common.store.sqlite import Connection
from common.store.store import Store
from common.views.hall import (
    Hall,
    Text,
    door_of,
    kept_estimates,
    read_hall,
    waiting_by_service,
)


@dataclass(frozen=True, slots=True)
class ServiceTile:
    """One service to touch.

    `door` is `open`, or why not: `before`, `lunch`, `after`, `closed_day`, `quota`, `held`;
    `next_at` is when it opens again, `expected` the interval for a number taken now.
    """

    code: str
    name: Text
    hint: Text
    words: tuple[str, ...]
    agency: str
    agency_name: Text
    counters: tuple[str, ...]
    guidance: bool
    waiting: int
    expected: tuple[int, int] | None
    door: str
    next_at: int | None


@dataclass(frozen=True, slots=True)
class PriorityChoice:
    """A priority class somebody may claim: its name and who belongs to it."""

    code: str
    name: Text
    who: Text


@dataclass(frozen=True, slots=True)
class KioskView:
    """The kiosk's start and service pages. `printer_state` is None where there is no printer."""

    hall: Hall
    kiosk: str
    role: str
    printer: str | None
    printer_state: str | None
    services: tuple[ServiceTile, ...]
    priorities: tuple[PriorityChoice, ...]
    sessions: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class TicketPage:
    """A ticket just taken. `slip` is the state of its newest print job, or None."""

    hall: Hall
    number: str
    state: str
    service: str
    service_name: Text
    priority: bool
    counters: tuple[str, ...]
    ahead: int
    quoted: tuple[int, int] | None
    slip: str | None
    desk: str | None


def read(store: Store, kiosk: str) -> KioskView:
    """The view of kiosk `kiosk`.

    Raises:
        Refusal: `kiosk_unknown`.
    """
    with store.read() as connection:
        centre = store.centre()
        now = store.now()
        facts = centre.kiosks.get(kiosk)
        if facts is None:
            raise Refusal("kiosk_unknown", kiosk=kiosk[:40])
        hall = read_hall(connection, centre, now, store.clock.simulated)
        shown = [service for service in centre.services.values() if service.at_kiosk]
        return KioskView(
            hall=hall,
            kiosk=kiosk,
            role=facts["role"],
            printer=facts["printer"],
            printer_state=_printer_state(connection, facts["printer"]),
            services=tuple(_tiles(connection, centre, hall, shown)),
            priorities=tuple(
                PriorityChoice(row["code"], row["name"], row["who"])
                for row in centre.document["priority_class"]
            ),
            sessions=_hall_hours(centre, now),
        )


def _tiles(
    connection: Connection, centre: Centre, hall: Hall, services: list[ServiceFacts]
) -> list[ServiceTile]:
    waiting = waiting_by_service(connection)
    expected = kept_estimates(connection, hall.now)
    full = _full_services(connection, centre)
    agencies = {row["code"]: row["name"] for row in centre.document["agency"]}
    tiles = []
    for service in services:
        door = door_of(centre, service, hall.now)
        reason = door.reason
        if door.is_open and (hall.held or service.code in full):
            reason = "held" if hall.held else "quota"
        tiles.append(
            ServiceTile(
                code=service.code,
                name=service.name,
                hint=service.hint,
                words=service.words,
                agency=service.agency,
                agency_name=agencies[service.agency],
                counters=centre.counters_of(service.code),
                guidance=service.guidance,
                waiting=waiting.get(service.code, (0, 0))[0],
                expected=expected.get(service.code),
                door=reason,
                next_at=door.opens_at,
            )
        )
    return tiles


def _full_services(connection: Connection, centre: Centre) -> set[str]:
    rows = connection.execute(
        "SELECT service, issued FROM service_day JOIN business_day ON business_day.id = day"
        " WHERE closed_at IS NULL"
    ).fetchall()
    full = set()
    for row in rows:
        service = centre.services.get(row["service"])
        if service is not None and service.quota is not None and row["issued"] >= service.quota:
            full.add(service.code)
    return full


def _printer_state(connection: Connection, printer: str | None) -> str | None:
    if printer is None:
        return None
    row = connection.execute(
        "SELECT state FROM device_health WHERE device = :device", {"device": printer}
    ).fetchone()
    return "unknown" if row is None else str(row["state"])


def _hall_hours(centre: Centre, now: int) -> tuple[tuple[int, int], ...]:
    """Today's sessions of the hall: the longest day among its services."""
    day = centre.day_of(now)
    all_sessions = [centre.sessions(service, day) for service in centre.services.values()]
    return max(all_sessions, key=lambda pairs: sum(end - start for start, end in pairs), default=())


def ticket_page(store: Store, ticket: int) -> TicketPage:
    """The page of the ticket with this id."""
    with store.read() as connection:
        centre = store.centre()
        row = records.ticket_by_id(connection, ticket)
        job = connection.execute(
            "SELECT state FROM print_job WHERE ticket = :id ORDER BY id DESC LIMIT 1",
            {"id": ticket},
        ).fetchone()
        quoted = row["quoted_lo"] is not None
        return TicketPage(
            hall=read_hall(connection, centre, store.now(), store.clock.simulated),
            number=row["number"],
            state=row["state"],
            service=row["service"],
            service_name=centre.service(row["service"]).name,
            priority=row["priority_class"] is not None,
            counters=centre.counters_of(row["service"]),
            ahead=records.ahead(connection, row),
            quoted=(row["quoted_lo"], row["quoted_hi"]) if quoted else None,
            slip=job and job["state"],
            desk=row["desk"],
        )
