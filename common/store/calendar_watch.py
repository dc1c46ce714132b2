"""The alert about promised dates that the calendar in force no longer gives.

All dossiers under way are looked at once after each change of the calendar, a slice in each of
keeper's rounds; what was found is kept, so that a hall whose calendar stays costs one read of a
row. A look that is cut off, or whose calendar changes meanwhile, is begun anew: until it is through
to the end the alert says what was found before.
"""

from __future__ import annotations

import json
import time
from dataclasses import dataclass, replace

from common.store import alerts, redates
from common.store.sqlite import Connection
from common.store.store import Store
from common.store.tx import Tx, dumps

DIFFER = "dates_differ"
SUBJECT = "calendar"

AT_ONCE = 300
"""Dossiers of one round: some hundredths of a second, outside the write lock."""

AGAIN_S = 600.0
"""So often the dossiers whose dates differ are counted again: one after the other may end."""


@dataclass(frozen=True, slots=True)
class Found:
    """How many dates differ from `calendar`, of the dossiers until row `after`; None is the end."""

    calendar: str
    after: int | None = 0
    dossiers: int = 0


class CalendarWatch:
    """Keeper's look at the dates."""

    def __init__(self) -> None:
        self._found: Found | None = None
        self._next_count = 0.0

    @property
    def busy(self) -> bool:
        """Whether a look has begun and is not through."""
        return self._found is not None

    def look(self, store: Store) -> Found | None:
        """Look at one slice, if there is need to; what was found when it was the last one.

        Raises:
            Refusal: `calendar_missing`.
        """
        with store.read() as connection:
            centre = store.centre()
            calendar = redates.calendar_in_force(connection, centre)
            if calendar is None or not self._needed(connection, calendar):
                return None
            found = self._found
            if found is None or found.calendar != calendar or found.after is None:
                found = Found(calendar)
            seen = redates.look(connection, centre, found.after or 0, AT_ONCE)
        dossiers = found.dossiers + len(seen.moves)
        self._found = replace(found, after=seen.next, dossiers=dossiers)
        return self._found if seen.next is None else None

    def _needed(self, connection: Connection, calendar: str) -> bool:
        if self._found is not None:
            return True
        row = connection.execute("SELECT value FROM meta WHERE key = 'dates_seen'").fetchone()
        known = {} if row is None else json.loads(row["value"])
        if known.get("calendar") != calendar:
            return True
        return bool(known["dossiers"]) and time.monotonic() >= self._next_count

    def watch(self, tx: Tx, found: Found) -> None:
        """Open the alert, or close it, and keep what was found, and by which calendar: if that one
        changed this very moment, the next round begins anew."""
        self._found = None
        self._next_count = time.monotonic() + AGAIN_S
        if found.dossiers:
            alerts.keep_open(tx, DIFFER, SUBJECT, dossiers=found.dossiers)
        else:
            alerts.close(tx, DIFFER, SUBJECT)
        kept = dumps({"calendar": found.calendar, "dossiers": found.dossiers})
        tx.run(
            "INSERT INTO meta (key, value) VALUES ('dates_seen', :kept)"
            " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            kept=kept,
        )
