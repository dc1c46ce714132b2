"""The store: which library reads it, whether it opens, whether it is whole, how long its log is."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from shlex import quote

from common.domain.refusal import Trouble
from common.store import engine, folder, health, invariants, shelf, sqlite
from common.store.checkpoint import log_bytes, log_readers
from common.store.sqlite import Connection
from common.store.steps import SCHEMA_VERSION
from motcua.doctor.model import Check, Found, failing, ok, unknown, warning
from motcua.doctor.subject import Subject

_MIB = 2**20
_LONG_LOG = 64 * _MIB
"""`journal_size_limit`: a log that was begun anew is cut down to this."""

_QUICK_S = 1.5
"""What a quick look through the pages may take."""

_FULL = 2
"""`PRAGMA synchronous`: each commit is flushed."""

_STEPS = 20_000
"""Instructions of SQLite's machine between two looks at the clock; about a millisecond."""


def _sqlite(subject: Subject) -> Iterator[Found]:
    found = {"version": sqlite.version(), "driver": sqlite.Row.__module__.partition(".")[0]}
    least = ".".join(map(str, sqlite.SAFE_VERSION))
    try:
        sqlite.require_safe_version()
    except Trouble:
        yield failing("unsafe", subject.anew, least=least, **found)
    else:
        yield ok("ok", **found)


def _opens(subject: Subject) -> Iterator[Found]:
    if subject.open() is not None:
        about = folder.database(subject.folder).stat()
        yield ok("ok", mib=-(-about.st_size // _MIB))
        return
    code = "" if subject.trouble is None else subject.trouble.code
    remedy = _to_open(subject, code)
    found = unknown if code in _PASSING else failing
    yield found("trouble", remedy, trouble=subject.trouble)


_PASSING = frozenset({"store_restoring", "store_upgrading", "store_busy"})


def _to_open(subject: Subject, code: str) -> str:
    """What is typed about a store that cannot be opened."""
    data = quote(str(subject.data))
    newest = newest_backup(subject.folder)
    restore = subject.motcua(f"restore {quote(str(newest))}" if newest else "restore FILE")
    restore = f"sudo systemctl stop motcua.target; {restore}; sudo systemctl start motcua.target"
    return {
        "store_missing": restore if newest else subject.motcua("init --centre FILE"),
        "store_newer": subject.newer,
        "store_older": subject.motcua("migrate"),
        "store_readonly": f"sudo chown -R motcua: {data}",
        "sqlite_bug": subject.anew,
        "network_folder": f"df -T {data}",
        "store_upgrading": "sudo motcua upgrade",
        "store_restoring": subject.motcua("doctor store.opens"),
        "restore_unfinished": restore,
        "store_busy": subject.motcua("doctor store.opens"),
    }.get(code, restore)


def newest_backup(data: Path) -> Path | None:
    """The newest backup on the shelf whose manifest can be read, whichever hall it is of."""
    place = shelf.place(data)
    with suppress(OSError):
        read = [shelf.read_manifest(file) for file in place.glob("motcua-*.db")]
        made = [one for one in read if one is not None]
        return max((place / one.file for one in made), key=lambda file: file.name, default=None)
    return None


def _schema(subject: Subject) -> Iterator[Found]:
    trouble = None if subject.open() is not None else subject.trouble
    if trouble is None:
        yield ok("ok", version=SCHEMA_VERSION)
    elif trouble.code == "store_newer":
        yield failing("newer", subject.newer, **trouble.params)
    elif trouble.code == "store_older":
        yield failing("older", subject.motcua("migrate"), **trouble.params)
    else:
        yield unknown("unread", subject.motcua("doctor store.opens"))


def _settings(subject: Subject) -> Iterator[Found]:
    """How the file is written is kept in the file itself; the rest each program sets anew."""
    database = folder.database(subject.folder)
    with closing(engine.connect(database)) as connection:
        mode, synchronous = engine.durability(connection)
    if mode != "wal":
        word = f"sudo -u motcua sqlite3 {quote(str(database))} 'PRAGMA journal_mode=WAL'"
        stop, start = "sudo systemctl stop motcua.target", "sudo systemctl start motcua.target"
        remedy = f"sudo apt-get install -y sqlite3; {stop}; {word}; {start}"
        yield failing("mode", remedy, mode=mode)
    elif synchronous < _FULL:
        yield failing("unflushed", subject.anew, synchronous=synchronous)
    else:
        yield ok("ok", mode=mode)


def _whole(subject: Subject) -> Iterator[Found]:
    with subject.read() as connection:
        tables = health.tables(connection)
    end = None if subject.deep else time.monotonic() + _QUICK_S
    damaged, looked = [], 0
    for table in reversed(tables):
        with subject.read() as connection:  # each on its own, so that the log can be begun anew
            found = _damage(connection, table, end)
        if found is None:
            break
        looked += 1
        damaged += [table] if found else []
    if damaged:
        yield failing("damaged", _to_open(subject, "store_corrupt"), tables=", ".join(damaged))
    elif looked < len(tables):
        yield ok("part", looked=looked, of=len(tables))
    else:
        yield ok("ok", n=looked)


def _damage(connection: Connection, table: str, end: float | None) -> list[str] | None:
    """What SQLite finds wrong in a table; None where there was no time for it."""
    if end is not None:
        connection.set_progress_handler(lambda: int(time.monotonic() > end), _STEPS)
    try:
        found = health.damage(connection, table, thorough=end is None)
        return None if found == ["interrupted"] else found
    finally:
        connection.set_progress_handler(None, _STEPS)


def _references(subject: Subject) -> Iterator[Found]:
    end = time.monotonic() + _QUICK_S
    with subject.read() as connection:
        if not subject.deep:
            connection.set_progress_handler(lambda: int(time.monotonic() > end), _STEPS)
        try:
            broken = engine.broken_references(connection)
        except sqlite.OperationalError:
            yield ok("part", s=_QUICK_S)
            return
        finally:
            connection.set_progress_handler(None, _STEPS)
    if broken:
        remedy = _to_open(subject, "store_corrupt")
        yield failing("broken", remedy, n=len(broken), first=broken[0])
    else:
        yield ok()


def _rules(subject: Subject) -> Iterator[Found]:
    if not subject.deep:
        yield ok("later")
        return
    with subject.read() as connection:
        broken = invariants.violations(connection)
    if broken:
        kinds = ", ".join(sorted({said.split(":")[0] for said in broken}))
        remedy = subject.motcua("support /tmp/motcua-support.tar.gz")
        yield failing("broken", remedy, what=kinds)
    else:
        yield ok()


def _wal(subject: Subject) -> Iterator[Found]:
    size = log_bytes(subject.folder)
    if size <= _LONG_LOG:
        yield ok("ok", mib=-(-size // _MIB))
        return
    readers = ", ".join(map(str, sorted(log_readers(subject.folder))))
    yield warning("long", subject.restart("keeper"), mib=size // _MIB, pids=readers or "–")


CHECKS = (
    Check("store.sqlite", _sqlite),
    Check("store.opens", _opens, needs_data=True),
    Check("store.schema", _schema, needs_data=True),
    Check("store.settings", _settings, needs_store=True),
    Check("store.whole", _whole, needs_store=True),
    Check("store.references", _references, needs_store=True),
    Check("store.rules", _rules, needs_store=True),
    Check("store.wal", _wal, needs_data=True),
)
