"""Questions about tickets, their calls and their slips."""

from __future__ import annotations

from common.store.queries.slips import STANDS
from common.store.sqlite import Connection, Row

_RECENT_CALLS = 500
"""More than any hall makes while one number is called again and again."""

_SERVED = (
    "(NOT EXISTS (SELECT 1 FROM officer_service WHERE officer = :officer)"
    " OR EXISTS (SELECT 1 FROM officer_service"
    "  WHERE officer = :officer AND officer_service.service = ticket.service))"
    " AND (:priority_only = 0 OR ticket.priority_class IS NOT NULL)"
)
"""What a desk and its officer may serve, of those whom nobody sent to it."""


def waiting_by_service(connection: Connection) -> list[Row]:
    """For each service with a queue: its code, how many wait, since when the first does."""
    rows: list[Row] = connection.execute(
        "SELECT leg.service, count(*), min(leg.waiting_from) FROM ticket"
        " JOIN leg ON leg.ticket = ticket.id AND leg.ended_at IS NULL"
        " WHERE ticket.state = 'waiting' GROUP BY leg.service",
    ).fetchall()
    return rows


def last_called(connection: Connection, *, ticket: int) -> int | None:
    """When a ticket was called last."""
    row = connection.execute(
        "SELECT call.last_at FROM ticket JOIN call ON call.id = ticket.last_call"
        " WHERE ticket.id = :id",
        {"id": ticket},
    ).fetchone()
    return None if row is None else int(row["last_at"])


def of_today(connection: Connection, *, number: str, today: str) -> Row | None:
    """The id of the ticket with this number on date `today`."""
    return connection.execute(
        "SELECT ticket.id FROM ticket JOIN business_day ON business_day.id = ticket.day"
        " WHERE number = :number AND date = :today",
        {"number": number, "today": today},
    ).fetchone()


def with_token(connection: Connection, *, token: str, today: str) -> Row | None:
    """The id of the ticket of date `today` with this token: a token has no index, a day has one."""
    return connection.execute(
        "SELECT ticket.id FROM ticket JOIN business_day ON business_day.id = ticket.day"
        " WHERE token = :token AND date = :today",
        {"token": token, "today": today},
    ).fetchone()


def at_desk(connection: Connection, *, desk: str) -> Row | None:
    """The ticket at a desk with its leg, its call and its slip's state."""
    return connection.execute(
        "SELECT ticket.*, leg.called_at, leg.started_at, call.times, call.reason,"  # noqa: S608
        f" {STANDS} AS slip, appointment.slot_at AS booked_at"
        " FROM ticket JOIN leg ON leg.ticket = ticket.id AND leg.ended_at IS NULL"
        " JOIN call ON call.id = ticket.last_call"
        " LEFT JOIN appointment ON appointment.id = ticket.appointment"
        " AND appointment.kind = 'booked'"
        " LEFT JOIN print_job ON print_job.id = ticket.last_slip"
        " WHERE ticket.desk = :desk",
        {"desk": desk},
    ).fetchone()


def callable_here(
    connection: Connection, *, desk: str, officer: str | None, priority_only: bool
) -> list[Row]:
    """Who waits that this desk and officer could call, by service."""
    rows: list[Row] = connection.execute(
        "SELECT ticket.service,"  # noqa: S608
        " coalesce(ticket.directed_desk, ticket.directed_officer) IS NOT NULL AS directed,"
        " count(*) AS waiting,"
        " min(leg.waiting_from) AS since"
        " FROM ticket JOIN leg ON leg.ticket = ticket.id AND leg.ended_at IS NULL"
        " WHERE ticket.state = 'waiting' AND (ticket.directed_desk = :desk"
        "  OR ticket.directed_officer = :officer"
        "  OR ticket.directed_desk IS NULL AND ticket.directed_officer IS NULL"
        f"  AND {_SERVED})"
        " GROUP BY ticket.service, directed",
        {"desk": desk, "officer": officer, "priority_only": int(priority_only)},
    ).fetchall()
    return rows


