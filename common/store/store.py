"""The store: one SQLite file, one connection per thread, one transaction per action."""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

from common.domain.actor import Actor, require
from common.domain.commands import Command
from common.domain.refusal import Refusal, Trouble
from common.domain.text import clean
from common.store import clock as clocks
from common.store import days, facts, folder, migrations, sqlite
from common.store.clock import Clock
from common.store.doorbell import Doorbell
from common.store.errors import worded
from common.store.facts import Centre
from common.store.sqlite import Connection
from common.store.turnstile import Turnstile
from common.store.tx import RecordedRefusal, Tx, dumps

_PRAGMAS = (
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA journal_size_limit = 67108864",
)

_SECRETS = ("pin",)


class Store:
    """The shared store as one thread sees it. Open one per thread; never carry it across a fork."""

    def __init__(
        self, path: Path, connection: Connection, turnstile: Turnstile, bell: Doorbell
    ) -> None:
        self.folder = path
        self._connection = connection
        self._turnstile = turnstile
        self._bell = bell
        self._centre: Centre | None = None
        self._identity = folder.identity(path)
        meta = dict(connection.execute("SELECT key, value FROM meta").fetchall())
        self.clock = Clock(**json.loads(meta["clock"]))
        self._reference = clocks.Reference(**json.loads(meta["clock_reference"]))
        self.node = meta["node"]

    @classmethod
    def open(cls, path: Path) -> Store:
        """Open the store in data folder `path`.

        Raises:
            Trouble: `store_missing`, `store_newer`, `store_older`, `store_corrupt`,
                `store_readonly`, `sqlite_bug`, `network_folder`.
        """
        sqlite.require_safe_version()
        with worded(path):
            if not folder.database(path).exists():
                raise Trouble("store_missing", path=str(path))
            folder.require_local(path)
            connection = _connect(path)
            try:
                _require_known_schema(connection)
                return cls(path, connection, Turnstile(path), Doorbell(path))
            except BaseException:
                connection.close()
                raise

    @classmethod
    def create(cls, path: Path, document: dict[str, Any], clock: Clock, actor: Actor) -> Store:
        """Make a new store in data folder `path` with the centre `document` applied.

        Raises:
            Trouble: `store_exists` when there is one already.
        """
        sqlite.require_safe_version()
        with worded(path):
            path.mkdir(parents=True, exist_ok=True)
        folder.require_local(path)
        with worded(path), closing(Turnstile(path)) as turnstile, turnstile.turn("init"):
            if folder.database(path).exists():
                raise Trouble("store_exists", path=str(path))
            _create(path, document, clock, actor)
        return cls.open(path)

    def close(self) -> None:
        """Close the connection and the lock files."""
        self._connection.close()
        self._turnstile.close()
        self._bell.close()

    def now(self) -> int:
        """The store's moment, UTC ms."""
        return self.clock.now() if self.clock.simulated else self._reference.now()

    def act(self, actor: Actor, command: Command, request: str | None = None) -> dict[str, Any]:
        """Do one action: check who asks, run it in one transaction, ring the bell.

        Args:
            actor: who asks.
            command: what to do.
            request: made by the asker before the first try; a repetition returns the first
                answer and changes nothing.

        Raises:
            Refusal: a rule says no; nothing was changed.
            Trouble: the store cannot do it now; nothing was changed.
        """
        from common.store.actions import ACTIONS

        require(actor, command.action)
        digest = _digest(actor, command)
        if request is not None:
            request = clean(request, field="request", limit=100)
        with worded(self.folder):
            answer = _answered(self._connection, request, command.action, digest)
        if answer is not None:
            return answer
        action = ACTIONS[type(command)]
        with worded(self.folder):
            prepared = action.prepare(self, command) if action.prepare is not None else None
        with self.transaction(actor, command.action, request) as tx:
            answer = _answered(tx.connection, request, command.action, digest)
            if answer is not None:
                return answer
            result = action.run(tx, command, prepared)
            if request is not None:
                tx.insert(
                    "request",
                    {
                        "id": request,
                        "at": tx.now,
                        "action": command.action,
                        "digest": digest,
                        "result": dumps(result),
                    },
                )
        return result

    @contextmanager
    def transaction(self, actor: Actor, action: str, request: str | None = None) -> Iterator[Tx]:
        """A write transaction under the fair lock; the bell is rung after COMMIT.

        Nothing slow may happen inside: every other writer of the hall is waiting.
        """
        refused: RecordedRefusal | None = None
        with worded(self.folder), self._turnstile.turn(action):
            connection = self._connection
            connection.execute("BEGIN IMMEDIATE")
            try:
                self._look_around(connection)
                centre = facts.read(connection, self._centre)
                tx = Tx(
                    connection,
                    centre,
                    actor,
                    self.now(),
                    self.node,
                    request,
                    self.clock.simulated,
                )
                try:
                    yield tx
                except RecordedRefusal as refusal:
                    refused = refusal
                newest = connection.execute("SELECT max(seq) FROM event").fetchone()[0]
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise
            self._centre = centre
        self._bell.ring(newest)
        if refused is not None:
            raise refused

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """One read transaction: everything read inside is of the same moment. Keep it short."""
        with worded(self.folder):
            self._connection.execute("BEGIN")
            try:
                self._look_around(self._connection)
                yield self._connection
            finally:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")

    def _look_around(self, connection: Connection) -> None:
        """Notice an upgrade of the store, a clock that a person has confirmed, and a file that
        was moved away or put in the place of ours: what is written there would be lost."""
        if folder.identity(self.folder) != self._identity:
            raise Trouble("store_missing", path=str(self.folder))
        _require_known_schema(connection)
        if not self.clock.simulated:
            self._reference = days.reference(connection)

    def centre(self) -> Centre:
        """The centre as applied now."""
        with worded(self.folder):
            self._centre = facts.read(self._connection, self._centre)
        return self._centre

    def data_version(self) -> int:
        """A number that moves when another connection commits."""
        with worded(self.folder):
            return int(self._connection.execute("PRAGMA data_version").fetchone()[0])

    def lock_holder(self) -> dict[str, object]:
        """Who wrote to the store last: pid, since (Unix seconds), action."""
        return self._turnstile.holder()


