"""The data folder, the file system below it, and the room on it."""

from __future__ import annotations

import os
import pwd
import stat
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from shlex import quote

from common.domain.model import Severity
from common.domain.refusal import Trouble
from common.store import ballast, folder
from common.store.upkeep import fullness
from common.tui.crash import FOLDER as CRASHES
from motcua.doctor.model import Check, Found, failing, ok, unknown, warning
from motcua.doctor.subject import Subject

_MIB = 2**20
_VOLATILE = frozenset({"tmpfs", "ramfs"})
_FOREIGN = frozenset({"vfat", "exfat", "ntfs", "ntfs3", "fuseblk", "msdos"})
"""Without owners and rights, or driven by a program."""

_MOUNTS = "proc/self/mountinfo"
_FEW_INODES, _LAST_INODES = 0.05, 0.01
_RECENT_S = 7 * 86_400


@dataclass(frozen=True, slots=True)
class Mount:
    """Where a folder lies: mount point, kind of file system, device number, read-only or not."""

    point: str
    kind: str
    device: str
    read_only: bool


def mount_of(path: Path, root: Path = Path("/")) -> Mount | None:
    """The file system that a path is on: proc(5), `mountinfo`; None where that cannot be read."""
    path, best = path.resolve(), None
    try:
        lines = (root / _MOUNTS).read_text().splitlines()
    except OSError:
        return None
    for line in lines:
        before, _, after = line.partition(" - ")
        words, (kind, _, options) = before.split(), after.split(maxsplit=2)
        point = words[4].replace("\\040", " ")
        inside = point == "/" or Path(point) == path or Path(point) in path.parents
        if inside and (best is None or len(point) >= len(best.point)):
            only = "ro" in words[5].split(",") or "ro" in options.split(",")
            best = Mount(point, kind, words[2], only)
    return best


def disk_of(path: Path, root: Path = Path("/")) -> str | None:
    """The whole disk below a path, `sda`, as the kernel names it; None where that is no disk."""
    mount = mount_of(path, root)
    block = None if mount is None else root / "sys/dev/block" / mount.device
    if block is None or not block.exists():
        return None
    block = block.resolve()
    return block.parent.name if (block / "partition").exists() else block.name


def _folder(subject: Subject) -> Iterator[Found]:
    data = subject.data
    if data is None:
        yield failing("unnamed", "motcua --data DIR doctor")
    elif _is_closed(data):
        remedy = f"sudo {subject.motcua('doctor').removeprefix('sudo ')}"
        yield unknown("closed", remedy, path=data, owner=_owner(data))
    elif not subject.has_folder:
        yield failing("missing", subject.motcua("init --centre FILE"), path=data)
    else:
        yield ok(path=data, owner=_owner(data))


def _is_closed(data: Path) -> bool:
    """Whether there may be something that this user cannot use."""
    try:
        about = data.stat()
    except PermissionError:
        return True
    except OSError:
        return False
    return stat.S_ISDIR(about.st_mode) and not os.access(data, os.R_OK | os.W_OK | os.X_OK)


def _owner(path: Path) -> str:
    """Whose it is, or that which it lies in and hides it."""
    for place in (path, *path.parents):
        with suppress(KeyError, OSError):
            return pwd.getpwuid(place.stat().st_uid).pw_name
    return "?"


def _filesystem(subject: Subject) -> Iterator[Found]:
    data = subject.folder
    mount, table = mount_of(data, subject.root), subject.text(f"/{_MOUNTS}")
    if mount is None:
        yield unknown("unreadable")
        return
    where = {"kind": mount.kind, "mount": mount.point}
    try:
        folder.require_local(data, table)
    except Trouble:
        yield failing("network", "", **where)
        return
    if mount.kind in _VOLATILE:
        yield failing("volatile", "", **where)
    elif mount.read_only:
        remedy = f"sudo dmesg | tail -20; sudo mount -o remount,rw {quote(mount.point)}"
        yield failing("readonly", remedy, **where)
    elif mount.kind in _FOREIGN:
        yield failing("foreign", "", **where)
    elif mount.kind == "overlay":
        yield warning("overlay", "", **where)
    elif _is_removable(subject, mount):
        yield warning("removable", "", **where)
    else:
        yield ok("ok", **where)


def _is_removable(subject: Subject, mount: Mount) -> bool:
    block = subject.at(f"/sys/dev/block/{mount.device}")
    with suppress(OSError):
        block = block.resolve()
        for place in (block, block.parent):
            if (place / "removable").exists():
                return (place / "removable").read_text().strip() == "1" or "/usb" in str(place)
    return False


def _space(subject: Subject) -> Iterator[Found]:
    data = subject.folder
    free = ballast.free_bytes(data)
    found = fullness(free)
    remedy = f"sudo journalctl --vacuum-size=200M; sudo apt-get clean; {subject.motcua('disk')}"
    said = {"free_mib": free // _MIB, "mount": getattr(mount_of(data), "point", data)}
    if found is Severity.CRITICAL:
        yield failing("last", remedy, **said)
    elif found is not None:
        yield warning("little", remedy, **said)
    else:
        yield ok("ok", **said)


def _inodes(subject: Subject) -> Iterator[Found]:
    about = os.statvfs(subject.folder)
    if not about.f_files:
        yield ok("unlimited")
        return
    share = about.f_favail / about.f_files
    remedy = f"sudo du --inodes -x -d2 {quote(_point(subject.folder))} | sort -n | tail"
    said = {"free": about.f_favail, "percent": round(100 * share)}
    if share < _LAST_INODES:
        yield failing("last", remedy, **said)
    elif share < _FEW_INODES:
        yield warning("few", remedy, **said)
    else:
        yield ok("ok", **said)


def _point(path: Path) -> str:
    mount = mount_of(path)
    return "/" if mount is None else mount.point


def _ballast(subject: Subject) -> Iterator[Found]:
    found = ballast.state(subject.folder)
    mib = ballast.ROOM.ballast // _MIB
    if found is ballast.Ballast.KEPT:
        yield ok("ok", mib=mib)
    elif found is ballast.Ballast.GIVEN_UP:
        remedy = f"sudo journalctl --vacuum-size=200M; {subject.motcua('disk')}"
        yield failing("given_up", remedy, ample_mib=ballast.ROOM.ample // _MIB)
    else:
        yield warning("absent", subject.restart("keeper"), ample_mib=ballast.ROOM.ample // _MIB)


def _crashes(subject: Subject) -> Iterator[Found]:
    young = time.time() - _RECENT_S
    logs = sorted(subject.folder.joinpath(CRASHES).glob("crash-*.log"))
    found = [log.name for log in logs if log.stat().st_mtime > young]
    if found:
        remedy = subject.motcua("support /tmp/motcua-support.tar.gz")
        yield warning("recent", remedy, programs=", ".join(map(_program, found)))
    else:
        yield ok("ok", n=len(logs))


def _program(name: str) -> str:
    return name.removeprefix("crash-").removesuffix(".log")


CHECKS = (
    Check("disk.folder", _folder),
    Check("disk.filesystem", _filesystem, needs_data=True),
    Check("disk.space", _space, needs_data=True),
    Check("disk.inodes", _inodes, needs_data=True),
    Check("disk.ballast", _ballast, needs_data=True),
    Check("disk.crashes", _crashes, needs_data=True),
)
