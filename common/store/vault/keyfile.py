"""The file with the master key: where it lies, who may read it, and that it is whole.

It is a secret of its own, beside the data and never with it: whoever has a copy of the data folder,
or a backup, has nothing that opens it.
"""

from __future__ import annotations

import os
import secrets
import stat
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from common.domain.refusal import Trouble
from common.store import flushed, shelf
from common.store.folder import is_training
from common.store.vault.cipher import Master

_FOR_OTHERS = stat.S_IWGRP | stat.S_IXGRP | stat.S_IRWXO
_MODE = 0o600


@dataclass(frozen=True, slots=True)
class Keyring:
    """What a key file holds: the current master key, and behind it older ones that some rows still
    need (while a rotation is under way, or after a restored key)."""

    file: Path
    masters: tuple[Master, ...]

    @property
    def current(self) -> Master:
        """The key for what is sealed from now on."""
        return self.masters[0]

    def find(self, id_: str) -> Master | None:
        """The key with this fingerprint."""
        return next((master for master in self.masters if master.id == id_), None)


def place(data: Path) -> Path:
    """The key file of the hall with this data folder: `MOTCUA_KEY`, else `<folder>.key` beside it.

    A training has a key of its own there, whatever the environment says: the hall's is not read.
    Links are followed, so that a link cannot hide that it lies inside.
    """
    named = None if is_training(data) else os.environ.get("MOTCUA_KEY")
    folder = _behind_links(data)
    return _behind_links(Path(named) if named else folder.parent / f"{folder.name}.key")


def _behind_links(path: Path) -> Path:
    """Unlike `Path.resolve`, never fails: a link that leads to itself is a file that is missing."""
    return Path(os.path.realpath(path))


def read(data: Path) -> Keyring:
    """The keys of the hall with this data folder.

    Raises:
        Trouble: `key_missing`, `key_unreadable`, `key_inside`, `key_open_to_all`, `key_damaged`.
    """
    file = place(data)
    require_outside(file, data)
    try:
        with file.open("rb") as opened:
            mode = os.fstat(opened.fileno()).st_mode
            content = opened.read(4096)
    except (FileNotFoundError, NotADirectoryError):
        raise Trouble("key_missing", path=str(file)) from None
    except OSError as error:
        raise Trouble("key_unreadable", path=str(file), error=error.strerror or "") from None
    if stat.S_IMODE(mode) & _FOR_OTHERS:
        raise Trouble("key_open_to_all", path=str(file), mode=f"{stat.S_IMODE(mode):04o}")
    return Keyring(file, _masters(content, file))


def require_outside(file: Path, data: Path) -> None:
    """Refuse with `key_inside` a key that would be copied, or stolen, together with the data."""
    for folder in (data, shelf.place(data)):
        if _behind_links(folder) in file.parents:
            raise Trouble("key_inside", path=str(file), folder=str(folder))


def _masters(content: bytes, file: Path) -> tuple[Master, ...]:
    try:
        lines = content.decode("ascii").splitlines()
        found = [(id_, Master(bytes.fromhex(key))) for id_, key in map(str.split, lines)]
    except ValueError:
        raise Trouble("key_damaged", path=str(file)) from None
    if not found or any(id_ != master.id for id_, master in found):
        raise Trouble("key_damaged", path=str(file))
    return tuple(master for _, master in found)


def write(data: Path, masters: Iterable[Master]) -> Path:
    """Put these keys in the place of those that were there; who may read them stays as it is.

    Raises:
        Trouble: `key_inside`, `key_unwritable`.
    """
    file = place(data)
    require_outside(file, data)
    unfinished = file.with_name(f".{file.name}.{secrets.token_hex(4)}.new")
    try:
        _write(unfinished, masters, file)
        unfinished.replace(file)
        flushed.flush(file.parent)
    except OSError as error:
        raise Trouble("key_unwritable", path=str(file), error=error.strerror or "") from None
    finally:
        unfinished.unlink(missing_ok=True)
    return file


def make(data: Path, master: Master) -> Path:
    """A new key file for its owner's eyes only; one that is there is never overwritten.

    Raises:
        Trouble: `key_exists`, `key_inside`, `key_unwritable`.
    """
    file = place(data)
    require_outside(file, data)
    unfinished = file.with_name(f".{file.name}.{secrets.token_hex(4)}.new")
    try:
        _write(unfinished, [master], None)
        os.link(unfinished, file)
        flushed.flush(file.parent)
    except FileExistsError:
        raise Trouble("key_exists", path=str(file)) from None
    except OSError as error:
        raise Trouble("key_unwritable", path=str(file), error=error.strerror or "") from None
    finally:
        unfinished.unlink(missing_ok=True)
    return file


def _write(unfinished: Path, masters: Iterable[Master], like: Path | None) -> None:
    lines = "".join(f"{master.id} {master.key.hex()}\n" for master in masters)
    handle = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, _MODE)
    try:
        if like is not None:
            found = like.stat()
            os.fchown(handle, found.st_uid, found.st_gid)
            os.fchmod(handle, stat.S_IMODE(found.st_mode))
        os.write(handle, lines.encode("ascii"))
        os.fsync(handle)
    finally:
        os.close(handle)
