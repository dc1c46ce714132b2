"""Questions about complaints: whom one is about, who may answer, and lists without their words."""

from __future__ import annotations

from common.store.sqlite import Connection, Row

MOST = 500

_LISTED = (
    "SELECT complaint.id, complaint.code, complaint.made_at, complaint.channel, complaint.kind,"
    " complaint.owner, complaint.due_at, complaint.answered_at, complaint.upheld,"
    " complaint.entered_by, complaint.purged_at, ticket.number, business_day.date,"
    " dossier.code AS dossier FROM complaint LEFT JOIN ticket ON ticket.id = complaint.ticket"
    " LEFT JOIN business_day ON business_day.id = ticket.day"
    " LEFT JOIN dossier ON dossier.id = complaint.dossier"
)
"""Never the words: who lists complaints reads none."""


def officers(connection: Connection, *, ticket: int | None, dossier: int | None) -> frozenset[str]:
    """Who served a ticket, and who had to do with a dossier: whom a complaint is about."""
    rows = connection.execute(
        "SELECT officer FROM leg WHERE ticket = :ticket"
        " UNION SELECT officer FROM dossier WHERE id = :dossier"
        " UNION SELECT visit.officer FROM dossier JOIN visit ON visit.matter = dossier.matter"
        "  WHERE dossier.id = :dossier"
        " UNION SELECT officer FROM supplement WHERE dossier = :dossier"
        " UNION SELECT officer FROM reschedule WHERE dossier = :dossier",
        {"ticket": ticket, "dossier": dossier},
    ).fetchall()
    return frozenset(row["officer"] for row in rows if row["officer"] is not None)


def who_answers(connection: Connection) -> list[Row]:
    """Officers who answer where nobody else was named: supervisors first, then directors."""
    rows: list[Row] = connection.execute(
        "SELECT code, valid_from, valid_to FROM officer"
        " WHERE retired_at IS NULL AND role IN ('supervisor', 'director')"
        " ORDER BY role DESC, code"
    ).fetchall()
    return rows


def staff(connection: Connection) -> list[Row]:
    """Everybody who is not retired, by name."""
    rows: list[Row] = connection.execute(
        "SELECT code, name, role, valid_from, valid_to FROM officer WHERE retired_at IS NULL"
        " ORDER BY code"
    ).fetchall()
    return rows


def one(connection: Connection, *, code: str) -> Row | None:
    """A complaint as it is listed."""
    row: Row | None = connection.execute(
        f"{_LISTED} WHERE complaint.code = :code",
        {"code": code},
    ).fetchone()
    return row


def about(connection: Connection, *, complaint: int) -> list[str]:
    """The officers that a complaint is about."""
    rows = connection.execute(
        "SELECT officer FROM complaint_officer WHERE complaint = :complaint",
        {"complaint": complaint},
    ).fetchall()
    return [row["officer"] for row in rows]


def words(connection: Connection, *, complaint: int) -> Row:
    """What was said, and what was answered."""
    row: Row = connection.execute(
        "SELECT words, answer FROM complaint WHERE id = :id", {"id": complaint}
    ).fetchone()
    return row


def made_between(connection: Connection, *, since: int, before: int) -> list[Row]:
    """Those that were entered from one moment until before another, the newest first."""
    rows: list[Row] = connection.execute(
        f"{_LISTED} WHERE complaint.made_at >= :since"
        " AND complaint.made_at < :before ORDER BY complaint.made_at DESC, complaint.id DESC",
        {"since": since, "before": before},
    ).fetchall()
    return rows


def unanswered(connection: Connection) -> list[Row]:
    """Those that nobody has answered, the soonest due first."""
    rows: list[Row] = connection.execute(
        f"{_LISTED} WHERE complaint.answered_at IS NULL ORDER BY complaint.due_at, complaint.id"
    ).fetchall()
    return rows


def newest(connection: Connection) -> list[Row]:
    """The newest `MOST`."""
    rows: list[Row] = connection.execute(
        f"{_LISTED} WHERE complaint.id > (SELECT max(id) FROM complaint) - :most"  # noqa: S608 - ours
        " ORDER BY complaint.id DESC",
        {"most": MOST},
    ).fetchall()
    return rows