def _connect(path: Path) -> Connection:
    connection = sqlite.connect(str(folder.database(path)))
    for pragma in _PRAGMAS:
        connection.execute(pragma)
    return connection


def _require_known_schema(connection: Connection) -> None:
    found = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if found > migrations.SCHEMA_VERSION:
        raise Trouble("store_newer", found=found, known=migrations.SCHEMA_VERSION)
    if found < migrations.SCHEMA_VERSION:
        raise Trouble("store_older", found=found, known=migrations.SCHEMA_VERSION)


def _create(path: Path, document: dict[str, Any], clock: Clock, actor: Actor) -> None:
    """Build the store under another name and move it into place whole."""
    from common.store.actions.catalogue import write_catalogue

    unfinished = path / f"{folder.DATABASE}.new"
    for leftover in path.glob(f"{unfinished.name}*"):
        leftover.unlink()
    connection = sqlite.connect(str(unfinished))
    try:
        for pragma in _PRAGMAS:
            connection.execute(pragma)
        connection.execute("BEGIN IMMEDIATE")
        migrations.apply(connection)
        node = secrets.token_hex(4)
        meta = {
            "clock": dumps(clock.as_dict()),
            "node": node,
            "clock_reference": dumps(asdict(clocks.Reference.taken_now())),
        }
        for key, value in meta.items():
            connection.execute("INSERT INTO meta (key, value) VALUES (?, ?)", (key, value))
        centre = facts.build(document, 1)
        tx = Tx(connection, centre, actor, clock.now(), node, None, clock.simulated)
        write_catalogue(tx, document, 1)
        connection.execute("COMMIT")
        connection.execute("PRAGMA journal_mode = WAL")
    finally:
        connection.close()
    for leftover in (path / f"{unfinished.name}-wal", path / f"{unfinished.name}-shm"):
        leftover.unlink(missing_ok=True)
    unfinished.rename(folder.database(path))
    _flush_folder(path)


def _flush_folder(path: Path) -> None:
    import os

    handle = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _digest(actor: Actor, command: Command) -> str:
    fields = {name: value for name, value in asdict(command).items() if name not in _SECRETS}
    return hashlib.sha256(dumps([actor.terminal, fields]).encode()).hexdigest()


def _answered(
    connection: Connection, request: str | None, action: str, digest: str
) -> dict[str, Any] | None:
    if request is None:
        return None
    sql = "SELECT action, digest, result FROM request WHERE id = ?"
    row = connection.execute(sql, (request,)).fetchone()
    if row is None:
        return None
    if (row["action"], row["digest"]) != (action, digest):
        raise Refusal("request_reused", request=request)
    answer: dict[str, Any] = json.loads(row["result"])
    return answer
