"""The chain of hashes over the events, and the seals that fix its head.

Whoever changes an event later, even with the triggers dropped, breaks every hash after it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any

from common.store.sqlite import Connection
from common.store.tx import Tx, dumps

_PAGE = 500
_FIRST_HASH = "0" * 64


def unchained(connection: Connection) -> int:
    """How many events have no hash yet."""
    row = connection.execute(
        "SELECT coalesce((SELECT max(seq) FROM event), 0)"
        " - coalesce((SELECT max(seq) FROM event_hash), 0)"
    ).fetchone()
    return int(row[0])


def chain_events(tx: Tx) -> int:
    """Give each new event a hash over itself and its predecessor's; return how many."""
    last = tx.one("SELECT seq, hash FROM event_hash ORDER BY seq DESC LIMIT 1")
    seq, previous = (last["seq"], last["hash"].hex()) if last is not None else (0, _FIRST_HASH)
    rows = tx.all(
        "SELECT * FROM event WHERE seq > :seq ORDER BY seq LIMIT :page", seq=seq, page=_PAGE
    )
    for row in rows:
        previous = link(previous, dict(row))
        tx.insert("event_hash", {"seq": row["seq"], "hash": bytes.fromhex(previous)})
    return len(rows)


def link(previous: str, event: Mapping[str, Any]) -> str:
    """The hash of an event: SHA-256 over the hash before it and every column."""
    return hashlib.sha256(f"{previous}\n{dumps(event)}".encode()).hexdigest()


def seal(tx: Tx, day: int | None, why: str) -> str:
    """Fix the head of the chain; everything before it can be checked against this hash."""
    while chain_events(tx) == _PAGE:
        pass
    head = tx.one("SELECT seq, hash FROM event_hash ORDER BY seq DESC LIMIT 1")
    if head is None:
        return _FIRST_HASH
    found = head["hash"].hex()
    tx.insert(
        "seal",
        {"seq": head["seq"], "hash": found, "made_at": tx.now, "day": day, "why": why},
    )
    tx.event("seal.made", subject=found, through=head["seq"], why=why)
    return found
