"""What a day comes to beyond its queue: half hours, people in the hall, stays at desks.

Each of these is counted from tickets, stays, duty and events by one statement, for a day that goes
on as for the roll-up of a closed one.
"""

from __future__ import annotations

from dataclasses import dataclass

from common.domain.figures import MINUTE

HALF_HOUR = 30 * MINUTE
LAST_SLOT = 95
"""Half hours are numbered from local midnight; a clock that was wrong makes no more than these."""

_HALVES = f"""
SELECT day, slot, service, unit, sum(arrived) AS arrived, sum(called) AS called, sum(kept) AS kept,
       sum(wait_sum) AS wait_sum, sum(gone) AS gone
FROM (
    SELECT day, (issued_at - :midnight) / {HALF_HOUR} AS slot, service, unit,
           1 AS arrived, 0 AS called, 0 AS kept, 0 AS wait_sum, 0 AS gone
    FROM ticket WHERE day = :day
    UNION ALL
    SELECT day, (first_called_at - :midnight) / {HALF_HOUR}, service, unit,
           0, 1, first_called_at <= promised_at, first_called_at - issued_at, 1
    FROM ticket WHERE day = :day AND first_called_at IS NOT NULL
    UNION ALL
    SELECT day, (ended_at - :midnight) / {HALF_HOUR}, service, unit, 0, 0, 0, 0, 1
    FROM ticket WHERE day = :day AND first_called_at IS NULL AND ended_at IS NOT NULL
)
GROUP BY day, slot, service, unit
"""  # noqa: S608 - the length of a half hour

_HALL = f"""
WITH RECURSIVE
people (from_at, to_at, n) AS MATERIALIZED (
    SELECT leg.waiting_from, coalesce(leg.ended_at, :until), ticket.party_size
    FROM ticket JOIN leg ON leg.ticket = ticket.id WHERE ticket.day = :day
),
manned (from_at, to_at, n) AS (
    SELECT started_at, coalesce(ended_at, :until), 1
    FROM duty WHERE started_at >= :midnight AND started_at < :tomorrow
    UNION ALL
    SELECT duty_pause.from_at, coalesce(duty_pause.to_at, duty.ended_at, :until), -1
    FROM duty JOIN duty_pause ON duty_pause.duty = duty.id
    WHERE duty.started_at >= :midnight AND duty.started_at < :tomorrow
),
ends (first, last) AS (
    SELECT min(from_at), max(to_at)
    FROM (SELECT from_at, to_at FROM people UNION ALL SELECT from_at, to_at FROM manned)
),
number (slot) AS (
    SELECT max(0, (first - :midnight) / {HALF_HOUR}) FROM ends WHERE first IS NOT NULL
    UNION ALL
    SELECT slot + 1 FROM number, ends
    WHERE :midnight + (slot + 1) * {HALF_HOUR} < last AND slot < {LAST_SLOT}
),
half (slot, start, before) AS (
    SELECT slot, :midnight + slot * {HALF_HOUR}, :midnight + (slot + 1) * {HALF_HOUR} FROM number
),
point (at, n) AS (
    SELECT from_at, n FROM people
    UNION ALL SELECT to_at, -n FROM people
    UNION ALL SELECT start, 0 FROM half
),
present (slot, here) AS (
    SELECT (at - :midnight) / {HALF_HOUR},
           sum(n) OVER (ORDER BY at, n ROWS UNBOUNDED PRECEDING)
    FROM point
),
crowd (slot, most) AS MATERIALIZED (SELECT slot, max(here) FROM present GROUP BY slot)
SELECT :day AS day, half.slot AS slot, crowd.most AS most,
       (SELECT coalesce(sum(n * (min(to_at, half.before) - max(from_at, half.start))), 0)
        FROM manned WHERE from_at < half.before AND to_at > half.start) AS desk_ms
FROM half JOIN crowd ON crowd.slot = half.slot ORDER BY half.slot
"""  # noqa: S608 - the length of a half hour

_STAYS = """
SELECT ticket.day AS day, coalesce(leg.officer, '') AS officer, leg.service AS service,
       ticket.unit AS unit, coalesce(leg.outcome, '') AS outcome, count(*) AS stays,
       sum(leg.ended_at - leg.started_at) AS serving_ms
FROM ticket JOIN leg ON leg.ticket = ticket.id
WHERE ticket.day = :day AND leg.started_at IS NOT NULL AND leg.ended_at IS NOT NULL
GROUP BY ticket.day, 2, 3, 4, 5
"""

UNTIMED = ("left", "unrecorded")
"""Who was gone when service began was not served; where an outcome is missing, so is the end."""

_LENGTHS = f"""
SELECT ticket.day AS day, leg.service AS service, ticket.unit AS unit,
       (leg.ended_at - leg.started_at) / {MINUTE} AS minutes, count(*) AS stays
FROM ticket JOIN leg ON leg.ticket = ticket.id
WHERE ticket.day = :day AND leg.started_at IS NOT NULL AND leg.ended_at IS NOT NULL
AND coalesce(leg.outcome, '') NOT IN {UNTIMED}
GROUP BY ticket.day, 2, 3, 4
"""  # noqa: S608 - the length of a minute, and our own codes

_HAPPENINGS = """
SELECT ticket.day AS day, coalesce(event.officer, '') AS officer, ticket.service AS service,
       ticket.unit AS unit,
       CASE event.kind WHEN 'ticket.absent' THEN 'absent' ELSE 'default' END AS what,
       count(*) AS times
FROM ticket JOIN event ON event.ticket = ticket.id
WHERE ticket.day = :day AND (event.kind = 'ticket.absent'
    OR event.kind = 'ticket.finished' AND json_extract(event.data, '$.manner') = 'default')
GROUP BY ticket.day, 2, 3, 4, 5
"""


@dataclass(frozen=True, slots=True)
class Roll:
    """A table of figures of closed days: one row for each of its keys and day, with sums. `counted`
    is the same of one day, as its tickets say it."""

    table: str
    keys: tuple[str, ...]
    sums: tuple[str, ...]
    counted: str


HALVES = Roll(
    "rollup_half",
    ("slot", "service", "unit"),
    ("arrived", "called", "kept", "wait_sum", "gone"),
    _HALVES,
)
HALL = Roll("rollup_hall", ("slot",), ("most", "desk_ms"), _HALL)
STAYS = Roll(
    "rollup_stay", ("officer", "service", "unit", "outcome"), ("stays", "serving_ms"), _STAYS
)
LENGTHS = Roll("rollup_length", ("service", "unit", "minutes"), ("stays",), _LENGTHS)
HAPPENINGS = Roll(
    "rollup_happening", ("officer", "service", "unit", "what"), ("times",), _HAPPENINGS
)

ROLLS = (HALVES, HALL, STAYS, LENGTHS, HAPPENINGS)
