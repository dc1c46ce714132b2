"""Promises for another day: who is expected now, and whether a promise is to be kept today."""

from __future__ import annotations

import json
from datetime import date

from common.domain.citizen_commands import CheckIn
from common.domain.numbering import normalise
from common.domain.refusal import Refusal
from common.store import doors
from common.store.facts import Centre
from common.store.sqlite import Connection, Row

SENT_HOME = "tomorrow_first"
"""Why a number ends whose holder is to come on another day."""

_NEWEST = 1_000
"""Appointments among which a number is looked for: more than a large hall sends home in a week."""


def for_today(connection: Connection, centre: Centre, now: int, command: CheckIn) -> Row:
    """What was promised, if it is to be kept today.

    Raises:
        Refusal: `appointment_unknown`, `appointment_used`, `appointment_other_day`,
            `appointment_past`.
    """
    found = _found(connection, command)
    if not found:
        raise Refusal("appointment_unknown")
    refusals = [_refusal(connection, centre, now, row) for row in found]
    for row, refusal in zip(found, refusals, strict=True):
        if refusal is None:
            return row
    raise next(filter(None, refusals))


def expected(connection: Connection, centre: Centre, now: int) -> list[Row]:
    """Whoever was sent home, may come today and has not come yet, in the order of the slips."""
    rows = connection.execute(
        "SELECT * FROM appointment WHERE state = 'booked' AND kind = 'tomorrow'"
        " AND slot_at < :tomorrow ORDER BY id DESC LIMIT :most",
        {"tomorrow": doors.end_of_day(centre, now), "most": _NEWEST},
    ).fetchall()
    today = centre.day_of(now)
    known = {_alike(row): row for row in rows if row["service"] in centre.services}
    past = {alike: _could_have_come(connection, centre, known[alike], today) for alike in known}
    return [row for row in reversed(rows) if not past.get(_alike(row), True)]


def ticket_of(row: Row) -> int:
    """The ticket, by its row, that could not be served."""
    return int(json.loads(row["data"])["ticket"])


def _alike(row: Row) -> tuple[str, int]:
    """Whether a promise is over is the same for all of one service and day."""
    return row["service"], row["slot_at"]


def _found(connection: Connection, command: CheckIn) -> list[Row]:
    """By the token the one there is; by the number, which somebody has every day, the newest
    first."""
    if command.token is not None:
        by_token: list[Row] = connection.execute(
            "SELECT * FROM appointment WHERE code = :code AND kind = 'tomorrow'",
            {"code": command.token},
        ).fetchall()
        return by_token
    number = normalise(command.number or "")
    rows = connection.execute(
        "SELECT * FROM appointment WHERE kind = 'tomorrow' ORDER BY id DESC LIMIT :most",
        {"most": _NEWEST},
    ).fetchall()
    return [row for row in rows if json.loads(row["data"])["number"] == number]


def _refusal(connection: Connection, centre: Centre, now: int, row: Row) -> Refusal | None:
    """Why it is not kept today, if so."""
    today, at = centre.day_of(now), row["slot_at"]
    if row["state"] != "booked":
        return Refusal("appointment_used", number=_number_today(connection, today, row["ticket"]))
    if today < centre.day_of(at):
        return Refusal("appointment_other_day", next_at=at)
    if _could_have_come(connection, centre, row, today):
        return Refusal("appointment_past", next_at=at)
    return None


def _number_today(connection: Connection, today: date, ticket: int) -> str | None:
    row = connection.execute(
        "SELECT number FROM ticket JOIN business_day ON business_day.id = ticket.day"
        " WHERE ticket.id = :id AND date = :today",
        {"id": ticket, "today": today.isoformat()},
    ).fetchone()
    return None if row is None else str(row["number"])


def _could_have_come(connection: Connection, centre: Centre, row: Row, today: date) -> bool:
    """Whether the service worked on a day since theirs began. Where a storm closes the hall for a
    second day, the promise stands on the next one."""
    service = centre.service(row["service"])
    days = connection.execute(
        "SELECT date FROM business_day WHERE date >= :first AND date < :today AND NOT EXISTS ("
        "SELECT 1 FROM closure WHERE closure.date = business_day.date AND service = :service)",
        {
            "first": centre.day_of(row["slot_at"]).isoformat(),
            "today": today.isoformat(),
            "service": service.code,
        },
    ).fetchall()
    return any(centre.sessions(service, date.fromisoformat(day["date"])) for day in days)
