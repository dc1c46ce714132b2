"""The store: one SQLite file, one connection per thread, one transaction per action."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from common.domain.actor import Actor, require
from common.domain.refusal import Trouble
from common.store import actions, engine, facts, flushed, folder, health, sqlite, upgrading
from common.store import clock as clocks
from common.store.clock import Clock
from common.store.doorbell import Doorbell
from common.store.engine import FAILURES
from common.store.entitled import require_still
from common.store.errors import raise_worded, worded
from common.store.facts import Centre
from common.store.presence import Presence
from common.store.requests import Answered, Asked
from common.store.sqlite import Connection
from common.store.steps import SCHEMA_VERSION
from common.store.turnstile import Turnstile
from common.store.tx import Day, RecordedRefusal, Tx, Unprepared, dumps

if TYPE_CHECKING:
    from common.domain.commands import Command

_SITUATION = (
    "SELECT centre.version, meta.value, business_day.id, business_day.date,"
    " business_day.hold_reason, business_day.hold_until FROM centre"
    " JOIN meta ON meta.key = 'clock_reference'"
    " LEFT JOIN business_day ON business_day.closed_at IS NULL WHERE centre.id = 1"
)
"""What every transaction has to know first."""


class Store:
    """The shared store as one thread sees it. Open one per thread; never carry it across a fork."""

    def __init__(
        self,
        path: Path,
        connection: Connection,
        turnstile: Turnstile,
        bell: Doorbell,
        presence: Presence,
    ) -> None:
        self.folder = path
        self._connection = connection
        self._turnstile = turnstile
        self._bell = bell
        self._presence = presence
        self._centre: Centre | None = None
        self._place = folder.Place(path)
        meta = dict(connection.execute("SELECT key, value FROM meta").fetchall())
        self.clock = Clock(**json.loads(meta["clock"]))
        self._reference_text = meta["clock_reference"]
        self._reference = clocks.Reference(**json.loads(self._reference_text))
        self._last_event_at = None if self.clock.simulated else _last_event_at(connection)
        self.node = meta["node"]

    @classmethod
    def open(cls, path: Path) -> Store:
        """Open the store in data folder `path`.

        Raises:
            Trouble: `store_missing`, `store_newer`, `store_older`, `store_corrupt`,
                `store_readonly`, `store_behind`, `store_restoring`, `store_upgrading`,
                `restore_unfinished`, `sqlite_bug`, `network_folder`.
        """
        sqlite.require_safe_version()
        with worded(path):
            folder.require_database(path)
            folder.require_local(path)
            upgrading.require_none(path)
            with ExitStack() as made:
                presence = made.enter_context(closing(Presence(path)))
                turnstile = made.enter_context(closing(Turnstile(path)))
                connection = made.enter_context(closing(engine.connect(folder.database(path))))
                with health.opening(turnstile, path):
                    _require_known_schema(connection)
                    folder.require_whole(path, engine.page_bytes(connection))
                health.require_nothing_lost(connection, path)
                bell = made.enter_context(closing(Doorbell(path)))
                store = cls(path, connection, turnstile, bell, presence)
                made.pop_all()
                return store

    @classmethod
    def create(
        cls,
        path: Path,
        document: dict[str, Any],
        clock: Clock,
        actor: Actor,
        mode: str | None = None,
    ) -> Store:
        """Make a new store in data folder `path` with the centre `document` applied; `mode`
        (`common.store.marks`) is what it is for ever.

        Raises:
            Trouble: `store_exists` when there is one already.
        """
        sqlite.require_safe_version()
        with worded(path):
            path.mkdir(parents=True, exist_ok=True)
        folder.require_local(path)
        with worded(path), closing(Turnstile(path)) as turnstile, turnstile.turn("init"):
            folder.require_none(path)
            _create(path, document, clock, actor, mode)
        return cls.open(path)

    def close(self) -> None:
        """Close the connection and the lock files; what a removed log held is saved."""
        health.save_lost_log(self._connection, self._turnstile, self._place)
        self._connection.close()
        self._turnstile.close()
        self._bell.close()
        self._presence.close()

    def now(self) -> int:
        """The store's moment, UTC ms."""
        if self.clock.simulated:
            return self.clock.now()
        return self._reference.now(self._last_event_at)

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
        require(actor, command.action)
        action = actions.action(type(command).__name__)
        asked = None if request is None else Asked.of(actor, command, request)
        try:
            return self._once(actor, command, action.run, None, asked)
        except Unprepared:
            assert action.prepare is not None  # noqa: S101 - who asks for it has it
            with worded(self.folder):
                prepared = action.prepare(self, command)
            return self._once(actor, command, action.run, prepared, asked)

    def _once(
        self,
        actor: Actor,
        command: Command,
        run: Callable[[Tx, Any, Any], dict[str, Any]],
        prepared: Any,
        asked: Asked | None,
    ) -> dict[str, Any]:
        if asked is None:
            with self.transaction(actor, command.action) as tx:
                require_still(tx, command.action)
                return run(tx, command, prepared)
        try:
            with self.transaction(actor, command.action, asked.id) as tx:
                require_still(tx, command.action)
                return asked.first_time(tx, lambda: run(tx, command, prepared))
        except Answered as repetition:
            return repetition.answer

    def transaction(self, actor: Actor, action: str, request: str | None = None) -> Transaction:
        """A write transaction under the fair lock; the bell is rung after COMMIT.

        Nothing slow may happen inside: every other writer of the hall is waiting.
        """
        return Transaction(self, actor, action, request)

    def _begin(self, actor: Actor, action: str, request: str | None) -> Tx:
        engine.begin_write(self._connection)
        day = self._look_around(self._connection, action)
        return Tx(
            self._connection,
            self._known_centre(),
            actor,
            self.now(),
            self.node,
            self.folder,
            request,
            self.clock.simulated,
            day,
        )

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """One read transaction: everything read inside is of the same moment. Keep it short."""
        with worded(self.folder):
            engine.begin_read(self._connection)
            try:
                self._look_around(self._connection)
                yield self._connection
            finally:
                engine.roll_back(self._connection)

    def _look_around(self, connection: Connection, action: str | None = None) -> Day | None:
        """Notice an upgrade of the store, another centre file, a clock that a person has confirmed,
        and a file that was moved away or put in the place of ours: what is written there would be
        lost. Return the open business day."""
        self._place.check()
        if self._place.upgrading:
            upgrading.require_none(self.folder, action)
        _require_known_schema(connection)
        row = connection.execute(_SITUATION).fetchone()
        if row is None:
            raise Trouble("centre_missing")
        version, reference, *day = row
        if self._centre is None or self._centre.version != version:
            self._centre = facts.read(connection)
        if reference != self._reference_text:
            self._reference_text = reference
            self._reference = clocks.Reference(**json.loads(reference))
        if self._reference.boot != clocks.boot_id() and not self.clock.simulated:
            self._last_event_at = _last_event_at(connection)  # until keeper's first beat
        return None if day[0] is None else Day(*day)

    def _known_centre(self) -> Centre:
        assert self._centre is not None  # noqa: S101 - `_look_around` has read it
        return self._centre

    def centre(self) -> Centre:
        """The centre as applied now; inside `read`, as it was at that moment."""
        if not self._connection.in_transaction:
            with self.read():
                return self._known_centre()
        return self._known_centre()

    def data_version(self) -> int:
        """A number that moves when another connection commits."""
        with worded(self.folder):
            return engine.changes(self._connection)

    def lock_holder(self) -> dict[str, object]:
        """Who wrote to the store last: pid, since (Unix seconds), action."""
        return self._turnstile.holder()


