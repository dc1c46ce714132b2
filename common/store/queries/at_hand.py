"""What an officer has at hand for the person at a desk: dossiers, earlier visits, procedures."""

from __future__ import annotations

from common.store.sqlite import Connection, Row

_USED = (
    "SELECT procedure, count(*) AS times FROM visit WHERE desk = :desk AND service = :service"
    " AND day >= (SELECT min(id) FROM business_day WHERE date >= :since)"
    " GROUP BY procedure ORDER BY times DESC, max(visit.id) DESC"
)


def brought(connection: Connection, *, ticket: int) -> list[Row]:
    """The dossiers that somebody has come about, in the order in which they were named."""
    rows: list[Row] = connection.execute(
        "SELECT dossier.* FROM ticket_dossier JOIN dossier ON dossier.id = ticket_dossier.dossier"
        " WHERE ticket_dossier.ticket = :ticket ORDER BY dossier.id",
        {"ticket": ticket},
    ).fetchall()
    return rows


def done_at_desk(connection: Connection, *, ticket: int, desk: str) -> list[Row]:
    """What has been done for somebody at this desk in the visit that goes on, the newest first."""
    rows: list[Row] = connection.execute(
        "SELECT outcome, procedure FROM visit WHERE ticket = :ticket AND desk = :desk AND"
        " position = (SELECT max(position) FROM leg WHERE ticket = :ticket) ORDER BY id DESC",
        {"ticket": ticket, "desk": desk},
    ).fetchall()
    return rows


def newest_told(connection: Connection, *, ticket: int, kind: str, other: str) -> Row | None:
    """The newest event of either kind about a ticket, and the name of the officer who did it."""
    row: Row | None = connection.execute(
        "SELECT event.kind, event.at, officer.name, event.role, event.desk,"
        " event.subject, event.data FROM event LEFT JOIN officer ON officer.code = event.actor"
        " WHERE event.ticket = :ticket AND event.kind IN (:kind, :other)"
        " ORDER BY event.seq DESC LIMIT 1",
        {"ticket": ticket, "kind": kind, "other": other},
    ).fetchone()
    return row


def sent_home(connection: Connection, *, appointment: int) -> int | None:
    """The ticket whose holder was sent home with this appointment; None for a booked time."""
    row = connection.execute(
        "SELECT data ->> '$.ticket' FROM appointment WHERE id = :id", {"id": appointment}
    ).fetchone()
    return None if row[0] is None else int(row[0])


def visit_with_token(connection: Connection, *, token: str) -> Row | None:
    """The visit whose slip was scanned."""
    row: Row | None = connection.execute(
        "SELECT * FROM visit WHERE token = :token", {"token": token}
    ).fetchone()
    return row


def newest_of_matter(connection: Connection, *, matter: int) -> Row | None:
    """The last visit about a matter."""
    row: Row | None = connection.execute(
        "SELECT * FROM visit WHERE matter = :matter ORDER BY id DESC LIMIT 1", {"matter": matter}
    ).fetchone()
    return row


def people_of_matter(connection: Connection, *, matter: int) -> int:
    """How many times somebody has come about a matter."""
    row = connection.execute(
        "SELECT count(DISTINCT ticket) FROM visit WHERE matter = :matter", {"matter": matter}
    ).fetchone()
    return int(row[0])


def people(connection: Connection, *, dossier: int) -> tuple[str, ...]:
    """The roles of those who are known of a dossier; who they are is sealed."""
    rows = connection.execute(
        "SELECT role FROM person WHERE dossier = :dossier AND purged_at IS NULL ORDER BY id",
        {"dossier": dossier},
    ).fetchall()
    return tuple(row["role"] for row in rows)


def used_at(connection: Connection, *, desk: str, service: str, since: str) -> list[str]:
    """What visits of a service at a desk were about since a date, the most frequent first."""
    rows = connection.execute(_USED, {"desk": desk, "service": service, "since": since}).fetchall()
    return [row["procedure"] for row in rows]


def procedure_name(connection: Connection, *, code: str) -> str:
    """The newest name of a procedure; the code itself where the catalogue has it no more."""
    row = connection.execute(
        "SELECT name FROM procedure WHERE code = :code ORDER BY valid_from DESC LIMIT 1",
        {"code": code},
    ).fetchone()
    return code if row is None else str(row["name"])
