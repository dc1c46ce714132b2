"""How a hall stands before an upgrade, and how it does on trial after it."""

from __future__ import annotations

import os
from contextlib import closing
from importlib import metadata
from pathlib import Path
from typing import Any

from common.domain.refusal import Trouble
from common.store import folder, health, shelf, upgrading
from common.store.queries import upgrade
from common.store.steps import SCHEMA_VERSION
from common.store.store import Store
from common.views import counter, display, guide, kiosk, measures, supervisor

SERVICES = ("keeper", "devices")
"""The programs that a hall cannot do without."""


def look(data: Path) -> dict[str, Any]:
    """What is there, and whether anybody is in the middle of something: people with numbers that
    nobody has served yet, desks with somebody at them.

    Raises:
        Trouble: `backup_no_folder` where the disk of the backups is not there or may not be
            written; as `Store.open`.
    """
    backups = shelf.place(data)
    if backups.parent != data and not (backups.is_dir() and os.access(backups, os.W_OK)):
        raise Trouble("backup_no_folder", path=str(backups))
    with closing(Store.open(data)) as store, store.read() as connection:
        waiting, served = upgrade.visitors(connection)
        return {
            "version": metadata.version("motcua"),
            "schema": SCHEMA_VERSION,
            "bytes": _size(data),
            "waiting": waiting,
            "served": served,
            "newest": health.newest_event(connection),
            "backups": str(backups),
        }


def since(data: Path, newest: int) -> int:
    """How much people have done since event `newest`: what services write by themselves is not
    theirs."""
    with closing(Store.open(data)) as store, store.read() as connection:
        return upgrade.done_by_people(connection, since=newest)


def examine(data: Path) -> dict[str, Any]:
    """Read what every screen of the hall reads, and which process beats for each service.

    Raises:
        Refusal, Trouble: what a screen would be told.
    """
    with upgrading.on_trial("upgrade"), closing(Store.open(data)) as store:
        read_screens(store)
        with store.read() as connection:
            beats = upgrade.beating(connection)
    return {"schema": SCHEMA_VERSION, "pids": {name: beats.get(name, 0) for name in SERVICES}}


def read_screens(store: Store) -> int:
    """Read the picture of every screen of the centre; how many."""
    document = store.centre().document
    for each in document["kiosk"]:
        kiosk.read(store, each["code"])
        guide.read(store, each["code"])
    for each in document["display"]:
        display.read(store, each["code"])
    desks = store.centre().desks
    for desk in desks:
        counter.read(store, desk)
    supervisor.read(store)
    measures.read(store)
    return 2 * len(document["kiosk"]) + len(document["display"]) + len(desks) + 2


def _size(data: Path) -> int:
    files = (folder.database(data), data / folder.LOG)
    return sum(file.stat().st_size for file in files if file.exists())
