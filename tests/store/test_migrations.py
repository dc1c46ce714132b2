"""Every schema that has landed comes up to date with nothing lost."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from common.domain import commands
from common.domain.refusal import Refusal
from common.store import chain, migrations, sqlite
from common.store.doorbell import Heard, Listener
from common.store.highwater import lineage
from common.store.invariants import violations
from common.store.migrations import SCHEMA_VERSION, Migrated, migrate
from common.store.store import Store
from motcua.keeper import Keeper
from tests.hall import make_hall, pass_time, staff
from tests.schema import days, stores

OLD = [schema for schema in stores.DUMPS if schema < SCHEMA_VERSION]

LANDED_TOGETHER = {2, 4, 5}
"""Schemas that landed with a later one, in one go: no hall ever had a store of theirs."""

every_old_schema = pytest.mark.parametrize("schema", OLD)


def test_there_is_a_dump_of_every_schema_that_a_hall_may_have() -> None:
    assert set(range(1, SCHEMA_VERSION)) - LANDED_TOGETHER == set(OLD)


@every_old_schema
def test_a_dump_has_something_in_every_table_and_every_state(schema: int) -> None:
    old = stores.load(schema)
    assert stores.empty_tables(old) <= {"series_floor"}
    states = dict(old.execute("SELECT state, count(*) FROM ticket GROUP BY state").fetchall())
    assert set(states) == {
        "waiting", "called", "serving", "parked", "absent", "done", "cancelled", "expired",
    }  # fmt: skip


@every_old_schema
def test_nothing_is_lost(schema: int, tmp_path: Path) -> None:
    stores.wake(schema, tmp_path)
    old = sqlite.connect(":memory:")
    old.executescript("\n".join(stores.everything(tmp_path)))
    done = migrate(tmp_path)
    assert (done.before, done.after) == (schema, SCHEMA_VERSION)
    new = stores.peek(tmp_path)
    assert stores.missing(old, new) == []
    assert {row["level"] for row in new.execute("SELECT level FROM procedure")} == {"xa"}
    assert new.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    assert new.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
    assert violations(new) == []
    new.close()


@every_old_schema
def test_the_record_still_verifies_and_goes_on(schema: int, tmp_path: Path) -> None:
    stores.wake(schema, tmp_path)
    migrate(tmp_path)
    store = Store.open(tmp_path)
    with store.read() as connection:
        assert chain.unchained(connection) < 10
    Keeper(tmp_path).make_round(store)
    with store.read() as connection:
        assert chain.unchained(connection) == 0
        previous = chain.FIRST_HASH
        hashes = {}
        for event, kept in zip(
            connection.execute(f"SELECT {chain.SELECTED} FROM event ORDER BY seq"),  # noqa: S608
            connection.execute("SELECT seq, hash FROM event_hash ORDER BY seq"),
            strict=True,
        ):
            previous = chain.linked(previous, event)
            assert (event["seq"], previous) == tuple(kept)
            hashes[event["seq"]] = previous.hex()
        seals = connection.execute("SELECT seq, hash FROM seal").fetchall()
        assert len(seals) >= 2
        assert all(hashes[seq] == found for seq, found in seals)
        for change in ("UPDATE event SET kind = 'x'", "DELETE FROM event"):
            with pytest.raises(sqlite.IntegrityError):
                connection.execute(change)
    store.close()


@every_old_schema
def test_a_migrated_store_is_made_like_a_new_one(schema: int, tmp_path: Path) -> None:
    stores.wake(schema, tmp_path / "old")
    migrate(tmp_path / "old")
    make_hall(tmp_path / "new").close()
    old, new = stores.peek(tmp_path / "old"), stores.peek(tmp_path / "new")
    assert stores.shape(old) == stores.shape(new)
    names = [
        tuple(c.execute("SELECT name FROM _sqlite_migrations ORDER BY id")) for c in (old, new)
    ]
    assert [tuple(row) for row in names[0]] == [tuple(row) for row in names[1]]


@every_old_schema
def test_what_was_asked_before_is_answered_as_it_was(schema: int, tmp_path: Path) -> None:
    stores.wake(schema, tmp_path)
    migrate(tmp_path)
    store = Store.open(tmp_path)
    with store.read() as connection:
        request, answer = connection.execute(
            "SELECT id, result FROM request WHERE action = 'ticket.issue' ORDER BY at DESC LIMIT 1"
        ).fetchone()
    command = commands.IssueTicket("thi-dua", origin="kiosk")
    assert store.act(days.KIOSK, command, request) == json.loads(answer)
    with pytest.raises(Refusal, match="request_reused"):
        store.act(days.KIOSK, commands.IssueTicket("ho-tich", origin="kiosk"), request)
    store.close()


@every_old_schema
def test_the_open_day_goes_on_to_its_end(schema: int, tmp_path: Path) -> None:
    stores.wake(schema, tmp_path)
    given = (
        stores.load(schema)
        .execute(
            "SELECT max(serial) FROM ticket WHERE series = 'a'"
            " AND day = (SELECT max(id) FROM business_day)"
        )
        .fetchone()[0]
    )
    migrate(tmp_path)
    store = Store.open(tmp_path)

    def do(command: commands.Command) -> dict[str, object]:
        pass_time(store, seconds=5)
        return store.act(staff(), command)

    def state(number: str) -> tuple[str, int]:
        with store.read() as connection:
            return tuple(
                connection.execute(
                    "SELECT state, calls FROM ticket WHERE number = ? ORDER BY id DESC", (number,)
                ).fetchone()
            )

    away = {}
    with store.read() as connection:
        for wanted in ("parked", "absent", "called", "serving"):
            (away[wanted],) = connection.execute(
                "SELECT number FROM ticket WHERE state = ?", (wanted,)
            ).fetchone()
        (directed,) = connection.execute(
            "SELECT number FROM ticket WHERE directed_desk = '1'"
        ).fetchone()
    calls = state(away["called"])[1]
    do(commands.Recall("6"))
    assert state(away["called"]) == ("called", calls + 1)
    do(commands.UndoCall("6"))
    assert state(away["called"]) == ("waiting", 0)
    do(commands.CallNext("6"))
    do(commands.Finish("6"))
    do(commands.Finish("5", "accepted"))
    assert state(away["serving"])[0] == "done"
    numbers = [do(commands.IssueTicket("ho-tich"))["number"] for _ in range(2)]
    assert numbers == [f"A{given + 1:03}", f"A{given + 2:03}"]
    do(commands.Reprint(str(numbers[0])))
    for number in (away["parked"], away["absent"]):
        do(commands.ReturnTicket(number))
        assert state(number)[0] == "waiting"
    assert do(commands.CallNext("1"))["number"] == directed
    do(commands.Transfer("1", to_service="y-te"))
    do(commands.CallNext("5"))
    do(commands.CloseDay())
    Keeper(tmp_path).make_round(store)
    with store.read() as connection:
        assert violations(connection) == []
        left = connection.execute("SELECT count(*) FROM ticket WHERE ended_at IS NULL").fetchone()
    assert left[0] == 0
    pass_time(store, minutes=24 * 60)
    assert do(commands.IssueTicket("ho-tich"))["number"] == "A001"
    store.close()


def test_the_backup_is_the_store_of_the_time_before(tmp_path: Path) -> None:
    stores.wake(1, tmp_path)
    before = stores.everything(tmp_path)
    done = migrate(tmp_path)
    assert done.backup is not None
    old = sqlite.connect(":memory:")
    old.executescript("\n".join(before))
    assert done.backup.name.startswith(f"before-schema-{SCHEMA_VERSION}-{lineage(old)}-")
    old.close()
    assert list((tmp_path / "backups").iterdir()) == [done.backup]
    connection = sqlite.connect(str(done.backup))
    assert sorted(stores.dump(connection)) == sorted(before)
    assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    connection.close()


def test_a_second_time_there_is_nothing_to_do(tmp_path: Path) -> None:
    stores.wake(1, tmp_path)
    migrate(tmp_path)
    before = stores.everything(tmp_path)
    assert migrate(tmp_path) == Migrated(SCHEMA_VERSION, SCHEMA_VERSION, None)
    assert stores.everything(tmp_path) == before
    assert len(list((tmp_path / "backups").iterdir())) == 1


def test_whoever_watches_the_store_hears_of_it(tmp_path: Path) -> None:
    stores.wake(1, tmp_path)
    listener = Listener(tmp_path, look_every_s=20)
    listener.wait()
    migrate(tmp_path)
    assert listener.wait() is Heard.BELL
    listener.close()


def test_tables_are_rebuilt_whatever_the_connection_thinks_of_foreign_keys(tmp_path: Path) -> None:
    stores.wake(1, tmp_path)
    connection = stores.peek(tmp_path)
    connection.execute("PRAGMA foreign_keys = ON")
    with migrations.rebuilding(connection):
        migrations.apply(connection)
    assert stores.missing(stores.load(1), connection) == [
        "SELECT key, value FROM meta",
    ], "the clock was woken up, and nothing else differs"
    assert connection.execute("PRAGMA foreign_keys").fetchone()[0] == 1
    connection.close()
