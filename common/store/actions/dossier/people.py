"""The people of a dossier: put in where full intake is switched on, and made unreadable."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from common.domain import dossier_commands
from common.domain import person_commands as commands
from common.domain.dossier import Channel
from common.domain.person import PersonRole, read_people, require_whole
from common.domain.refusal import Refusal
from common.store import dossiers
from common.store.actions.base import Result
from common.store.actions.dossier import steps
from common.store.facts import FULL
from common.store.store import Store
from common.store.tx import Tx, Unprepared
from common.store.vault import people
from common.store.vault.keyfile import Keyring


def unlock(store: Store, _: object) -> Keyring:
    """The keys, read while nobody waits.

    Raises:
        Trouble: `key_missing` and the like.
    """
    return people.unlock(store.folder)


def put(tx: Tx, command: commands.PutPeople, keys: Keyring | None) -> Result:
    """People of a dossier that is here.

    Raises:
        Refusal: `dossier_unknown`, `people_not_here`, and what `common.domain.person` says.
        Trouble: `key_missing` and the like, `key_wrong`.
    """
    row = dossiers.need(tx.connection, command.dossier)
    _put(tx, row, command.people, keys)
    return _record(tx, row)


def _put(tx: Tx, row: Mapping[str, Any], given: commands.Given, keys: Keyring | None) -> None:
    _require_full(tx, row)
    known = read_people(given, tx.centre.day_of(tx.now))
    left = _roles(tx, row) | {role for role, person in known.items() if person is not None}
    require_whole(left - {role for role, person in known.items() if person is None})
    if keys is None:
        raise Unprepared
    people.put(tx, row, known, keys)


def _require_full(tx: Tx, row: Mapping[str, Any]) -> None:
    if tx.centre.service(row["service"]).intake != FULL:
        raise Refusal("people_not_here", service=row["service"])


def _roles(tx: Tx, row: Mapping[str, Any]) -> set[PersonRole]:
    rows = tx.all("SELECT role FROM person WHERE dossier = :id AND purged_at IS NULL", id=row["id"])
    return {PersonRole(found["role"]) for found in rows}


def _record(tx: Tx, row: Mapping[str, Any]) -> Result:
    return {"code": row["code"], "roles": sorted(_roles(tx, row))}


def at_intake(
    tx: Tx, row: Mapping[str, Any], command: dossier_commands.TakeIn, keys: Keyring | None
) -> None:
    """Full intake knows the owner when the dossier is taken in, or says that this comes later:
    nobody is sent home because a key is missing. Who filed online is known where they did.

    Raises:
        Refusal: `people_owner_needed`, `people_proxy_alone`, `people_not_here`, what
            `common.domain.person` says.
        Trouble: `key_missing` and the like, `key_wrong`.
    """
    if command.people:
        _put(tx, row, command.people, keys)
    elif tx.centre.service(row["service"]).intake == FULL and row["channel"] != Channel.ONLINE:
        if not command.people_later:
            raise Refusal("people_owner_needed")
        day = people.day_of(tx)
        tx.event("person.postponed", day=day, subject=row["code"], dossier=row["id"])


def purge(tx: Tx, command: commands.PurgePeople, _: Any) -> Result:
    """Everybody of a dossier is made unreadable at once.

    Raises:
        Refusal: `dossier_unknown`, `why_needed`.
    """
    row = dossiers.need(tx.connection, command.dossier)
    why = steps.explained(command.why, "why_needed")
    return {"code": row["code"], "purged": people.purge(tx, row, "asked", why)}
