"""Questions about who was on duty, when they rested and whom they called."""

from __future__ import annotations

from common.store.sqlite import Connection, Row


def duties(connection: Connection, *, since: int, before: int) -> list[Row]:
    """Every duty that began in this time, with whose it was, officer by officer in order."""
    rows: list[Row] = connection.execute(
        "SELECT duty.id, duty.officer, officer.name, officer.home_agency, officer.staff_type,"
        " officer.unit, duty.desk, duty.started_at, duty.ended_at, duty.end_reason"
        " FROM duty JOIN officer ON officer.code = duty.officer"
        " WHERE duty.started_at >= :since AND duty.started_at < :before"
        " ORDER BY duty.officer, duty.started_at, duty.id",
        {"since": since, "before": before},
    ).fetchall()
    return rows


def roster(connection: Connection, *, first: str, last: str) -> list[Row]:
    """Who was to be there on these dates, as their rosters say."""
    rows: list[Row] = connection.execute(
        "SELECT roster.date, roster.officer, officer.name, officer.home_agency, officer.unit,"
        " roster.desk, roster.shift FROM roster JOIN officer ON officer.code = roster.officer"
        " WHERE roster.date >= :first AND roster.date <= :last"
        " ORDER BY roster.date, roster.officer, roster.shift",
        {"first": first, "last": last},
    ).fetchall()
    return rows


def rests(connection: Connection, *, since: int, before: int) -> list[Row]:
    """The rests of these duties, in order."""
    rows: list[Row] = connection.execute(
        "SELECT duty_pause.duty, duty_pause.reason, duty_pause.from_at, duty_pause.to_at"
        " FROM duty JOIN duty_pause ON duty_pause.duty = duty.id"
        " WHERE duty.started_at >= :since AND duty.started_at < :before"
        " ORDER BY duty_pause.from_at, duty_pause.id",
        {"since": since, "before": before},
    ).fetchall()
    return rows


def calls(connection: Connection, *, first: str, last: str) -> list[Row]:
    """Every call of these dates: the desk, who called, and until when somebody was there for it.
    `served` where that was a visit; `until` is null while it goes on.

    Calls have no index by day, only ids that grow: those of the days before and after bound them.
    """
    rows: list[Row] = connection.execute(
        "SELECT call.desk, call.officer, call.at,"
        " coalesce(call.end_kind, '') = 'started' AS served,"
        " CASE WHEN call.end_kind = 'started' THEN leg.ended_at ELSE call.ended_at END AS until"
        " FROM business_day JOIN call ON call.day = business_day.id"
        " JOIN leg ON leg.ticket = call.ticket AND leg.position = call.position"
        " WHERE business_day.date >= :first AND business_day.date <= :last"
        " AND call.id > coalesce((SELECT max(last_call) FROM ticket WHERE day ="
        "  (SELECT max(id) FROM business_day WHERE date < :first)), 0)"
        " AND call.id < coalesce((SELECT min(last_call) FROM ticket WHERE day ="
        "  (SELECT min(id) FROM business_day WHERE date > :last)), 9223372036854775807)",
        {"first": first, "last": last},
    ).fetchall()
    return rows


def is_officer(connection: Connection, *, code: str) -> bool:
    """Whether somebody has, or had, this code."""
    found = connection.execute("SELECT 1 FROM officer WHERE code = :code", {"code": code})
    return found.fetchone() is not None
