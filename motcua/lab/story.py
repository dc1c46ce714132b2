"""What the record says of a day, put in order: who waited when and for what, who stood at which
desk for how long, and when each desk was open to whom.

Nothing is judged or left out here except calls that were taken back; `motcua.lab.replay` makes a
day for the laboratory of it. Moments are UTC ms, taken from `at` of the events.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from common.domain.opening import Session
from common.store.past_day import Event

_JUMP_MS = 120_000
"""A claim further than this from what the store's clock said when it was written is a jump."""


@dataclass(slots=True)
class Wait:
    """Somebody waited from `start` until `end`; `sent_to` one desk, or to whichever is free."""

    service: str
    start: int
    end: int
    priority: bool
    sent_to: str | None = None


@dataclass(slots=True)
class Stay:
    """Somebody was called to a desk, for the service they had waited for. `end` is when the desk
    was done with them, `how` is `finished` `transferred` `parked` `absent` or, where the day's
    close ended it, `unrecorded`."""

    desk: str
    service: str
    called_at: int
    reason: str
    sent_to: str | None
    end: int = 0
    how: str = "unrecorded"


@dataclass(slots=True)
class Person:
    """A number and what became of it. `gone_at` is when it ended without a visit, `gone` how:
    `cancelled` `expired` `sent_home`. `returns` are the moments of coming back from parking or
    from an absence. `expected` is what the run of the hall said by itself, open ms. `moved`: the
    sort key is no longer that of the issue."""

    number: str
    row: int
    arrived_at: int
    service: str
    priority_class: str | None
    promised_at: int
    quoted: tuple[int, int] | None
    expected: int | None = None
    slot_at: int | None = None
    waits: list[Wait] = field(default_factory=list)
    stays: list[Stay] = field(default_factory=list)
    returns: list[int] = field(default_factory=list)
    gone: str | None = None
    gone_at: int | None = None
    moved: bool = False


@dataclass(slots=True)
class Shift:
    """A stretch of time in which a desk was open with somebody on duty and served just these
    services."""

    start: int
    end: int
    ranks: Mapping[str, int]


Ranks = Callable[[str, Mapping[str, int] | None, str | None], Mapping[str, int]]
"""What a desk serves: its code, what it was assigned today, the officer on duty."""


@dataclass(slots=True)
class Story:
    """A whole day; people in the order of their numbers' issue, `breaks` of desks as announced.
    `seen` counts, by key in the catalogue (`lab.replay.seen.*`), what cannot be told from a record
    or be played again."""

    people: list[Person]
    shifts: dict[str, list[Shift]]
    breaks: dict[str, list[Session]]
    seen: Counter[str]
    end: int


def tell(events: Iterable[Event], opened_at: int, closed_at: int, ranks: Ranks) -> Story:
    """Put the events of a day in order."""
    return _Teller(opened_at, closed_at, ranks).told(events)


@dataclass(slots=True)
class _Desk:
    """A desk while the day is told."""

    is_open: bool = False
    officer: str | None = None
    assigned: Mapping[str, int] | None = None
    since: int = 0
    shifts: list[Shift] = field(default_factory=list)
    breaks: list[Session] = field(default_factory=list)


