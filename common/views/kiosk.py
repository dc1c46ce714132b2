"""What a kiosk shows: services and their doors, and the page of a ticket just taken."""

from __future__ import annotations

from collections.abc import Callable, Container
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from common.domain.numbering import normalise
from common.domain.refusal import Refusal
from common.domain.safe_number import Chance
from common.domain.scan import Scan
from common.store import assigned, booked, catalogue, detours, later, quotes, records, scans
from common.store.appointments import SENT_HOME
from common.store.facts import Centre, ServiceFacts
from common.store.queries import hall as hall_rows
from common.store.queries import tickets as ticket_rows
from common.store.sqlite import Connection, Row
from common.store.store import Store
from common.views import scans as scan_views
from common.views import slips
from common.views.hall import (
    Expected,
    Hall,
    Text,
    door_of,
    kept_estimates,
    read_hall,
    waiting_by_service,
)
from common.views.printers import NumberWithoutSlip, recent_without_slip
from common.views.safe import chance_of, closing
from common.views.slips import SlipFacts


@dataclass(frozen=True, slots=True)
class ServiceTile:
    """One service to touch.

    `door` is `open`, or why not: `before`, `lunch`, `after`, `closed_day`, `quota`, `held`;
    `next_at` is when it opens again, `expected` the interval for a number taken now, `chance`
    whether that is called before closing, None where nobody can tell; if it may not be, `later_at`
    is the time that is offered on the next open day. `closes_at` is the end of today's hours.
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
    chance: Chance | None = None
    later_at: int | None = None
    closes_at: int | None = None

    @property
    def is_late(self) -> bool:
        """Whether a number taken now may not be called before closing."""
        return self.door == "open" and self.chance in (Chance.DOUBTFUL, Chance.UNLIKELY)


@dataclass(frozen=True, slots=True)
class PriorityChoice:
    """A priority class somebody may claim: its name and who belongs to it."""

    code: str
    name: Text
    who: Text


@dataclass(frozen=True, slots=True)
class KioskView:
    """The kiosk's start and service pages.

    `numbers` are the prefix and the count of digits of every number that may be on a slip.
    `devices_lost`: it has a printer, and the program that drives all printers is not running.
    `no_slips`: that, or its printer is out of order and none stands in; then `without_slip` are the
    last numbers given here whose slips did not come out.
    `speaker` is the loudspeaker that reads its pages aloud, None without one.
    `catalogued`: there is a catalogue of procedures, so that one can be searched for.
    `booked`: somebody may still come for a time booked today.
    `large_type`: everybody finds it in large type, not only who asks.
    `scanner`: it has one; `scan` is the id of what was scanned and not opened yet, 0 without.
    """

    hall: Hall
    kiosk: str
    role: str
    zone: str
    languages: tuple[str, ...]
    numbers: tuple[tuple[str, int], ...]
    printer: str | None
    devices_lost: bool
    no_slips: bool
    without_slip: tuple[NumberWithoutSlip, ...]
    services: tuple[ServiceTile, ...]
    priorities: tuple[PriorityChoice, ...]
    sessions: tuple[tuple[int, int], ...]
    large_type: bool
    speaker: str | None
    catalogued: bool
    scanner: bool
    scan: int
    booked: bool = False


@dataclass(frozen=True, slots=True)
class TicketPage:
    """A ticket just taken, or asked for. `slip` is None when none was asked for.

    `quoted` is the interval on the slip, `expected` the one of this moment, None unless it waits.
    `called_at` is its last call, `outcome` how its visit ended; `sent_home` when its holder was
    asked to come on another day. `booked_at` is the time that they have booked and come for.
    """

    hall: Hall
    ticket: int
    number: str
    state: str
    service: str
    service_name: Text
    priority: bool
    counters: tuple[str, ...]
    ahead: int
    quoted: tuple[int, int] | None
    expected: tuple[int, int] | None
    slip: SlipFacts | None
    desk: str | None
    called_at: int | None
    outcome: str | None
    sent_home: bool
    booked_at: int | None = None


def read(
    store: Store, kiosk: str, is_lost: Callable[[int | None], bool] = lambda _: False
) -> KioskView:
    """The view of kiosk `kiosk`.

    Args:
        store: where to read.
        kiosk: its code.
        is_lost: judges the device service by its last beat; only asked where that decides whether
            slips come, and while the store's clock goes, since else no beat differs from another.

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
        expected = kept_estimates(connection, now, store.clock)
        shown = [service for service in centre.services.values() if service.at_kiosk]
        printer = facts["printer"]
        watched = printer is not None and store.clock.rate != 0
        lost = watched and is_lost(dict(hall_rows.beats(connection)).get("devices"))
        no_slips = lost or _no_printer_works(connection, centre, printer)
        return KioskView(
            hall=hall,
            kiosk=kiosk,
            role=facts["role"],
            zone=facts["zone"],
            languages=tuple(facts["languages"]),
            numbers=_numbers(centre),
            printer=printer,
            devices_lost=lost,
            no_slips=no_slips,
            without_slip=(
                recent_without_slip(connection, centre, kiosk, now, devices_lost=lost)
                if no_slips
                else ()
            ),
            services=tiles(connection, centre, hall, shown, expected),
            priorities=priority_choices(centre),
            sessions=_hall_hours(centre, now),
            large_type=facts.get("large_type", False),
            speaker=_speaker(centre, kiosk),
            catalogued=catalogue.version(connection) > 0,
            scanner=_has_scanner(centre, kiosk),
            scan=scans.waiting(connection, f"kiosk:{kiosk}", now),
            booked=booked.any_left_today(connection, centre, now),
        )


