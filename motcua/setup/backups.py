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
    found = []
    with suppress(OSError):
        for line in mounts.read_text(encoding="utf-8", errors="replace").splitlines():
            _, at, kind, options, *_ = line.split()
            mount = at.encode().decode("unicode_escape")
            if kind in _LASTING and "ro" not in options.split(",") and _outside(mount):
                path = f"{mount.rstrip('/')}/{_NAME}"
                if _PLAIN.fullmatch(path) and not same_disk(data, Path(path)):
                    found.append(Place(path, shutil.disk_usage(mount).free))
    yield from sorted(found, key=lambda place: -place.free)


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
