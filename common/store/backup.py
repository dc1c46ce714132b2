"""Backups of a store that goes on working: a copy of one moment, checked, on the disk, then named.

`VACUUM INTO` reads one snapshot while everybody writes on. (The backup API begins again with every
commit of another process and never ends; a copy of the file alone is torn.)
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import shutil
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

from common.domain.actor import Actor
from common.domain.refusal import Trouble
from common.store import alerts, chain, flushed, folder, health, highwater, shelf, sqlite
from common.store.clock import wall_ms
from common.store.errors import worded
from common.store.invariants import violations
from common.store.shelf import Manifest
from common.store.sqlite import Connection
from common.store.store import Store
from common.store.tx import Tx, dumps

_HOUR_MS = 3_600_000
_DUE_MS = 24 * _HOUR_MS
_LATE_MS = 36 * _HOUR_MS
_LEAST_GAP_MS = _HOUR_MS // 6
"""A demonstration closes a day every few minutes."""

_SPARE_BYTES = 64 * 2**20
"""What a backup leaves on the disk: if it is the store's own, the hall needs room to go on."""

_CHECKED_EVENTS = 1000
_FLUSH_EVERY_S = 0.05
_PIECE = 2**20


@dataclass(frozen=True, slots=True)
class Made:
    """A backup that is on the shelf, and the older ones that went for it."""

    file: Path
    manifest: Manifest
    removed: tuple[str, ...]


def make(store: Store, place: Path, actor: Actor, keep_days: int = shelf.KEEP_DAYS) -> Made:
    """Back the store up into folder `place`, note it in the record, and remove what is too old.

    Raises:
        Trouble: `backup_no_folder`, `backup_running`, `backup_no_room` before anything was
            written; `backup_damaged` for a copy that is not whole (it is not kept); what the disk
            says.
    """
    with worded(place):
        if place.parent == store.folder:
            place.mkdir(exist_ok=True)
        if not place.is_dir():  # made here it would lie on the wrong disk
            raise Trouble("backup_no_folder", path=str(place))
        with _only_one(store.folder), closing(_connection(store)) as live:
            _require_room(live, place)
            file, manifest = _copy(live, place, store.centre().zone)
            _note(store, actor, place, manifest)
            removed = shelf.prune(place, manifest.lineage, wall_ms(), keep_days)
    return Made(file, manifest, tuple(removed))


def is_due(store: Store) -> bool:
    """Whether keeper should make one: a business day has ended since the last, or that is old."""
    with store.read() as connection:
        made = last(connection)
        age = wall_ms() - _since(connection)
        closed = _newest_days(connection)[1]
    ended = closed is not None and closed != made.get("closed")
    return age > _DUE_MS or (ended and (not made or age > _LEAST_GAP_MS))