def _has_scanner(centre: Centre, kiosk: str) -> bool:
    return any(row["kiosk"] == kiosk for row in centre.document.get("scanner", ()))


def _speaker(centre: Centre, kiosk: str) -> str | None:
    rows = centre.document.get("speaker", ())
    return next((row["code"] for row in rows if row.get("kiosk") == kiosk), None)


def _no_printer_works(connection: Connection, centre: Centre, printer: str | None) -> bool:
    return printer is not None and detours.nobody_prints(connection, centre, printer)


def priority_choices(centre: Centre) -> tuple[PriorityChoice, ...]:
    """The centre's priority classes."""
    found = centre.document["priority_class"]
    return tuple(PriorityChoice(row["code"], row["name"], row["who"]) for row in found)


def tiles(
    connection: Connection,
    centre: Centre,
    hall: Hall,
    services: list[ServiceFacts],
    expected: Expected,
) -> tuple[ServiceTile, ...]:
    """How these services stand, in their order."""
    waiting = waiting_by_service(connection)
    full = _full_services(connection, centre, hall.now)
    agencies = {row["code"]: row["name"] for row in centre.document["agency"]}
    counters_of = assigned.today(connection, centre).counters_of
    made = []
    for service in services:
        reason, next_at = _door(centre, hall, service, full)
        chance = chance_of(centre, service, hall.now, expected.get(service.code))
        late = reason == "open" and chance in (Chance.DOUBTFUL, Chance.UNLIKELY)
        made.append(
            ServiceTile(
                code=service.code,
                name=service.name,
                hint=service.hint,
                words=service.words,
                agency=service.agency,
                agency_name=agencies[service.agency],
                counters=counters_of(service.code),
                guidance=service.guidance,
                waiting=waiting.get(service.code, (0, 0))[0],
                expected=expected.get(service.code),
                door=reason,
                next_at=next_at,
                chance=chance,
                closes_at=closing(centre, service, hall.now),
                later_at=later.offer(connection, centre, hall.now, service) if late else None,
            )
        )
    return tuple(made)


