"""The people of a dossier in the store: sealed rows, and the marks that they are found by.

Whoever only takes numbers, calls and shows needs none of this, nor the key: where it is missing,
everything else of the hall goes on.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from common.domain.actor import Actor, require
from common.domain.person import People, PersonFields, PersonRole, sought
from common.domain.refusal import Trouble
from common.store import dossiers, engine
from common.store.sqlite import Connection, Row
from common.store.store import Store
from common.store.tx import Tx
from common.store.vault import cipher, keyfile
from common.store.vault.cipher import Master, Sealed
from common.store.vault.keyfile import Keyring

READ = "person.read"
FIND = "person.find"
_MOST_FOUND = 50

_MASTER = "person_master"
"""Where the store keeps which key it seals with: another one that lies in its place is noticed
before anything is sealed that the right key would not open."""


@dataclass(frozen=True, slots=True)
class Known:
    """One person of a dossier. `fields` is None once they were purged, at `purged_at` (UTC ms)."""

    role: PersonRole
    fields: PersonFields | None
    purged_at: int | None


def unlock(data: Path) -> Keyring:
    """The keys, ready to work with; read outside the write lock.

    Raises:
        Trouble: what `keyfile.read` says.
    """
    cipher.warm_up()
    return keyfile.read(data)


def keys_for(tx: Tx, keys: Keyring) -> Keyring:
    """The same keys, or, where a rotation has changed the file a moment ago, those in it now.

    Raises:
        Trouble: `key_wrong` where the key that this store seals with is not among them.
    """
    needed = sealing_id(tx)
    if needed is None or keys.find(needed):
        return keys
    again = keyfile.read(tx.folder)
    if again.find(needed) is None:
        raise _wrong(again, needed)
    return again


def sealing_id(tx: Tx) -> str | None:
    """The fingerprint of the key that this store seals with; None while nothing was ever sealed."""
    return sealing_id_of(tx.connection)


def sealing_id_of(connection: Connection) -> str | None:
    """The same, outside a transaction that writes."""
    sql = "SELECT value FROM meta WHERE key = :key"
    row = connection.execute(sql, {"key": _MASTER}).fetchone()
    return None if row is None else str(row["value"])


def _wrong(keys: Keyring, needed: str) -> Trouble:
    return Trouble("key_wrong", path=str(keys.file), needed=needed, found=keys.current.id)


def _sealing_key(tx: Tx, keys: Keyring) -> Master:
    """The key that this store seals with: the first one, until a rotation says otherwise."""
    needed = sealing_id(tx)
    if needed is not None:
        return _need(keys, needed)
    keep_sealing_key(tx, keys.current)
    return keys.current


def keep_sealing_key(tx: Tx, master: Master) -> None:
    """From this transaction on the store seals with `master`."""
    tx.run(
        "INSERT INTO meta (key, value) VALUES (:key, :value)"
        " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        key=_MASTER,
        value=master.id,
    )


def put(tx: Tx, dossier: Mapping[str, Any], people: People, keys: Keyring) -> None:
    """Seal people into their rows, with an event that names their roles only.

    Raises:
        Trouble: `key_wrong`.
    """
    master = _sealing_key(tx, keys_for(tx, keys))
    for role, person in people.items():
        if person is None:
            forget(tx, dossier["id"], role)
        else:
            _put(tx, dossier["id"], role, person, master)
    tx.event(
        "person.put",
        day=day_of(tx),
        subject=dossier["code"],
        dossier=dossier["id"],
        roles=sorted(role for role, person in people.items() if person is not None),
        removed=sorted(role for role, person in people.items() if person is None),
    )


def _put(tx: Tx, dossier: int, role: str, person: PersonFields, master: Master) -> None:
    old = tx.one("SELECT id FROM person WHERE dossier = :d AND role = :r", d=dossier, r=role)
    row = tx.next_id("person") if old is None else old["id"]
    record = cipher.seal(master, person, cipher.place_of(row, dossier, role))
    tx.run(
        "INSERT INTO person (id, dossier, role, master, wrapped_key, sealed, at)"
        " VALUES (:id, :dossier, :role, :master, :wrapped_key, :sealed, :now)"
        " ON CONFLICT (dossier, role) DO UPDATE SET master = excluded.master,"
        " wrapped_key = excluded.wrapped_key, sealed = excluded.sealed, at = excluded.at,"
        " purged_at = NULL",
        id=row,
        dossier=dossier,
        role=role,
        master=record.master,
        wrapped_key=record.wrapped_key,
        sealed=record.sealed,
        now=tx.now,
    )
    mark(tx, row, person, master)


def mark(tx: Tx, row: int, person: PersonFields, master: Master) -> None:
    """Let a person be found by the marks of this key, and by no others."""
    tx.run("DELETE FROM person_mark WHERE person = :row", row=row)
    for kind, value in person.marks().items():
        hashed = master.mark(kind, value)
        tx.insert("person_mark", {"kind": kind.value, "mark": hashed, "person": row})


def day_of(tx: Tx) -> int | None:
    """The row of the open business day, for an event."""
    return None if tx.day is None else tx.day.id


def forget(tx: Tx, dossier: int, role: str | None = None) -> list[str]:
    """Make somebody of a dossier, or everybody, unreadable for ever; the roles of those who were
    not before. Nothing of their keys stays in the file of the database, not even where it is free.
    """
    engine.overwrite_what_goes(tx.connection)
    gone = tx.all(
        "UPDATE person SET wrapped_key = NULL, sealed = :nothing, purged_at = :now"
        " WHERE purged_at IS NULL AND dossier = :dossier AND role = coalesce(:role, role)"
        " RETURNING id, role",
        nothing=b"",
        now=tx.now,
        dossier=dossier,
        role=role,
    )
    for row in gone:
        tx.run("DELETE FROM person_mark WHERE person = :row", row=row["id"])
    return sorted(row["role"] for row in gone)


def purge(tx: Tx, dossier: Mapping[str, Any], rule: str, why: str | None = None) -> list[str]:
    """Make everybody of a dossier unreadable, and say by which rule; the roles that went."""
    roles = forget(tx, dossier["id"])
    if roles:
        tx.event(
            "person.purged",
            day=day_of(tx),
            subject=dossier["code"],
            dossier=dossier["id"],
            roles=roles,
            rule=rule,
            why=why,
        )
    return roles


def people_of(store: Store, dossier: str, actor: Actor) -> tuple[Known, ...]:
    """The people of a dossier, by any code that it has or had. That somebody looked is on record
    before they see anything.

    Raises:
        Refusal: `not_permitted`, `dossier_code_invalid`, `dossier_unknown`.
        Trouble: `key_missing` and the like, `key_wrong`, `person_damaged`.
    """
    require(actor, READ)
    keys = unlock(store.folder)
    with store.transaction(actor, READ) as tx:
        found = dossiers.need(tx.connection, dossier)
        rows = tx.all("SELECT * FROM person WHERE dossier = :id ORDER BY id", id=found["id"])
        keys = keys_for(tx, keys)
        masters = {row["master"]: _need(keys, row["master"]) for row in _live(rows)}
        tx.event(
            "person.read",
            day=day_of(tx),
            subject=found["code"],
            dossier=found["id"],
            roles=sorted(row["role"] for row in _live(rows)),
        )
    return tuple(_known(row, masters) for row in rows)


def _need(keys: Keyring, id_: str) -> Master:
    found = keys.find(id_)
    if found is None:
        raise _wrong(keys, id_)
    return found


def _live(rows: list[Row]) -> Iterator[Row]:
    return (row for row in rows if row["purged_at"] is None)


def _known(row: Row, masters: Mapping[str, Master]) -> Known:
    role = PersonRole(row["role"])
    if row["purged_at"] is not None:
        return Known(role, None, row["purged_at"])
    return Known(role, opened(row, masters[row["master"]]), None)


def opened(row: Row, master: Master) -> PersonFields:
    """The record of a row that was not purged.

    Raises:
        Trouble: `person_damaged`.
    """
    place = cipher.place_of(row["id"], row["dossier"], row["role"])
    return cipher.unseal(master, Sealed(row["master"], row["wrapped_key"], row["sealed"]), place)


def opens(row: Row, keys: Keyring) -> bool:
    """Whether the record of a row can be opened with one of these keys."""
    master = keys.find(row["master"])
    try:
        return master is not None and opened(row, master) is not None
    except Trouble:
        return False


_WITH_MARK = (
    "SELECT DISTINCT dossier.id, dossier.code FROM person_mark"
    " JOIN person ON person.id = person_mark.person JOIN dossier ON dossier.id = person.dossier"
    " WHERE person_mark.kind = :kind AND person_mark.mark = :mark"
    " ORDER BY dossier.id DESC LIMIT :most"
)


def find_people(store: Store, given: Mapping[str, str], actor: Actor) -> tuple[str, ...]:
    """The codes of the newest dossiers, at most fifty, in which somebody has this `id_number` or
    `phone`. The event says who looked and what was found, not for whom.

    Raises:
        Refusal: `not_permitted`, `person_sought`, what the number is refused for.
        Trouble: `key_missing` and the like, `key_wrong`.
    """
    require(actor, FIND)
    kind, value = sought(given)
    keys = unlock(store.folder)
    with store.transaction(actor, FIND) as tx:
        keys = keys_for(tx, keys)
        found: dict[int, str] = {}
        for master in keys.masters:
            hashed = master.mark(kind, value)
            rows = tx.all(_WITH_MARK, kind=kind.value, mark=hashed, most=_MOST_FOUND)
            found |= {row["id"]: row["code"] for row in rows}
        newest = sorted(found, reverse=True)[:_MOST_FOUND]
        tx.event("person.sought", day=day_of(tx), subject=kind.value, dossiers=newest)
    return tuple(found[row] for row in newest)
