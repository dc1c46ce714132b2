"""How far an export has come, in a file that is always whole."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path

from common.domain.refusal import Refusal
from common.store import exchange
from common.store.store import Store

_LAST_SEQ = 2**63 - 1


@dataclass(frozen=True, slots=True)
class Cursor:
    """The newest event that was handed over, as the store `node` numbers them."""

    node: str
    seq: int


def read(path: Path) -> Cursor | None:
    """The cursor in the file; None where there is no file yet.

    Raises:
        Refusal: `exchange_cursor` for a file that is none.
    """
    try:
        found = json.loads(path.read_text("utf-8"))
        cursor = Cursor(found["node"], found["seq"])
    except FileNotFoundError:
        return None
    except (ValueError, TypeError, KeyError):
        raise Refusal("exchange_cursor", path=str(path)) from None
    if not isinstance(cursor.node, str) or type(cursor.seq) is not int:
        raise Refusal("exchange_cursor", path=str(path))
    if not 0 <= cursor.seq <= _LAST_SEQ:
        raise Refusal("exchange_cursor", path=str(path))
    return cursor


def begin(store: Store, cursor: Cursor | None) -> int:
    """After which event to go on. A store that was restored from a backup has events of its own
    under numbers that were handed over before: they are new.

    Raises:
        Refusal: `exchange_cursor_foreign` for one of a hall that this store never was.
    """
    if cursor is None or cursor.seq == 0:
        return 0
    last = exchange.last_of(store, cursor.node, cursor.seq)
    if last is None:
        raise Refusal("exchange_cursor_foreign", node=cursor.node[:40])
    return last


def write(path: Path, cursor: Cursor) -> None:
    """Put it in place of the one before, on the disk when this returns."""
    unfinished = path.with_name(path.name + ".new")
    with unfinished.open("w", encoding="utf-8") as file:
        json.dump({"node": cursor.node, "seq": cursor.seq}, file)
        file.flush()
        os.fsync(file.fileno())
    unfinished.replace(path)
    folder = os.open(path.absolute().parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
