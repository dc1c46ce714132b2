"""The key figures of a stretch of days: waits and stays, dossiers, promises to citizens, seats and
hours of duty. Each keeps what it was worked out from, so that a share says of what."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

from common.domain.dossier import Channel
from common.domain.refusal import Refusal
from common.domain.shares import Resolved
from common.store import rollup, working_days
from common.store.queries import everyday as rows
from common.store.rollup_counts import HALL
from common.store.store import Store
from common.views import dossier_report, duty, everyday
from common.views.duty import OfficerDay, Whose
from common.views.everyday import Everyday, Part

ONLINE = frozenset({"online"})
"""Ways of paying for which nobody came to a desk."""

_HOUR = 3_600_000


@dataclass(frozen=True, slots=True)
class Dossiers:
    """Dossiers of a stretch of days: received by channel, at desks (by officers), digitised; done
    against their dates."""

    channels: Mapping[str, int]
    by_officer: Mapping[str, int]
    digitised: int
    done: Resolved

    @property
    def received(self) -> int:
        """All that came."""
        return sum(self.channels.values())

    @property
    def at_desks(self) -> int:
        """Those that an officer took in."""
        return sum(self.by_officer.values())


@dataclass(frozen=True, slots=True)
class OfAgency:
    """Whom one home agency sent, ms: `duty` with its rests, `serving` somebody, `overtime` after
    the last session. `days` are officer-days; '' are officers of no agency."""

    agency: str
    officers: int
    days: int
    duty: int
    rests: int
    serving: int
    overtime: int
    visits: int
    dossiers: int

    @property
    def working(self) -> int:
        """Duty less rests, ms."""
        return self.duty - self.rests


@dataclass(frozen=True, slots=True)
class Kpis:
    """The key figures. `everyday` is None where no number was given. `seats` is how many people
    were in the hall at one time in all but one of a hundred half hours, of `half_hours` with
    anybody in it; None of a part of the centre. `year_days` are the working days of the year in
    which the days end; None while the calendar does not know them."""

    everyday: Everyday | None
    dossiers: Dossiers
    agencies: tuple[OfAgency, ...]
    seats: int | None
    half_hours: int
    year_days: int | None
    payments: int
    paid_online: int

    @property
    def officer_days(self) -> int:
        """Days on duty, of all officers together."""
        return sum(own.days for own in self.agencies)

    @property
    def duty(self) -> int:
        """Time on duty less rests, ms."""
        return sum(own.working for own in self.agencies)

    @property
    def serving(self) -> int:
        """Time with somebody at the desk, ms."""
        return sum(own.serving for own in self.agencies)

    @property
    def dossiers_a_year(self) -> Decimal | None:
        """Dossiers received by each officer in a year of working days, at the pace of these days;
        None where nobody was on duty or the year is not known."""
        return pace(self.dossiers.at_desks, self.officer_days, self.year_days)


def pace(dossiers: int, officer_days: int, year_days: int | None) -> Decimal | None:
    """Dossiers a year of one officer: per day on duty, times the working days of a year."""
    if not officer_days or year_days is None:
        return None
    exact = Decimal(dossiers * year_days) / officer_days
    return exact.quantize(Decimal("0.1"), rounding=ROUND_HALF_UP)


def read(
    store: Store, first: date, last: date, part: Part | None = None, whose: Whose | None = None
) -> Kpis:
    """The key figures from one date to another, both included; `whose` duty goes with the part.

    Raises:
        Refusal: `agency_unknown`, `service_unknown`.
    """
    part, whose = part or Part(), whose or Whose()
    found = everyday.read_any(store, first, last, part)
    since, before = _moments(store, first, last)
    dossiers = read_dossiers(store, since, before, part)
    payments = _payments(store, since, before, part)
    seats, half_hours = _seats(store, found) if part.whole else (None, 0)
    return Kpis(
        everyday=found,
        dossiers=dossiers,
        agencies=agencies(duty.read(store, first, last, whose), dossiers.by_officer),
        seats=seats,
        half_hours=half_hours,
        year_days=year_days(store, last),
        payments=sum(payments.values()),
        paid_online=sum(n for method, n in payments.items() if method in ONLINE),
    )


def _moments(store: Store, first: date, last: date) -> tuple[int, int]:
    centre = store.centre()
    return centre.midnight(first), centre.midnight(last + timedelta(1))


def read_dossiers(store: Store, since: int, before: int, part: Part) -> Dossiers:
    """The dossiers between two moments, UTC ms."""
    channels = dict.fromkeys((channel.value for channel in Channel), 0)
    by_officer: dict[str, int] = defaultdict(int)
    digitised = 0
    with store.read() as connection:
        for row in rows.dossiers_received(connection, since=since, before=before):
            if part.has(row["service"], row["unit"]):
                channels[row["channel"]] += row["n"]
                digitised += row["digitised"]
                if row["officer"]:
                    by_officer[row["officer"]] += row["n"]
        done = [
            (row["done_at"], row["due_at"])
            for row in rows.dossiers_done(connection, since=since, before=before)
            if part.has(row["service"], row["unit"])
        ]
    zone = store.centre().zone
    return Dossiers(channels, by_officer, digitised, dossier_report.resolved(done, zone))


def _payments(store: Store, since: int, before: int, part: Part) -> dict[str, int]:
    units = {code: one.unit for code, one in everyday.known_services(store).items()}
    found: dict[str, int] = defaultdict(int)
    with store.read() as connection:
        for row in rows.fees_paid(connection, since=since, before=before):
            if part.has(row["service"], units.get(row["service"])):
                found[row["method"]] += row["n"]
    return found


def agencies(days: tuple[OfficerDay, ...], dossiers: Mapping[str, int]) -> tuple[OfAgency, ...]:
    """Officer-days by home agency, the most duty first."""
    grouped: dict[str, list[OfficerDay]] = defaultdict(list)
    for day in days:
        grouped[day.home_agency or ""].append(day)
    found = [_of_agency(agency, own, dossiers) for agency, own in grouped.items()]
    return tuple(sorted(found, key=lambda own: (-own.duty, own.agency)))


def _of_agency(agency: str, days: list[OfficerDay], dossiers: Mapping[str, int]) -> OfAgency:
    officers = {day.officer for day in days}
    return OfAgency(
        agency=agency,
        officers=len(officers),
        days=len(days),
        duty=sum(day.duty for day in days),
        rests=sum(day.resting for day in days),
        serving=sum(day.serving for day in days),
        overtime=sum(day.overtime or 0 for day in days),
        visits=sum(day.visits for day in days),
        dossiers=sum(dossiers.get(officer, 0) for officer in officers),
    )


def _seats(store: Store, found: Everyday | None) -> tuple[int | None, int]:
    crowds = [] if found is None else [most for _, _, most in half_hours(store, found)]
    if not crowds:
        return None, 0
    return sorted(crowds)[min(len(crowds) - 1, len(crowds) * 99 // 100)], len(crowds)


def half_hours(store: Store, found: Everyday) -> list[tuple[date, int, int]]:
    """Date, number since midnight and most people of every half hour with anybody in the hall."""
    dates = {day.id: date.fromisoformat(day.date) for day in found.days}
    sums = rollup.sums_of(store, found.days, HALL, ("day", "slot"))
    return [(dates[int(day)], int(slot), most) for (day, slot), (most, _) in sums.items() if most]


def year_days(store: Store, last: date) -> int | None:
    """How many working days the year of a date has; None where the calendar does not know."""
    try:
        with store.read() as connection:
            calendar = working_days.calendar_of(connection, store.centre(), None)
        first = date(last.year, 1, 1)
        return sum(
            bool(calendar.working(first + timedelta(days)))
            for days in range((date(last.year + 1, 1, 1) - first).days)
        )
    except Refusal:
        return None
