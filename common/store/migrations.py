"""The schema, step by step, forward only: each step is SQL in `schema/` and runs once.

`migrate` brings a store of an older program up to date, one process at a time, after a backup and
in one transaction: whatever happens on the way, the store is the old one or the new one, whole.

sqlite-utils keeps the record of what was applied; it costs 0.1 s and 15 MiB to import, so only
`init`, `migrate` and restore come through here.
"""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.resources import files
from pathlib import Path
from typing import Any

from common.domain.refusal import Trouble
from common.store import engine, flushed, health, highwater, shelf, sqlite, upgrading
from common.store import folder as places
from common.store.doorbell import Doorbell
from common.store.errors import worded
from common.store.invariants import violations
from common.store.requests import key_of
from common.store.sqlite import Connection
from common.store.steps import SCHEMA_VERSION, STEPS
from common.store.turnstile import Turnstile

ACTION = "migrate"
"""What a migration says that it does while it holds the write lock."""

LONGEST_S = 3600.0
"""How long one migration waits for another to end, before it names it and gives up."""

_IN_PLACE = 2
"""Times its size that a store needs to be migrated: the log, and the tables rebuilt from it."""


@dataclass(frozen=True, slots=True)
class Migrated:
    """What `migrate` did. `before` and `after` are schemas; no backup when nothing was to do."""

    before: int
    after: int
    backup: Path | None


def version(connection: Connection) -> int:
    """The schema of the store; 0 for an empty file."""
    return engine.schema(connection)


def migrate(path: Path) -> Migrated:
    """Bring the store in data folder `path` up to date; nothing to do is no error.

    Raises:
        Trouble: `store_missing`, `store_newer`, `store_corrupt`, `store_behind`, `store_no_room`,
            `store_upgrading` or `backup_damaged` before anything was changed; `migrate_unsound`
            when the new store would not hold what always holds; what SQLite and the system say.
            The store is then as it was.
    """
    sqlite.require_safe_version()
    with worded(path):
        places.require_database(path)
        places.require_local(path)
        upgrading.require_none(path)
        with (
            closing(Turnstile(path)) as turnstile,
            _turn(turnstile),
            closing(sqlite.connect(str(places.database(path)))) as connection,
        ):
            if not _outdated(connection, path):
                return Migrated(SCHEMA_VERSION, SCHEMA_VERSION, None)
            health.require_nothing_lost(connection, path)
            return _migrate(connection, path)


@contextmanager
def rebuilding(connection: Connection) -> Iterator[None]:
    """A write transaction in which tables may be rebuilt; what always holds is asked at its end.

    Foreign keys are off meanwhile: with them on, SQLite empties every table that refers to one
    that is dropped, and inside a transaction they cannot be switched.

    Raises:
        Trouble: `migrate_unsound` with what would not hold; the transaction is undone.
    """
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        found = violations(connection)
        if found:
            raise Trouble("migrate_unsound", what="; ".join(found))
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    finally:
        connection.execute("PRAGMA foreign_keys = ON")


def apply(connection: Connection) -> None:
    """Run the steps that this store has not seen yet. The caller is `rebuilding`."""
    import sqlite_utils
    from sqlite_utils.migrations import Migrations

    steps = Migrations("motcua")
    for name in STEPS:
        steps(name=name)(_runner(name))
    connection.create_function("request_key", 1, key_of, deterministic=True)
    steps.apply(sqlite_utils.Database(connection))
    engine.keep_schema(connection, SCHEMA_VERSION)


def statements(name: str) -> list[str]:
    """The SQL statements of one step; a trigger's body ends with `END;` on a line of its own."""
    text = (files("common.store") / "schema" / f"{name}.sql").read_text("utf-8")
    found: list[str] = []
    buffer: list[str] = []
    in_trigger = False
    for line in text.splitlines():
        code = line.split("--", 1)[0].rstrip()
        if not code:
            continue
        in_trigger = in_trigger or code.startswith("CREATE TRIGGER")
        buffer.append(code)
        if code.endswith(";") and (not in_trigger or code == "END;"):
            found.append("\n".join(buffer))
            buffer, in_trigger = [], False
    if buffer:
        raise ValueError(f"{name}: a statement without its end: {buffer[0]}")
    return found


