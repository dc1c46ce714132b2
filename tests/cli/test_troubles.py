"""A store that cannot be used: exit status 3, which one and why, and nothing changed."""

from __future__ import annotations

import shutil
import signal
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from common.store import folder, migrations, sqlite
from tests.cli.shell import Shell, motcua, problem
from tests.processes import program
from tests.store.disks import fill, read_only, small_disk

READING = ["queue", "--json"]
WRITING = ["ticket", "issue", "ho-tich", "--printer", "none", "--json"]


def remove(hall: Shell) -> None:
    folder.database(hall.folder).unlink()


def damage(hall: Shell) -> None:
    folder.database(hall.folder).write_bytes(b"this is no database, and long enough" * 50)


def make_newer(hall: Shell) -> None:
    connection = sqlite.connect(str(folder.database(hall.folder)))
    connection.execute(f"PRAGMA user_version = {migrations.SCHEMA_VERSION + 1}")
    connection.close()


@pytest.mark.parametrize("words", [READING, WRITING, ["day", "close", "--json"]])
@pytest.mark.parametrize(
    ("happens", "code"),
    [(remove, "store_missing"), (damage, "store_corrupt"), (make_newer, "store_newer")],
)
def test_a_store_that_cannot_be_used_is_named_by_every_command(
    hall: Shell, words: list[str], happens: Callable[[Shell], None], code: str
) -> None:
    happens(hall)
    found = problem(hall.run(*words))
    assert (found.status, found.code) == (3, code)
    known = migrations.SCHEMA_VERSION
    for part in {"store_newer": (str(known + 1), str(known))}.get(code, (str(hall.folder),)):
        assert part in found.message


def test_a_newer_store_is_left_as_it_is(hall: Shell) -> None:
    make_newer(hall)
    before = folder.database(hall.folder).read_bytes()
    hall.trouble("ticket", "issue", "ho-tich")
    assert folder.database(hall.folder).read_bytes() == before


def test_a_missing_store_makes_no_folder(tmp_path: Path) -> None:
    hall = Shell(tmp_path / "nowhere")
    assert hall.trouble("queue").code == "store_missing"
    assert hall.trouble("ticket", "issue", "ho-tich").code == "store_missing"
    assert not hall.folder.exists()


def test_a_network_folder_is_refused_for_a_new_store_and_an_old_one(
    hall: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    mounts = f"20 1 0:20 / / rw - ext4 /dev/a x\n21 20 0:21 / {hall.folder.parent} rw - nfs4 srv x"
    monkeypatch.setattr(folder, "require_local", partial(folder.require_local, mountinfo=mounts))
    elsewhere = Shell(hall.folder.parent / "another")
    for shell, words in ((hall, READING[:1]), (elsewhere, ["init", "--centre", "one-desk"])):
        found = shell.trouble(*words)
        assert found.code == "network_folder"
        assert str(shell.folder) in found.message
        assert "nfs4" in found.message
    assert not folder.database(elsewhere.folder).exists()


def test_a_store_on_a_read_only_disk_says_so(hall: Shell, tmp_path: Path) -> None:
    with read_only(hall.folder, tmp_path / "ro") as seen:
        found = problem(Shell(seen).run(*WRITING))
        assert (found.status, found.code) == (3, "store_readonly")
        assert str(seen) in found.message
    assert hall.issue("ho-tich") == "A001"


def test_a_full_disk_is_named_and_with_room_again_the_hall_goes_on(
    hall: Shell, tmp_path: Path
) -> None:
    with small_disk(tmp_path / "small", "4m") as disk:
        there = Shell(Path(shutil.copytree(hall.folder, disk / "hall")))
        first = there.issue("ho-tich")
        ballast = fill(disk)
        found = problem(there.run(*WRITING, "--request", "r-1"))
        assert (found.status, found.code) == (3, "store_full")
        ballast.unlink()
        again = there.answer(*WRITING[:-1], "--request", "r-1")
        assert (first, again["number"]) == ("A001", "A002")


def test_a_data_folder_that_is_a_file_says_so(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.touch()
    found = problem(motcua("init", "--centre", "one-desk", "--data", str(path), "--json"))
    assert found.status == 3
    assert str(path) in found.message


HOLDER = """
    import sys, time
    from pathlib import Path
    from common.store.turnstile import Turnstile
    with Turnstile(Path(sys.argv[1])).turn("day.close"):
        print("inside")
        time.sleep(600)
"""


def test_a_stopped_writer_is_named_and_reading_goes_on(
    hall: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MOTCUA_PATIENCE_S", "0.3")
    before = hall.events()
    with program(HOLDER, hall.folder) as holder:
        assert holder.hear() == "inside"
        holder.send(signal.SIGSTOP)
        found = hall.trouble("ticket", "issue", "ho-tich", "--request", "r-1")
        assert found.code == "store_busy"
        assert str(holder.pid) in found.message
        assert "close the day" in found.message
        assert hall.answer("queue")["date"] == "2026-11-23"
        assert hall.events() == before
    assert hall.answer("ticket", "issue", "ho-tich", "--request", "r-1")["number"] == "A001"


def test_patience_that_is_no_number_is_the_usual(
    hall: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MOTCUA_PATIENCE_S", "a while")
    assert hall.issue("ho-tich") == "A001"


OUTSIDER = """
    import sys
    from common.store import sqlite
    connection = sqlite.connect(sys.argv[1])
    connection.execute("BEGIN EXCLUSIVE")
    print("inside")
    sys.stdin.readline()
"""


@pytest.mark.verify
def test_another_program_on_the_database_file_is_told_from_our_own(hall: Shell) -> None:
    with program(OUTSIDER, folder.database(hall.folder)) as outsider:
        assert outsider.hear() == "inside"
        assert hall.trouble("ticket", "issue", "ho-tich").code == "store_locked_outside"
    assert hall.issue("ho-tich") == "A001"


def test_an_sqlite_with_the_known_bug_is_refused(
    hall: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        sqlite, "require_safe_version", partial(sqlite.require_safe_version, "3.40.1")
    )
    found = hall.trouble("ticket", "issue", "ho-tich")
    assert found.code == "sqlite_bug"
    assert "3.40.1" in found.message
