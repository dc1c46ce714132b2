"""People of dossiers that ended long ago go by themselves, a few at a time."""

from __future__ import annotations

import time
from datetime import UTC, datetime

from common.domain.actor import Actor
from common.store import dossiers
from common.store.facts import Centre
from common.store.sqlite import Connection, Row
from common.store.store import Store
from common.store.tx import Tx
from common.store.vault import people

SLICE = 20
"""Dossiers in one turn of the write lock."""

EVERY_S = 3600.0
"""So often it is looked for what has had its time."""

_OVER = (
    "SELECT dossier.id, dossier.code FROM person CROSS JOIN dossier"
    " WHERE person.purged_at IS NULL AND dossier.id = person.dossier"
    " AND dossier.ended_at IS NOT NULL AND dossier.ended_at < :before"
    " GROUP BY dossier.id, dossier.code LIMIT :most"
)
"""Beginning with the people who are still kept, which never are more than a few years': dossiers
that have ended become more for ever."""


class Expiry:
    """The rounds of one process: keeper's. It needs no key: who makes unreadable reads nothing."""

    def __init__(self) -> None:
        self._next_look = 0.0

    def go_on(self, store: Store, actor: Actor) -> int:
        """Purge one slice when it is time to look; return of how many dossiers."""
        if time.monotonic() < self._next_look:
            return 0
        with store.read() as connection:
            found = over(connection, store.centre(), store.now())
        if not found:
            self._next_look = time.monotonic() + EVERY_S
            return 0
        with store.transaction(actor, "person.purge") as tx:
            for row in found:
                _purge(tx, row["id"])
        return len(found)


def _purge(tx: Tx, dossier: int) -> None:
    """Unless it was opened again since somebody looked."""
    row = dossiers.by_id(tx.connection, dossier)
    if row["ended_at"] is not None:
        people.purge(tx, row, "kept_long_enough")


def over(connection: Connection, centre: Centre, now: int) -> list[Row]:
    """The next dossiers whose people have had their time."""
    before = months_before(now, centre.rules.keep_people_months)
    rows: list[Row] = connection.execute(_OVER, {"before": before, "most": SLICE}).fetchall()
    return rows


def months_before(now: int, months: int) -> int:
    """The same day so many months earlier, or the last of that month; UTC ms."""
    moment = datetime.fromtimestamp(now / 1000, UTC)
    year, month = divmod(moment.year * 12 + moment.month - 1 - months, 12)
    for day in (moment.day, 30, 29, 28):
        try:
            return int(moment.replace(year=year, month=month + 1, day=day).timestamp() * 1000)
        except ValueError:
            continue
    raise AssertionError("every month has 28 days")
