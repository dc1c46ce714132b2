"""Terminals are enrolled and removed."""

from __future__ import annotations

import re

from common.domain.refusal import Refusal
from common.domain.station_commands import AddStation, KeyStation, RemoveStation, StationRole
from common.domain.text import clean, stated
from common.store.actions.base import Result
from common.store.tx import Tx

_NAME = re.compile(r"[a-z0-9][a-z0-9._-]*")


def add(tx: Tx, command: AddStation, _: None) -> Result:
    """A terminal gets its place.

    Raises:
        Refusal: `station_name`, `station_exists`, `station_place`; `desk_unknown`,
            `kiosk_unknown`, `display_unknown`.
    """
    name = clean(command.name, field="station", limit=40)
    if not _NAME.fullmatch(name):
        raise Refusal("station_name", station=name)
    if command.role not in set(StationRole) or (
        (command.role == StationRole.SUPERVISOR) is not (command.place is None)
    ):
        raise Refusal("station_place", station=name)
    _require_place(tx, command.role, command.place or "")
    if _exists(tx, name):
        raise Refusal("station_exists", station=name)
    tx.insert(
        "station",
        {"name": name, "role": command.role, "place": command.place, "added_at": tx.now},
    )
    why = stated(command.why)
    tx.event("station.added", subject=name, role=command.role, place=command.place, why=why)
    return {"station": name, "role": command.role, "place": command.place}


def _require_place(tx: Tx, role: str, place: str) -> None:
    displays = {row["code"] for row in tx.centre.document["display"]}
    if role == StationRole.COUNTER:
        tx.centre.desk(place)
    elif role in (StationRole.KIOSK, StationRole.GUIDE) and place not in tx.centre.kiosks:
        raise Refusal("kiosk_unknown", kiosk=place[:40])
    elif role == StationRole.DISPLAY and place not in displays:
        raise Refusal("display_unknown", display=place[:40])


def key(tx: Tx, command: KeyStation, _: None) -> Result:
    """On record is which key opens the terminal; the key itself is in the file that sshd reads.

    Raises:
        Refusal: `station_unknown`.
    """
    name = clean(command.name, field="station", limit=40)
    if not _exists(tx, name):
        raise Refusal("station_unknown", station=name)
    fingerprint = clean(command.fingerprint, field="key", limit=100)
    tx.event("station.keyed", subject=name, key=fingerprint, why=stated(command.why))
    return {"station": name, "key": fingerprint}


def remove(tx: Tx, command: RemoveStation, _: None) -> Result:
    """Nothing starts there any more; what runs says so and does nothing more.

    Raises:
        Refusal: `station_unknown`.
    """
    name = clean(command.name, field="station", limit=40)
    if not _exists(tx, name):
        raise Refusal("station_unknown", station=name)
    tx.run(
        "UPDATE station SET removed_at = :now WHERE name = :name AND removed_at IS NULL",
        now=tx.now,
        name=name,
    )
    tx.event("station.removed", subject=name, why=stated(command.why))
    return {"station": name}


def _exists(tx: Tx, name: str) -> bool:
    row = tx.one("SELECT 1 FROM station WHERE name = :name AND removed_at IS NULL", name=name)
    return row is not None
