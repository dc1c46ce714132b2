"""`motcua migrate` as an operator meets it, and what all others say before it was run."""

from __future__ import annotations

from pathlib import Path

import pytest

from common.store.steps import SCHEMA_VERSION
from tests.cli.shell import Shell, motcua
from tests.schema import stores

OLD = 1


@pytest.fixture
def old_hall(tmp_path: Path) -> Shell:
    stores.wake(OLD, tmp_path)
    return Shell(tmp_path)


def test_it_says_from_where_to_where_and_where_the_backup_lies(old_hall: Shell) -> None:
    said = old_hall.run("migrate")
    (backup,) = (old_hall.folder / "backups").iterdir()
    assert (said.status, said.err) == (0, "")
    assert said.out == (
        f"Upgraded the store from version {OLD} to version {SCHEMA_VERSION}."
        f" Backup of the time before: {backup}\n"
    )
    said = old_hall.run("migrate")
    nothing = f"The store is of version {SCHEMA_VERSION} already; nothing to do\n"
    assert (said.status, said.out, said.err) == (0, nothing, "")
    answer = old_hall.answer("migrate")
    assert answer == {"before": SCHEMA_VERSION, "after": SCHEMA_VERSION, "backup": None}


def test_it_says_so_in_json(old_hall: Shell) -> None:
    answer = old_hall.answer("migrate")
    (backup,) = (old_hall.folder / "backups").iterdir()
    assert answer == {"before": OLD, "after": SCHEMA_VERSION, "backup": str(backup)}


def test_backups_lie_where_the_operator_wants_them(
    old_hall: Shell, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    monkeypatch.setenv("MOTCUA_BACKUPS", str(elsewhere))
    (backup,) = [old_hall.answer("migrate")["backup"]]
    assert [str(path) for path in elsewhere.iterdir()] == [backup]


def test_until_then_every_command_names_it(old_hall: Shell) -> None:
    for words in (["queue"], ["ticket", "issue", "ho-tich"], ["day", "close"], ["keeper"]):
        found = old_hall.trouble(*words)
        assert found.code == "store_older"
        assert found.message.endswith("motcua migrate")
    said = motcua("queue", "--data", str(old_hall.folder))
    assert said.err.endswith("Xin chạy: motcua migrate\n")


def test_the_backup_can_be_restored(old_hall: Shell) -> None:
    backup = old_hall.answer("migrate")["backup"]
    before = old_hall.events()
    number = old_hall.issue("ho-tich")
    restored = old_hall.run("restore", str(backup))
    assert (restored.status, restored.err) == (0, "")
    assert old_hall.events()[: len(before)] == before
    assert old_hall.issue("ho-tich") != number
