"""The centre's seal key: it signs seals, and lies neither in the database nor in a backup."""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from common.store import flushed
from common.store.folder import is_training
from common.store.tx import dumps

FILE = "seal.key"
BYTES = 32

SIGNED = ("centre", "node", "seq", "hash", "made_at", "day", "why")
"""What a signature is over, as canonical JSON."""


def folder(data: Path) -> Path:
    """Where the keys of the hall with this data folder lie: `MOTCUA_KEYS`, else `keys` in it; of a
    training always in it."""
    named = None if is_training(data) else os.environ.get("MOTCUA_KEYS")
    return Path(named or data / "keys")


def read(keys: Path) -> bytes | None:
    """The key; None where it is missing, may not be read, or is none."""
    try:
        found = (keys / FILE).read_bytes()
    except OSError:
        return None
    return found if len(found) == BYTES else None


def make(keys: Path) -> bytes | None:
    """A new key for its owner's eyes only; None where the disk does not take it.

    Of several processes that try at once, one makes it and all get the same.
    """
    unfinished = keys / f"{FILE}.{os.getpid()}.{secrets.token_hex(4)}"
    try:
        keys.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            _write(unfinished, secrets.token_bytes(BYTES))
            with suppress(FileExistsError):
                os.link(unfinished, keys / FILE)
        finally:
            unfinished.unlink(missing_ok=True)
        flushed.flush(keys)
        flushed.flush(keys.parent)
    except OSError:
        return None
    return read(keys)


def sign(key: bytes, seal: Mapping[str, object]) -> str:
    """HMAC-SHA256 over the `SIGNED` fields of `seal`, as hexadecimal digits."""
    text = dumps({field: seal[field] for field in SIGNED})
    return hmac.new(key, text.encode("utf-8", "surrogateescape"), hashlib.sha256).hexdigest()


def _write(file: Path, content: bytes) -> None:
    handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
    try:
        os.write(handle, content)
        os.fsync(handle)
    finally:
        os.close(handle)
