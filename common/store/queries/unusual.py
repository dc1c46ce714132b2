"""What of a stretch of the record an auditor looks at: single events, and how often the same was
done in the usual way. The record has no index by kind, which every number taken would pay for: it
is read from one event to another, a day at a time."""

from __future__ import annotations

from common.store.sqlite import Connection, Row

QUICK_MS = 60_000
"""An absence noted sooner after its call than this."""

SECONDS_MS = 20_000
"""A visit that was over sooner than this."""


def _places(event: str) -> str:
    """Whose, at which desk and about which service an event was, of the row of that name. A visit
    that the day's close ended was not served by whoever closed it."""
    cut_short = f"{event}.kind = 'ticket.finished' AND {event}.desk IS NULL"
    last = f"FROM leg WHERE leg.ticket = {event}.ticket ORDER BY leg.position DESC LIMIT 1"
    return (
        f" CASE WHEN {cut_short} THEN (SELECT leg.officer {last}) ELSE {event}.officer END"
        f" AS officer, CASE WHEN {cut_short} THEN (SELECT leg.desk {last}) ELSE {event}.desk END"
        " AS desk, coalesce(ticket.service, dossier.service) AS service"
    )


def _about(event: str) -> str:
    return (
        f" LEFT JOIN ticket ON ticket.id = {event}.ticket"
        f" LEFT JOIN dossier ON {event}.kind >= 'dossier.' AND {event}.kind < 'dossier/'"
        f"  AND dossier.id = {event}.data ->> '$.dossier'"
    )


_TOOK = (
    "CASE event.kind WHEN 'ticket.absent' THEN (SELECT event.at - call.at FROM event AS call"
    "  WHERE call.ticket = event.ticket AND call.seq < event.seq AND call.kind = 'ticket.called'"
    "  ORDER BY call.seq DESC LIMIT 1)"
    " WHEN 'ticket.finished' THEN"
    "  (SELECT leg.ended_at - coalesce(nullif(leg.started_at, leg.ended_at), leg.called_at)"
    "  FROM leg WHERE leg.ticket = event.ticket ORDER BY leg.position DESC LIMIT 1)"
    " END"
)
"""Since the call that nobody came to, and how long a visit was; one that was never begun, only
ended, has lasted since its call."""

_MAY_BE = (
    "event.kind IN ('ticket.absent', 'ticket.prioritised', 'ticket.call_undone',"
    " 'clock.confirmed', 'store.restored')"
    " OR event.kind = 'ticket.cancelled'"
    "  AND (SELECT last_call FROM ticket WHERE ticket.id = event.ticket) IS NOT NULL"
    " OR event.kind = 'ticket.finished' AND (event.data ->> '$.manner' = 'default'"
    "  OR event.data ->> '$.outcome' IN ('unrecorded', 'accepted', 'refused'))"
    " OR event.kind = 'ticket.called' AND event.data ->> '$.reason' = 'chosen'"
    " OR event.kind = 'ticket.issued' AND event.data ->> '$.priority_class' IS NOT NULL"
    "  AND event.data ->> '$.origin' IN ('desk', 'guide', 'cli')"
    " OR event.kind IN ('dossier.supplement_asked', 'dossier.rescheduled')"
    "  AND event.data ->> '$.contrary'"
    " OR event.kind IN ('officer.pin_wrong', 'terminal.pin_wrong')"
    "  AND event.data ->> '$.failures' >= :tries"
    " OR event.kind = 'alert.opened' AND event.subject = 'clock:wall'"
)

_SHORT = (
    "(kind <> 'ticket.absent' OR took < :quick)"
    " AND (kind <> 'ticket.finished' OR took < :seconds OR data ->> '$.manner' = 'default'"
    "  OR data ->> '$.outcome' = 'unrecorded')"
)
"""Nearly all visits and absences take longer, and are not brought here."""

_SINGLED_OUT = (
    f"WITH timed AS MATERIALIZED (SELECT event.*, {_TOOK} AS took FROM event"  # noqa: S608
    f"  WHERE event.seq >= :first AND event.seq < :beyond AND ({_MAY_BE})),"
    f" found AS MATERIALIZED (SELECT * FROM timed WHERE {_SHORT})"
    f" SELECT found.seq, found.recorded_at AS at, found.kind,{_places('found')}, ticket.number,"
    "  dossier.code AS dossier, found.data, found.took,"
    "  call.officer AS called_by, call.desk AS called_to"
    f" FROM found{_about('found')}"
    " LEFT JOIN call ON found.kind = 'ticket.cancelled' AND call.id = ticket.last_call"
    " ORDER BY found.seq"
)
"""How long is asked once of each event, and the rest only of the few that are left."""


def singled_out(connection: Connection, *, first: int, beyond: int, tries: int) -> list[Row]:
    """The events from one to before another that may be a sign, in order; `took` is how long the
    call or the visit that ended with it had been, ms. `tries`: wrong PINs in a row that lock."""
    rows: list[Row] = connection.execute(
        _SINGLED_OUT,
        {
            "first": first,
            "beyond": beyond,
            "tries": tries,
            "quick": QUICK_MS,
            "seconds": SECONDS_MS,
        },
    ).fetchall()
    return rows


def usual(connection: Connection, *, first: int, beyond: int) -> list[Row]:
    """How often each thing was done that a sign is held against, by officer, desk and service."""
    rows: list[Row] = connection.execute(
        f"SELECT event.kind,{_places('event')}, count(*) AS n,"  # noqa: S608 - our words
        " sum(event.kind = 'ticket.finished' AND event.data ->> '$.outcome'"
        f"  IN ('accepted', 'refused')) AS decided FROM event{_about('event')}"
        " WHERE event.seq >= :first AND event.seq < :beyond"
        " AND event.kind IN ('ticket.finished', 'ticket.called', 'ticket.absent',"
        "  'dossier.supplement_asked', 'dossier.rescheduled') GROUP BY 1, 2, 3, 4",
        {"first": first, "beyond": beyond},
    ).fetchall()
    return rows


def answers(connection: Connection, *, date: str) -> list[Row]:
    """What citizens said of the outcome that was recorded, of the visits of a day: counts only."""
    rows: list[Row] = connection.execute(
        "SELECT leg.officer, rating.desk, rating.service, count(*) AS n,"
        " sum(rating.outcome_right = 0) AS wrong FROM business_day"
        " JOIN rating ON rating.day = business_day.id"
        " JOIN leg ON leg.ticket = rating.ticket AND leg.position = rating.position"
        " WHERE business_day.date = :date AND rating.outcome_right IS NOT NULL GROUP BY 1, 2, 3",
        {"date": date},
    ).fetchall()
    return rows