class _Teller:
    def __init__(self, opened_at: int, closed_at: int, ranks: Ranks) -> None:
        self._ranks = ranks
        self._opened_at, self._closed_at = opened_at, closed_at
        self._people: dict[int, Person] = {}
        self._service: dict[int, str] = {}
        self._sent_to: dict[int, str | None] = {}
        self._desks: dict[str, _Desk] = {}
        self._held = False
        self._seen: Counter[str] = Counter()

    def told(self, events: Iterable[Event]) -> Story:
        newest = self._opened_at
        for event in events:
            if abs(event.at - event.recorded_at) > _JUMP_MS or event.recorded_at < newest:
                self._seen["clock"] += 1
            newest = max(newest, event.recorded_at)
            about, _, what = event.kind.partition(".")
            step = getattr(self, f"_{about}_{what}", None)
            if step is not None:
                step(event)
        end = max(self._closed_at, newest)
        for desk, now in self._desks.items():
            self._cut(desk, now, end)
        return Story(
            list(self._people.values()),
            {code: now.shifts for code, now in self._desks.items()},
            {code: sorted(now.breaks) for code, now in self._desks.items()},
            self._seen,
            end,
        )

    # People.

    def _person(self, event: Event) -> Person | None:
        """Whose number it is; what was issued on another day is none of this one's."""
        return self._people.get(event.ticket or 0)

    def _ticket_issued(self, event: Event) -> None:
        row, data = event.ticket or 0, event.data
        quoted = data.get("quoted")
        self._service[row] = data["service"]
        self._people[row] = person = Person(
            number=event.subject or "",
            row=row,
            arrived_at=event.at,
            service=data["service"],
            priority_class=data["priority_class"],
            promised_at=data["promised_at"],
            quoted=None if quoted is None else (quoted[0], quoted[1]),
            expected=data.get("expected"),
        )
        self._wait(person, event.at)

    def _appointment_used(self, event: Event) -> None:
        person = self._person(event)
        if person is not None:
            person.slot_at = event.data["slot_at"]

    def _wait(self, person: Person, at: int) -> None:
        """Waits from now on; until when is not known yet."""
        person.waits.append(
            Wait(
                self._service[person.row],
                at,
                self._closed_at,
                person.priority_class is not None,
                self._sent_to.get(person.row),
            )
        )

    def _ticket_called(self, event: Event) -> None:
        person = self._person(event)
        if person is None or not person.waits:
            return
        waited = person.waits[-1]
        waited.end = event.at
        reason = event.data["reason"]
        person.stays.append(
            Stay(
                desk=event.desk or "",
                service=waited.service,
                called_at=event.at,
                reason=reason,
                sent_to=waited.sent_to,
                end=self._closed_at,
            )
        )
        self._sent_to[person.row] = None
        self._seen["chosen"] += reason == "chosen"
        self._seen["narrowed"] += bool(event.data.get("narrowed"))

    def _ticket_call_undone(self, event: Event) -> None:
        person = self._person(event)
        if person is None or not person.stays:
            return
        undone = person.stays.pop()
        self._sent_to[person.row] = undone.sent_to
        self._wait(person, event.at)
        self._seen["undone"] += 1

    def _leaves_desk(self, event: Event, how: str) -> Person | None:
        person = self._person(event)
        if person is None or not person.stays:
            return None
        person.stays[-1].end, person.stays[-1].how = event.at, how
        return person

    def _ticket_finished(self, event: Event) -> None:
        unrecorded = event.data.get("reason") == "day_closed"
        if self._leaves_desk(event, "unrecorded" if unrecorded else "finished") and unrecorded:
            self._seen["unrecorded"] += 1

    def _ticket_parked(self, event: Event) -> None:
        self._leaves_desk(event, "parked")

    def _ticket_absent(self, event: Event) -> None:
        self._leaves_desk(event, "absent")

    def _ticket_transferred(self, event: Event) -> None:
        person = self._leaves_desk(event, "transferred")
        if person is None:
            return
        self._service[person.row] = event.data["to_service"] or self._service[person.row]
        self._sent_to[person.row] = event.data["to_desk"] or self._desk_of(event)
        self._wait(person, event.at)

    def _desk_of(self, event: Event) -> str | None:
        """Where the officer sits to whom somebody is sent."""
        officer = event.data.get("to_officer")
        if officer is None:
            return None
        return next((code for code, now in self._desks.items() if now.officer == officer), None)

    def _ticket_returned(self, event: Event) -> None:
        person = self._person(event)
        if person is not None:
            person.returns.append(event.at)
            person.moved = True
            self._wait(person, event.at)

    def _ticket_undirected(self, event: Event) -> None:
        person = self._person(event)
        if person is not None:
            self._sent_to[person.row] = None
            self._wait_otherwise(person, event.at)

    def _ticket_service_changed(self, event: Event) -> None:
        person = self._person(event)
        if person is None:
            return
        self._service[person.row] = event.data["after"]
        person.moved = True
        self._seen["service_changed"] += 1
        if self._is_waiting(person):
            self._sent_to[person.row] = None
            self._wait_otherwise(person, event.at)
            if not person.stays:
                person.service = event.data["after"]

    def _ticket_prioritised(self, event: Event) -> None:
        person = self._person(event)
        if person is not None:
            person.priority_class = event.data["priority_class"]
            person.moved = True
            self._wait_otherwise(person, event.at)
            self._seen["prioritised"] += 1

    def _is_waiting(self, person: Person) -> bool:
        return not person.stays or person.waits[-1].start >= person.stays[-1].end

    def _wait_otherwise(self, person: Person, at: int) -> None:
        """The wait goes on, for something else."""
        before = person.waits[-1]
        before.end = at
        self._wait(person, at)

    def _goes(self, event: Event, how: str) -> None:
        person = self._person(event)
        if person is None:
            return
        person.gone, person.gone_at = how, event.at
        if self._is_waiting(person):
            person.waits[-1].end = event.at

    def _ticket_cancelled(self, event: Event) -> None:
        self._goes(event, "cancelled")

    def _ticket_expired(self, event: Event) -> None:
        self._goes(event, "expired")
        person = self._person(event)
        if person is not None and not self._is_waiting(person):
            self._seen["unrecorded"] += person.stays[-1].how == "unrecorded"

    def _ticket_sent_home(self, event: Event) -> None:
        self._goes(event, "sent_home")

    # Desks.

    def _desk(self, event: Event) -> _Desk:
        """The desk of an event; the shift that goes on ends here."""
        code = event.desk or ""
        now = self._desks.setdefault(code, _Desk())
        self._cut(code, now, event.at)
        return now

    def _cut(self, code: str, now: _Desk, at: int) -> None:
        if now.is_open and now.officer is not None and not self._held and at > now.since:
            ranks = self._ranks(code, now.assigned, now.officer)
            last = now.shifts[-1] if now.shifts else None
            if last is not None and last.end == now.since and last.ranks == ranks:
                last.end = at
            else:
                now.shifts.append(Shift(now.since, at, ranks))
        now.since = at

    def _desk_opened(self, event: Event) -> None:
        self._desk(event).is_open = True

    def _desk_paused(self, event: Event) -> None:
        self._desk(event).is_open = False

    _desk_closed = _desk_paused

    def _desk_assigned(self, event: Event) -> None:
        assigned = dict.fromkeys(event.data["helps"], 1)
        self._desk(event).assigned = assigned | dict.fromkeys(event.data["serves"], 0)

    def _desk_break_announced(self, event: Event) -> None:
        """It takes the place of breaks that it touches, as far as they have not been."""
        now = self._desks.setdefault(event.desk or "", _Desk())
        start, end = event.data["from_at"], event.data["to_at"]
        now.breaks = [_cut_short(known, event.at, (start, end)) for known in now.breaks]
        now.breaks.append((start, end))

    def _desk_break_cancelled(self, event: Event) -> None:
        now = self._desks.setdefault(event.desk or "", _Desk())
        gone = event.data["from_at"], event.data["to_at"]
        now.breaks = [_cut_short(known, event.at, gone) for known in now.breaks]

    def _duty_started(self, event: Event) -> None:
        self._desk(event).officer = event.officer

    def _duty_ended(self, event: Event) -> None:
        self._desk(event).officer = None

    # The hall.

    def _hall_held(self, event: Event) -> None:
        self._set_held(event, held=True)

    def _hall_resumed(self, event: Event) -> None:
        self._set_held(event, held=False)

    def _set_held(self, event: Event, *, held: bool) -> None:
        for code, now in self._desks.items():
            self._cut(code, now, event.at)
        self._held = held

    def _store_restored(self, event: Event) -> None:
        self._seen["restored"] += 1


def _cut_short(known: Session, at: int, by: Session) -> Session:
    """What remains of a break that another one, or nothing, takes the place of at a moment."""
    touched = known[0] < by[1] and known[1] > by[0]
    return (known[0], max(known[0], min(known[1], at))) if touched else known
