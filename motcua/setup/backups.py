"""Where backups may go: disks of this machine other than the one that the hall is on."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

_MOUNTS = Path("/proc/self/mounts")
_LASTING = frozenset({"ext2", "ext3", "ext4", "xfs", "btrfs", "f2fs", "vfat", "exfat", "ntfs3"})
_NOT_HERE = ("/boot", "/efi", "/run", "/proc", "/sys", "/dev", "/snap")
_NAME = "motcua-backups"
_PLAIN = re.compile(r"/[A-Za-z0-9._/+-]+")
"""What may stand in a settings file and in a command without being quoted."""


@dataclass(frozen=True, slots=True)
class Place:
    """A folder on another disk, and how much room it has."""

    path: str
    free: int


def places(data: Path, mounts: Path = _MOUNTS) -> Iterator[Place]:
    """Folders on other file systems that last, the one with most room first."""
    lines = mounts.read_text(encoding="utf-8", errors="replace").splitlines()
    found = [place for line in lines for place in _place(data, line)]
    yield from sorted(found, key=lambda place: -place.free)


def _place(data: Path, line: str) -> Iterator[Place]:
    """Of one line of the table; a disk that cannot be looked at is none."""
    fields = line.split()
    if len(fields) < 4 or fields[2] not in _LASTING or "ro" in fields[3].split(","):
        return
    mount = fields[1].encode().decode("unicode_escape")
    path = f"{mount.rstrip('/')}/{_NAME}"
    with suppress(OSError):
        if _outside(mount) and is_plain(path) and not same_disk(data, Path(path)):
            yield Place(path, shutil.disk_usage(mount).free)


def _outside(mount: str) -> bool:
    return not any(mount == one or mount.startswith(f"{one}/") for one in _NOT_HERE)


def same_disk(one: Path, other: Path) -> bool:
    """Whether both lie, or would lie, on one file system: what breaks one breaks the other."""
    return _device(one) == _device(other)


def _device(path: Path) -> int:
    for place in (path, *path.absolute().parents):
        with suppress(OSError):
            return os.stat(place).st_dev  # noqa: PTH116 - of what is there
    return -1


def is_plain(path: str) -> bool:
    """Whether a folder of this name can be written into a settings file as it is."""
    return _PLAIN.fullmatch(path) is not None and ".." not in path.split("/")
