"""The due date (ngày hẹn trả): when a dossier received now has to be handed back.

The first day is not counted (Bộ luật Dân sự 91/2015/QH13 Đ147.2-3); a last day that is a day off
moves to the next working day (Đ148.5); a time in days ends with its last day (Đ148.4). A time in
working days keeps the hour of receipt, as the provincial systems do: the slip shows an hour and a
date (NĐ 118/2025/NĐ-CP Đ17). A promise always lies in the hours of the service.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from common.domain.refusal import Refusal
from common.domain.working_calendar import (
    MINUTE,
    Hours,
    Sessions,
    WorkingCalendar,
    add_days,
    add_working_days,
    add_working_ms,
    clock_start,
    open_from,
    opening_from,
    working_ms_between,
)

__all__ = [
    "LONGEST",
    "UNITS",
    "Hours",
    "ProcessingTime",
    "Sessions",
    "WorkingCalendar",
    "add_days",
    "add_working_days",
    "clock_start",
    "counted_from",
    "due_at",
    "working_ms_between",
]

IMMEDIATE = "immediate"
SAME_DAY = "same_day"
WORKING_HOUR = "working_hour"
WORKING_DAY = "working_day"
DAY = "day"
UNITS = (IMMEDIATE, SAME_DAY, WORKING_HOUR, WORKING_DAY, DAY)

LONGEST = 3_650
"""The largest value of a processing time: more is a slip of the hand, not a time limit."""

_HOUR = 60 * MINUTE
_CUTOFF = 15 * _HOUR + MINUTE
_END_OF_DAY = 24 * _HOUR
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class ProcessingTime:
    """How long a procedure may take (thời hạn giải quyết).

    `unit` is one of `UNITS`; `immediate` and `same_day` need no `value`. With `cutoff_15h` what is
    received after 15:00 counts from the next opening day (Luật Hộ tịch 60/2014/QH13 Đ5.3); 15:00
    itself, as a slip shows it, is not after.

    Raises:
        Refusal: `time_unit_unknown`, `time_value_wrong`.
    """

    value: int
    unit: str
    cutoff_15h: bool = False

    def __post_init__(self) -> None:
        if self.unit not in UNITS:
            raise Refusal("time_unit_unknown", unit=self.unit[:40], known=", ".join(UNITS))
        if not 0 <= self.value <= LONGEST:
            raise Refusal("time_value_wrong", most=LONGEST)


def counted_from(calendar: WorkingCalendar, time: ProcessingTime, received_at: int) -> int:
    """The moment (UTC ms) from which the time of a dossier received at `received_at` counts.

    Raises:
        Refusal: `calendar_ends`.
    """
    start = clock_start(calendar, received_at)
    day, hour = calendar.local(start)
    if time.cutoff_15h and hour >= _CUTOFF:
        return opening_from(calendar, day + _DAY)
    return start


def due_at(calendar: WorkingCalendar, time: ProcessingTime, received_at: int) -> int:
    """The moment (UTC ms) until which a dossier received at `received_at` has to be handed back.

    Raises:
        Refusal: `calendar_ends` when the receipt or the due date is outside the calendar.
    """
    start = counted_from(calendar, time, received_at)
    day, hour = calendar.local(start)
    match time.unit:
        case "same_day":
            return _handed_back(calendar, day, _END_OF_DAY)
        case "working_hour":
            return _open_moment(calendar, add_working_ms(calendar, start, time.value * _HOUR))
        case "working_day" if time.value:
            last = add_working_days(calendar, day, time.value)
            return _handed_back(calendar, last, _counted_hour(calendar, day, hour))
        case "day" if time.value:
            return _handed_back(calendar, add_days(calendar, day, time.value), _END_OF_DAY)
    return start


def _counted_hour(calendar: WorkingCalendar, day: date, hour: int) -> int:
    """The hour of receipt. What a service takes in on a Saturday must not be due before what it
    took in on Friday: there it is the end of the day."""
    return hour if calendar.working(day) else _END_OF_DAY


def _handed_back(calendar: WorkingCalendar, day: date, time: int) -> int:
    """The promise for a due day: within the hours of the service, which may be closed that day."""
    if not calendar.open(day):
        time = time if time == _END_OF_DAY else 0
        day = open_from(calendar, day)
    return calendar.moment(day, _within(calendar.open(day), time))


def _open_moment(calendar: WorkingCalendar, moment: int) -> int:
    """`moment`, or the next opening of the service after it."""
    day, time = calendar.local(moment)
    for start, end in calendar.open(day):
        if time <= end * MINUTE:
            return calendar.moment(day, max(time, start * MINUTE))
    return opening_from(calendar, day + _DAY)


def _within(sessions: Sessions, time: int) -> int:
    """The time of day, moved on to the next session; after the last one it is its end."""
    for start, end in sessions:
        if time <= end * MINUTE:
            return max(time, start * MINUTE)
    return sessions[-1][1] * MINUTE
