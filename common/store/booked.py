"""Booked times: who may check in now, who is expected, and who did not come."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from common.domain import promise
from common.domain.promise import MINUTE, Punctuality
from common.domain.refusal import Refusal
from common.store.facts import Centre
from common.store.sqlite import Connection, Row
from common.store.tx import Day, Tx

_FIND = "SELECT * FROM appointment WHERE code = :code AND kind = 'booked'"

_OF_DAY = (
    "SELECT * FROM appointment WHERE kind = 'booked' AND slot_at >= :first AND slot_at < :last"
    " ORDER BY slot_at, id"
)

_EXPECTED = (
    "SELECT * FROM appointment WHERE state = 'booked' AND kind = 'booked'"
    " AND slot_at >= :first AND slot_at < :last ORDER BY slot_at, id"
)

_ANY_LEFT = (
    "SELECT 1 FROM appointment WHERE state = 'booked' AND kind = 'booked'"
    " AND slot_at >= :first AND slot_at < :last LIMIT 1"
)


@dataclass(frozen=True, slots=True)
class Span:
    """A local day, from its first millisecond until the next one's."""

    first: int
    last: int


def span_of(centre: Centre, day: date) -> Span:
    """The moments of a local day."""
    midnights = (datetime.combine(day + timedelta(days=n), time(), centre.zone) for n in (0, 1))
    first, last = (int(midnight.timestamp() * 1000) for midnight in midnights)
    return Span(first, last)


def find(connection: Connection, code: str) -> Row | None:
    """The booking with this code."""
    row: Row | None = connection.execute(_FIND, {"code": code}).fetchone()
    return row


def time_of(connection: Connection, appointment: int | None) -> int | None:
    """The time that was booked, of the row that a ticket names; None without one."""
    if appointment is None:
        return None
    row = connection.execute(
        "SELECT slot_at FROM appointment WHERE id = :id AND kind = 'booked'", {"id": appointment}
    ).fetchone()
    return None if row is None else int(row["slot_at"])


def of_day(connection: Connection, centre: Centre, day: date) -> list[Row]:
    """Every booking of a local day in order, whatever became of it."""
    span = span_of(centre, day)
    rows: list[Row] = connection.execute(
        _OF_DAY, {"first": span.first, "last": span.last}
    ).fetchall()
    return rows


def any_left_today(connection: Connection, centre: Centre, now: int) -> bool:
    """Whether somebody may still come for a time booked today."""
    late = centre.rules.appointment_late_min * MINUTE
    values = {"first": now - late, "last": span_of(centre, centre.day_of(now)).last}
    return connection.execute(_ANY_LEFT, values).fetchone() is not None


def expected(connection: Connection, centre: Centre, now: int) -> list[Row]:
    """Who has booked a time today and has not come, in order."""
    span = span_of(centre, centre.day_of(now))
    rows = between(connection, span.first, span.last)
    return [row for row in rows if row["service"] in centre.services]


def between(connection: Connection, first: int, last: int) -> list[Row]:
    """Who has booked a time from `first` to before `last` and has not come, in order."""
    rows: list[Row] = connection.execute(_EXPECTED, {"first": first, "last": last}).fetchall()
    return rows


def for_now(connection: Connection, centre: Centre, now: int, code: str, *, early: bool) -> Row:
    """The booking with this code, if its holder may check in now; `early`: also before the window,
    as somebody without an appointment.

    Raises:
        Refusal: `appointment_unknown`, `appointment_used`, `appointment_cancelled`,
            `appointment_past`, `appointment_other_day`, `appointment_early`.
    """
    row = find(connection, code)
    if row is None:
        raise Refusal("appointment_unknown")
    today, at = centre.day_of(now), row["slot_at"]
    day = centre.day_of(at)
    if row["state"] == "used":
        raise Refusal("appointment_used", number=_number_today(connection, today, row["ticket"]))
    if row["state"] == "cancelled":
        raise Refusal("appointment_cancelled")
    if row["state"] == "missed" or day < today:
        raise Refusal("appointment_past", next_at=at)
    if day > today:
        raise Refusal("appointment_other_day", next_at=at)
    if not early and promise.punctuality(centre.rules, at, now) is Punctuality.EARLY:
        opens_at, _ = promise.doors_of_slot(centre.rules, at)
        raise Refusal("appointment_early", slot=at, opens_at=opens_at)
    return row


def _number_today(connection: Connection, today: date, ticket: int) -> str | None:
    row = connection.execute(
        "SELECT number FROM ticket JOIN business_day ON business_day.id = ticket.day"
        " WHERE ticket.id = :id AND date = :today",
        {"id": ticket, "today": today.isoformat()},
    ).fetchone()
    return None if row is None else str(row["number"])


def end_missed(tx: Tx, day: Day) -> int:
    """At the end of the day: who did not come, one event each; how many."""
    rows = tx.all(
        "UPDATE appointment SET state = 'missed' WHERE state = 'booked' AND kind = 'booked'"
        " AND slot_at < :end RETURNING code, service, slot_at",
        end=span_of(tx.centre, date.fromisoformat(day.date)).last,
    )
    for row in rows:
        tx.event(
            "appointment.missed",
            day=day.id,
            subject=row["code"],
            service=row["service"],
            slot_at=row["slot_at"],
        )
    return len(rows)
