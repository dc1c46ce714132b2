"""Lists of dossiers: what is late, what is to be told, what waits for somebody to decide."""

from __future__ import annotations

from common.store.sqlite import Connection, Row

_RUNNING = "ended_at IS NULL AND state IN (2, 4)"
_LINE = (
    "id, code, procedure, service, agency, outside, channel, state, stage, state_at, received_at,"
    " accepted_at, due_at, first_due_at, due_fixed, reschedules, processed_at, shelf"
)


def due_until(connection: Connection, *, until: int, agency: str | None) -> list[Row]:
    """Dossiers under way that are due by a moment, the most urgent first."""
    rows: list[Row] = connection.execute(
        f"SELECT {_LINE} FROM dossier WHERE {_RUNNING} AND due_at <= :until"  # noqa: S608 - ours
        " AND (:agency IS NULL OR agency = :agency) ORDER BY due_at, id",
        {"until": until, "agency": agency},
    ).fetchall()
    return rows


def held_up(connection: Connection, *, agency: str | None) -> list[Row]:
    """Dossiers that wait for their holder, the longest first, with what the newest request says:
    when it was asked, and when a person is to decide about closing it."""
    rows: list[Row] = connection.execute(
        f"SELECT {_columns('dossier')}, supplement.asked_at, supplement.closes_at,"  # noqa: S608
        " supplement.contrary FROM dossier LEFT JOIN supplement"
        " ON supplement.dossier = dossier.id AND supplement.completed_at IS NULL"
        " WHERE ended_at IS NULL AND state IN (5, 6)"
        " AND (:agency IS NULL OR agency = :agency) ORDER BY state_at, dossier.id",
        {"agency": agency},
    ).fetchall()
    return rows


def unanswered(connection: Connection, *, agency: str | None) -> list[Row]:
    """Dossiers that came without their holder and that nobody has accepted or answered yet."""
    rows: list[Row] = connection.execute(
        f"SELECT {_LINE}, seen_at FROM dossier"  # noqa: S608 - our columns
        " WHERE ended_at IS NULL AND state = 1 AND (:agency IS NULL OR agency = :agency)"
        " ORDER BY received_at, id",
        {"agency": agency},
    ).fetchall()
    return rows


def ready(connection: Connection, *, agency: str | None) -> list[Row]:
    """Results that lie ready, the oldest first."""
    rows: list[Row] = connection.execute(
        f"SELECT {_LINE} FROM dossier WHERE ended_at IS NULL AND state = 9"  # noqa: S608
        " AND (:agency IS NULL OR agency = :agency) ORDER BY processed_at, id",
        {"agency": agency},
    ).fetchall()
    return rows


def told(connection: Connection, *, dossiers: list[int]) -> list[Row]:
    """Who was told what about these dossiers, in order."""
    marks = ", ".join(str(int(dossier)) for dossier in dossiers)
    rows: list[Row] = connection.execute(
        "SELECT dossier, kind, how, at, officer FROM dossier_notice"  # noqa: S608 - numbers
        f" WHERE dossier IN ({marks}) ORDER BY dossier, id"
    ).fetchall()
    return rows


def newest_letters(connection: Connection, *, dossiers: list[int]) -> list[Row]:
    """The newest letter with a new date of each of these dossiers."""
    marks = ", ".join(str(int(dossier)) for dossier in dossiers)
    rows: list[Row] = connection.execute(
        "SELECT dossier, max(position) AS position, at, letter_no, reason, old_due_at,"  # noqa: S608
        f" new_due_at, late, contrary FROM reschedule WHERE dossier IN ({marks}) GROUP BY dossier"
    ).fetchall()
    return rows


def rescheduled(connection: Connection, *, agency: str | None) -> list[Row]:
    """Dossiers under way that have had a letter with a new date."""
    rows: list[Row] = connection.execute(
        f"SELECT {_LINE} FROM dossier WHERE {_RUNNING} AND reschedules > 0"  # noqa: S608
        " AND (:agency IS NULL OR agency = :agency) ORDER BY due_at, id",
        {"agency": agency},
    ).fetchall()
    return rows


