"""The chain of hashes over the events, and the seals that fix its head.

Whoever changes an event later, even with the triggers dropped, breaks every hash after it.
`common.store.audit` looks for that.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from json.encoder import encode_basestring
from typing import Any

from common.store.digest import sha256
from common.store.sqlite import Connection
from common.store.tx import Tx

FIRST_HASH = bytes(32)
"""What stands before the first event."""

COLUMNS = (
    "actor",
    "at",
    "data",
    "day",
    "desk",
    "kind",
    "node",
    "officer",
    "recorded_at",
    "request",
    "role",
    "seq",
    "subject",
    "terminal",
    "ticket",
    "v",
    "wall_at",
)
"""What a hash is over, in order. A column that joins the table later is not among them, or every
hash ever written down would be wrong."""

SELECTED = ", ".join(f"event.{column}" for column in COLUMNS)

_TEXT = "{" + ",".join(f'"{column}":%s' for column in COLUMNS) + "}"

_PAGE = 500


def linked(previous: bytes, values: Iterable[object]) -> bytes:
    """The hash of the event with these values of `COLUMNS`, after the one with hash `previous`."""
    text = f"{previous.hex()}\n{canonical(values)}"
    return sha256(text.encode("utf-8", "surrogateescape")).digest()


def link(previous: bytes, event: Mapping[str, Any]) -> bytes:
    """The same of an event by its column names."""
    return linked(previous, [event[column] for column in COLUMNS])


def canonical(values: Iterable[object]) -> str:
    """The event as JSON with sorted keys, without spaces, Vietnamese letters as they are.

    Put together by hand, since that takes a third of the time of `json.dumps`. What can only stand
    in a row that somebody tampered with (a real, a blob) comes out as no event ever did.
    """
    return _TEXT % tuple(
        [
            "null" if value is None else encode_basestring(value) if type(value) is str else value
            for value in values
        ]
    )


def unchained(connection: Connection) -> int:
    """How many events have no hash yet."""
    row = connection.execute(
        "SELECT coalesce((SELECT max(seq) FROM event), 0)"
        " - coalesce((SELECT max(seq) FROM event_hash), 0)"
    ).fetchone()
    return int(row[0])


def chain_events(tx: Tx) -> int:
    """Give a page of new events a hash each, over itself and its predecessor's; return how many."""
    seq, previous = _head(tx)
    rows = tx.all(
        f"SELECT {SELECTED} FROM event WHERE seq > :seq ORDER BY seq LIMIT :page",  # noqa: S608
        seq=seq,
        page=_PAGE,
    )
    hashes = []
    for row in rows:
        previous = linked(previous, row)
        hashes.append((row["seq"], previous))
    _insert(tx.connection, hashes)
    return len(rows)


def more_than_a_page(connection: Connection) -> bool:
    """Whether chaining takes several pages: too long for one turn of the write lock."""
    return unchained(connection) > _PAGE


def seal(tx: Tx, day: int | None, why: str) -> dict[str, Any]:
    """Fix the head of the chain; everything before it can be checked against this hash.

    Returns:
        `seq` and `hash` (64 hexadecimal digits) of the head, `made_at` (UTC ms), and whether it
        could be `signed`: a day must close even where the key is lost or cannot be written.
    """
    while chain_events(tx) == _PAGE:
        pass
    seq, head = _head(tx)
    made = {"seq": seq, "hash": head.hex(), "made_at": tx.now, "day": day, "why": why}
    signature = _signature(tx, made)
    tx.insert("seal", {**made, "signature": signature})
    signed = signature is not None
    tx.event("seal.made", subject=head.hex(), through=seq, why=why, signed=signed)
    return {"seq": seq, "hash": head.hex(), "made_at": tx.now, "signed": signed}


def _head(tx: Tx) -> tuple[int, bytes]:
    last = tx.one("SELECT seq, hash FROM event_hash ORDER BY seq DESC LIMIT 1")
    return (0, FIRST_HASH) if last is None else (last["seq"], last["hash"])


def _insert(connection: Connection, hashes: Sequence[tuple[int, bytes]]) -> None:
    rows = [{"seq": seq, "hash": found} for seq, found in hashes]
    connection.executemany("INSERT INTO event_hash (seq, hash) VALUES (:seq, :hash)", rows)


def _signature(tx: Tx, made: Mapping[str, object]) -> str | None:
    from common.store import seal_key  # brings OpenSSL, 3 MiB: few programs ever seal

    folder = seal_key.folder(tx.folder)
    key = seal_key.read(folder)
    if key is None and not _signed_before(tx):
        key = seal_key.make(folder)
    if key is None:
        return None
    return seal_key.sign(key, {**made, "centre": tx.centre.code, "node": tx.node})


def _signed_before(tx: Tx) -> bool:
    """A key that has signed and is gone is put back by a person, never silently replaced: all
    seals that it signed would look forged."""
    return (
        tx.one("SELECT id FROM seal WHERE signature IS NOT NULL ORDER BY id DESC LIMIT 1")
        is not None
    )
