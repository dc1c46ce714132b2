"""Putting a backup in the place of the store, so that no number in people's hands is given again.

Everything is made ready in a file beside the database: checked, brought up to date, its numbers
lifted. Only then is the old database linked aside and the new one renamed into its place. In the
moment between there is none, and every program says so; whatever dies whenever, doing it again
ends well.
"""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from common.domain.actor import Actor
from common.domain.refusal import Refusal, Trouble
from common.domain.text import stated
from common.store import (
    backup,
    complaints,
    date_serials,
    floors,
    flushed,
    folder,
    health,
    highwater,
    lifting,
    marks,
    migrations,
    shelf,
    sqlite,
    upgrading,
)
from common.store.errors import worded
from common.store.floors import Said, Sources
from common.store.lifting import Jump
from common.store.presence import alone
from common.store.shelf import Manifest
from common.store.sqlite import Connection
from common.store.steps import SCHEMA_VERSION
from common.store.turnstile import Turnstile

_SPARE_BYTES = 64 * 2**20
_PIECE = 2**20


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore did. `jumps` are the numbers that may be out there, as in `store.restored`;
    `aside` is the folder of the database that was replaced; `broken` is what does not hold."""

    file: Path
    node: str
    newest: int
    made_at: int
    date: str
    way: str
    jumps: tuple[Jump, ...]
    aside: Path | None
    broken: tuple[str, ...]


def restore(
    data: Path, file: Path, place: Path, said: Said, actor: Actor, hold_reason: str
) -> Restored:
    """Replace the store in `data` by the backup `file`; `place` is the folder with the backups.

    Args:
        hold_reason: what the hall is told when `said.new_day` stops the numbers.

    Raises:
        Refusal: `restore_unsure`, `restore_number`, `restore_series`, `backup_foreign`,
            `backup_training`.
        Trouble: `store_in_use`, `backup_missing`, `backup_damaged`, `store_newer`,
            `restore_no_room`, `store_upgrading`; nothing was changed.
    """
    sqlite.require_safe_version()
    if not file.is_file():
        raise Trouble("backup_missing", path=str(file))
    with worded(data):
        data.mkdir(exist_ok=True)
        folder.require_local(data)
        upgrading.require_none(data)
        turnstile = Turnstile(data)
        with alone(data), closing(turnstile), turnstile.turn("restore"):
            unfinished = data / folder.RESTORING
            was_cut_off = unfinished.exists() and not folder.database(data).exists()
            try:
                restored = _made_ready(data, file, place, said, actor, hold_reason)
            except BaseException:
                if not was_cut_off:
                    _remove(unfinished)
                raise
            return replace(restored, aside=_put_in_place(data, unfinished))


def _remove(database: Path) -> None:
    for name in ("", "-wal", "-shm", "-journal"):
        database.with_name(database.name + name).unlink(missing_ok=True)


def _require_room(data: Path, file: Path) -> None:
    needed = file.stat().st_size + _SPARE_BYTES
    free = shutil.disk_usage(data).free
    if free < needed:
        mib = 2**20
        raise Trouble(
            "restore_no_room", path=str(data), needed_mib=-(-needed // mib), free_mib=free // mib
        )


def _copied(file: Path, unfinished: Path) -> Manifest:
    """Copy the backup, with its log if it is a database that was in use; say what is in it."""
    digest = hashlib.sha256()
    with file.open("rb") as source, unfinished.open("wb") as target:
        while piece := source.read(_PIECE):
            digest.update(piece)
            target.write(piece)
    manifest = shelf.read_manifest(file)
    if manifest is not None:
        if digest.hexdigest() != manifest.sha256:
            raise Trouble("backup_damaged", path=str(file), what="sha256")
        _require_known(manifest.schema)
        return manifest  # just this content was looked through when it was made
    log = file.with_name(f"{file.name}-wal")
    if log.exists():
        shutil.copyfile(log, unfinished.with_name(f"{unfinished.name}-wal"))
    with _damage_named(file), closing(sqlite.connect(str(unfinished))) as connection:
        schema = migrations.version(connection)
        if schema == 0:
            raise Trouble("backup_damaged", path=str(file), what="no store")
        _require_known(schema)
        _bring_up_to_date(connection)
    return backup.examined(unfinished, file.name)


@contextmanager
def _damage_named(file: Path) -> Iterator[None]:
    try:
        yield
    except sqlite.DatabaseError as error:
        raise Trouble("backup_damaged", path=str(file), what=str(error)) from error


def _require_known(schema: int) -> None:
    if schema > SCHEMA_VERSION:
        raise Trouble("store_newer", found=schema, known=SCHEMA_VERSION)


def _bring_up_to_date(connection: Connection) -> None:
    if migrations.version(connection) < SCHEMA_VERSION:
        with migrations.rebuilding(connection):
            migrations.apply(connection)


def _made_ready(
    data: Path, file: Path, place: Path, said: Said, actor: Actor, hold_reason: str
) -> Restored:
    """The store that will be, beside the one that is: found whole, its numbers lifted."""
    unfinished = data / folder.RESTORING
    _remove(unfinished)
    _require_room(data, file)
    manifest = _copied(file, unfinished)
    with closing(sqlite.connect(str(unfinished))) as connection:
        connection.execute("PRAGMA foreign_keys = ON")
        _bring_up_to_date(connection)
        if marks.is_training(connection) != folder.is_training(data):
            raise Refusal("backup_training", path=str(file))
        sources = _sources(data, (place, file.parent), highwater.lineage(connection))
        connection.execute("BEGIN IMMEDIATE")
        tx = lifting.transaction(connection, data, actor)
        today = tx.centre.day_of(tx.now).isoformat()
        found = floors.decide(connection, sources, said, today)
        newest = health.newest_event(connection)
        jumps = lifting.lift(tx, found, hold_reason)
        date_serials.lift(tx)
        complaints.lift(tx)
        lifting.record(tx, manifest, newest, found, jumps, stated(said.why))
        connection.execute("COMMIT")
        connection.execute("PRAGMA journal_mode = WAL")
    flushed.flush(unfinished)
    highwater.write(data / highwater.FILE, found.water.with_marks(sources.own))
    return Restored(
        file=file,
        node=tx.node,
        newest=newest,
        made_at=manifest.made_at,
        date=found.water.date,
        way=found.way,
        jumps=tuple(jumps),
        aside=None,
        broken=manifest.broken,
    )


def _sources(data: Path, places: tuple[Path, ...], lineage: str) -> Sources:
    own = highwater.read(data / highwater.FILE)
    if own is not None and own.lineage != lineage:
        raise Refusal("backup_foreign", path=str(data))
    copies = (highwater.read(highwater.copy_in(place, lineage)) for place in places)
    return Sources(own, highwater.highest(copies, lineage))


def _put_in_place(data: Path, unfinished: Path) -> Path | None:
    """Keep the old database, with its log, under a dated name; then the new one is the store."""
    database = folder.database(data)
    aside = _link_aside(data)
    for gone in (database, data / folder.LOG, data / folder.INDEX):
        gone.unlink(missing_ok=True)
    health.accept_loss(data)
    flushed.flush(data)
    unfinished.rename(database)
    flushed.flush(data)
    return aside


def _link_aside(data: Path) -> Path | None:
    kept = [file for name in (folder.DATABASE, folder.LOG) if (file := data / name).exists()]
    if not kept:
        return None
    stamp = f"replaced-{datetime.now():%Y%m%d-%H%M%S}"
    number = 0
    while (aside := data / (f"{stamp}-{number}" if number else stamp)).exists():
        number += 1
    aside.mkdir()
    for file in kept:
        os.link(file, aside / file.name)
    flushed.flush(aside)
    flushed.flush(data)
    return aside