class Transaction:
    """`with store.transaction(…) as tx`: in turn, whole or not at all, told after it is durable.

    Written out rather than as a generator, since every action of the hall passes here.
    """

    __slots__ = ("_action", "_actor", "_request", "_store", "_turn", "_tx")

    def __init__(self, store: Store, actor: Actor, action: str, request: str | None) -> None:
        self._store = store
        self._actor = actor
        self._action = action
        self._request = request

    def __enter__(self) -> Tx:
        store = self._store
        try:
            self._turn = store._turnstile.turn(self._action)
            self._turn.__enter__()
            try:
                self._tx = store._begin(self._actor, self._action, self._request)
            except BaseException:
                self._give_up()
                raise
        except FAILURES as error:
            raise_worded(error, store.folder)
        return self._tx

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if error is not None and not isinstance(error, RecordedRefusal):
            self._give_up()
            if isinstance(error, FAILURES):
                raise_worded(error, self._store.folder)
            return
        try:
            engine.commit(self._store._connection)
        except FAILURES as failure:
            self._give_up()
            raise_worded(failure, self._store.folder)
        self._turn.__exit__(None, None, None)
        if not (self._tx.quiet and self._tx.newest is None):
            self._store._bell.ring(self._tx.newest)

    def _give_up(self) -> None:
        try:
            with suppress(sqlite.DatabaseError):  # the first failure is the one to tell
                engine.roll_back(self._store._connection)
        finally:
            self._turn.__exit__(None, None, None)


def _last_event_at(connection: Connection) -> int | None:
    row = connection.execute("SELECT recorded_at FROM event ORDER BY seq DESC LIMIT 1").fetchone()
    return None if row is None else int(row[0])


def _require_known_schema(connection: Connection) -> None:
    found = engine.schema(connection)
    if found > SCHEMA_VERSION:
        raise Trouble("store_newer", found=found, known=SCHEMA_VERSION)
    if found < SCHEMA_VERSION:
        raise Trouble("store_older", found=found, known=SCHEMA_VERSION)


def _create(
    path: Path, document: dict[str, Any], clock: Clock, actor: Actor, mode: str | None
) -> None:
    """Build the store under another name and move it into place whole."""
    import secrets

    from common.store import migrations, national_days
    from common.store.actions import calendar
    from common.store.actions.catalogue import write_catalogue

    unfinished = path / f"{folder.DATABASE}.new"
    for leftover in path.glob(f"{unfinished.name}*"):
        leftover.unlink()
    connection = engine.connect(unfinished)
    try:
        with migrations.rebuilding(connection):
            migrations.apply(connection)
            node = secrets.token_hex(4)
            meta = {
                "clock": dumps(clock.as_dict()),
                "node": node,
                "clock_reference": dumps(clocks.Reference.taken_now().as_dict()),
                **({} if mode is None else {"mode": mode}),
            }
            for key, value in meta.items():
                connection.execute(
                    "INSERT INTO meta (key, value) VALUES (:key, :value)",
                    {"key": key, "value": value},
                )
            centre = facts.build(document, 1)
            tx = Tx(connection, centre, actor, clock.now(), node, path, None, clock.simulated)
            write_catalogue(tx, document, 1)
            calendar.write(tx, national_days.around(centre.day_of(tx.now)))
        engine.settle(connection)
    finally:
        connection.close()
    for leftover in (path / f"{unfinished.name}-wal", path / f"{unfinished.name}-shm"):
        leftover.unlink(missing_ok=True)
    unfinished.rename(folder.database(path))
    flushed.flush(path)
