"""Any ticket's whole history: which ticket is meant, and what the record says of it."""

from __future__ import annotations

from common.store.sqlite import Connection, Row

SLIPS_KEPT_DAYS = 31
"""A slip that is scanned is looked for in so many business days: nothing but the ticket itself
knows its token, and an index for so rare a question would cost every ticket."""

MOST = 50

_FOUND = (
    "SELECT ticket.id, ticket.number, ticket.service, ticket.state, ticket.issued_at,"
    " business_day.date FROM ticket JOIN business_day ON business_day.id = ticket.day"
)


def ending_with(connection: Connection, *, typed: str, date: str | None) -> list[Row]:
    """The tickets of a business day, None for the newest, whose number ends with `typed`."""
    rows: list[Row] = connection.execute(
        f"{_FOUND} WHERE ticket.day = (SELECT max(id) FROM business_day"  # noqa: S608
        "  WHERE :date IS NULL OR date = :date)"
        " AND substr(ticket.number, -length(:typed)) = :typed ORDER BY ticket.number LIMIT :most",
        {"typed": typed, "date": date, "most": MOST},
    ).fetchall()
    return rows


def with_token(connection: Connection, *, token: str) -> list[Row]:
    """The ticket of a slip of the last `SLIPS_KEPT_DAYS` business days."""
    rows: list[Row] = connection.execute(
        f"{_FOUND} WHERE ticket.day > (SELECT max(id) FROM business_day) - :days"  # noqa: S608
        " AND ticket.token = :token",
        {"token": token, "days": SLIPS_KEPT_DAYS},
    ).fetchall()
    return rows


def ticket(connection: Connection, *, ticket: int) -> Row | None:
    """A ticket as it stands, with its business day."""
    row: Row | None = connection.execute(
        "SELECT ticket.*, date, closed_at FROM ticket"
        " JOIN business_day ON business_day.id = ticket.day WHERE ticket.id = :ticket",
        {"ticket": ticket},
    ).fetchone()
    return row


def comes_after(connection: Connection, *, appointment: int) -> Row | None:
    """The ticket whose holder was sent home with this appointment, with its business day."""
    row: Row | None = connection.execute(
        f"{_FOUND} WHERE ticket.id ="  # noqa: S608
        " (SELECT data ->> '$.ticket' FROM appointment WHERE id = :appointment)",
        {"appointment": appointment},
    ).fetchone()
    return row


def came_after(connection: Connection, *, ticket: int) -> Row | None:
    """The ticket that somebody got who was sent home with this one, with its business day. Looks at
    all appointments: they are few, and the question is rare."""
    row: Row | None = connection.execute(
        f"{_FOUND} WHERE ticket.id ="  # noqa: S608
        " (SELECT ticket FROM appointment WHERE data ->> '$.ticket' = :ticket AND state = 'used')",
        {"ticket": ticket},
    ).fetchone()
    return row


def events_of(connection: Connection, *, ticket: int) -> list[Row]:
    """What the record says of a ticket, in order, and who did it. Not what its holder thought of
    the visit: that is never told together with who served them."""
    rows: list[Row] = connection.execute(
        "SELECT at, kind, actor, role, terminal, desk, officer, subject, data FROM event"
        " WHERE ticket = :ticket AND kind <> 'visit.rated' ORDER BY seq",
        {"ticket": ticket},
    ).fetchall()
    return rows
