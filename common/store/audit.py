"""Checking the whole record against its hashes and seals: whether anybody changed it later.

It asks nothing of the programs that may be running, and works on a store that they refuse because
commits were lost: it has a connection of its own, and reads a page in one short transaction after
the other, which is sound since events only ever join.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from common.domain.refusal import Refusal, Trouble
from common.store import doorbell, facts, folder, health, migrations, seal_key, sqlite
from common.store.chain import FIRST_HASH, SELECTED
from common.store.errors import worded
from common.store.sqlite import Connection, Row
from common.store.steps import SCHEMA_VERSION, STEPS
from common.store.trail import Contradiction, Finding, Seal, Trail
from common.store.turnstile import Turnstile

_PAGE = 2000
_BEFORE_ALL = -(2**63)

_EVENTS = (
    f"SELECT {SELECTED}, event_hash.hash FROM event"  # noqa: S608 - names are ours
    " LEFT JOIN event_hash ON event_hash.seq = event.seq"
    " WHERE event.seq > :seq AND event.seq <= :until ORDER BY event.seq LIMIT :page"
)

_SEALS = (
    "SELECT CAST(seq AS INTEGER) AS seq, CAST(hash AS TEXT), CAST(made_at AS INTEGER),"
    " CAST(day AS INTEGER), CAST(why AS TEXT), CAST(signature AS TEXT)"
    " FROM seal WHERE seq >= :since ORDER BY seq, id"
)
"""Whole numbers and text even from a table that somebody rebuilt for other things."""

_SCHEMA = (
    "SELECT name, sql FROM sqlite_schema"
    " WHERE tbl_name IN ('event', 'event_hash', 'seal') AND sql IS NOT NULL"
)

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Report:
    """What an audit found.

    Attributes:
        events: how many were looked at.
        through: the newest event that has a hash, and `head`, that hash.
        unchained: newest events that have none yet, so that nothing can be said about them.
        seals: how many there are from the start on, of them `signed` with a right signature, and
            `unsigned`: made before there were signatures, or without the key.
        keys: the folder of the seal key, and `key`, whether it is there.
        sealed: the event that the newest seal is over; None without any seal.
        head_at: the event whose hash is the head that was asked for.
        findings: what contradicts, the first event first; `more` were left off.
    """

    events: int
    through: int
    head: bytes
    unchained: int
    seals: int
    signed: int
    unsigned: int
    keys: Path
    key: bool
    sealed: int | None
    head_at: int | None
    findings: tuple[Finding, ...]
    more: int
    zone: ZoneInfo

    @property
    def intact(self) -> bool:
        """Whether nothing contradicts."""
        return not self.findings


@dataclass(frozen=True, slots=True)
class _Extent:
    """How far the record goes, all of one moment."""

    last: int
    chained: int
    head: bytes
    highest: int
    seals: tuple[Seal, ...]
    kept: bytes


def verify(
    path: Path,
    *,
    since: int = 0,
    head: bytes | None = None,
    progress: Progress | None = None,
) -> Report:
    """Look at every event of the store in data folder `path`.

    Args:
        path: the data folder.
        since: a sealed event to start after, instead of at the beginning.
        head: a hash that was kept elsewhere; it must be of `since` or of a later event.
        progress: told now and then which event of how many has been reached.

    Raises:
        Refusal: `event_not_sealed` when there is no seal over event `since`.
        Trouble: the store cannot be read.
    """
    with worded(path), _reading(path) as connection:
        centre = facts.read(connection)
        keys = seal_key.folder(path)
        key = seal_key.read(keys)
        told = doorbell.read_witness(path) or 0  # before the events: the bell never runs ahead
        extent = _extent(connection, since, told)
        trail = Trail(since, extent.kept, extent.chained, centre.code, key, head)
        trail.start(extent.seals)
        for page in _pages(connection, since, extent.last):
            for row in page:
                trail.step(row)
            if progress is not None:
                progress(trail.seq, extent.last)
        if extent.highest > trail.seq:
            trail.miss(extent.highest)
        trail.finish()
        findings = [*trail.findings, *_schema_findings(connection)]
    return Report(
        events=trail.events,
        through=extent.chained,
        head=extent.head,
        unchained=trail.unchained,
        seals=trail.seals,
        signed=trail.signed,
        unsigned=trail.unsigned,
        keys=keys,
        key=key is not None,
        sealed=extent.seals[-1].seq if extent.seals else None,
        head_at=trail.head_at,
        findings=tuple(sorted(findings, key=_in_order)),
        more=trail.more,
        zone=centre.zone,
    )


def _in_order(finding: Finding) -> tuple[bool, int]:
    return finding.seq is None, finding.seq or 0


@contextmanager
def _reading(path: Path) -> Iterator[Connection]:
    sqlite.require_safe_version()
    if not folder.database(path).exists():
        raise Trouble("store_missing", path=str(path))
    folder.require_local(path)
    with (
        closing(Turnstile(path)) as turnstile,
        closing(sqlite.connect(str(folder.database(path)))) as connection,
    ):
        connection.execute("PRAGMA query_only = ON")
        connection.execute("PRAGMA trusted_schema = OFF")
        with health.opening(turnstile, path):
            _require_known_schema(connection)
        yield connection


def _require_known_schema(connection: Connection) -> None:
    found, known = migrations.version(connection), SCHEMA_VERSION
    if found > known:
        raise Trouble("store_newer", found=found, known=known)
    if found < known:
        raise Trouble("store_older", found=found, known=known)


@contextmanager
def _moment(connection: Connection) -> Iterator[None]:
    connection.execute("BEGIN")
    try:
        yield
    finally:
        connection.execute("ROLLBACK")


def _extent(connection: Connection, since: int, told: int) -> _Extent:
    with _moment(connection):
        last, chained, sealed = connection.execute(
            "SELECT CAST(coalesce((SELECT max(seq) FROM event), 0) AS INTEGER),"
            " CAST(coalesce((SELECT max(seq) FROM event_hash), 0) AS INTEGER),"
            " CAST(coalesce((SELECT max(seq) FROM seal), 0) AS INTEGER)"
        ).fetchone()
        seals = _rows(connection, _SEALS, since=since)
        if since > 0 and not any(seal["seq"] == since for seal in seals):
            raise Refusal("event_not_sealed", seq=since)
        return _Extent(
            last,
            chained,
            _hash_of(connection, chained),
            max(chained, sealed, told),
            tuple(Seal(*seal) for seal in seals),
            _hash_of(connection, since),
        )


def _hash_of(connection: Connection, seq: int) -> bytes:
    if seq == 0:
        return FIRST_HASH
    sql = "SELECT hash FROM event_hash WHERE seq = :seq"
    row = connection.execute(sql, {"seq": seq}).fetchone()
    return row["hash"] if row is not None and isinstance(row["hash"], bytes) else b""


def _pages(connection: Connection, since: int, until: int) -> Iterator[list[Row]]:
    seq = since if since > 0 else _BEFORE_ALL
    while True:
        rows = _rows(connection, _EVENTS, seq=seq, until=until, page=_PAGE)
        yield rows
        if len(rows) < _PAGE:
            return
        seq = rows[-1]["seq"]


def _rows(connection: Connection, sql: str, **values: Any) -> list[Row]:
    """All rows at once, so that no read stays open. Text that is no UTF-8, which no program of ours
    ever wrote, comes with its bytes as surrogates."""
    try:
        found: list[Row] = connection.execute(sql, values).fetchall()
    except sqlite.OperationalError as error:
        if "decode to UTF-8" not in str(error):
            raise
        connection.text_factory = _any_bytes
        try:
            found = connection.execute(sql, values).fetchall()
        finally:
            connection.text_factory = str
    return found


def _any_bytes(text: bytes) -> str:
    return text.decode("utf-8", "surrogateescape")


def _schema_findings(connection: Connection) -> list[Finding]:
    """The record's tables and triggers against those that the schema's own steps make."""
    right, found = _right_definitions(), _definitions(connection)
    missing = [(Contradiction.SCHEMA_MISSING, name) for name in right.keys() - found.keys()]
    unknown = [(Contradiction.SCHEMA_UNKNOWN, name) for name in found.keys() - right.keys()]
    changed = [
        (Contradiction.SCHEMA_CHANGED, name)
        for name in right.keys() & found.keys()
        if right[name] != found[name]
    ]
    return [Finding(code, name=name) for code, name in sorted(missing + changed + unknown)]


@cache
def _right_definitions() -> dict[str, str]:
    with closing(sqlite.connect(":memory:")) as scratch:
        for name in STEPS:
            for statement in migrations.statements(name):
                if statement.startswith(("CREATE", "ALTER", "DROP")):  # there are no rows to move
                    scratch.execute(statement)
        return _definitions(scratch)


def _definitions(connection: Connection) -> dict[str, str]:
    rows = _rows(connection, _SCHEMA)
    return {row["name"]: " ".join(row["sql"].replace('"', " ").split()) for row in rows}
