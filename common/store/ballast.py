"""The ballast: room kept back beside the store, to be given up when the disk is full.

A full disk stops the hall: no number can be written down, so none is given. The ballast buys the
time in which somebody makes room. It is emptied, never removed: an empty one says that it was
given up, none at all that there never was room for it.
"""

from __future__ import annotations

import errno
import os
import shutil
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

FILE = "ballast"


@dataclass(frozen=True, slots=True)
class Room:
    """When the ballast is made and when it goes, in bytes."""

    ballast: int = 64 * 2**20
    ample: int = 2**30
    """It is made only if more than this is free."""
    last: int = 32 * 2**20
    """It is given up when less than this is free."""


class Ballast(StrEnum):
    """How it stands."""

    KEPT = "kept"
    GIVEN_UP = "given_up"
    NONE = "none"


ROOM = Room()


def state(folder: Path, room: Room = ROOM) -> Ballast:
    """Whether there is a ballast; half a one counts as given up."""
    try:
        size = (folder / FILE).stat().st_size
    except FileNotFoundError:
        return Ballast.NONE
    return Ballast.KEPT if size >= room.ballast else Ballast.GIVEN_UP


def free_bytes(folder: Path) -> int:
    """What may still be written to the disk of the store."""
    return shutil.disk_usage(folder).free


@dataclass(frozen=True, slots=True)
class Files:
    """How many files may still be made, of all that there may be."""

    free: int
    most: int


def free_files(folder: Path) -> Files | None:
    """The same for the number of files; None where the file system sets no limit."""
    found = os.statvfs(folder)
    return Files(found.f_favail, found.f_files) if found.f_files else None


def tend(folder: Path, room: Room = ROOM, *, make: bool = True) -> Ballast:
    """Give the ballast up where there is next to no room; `make` it where there is ample."""
    found = state(folder, room)
    free = free_bytes(folder)
    if found is Ballast.KEPT and free < room.last:
        give_up(folder)
        return Ballast.GIVEN_UP
    if make and found is not Ballast.KEPT and free > room.ample:
        _make(folder, room)
        return state(folder, room)
    return found


def give_up(folder: Path) -> int:
    """Empty the ballast; return how many bytes that freed. Needs no room and no store."""
    try:
        handle = os.open(folder / FILE, os.O_WRONLY | os.O_CLOEXEC)
    except FileNotFoundError:
        return 0
    try:
        freed = os.fstat(handle).st_size
        os.ftruncate(handle, 0)
    finally:
        os.close(handle)
    return freed


def _make(folder: Path, room: Room) -> None:
    """Really allocated: a file of holes would give nothing back."""
    handle = os.open(folder / FILE, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o660)
    try:
        os.posix_fallocate(handle, 0, room.ballast)
    except OSError as error:
        os.ftruncate(handle, 0)
        if error.errno != errno.ENOSPC:
            raise
    finally:
        os.close(handle)
