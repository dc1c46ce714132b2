"""From when to when the record goes: events have no index by time, and need none."""

from __future__ import annotations

from common.store.sqlite import Connection


def first_from(connection: Connection, *, at: int) -> int:
    """The first event that was recorded at or after a moment, UTC ms; one past the last if there is
    none. The moments of the record go up with it, but for a clock that was set back."""
    low, high = 1, int(connection.execute("SELECT coalesce(max(seq), 0) FROM event").fetchone()[0])
    high += 1
    while low < high:
        middle = (low + high) // 2
        found = connection.execute(
            "SELECT seq, recorded_at FROM event WHERE seq >= :seq ORDER BY seq LIMIT 1",
            {"seq": middle},
        ).fetchone()
        if found is None or found["recorded_at"] >= at:
            high = middle
        else:
            low = found["seq"] + 1
    return low
