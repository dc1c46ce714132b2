"""People of dossiers that ended long ago go by themselves."""

from __future__ import annotations

from common.store import dossiers
from common.store.expiring import SLICE, Expiring, months_before
from common.store.facts import Centre
from common.store.sqlite import Connection, Row
from common.store.tx import Tx
from common.store.vault import people

_OVER = (
    "SELECT dossier.id, dossier.code FROM person CROSS JOIN dossier"
    " WHERE person.purged_at IS NULL AND dossier.id = person.dossier"
    " AND dossier.ended_at IS NOT NULL AND dossier.ended_at < :before"
    " GROUP BY dossier.id, dossier.code LIMIT :most"
)
"""Beginning with the people who are still kept, which never are more than a few years': dossiers
that have ended become more for ever."""


class Expiry(Expiring):
    """The dossiers whose people have had their time. It needs no key: who makes unreadable reads
    nothing."""

    action = "person.purge"

    def over(self, connection: Connection, centre: Centre, now: int) -> list[Row]:
        """The next dossiers."""
        before = months_before(now, centre.rules.keep_people_months)
        rows: list[Row] = connection.execute(_OVER, {"before": before, "most": SLICE}).fetchall()
        return rows

    def forget(self, tx: Tx, row: Row) -> None:
        """Unless it was opened again since somebody looked."""
        dossier = dossiers.by_id(tx.connection, row["id"])
        if dossier["ended_at"] is not None:
            people.purge(tx, dossier, "kept_long_enough")
