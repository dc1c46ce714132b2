"""Whoever keeps everybody else from writing for long, seen from outside of the lock.

Nobody can write an alert about it while it lasts: so it is told from here meanwhile, and written
when it is over.
"""

from __future__ import annotations

import json
import time
from dataclasses import dataclass
from pathlib import Path

from common.store import alerts, turnstile
from common.store.tx import Tx

KIND = "writer"
SUBJECT = "store"

LONG_S = 10.0
"""As long as a writer waits before it gives up."""


@dataclass(frozen=True, slots=True)
class Withheld:
    """The lock is held for long: by which process, doing what, from when on (UTC ms of the wall
    clock), for how many seconds so far."""

    pid: int
    action: str
    held_at: int
    seconds: int


class WriterWatch:
    """Looks at the lock again and again, by a clock that nobody turns."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._holder: tuple[int, float] | None = None
        self._seen_s = 0.0
        self._long: Withheld | None = None
        self._over: list[Withheld] = []

    def look(self) -> Withheld | None:
        """Who holds it for long at this moment."""
        holder = turnstile.standing(self._folder)
        known = None if holder is None else (holder.pid, holder.since)
        now = time.monotonic()
        if known != self._holder:
            if self._long is not None:
                self._over.append(self._long)
            self._holder, self._seen_s, self._long = known, now, None
        if holder is not None and now - self._seen_s >= LONG_S:
            held_at, seconds = int(holder.since * 1000), int(now - self._seen_s)
            self._long = Withheld(holder.pid, holder.action, held_at, seconds)
        return self._long

    def over(self) -> tuple[Withheld, ...]:
        """Those who have let go since, and are not on record yet."""
        return tuple(self._over)

    def noted(self) -> None:
        """They are now."""
        self._over.clear()


def note(tx: Tx, one: Withheld) -> None:
    """Put on record that somebody kept all others from writing; it is over by then. Two who saw the
    same write it once."""
    newest = tx.one(
        "SELECT data FROM alert WHERE kind = :kind AND subject = :subject"
        " AND closed_at IS NOT NULL ORDER BY closed_at DESC, id DESC LIMIT 1",
        kind=KIND,
        subject=SUBJECT,
    )
    if newest is not None and json.loads(newest["data"]).get("held_at") == one.held_at:
        return
    alerts.open_alert(
        tx,
        KIND,
        SUBJECT,
        pid=one.pid,
        action=one.action,
        held_at=one.held_at,
        seconds=one.seconds,
    )
    alerts.close(tx, KIND, SUBJECT)
