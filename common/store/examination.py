"""Once a night every page of the database is looked at, so that a damage is known before it is
needed: opening the store and the actions of a day meet a few pages only."""

from __future__ import annotations

from common.domain.actor import Actor
from common.store import alerts, health
from common.store.store import Store


class Examination:
    """The nightly looks of one process: keeper's."""

    def __init__(self) -> None:
        self._tables: list[str] = []
        self._damaged: list[str] = []
        self._examined: int | None = None

    def go_on(self, store: Store, actor: Actor) -> bool:
        """Look through one table, if the day is over and this was not done since; whether it did.

        An alert names what is damaged, and closes when a whole look found nothing. A table at a
        time, so that no read stands open for long: that of a store of ten years takes minutes, and
        the log cannot be begun anew meanwhile.
        """
        if not self._tables and not self._begin(store):
            return False
        table = self._tables.pop()
        with store.read() as connection:
            if health.damage(connection, table):
                self._damaged.append(table)
        if not self._tables:
            self._report(store, actor)
        return True

    def _begin(self, store: Store) -> bool:
        with store.read() as connection:
            day = connection.execute(
                "SELECT max(id) FROM business_day"
                " WHERE NOT EXISTS (SELECT 1 FROM business_day WHERE closed_at IS NULL)"
            ).fetchone()[0]
            if day is None or day == self._examined:
                return False
            self._tables = health.tables(connection)
        self._examined, self._damaged = day, []
        return True

    def _report(self, store: Store, actor: Actor) -> None:
        with store.transaction(actor, "keeper") as tx:
            if self._damaged:
                tables = ", ".join(sorted(self._damaged))
                alerts.open_alert(tx, "damage", "store", tables=tables)
            else:
                alerts.close(tx, "damage", "store")
