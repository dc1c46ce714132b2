"""Another master key: every row's own key is wrapped anew, a few rows at a time.

The old key stays in the file until no row needs it, so that a rotation may be broken off at any
moment, and goes on when it is asked for again.
"""

from __future__ import annotations

from dataclasses import dataclass

from common.domain.actor import Actor, require
from common.domain.refusal import Trouble
from common.store.sqlite import Row
from common.store.store import Store
from common.store.tx import Tx
from common.store.vault import cipher, keyfile, people
from common.store.vault.cipher import Master
from common.store.vault.keyfile import Keyring

SLICE = 50
"""Rows in one turn of the write lock."""

ACTION = "key.rotate"


@dataclass(frozen=True, slots=True)
class Rotated:
    """`before` and `after` are fingerprints; `left` rows could be opened with no key of the file:
    the old keys then stay in it."""

    before: str
    after: str
    rows: int
    left: int


def rotate(store: Store, actor: Actor) -> Rotated:
    """A new master key in the place of the old one; or the end of a rotation that was broken off.

    Raises:
        Refusal: `not_permitted`.
        Trouble: `key_missing` and the like, `key_wrong`, `key_unwritable`.
    """
    require(actor, ACTION)
    keys = _begun(store, actor, people.unlock(store.folder))
    with store.transaction(actor, ACTION) as tx:
        people.keep_sealing_key(tx, keys.current)
        tx.event("key.rotating", subject=keys.current.id, before=keys.masters[-1].id)
    done = _rewrap_all(store, actor, keys)
    with store.transaction(actor, ACTION) as tx:
        left = _left(tx, keys.current)
        tx.event("key.rotated", subject=keys.current.id, rows=done, left=left)
    if not left:
        keyfile.write(store.folder, [keys.current])
    return Rotated(keys.masters[-1].id, keys.current.id, done, left)


def _begun(store: Store, actor: Actor, keys: Keyring) -> Keyring:
    """The file with the new key before the old one, which everybody goes on sealing with until the
    store says otherwise."""
    with store.transaction(actor, ACTION) as tx:
        tx.quiet = True
        keys = people.keys_for(tx, keys)
    if len(keys.masters) > 1:
        return keys
    both = (Master.new(), *keys.masters)
    keyfile.write(store.folder, both)
    return Keyring(keys.file, both)


def _rewrap_all(store: Store, actor: Actor, keys: Keyring) -> int:
    done, after = 0, 0
    while True:
        with store.transaction(actor, ACTION) as tx:
            tx.quiet = True
            rows = tx.all(
                "SELECT * FROM person WHERE id > :after AND purged_at IS NULL"
                " AND master <> :master ORDER BY id LIMIT :most",
                after=after,
                master=keys.current.id,
                most=SLICE,
            )
            done += sum(_rewrap(tx, row, keys) for row in rows)
        if not rows:
            return done
        after = rows[-1]["id"]


def _rewrap(tx: Tx, row: Row, keys: Keyring) -> bool:
    """Wrap one row's key anew; False where none of our keys opens it."""
    old = keys.find(row["master"])
    if old is None:
        return False
    place = cipher.place_of(row["id"], row["dossier"], row["role"])
    try:
        person = people.opened(row, old)
        own = old.unwrap(row["wrapped_key"], place)
    except Trouble:
        return False
    tx.run(
        "UPDATE person SET master = :master, wrapped_key = :wrapped WHERE id = :id",
        master=keys.current.id,
        wrapped=keys.current.wrap(own, place),
        id=row["id"],
    )
    people.mark(tx, row["id"], person, keys.current)
    return True


def _left(tx: Tx, master: Master) -> int:
    row = tx.one(
        "SELECT count(*) FROM person WHERE purged_at IS NULL AND master <> :master",
        master=master.id,
    )
    return 0 if row is None else int(row[0])
