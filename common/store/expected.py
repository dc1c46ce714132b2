"""Who is expected in the hall from now on: as many as usually come, at today's pace, and whoever
has booked a time and has not come yet. Estimates need them, because some overtake."""

from __future__ import annotations

from common.domain import coming, estimate
from common.domain.coming import Counts
from common.domain.estimate import Coming, Waiting
from common.domain.promise import MINUTE, for_appointment
from common.store import doors
from common.store.facts import Centre
from common.store.sqlite import Connection

Expected = tuple[int, str, int, bool]
"""When, for which service, sorted by what, and whether with priority."""


def expected(connection: Connection, centre: Centre, usual: Counts, now: int) -> list[Coming]:
    """All of them, in the order in which they come."""
    found = [*_usual(connection, centre, usual, now), *_booked(connection, centre, now)]
    return [
        Coming(at, Waiting(estimate.COMING + n, service, rank_at, priority))
        for n, (at, service, rank_at, priority) in enumerate(sorted(found))
    ]


def _usual(connection: Connection, centre: Centre, usual: Counts, now: int) -> list[Expected]:
    midnight, until = centre.midnight(centre.day_of(now)), doors.end_of_day(centre, now)
    came, lately = _came(connection, midnight), _came(connection, now - coming.LATELY)
    at_pace = coming.pace(usual, now - midnight, came, lately)
    classes = sorted(centre.priority_targets)
    found: list[Expected] = []
    for moment, (code, priority) in coming.expected(
        usual, now - midnight, until - midnight, at_pace
    ):
        service, at = centre.services.get(code), midnight + moment
        if service is None or (priority and not classes):
            continue
        made = centre.promise(service, classes[0] if priority else None, at)
        found.append((at, code, made.rank_at, priority))
    return found


def _came(connection: Connection, since: int) -> int:
    """How many people have taken a number without an appointment today, from a moment on."""
    row = connection.execute(
        "SELECT count(*) FROM ticket WHERE appointment IS NULL AND issued_at >= :since"
        " AND day = (SELECT id FROM business_day WHERE closed_at IS NULL)",
        {"since": since},
    ).fetchone()
    return int(row[0])


def _booked(connection: Connection, centre: Centre, now: int) -> list[Expected]:
    late = centre.rules.appointment_late_min * MINUTE
    rows = connection.execute(
        "SELECT service, slot_at FROM appointment WHERE state = 'booked' AND kind = 'booked'"
        " AND slot_at >= :since AND slot_at < :tomorrow",
        {"since": now - late, "tomorrow": doors.end_of_day(centre, now)},
    ).fetchall()
    found: list[Expected] = []
    for row in rows:
        service = centre.services.get(row["service"])
        if service is not None:
            at, sessions = max(now, row["slot_at"]), centre.sessions(service, centre.day_of(now))
            made = for_appointment(centre.rules, sessions, row["slot_at"], at, service.target)
            found.append((at, service.code, made.rank_at, False))
    return found
