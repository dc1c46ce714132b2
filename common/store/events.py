"""Reading the record of events (`docs/events.md` lists the kinds)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from common.store.store import Store

_PAGE = 500


def since(store: Store, seq: int) -> Iterator[dict[str, Any]]:
    """Every event after `seq`, in order, in short read transactions."""
    while True:
        with store.read() as connection:
            rows = connection.execute(
                "SELECT * FROM event WHERE seq > :seq ORDER BY seq LIMIT :page",
                {"seq": seq, "page": _PAGE},
            ).fetchall()
        for row in rows:
            seq = row["seq"]
            yield {**dict(row), "data": json.loads(row["data"])}
        if len(rows) < _PAGE:
            return