def reachable_from(
    connection: Connection, *, desk: str, officer: str | None, priority_only: bool
) -> list[Row]:
    """Whom a desk and officer could call or bring back by number: service by service, and those
    sent to the desk or to the officer."""
    rows: list[Row] = connection.execute(
        "SELECT number, service, state,"  # noqa: S608
        " coalesce(directed_desk, directed_officer) IS NOT NULL AS directed FROM ticket"
        " WHERE state = 'waiting' AND (directed_desk = :desk OR directed_officer = :officer"
        f"  OR directed_desk IS NULL AND directed_officer IS NULL AND {_SERVED})"
        " UNION ALL SELECT number, service, state, 0 FROM ticket"
        f" WHERE state IN ('parked', 'absent') AND {_SERVED}",
        {"desk": desk, "officer": officer, "priority_only": int(priority_only)},
    ).fetchall()
    return rows


def to_pick(connection: Connection) -> list[Row]:
    """Everybody whom an officer may call or bring back by number."""
    rows: list[Row] = connection.execute(
        "SELECT number, ticket.service, state, priority_class, leg.waiting_from AS since,"
        " rank_at, ticket.id AS id"
        " FROM ticket JOIN leg ON leg.ticket = ticket.id AND leg.ended_at IS NULL"
        " WHERE state = 'waiting'"
        " UNION ALL"
        " SELECT number, service, state, priority_class, coalesce(absent_at, parked_at),"
        " rank_at, id FROM ticket WHERE state IN ('parked', 'absent')"
        " ORDER BY rank_at, id",
    ).fetchall()
    return rows


def away(connection: Connection) -> list[Row]:
    """Parked and absent tickets, the newest first."""
    rows: list[Row] = connection.execute(
        "SELECT number, service, state, coalesce(absent_at, parked_at) AS since FROM ticket"
        " WHERE state IN ('parked', 'absent') ORDER BY since DESC LIMIT 50",
    ).fetchall()
    return rows


def calls_of_the_day(connection: Connection, *, limit: int) -> list[Row]:
    """The newest calls of the open day that were not taken back."""
    rows: list[Row] = connection.execute(
        "SELECT call.id, call.ticket, ticket.number, ticket.lang, call.desk, call.last_at,"
        " call.times, ticket.state, ticket.service FROM call"
        " JOIN ticket ON ticket.id = call.ticket"
        " WHERE call.id > (SELECT coalesce(max(id), 0) FROM call) - :within"
        " AND call.day = (SELECT id FROM business_day WHERE closed_at IS NULL)"
        " AND coalesce(call.end_kind, '') <> 'undone'"
        " AND call.reason <> 'serve_now'"
        " ORDER BY call.last_at DESC, call.id DESC LIMIT :limit",
        {"limit": limit, "within": _RECENT_CALLS},
    ).fetchall()
    return rows


def is_open_call(connection: Connection, *, call: int) -> bool:
    """Whether its ticket is still called by it."""
    row = connection.execute(
        "SELECT 1 FROM call JOIN ticket ON ticket.id = call.ticket"
        " WHERE call.id = :call AND call.ended_at IS NULL AND ticket.state = 'called'",
        {"call": call},
    ).fetchone()
    return row is not None


def missed(connection: Connection) -> list[Row]:
    """Numbers called and not yet seen, the newest first."""
    rows: list[Row] = connection.execute(
        "SELECT number, service FROM ticket"
        " WHERE state IN ('parked', 'absent') AND state = 'absent'"
        " ORDER BY absent_at DESC LIMIT 400",
    ).fetchall()
    return rows


def late_by_service(connection: Connection, *, now: int, soon: int) -> list[Row]:
    """For each service: promises past at `now`, and those that are past at `soon`."""
    rows: list[Row] = connection.execute(
        "SELECT service, count(*) FILTER (WHERE promised_at < :now),"
        " count(*) FILTER (WHERE promised_at >= :now AND promised_at < :soon)"
        " FROM ticket WHERE state = 'waiting' AND first_called_at IS NULL GROUP BY service",
        {"now": now, "soon": soon},
    ).fetchall()
    return rows


