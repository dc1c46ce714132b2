"""The working calendar (lịch làm việc): which days count, and when dossiers are taken in.

A date is local, a moment is UTC milliseconds, a time of day is local. The civil week of the centre
says which days count. The hours of one service say when somebody stands at its desk: something
that comes in while nobody does counts as received at the next opening.

Outside its first and last day a calendar knows nothing, and says so: a due date that was guessed
over an unknown Tết would be printed, signed and wrong. Everything here refuses with `calendar_ends`
or `calendar_begins` what lies beyond.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo

from common.domain.refusal import Refusal

Sessions = tuple[tuple[int, int], ...]
"""Working hours of a day: `(start, end)` in minutes since midnight, in order; none = closed."""

MINUTE = 60_000

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MS = timedelta(milliseconds=1)
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Hours:
    """Sessions of the seven weekdays, Monday first, and of the dates that are unlike them."""

    week: tuple[Sessions, ...]
    exceptions: Mapping[date, Sessions]

    def on(self, day: date) -> Sessions:
        """The sessions of that date."""
        found = self.exceptions.get(day)
        return self.week[day.weekday()] if found is None else found


@dataclass(frozen=True, slots=True)
class WorkingCalendar:
    """The civil week of a centre with its exceptions, known from `first` to `last`.

    `service` has the hours of one service, which may be open on fewer or on other days; None means
    that it is open whenever the centre works.
    """

    zone: tzinfo
    week: tuple[Sessions, ...]
    exceptions: Mapping[date, Sessions]
    first: date
    last: date
    service: Hours | None = None

    def working(self, day: date) -> Sessions:
        """The hours that count on that date; none on a day off."""
        self._require(day)
        found = self.exceptions.get(day)
        return self.week[day.weekday()] if found is None else found

    def open(self, day: date) -> Sessions:
        """When the service takes in and hands back on that date."""
        self._require(day)
        return self.working(day) if self.service is None else self.service.on(day)

    def moment(self, day: date, time: int) -> int:
        """The moment of a local date at `time`, ms since midnight."""
        local = datetime(day.year, day.month, day.day) + timedelta(milliseconds=time)
        return (local.replace(tzinfo=self.zone) - _EPOCH) // _MS

    def local(self, moment: int) -> tuple[date, int]:
        """The local date of a moment, and the ms since midnight."""
        try:
            at = (_EPOCH + moment * _MS).astimezone(self.zone)
        except OverflowError:
            raise self.unknown(late=moment > 0) from None
        self._require(at.date())
        seconds = at.hour * 3600 + at.minute * 60 + at.second
        return at.date(), seconds * 1000 + at.microsecond // 1000

    def unknown(self, *, late: bool) -> Refusal:
        """What to refuse with: nothing is known after the last day, nor before the first."""
        if late:
            return Refusal("calendar_ends", date=self.last.isoformat())
        return Refusal("calendar_begins", date=self.first.isoformat())

    def _require(self, day: date) -> None:
        if not self.first <= day <= self.last:
            raise self.unknown(late=day > self.last)


def clock_start(calendar: WorkingCalendar, received_at: int) -> int:
    """From when the time counts: the receipt, or the next opening of the service after it.

    Who comes at the very minute of closing comes too late, as at lunch."""
    day, time = calendar.local(received_at)
    for start, end in calendar.open(day):
        if time < end * MINUTE:
            return max(received_at, calendar.moment(day, start * MINUTE))
    return opening_from(calendar, day + _DAY)


def opening_from(calendar: WorkingCalendar, day: date) -> int:
    """The first opening of the service on `day` or later."""
    day = open_from(calendar, day)
    return calendar.moment(day, calendar.open(day)[0][0] * MINUTE)


def open_from(calendar: WorkingCalendar, day: date) -> date:
    """`day`, or the next one on which the service is open."""
    while not calendar.open(day):
        day += _DAY
    return day


def add_working_days(calendar: WorkingCalendar, day: date, count: int) -> date:
    """The `count`-th working day after `day`, which is not counted (BLDS 91/2015 Đ147.2).

    With 0 it is `day` itself, or the next working day when that is a day off."""
    left = count
    while left or not calendar.working(day):
        day += _DAY
        if left and calendar.working(day):
            left -= 1
    return day


def add_days(calendar: WorkingCalendar, day: date, count: int) -> date:
    """`count` calendar days after `day`, or the next working day after a day off (BLDS Đ148.5)."""
    try:
        end = day + count * _DAY
    except OverflowError:
        raise calendar.unknown(late=True) from None
    return add_working_days(calendar, end, 0)


def working_ms_between(calendar: WorkingCalendar, start: int, end: int) -> int:
    """How much working time of the centre, in ms, lies between two moments; 0 when `end` is not
    the later one."""
    if end <= start:
        return 0
    last, _ = calendar.local(end)
    total = 0
    for begin, close in _sessions_from(calendar, calendar.local(start)[0], last):
        total += max(0, min(close, end) - max(begin, start))
    return total


def add_working_ms(calendar: WorkingCalendar, start: int, duration: int) -> int:
    """The moment at which `duration` ms of the centre's working time have passed."""
    left = duration
    for begin, close in _sessions_from(calendar, calendar.local(start)[0], calendar.last):
        moment = max(begin, start)
        if moment + left <= close:
            return moment + left
        left -= max(0, close - moment)
    raise calendar.unknown(late=True)


def _sessions_from(calendar: WorkingCalendar, first: date, last: date) -> Iterator[tuple[int, int]]:
    """The working sessions from one date to another, as moments."""
    day = first
    while day <= last:
        for start, end in calendar.working(day):
            yield calendar.moment(day, start * MINUTE), calendar.moment(day, end * MINUTE)
        day += _DAY
