"""Hand-over: batches under way, what should have left, how long agencies take, what lies here."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from common.domain.courier import Courier, Direction, leave_by
from common.domain.due import working_ms_between
from common.domain.working_calendar import WorkingCalendar
from common.store import batches
from common.store.facts import Centre
from common.store.queries import handover as rows
from common.store.sqlite import Connection
from common.store.store import Store
from common.store.working_days import calendar_of
from common.views.hall import Text

_DAY_MS = 24 * 3_600_000


@dataclass(frozen=True, slots=True)
class DueLine:
    """What one agency should have been sent by now. `leave_by` (UTC ms) is that of the oldest."""

    agency: str
    leave_by: int
    codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Agency:
    """An agency by its code; one outside the centre by the name that its dossiers have."""

    code: str
    name: Text


@dataclass(frozen=True, slots=True)
class ToGo:
    """How many dossiers of one agency have not left, and how many of them should have by now.
    `leave_by` (UTC ms) is that of the oldest."""

    agency: Agency
    count: int
    late: int
    leave_by: int


@dataclass(frozen=True, slots=True)
class BatchLine:
    """A batch in a list. `count` are its dossiers, `missing` those that did not arrive."""

    code: str
    direction: Direction
    agency: Agency
    trip: str | None
    sent_at: int | None
    carrier: str | None
    received_at: int | None
    count: int
    missing: int


@dataclass(frozen=True, slots=True)
class Standing:
    """What a desk sees of hand-over: what has to leave, the most urgent first; the batches that are
    open, on their way or not complete, the oldest first; every agency a batch can be for."""

    to_go: tuple[ToGo, ...] = ()
    batches: tuple[BatchLine, ...] = ()
    agencies: tuple[Agency, ...] = ()


@dataclass(frozen=True, slots=True)
class Carried:
    """A dossier in a batch: when it arrived (UTC ms), or that it did not."""

    code: str
    received_at: int | None
    missing: bool


@dataclass(frozen=True, slots=True)
class Batch:
    """One batch and what is in it, in the order in which it was added. `usual_carrier` carried the
    last one of this agency."""

    code: str
    direction: Direction
    agency: Agency
    trip: str | None
    sent_at: int | None
    carrier: str | None
    received_at: int | None
    items: tuple[Carried, ...]
    usual_carrier: str

    @property
    def awaited(self) -> tuple[str, ...]:
        """What has not arrived, as far as anybody has said so."""
        return tuple(item.code for item in self.items if item.received_at is None)

    @property
    def open(self) -> bool:
        """Whether its list can still change."""
        return self.sent_at is None


@dataclass(frozen=True, slots=True)
class Posted:
    """A result that the post has since `sent_at` (UTC ms)."""

    code: str
    tracking: str
    sent_at: int


@dataclass(frozen=True, slots=True)
class Span:
    """How long something took, in ms of the centre's working time; 0 where it never happened."""

    count: int
    mean_ms: int
    longest_ms: int


@dataclass(frozen=True, slots=True)
class AgencyTimes:
    """Where the time of one agency's dossiers went: on the way there, in its hands until the
    result, on the way back."""

    agency: str
    out: Span
    processing: Span
    back: Span


@dataclass(frozen=True, slots=True)
class Uncollected:
    """A result that nobody has collected for `days` days. `deliver` is what was agreed."""

    code: str
    service: str
    shelf: str | None
    deliver: str
    processed_at: int
    days: int


def read(store: Store, code: str) -> dict[str, Any]:
    """One batch by its stable fields, or `Refusal("batch_unknown")`."""
    with store.read() as connection:
        return batches.record(connection, code)


def listed(store: Store, since: str | None = None) -> list[dict[str, Any]]:
    """Batches that are open or on their way, and those that left since a date, newest first."""
    with store.read() as connection:
        found = rows.listed(
            connection, since=None if since is None else _midnight(store.centre(), since)
        )
        return [batches.record(connection, row["code"]) for row in found]


def due(store: Store) -> tuple[DueLine, ...]:
    """What should have left by now and has not, the most urgent agency first."""
    late: dict[str, list[tuple[int, str]]] = defaultdict(list)
    with store.read() as connection:
        for agency, moment, code in _to_leave(connection, store.centre()):
            if moment <= store.now():
                late[agency].append((moment, code))
    lines = [
        DueLine(agency, min(moment for moment, _ in found), tuple(code for _, code in found))
        for agency, found in late.items()
    ]
    return tuple(sorted(lines, key=lambda line: (line.leave_by, line.agency)))


def _to_leave(connection: Connection, centre: Centre) -> list[tuple[str, int, str]]:
    """What no courier has taken yet: its agency, the moment by which it has to leave, its code.
    What is older than the calendar counts from its beginning: it is late all the same."""
    courier = Courier.of(centre.document)
    calendars: dict[str, WorkingCalendar] = {}
    found = []
    for row in rows.not_left(connection):
        service = row["service"]
        if service not in calendars:
            calendars[service] = calendar_of(connection, centre, service)
        calendar = calendars[service]
        received = max(row["accepted_at"], calendar.moment(calendar.first, 0))
        moment = leave_by(calendar, courier, received, outside=bool(row["outside"]))
        found.append((row["agency"], moment, row["code"]))
    return found