def _runner(name: str) -> Callable[[Any], None]:
    def run(database: Any) -> None:
        for statement in statements(name):
            database.execute(statement)

    return run


def _outdated(connection: Connection, path: Path) -> bool:
    """Whether there is something to do; a file that no program of ours made is refused."""
    found = version(connection)
    if found > SCHEMA_VERSION:
        raise Trouble("store_newer", found=found, known=SCHEMA_VERSION)
    applied = _applied(connection)
    if not found or applied != STEPS[:found]:
        error = f"schema {found}, steps {', '.join(applied) or '–'}"
        raise Trouble("store_corrupt", path=str(path), error=error)
    return found < SCHEMA_VERSION


def _applied(connection: Connection) -> tuple[str, ...]:
    kept = connection.execute(
        "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = '_sqlite_migrations'"
    ).fetchone()
    if not kept[0]:
        return ()
    rows = connection.execute(
        "SELECT name FROM _sqlite_migrations WHERE migration_set = 'motcua' ORDER BY id"
    ).fetchall()
    return tuple(row["name"] for row in rows)


@contextmanager
def _turn(turnstile: Turnstile) -> Iterator[None]:
    """The write lock; another migration may hold it for as long as a large store needs."""
    until = time.monotonic() + LONGEST_S
    with ExitStack() as stack:
        while True:
            try:
                stack.enter_context(turnstile.turn(ACTION))
                break
            except Trouble as busy:
                if busy.params.get("action") != ACTION or time.monotonic() > until:
                    raise
        yield


def _migrate(connection: Connection, path: Path) -> Migrated:
    connection.execute("PRAGMA synchronous = FULL")
    before = version(connection)
    backups = shelf.place(path)
    _require_room(path, backups)
    backup = _back_up(connection, backups)
    try:
        with rebuilding(connection):
            apply(connection)
    except sqlite.IntegrityError as error:
        raise Trouble("migrate_unsound", what=str(error)) from error
    with suppress(sqlite.Error):  # the store is migrated; a log that stays long is no failure
        engine.empty_log(connection)
    with closing(Doorbell(path)) as bell:
        bell.ring(None)
    return Migrated(before, SCHEMA_VERSION, backup)


def _require_room(path: Path, backups: Path) -> None:
    """Refuse with `store_no_room` before anything is written that would not fit."""
    store = (places.database(path), path / places.LOG)
    size = sum(file.stat().st_size for file in store if file.exists())
    beside = backups if backups.is_dir() else backups.parent
    if beside.stat().st_dev == path.stat().st_dev:
        _require_free(path, (_IN_PLACE + 1) * size)
    else:
        _require_free(path, _IN_PLACE * size)
        _require_free(beside, size)


def _require_free(path: Path, needed: int) -> None:
    free = shutil.disk_usage(path).free
    if free < needed:
        mib = 2**20
        raise Trouble(
            "store_no_room", path=str(path), needed_mib=-(-needed // mib), free_mib=free // mib
        )


def _back_up(connection: Connection, folder: Path) -> Path:
    """A whole copy of the store, which has its final name only when it is flushed.

    `common.store.backup` needs a store that this program understands; here only the program that
    the store is from would.
    """
    folder.mkdir(exist_ok=True)
    unfinished = folder / f"before-schema-{SCHEMA_VERSION}.part"
    unfinished.unlink(missing_ok=True)
    try:
        connection.execute("VACUUM INTO :file", {"file": str(unfinished)})
        _require_whole(unfinished)
        for path in (unfinished, folder.parent):
            flushed.flush(path)
        lineage = highwater.lineage(connection)
        place = shelf.migration_copy(folder, SCHEMA_VERSION, lineage, datetime.now(UTC))
        unfinished.rename(place)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise
    flushed.flush(folder)
    return place


def _require_whole(copy: Path) -> None:
    with closing(sqlite.connect(str(copy))) as connection:
        found = health.unsound(connection)
        connection.execute("PRAGMA journal_mode = WAL")  # put back as it is, it is used as it was
    if found:
        raise Trouble("backup_damaged", path=str(copy), what="; ".join(found))
