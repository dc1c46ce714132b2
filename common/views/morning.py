"""What is talked about at a quarter past seven: how promises were kept on the last business day,
what is late and due, who was there, what paper is left, what is wrong, how old the backup is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

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
        centre, now = store.centre(), store.now()
        today = centre.day_of(now)
        next_day = _next_day(connection, centre, today)
        due = rows.due_by_agency(
            connection,
            now=now,
            today=centre.midnight(today + timedelta(1)),
            tomorrow=centre.midnight(next_day + timedelta(1)),
        )
        staff = rows.staff(
            connection,
            date=day.isoformat(),
            since=centre.midnight(day),
            before=centre.midnight(day + timedelta(1)),
        )
        backup = rows.backup(connection)
    agencies = _agencies(due, staff)
    total = OfAgency(None)
    for one in agencies:
        total.add(one)
    return Morning(
        _queue(store, day),
        tuple(one for one in agencies if one.says),
        total,
        next_day,
        printers.read(store),
        alerts.read(store),
        None if backup is None else Backup(max(0, wall_ms() - backup[0]), backup[1]),
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