def _door(
    centre: Centre, hall: Hall, service: ServiceFacts, full: Container[str]
) -> tuple[str, int | None]:
    """Whether the service gives numbers, or why not and when it does again, if that is known."""
    if hall.day_closed:
        return "after", centre.next_opening(service, _last_of_today(centre, hall.now))
    door = door_of(centre, service, hall.now, hall.shut, hall.holds)
    if hall.held and (door.is_open or door.reason == "held"):
        return "held", hall.hold_until
    if not door.is_open:
        return door.reason, door.opens_at
    if service.code in full:
        return "quota", centre.next_opening(service, _last_of_today(centre, hall.now))
    return "open", None


def _last_of_today(centre: Centre, now: int) -> int:
    tomorrow = centre.day_of(now) + timedelta(days=1)
    return int(datetime.combine(tomorrow, time(), centre.zone).timestamp() * 1000) - 1


def _full_services(connection: Connection, centre: Centre, now: int) -> set[str]:
    rows = hall_rows.issued_by_service(connection, today=centre.day_of(now).isoformat())
    full = set()
    for row in rows:
        service = centre.services.get(row["code"])
        if service is not None and service.quota is not None and row["n"] >= service.quota:
            full.add(service.code)
    return full


def _hall_hours(centre: Centre, now: int) -> tuple[tuple[int, int], ...]:
    """Today's sessions of the hall: the longest day among its services."""
    day = centre.day_of(now)
    all_sessions = [centre.sessions(service, day) for service in centre.services.values()]
    return max(all_sessions, key=lambda pairs: sum(end - start for start, end in pairs), default=())


def _numbers(centre: Centre) -> tuple[tuple[str, int], ...]:
    found = ((service.prefix, service.width) for service in centre.services.values())
    return tuple(dict.fromkeys(found))


def ticket_page(store: Store, ticket: int) -> TicketPage:
    """The page of the ticket with this id."""
    with store.read() as connection:
        centre = store.centre()
        row = records.ticket_by_id(connection, ticket)
        call = ticket_rows.last_called(connection, ticket=ticket)
        quoted = row["quoted_lo"] is not None
        return TicketPage(
            booked_at=booked.time_of(connection, row["appointment"]),
            hall=read_hall(connection, centre, store.now(), store.clock.simulated),
            ticket=ticket,
            number=row["number"],
            state=row["state"],
            service=row["service"],
            service_name=centre.service(row["service"]).name,
            priority=row["priority_class"] is not None,
            counters=assigned.today(connection, centre).counters_of(row["service"]),
            ahead=records.ahead(connection, row),
            quoted=(row["quoted_lo"], row["quoted_hi"]) if quoted else None,
            expected=_expected(connection, centre, row, store.now()),
            slip=slips.of_ticket(connection, centre, ticket),
            desk=row["desk"],
            called_at=call,
            outcome=row["outcome"],
            sent_home=row["end_reason"] == SENT_HOME,
        )


def ticket_scanned(store: Store, scan: Scan | None) -> TicketPage | None:
    """The page of today's ticket that a scan names; None if it names none."""
    ticket = scan_views.ticket_id(store, scan)
    return None if ticket is None else ticket_page(store, ticket)


def _expected(connection: Connection, centre: Centre, row: Row, now: int) -> tuple[int, int] | None:
    if row["state"] != "waiting":
        return None
    said = quotes.Hall(connection, centre, now).waiting(row["id"])
    return None if said is None else said.interval


def ticket_numbered(store: Store, number: str) -> TicketPage:
    """The page of today's ticket with this number.

    Raises:
        Refusal: `ticket_unknown`.
    """
    with store.read() as connection:
        row = ticket_rows.of_today(
            connection,
            number=normalise(number),
            today=store.centre().day_of(store.now()).isoformat(),
        )
    if row is None:
        raise Refusal("ticket_unknown", number=normalise(number))
    return ticket_page(store, row["id"])
