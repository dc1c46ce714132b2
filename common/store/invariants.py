"""What always holds (DESIGN.md §7), asked of the store itself: for selftest, demo and tests."""

from __future__ import annotations

import json

from common.domain.model import RatingLevel
from common.store import dossier_checks, engine, handover_checks, rollup
from common.store.sqlite import Connection

_GAPS = (
    "SELECT date, series, before, serial - 1 AS through FROM (SELECT day, series, serial,"
    " lag(serial, 1, 0) OVER (PARTITION BY day, series ORDER BY serial) AS before FROM ticket"
    " JOIN (SELECT day AS d, series AS s FROM ticket GROUP BY day, series"
    "  HAVING max(serial) <> count(*)) ON d = day AND s = series"
    ") AS serials JOIN business_day ON business_day.id = day WHERE serial <> before + 1"
)

_SKIPPED = (
    "SELECT number FROM ticket JOIN business_day ON business_day.id = ticket.day"
    " WHERE date = :date AND series = :series AND serial > :after AND serial <= :through LIMIT 1"
)

_LEVELS = ", ".join(f"'{level}'" for level in RatingLevel)

_CHECKS = {
    "a number given twice in a day": (
        "SELECT day || '/' || number FROM ticket GROUP BY day, number HAVING count(*) > 1"
    ),
    "a ticket with two open calls": (
        "SELECT ticket FROM call WHERE ended_at IS NULL GROUP BY ticket HAVING count(*) > 1"
    ),
    "a ticket called at two desks at once": (
        "SELECT ticket FROM (SELECT ticket, at, lag(coalesce(ended_at, 9223372036854775807))"
        " OVER (PARTITION BY ticket ORDER BY id) AS over_at FROM call) WHERE at < over_at"
    ),
    "a desk with two holders": (
        "SELECT desk FROM ticket WHERE desk IS NOT NULL GROUP BY desk HAVING count(*) > 1"
    ),
    "a live ticket without its leg": (
        "SELECT number FROM ticket WHERE state IN ('waiting', 'called', 'serving') AND"
        " (SELECT count(*) FROM leg WHERE leg.ticket = ticket.id AND leg.ended_at IS NULL) <> 1"
    ),
    "an ended ticket with an open leg": (
        "SELECT number FROM ticket JOIN leg ON leg.ticket = ticket.id AND leg.ended_at IS NULL"
        " WHERE state IN ('done', 'cancelled', 'expired', 'parked', 'absent')"
    ),
    "a called ticket without its call": (
        "SELECT number FROM ticket WHERE state = 'called' AND NOT EXISTS"
        " (SELECT 1 FROM call WHERE call.ticket = ticket.id AND call.ended_at IS NULL)"
    ),
    "a ticket without its first event": (
        "SELECT number FROM ticket WHERE NOT EXISTS (SELECT 1 FROM event"
        " WHERE event.ticket = ticket.id AND event.kind = 'ticket.issued')"
    ),
    "an ended ticket without its last event": (
        "SELECT number FROM ticket WHERE state IN ('done', 'cancelled', 'expired')"
        " AND NOT EXISTS (SELECT 1 FROM event WHERE event.ticket = ticket.id AND event.kind IN"
        " ('ticket.finished', 'ticket.cancelled', 'ticket.expired', 'ticket.sent_home'))"
    ),
    "events out of time within a ticket": (
        "SELECT later.seq FROM event later JOIN event earlier ON earlier.ticket = later.ticket"
        " AND earlier.seq < later.seq AND earlier.at > later.at"
        " WHERE later.kind LIKE 'ticket.%' AND earlier.kind LIKE 'ticket.%'"
    ),
    "an open day's ticket left over from a closed day": (
        "SELECT number FROM ticket JOIN business_day ON business_day.id = ticket.day"
        " WHERE closed_at IS NOT NULL AND ended_at IS NULL"
    ),
    "an appointment used by nobody": (
        "SELECT appointment.code FROM appointment"
        " LEFT JOIN ticket ON ticket.id = appointment.ticket"
        " WHERE appointment.state = 'used' AND ticket.id IS NULL"
    ),
    "a booked time of a ticket that did not use it": (
        "SELECT ticket.id FROM ticket JOIN appointment ON appointment.id = ticket.appointment"
        " WHERE kind = 'booked'"
        " AND (appointment.ticket IS DISTINCT FROM ticket.id OR appointment.state <> 'used')"
    ),
    "a rating of a visit that never began": (
        "SELECT rating.ticket FROM rating LEFT JOIN leg ON leg.ticket = rating.ticket"
        " AND leg.position = rating.position WHERE leg.started_at IS NULL"
    ),
    "a rating that is not about its visit": (
        "SELECT rating.ticket FROM rating JOIN ticket ON ticket.id = rating.ticket"
        " JOIN leg ON leg.ticket = rating.ticket AND leg.position = rating.position"
        " WHERE rating.day <> ticket.day OR rating.desk <> leg.desk"
        " OR rating.service <> leg.service"
    ),
    "a visit rated twice": (
        "SELECT ticket FROM rating GROUP BY ticket, position, source HAVING count(*) > 1"
    ),
    "a rating that is no answer": (
        f"SELECT ticket FROM rating WHERE level NOT IN ({_LEVELS})"  # noqa: S608 - our words
    ),
    "a person of no dossier": (
        "SELECT person.id FROM person LEFT JOIN dossier ON dossier.id = person.dossier"
        " WHERE dossier.id IS NULL"
    ),
    "a mark of nobody who can be read": (
        "SELECT person_mark.person FROM person_mark LEFT JOIN person"
        " ON person.id = person_mark.person AND person.purged_at IS NULL WHERE person.id IS NULL"
    ),
    "a key left of a purged person": (
        "SELECT id FROM person WHERE purged_at IS NOT NULL"
        " AND (wrapped_key IS NOT NULL OR length(sealed) > 0)"
    ),
    "a rating without its event": (
        "SELECT ticket FROM rating WHERE NOT EXISTS (SELECT 1 FROM event"
        " WHERE event.ticket = rating.ticket AND event.kind = 'visit.rated')"
    ),
}


