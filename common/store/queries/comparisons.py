"""How our book and another system's agreed when they were last compared."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from common.domain.shares import Covered
from common.store.sqlite import Connection, Row


@dataclass(frozen=True, slots=True)
class Comparison:
    """Dossiers received from `first` to `last`, compared at `at` (UTC ms); `differing` counts
    fields in which the books contradict each other."""

    id: int
    source: str
    first: date
    last: date
    at: int
    covered: Covered
    differing: int


_NEWEST = "ORDER BY id DESC LIMIT 1"


def newest(connection: Connection) -> Comparison | None:
    """The newest one there was; None before the first."""
    row = connection.execute(f"SELECT * FROM comparison {_NEWEST}").fetchone()  # noqa: S608 - ours
    return _read(row)


def newest_of(connection: Connection, *, first: str, last: str) -> Comparison | None:
    """The newest one of which at least a day lies within these (ISO dates)."""
    row = connection.execute(
        f"SELECT * FROM comparison WHERE first <= :last AND last >= :first {_NEWEST}",  # noqa: S608
        {"first": first, "last": last},
    ).fetchone()
    return _read(row)


def _read(row: Row | None) -> Comparison | None:
    if row is None:
        return None
    return Comparison(
        row["id"],
        row["source"],
        date.fromisoformat(row["first"]),
        date.fromisoformat(row["last"]),
        row["at"],
        Covered(row["both_books"], row["only_theirs"], row["only_ours"]),
        row["differing"],
    )


def entries(connection: Connection, *, comparison: int) -> list[Row]:
    """The dossiers that a comparison was about, kind by kind, by code; `maybe` is JSON. With what
    our book says of them now: agency, and whether it has them at all."""
    rows: list[Row] = connection.execute(
        "SELECT entry.*, dossier.agency, coalesce(entry.procedure, dossier.procedure) AS of,"
        " coalesce(entry.received_at, dossier.received_at) AS came_at"
        " FROM comparison_entry AS entry LEFT JOIN dossier ON dossier.code = entry.code"
        " WHERE entry.comparison = :comparison ORDER BY entry.what, entry.code",
        {"comparison": comparison},
    ).fetchall()
    return rows
