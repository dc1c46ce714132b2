"""The trial period: which days are of it. A business day and a dossier carry it with them from the
moment they are made (`business_day.trial`, `dossier.trial`)."""

from __future__ import annotations

from dataclasses import dataclass

from common.store.sqlite import Connection
from common.store.tx import Tx


@dataclass(frozen=True, slots=True)
class TrialPeriod:
    """Local dates (YYYY-MM-DD), both of it; `last` None until somebody ends it."""

    id: int
    first: str
    last: str | None

    def holds(self, date: str) -> bool:
        """Whether a day is of it."""
        return self.first <= date and not self.over(date)

    def over(self, date: str) -> bool:
        """Whether it was over before this day."""
        return self.last is not None and self.last < date


def newest(connection: Connection) -> TrialPeriod | None:
    """The one declared last; those before it are over."""
    row = connection.execute(
        "SELECT id, first, last FROM trial_period ORDER BY id DESC LIMIT 1"
    ).fetchone()
    return None if row is None else TrialPeriod(row["id"], row["first"], row["last"])


def runs(connection: Connection, today: str) -> bool:
    """Whether what happens now is of the trial: the open business day says so, or without one
    today's date."""
    day = connection.execute("SELECT trial FROM business_day WHERE closed_at IS NULL").fetchone()
    if day is not None:
        return bool(day["trial"])
    period = newest(connection)
    return period is not None and period.holds(today)


def now(tx: Tx) -> bool:
    """The same in a transaction."""
    return runs(tx.connection, tx.centre.day_of(tx.now).isoformat())


def any_days(connection: Connection) -> bool:
    """Whether there ever was a day or a dossier of a trial."""
    found = connection.execute(
        "SELECT EXISTS (SELECT 1 FROM business_day WHERE trial = 1)"
        " OR EXISTS (SELECT 1 FROM dossier WHERE trial = 1)"
    ).fetchone()
    return bool(found[0])