def standing(store: Store) -> Standing:
    """What has to leave, the batches that stand open or are on their way, and whose they can be.

    Raises:
        Refusal: `calendar_missing`, `calendar_ends`.
    """
    with store.read() as connection:
        centre, now = store.centre(), store.now()
        names = _names(centre)
        own = [row["code"] for row in centre.document["agency"]]
        outside = [name for name in rows.agencies(connection) if name not in names]
        waiting: dict[str, list[int]] = defaultdict(list)
        for agency, moment, _ in _to_leave(connection, centre):
            waiting[agency].append(moment)
        return Standing(
            to_go=_to_go(waiting, names, now),
            batches=tuple(_batch_line(row, names) for row in rows.standing(connection)),
            agencies=tuple(Agency(code, _named(names, code)) for code in (*own, *outside)),
        )


def _to_go(
    waiting: Mapping[str, Sequence[int]], names: Mapping[str, Text], now: int
) -> tuple[ToGo, ...]:
    found = [
        ToGo(
            Agency(agency, _named(names, agency)),
            count=len(moments),
            late=sum(1 for moment in moments if moment <= now),
            leave_by=min(moments),
        )
        for agency, moments in waiting.items()
    ]
    return tuple(sorted(found, key=lambda line: (line.leave_by, line.agency.code)))


def _names(centre: Centre) -> dict[str, Text]:
    return {row["code"]: row["name"] for row in centre.document["agency"]}


def _named(names: Mapping[str, Text], agency: str) -> Text:
    """An agency outside the centre is known by its name alone."""
    return names.get(agency, {"vi": agency})


def _batch_line(row: Mapping[str, Any], names: Mapping[str, Text]) -> BatchLine:
    return BatchLine(
        code=row["code"],
        direction=Direction(row["direction"]),
        agency=Agency(row["agency"], _named(names, row["agency"])),
        trip=row["trip"],
        sent_at=row["sent_at"],
        carrier=row["carrier"],
        received_at=row["received_at"],
        count=row["count"],
        missing=row["missing"],
    )


def batch(store: Store, code: str) -> Batch:
    """One batch as whoever fills or receives it sees it, or `Refusal("batch_unknown")`."""
    with store.read() as connection:
        record = batches.record(connection, code)
        agency, direction = record["agency"], record["direction"]
        carrier = rows.last_carrier(connection, agency=agency, direction=direction)
        return batch_of(record, _named(_names(store.centre()), agency), carrier or "")


def batch_of(record: Mapping[str, Any], name: Text, usual_carrier: str) -> Batch:
    """The same from the answer of an action on it (`docs/hand-over.md`)."""
    return Batch(
        code=record["code"],
        direction=Direction(record["direction"]),
        agency=Agency(record["agency"], name),
        trip=record["trip"],
        sent_at=record["sent_at"],
        carrier=record["carrier"],
        received_at=record["received_at"],
        items=tuple(
            Carried(item["code"], item["received_at"], item["missing"])
            for item in record["dossiers"]
        ),
        usual_carrier=usual_carrier,
    )


def with_the_post(store: Store) -> tuple[Posted, ...]:
    """The results that the post has and has not delivered, the oldest first."""
    with store.read() as connection:
        found = rows.with_the_post(connection)
    return tuple(Posted(row["code"], row["tracking"], row["sent_at"]) for row in found)


def times(store: Store, first: str, last: str) -> tuple[AgencyTimes, ...]:
    """Transit and processing of what was sent from one date to another, by agency."""
    with store.read() as connection:
        centre = store.centre()
        carried = rows.carried(
            connection, first=_midnight(centre, first), end=_midnight(centre, last, days=1)
        )
        calendar = calendar_of(connection, centre, None)
    found: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for row in carried:
        for name, start, end in _stretches(row):
            found[row["agency"]][name].append(working_ms_between(calendar, start, end))
    return tuple(
        AgencyTimes(agency, *(_span(own[name]) for name in ("out", "processing", "back")))
        for agency, own in sorted(found.items())
    )


def _stretches(row: Mapping[str, Any]) -> list[tuple[str, int, int]]:
    """What is known of one dossier in one batch: from when to when it was on its way, and, at the
    agency, until its result."""
    arrived, done = row["received_at"], row["processed_at"]
    if arrived is None:
        return []
    if row["direction"] == Direction.IN:
        return [("back", row["sent_at"], arrived)]
    way = [("out", row["sent_at"], arrived)]
    return [*way, ("processing", arrived, done)] if done is not None and done >= arrived else way


def _span(found: Sequence[int]) -> Span:
    return Span(len(found), sum(found) // max(len(found), 1), max(found, default=0))


def uncollected(store: Store, days: int) -> tuple[Uncollected, ...]:
    """Results that have been ready for at least so many days and lie here, the oldest first."""
    with store.read() as connection:
        now = store.now()
        found = rows.uncollected(connection, before=now - days * _DAY_MS)
    return tuple(
        Uncollected(
            row["code"], row["service"], row["shelf"], row["deliver"], row["processed_at"],
            (now - row["processed_at"]) // _DAY_MS,
        )
        for row in found
    )  # fmt: skip


def _midnight(centre: Centre, day: str, days: int = 0) -> int:
    """The beginning of a local date, or of one so many days later, as UTC ms."""
    local = date.fromisoformat(day) + timedelta(days=days)
    return int(datetime(local.year, local.month, local.day, tzinfo=centre.zone).timestamp() * 1000)
