"""Looking at whom the files of a hall belong to. Nothing is opened: a store that is broken, or of
somebody else, is looked at all the same."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from common.domain.access import Facts, Seen, What
from common.domain.refusal import Trouble
from common.store import folder, highwater, presence, seal_key, shelf
from common.store.vault import keyfile


def look(data: Path) -> Facts:
    """What there is around data folder `data`.

    Raises:
        Trouble: `store_missing` where there is no such folder.
    """
    if not data.is_dir():
        raise Trouble("store_missing", path=str(data))
    data = Path(os.path.realpath(data))
    seen = tuple(_seen(data))
    users = {one.owner for one in seen} | {data.stat().st_uid}
    groups = {one.group for one in seen}
    return Facts(
        folder=str(data),
        owner=data.stat().st_uid,
        seen=seen,
        users=_names(users),
        groups=_group_names(groups),
        members={group: _members(group) for group in groups},
        programs=tuple(_programs(data)),
        inside=tuple(_inside(data)),
    )


def _seen(data: Path) -> Iterator[Seen]:
    """The data folder, what lies in it, the keys and the backups; each once."""
    backups, keys, key = shelf.place(data), seal_key.folder(data), keyfile.place(data)
    found: dict[Path, What] = {data: What.FOLDER}
    for path in sorted(data.iterdir()):
        if path.is_file() or path.is_socket():
            found[path] = _kind(path)
    found |= dict.fromkeys(_files(data / "log"), What.LOG)
    found |= {backups: What.BACKUPS, **dict.fromkeys(_files(backups), What.BACKUP)}
    found |= {keys: What.KEYS, keys / seal_key.FILE: What.SEAL_KEY, key: What.KEY}
    parents = {path.parent for path in (data, backups, keys, key) if path.exists()} - found.keys()
    found |= dict.fromkeys(sorted(parents), What.PARENT)
    for path, what in found.items():
        with suppress(OSError):
            about = path.stat()
            mode = stat.S_IMODE(about.st_mode)
            yield Seen(str(path), what, about.st_uid, about.st_gid, mode)


def _kind(path: Path) -> What:
    if path.name.startswith(folder.DATABASE):
        return What.STORE
    return What.HIGH_WATER if path.name.startswith(highwater.FILE) else What.LOCK


def _files(place: Path) -> list[Path]:
    with suppress(OSError):
        return sorted(path for path in place.iterdir() if path.is_file())
    return []


def _inside(data: Path) -> Iterator[tuple[What, str, str]]:
    """Keys that whoever has a copy of the data, or a backup, would have too. The seal key may lie
    in the data folder: no backup copies it from there."""
    key, seal = keyfile.place(data), seal_key.folder(data) / seal_key.FILE
    backups = shelf.place(data)
    for what, file, place in (
        (What.KEY, key, data),
        (What.KEY, key, backups),
        (What.SEAL_KEY, seal, backups),
    ):
        behind = Path(os.path.realpath(file))
        if behind.exists() and Path(os.path.realpath(place)) in behind.parents:
            yield what, str(file), str(place)


def _programs(data: Path) -> Iterator[tuple[int, int]]:
    for pid in presence.holders(data):
        with suppress(OSError):
            yield pid, Path("/proc", str(pid)).stat().st_uid


def _names(users: Iterable[int]) -> dict[int, str]:
    import pwd

    found = {}
    for user in users:
        with suppress(KeyError):
            found[user] = pwd.getpwuid(user).pw_name
    return found


def _group_names(groups: Iterable[int]) -> dict[int, str]:
    import grp

    found = {}
    for group in groups:
        with suppress(KeyError):
            found[group] = grp.getgrgid(group).gr_name
    return found


def _members(group: int) -> tuple[str, ...]:
    """Who is in a group, also those whose own it is."""
    import grp
    import pwd

    with suppress(KeyError):
        own = {one.pw_name for one in pwd.getpwall() if one.pw_gid == group}
        return tuple(sorted(own | set(grp.getgrgid(group).gr_mem)))
    return ()
