"""A store that is missing, damaged, newer, older, changed by hand, or being replaced."""

from __future__ import annotations

import fcntl
import os
from pathlib import Path

import pytest

from common.domain import commands
from common.store import doorbell, engine, sqlite, upgrading
from common.store.steps import SCHEMA_VERSION
from common.store.store import Store
from common.store.upgrading import Mark, Stage
from motcua.doctor.checks import chosen, examine
from motcua.doctor.subject import Subject
from tests.doctor.patient import breaks, found, look, raw
from tests.hall import issue, staff
from tests.processes import program


@breaks("store.opens:trouble")
def test_a_store_that_cannot_be_opened_is_told_with_what_cures_it(hall: Path) -> None:
    assert look(hall, "store.opens") == {"ok:ok"}
    database = hall / "motcua.db"
    whole = database.read_bytes()
    for broken in (b"", b"x" * len(whole), whole[: len(whole) - 100]):
        database.write_bytes(broken)
        assert look(hall, "store.opens") == {"failing:trouble"}
        assert look(hall, "store.whole") == {"unknown:any.no_store"}
        assert look(hall, "store.schema") == {"unknown:unread"}
    database.write_bytes(whole)
    assert look(hall, "store.opens") == {"ok:ok"}
    database.unlink()
    assert look(hall, "store.opens") == {"failing:trouble"}
    assert sorted(path.name for path in hall.glob("motcua.db*")) == [], "nothing is made"


def test_the_remedy_of_a_damaged_store_names_the_newest_backup(hall: Path) -> None:
    from common.store import backup

    store = Store.open(hall)
    made = backup.make(store, hall / "backups", staff())
    store.close()
    (hall / "motcua.db").write_bytes(b"")
    (one,) = found(Subject(hall), "store.opens")
    assert f"restore {made.file}" in one.remedy


def test_lost_commits_and_a_store_that_is_being_replaced(hall: Path) -> None:
    with (hall / "open.lock").open("rb+") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        assert look(hall, "store.opens") == {"unknown:trouble"}
    assert look(hall, "store.opens") == {"ok:ok"}
    (hall / doorbell.FILE).write_text(f"{10**6:020d}")
    (one,) = found(Subject(hall), "store.opens")
    assert "store_behind" in str(one.params["trouble"])


def test_a_hall_that_is_being_upgraded_is_no_broken_one(hall: Path) -> None:
    upgrading.make(hall, Mark(0.0, Stage.CLOSED, "0.1.0", "0.2.0"))
    (one,) = found(Subject(hall), "store.opens")
    assert one.remedy == "sudo motcua upgrade"
    assert look(hall, "store.opens") == {"unknown:trouble"}


@breaks("store.schema:newer", "store.schema:older", "store.schema:unread")
def test_a_store_of_another_age(hall: Path) -> None:
    assert look(hall, "store.schema") == {"ok:ok"}
    for version, case in ((SCHEMA_VERSION + 1, "newer"), (SCHEMA_VERSION - 1, "older")):
        with raw(hall) as connection:
            connection.execute(f"PRAGMA user_version = {version}")
        assert look(hall, "store.schema") == {f"failing:{case}"}
        assert look(hall, "store.opens") == {"failing:trouble"}
    (hall / "motcua.db").write_bytes(b"")
    assert look(hall, "store.schema") == {"unknown:unread"}


@breaks("store.sqlite:unsafe")
def test_a_library_that_loses_rows_is_refused(hall: Path) -> None:
    """The system's own library takes the place of ours where that is missing."""
    assert look(hall, "store.sqlite") == {"ok:ok"}
    source = """
        import sys
        sys.modules["pysqlite3"] = None
        from motcua.doctor.checks import chosen, examine
        from motcua.doctor.subject import Subject
        (result,) = examine(Subject(None), chosen(["store.sqlite"]))
        (found,) = result.found
        print(found.state, found.case, found.params["version"], found.params["driver"])
    """
    with program(source) as system:
        state, case, version, driver = system.hear().split()
    assert driver == "sqlite3"
    old = tuple(map(int, version.split("."))) < sqlite.SAFE_VERSION
    assert (state, case) == (("failing", "unsafe") if old else ("ok", "ok"))


@breaks("store.settings:mode", "store.settings:unflushed")
def test_a_store_that_is_written_in_another_way(
    hall: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert look(hall, "store.settings") == {"ok:ok"}
    with raw(hall) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
    assert look(hall, "store.settings") == {"failing:mode"}
    with raw(hall) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
    monkeypatch.setattr(engine, "_SETTINGS", ("PRAGMA synchronous = NORMAL",))
    assert look(hall, "store.settings") == {"failing:unflushed"}


@breaks("store.whole:damaged")
def test_a_page_of_rubbish_is_found(hall: Path) -> None:
    assert look(hall, "store.whole") == {"ok:ok"}
    with raw(hall) as connection:
        sql = "SELECT rootpage FROM sqlite_schema WHERE name = 'calendar_day'"
        page = connection.execute(sql).fetchone()[0]
        size = engine.page_bytes(connection)
    with (hall / "motcua.db").open("r+b") as database:
        database.seek((page - 1) * size)
        database.write(os.urandom(size))
    (one,) = found(Subject(hall), "store.whole")
    assert (one.state, one.case, one.params["tables"]) == ("failing", "damaged", "calendar_day")
    assert look(hall, "store.whole", deep=True) == {"failing:damaged"}


@breaks("store.references:broken")
def test_a_row_that_refers_to_none(hall: Path) -> None:
    assert look(hall, "store.references") == {"ok:ok"}
    with raw(hall) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("UPDATE desk SET counter = 'gone' WHERE code = '5'")
    assert look(hall, "store.references") == {"failing:broken"}
    assert look(hall, "store.references", deep=True) == {"failing:broken"}


@breaks("store.rules:broken")
def test_a_rule_that_does_not_hold_is_found_with_time(hall: Path) -> None:
    store = Store.open(hall)
    issue(store, "ho-tich")
    store.close()
    assert look(hall, "store.rules", deep=True) == {"ok:ok"}
    with raw(hall) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("DELETE FROM leg")
    assert look(hall, "store.rules", deep=True) == {"failing:broken"}
    assert look(hall, "store.rules") == {"ok:later"}


@breaks("store.wal:long")
def test_a_log_that_grew_because_somebody_reads_on(hall: Path) -> None:
    store = Store.open(hall)
    try:
        store.act(staff(), commands.SetPin("gs1", "2468"))
        assert look(hall, "store.wal") == {"ok:ok"}
        with store.read():
            os.truncate(hall / "motcua.db-wal", 70 * 2**20)
            (one,) = found(Subject(hall), "store.wal")
            assert (one.state, one.case) == ("warning", "long")
            assert str(os.getpid()) in str(one.params["pids"])
    finally:
        store.close()


def test_nothing_in_the_folder_is_changed_by_looking(hall: Path) -> None:
    before = {path: path.read_bytes() for path in hall.rglob("*") if path.is_file()}
    for code in ("store", "record", "rights", "backups", "disk"):
        subject = Subject(hall, deep=True)
        for result in examine(subject, chosen([code])):
            assert result.found
        subject.close()
    after = {path: path.read_bytes() for path in hall.rglob("*") if path.is_file()}
    assert after == before


def test_a_missing_store_is_left_missing(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert look(tmp_path / "empty", "store.opens") == {"failing:trouble"}
    assert list((tmp_path / "empty").iterdir()) == []
