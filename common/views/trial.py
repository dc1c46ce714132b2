"""What somebody who asks about the trial period is told."""

from __future__ import annotations

from dataclasses import dataclass

from common.store import trial_period
from common.store.queries import trial as rows
from common.store.store import Store

_ALWAYS = ("0001-01-01", "9999-12-31")
_EVER = 2**62


@dataclass(frozen=True, slots=True)
class TrialView:
    """Whether what happens now is of a trial; the dates of the newest one, both counted (`last`
    None until somebody ends it); how many business days and dossiers are of any so far."""

    runs: bool
    first: str | None
    last: str | None
    days: int
    dossiers: int


def read(store: Store) -> TrialView:
    """As it is now."""
    with store.read() as connection:
        today = store.centre().day_of(store.now()).isoformat()
        period = trial_period.newest(connection)
        return TrialView(
            runs=trial_period.runs(connection, today),
            first=None if period is None else period.first,
            last=None if period is None else period.last,
            days=rows.days(connection, first=_ALWAYS[0], last=_ALWAYS[1]),
            dossiers=rows.dossiers(connection, since=-_EVER, before=_EVER),
        )
