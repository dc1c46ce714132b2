"""Every schema that has landed comes up to date with nothing lost, or stays as it was."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from threading import Semaphore, Thread
from typing import Any

import pytest

from common.domain import commands
from common.domain.refusal import Refusal, Trouble
from common.store import chain, folder, migrations, sqlite
from common.store.doorbell import Heard, Listener
from common.store.highwater import lineage
from common.store.invariants import violations
from common.store.migrations import SCHEMA_VERSION, Migrated, migrate
from common.store.store import Store
from common.store.turnstile import Turnstile
from motcua.keeper import Keeper
from tests.hall import make_hall, pass_time, staff
from tests.schema import days, stores
from tests.store.disks import fill, small_disk

OLD = [schema for schema in stores.DUMPS if schema < SCHEMA_VERSION]

LANDED_TOGETHER = {2}
"""Schemas that landed with the next one, in one go: no hall ever had a store of theirs."""

every_old_schema = pytest.mark.parametrize("schema", OLD)


def everything(path: Path) -> list[str]:
    connection = stores.peek(path)
    found = list(stores.dump(connection))
    connection.close()
    return found


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
    old.executescript("\n".join(everything(tmp_path)))
    done = migrate(tmp_path)
    assert (done.before, done.after) == (schema, SCHEMA_VERSION)
    new = stores.peek(tmp_path)
    assert stores.missing(old, new) == []
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
        assert 0 < chain.unchained(connection) < 10
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
        .execute("SELECT max(serial) FROM ticket WHERE day = 3 AND series = 'a'")
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
                    "SELECT state, calls FROM ticket WHERE day = 3 AND number = ?", (number,)
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
    before = everything(tmp_path)
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
    before = everything(tmp_path)
    assert migrate(tmp_path) == Migrated(SCHEMA_VERSION, SCHEMA_VERSION, None)
    assert everything(tmp_path) == before
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


def behind(path: Path) -> None:
    (path / "doorbell").write_text(f"{9999:020}")


@pytest.fixture
def tries(monkeypatch: pytest.MonkeyPatch) -> Semaphore:
    """Migrations without patience: released whenever one asks for its turn."""
    monkeypatch.setenv("MOTCUA_PATIENCE_S", "0.02")
    monkeypatch.setattr(migrations, "LONGEST_S", 20)
    asked = Semaphore(0)

    class Counting(Turnstile):
        def turn(self, action: str) -> Any:
            asked.release()
            return super().turn(action)

    monkeypatch.setattr(migrations, "Turnstile", Counting)
    return asked


def test_another_migration_is_waited_for_however_long_it_takes(
    tmp_path: Path, tries: Semaphore
) -> None:
    stores.wake(1, tmp_path)
    done: list[Migrated] = []
    waiting = Thread(target=lambda: done.append(migrate(tmp_path)))
    with closing(Turnstile(tmp_path)) as other, other.turn(migrations.ACTION):
        waiting.start()
        for _ in range(3):
            assert tries.acquire(timeout=30)
        assert done == []
    waiting.join()
    assert [each.before for each in done] == [1]


def test_a_frozen_writer_is_named(tmp_path: Path, tries: Semaphore) -> None:
    stores.wake(1, tmp_path)
    with (
        closing(Turnstile(tmp_path)) as other,
        other.turn("day.close"),
        pytest.raises(Trouble) as trouble,
    ):
        migrate(tmp_path)
    assert trouble.value.code == "store_busy"
    assert trouble.value.params["action"] == "day.close"
    assert tries.acquire(timeout=0)
    assert not tries.acquire(timeout=0)


def newer(path: Path) -> None:
    connection = stores.peek(path)
    connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    connection.close()


def another_program(path: Path) -> None:
    folder.database(path).unlink()
    connection = stores.peek(path)
    connection.execute("CREATE TABLE ticket (id)")
    connection.execute("PRAGMA user_version = 1")
    connection.close()


def empty(path: Path) -> None:
    folder.database(path).write_bytes(b"")


def garbage(path: Path) -> None:
    folder.database(path).write_bytes(b"this is no database, and long enough" * 50)


@pytest.mark.parametrize(
    ("happens", "code"),
    [
        (behind, "store_behind"),
        (newer, "store_newer"),
        (another_program, "store_corrupt"),
        (empty, "store_corrupt"),
        (garbage, "store_corrupt"),
    ],
)
def test_a_store_that_is_not_ours_to_migrate_is_left_alone(
    happens: Callable[[Path], None], code: str, tmp_path: Path
) -> None:
    stores.wake(1, tmp_path)
    happens(tmp_path)
    before = folder.database(tmp_path).read_bytes()
    with pytest.raises(Trouble) as trouble:
        migrate(tmp_path)
    assert trouble.value.code == code
    assert folder.database(tmp_path).read_bytes() == before
    assert not (tmp_path / "backups").exists()


def test_a_store_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="store_missing"):
        migrate(tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("INSERT INTO nothing VALUES (1)", "io"),
        ("DELETE FROM desk WHERE code = '5'", "migrate_unsound"),
        ("DELETE FROM leg", "migrate_unsound"),
        ("INSERT INTO leg SELECT * FROM leg", "migrate_unsound"),
        ("DELETE FROM event", "migrate_unsound"),
    ],
)
def test_a_step_that_fails_leaves_the_store_as_it_was(
    statement: str, code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stores.wake(1, tmp_path)
    before = everything(tmp_path)
    whole = migrations.statements
    last = migrations.STEPS[-1]
    monkeypatch.setattr(
        migrations,
        "statements",
        lambda name: [*whole(name), *([statement] if name == last else [])],
    )
    with pytest.raises(Trouble) as trouble:
        migrate(tmp_path)
    assert trouble.value.code == code
    assert everything(tmp_path) == before
    monkeypatch.undo()
    assert migrate(tmp_path).before == 1


def test_a_statement_without_its_end_is_no_statement(monkeypatch: pytest.MonkeyPatch) -> None:
    class Folder(type(Path())):  # type: ignore[misc]
        def read_text(self, *_: object) -> str:
            return "CREATE TABLE a (b);\nDROP TABLE a\n"

    monkeypatch.setattr(migrations, "files", lambda _: Folder())
    with pytest.raises(ValueError, match="DROP TABLE a"):
        migrations.statements("x")


def test_without_room_nothing_is_begun(tmp_path: Path) -> None:
    with small_disk(tmp_path / "small", "4m") as disk:
        stores.wake(1, disk)
        before = everything(disk)
        ballast = fill(disk)
        with ballast.open("r+b") as file:
            file.truncate(ballast.stat().st_size - 2**20)
        with pytest.raises(Trouble) as trouble:
            migrate(disk)
        assert trouble.value.code == "store_no_room"
        assert trouble.value.params["needed_mib"] == 2
        assert not (disk / "backups").exists()
        ballast.unlink()
        assert everything(disk) == before
        assert migrate(disk).before == 1


@pytest.mark.parametrize("left_kib", [300, 600])
def test_a_disk_that_fills_on_the_way_leaves_the_store_as_it_was(
    left_kib: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With room for a part of the backup, and for a part of the log."""
    monkeypatch.setattr(migrations, "_require_room", lambda *_: None)
    with small_disk(tmp_path / "small", "4m") as disk:
        stores.wake(1, disk)
        before = everything(disk)
        ballast = fill(disk)
        with ballast.open("r+b") as file:
            file.truncate(ballast.stat().st_size - left_kib * 2**10)
        with pytest.raises(Trouble) as trouble:
            migrate(disk)
        assert trouble.value.code == "store_full"
        assert list(disk.glob("backups/*.part")) == []
        ballast.unlink()
        assert everything(disk) == before
        assert migrate(disk).before == 1