def redated(connection: Connection, *, agency: str | None) -> list[Row]:
    """Dossiers under way whose date is no longer the one on their holder's paper since the calendar
    changed, the most urgent first."""
    rows: list[Row] = connection.execute(
        f"SELECT {_LINE} FROM dossier WHERE state IN (2, 4, 6) AND due_fixed = 0"  # noqa: S608
        " AND due_at <> first_due_at AND (:agency IS NULL OR agency = :agency)"
        " ORDER BY due_at, id",
        {"agency": agency},
    ).fetchall()
    return rows


def redated_at(connection: Connection, *, dossier: int) -> int | None:
    """When the date of a dossier was last worked out again."""
    row = connection.execute(
        "SELECT at FROM event WHERE kind >= 'dossier.' AND kind < 'dossier/'"
        " AND kind = 'dossier.due_recomputed' AND subject IN ("
        "  SELECT code FROM dossier WHERE id = :id"
        "  UNION SELECT provisional FROM dossier WHERE id = :id AND provisional IS NOT NULL"
        "  UNION SELECT code FROM former_code WHERE dossier = :id)"
        " ORDER BY seq DESC LIMIT 1",
        {"id": dossier},
    ).fetchone()
    return None if row is None else int(row["at"])


def history(connection: Connection, *, dossier: int) -> list[Row]:
    """Everything that was done to a dossier, under each of its codes, in order."""
    rows: list[Row] = connection.execute(
        "SELECT seq, at, kind, actor, role, terminal, desk, officer, data FROM event"
        " WHERE kind >= 'dossier.' AND kind < 'dossier/' AND subject IN ("
        "  SELECT code FROM dossier WHERE id = :id"
        "  UNION SELECT provisional FROM dossier WHERE id = :id AND provisional IS NOT NULL"
        "  UNION SELECT code FROM former_code WHERE dossier = :id)"
        " ORDER BY seq",
        {"id": dossier},
    ).fetchall()
    return rows


def visits_of(connection: Connection, *, matter: int) -> list[Row]:
    """The visits about one matter, in order."""
    rows: list[Row] = connection.execute(
        "SELECT visit.at, visit.desk, visit.officer, visit.outcome, visit.procedure, visit.reason,"
        " visit.missing, visit.service, ticket.number, dossier.code FROM visit"
        " JOIN ticket ON ticket.id = visit.ticket LEFT JOIN dossier ON dossier.id = visit.dossier"
        " WHERE visit.matter = :matter ORDER BY visit.id",
        {"matter": matter},
    ).fetchall()
    return rows


def supplements_of(connection: Connection, *, dossier: int) -> list[Row]:
    """What was asked for in addition, in order."""
    rows: list[Row] = connection.execute(
        "SELECT stage, position, asked_at, officer, reason, missing, note, contrary, paper, late,"
        " closes_at, completed_at FROM supplement WHERE dossier = :id ORDER BY id",
        {"id": dossier},
    ).fetchall()
    return rows


def letters_of(connection: Connection, *, dossier: int) -> list[Row]:
    """The agency's letters with new dates, in order."""
    rows: list[Row] = connection.execute(
        "SELECT position, at, officer, letter_no, letter_date, reason, note, old_due_at,"
        " new_due_at, late, contrary FROM reschedule WHERE dossier = :id ORDER BY position",
        {"id": dossier},
    ).fetchall()
    return rows


def unnamed_visits(connection: Connection, *, date: str) -> list[Row]:
    """Visits of a business day that should name a procedure and a reason, and do not: a keypad
    ended them, or their outcome was left for later."""
    rows: list[Row] = connection.execute(
        "SELECT ticket.number, leg.service, leg.desk, leg.officer, leg.outcome, leg.ended_at"
        " FROM ticket JOIN leg ON leg.ticket = ticket.id"
        " WHERE ticket.day = (SELECT id FROM business_day WHERE date = :date) AND leg.outcome IN"
        "  ('supplement', 'refused', 'advice', 'unrecorded')"
        " AND NOT EXISTS (SELECT 1 FROM visit WHERE visit.ticket = leg.ticket"
        "  AND visit.position = leg.position) ORDER BY leg.ended_at",
        {"date": date},
    ).fetchall()
    return rows


def _columns(table: str) -> str:
    return ", ".join(f"{table}.{name.strip()}" for name in _LINE.split(","))
