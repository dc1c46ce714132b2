"""Wrong PINs: how many in a row, and until when none is looked at.

At a desk they are counted for the officer, in their row. Where anybody may stand they are counted
for the place, in table `meta`: else five digits of a stranger would lock an officer out of their
work.
"""

from __future__ import annotations

import json
from typing import NoReturn

from common.domain.refusal import Refusal
from common.store.sqlite import Connection
from common.store.tx import RecordedRefusal, Tx, dumps

FREE_TRIES = 5
_LOCK_MS = 60_000
_LONGEST_LOCK_MS = 15 * 60_000

_KEY = "wrong_pins:"


def locked_until(now: int, failures: int) -> int | None:
    """Until when no PIN is looked at after so many wrong ones in a row; None while one more may be
    tried at once."""
    over = failures - FREE_TRIES
    return now + min(_LOCK_MS * 2**over, _LONGEST_LOCK_MS) if over >= 0 else None


def is_locked(until: int | None, now: int) -> bool:
    """Whether that moment is still to come. What is farther than any lock is of a clock that was
    set back since; it holds nobody up."""
    return until is not None and now < until <= now + _LONGEST_LOCK_MS


def require_unlocked(until: int | None, now: int) -> None:
    """Refuse with `pin_locked`."""
    if is_locked(until, now):
        raise Refusal("pin_locked", until=until)


def refuse(failures: int, until: int | None) -> NoReturn:
    """Say that it was wrong: `pin_wrong` with the tries that are left, `pin_locked` without any.
    What was counted stays."""
    if until is not None:
        raise RecordedRefusal("pin_locked", until=until)
    raise RecordedRefusal("pin_wrong", left=FREE_TRIES - failures)


# Counted for a place.


def place_of(terminal: str, officer: str) -> str:
    """An officer at a terminal among the crowd."""
    return f"{terminal}/{officer}"


def at(connection: Connection, place: str) -> tuple[int, int | None]:
    """How many in a row at this place, and until when none is looked at."""
    row = connection.execute(
        "SELECT value FROM meta WHERE key = :key", {"key": _KEY + place}
    ).fetchone()
    if row is None:
        return 0, None
    kept = json.loads(row["value"])
    return int(kept["failures"]), kept["until"]


def count(tx: Tx, place: str) -> tuple[int, int | None]:
    """One more; as `at`."""
    failures = at(tx.connection, place)[0] + 1
    until = locked_until(tx.now, failures)
    tx.run(
        "INSERT INTO meta (key, value) VALUES (:key, :value)"
        " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        key=_KEY + place,
        value=dumps({"failures": failures, "until": until}),
    )
    return failures, until


def forget(tx: Tx, place: str) -> None:
    """The right one was typed there."""
    tx.run("DELETE FROM meta WHERE key = :key", key=_KEY + place)


def forget_everywhere(tx: Tx, officer: str) -> None:
    """The officer has a new PIN."""
    for row in tx.all("SELECT key FROM meta"):
        if row["key"].startswith(_KEY) and row["key"].endswith(f"/{officer}"):
            tx.run("DELETE FROM meta WHERE key = :key", key=row["key"])
