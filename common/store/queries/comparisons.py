"""How our book and another system's agreed when they were last compared."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from common.domain.shares import Covered
from common.store.sqlite import Connection


@dataclass(frozen=True, slots=True)
class Comparison:
    """Dossiers received from `first` to `last`, compared at `at` (UTC ms); `differing` counts
    fields in which the books contradict each other."""

    source: str
    first: date
    last: date
    at: int
    covered: Covered
    differing: int


def newest(connection: Connection) -> Comparison | None:
    """The newest one there was; None before the first."""
    row = connection.execute("SELECT * FROM comparison ORDER BY id DESC LIMIT 1").fetchone()
    if row is None:
        return None
    return Comparison(
        row["source"],
        date.fromisoformat(row["first"]),
        date.fromisoformat(row["last"]),
        row["at"],
        Covered(row["both_books"], row["only_theirs"], row["only_ours"]),
        row["differing"],
    )
