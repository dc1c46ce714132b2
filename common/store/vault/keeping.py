"""Making the master key, typing it back, and looking whether it opens everything."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from common.domain.actor import Actor, require
from common.domain.refusal import Refusal, Trouble
from common.store.store import Store
from common.store.vault import keyfile, people
from common.store.vault.cipher import Master
from common.store.vault.keyfile import Keyring

_AT_ONCE = 500
_MAKE = "key.make"


@dataclass(frozen=True, slots=True)
class Checked:
    """`needed` is the fingerprint of the key that the store seals with, None while it has sealed
    nothing; `readable` of the `rows` that were not purged could really be opened."""

    keys: Keyring
    needed: str | None
    rows: int
    readable: int


def create(store: Store, actor: Actor, *, lost: bool = False) -> tuple[Path, Master]:
    """A new key file. `lost` gives up what was sealed with a key that nobody has any more.

    Raises:
        Refusal: `not_permitted`, `key_was_made` where the store needs a key that it has already.
        Trouble: `key_exists`, `key_inside`, `key_unwritable`.
    """
    require(actor, _MAKE)
    master = Master.new()
    with store.transaction(actor, _MAKE) as tx:
        needed = people.sealing_id(tx)
        if needed is not None and not lost:
            raise Refusal("key_was_made", needed=needed)
        file = keyfile.make(store.folder, master)
        people.keep_sealing_key(tx, master)
        tx.event("key.made", subject=master.id, before=needed)
    return file, master


def bring_back(store: Store, actor: Actor, master: Master) -> Path:
    """A key that was typed from paper goes into the file; keys that are there stay, and the one
    that the store seals with comes first.

    Raises:
        Refusal: `not_permitted`.
        Trouble: `key_unreadable`, `key_inside`, `key_open_to_all`, `key_unwritable`.
    """
    require(actor, _MAKE)
    there = _there(store.folder)
    with store.transaction(actor, _MAKE) as tx:
        needed = people.sealing_id(tx)
        if there is None:
            file = keyfile.make(store.folder, master)
        else:
            all_ = {one.id: one for one in (*there, master)}.values()
            file = keyfile.write(store.folder, sorted(all_, key=lambda one: one.id != needed))
        tx.event("key.brought_back", subject=master.id)
    return file


def _there(data: Path) -> tuple[Master, ...] | None:
    """The keys of the file: none of a damaged one, None without a file."""
    try:
        return keyfile.read(data).masters
    except Trouble as trouble:
        if trouble.code == "key_missing":
            return None
        if trouble.code == "key_damaged":
            return ()
        raise


def check(store: Store) -> Checked:
    """Open every row, and show none.

    Raises:
        Trouble: `key_missing` and the like, `key_wrong`.
    """
    keys = people.unlock(store.folder)
    rows, readable, after = 0, 0, 0
    while True:
        with store.read() as connection:
            needed = people.sealing_id_of(connection)
            some = connection.execute(
                "SELECT * FROM person WHERE id > :after AND purged_at IS NULL ORDER BY id"
                " LIMIT :most",
                {"after": after, "most": _AT_ONCE},
            ).fetchall()
        if not some:
            break
        rows += len(some)
        readable += sum(people.opens(row, keys) for row in some)
        after = some[-1]["id"]
    if needed is not None and keys.find(needed) is None:
        raise Trouble("key_wrong", path=str(keys.file), needed=needed, found=keys.current.id)
    return Checked(keys, needed, rows, readable)
