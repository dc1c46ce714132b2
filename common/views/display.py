"""What the hall sees: calls, queues, one line of notice. Numbers, never people."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from common.domain.refusal import Refusal
from common.domain.safe_number import Chance
from common.store.doors import end_of_day
from common.store.facts import (
    DISPLAY_INCHES,
    DISPLAY_LANGUAGES,
    DISPLAY_PAGES,
    Centre,
    DeskFacts,
)
from common.store.queries import tickets as ticket_rows
from common.store.sqlite import Connection
from common.store.store import Store
from common.views.board import NOTHING, Board
from common.views.hall import (
    Expected,
    Hall,
    Text,
    door_of,
    kept_estimates,
    read_hall,
    waiting_by_service,
)
from common.views.quality import Quality
from common.views.safe import chance_of

CALLS_KEPT = 64
"""More than there are desks in a hall, so that a call to every desk at once is seen whole."""


@dataclass(frozen=True, slots=True)
class Widest:
    """Characters of the longest number, counter and desk there can be in this zone.

    `desk` is 0 where every counter has one desk. Known from the centre file, so that the picture
    need not move when a longer one comes.
    """

    number: int
    counter: int
    desk: int


@dataclass(frozen=True, slots=True)
class CallRow:
    """One call, newest first by `last_at`; `(call, times)` changes with every recall.

    `state` is the ticket's state now; `desk` is None where the counter has one desk only; `place`
    is where the desk stands, if that is not the zone of whoever looks.
    """

    call: int
    number: str
    counter: str
    desk: str | None
    zone: str
    last_at: int
    times: int
    state: str
    place: Text | None = None


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One service: how many wait; minutes from and to for a number taken now, None if unknown;
    `late` where that one may not be called before closing."""

    code: str
    name: Text
    waiting: int
    minutes: tuple[int, int] | None
    door: str
    next_at: int | None
    late: bool = False


@dataclass(frozen=True, slots=True)
class Panel:
    """A hall screen as the centre file has it: the `zones` whose people look at it, its own first;
    its diagonal; what turns below the calls (`DISPLAY_PAGES`), and in which languages."""

    zones: tuple[str, ...]
    inches: int = DISPLAY_INCHES
    pages: tuple[str, ...] = DISPLAY_PAGES
    languages: tuple[str, ...] = DISPLAY_LANGUAGES

    @property
    def zone(self) -> str:
        """Where it hangs."""
        return self.zones[0]


@dataclass(frozen=True, slots=True)
class DisplayView:
    """One hall screen. `missed` are numbers called and not yet seen; `board` is how dossiers
    stand and `quality` how last month was, which are read now and then by modules of their own."""

    hall: Hall
    display: str
    panel: Panel
    calls: tuple[CallRow, ...]
    missed: tuple[str, ...]
    queues: tuple[QueueRow, ...]
    phase: str
    widest: Widest
    board: Board = NOTHING
    quality: Quality | None = None


def read(store: Store, display: str) -> DisplayView:
    """The view of display `display`; it shows the calls and services of its zones.

    `phase` is `open`, `before`, `lunch`, `after` or `closed_day`: the widest door of its services.

    Raises:
        Refusal: `display_unknown`.
    """
    with store.read() as connection:
        centre = store.centre()
        now = store.now()
        panel = panel_of(centre, display)
        hall = read_hall(connection, centre, now, store.clock.simulated)
        expected = kept_estimates(connection, now, store.clock)
        queues = _queues(connection, centre, hall, panel.zones, expected)
        return DisplayView(
            hall=hall,
            display=display,
            panel=panel,
            calls=calls_of(connection, centre, panel.zones, followed=True),
            missed=_missed(connection, centre, panel.zones),
            queues=queues,
            phase=phase_of({queue.door for queue in queues}),
            widest=_widest(centre, panel.zones),
        )


