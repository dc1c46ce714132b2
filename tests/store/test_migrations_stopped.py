"""A migration that may not be, or cannot go on, leaves the store as it was."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from threading import Semaphore, Thread
from typing import Any

import pytest

from common.domain.refusal import Trouble
from common.store import folder, migrations
from common.store.migrations import SCHEMA_VERSION, Migrated, migrate
from common.store.turnstile import Turnstile
from tests.schema import stores
from tests.store.disks import fill, small_disk


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
    before = stores.everything(tmp_path)
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
    assert stores.everything(tmp_path) == before
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
        before = stores.everything(disk)
        ballast = fill(disk)
        with ballast.open("r+b") as file:
            file.truncate(ballast.stat().st_size - 2**20)
        with pytest.raises(Trouble) as trouble:
            migrate(disk)
        assert trouble.value.code == "store_no_room"
        assert trouble.value.params["needed_mib"] == 2
        assert not (disk / "backups").exists()
        ballast.unlink()
        assert stores.everything(disk) == before
        assert migrate(disk).before == 1


@pytest.mark.parametrize("left_kib", [300, 600])
def test_a_disk_that_fills_on_the_way_leaves_the_store_as_it_was(
    left_kib: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With room for a part of the backup, and for a part of the log."""
    monkeypatch.setattr(migrations, "_require_room", lambda *_: None)
    with small_disk(tmp_path / "small", "4m") as disk:
        stores.wake(1, disk)
        before = stores.everything(disk)
        ballast = fill(disk)
        with ballast.open("r+b") as file:
            file.truncate(ballast.stat().st_size - left_kib * 2**10)
        with pytest.raises(Trouble) as trouble:
            migrate(disk)
        assert trouble.value.code == "store_full"
        assert list(disk.glob("backups/*.part")) == []
        ballast.unlink()
        assert stores.everything(disk) == before
        assert migrate(disk).before == 1
