"""The list of what agencies are urged to do (danh sách đôn đốc), as it stands now."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from common.domain.working_calendar import WorkingCalendar
from common.store import urging
from common.store.queries.outcomes import procedure_names
from common.store.sqlite import Row
from common.store.store import Store
from common.store.working_days import calendar_of

_LISTS = 500


@dataclass(frozen=True, slots=True)
class Urged:
    """How often something was on a list before, and when last (UTC ms)."""

    times: int = 0
    last: int | None = None


@dataclass(frozen=True, slots=True)
class DueDossier:
    """A dossier under way; `name` is that of its procedure. Days are working days: `late_days`
    since its date, 0 where that is less than one, None where it is to come; then `days_left` says
    how many there are, 0 today."""

    code: str
    procedure: str
    name: str
    agency: str
    accepted_at: int
    due_at: int
    late_days: int | None
    days_left: int | None
    urged: Urged


@dataclass(frozen=True, slots=True)
class SentBatch:
    """A batch that nobody at the agency has acknowledged; `hours` are working hours."""

    code: str
    agency: str
    sent_at: int
    hours: int
    urged: Urged


@dataclass(frozen=True, slots=True)
class SentList:
    """A list that an agency was sent. `days` are working days without an answer, None with one."""

    id: int
    agency: str
    sent_at: int
    dossiers: int
    batches: int
    answered_at: int | None
    days: int | None


@dataclass(frozen=True, slots=True)
class OfAgency:
    """What one agency is urged to do, in numbers; `unanswered` are lists."""

    agency: str
    late: int
    soon: int
    batches: int
    unanswered: int


@dataclass(frozen=True, slots=True)
class Urging:
    """Everything, the most urgent first."""

    dossiers: tuple[DueDossier, ...]
    batches: tuple[SentBatch, ...]
    lists: tuple[SentList, ...]

    @property
    def late(self) -> int:
        """Dossiers whose date has passed."""
        return sum(dossier.late_days is not None for dossier in self.dossiers)

    @property
    def agencies(self) -> tuple[OfAgency, ...]:
        """By agency, the one with most late dossiers first."""
        codes = {one.agency for one in self.dossiers}
        codes |= {one.agency for one in self.batches} | {one.agency for one in self._unanswered}
        rows = [self._of(code) for code in codes]
        return tuple(sorted(rows, key=lambda row: (-row.late, -row.soon, row.agency)))

    @property
    def _unanswered(self) -> Sequence[SentList]:
        return [one for one in self.lists if one.answered_at is None]

    def _of(self, agency: str) -> OfAgency:
        of = [one for one in self.dossiers if one.agency == agency]
        late = sum(one.late_days is not None for one in of)
        return OfAgency(
            agency,
            late,
            len(of) - late,
            sum(one.agency == agency for one in self.batches),
            sum(one.agency == agency for one in self._unanswered),
        )


def read(store: Store, agency: str | None = None) -> Urging:
    """What stands on the list now, of one agency or of all.

    Raises:
        Refusal: `calendar_missing`, `calendar_ends`.
    """
    with store.read() as connection:
        centre, now = store.centre(), store.now()
        names = procedure_names(connection)
        days = _Days(calendar_of(connection, centre, None), now)
        dossiers = urging.urged_before(connection, "dossier")
        batches = urging.urged_before(connection, "batch")
        return Urging(
            tuple(
                _dossier(row, names, days, _urged(dossiers, row["id"]))
                for row in urging.due(connection, centre, now, agency)
            ),
            tuple(
                _batch(row, hours, _urged(batches, row["id"]))
                for row, hours in urging.unacknowledged(connection, centre, now, agency)
            ),
            tuple(_lists(urging.lists(connection, agency, _LISTS), days)),
        )


@dataclass(frozen=True, slots=True)
class AsSent:
    """A list as it went out: to which agency, when (UTC ms), what stood on it, and the lists
    before it that had no answer then."""

    agency: str
    sent_at: int
    urging: Urging


def sent(store: Store, number: int) -> AsSent:
    """The list with this number, as it was sent; days are counted by the calendar of today.

    Raises:
        Refusal: `urging_unknown`; `calendar_missing`, `calendar_ends`.
    """
    with store.read() as connection:
        row, names = urging.need(connection, number), procedure_names(connection)
        days = _Days(calendar_of(connection, store.centre(), None), row["sent_at"])
        dossiers = [
            _dossier(one, names, days, Urged(one["times"], one["last"]))
            for one in urging.dossiers_of(connection, number)
        ]
        batches = [
            _batch(one, one["hours"], Urged(one["times"], one["last"]))
            for one in urging.batches_of(connection, number)
        ]
        open_then = [
            {**dict(one), "answered_at": None} for one in urging.open_before(connection, row)
        ]
        found = Urging(tuple(dossiers), tuple(batches), tuple(_lists(open_then, days)))
        return AsSent(row["agency"], row["sent_at"], found)


class _Days:
    """Working days from and to now."""

    def __init__(self, calendar: WorkingCalendar, now: int) -> None:
        self._calendar = calendar
        self.now = now
        self.today = calendar.local(now)[0]

    def since(self, at: int) -> int:
        """How many there are after the day of `at`, through today."""
        return self._between(self._calendar.local(at)[0], self.today)

    def until(self, at: int) -> int:
        """How many there are after today, through the day of `at`."""
        return self._between(self.today, self._calendar.local(at)[0])

    def _between(self, after: date, through: date) -> int:
        days = range(1, (through - after).days + 1)
        return sum(bool(self._calendar.working(after + timedelta(n))) for n in days)


def _dossier(row: Row, names: Mapping[str, str], days: _Days, urged: Urged) -> DueDossier:
    late = row["due_at"] < days.now
    return DueDossier(
        row["code"],
        row["procedure"],
        names.get(row["procedure"], row["procedure"]),
        row["agency"],
        row["accepted_at"],
        row["due_at"],
        days.since(row["due_at"]) if late else None,
        None if late else days.until(row["due_at"]),
        urged,
    )


def _batch(row: Row, hours: int, urged: Urged) -> SentBatch:
    return SentBatch(row["code"], row["agency"], row["sent_at"], hours, urged)


def _urged(urged: Mapping[int, tuple[int, int]], row: int) -> Urged:
    return Urged(*urged[row]) if row in urged else Urged()


def _lists(rows: Sequence[Mapping[str, Any]], days: _Days) -> Iterator[SentList]:
    for row in rows:
        open_for = days.since(row["sent_at"]) if row["answered_at"] is None else None
        names = ("id", "agency", "sent_at", "dossiers", "batches", "answered_at")
        yield SentList(**{name: row[name] for name in names}, days=open_for)
