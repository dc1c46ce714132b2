"""Questions that only reports ask."""

from __future__ import annotations

from common.store.sqlite import Connection, Row


def began(connection: Connection) -> int | None:
    """When the record began, UTC ms; None while nothing has happened."""
    row = connection.execute("SELECT at FROM event ORDER BY seq LIMIT 1").fetchone()
    return None if row is None else int(row["at"])


def newest_date(connection: Connection) -> str | None:
    """The date of the newest business day."""
    row = connection.execute("SELECT date FROM business_day ORDER BY id DESC LIMIT 1").fetchone()
    return None if row is None else str(row["date"])


def newest_before(connection: Connection, *, date: str) -> str | None:
    """The date of the newest business day before one."""
    row = connection.execute(
        "SELECT max(date) AS date FROM business_day WHERE date < :date", {"date": date}
    ).fetchone()
    return None if row["date"] is None else str(row["date"])


def day_and_neighbours(connection: Connection, *, date: str | None) -> Row | None:
    """A business day, the newest without a date, with the dates of those before and after it."""
    found: Row | None = connection.execute(
        "SELECT id, date, closed_at,"
        " (SELECT max(date) FROM business_day WHERE date < day.date) AS earlier,"
        " (SELECT min(date) FROM business_day WHERE date > day.date) AS later"
        " FROM business_day AS day"
        " WHERE date = coalesce(:date, (SELECT max(date) FROM business_day))",
        {"date": date},
    ).fetchone()
    return found


def service_names(connection: Connection) -> dict[str, str]:
    """The name of every service there ever was, as the centre file wrote it (JSON)."""
    return dict(connection.execute("SELECT code, name FROM service").fetchall())


def waits_of_day(connection: Connection, *, day: int) -> list[Row]:
    """Service, unit and wait of each ticket of a business day that was called, ms."""
    rows: list[Row] = connection.execute(
        "SELECT service, unit, first_called_at - issued_at AS wait FROM ticket"
        " WHERE day = :day AND first_called_at IS NOT NULL",
        {"day": day},
    ).fetchall()
    return rows


def slips_of_day(connection: Connection, *, day: int) -> dict[str, int]:
    """How the newest slip of each ticket of a business day ended, while its print job is kept."""
    rows = connection.execute(
        "SELECT print_job.state, count(*) FROM ticket JOIN print_job"
        " ON print_job.id = ticket.last_slip WHERE day = :day GROUP BY print_job.state",
        {"day": day},
    ).fetchall()
    return dict(rows)


def ratings_between(connection: Connection, *, first: int, last: int) -> list[Row]:
    """How often each answer was given for each service, from business day to business day."""
    rows: list[Row] = connection.execute(
        "SELECT service, source, level, reason, outcome_right, count(*) AS n FROM rating"
        " WHERE day BETWEEN :first AND :last"
        " GROUP BY service, source, level, reason, outcome_right",
        {"first": first, "last": last},
    ).fetchall()
    return rows


def ratings_of_officer(connection: Connection, *, officer: str, first: str, last: str) -> list[Row]:
    """How often each level was answered about the visits of an officer, between two dates."""
    rows: list[Row] = connection.execute(
        "SELECT rating.source, rating.level, count(*) AS n"
        " FROM business_day JOIN rating ON rating.day = business_day.id"
        " JOIN leg ON leg.ticket = rating.ticket AND leg.position = rating.position"
        " WHERE business_day.date BETWEEN :first AND :last AND leg.officer = :officer"
        " GROUP BY rating.source, rating.level",
        {"officer": officer, "first": first, "last": last},
    ).fetchall()
    return rows


def visits_of_officer(connection: Connection, *, officer: str, first: str, last: str) -> int:
    """How many visits of an officer have ended, between two dates: about each there can be an
    answer."""
    row = connection.execute(
        "SELECT count(*) AS n FROM business_day JOIN ticket ON ticket.day = business_day.id"
        " JOIN leg ON leg.ticket = ticket.id WHERE business_day.date BETWEEN :first AND :last"
        " AND leg.officer = :officer AND started_at IS NOT NULL AND leg.ended_at IS NOT NULL",
        {"officer": officer, "first": first, "last": last},
    ).fetchone()
    return int(row["n"])


def officer_is_known(connection: Connection, code: str) -> bool:
    """Whether there is, or was, an officer with this code."""
    found = connection.execute("SELECT 1 FROM officer WHERE code = :code", {"code": code})
    return found.fetchone() is not None


def event_count(connection: Connection) -> int:
    """How many events there are."""
    return int(connection.execute("SELECT count(*) FROM event").fetchone()[0])
