"""The table of national days."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from common.domain.calendar_commands import RefreshCalendar
from common.store.actions.base import Result
from common.store.national_days import NationalDays, around
from common.store.tx import Tx, Unprepared, dumps

if TYPE_CHECKING:
    from common.store.store import Store

Rows = dict[str, dict[str, Any]]


def look_up(store: Store, _: RefreshCalendar) -> NationalDays:
    """The days of the years around today, as this program knows them."""
    return around(store.centre().day_of(store.now()))


def refresh(tx: Tx, _: RefreshCalendar, found: NationalDays | None) -> Result:
    """Make the table agree with what is known now; nothing changed leaves no event.

    Days of other years stay: what was promised by them can still be explained.
    """
    if found is None:
        raise Unprepared
    changed = write(tx, found)
    known = json.loads(_known(tx) or "{}")
    if changed:
        tx.event(
            "calendar.changed",
            first=known["first"],
            last=known["last"],
            days=changed,
        )
    return {"first": known["first"], "last": known["last"], "days": changed}


def write(tx: Tx, found: NationalDays) -> list[dict[str, Any]]:
    """Write the days; return each one that changed, `working` None where it is ordinary again."""
    first, last = found.first.isoformat(), found.last.isoformat()
    wanted: Rows = {
        day.date.isoformat(): {
            "working": int(day.working),
            "name": day.name,
            "source": day.source,
        }
        for day in found.days
    }
    before = _rows(tx, first, last)
    gone = sorted(before.keys() - wanted.keys())
    new = [day for day in wanted if before.get(day) != wanted[day]]
    for day in gone:
        tx.run("DELETE FROM calendar_day WHERE date = :date", date=day)
    for day in new:
        tx.run(
            "INSERT INTO calendar_day (date, working, name, source)"
            " VALUES (:date, :working, :name, :source) ON CONFLICT (date) DO UPDATE SET"
            " working = excluded.working, name = excluded.name, source = excluded.source",
            date=day,
            **wanted[day],
        )
    _keep_span(tx, first, last, changed=bool(gone or new))
    return [_told(day, wanted.get(day)) for day in sorted([*gone, *new])]


def _rows(tx: Tx, first: str, last: str) -> Rows:
    rows = tx.all(
        "SELECT date, working, name, source FROM calendar_day WHERE date BETWEEN :first AND :last",
        first=first,
        last=last,
    )
    return {
        row["date"]: {"working": row["working"], "name": row["name"], "source": row["source"]}
        for row in rows
    }


def _told(day: str, row: dict[str, Any] | None) -> dict[str, Any]:
    if row is None:
        return {"date": day, "working": None, "name": None, "source": None}
    return {"date": day, **row, "working": bool(row["working"])}


def _known(tx: Tx) -> str | None:
    row = tx.one("SELECT value FROM meta WHERE key = 'calendar'")
    return None if row is None else str(row["value"])


def _keep_span(tx: Tx, first: str, last: str, *, changed: bool) -> None:
    """From when to when the table is complete, and which version of it this is.

    Years that do not join on to the known ones replace them: nobody knows what lies between.
    """
    text = _known(tx)
    known: dict[str, Any] = json.loads(text or dumps({"first": first, "last": last, "version": 0}))
    if known["first"] <= last and first <= known["last"]:
        first, last = min(first, known["first"]), max(last, known["last"])
    span = {"first": first, "last": last, "version": known["version"] + changed}
    if span != known or text is None:
        tx.run(
            "INSERT INTO meta (key, value) VALUES ('calendar', :span)"
            " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            span=dumps(span),
        )