def watch(tx: Tx) -> None:
    """An alert while the last backup is too old; it closes by itself."""
    age = wall_ms() - _since(tx.connection)
    if age > _LATE_MS:
        alerts.open_alert(tx, "backup", "store", hours=age // _HOUR_MS)
    else:
        alerts.close(tx, "backup", "store")


def last(connection: Connection) -> dict[str, object]:
    """What is noted of the backup that was made last: `file`, `folder`, `at` (UTC ms) among it;
    nothing before the first."""
    row = connection.execute("SELECT value FROM meta WHERE key = 'backup'").fetchone()
    return {} if row is None else dict(json.loads(row["value"]))


def _since(connection: Connection) -> int:
    """When the store was backed up last, or made."""
    at = last(connection).get("at")
    if isinstance(at, int):
        return at
    row = connection.execute("SELECT wall_at FROM event ORDER BY seq LIMIT 1").fetchone()
    return wall_ms() if row is None else int(row["wall_at"])


def _newest_days(connection: Connection) -> tuple[str | None, str | None]:
    """The newest business day, and the newest that has ended."""
    row = connection.execute(
        "SELECT (SELECT max(date) FROM business_day) AS newest,"
        " (SELECT max(date) FROM business_day WHERE closed_at IS NOT NULL) AS closed"
    ).fetchone()
    return row["newest"], row["closed"]


@contextmanager
def _only_one(data: Path) -> Iterator[None]:
    handle = os.open(data / "backup.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o660)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise Trouble("backup_running", path=str(data)) from None
        yield
    finally:
        os.close(handle)


def _connection(store: Store) -> Connection:
    return sqlite.connect(str(folder.database(store.folder)))


def _require_room(live: Connection, place: Path) -> None:
    pages, size = (
        live.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size")
    )
    needed = pages * size + _SPARE_BYTES
    free = shutil.disk_usage(place).free
    if free < needed:
        mib = 2**20
        raise Trouble(
            "backup_no_room", path=str(place), needed_mib=-(-needed // mib), free_mib=free // mib
        )


def _copy(live: Connection, place: Path, zone: ZoneInfo) -> tuple[Path, Manifest]:
    """A checked copy under its name, with its manifest; nothing of a failed one stays."""
    unfinished = place / f".{highwater.lineage(live)}.part"
    unfinished.unlink(missing_ok=True)
    committed = _newest_event(live)
    try:
        with _steadily_flushed(unfinished):
            live.execute("VACUUM INTO :file", {"file": str(unfinished)})
        flushed.flush(unfinished)
        file = shelf.new_name(place, datetime.now(zone))
        manifest = examined(unfinished, file.name)
        if manifest.newest < committed:
            raise Trouble("backup_damaged", path=str(file), what="events are missing")
        shelf.write_manifest(file, manifest)
        unfinished.rename(file)
    finally:
        unfinished.unlink(missing_ok=True)
    flushed.flush(place)
    return file, manifest


def _newest_event(connection: Connection) -> int:
    return int(connection.execute("SELECT coalesce(max(seq), 0) FROM event").fetchone()[0])


@contextmanager
def _steadily_flushed(file: Path) -> Iterator[None]:
    """Bring a growing file to the disk bit by bit: one great flush at its end would make every
    commit of the hall wait for it."""
    done = threading.Event()

    def work() -> None:
        while not done.wait(_FLUSH_EVERY_S):
            with suppress(OSError):
                flushed.flush(file)

    hand = threading.Thread(target=work, name="flush", daemon=True)
    hand.start()
    try:
        yield
    finally:
        done.set()
        hand.join()


def examined(file: Path, name: str) -> Manifest:
    """Look through the database `file`, which nobody else uses, and say what is in it.

    Raises:
        Trouble: `backup_damaged` when it is not whole. What does not hold among its rows is in the
            manifest: a backup of a store with a fault is better than none.
    """
    try:
        return _examined(file, name)
    except sqlite.DatabaseError as error:
        raise Trouble("backup_damaged", path=name, what=str(error)) from error


def _examined(file: Path, name: str) -> Manifest:
    with closing(sqlite.connect(str(file))) as connection:
        connection.execute("PRAGMA query_only = ON")
        if found := health.unsound(connection):
            raise Trouble("backup_damaged", path=name, what="; ".join(found))
        row = connection.execute(
            "SELECT (SELECT value FROM meta WHERE key = 'node') AS node,"
            " (SELECT code FROM centre) AS centre, (SELECT count(*) FROM event) AS events"
        ).fetchone()
        date, closed = _newest_days(connection)
        head, broken = _chain_end(connection)
        return Manifest(
            file=name,
            lineage=highwater.lineage(connection),
            node=row["node"],
            centre=row["centre"],
            schema=int(connection.execute("PRAGMA user_version").fetchone()[0]),
            made_at=wall_ms(),
            date=date,
            closed=closed,
            events=row["events"],
            newest=_newest_event(connection),
            head=head,
            bytes=file.stat().st_size,
            sha256=checksum(file),
            broken=(*broken, *violations(connection)),
        )


def _chain_end(connection: Connection) -> tuple[str, list[str]]:
    """The head of the chain of hashes; and whether its last links hold, worked out anew."""
    rows = connection.execute(
        f"SELECT {chain.SELECTED}, hash FROM event JOIN event_hash USING (seq)"  # noqa: S608
        " ORDER BY seq DESC LIMIT :links",
        {"links": _CHECKED_EVENTS + 1},
    ).fetchall()
    for after, before in pairwise(rows):
        if chain.link(before["hash"], after) != after["hash"]:
            return rows[0]["hash"].hex(), [f"the chain of hashes: event {after['seq']}"]
    return (rows[0]["hash"] if rows else chain.FIRST_HASH).hex(), []


def checksum(file: Path) -> str:
    """SHA-256 of a file."""
    digest = hashlib.sha256()
    with file.open("rb") as content:
        while piece := content.read(_PIECE):
            digest.update(piece)
    return digest.hexdigest()


def _note(store: Store, actor: Actor, place: Path, manifest: Manifest) -> None:
    """Put the backup on record, where the supervisor can see how old it is."""
    known = {
        "at": manifest.made_at,
        "file": manifest.file,
        "folder": str(place),
        "closed": manifest.closed,
    }
    with store.transaction(actor, "backup") as tx:
        tx.event(
            "store.backed_up",
            subject=manifest.file,
            through=manifest.newest,
            bytes=manifest.bytes,
            sound=not manifest.broken,
        )
        tx.run(
            "INSERT INTO meta (key, value) VALUES ('backup', :known)"
            " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            known=dumps(known),
        )
        alerts.close(tx, "backup", "store")
        if manifest.broken:
            what = manifest.broken[0]
            alerts.open_alert(tx, "unsound", "store", what=what)
        else:
            alerts.close(tx, "unsound", "store")
