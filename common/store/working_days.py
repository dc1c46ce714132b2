"""The working calendar of a centre and of each of its services, out of the store.

Days count by the civil week: the centre's hours from Monday to Friday, the national table, and the
centre's own days (`[[calendar]]`) of no service in particular. The hours of a service say when its
door is open, and follow the same days. A `[[closure]]` says that no numbers are given; it moves no
date that the law sets.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Any

from common.domain.dossier import ANSWERED_WITHIN_H, NEARLY_LATE_DAYS
from common.domain.due import (
    Hours,
    ProcessingTime,
    Sessions,
    WorkingCalendar,
    add_working_days,
    due_at,
)
from common.domain.refusal import Refusal
from common.store.facts import Centre
from common.store.sqlite import Connection

RUNS_OUT = timedelta(days=548)
"""With less than this ahead, a year and a half, the table of days is to be filled again."""

_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_SATURDAY = 5

Week = tuple[Sessions, ...]
Rows = Iterable[Mapping[str, Any]]


def calendar_of(connection: Connection, centre: Centre, service: str | None) -> WorkingCalendar:
    """The calendar by which a dossier of that service is promised; None is the centre alone.

    A service that the centre has no more has the centre's hours. Kept in memory for as long as
    neither the centre nor the table of days changes.

    Raises:
        Refusal: `calendar_missing` before the table was ever filled.
    """
    span = _span(connection)
    if span is None:
        raise Refusal("calendar_missing")
    key = service if service in centre.services else None
    kept = centre.calendars.get(key)
    if kept is None or kept[0] != span:
        kept = centre.calendars[key] = (span, _read(connection, centre, key, json.loads(span)))
    return kept[1]


def warned_until(connection: Connection, centre: Centre, now: int) -> int:
    """What is due before this moment is nearly late: the end of the second working day from now.

    Raises:
        Refusal: `calendar_missing`, `calendar_ends`.
    """
    calendar = calendar_of(connection, centre, None)
    day = add_working_days(calendar, centre.day_of(now), NEARLY_LATE_DAYS)
    return calendar.moment(day + timedelta(days=1), 0)


def answer_by(connection: Connection, centre: Centre, row: Mapping[str, Any]) -> int:
    """Until when (UTC ms) the agency has to answer what came without its holder, from a row with
    `service` and `received_at`. What is older than the calendar counts from its beginning: its
    time ran out long ago.

    Raises:
        Refusal: `calendar_missing`, `calendar_ends`.
    """
    calendar = calendar_of(connection, centre, row["service"])
    begins = calendar.moment(calendar.first, 0)
    time = ProcessingTime(ANSWERED_WITHIN_H, "working_hour")
    return due_at(calendar, time, max(row["received_at"], begins))


def runs_out(connection: Connection, today: date) -> bool:
    """Whether the table of days should be filled again: also when it was filled by a clock that
    was years ahead."""
    span = _span(connection)
    if span is None:
        return True
    first, last = (date.fromisoformat(json.loads(span)[end]) for end in ("first", "last"))
    return not first <= today <= last - RUNS_OUT


def special_days(
    connection: Connection, centre: Centre, first: date, last: date
) -> list[dict[str, Any]]:
    """The days from one date to another that are not what their weekday says, in order.

    Each has `date`, `working`, `name` (a text by language), `source` (`centre` for the centre's
    own), and, where the centre says so, `hours` and `services`.
    """
    between = {"first": first.isoformat(), "last": last.isoformat()}
    rows = connection.execute(
        "SELECT date, working, name, source FROM calendar_day"
        " WHERE date BETWEEN :first AND :last ORDER BY date",
        between,
    ).fetchall()
    national = [
        {
            "date": row["date"],
            "working": bool(row["working"]),
            "name": {"vi": row["name"]},
            "source": row["source"],
            "hours": None,
            "services": None,
        }
        for row in rows
    ]
    own = [
        {**row, "source": "centre"}
        for row in _own_days(centre)
        if between["first"] <= row["date"] <= between["last"]
    ]
    return sorted(national + own, key=lambda day: str(day["date"]))


def _span(connection: Connection) -> str | None:
    row = connection.execute("SELECT value FROM meta WHERE key = 'calendar'").fetchone()
    return None if row is None else str(row[0])


def _own_days(centre: Centre) -> list[dict[str, Any]]:
    """A document of an older program has none."""
    return list(centre.document.get("calendar", ()))


def _read(
    connection: Connection, centre: Centre, service: str | None, span: Mapping[str, Any]
) -> WorkingCalendar:
    national = map(dict, connection.execute("SELECT date, working FROM calendar_day").fetchall())
    common = [*national, *(row for row in _own_days(centre) if not row["services"])]
    own = [row for row in _own_days(centre) if service in (row["services"] or ())]
    hours = _week(centre.document["centre"]["hours"])
    civil = (*hours[:_SATURDAY], (), ())
    door = hours if service is None else _week(centre.services[service].hours)
    apart = Hours(door, {**_door(common, door), **_worked(own, door)})
    return WorkingCalendar(
        zone=centre.zone,
        week=civil,
        exceptions=_worked(common, civil),
        first=date.fromisoformat(span["first"]),
        last=date.fromisoformat(span["last"]),
        service=apart if own or door != civil else None,
    )


def _week(hours: Mapping[str, Iterable[Iterable[int]]]) -> Week:
    return tuple(_sessions(hours[day]) for day in _WEEKDAYS)


def _sessions(hours: Iterable[Iterable[int]]) -> Sessions:
    return tuple((start, end) for start, end in hours)


def _worked(rows: Rows, week: Week) -> dict[date, Sessions]:
    """What each row makes of its day; a worked day without hours of its own has some of `week`."""
    some: Sessions = next(filter(None, week), ())
    found: dict[date, Sessions] = {}
    for row in rows:
        day = date.fromisoformat(row["date"])
        hours = _sessions(row.get("hours") or ()) or _usual(week, day) or some
        found[day] = hours if row["working"] else ()
    return found


def _door(rows: Rows, week: Week) -> dict[date, Sessions]:
    """The same for the door of a service, which is not there at times when it never is."""
    found: dict[date, Sessions] = {}
    for row in rows:
        day = date.fromisoformat(row["date"])
        hours = _usual(week, day)
        if row.get("hours"):
            hours = _both(hours, _sessions(row["hours"]))
        found[day] = hours if row["working"] else ()
    return found


def _usual(week: Week, day: date) -> Sessions:
    """The hours of a day that is worked: a make-up Saturday has those of Monday."""
    weekday = day.weekday()
    return week[weekday] if weekday < _SATURDAY else week[0] or week[weekday]


def _both(one: Sessions, other: Sessions) -> Sessions:
    """The times that are in both."""
    found = ((max(a, c), min(b, d)) for a, b in one for c, d in other)
    return tuple((start, end) for start, end in found if start < end)
