"""Whether the last slip of a printer may have been broken off within it."""

from __future__ import annotations

import json

from common.store.store import Store

_CAME_TO_AN_END = frozenset({"no_fence"})
"""Why a slip is `unknown` although all of it, and its cut, had left us."""


def is_left(store: Store, printer: str) -> bool:
    """Whether something of it may wait there for its rest, or hang there for its cut."""
    with store.read() as connection:
        row = connection.execute(
            "SELECT state, evidence FROM print_job"
            " WHERE printer = :printer AND ended_at IS NOT NULL"
            " AND state IN ('confirmed', 'unknown') ORDER BY ended_at DESC, id DESC LIMIT 1",
            {"printer": printer},
        ).fetchone()
    if row is None or row["state"] != "unknown":
        return False
    return json.loads(row["evidence"]).get("code") not in _CAME_TO_AN_END
