"""How it stands with the key: for `motcua key check`, and for keeper's alert."""

from __future__ import annotations

from pathlib import Path

from common.domain.refusal import Trouble
from common.store import alerts
from common.store.facts import FULL
from common.store.tx import Tx
from common.store.vault import keyfile, people
from common.store.vault.keyfile import Keyring

_RIGHT = "key_unreadable"
"""Keeper is not meant to read the key; that it lies there is all that it can say."""


def look(data: Path) -> Keyring | Trouble:
    """The keys, or why there are none; outside the write lock, since the file may lie anywhere."""
    try:
        return keyfile.read(data)
    except Trouble as trouble:
        return trouble


def watch(tx: Tx, found: Keyring | Trouble) -> None:
    """An alert while people's data should be open to the counters, and cannot be."""
    trouble = _trouble(tx, found) if needed(tx) else None
    if trouble is None:
        alerts.close(tx, "key_missing", "store")
    else:
        alerts.open_alert(tx, "key_missing", "store", code=trouble)


def needed(tx: Tx) -> bool:
    """Whether there is anything that the key is for."""
    return any(service.intake == FULL for service in tx.centre.services.values()) or bool(
        tx.one("SELECT 1 FROM person WHERE purged_at IS NULL ORDER BY dossier LIMIT 1")
    )


def _trouble(tx: Tx, found: Keyring | Trouble) -> str | None:
    if isinstance(found, Trouble):
        return None if found.code == _RIGHT else found.code
    needed = people.sealing_id(tx)
    return None if needed is None or found.find(needed) else "key_wrong"