def totals(connection: Connection, *, date: str | None) -> Row:
    """The tickets of a date, counted by where they are."""
    return connection.execute(
        "SELECT count(*), count(*) FILTER (WHERE state = 'waiting'),"
        " count(*) FILTER (WHERE state IN ('called', 'serving')),"
        " count(*) FILTER (WHERE state IN ('parked', 'absent')),"
        " count(*) FILTER (WHERE state = 'done'), count(*) FILTER (WHERE state = 'cancelled'),"
        " count(*) FILTER (WHERE state = 'expired'),"
        " count(*) FILTER (WHERE outcome = 'unrecorded'),"
        " count(*) FILTER (WHERE first_called_at <= promised_at), count(first_called_at),"
        " count(*) FILTER (WHERE first_called_at IS NOT NULL AND quoted_lo IS NOT NULL),"
        " count(*) FILTER (WHERE first_called_at BETWEEN quoted_lo AND quoted_hi)"
        " FROM ticket WHERE day = (SELECT id FROM business_day WHERE date = :date)",
        {"date": date},
    ).fetchone()


def of_day(connection: Connection, *, day: int) -> list[Row]:
    """Every ticket of a business day, as far as its report needs."""
    rows: list[Row] = connection.execute(
        "SELECT service, state, outcome, issued_at, promised_at, first_called_at,"
        " quoted_lo, quoted_hi FROM ticket WHERE day = :day",
        {"day": day},
    ).fetchall()
    return rows


def judged_of_day(connection: Connection, *, day: int) -> list[Row]:
    """Everybody of a business day who waited and was called, with what they had been told."""
    rows: list[Row] = connection.execute(
        "SELECT service, issued_at, first_called_at, quoted_lo, quoted_hi FROM ticket"
        " WHERE day = :day AND first_called_at IS NOT NULL AND origin <> 'desk'",
        {"day": day},
    ).fetchall()
    return rows


def every_number(connection: Connection) -> list[Row]:
    """Every number ever given, in order."""
    rows: list[Row] = connection.execute(
        "SELECT number FROM ticket ORDER BY id",
    ).fetchall()
    return rows


def called_twice(connection: Connection) -> int:
    """How many tickets were called more than once."""
    return int(
        connection.execute(
            "SELECT count(*) FROM (SELECT ticket FROM call GROUP BY ticket HAVING count(*) > 1)",
        ).fetchone()[0]
    )


def done(connection: Connection) -> int:
    """How many tickets are done."""
    return int(
        connection.execute(
            "SELECT count(*) FROM ticket WHERE state = 'done'",
        ).fetchone()[0]
    )


def slips_under_way(connection: Connection) -> int:
    """How many slips have no honest end yet."""
    return int(
        connection.execute(
            "SELECT count(*) FROM print_job WHERE state IN ('queued', 'started',"
            " 'failed_before_send') AND state <> 'failed_before_send'",
        ).fetchone()[0]
    )


def of_newest_day(connection: Connection, *, number: str) -> Row | None:
    """The id of the ticket with this number on the newest business day."""
    return connection.execute(
        "SELECT id FROM ticket WHERE number = :number AND day = (SELECT max(id) FROM business_day)",
        {"number": number},
    ).fetchone()


def of_date(connection: Connection, *, number: str, date: str | None) -> Row | None:
    """Id and date of the ticket with this number on that business day; None: on the newest."""
    return connection.execute(
        "SELECT ticket.id, date FROM ticket JOIN business_day ON business_day.id = ticket.day"
        " WHERE number = :number AND day = (SELECT max(id) FROM business_day"
        "  WHERE :date IS NULL OR date = :date)",
        {"number": number, "date": date},
    ).fetchone()


def events_of(connection: Connection, *, ticket: int) -> list[Row]:
    """What the record says of a ticket, in order."""
    rows: list[Row] = connection.execute(
        "SELECT at, kind, desk, subject, data FROM event WHERE ticket = :ticket ORDER BY seq",
        {"ticket": ticket},
    ).fetchall()
    return rows
