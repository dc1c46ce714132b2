"""The store of the old version goes, that of the new one comes, and the way back stays open.

While the mark lies there and nobody has the store open, the database with its whole log in it is
one file. It is kept under a second name, and a copy of it is migrated beside it; the exchange is
one rename. Going back is one rename too: it brings the very file back.
"""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from common.domain.refusal import Trouble
from common.store import (
    backup,
    doorbell,
    engine,
    facts,
    flushed,
    folder,
    health,
    presence,
    shelf,
    sqlite,
    upgrading,
)
from common.store.errors import worded
from common.store.upgrading import Mark, Stage
from motcua.upgrade.rehearsal import migrate_file

FOLDER = "upgrade"
BEFORE = "before.db"
COMING = "coming.db"
WITNESS = "before.doorbell"

LEAVE_S = 20.0
"""How long programs that have the store open may take to give it back. Screens do at the bell."""

_LOOK_S = 0.1


def close(data: Path, before: str, after: str) -> dict[str, Any]:
    """Make the mark: from here on nobody's action is taken. Twice is the same as once."""
    with worded(data):
        upgrading.make(data, Mark(time.time(), Stage.CLOSED, before, after))
    return {}


def seal(data: Path, way: str = "") -> dict[str, Any]:
    """When everybody has given the store back: put it on the shelf as the last backup of the old
    version, keep it under a second name, and lay beside it what shall come: a copy of it, or of
    `way`, a backup to go back to.

    Raises:
        Trouble: `store_in_use` naming who does not let go, `backup_no_folder`, `backup_no_room`.
    """
    place = data / FOLDER
    with worded(data), _alone(data):
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir()
        live = folder.database(data)
        with closing(sqlite.connect(str(live))) as connection:
            newest, schema = health.newest_event(connection), engine.schema(connection)
            zone = facts.read(connection).zone
            emptied = engine.empty_log(connection)
        if not emptied or (data / folder.LOG).exists():
            raise Trouble("store_in_use", processes="?")
        file = _put_on_shelf(live, shelf.place(data), datetime.now(zone))
        _copy(Path(way) if way else live, place / COMING)
        if (data / doorbell.FILE).exists():
            _copy(data / doorbell.FILE, place / WITNESS)
        os.link(live, place / BEFORE)
        flushed.flush(place)
    return {"backup": str(file), "newest": newest, "schema": schema}


def _put_on_shelf(live: Path, place: Path, moment: datetime) -> Path:
    if place.parent == live.parent:
        place.mkdir(exist_ok=True)
    if not place.is_dir():
        raise Trouble("backup_no_folder", path=str(place))
    _require_room(place, live.stat().st_size)
    file = shelf.new_name(place, moment)
    unfinished = place / f".{file.name}.part"
    try:
        _copy(live, unfinished)
        shelf.write_manifest(file, backup.examined(unfinished, file.name))
        unfinished.rename(file)
    finally:
        for name in ("", "-wal", "-shm"):
            unfinished.with_name(unfinished.name + name).unlink(missing_ok=True)
    flushed.flush(place)
    return file


def _require_room(place: Path, needed: int) -> None:
    free = shutil.disk_usage(place).free
    if free < needed:
        mib = 2**20
        raise Trouble(
            "backup_no_room", path=str(place), needed_mib=-(-needed // mib), free_mib=free // mib
        )


def _copy(source: Path, target: Path) -> None:
    shutil.copyfile(source, target)
    flushed.flush(target)


def migrate(data: Path) -> dict[str, Any]:
    """Bring what shall come up to date with this program.

    Raises:
        Trouble: why it cannot; the hall's own file is not touched.
    """
    began = time.monotonic()
    migrate_file(data / FOLDER / COMING)
    return {"seconds": time.monotonic() - began}


def swap(data: Path) -> None:
    """What was to come is the store."""
    with worded(data), _alone(data):
        for name in (folder.LOG, folder.INDEX):
            (data / name).unlink(missing_ok=True)
        (data / FOLDER / COMING).rename(folder.database(data))
        flushed.flush(data)
        with closing(sqlite.connect(str(folder.database(data)))) as connection:
            if health.newest_event(connection) < (doorbell.read_witness(data) or 0):
                health.accept_loss(data)  # of an older backup; nobody did anything since


def put_on_trial(data: Path) -> None:
    """The services of the new version may open the store, nobody else."""
    mark = upgrading.read(data)
    if mark is not None:
        upgrading.make(data, Mark(mark.since, Stage.TRIAL, mark.before, mark.after))


def give_back(data: Path) -> bool:
    """The store is the file that it was; whether it was another meanwhile. Repeatable: cut off at
    any point, doing it again ends well."""
    before = data / FOLDER / BEFORE
    if not before.exists():
        return False
    live = folder.database(data)
    with worded(data), _alone(data):
        if live.exists() and before.samefile(live):
            return False
        # First its log, which on top of another file would be damage.
        for name in (folder.LOG, folder.INDEX):
            (data / name).unlink(missing_ok=True)
        flushed.flush(data)
        witness = data / FOLDER / WITNESS
        content = witness.read_bytes() if witness.exists() else b""
        (data / doorbell.FILE).write_bytes(content)
        flushed.flush(data / doorbell.FILE)
        before.rename(live)
        flushed.flush(data)
    return True


def open_again(data: Path) -> None:
    """The hall goes on: nothing of the upgrade is left, last of all the mark."""
    shutil.rmtree(data / FOLDER, ignore_errors=True)
    upgrading.lift(data)


@contextmanager
def _alone(data: Path) -> Iterator[None]:
    """Wait until nobody else has the store open; nobody opens it meanwhile."""
    until = time.monotonic() + LEAVE_S
    with ExitStack() as stack:
        while True:
            try:
                stack.enter_context(presence.alone(data))
                break
            except Trouble:
                if time.monotonic() > until:
                    raise
            time.sleep(_LOOK_S)
        yield
