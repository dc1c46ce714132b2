"""What is talked about at a quarter past seven: how promises were kept on the last business day,
what is late and due, who was there, what paper is left, what is wrong, how old the backup is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypedDict

from common.domain.figures import parse_period
from common.domain.refusal import Refusal
from common.domain.working_calendar import add_working_days
from common.store.clock import wall_ms
from common.store.facts import Centre
from common.store.queries import morning as rows
from common.store.sqlite import Connection, Row
from common.store.store import Store
from common.store.working_days import calendar_of
from common.views import alerts, printers, report
from common.views.alerts import Open
from common.views.printers import PrinterRow
from common.views.report import Report


@dataclass(slots=True)
class OfAgency:
    """What there is to say about an agency (None: the centre's own staff). `listed` officers of it
    were to be there on the last business day, `present` were; dossiers are as of now."""

    agency: str | None
    late: int = 0
    today: int = 0
    tomorrow: int = 0
    listed: int = 0
    present: int = 0

    @property
    def says(self) -> bool:
        """Whether anybody has to speak about it."""
        return bool(self.late or self.today or self.tomorrow or self.present < self.listed)

    def add(self, other: OfAgency) -> None:
        """Count another one into this one."""
        self.late += other.late
        self.today += other.today
        self.tomorrow += other.tomorrow
        self.listed += other.listed
        self.present += other.present


@dataclass(frozen=True, slots=True)
class Backup:
    """The newest backup: its age in ms, and whether it was found sound."""

    age: int
    sound: bool


@dataclass(frozen=True, slots=True)
class DueSoon:
    """A dossier that is `late`, or due `today` or `tomorrow`."""

    when: str
    code: str
    procedure: str
    service: str | None
    agency: str | None
    due_at: int


@dataclass(frozen=True, slots=True)
class Listed:
    """An officer on the list of a day: at which desk and when they first took up duty; None who did
    not. `agency` is None of the centre's own."""

    code: str
    name: str
    agency: str | None
    staff_type: str
    desk: str | None
    came_at: int | None


class _Day(TypedDict):
    date: str
    since: int
    before: int


@dataclass(frozen=True, slots=True)
class Morning:
    """`queue` is None where the day was no business day; `next_day` is the next working day."""

    queue: Report | None
    agencies: tuple[OfAgency, ...]
    total: OfAgency
    next_day: date
    printers: Sequence[PrinterRow]
    alerts: Open
    backup: Backup | None


def read(store: Store, day: date) -> Morning:
    """The page about a business day, read on the morning after it."""
    with store.read() as connection:
        near = _near(connection, store)
        due = rows.due_by_agency(connection, now=near.now, today=near.today, tomorrow=near.tomorrow)
        staff = rows.staff(connection, **_of_day(store.centre(), day))
        backup = rows.backup(connection)
    agencies = _agencies(due, staff)
    total = OfAgency(None)
    for one in agencies:
        total.add(one)
    return Morning(
        _queue(store, day),
        tuple(one for one in agencies if one.says),
        total,
        near.next_day,
        printers.read(store),
        alerts.read(store),
        None if backup is None else Backup(max(0, wall_ms() - backup[0]), backup[1]),
    )


def due_dossiers(store: Store) -> list[DueSoon]:
    """The dossiers under way that are late, or due until the end of the next working day."""
    with store.read() as connection:
        near = _near(connection, store)
        found = rows.due_dossiers(connection, tomorrow=near.tomorrow)
    return [DueSoon(near.when(row["due_at"]), *(row[name] for name in _DOSSIER)) for row in found]


def listed(store: Store, day: date) -> list[Listed]:
    """The officers who are on the list of a day, whether they came or not."""
    with store.read() as connection:
        found = rows.staff_one_by_one(connection, **_of_day(store.centre(), day))
    return [Listed(*(row[name] for name in _OFFICER)) for row in found]


_DOSSIER = ("code", "procedure", "service", "agency", "due_at")
_OFFICER = ("code", "name", "agency", "staff_type", "desk", "came_at")


@dataclass(frozen=True, slots=True)
class _Near:
    """Now, the end of today and that of the next working day, UTC ms; and which day that is."""

    now: int
    today: int
    tomorrow: int
    next_day: date

    def when(self, due_at: int) -> str:
        """Which figure counts a dossier that is due then."""
        if due_at < self.now:
            return "late"
        return "today" if due_at < self.today else "tomorrow"


def _near(connection: Connection, store: Store) -> _Near:
    centre, now = store.centre(), store.now()
    today = centre.day_of(now)
    next_day = _next_day(connection, centre, today)
    ends = [centre.midnight(day + timedelta(1)) for day in (today, next_day)]
    return _Near(now, ends[0], ends[1], next_day)


def _of_day(centre: Centre, day: date) -> _Day:
    return _Day(
        date=day.isoformat(),
        since=centre.midnight(day),
        before=centre.midnight(day + timedelta(1)),
    )


def _next_day(connection: Connection, centre: Centre, today: date) -> date:
    """The next working day; tomorrow where no calendar says."""
    try:
        return add_working_days(calendar_of(connection, centre, None), today, 1)
    except Refusal:
        return today + timedelta(1)


def _agencies(due: Sequence[Row], staff: Sequence[Row]) -> list[OfAgency]:
    """The one with most that is late first, those that nothing is due of at the end."""
    found: dict[str | None, OfAgency] = {}
    for row in due:
        late, soon = row["late"], (row["today"], row["tomorrow"])
        found[row["agency"]] = OfAgency(row["agency"], late, *soon)
    for row in staff:
        one = found.setdefault(row["agency"], OfAgency(row["agency"]))
        one.listed, one.present = row["listed"], row["present"]
    return sorted(
        found.values(),
        key=lambda one: (-one.late, -one.today, -one.tomorrow, one.agency or ""),
    )


def _queue(store: Store, day: date) -> Report | None:
    try:
        return report.read(store, parse_period(day.isoformat()))
    except Refusal:
        return None
