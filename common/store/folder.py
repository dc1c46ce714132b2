"""The data folder: where it is, what lies in it, and which file systems cannot carry it."""

from __future__ import annotations

from pathlib import Path

from common.domain.refusal import Trouble

DATABASE = "motcua.db"

_NETWORK_KINDS = ("nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "glusterfs")


def database(folder: Path) -> Path:
    """The store's file inside its data folder."""
    return folder / DATABASE


def identity(folder: Path) -> tuple[int, int] | None:
    """Which file lies at the store's place now; None when there is none."""
    try:
        found = database(folder).stat()
    except FileNotFoundError:
        return None
    return found.st_dev, found.st_ino


def require_local(folder: Path, mountinfo: str | None = None) -> None:
    """Refuse network file systems: WAL needs shared memory of one machine.

    Raises:
        Trouble: `network_folder`. See https://www.sqlite.org/wal.html, "all processes using a
            database must be on the same host".
    """
    text = Path("/proc/self/mountinfo").read_text() if mountinfo is None else mountinfo
    kind = _kind_of(folder.resolve(), text)
    if kind in _NETWORK_KINDS or kind.startswith("fuse."):
        raise Trouble("network_folder", path=str(folder), kind=kind)


def _kind_of(folder: Path, mountinfo: str) -> str:
    best, kind = "", ""
    for line in mountinfo.splitlines():
        before, _, after = line.partition(" - ")
        mount = before.split()[4].replace("\\040", " ")
        inside = mount == "/" or folder == Path(mount) or Path(mount) in folder.parents
        if inside and len(mount) >= len(best):
            best, kind = mount, after.split()[0]
    return kind
