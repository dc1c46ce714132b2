"""Dossiers and visits as a citizen finds them: by the digits of a code, by the token of a slip."""

from __future__ import annotations

from common.domain.dossier import is_provisional, provisional_code
from common.store.sqlite import Connection, Row

_SERIAL_DIGITS = range(4, 9)
_DATE_DIGITS = 6

_MOST = 200
"""Dossiers of one date and serial: one for each agency that numbers its own."""


def digits_of(code: str) -> str:
    """What is typed of a code on keys that have no letters and no signs."""
    return "".join(filter(str.isdigit, code))


def with_digits(connection: Connection, centre: str, digits: str) -> list[Row]:
    """The dossiers whose code ends with these digits, or is these digits alone.

    Fewer than a date and a serial find nothing. A dossier that was taken in with a code of our own
    is still found by it.
    """
    found = {
        row["id"]: row
        for size in _SERIAL_DIGITS
        for row in _with_tail(
            connection, centre, digits[-size - _DATE_DIGITS : -size], digits[-size:]
        )
        if any(digits_of(row[name] or "").endswith(digits) for name in ("code", "provisional"))
    }
    official = [row for row in found.values() if not is_provisional(row["code"])]
    whole = [row for row in official if digits_of(row["code"]) == digits]
    return whole or list(found.values())


def _with_tail(connection: Connection, centre: str, date: str, serial: str) -> list[Row]:
    if len(date) < _DATE_DIGITS:
        return []
    rows: list[Row] = connection.execute(
        "SELECT * FROM dossier WHERE tail = :tail OR provisional = :provisional LIMIT :most",
        {
            "tail": f"{date}-{serial}",
            "provisional": provisional_code(centre, date, serial),
            "most": _MOST,
        },
    ).fetchall()
    return rows


def visit_with_token(connection: Connection, token: str) -> Row | None:
    """The visit that a slip is about."""
    row: Row | None = connection.execute(
        "SELECT * FROM visit WHERE token = :token", {"token": token}
    ).fetchone()
    return row


def token_of_visit(connection: Connection, visit: int | None) -> str | None:
    """What the slip of a visit carries."""
    row = connection.execute("SELECT token FROM visit WHERE id = :id", {"id": visit}).fetchone()
    return None if row is None else str(row["token"])


def newest_parcel(connection: Connection, dossier: int) -> Row | None:
    """The last time that its result was given to the post."""
    row: Row | None = connection.execute(
        "SELECT * FROM parcel WHERE dossier = :dossier ORDER BY id DESC LIMIT 1",
        {"dossier": dossier},
    ).fetchone()
    return row
