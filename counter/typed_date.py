"""The date of an official receipt as an officer types it, with digits alone if need be: pure."""

from __future__ import annotations

import re
from datetime import date

from common.domain.refusal import Refusal
from common.domain.working_calendar import MINUTE, WorkingCalendar

_TIME = r"(?:\s+(?P<hour>\d{1,2})[:hg.]?(?P<minute>\d{2}))?"
_TYPED = (
    re.compile(r"(?P<day>\d{1,2})([/.\- ])(?P<month>\d{1,2})\2(?P<year>\d{4})" + _TIME),
    re.compile(r"(?P<day>\d{2})(?P<month>\d{2})(?P<year>\d{4})" + _TIME),
)
_CLOSING = 17 * 60
"""Until when, minutes after midnight, a day without hours of its own is meant."""


def read(text: str, calendar: WorkingCalendar) -> int:
    """The moment (UTC ms) that `25/11/2026 16:30` or `25112026 1630` means; without a time the end
    of that day's hours.

    Raises:
        Refusal: `due_invalid`; `calendar_ends` or `calendar_begins` for a day beyond the calendar.
    """
    found, day = _found(text)
    if found["hour"] is None:
        return calendar.moment(day, _end(calendar, day) * MINUTE)
    hour, minute = int(found["hour"]), int(found["minute"])
    if hour > 23 or minute > 59:
        raise Refusal("due_invalid", typed=text[:20])
    return calendar.moment(day, (hour * 60 + minute) * MINUTE)


def read_day(text: str) -> date:
    """The day that `25/11/2026` or `25112026` means.

    Raises:
        Refusal: `due_invalid`.
    """
    found, day = _found(text)
    if found["hour"] is not None:
        raise Refusal("due_invalid", typed=text[:20])
    return day


def _found(text: str) -> tuple[re.Match[str], date]:
    found = next(filter(None, (form.fullmatch(text.strip()) for form in _TYPED)), None)
    if found is None:
        raise Refusal("due_invalid", typed=text[:20])
    try:
        return found, date(int(found["year"]), int(found["month"]), int(found["day"]))
    except ValueError:
        raise Refusal("due_invalid", typed=text[:20]) from None


def _end(calendar: WorkingCalendar, day: date) -> int:
    sessions = calendar.open(day)
    return sessions[-1][1] if sessions else _CLOSING
