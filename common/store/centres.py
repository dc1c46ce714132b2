"""The centre file that was in force on a past day: a later one says nothing about its hours."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from common.store import facts
from common.store.facts import Centre
from common.store.sqlite import Connection
from common.store.tx import Tx, dumps


def keep(tx: Tx, document: Mapping[str, Any], version: int) -> None:
    """A file is applied. Who works there is not kept with it."""
    kept = dumps({**document, "officer": []})
    row = {"version": version, "applied_at": tx.now, "document": kept}
    tx.insert("centre_past", row)


class Centres:
    """The files by day. Of a day before the oldest that is known, that one; of a day on which
    another was applied, the one with which the day ended."""

    def __init__(self, connection: Connection, now: Centre) -> None:
        self._connection = connection
        self._now = now
        self._built = {now.version: now}
        self._applied = [
            (row["version"], row["applied_at"])
            for row in connection.execute(
                "SELECT version, applied_at FROM centre_past ORDER BY version"
            ).fetchall()
        ]

    def of(self, day: date) -> Centre:
        """The one of a local date."""
        ends = self._now.midnight(day + timedelta(days=1))
        known = [version for version, at in self._applied if at < ends]
        oldest = self._applied[0][0] if self._applied else self._now.version
        return self._of_version(known[-1] if known else oldest)

    def _of_version(self, version: int) -> Centre:
        if version not in self._built:
            row = self._connection.execute(
                "SELECT document FROM centre_past WHERE version = :version", {"version": version}
            ).fetchone()
            self._built[version] = facts.build(json.loads(row["document"]), version)
        return self._built[version]
