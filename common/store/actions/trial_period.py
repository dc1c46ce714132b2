"""The trial period: declared for days that have not begun, never for one that has."""

from __future__ import annotations

from datetime import date, timedelta

from common.domain.refusal import Refusal
from common.domain.trial_commands import EndTrial, StartTrial
from common.store import trial_period
from common.store.actions.base import Result
from common.store.trial_period import TrialPeriod
from common.store.tx import Tx


def start(tx: Tx, command: StartTrial, _: None) -> Result:
    """The trial begins with the next business day that is opened; one that is declared already
    gets another last day.

    Raises:
        Refusal: `trial_until_past` for a last day before the first that can still be of it;
            `trial_runs` where nothing would change.
    """
    begins = _next_day(tx)
    period = trial_period.newest(tx.connection)
    running = period is not None and not period.over(_today(tx))
    first = period.first if period is not None and running else begins
    until = None if command.until is None else date.fromisoformat(command.until).isoformat()
    earliest = max(first, _last_opened(tx)) if running else begins
    if until is not None and until < earliest:
        raise Refusal("trial_until_past", until=until, first=earliest)
    if period is not None and running:
        if until == period.last:
            raise Refusal("trial_runs", first=period.first, last=period.last)
        tx.run("UPDATE trial_period SET last = :last WHERE id = :id", last=until, id=period.id)
    else:
        tx.insert("trial_period", {"first": begins, "last": until, "declared_at": tx.now})
    tx.event("trial.started", day=_day(tx), first=first, last=until)
    return {"first": first, "last": until}


def end(tx: Tx, _: EndTrial, __: None) -> Result:
    """The newest business day of the trial was its last; where none was opened there was no trial.

    Raises:
        Refusal: `trial_none`; `trial_ends` where it is the last day already.
    """
    period = trial_period.newest(tx.connection)
    if period is None or period.over(_today(tx)):
        raise Refusal("trial_none")
    last = max(_last_opened(tx), _before(period.first))
    if last == period.last:
        raise Refusal("trial_ends", last=last)
    tx.run("UPDATE trial_period SET last = :last WHERE id = :id", last=last, id=period.id)
    tx.event("trial.ended", day=_day(tx), first=period.first, last=last)
    return _ended(tx, period, last)


def _day(tx: Tx) -> int | None:
    return None if tx.day is None else tx.day.id


def _ended(tx: Tx, period: TrialPeriod, last: str) -> Result:
    days = tx.one("SELECT count(*) AS n FROM business_day WHERE trial = 1")
    assert days is not None  # noqa: S101 - a count always is
    official = max(_next_day(tx), _after(last))
    return {"first": period.first, "last": last, "days": days["n"], "official_from": official}


def _today(tx: Tx) -> str:
    return tx.centre.day_of(tx.now).isoformat()


def _last_opened(tx: Tx) -> str:
    """The newest business day there is; nothing about it changes any more."""
    row = tx.one("SELECT max(date) AS date FROM business_day")
    return "" if row is None or row["date"] is None else str(row["date"])


def _next_day(tx: Tx) -> str:
    """The first date on which a business day can still be opened."""
    opened = _last_opened(tx)
    return max(_today(tx), _after(opened)) if opened else _today(tx)


def _after(day: str) -> str:
    return (date.fromisoformat(day) + timedelta(1)).isoformat()


def _before(day: str) -> str:
    return (date.fromisoformat(day) - timedelta(1)).isoformat()
