"""The upgrade of the data, done on a copy while the hall works on: what would fail, fails here.

The copy lies in a folder of its own inside the data folder, closed to all others like the hall
itself, and goes when it has served. Hooks, backups and devices are not tried on it: they reach
outside.
"""

from __future__ import annotations

import os
import time
from contextlib import closing
from pathlib import Path
from typing import Any

from common.domain.refusal import Trouble
from common.store import engine, flushed, folder, health, invariants, sqlite
from common.store import migrations as steps
from common.store.errors import worded
from common.store.steps import SCHEMA_VERSION
from common.store.store import Store
from motcua.upgrade import standing
from motcua.upgrade.leftover import FOLDER, forget


def copy(data: Path) -> dict[str, Any]:
    """One moment of the store, examined page by page and rule by rule; `seconds` is what that took.

    Raises:
        Trouble: `upgrade_store_unsound` with what is wrong; as `Store.open`.
    """
    forget(data)
    place = data / FOLDER
    place.mkdir()
    file = folder.database(place)
    with worded(data), closing(Store.open(data)):
        with closing(sqlite.connect(str(folder.database(data)))) as live:
            live.execute("VACUUM INTO :file", {"file": str(file)})
        flushed.flush(file)
    began = time.monotonic()
    with closing(sqlite.connect(str(file))) as connection:
        wrong = [*health.unsound(connection), *invariants.violations(connection)]
        engine.settle(connection)
    if wrong:
        raise Trouble("upgrade_store_unsound", what="; ".join(wrong[:3]))
    return {"bytes": file.stat().st_size, "seconds": time.monotonic() - began}


def rehearse(data: Path) -> dict[str, Any]:
    """Migrate the copy, read every screen's picture from it, and let keeper go round once.

    Raises:
        Refusal, Trouble: what would have stopped the upgrade.
    """
    from motcua.keeper import Keeper

    place = data / FOLDER
    os.environ.pop(
        "MOTCUA_BACKUPS", None
    )  # keeper's numbers of a copy are not for the hall's shelf
    began = time.monotonic()
    migrate_file(folder.database(place))
    migrated = time.monotonic() - began
    with closing(Store.open(place)) as store:
        screens = standing.read_screens(store)
        Keeper(place).make_round(store)
    return {"schema": SCHEMA_VERSION, "seconds": migrated, "screens": screens}


def migrate_file(file: Path) -> None:
    """Bring a database that nobody else has open up to date and look through it; its log is in it
    afterwards.

    Raises:
        Trouble: `store_newer`, `migrate_unsound`, `backup_damaged`; the file may be half done.
    """
    with worded(file.parent), closing(sqlite.connect(str(file))) as connection:
        found = engine.schema(connection)
        if found > SCHEMA_VERSION:
            raise Trouble("store_newer", found=found, known=SCHEMA_VERSION)
        if found < SCHEMA_VERSION:
            try:
                with steps.rebuilding(connection):
                    steps.apply(connection)
            except sqlite.IntegrityError as error:
                raise Trouble("migrate_unsound", what=str(error)) from error
        if wrong := health.unsound(connection):
            raise Trouble("backup_damaged", path=str(file), what="; ".join(wrong))
        engine.empty_log(connection)
    flushed.flush(file)
