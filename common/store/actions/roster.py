"""The roster of some days is taken in."""

from __future__ import annotations

from dataclasses import asdict

from common.domain.duty_commands import ImportRoster
from common.domain.refusal import Refusal
from common.store.actions.base import Result
from common.store.tx import Tx


def take_in(tx: Tx, command: ImportRoster, _: None) -> Result:
    """Each date that is named has these people from now on, and nobody else.

    Raises:
        Refusal: `roster_empty`, `officer_unknown`, `desk_unknown`.
    """
    dates = sorted({line.date for line in command.lines})
    if not dates:
        raise Refusal("roster_empty")
    known = {row["code"] for row in tx.all("SELECT code FROM officer WHERE retired_at IS NULL")}
    for line in command.lines:
        if line.officer not in known:
            raise Refusal("officer_unknown", officer=line.officer[:40])
        if line.desk is not None:
            tx.centre.desk(line.desk)
    for date in dates:
        tx.run("DELETE FROM roster WHERE date = :date", date=date)
    for line in command.lines:
        tx.insert("roster", asdict(line))
    first, last, days, lines = dates[0], dates[-1], len(dates), len(command.lines)
    tx.event("roster.imported", subject=first, first=first, last=last, days=days, lines=lines)
    return {"first": first, "last": last, "days": days, "lines": lines}