def violations(connection: Connection) -> list[str]:
    """What does not hold, one line each with the first culprits; empty when all is well."""
    found = []
    every = _CHECKS | dossier_checks.CHECKS | handover_checks.CHECKS
    for name, sql in every.items():
        rows = connection.execute(f"{sql} LIMIT 5").fetchall()
        if rows:
            found.append(f"{name}: {', '.join(str(row[0]) for row in rows)}")
    found += _gaps(connection)
    if dates := rollup.disagreeing(connection):
        found.append(f"a report that is not its tickets': {', '.join(dates[:5])}")
    found += [f"a broken reference: {line}" for line in engine.broken_references(connection)]
    return found


def _gaps(connection: Connection) -> list[str]:
    """Series that do not count on by one: only a restore may skip numbers, just those that it has
    recorded, and those are never given afterwards."""
    jumps = [
        {**jump, "date": data["date"]}
        for (text,) in connection.execute("SELECT data FROM event WHERE kind = 'store.restored'")
        for data in [json.loads(text)]
        for jump in data["jumps"]
    ]
    allowed = {(j["date"], j["series"], j["after"], j["through"]) for j in jumps}
    gaps = [tuple(row) for row in connection.execute(_GAPS).fetchall()]
    found = [
        f"a series with a gap: {date}/{series} after {before}"
        for date, series, before, through in gaps
        if (date, series, before, through) not in allowed
    ]
    for jump in jumps:
        again = connection.execute(
            _SKIPPED, {name: jump[name] for name in ("date", "series", "after", "through")}
        ).fetchone()
        if again is not None:
            found.append(f"a number given again after a restore: {jump['date']}/{again[0]}")
    return found[:5]
