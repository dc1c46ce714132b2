# ruff: noqa: S608 - every name in the statements is our own
"""What the page for the morning needs that no other list has."""

from __future__ import annotations

import json

from common.store.sqlite import Connection, Row

_UNDER_WAY = "ended_at IS NULL AND state IN (2, 4) AND due_at < :tomorrow"
_LISTED = (
    "role IN ('officer', 'cashier') AND (valid_from IS NULL OR valid_from <= :date)"
    " AND (valid_to IS NULL OR valid_to >= :date) AND (retired_at IS NULL OR retired_at >= :since)"
    " AND (NOT EXISTS (SELECT 1 FROM roster WHERE roster.date = :date)"
    "  OR EXISTS (SELECT 1 FROM roster WHERE roster.date = :date"
    "   AND roster.officer = officer.code))"
)


def due_by_agency(connection: Connection, *, now: int, today: int, tomorrow: int) -> list[Row]:
    """For each agency with such dossiers how many under way are `late` now, due until the end of
    today (`today`, UTC ms), and from then until the end of the next working day (`tomorrow`)."""
    rows: list[Row] = connection.execute(
        "SELECT agency, count(*) FILTER (WHERE due_at < :now) AS late,"
        " count(*) FILTER (WHERE due_at >= :now AND due_at < :today) AS today,"
        " count(*) FILTER (WHERE due_at >= :now AND due_at >= :today) AS tomorrow"
        f" FROM dossier WHERE {_UNDER_WAY} GROUP BY agency",
        {"now": now, "today": today, "tomorrow": tomorrow},
    ).fetchall()
    return rows


def due_dossiers(connection: Connection, *, tomorrow: int) -> list[Row]:
    """These dossiers one by one, the one due first before the others."""
    rows: list[Row] = connection.execute(
        "SELECT code, procedure, service, agency, due_at"
        f" FROM dossier WHERE {_UNDER_WAY} ORDER BY due_at, code",
        {"tomorrow": tomorrow},
    ).fetchall()
    return rows


def staff(connection: Connection, *, date: str, since: int, before: int) -> list[Row]:
    """For each home agency (NULL: the centre's own) how many officers and cashiers are on the
    list of a date, and how many of these took up duty within its hours (UTC ms)."""
    rows: list[Row] = connection.execute(
        "SELECT home_agency AS agency, count(*) AS listed, count(*) FILTER (WHERE EXISTS"
        "  (SELECT 1 FROM duty WHERE duty.officer = officer.code"
        "   AND duty.started_at >= :since AND duty.started_at < :before)) AS present"
        f" FROM officer WHERE {_LISTED} GROUP BY home_agency",
        {"date": date, "since": since, "before": before},
    ).fetchall()
    return rows


def staff_one_by_one(connection: Connection, *, date: str, since: int, before: int) -> list[Row]:
    """Each of these officers: when they first took up duty within its hours (`came_at`, UTC ms) and
    at which desk; NULL who did not."""
    rows: list[Row] = connection.execute(
        "SELECT officer.code, officer.name, officer.home_agency AS agency, officer.staff_type,"
        " duty.desk, duty.started_at AS came_at"
        " FROM officer LEFT JOIN duty ON duty.id = (SELECT id FROM duty AS own"
        "  WHERE own.officer = officer.code AND own.started_at >= :since"
        "  AND own.started_at < :before ORDER BY own.started_at, own.id LIMIT 1)"
        f" WHERE {_LISTED} ORDER BY agency, officer.code",
        {"date": date, "since": since, "before": before},
    ).fetchall()
    return rows


def backup(connection: Connection) -> tuple[int, bool] | None:
    """When the newest backup was made, by the machine's own clock, and whether it was found sound
    when it was looked at afterwards; None before the first."""
    row = connection.execute("SELECT value FROM meta WHERE key = 'backup'").fetchone()
    if row is None:
        return None
    known = json.loads(row["value"])
    damaged = connection.execute(
        "SELECT 1 FROM alert WHERE kind = 'unsound' AND subject = 'store' AND closed_at IS NULL"
    ).fetchone()
    return int(known["at"]), damaged is None