def panel_of(centre: Centre, display: str) -> Panel:
    """What the centre file says of a display.

    Raises:
        Refusal: `display_unknown`.
    """
    for row in centre.document["display"]:
        if row["code"] == display:
            zones = (row["zone"], *(zone for zone in row.get("also", ()) if zone != row["zone"]))
            return Panel(
                zones=zones,
                inches=row.get("inches", DISPLAY_INCHES),
                pages=tuple(row.get("pages", DISPLAY_PAGES)),
                languages=tuple(row.get("languages", DISPLAY_LANGUAGES)),
            )
    raise Refusal("display_unknown", display=display[:40])


def desk_name(centre: Centre, desk: DeskFacts) -> str | None:
    """What tells the desk from others of its counter, None where it is alone."""
    alone = sum(other.counter == desk.counter for other in centre.desks.values()) == 1
    return None if alone else desk.code.partition(".")[2] or None


def _widest(centre: Centre, zones: Collection[str]) -> Widest:
    desks = [
        desk
        for desk in centre.desks.values()
        if desk.zone in zones or any(centre.services[code].zone in zones for code in desk.ranks)
    ]
    called = [centre.services[code] for desk in desks for code in desk.ranks]
    return Widest(
        number=max((len(service.prefix) + service.width for service in called), default=0),
        counter=max((len(desk.counter) for desk in desks), default=0),
        desk=max((len(desk_name(centre, desk) or "") for desk in desks), default=0),
    )


def calls_of(
    connection: Connection, centre: Centre, zones: Sequence[str], *, followed: bool = False
) -> tuple[CallRow, ...]:
    """The newest calls to desks of these zones, the first of which is the reader's own.

    Nobody is called who was served without a number of their own.

    Args:
        connection: the reader's.
        centre: whose desks.
        zones: where the reader is, and where else it looks.
        followed: with the calls elsewhere of people who wait here, that is, of services of these
            zones: a screen can name the place, a board cannot.
    """
    names = {row["code"]: row["name"] for row in centre.document["zone"]}
    calls = []
    for row in ticket_rows.calls_of_the_day(connection, limit=CALLS_KEPT * 3):
        called_to, service = centre.desks.get(row["desk"]), centre.services.get(row["service"])
        waits_here = followed and service is not None and service.zone in zones
        if called_to is None or not (called_to.zone in zones or waits_here):
            continue
        calls.append(
            CallRow(
                call=row["id"],
                number=row["number"],
                counter=called_to.counter,
                desk=desk_name(centre, called_to),
                zone=called_to.zone,
                last_at=row["last_at"],
                times=row["times"],
                state=row["state"],
                place=None if called_to.zone == zones[0] else names[called_to.zone],
            )
        )
    return tuple(calls[:CALLS_KEPT])


def _missed(connection: Connection, centre: Centre, zones: Collection[str]) -> tuple[str, ...]:
    """The first condition is that of the index, which holds only who is away."""
    rows = ticket_rows.missed(connection)
    return tuple(
        row["number"]
        for row in rows
        if row["service"] in centre.services and centre.services[row["service"]].zone in zones
    )


def _queues(
    connection: Connection, centre: Centre, hall: Hall, zones: Collection[str], expected: Expected
) -> tuple[QueueRow, ...]:
    now = hall.now
    waiting = waiting_by_service(connection)
    rows = []
    for service in centre.services.values():
        if service.zone not in zones:
            continue
        door = door_of(centre, service, now, hall.shut, hall.holds)
        interval = expected.get(service.code)
        minutes = (
            None
            if interval is None
            else (max(0, interval[0] - now) // 60_000, -(-max(0, interval[1] - now) // 60_000))
        )
        count = waiting.get(service.code, (0, 0))[0]
        opens = door.opens_at
        if hall.day_closed:  # by hand, perhaps long before the hours end
            opens = centre.next_opening(service, end_of_day(centre, now))
        late = chance_of(centre, service, now, interval) not in (Chance.SAFE, None)
        rows.append(QueueRow(service.code, service.name, count, minutes, door.reason, opens, late))
    return tuple(rows)


def phase_of(doors: Collection[str]) -> str:
    """The widest of these doors (`common.domain.opening`). Where services are on hold the hall is
    open: people wait for them."""
    if "held" in doors:
        return "open"
    order = ("open", "lunch", "before", "after", "closed_day")
    return next((phase for phase in order if phase in doors), "closed_day")
