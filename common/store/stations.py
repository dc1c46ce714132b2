"""Enrolled terminals: which there are, and whether a screen runs on them.

A screen holds a lock on a file of its terminal for as long as it lives; the kernel frees it when
the process dies, so nobody is ever believed to be alive who is not.
"""

from __future__ import annotations

import fcntl
import os
import time
from dataclasses import dataclass
from pathlib import Path

from common.domain.refusal import Refusal, Trouble
from common.store.sqlite import Connection, Row


@dataclass(frozen=True, slots=True)
class Station:
    """An enrolled terminal as the program on it was started: as a `role`, of a `place`."""

    name: str
    role: str
    place: str | None


_TRIES = 5
_APART_S = 0.05
"""Whoever lists terminals holds each file for a moment."""


def enrolled(connection: Connection) -> list[Row]:
    """Every terminal that was added and not removed, by name."""
    rows: list[Row] = connection.execute(
        "SELECT name, role, place, added_at FROM station WHERE removed_at IS NULL ORDER BY name"
    ).fetchall()
    return rows


def place_of(connection: Connection, name: str, role: str) -> str | None:
    """Of which desk, kiosk or hall screen this terminal is, if it is a `role`.

    Raises:
        Refusal: `station_unknown`; `station_role` where it is something else.
    """
    found = named(connection, name)
    if found.role != role:
        raise Refusal("station_role", station=name, program=found.role)
    return found.place


def named(connection: Connection, name: str) -> Station:
    """What this terminal is enrolled as.

    Raises:
        Refusal: `station_unknown`.
    """
    row = connection.execute(
        "SELECT role, place FROM station WHERE name = :name AND removed_at IS NULL", {"name": name}
    ).fetchone()
    if row is None:
        raise Refusal("station_unknown", station=name[:40])
    return Station(name, str(row["role"]), None if row["place"] is None else str(row["place"]))


def require_enrolled(connection: Connection, station: Station) -> None:
    """Whoever runs there goes on only while it is still what they were started as.

    Raises:
        Trouble: `station_removed`.
    """
    row = connection.execute(
        "SELECT role, place FROM station WHERE name = :name AND removed_at IS NULL",
        {"name": station.name},
    ).fetchone()
    if row is None or (row["role"], row["place"]) != (station.role, station.place):
        raise Trouble("station_removed", station=station.name)


def hold(folder: Path, name: str) -> int:
    """Be the screen of this terminal until the process ends; the file that is held.

    Raises:
        Trouble: `station_running` where another one is.
    """
    handle = os.open(_file(folder, name), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o660)
    for attempt in range(_TRIES):
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return handle
        except BlockingIOError:
            if attempt + 1 < _TRIES:
                time.sleep(_APART_S)
    os.close(handle)
    raise Trouble("station_running", station=name)


def is_live(folder: Path, name: str) -> bool:
    """Whether a screen runs there now."""
    try:
        handle = os.open(_file(folder, name), os.O_RDONLY | os.O_CLOEXEC)
    except FileNotFoundError:
        return False
    try:
        fcntl.flock(handle, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    finally:
        os.close(handle)
    return False


def _file(folder: Path, name: str) -> Path:
    return folder / f"station-{name}.lock"
