"""Backups: how old the newest is, whether it can be read, and where it lies."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from shlex import quote

from common.domain.refusal import Trouble
from common.store import folder, health, highwater, shelf
from common.store.clock import wall_ms
from common.store.queries import doctor
from common.store.shelf import Manifest
from motcua.doctor.disk import disk_of
from motcua.doctor.model import Check, Found, failing, ok, unknown, warning
from motcua.doctor.subject import Subject

_HOUR_MS = 3_600_000
_LATE_H, _LOST_H = 36, 24 * 7
_SPARE_BYTES = 64 * 2**20
_MIB = 2**20


def newest(subject: Subject) -> Manifest | None:
    """The newest backup of this hall that the shelf says it has."""
    with subject.read() as connection:
        lineage = highwater.lineage(connection)
    found = shelf.backups(shelf.place(subject.folder), lineage)
    return found[-1] if found else None


def _age(subject: Subject) -> Iterator[Found]:
    place, found = shelf.place(subject.folder), newest(subject)
    remedy = subject.motcua("backup")
    if found is None:
        born = _born(subject)
        hours = round((wall_ms() - born) / _HOUR_MS)
        if hours >= _LATE_H:
            yield failing("never", remedy, place=place, hours=hours)
        else:
            yield warning("none_yet", remedy, place=place)
        return
    hours = round((wall_ms() - found.made_at) / _HOUR_MS)
    said = {"hours": hours, "file": found.file}
    if hours >= _LOST_H:
        yield failing("lost", remedy, **said)
    elif hours >= _LATE_H:
        yield warning("late", remedy, **said)
    else:
        yield ok("ok", **said)


def _born(subject: Subject) -> int:
    with subject.read() as connection:
        at = doctor.born_at(connection)
    return wall_ms() if at is None else at


def _readable(subject: Subject) -> Iterator[Found]:
    """The newest as its manifest has it; with time, its checksum and all its pages."""
    found, remedy = newest(subject), subject.motcua("backup")
    noted = _noted(subject)
    if noted is not None and not noted.exists():
        yield failing("gone", f"ls -l {quote(str(noted.parent))}; {remedy}", file=noted)
        return
    if found is None:
        yield unknown("none_yet", remedy)
        return
    file = shelf.place(subject.folder) / found.file
    try:
        size = file.stat().st_size
        with file.open("rb") as opened:
            head = opened.read(16)
    except PermissionError:
        yield unknown("closed", f"sudo chown motcua: {quote(str(file))}", file=found.file)
        return
    if size != found.bytes or not head.startswith(b"SQLite format 3"):
        yield failing("short", remedy, file=found.file, bytes=size, of=found.bytes)
    elif found.broken:
        support = subject.motcua("support /tmp/motcua-support.tar.gz")
        yield failing("unsound", support, file=found.file, what=found.broken[0].split(":")[0])
    elif subject.deep:
        yield _read_through(file, found, remedy)
    else:
        yield ok("ok", file=found.file, mib=-(-size // _MIB))


def _noted(subject: Subject) -> Path | None:
    """The file that was made last, as the store remembers it."""
    from common.store import backup

    with subject.read() as connection:
        known = backup.last(connection)
    return Path(str(known["folder"]), str(known["file"])) if known else None


def _read_through(file: Path, known: Manifest, remedy: str) -> Found:
    from common.store import backup, sqlite

    if backup.checksum(file) != known.sha256:
        return failing("changed", remedy, file=known.file)
    connection = sqlite.connect_to_unchanging(file)
    try:
        damaged = bool(health.unsound(connection, most=1))
    except sqlite.DatabaseError:
        damaged = True
    finally:
        connection.close()
    if damaged:
        return failing("changed", remedy, file=known.file)
    return ok("whole", file=known.file, mib=-(-known.bytes // _MIB))


def _disk(subject: Subject) -> Iterator[Found]:
    place = shelf.place(subject.folder)
    if not place.is_dir():
        yield warning("absent", subject.motcua("backup"), place=place)
        return
    ours, theirs = disk_of(subject.folder), disk_of(place)
    if ours is not None and ours == theirs:
        same = True
    else:
        same = place.stat().st_dev == subject.folder.stat().st_dev
    if same:
        remedy = "sudoedit /etc/motcua/motcua.env   # MOTCUA_BACKUPS=/mnt/…"
        yield warning("same", remedy, place=place, disk=ours or "?")
    else:
        yield ok("ok", place=place, disk=theirs or "?")


def _room(subject: Subject) -> Iterator[Found]:
    """Whether another backup would fit, and may be written."""
    place = shelf.place(subject.folder)
    if not place.is_dir():
        place = place.parent
    size = folder.database(subject.folder).stat().st_size
    try:
        about = os.statvfs(place)
    except OSError as error:
        raise Trouble("io", path=str(place), error=error.strerror or "") from error
    free, needed = about.f_bavail * about.f_frsize, size + _SPARE_BYTES
    said = {"place": place, "free_mib": free // _MIB, "needed_mib": -(-needed // _MIB)}
    if not os.access(place, os.W_OK | os.X_OK):
        yield failing("closed", f"sudo chown motcua: {quote(str(place))}", **said)
    elif free < needed:
        yield failing("full", f"sudo du -xh -d1 {quote(str(place))} | sort -h", **said)
    else:
        yield ok("ok", **said)


CHECKS = (
    Check("backups.age", _age, needs_store=True),
    Check("backups.readable", _readable, needs_store=True),
    Check("backups.disk", _disk, needs_data=True),
    Check("backups.room", _room, needs_store=True),
)
