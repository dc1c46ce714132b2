"""The file that the hall's sshd reads: one line for each key, and in it the one thing it may do.

It lies in the data folder and belongs to the hall's user. What a line may ask for at most is
decided elsewhere, by files of root: the login shell of that user (`deploy/ssh/station-shell`) and
the server's settings for it (`deploy/ssh/motcua.conf`).
"""

from __future__ import annotations

import fcntl
import os
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from common.domain.refusal import Refusal
from motcua.stations.publickey import PublicKey

FILE = "authorized_keys"

_LINE = re.compile(r'restrict,pty,command="station ([a-z0-9._-]+)" (\S+) (\S+)(?: .*)?')


def keys(folder: Path) -> Mapping[str, PublicKey]:
    """The key of each terminal that has one, by its name."""
    return dict(filter(None, map(_ours, _lines(folder))))


def require_free(folder: Path, name: str, key: PublicKey) -> None:
    """Refuse with `station_key_used` when another terminal has this key: sshd would take whichever
    stands first."""
    for other, had in keys(folder).items():
        if had == key and other != name:
            raise Refusal("station_key_used", station=other)


def put(folder: Path, name: str, key: PublicKey) -> None:
    """This key, and no other, opens terminal `name`.

    Raises:
        Refusal: `station_key_used`.
    """
    with _changing(folder) as lines:
        require_free(folder, name, key)
        _take_out(lines, name)
        lines.append(f'restrict,pty,command="station {name}" {key.kind} {key.body} {name}')


def drop(folder: Path, name: str) -> None:
    """No key opens terminal `name`."""
    if name in keys(folder):
        with _changing(folder) as lines:
            _take_out(lines, name)


def _ours(line: str) -> tuple[str, PublicKey] | None:
    found = _LINE.fullmatch(line)
    return None if found is None else (found[1], PublicKey(found[2], found[3]))


def _take_out(lines: list[str], name: str) -> None:
    lines[:] = [line for line in lines if (_ours(line) or ("",))[0] != name]


def _lines(folder: Path) -> list[str]:
    """Also those that somebody wrote by hand: they stay."""
    try:
        return (folder / FILE).read_text("utf-8", "surrogateescape").splitlines()
    except FileNotFoundError:
        return []


@contextmanager
def _changing(folder: Path) -> Iterator[list[str]]:
    """The lines to be changed, by one program at a time; the new file takes the old one's place
    whole, and nobody but its owner reads it."""
    holder = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        fcntl.flock(holder, fcntl.LOCK_EX)
        lines = _lines(folder)
        yield lines
        new = folder / f"{FILE}.new"
        text = "".join(f"{line}\n" for line in lines)
        handle = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8", errors="surrogateescape") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        new.replace(folder / FILE)
        os.fsync(holder)
    finally:
        os.close(holder)
