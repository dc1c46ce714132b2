"""A disk that fails, and a file that is damaged: refused clearly, nothing acknowledged is lost, and
the hall goes on where it can."""

from __future__ import annotations

import errno
import os
import random
import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from common.domain import commands
from common.domain.refusal import Trouble
from common.store import folder, health
from common.store.examination import Examination
from common.store.invariants import violations
from common.store.store import Store
from tests.hall import issue, make_hall, staff
from tests.processes import program
from tests.shim import CUTS, FLUSHES, WRITES, Deed, Shim
from tests.store.clerk import clerk
from tests.store.disks import break_down, ext4_disk, fill, read_only, small_disk

ISSUE = commands.IssueTicket("ho-tich", printer="none")


def trouble_at(path: Path) -> Trouble:
    with pytest.raises(Trouble) as said:
        Store.open(path)
    return said.value


def check_numbers(store: Store, given: list[str]) -> None:
    """Just these numbers, in a whole file."""
    with store.read() as connection:
        kept = [row[0] for row in connection.execute("SELECT number FROM ticket ORDER BY id")]
        assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        assert violations(connection) == []
    assert kept == given


# No room, and nothing may be written.


def test_a_folder_that_may_only_be_read_is_named_as_such(tmp_path: Path) -> None:
    data = tmp_path / "data"
    make_hall(data).close()
    with read_only(data, tmp_path / "seen") as seen:
        assert trouble_at(seen).code == "store_readonly"
        with pytest.raises(Trouble) as said:
            make_hall(seen / "another")
        assert said.value.code == "store_readonly"
    Store.open(data).close()


def test_a_full_disk_loses_nothing_and_goes_on_when_there_is_room(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", "4m") as disk:
        store = make_hall(disk)
        numbers = [store.act(staff(), ISSUE)["number"]]
        ballast = fill(disk)
        with pytest.raises(Trouble) as said:
            for _ in range(2000):
                numbers.append(store.act(staff(), ISSUE)["number"])
        assert said.value.code == "store_full"
        assert trouble_of_a_second_opening(disk) in (None, "store_full")
        with store.read() as connection:
            assert connection.execute("SELECT count(*) FROM ticket").fetchone()[0] == len(numbers)
        ballast.unlink()
        numbers.append(store.act(staff(), ISSUE)["number"])
        check_numbers(store, numbers)
        store.close()


def trouble_of_a_second_opening(disk: Path) -> str | None:
    try:
        Store.open(disk).close()
    except Trouble as trouble:
        return trouble.code
    return None


def test_a_disk_too_small_for_a_store(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", "100k") as disk:
        with pytest.raises(Trouble) as said:
            make_hall(disk)
        assert said.value.code == "store_full"
        assert not folder.database(disk).exists()


def test_a_bell_that_cannot_be_rung_does_not_undo_what_was_done(tmp_path: Path) -> None:
    """The bell comes after COMMIT: whoever asked must hear of the number, not of the bell."""
    make_hall(tmp_path).close()
    (tmp_path / "doorbell").unlink()
    (tmp_path / "doorbell").symlink_to("/dev/full")
    store = Store.open(tmp_path)
    assert store.act(staff(), ISSUE)["number"] == "A001"
    assert store.act(staff(), ISSUE)["number"] == "A002"
    store.close()


@pytest.mark.verify
def test_a_disk_that_turns_read_only_under_an_open_store(tmp_path: Path) -> None:
    with ext4_disk(tmp_path / "image", tmp_path / "disk") as disk:
        hall = disk / "hall"
        store = make_hall(hall)
        assert issue(store, "ho-tich") == "A001"
        break_down(disk)
        with pytest.raises(Trouble) as said:
            issue(store, "ho-tich")
        assert said.value.code == "store_readonly"
        with store.read() as connection:
            assert connection.execute("SELECT count(*) FROM ticket").fetchone()[0] == 1
        store.close()
        assert trouble_at(hall).code == "store_readonly"


# Another program on our file.

OUTSIDER = """
    import sys
    from common.store import sqlite
    connection = sqlite.connect(sys.argv[1])
    connection.execute(sys.argv[2])
    connection.execute("BEGIN EXCLUSIVE")
    connection.execute("SELECT 1 FROM meta")
    print("inside")
    sys.stdin.readline()
"""


def test_another_program_that_writes_is_named_and_reading_goes_on(tmp_path: Path) -> None:
    store = make_hall(tmp_path)
    store._connection.execute("PRAGMA busy_timeout = 20")
    with program(OUTSIDER, folder.database(tmp_path), "SELECT 1") as outsider:
        assert outsider.hear() == "inside"
        with pytest.raises(Trouble, match="store_locked_outside"):
            issue(store, "ho-tich")
        check_numbers(store, [])
        Store.open(tmp_path).close()
    assert issue(store, "ho-tich") == "A001"
    store.close()


@pytest.mark.verify
def test_another_program_that_keeps_everybody_out_is_named(tmp_path: Path) -> None:
    make_hall(tmp_path).close()
    alone = "PRAGMA locking_mode = EXCLUSIVE"
    with program(OUTSIDER, folder.database(tmp_path), alone) as outsider:
        assert outsider.hear() == "inside"
        assert trouble_at(tmp_path).code == "store_locked_outside"
    store = Store.open(tmp_path)
    assert issue(store, "ho-tich") == "A001"
    store.close()


# A file that is not whole.


@pytest.fixture(scope="module")
def busy_hall(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed store with some history."""
    path = tmp_path_factory.mktemp("busy") / "hall"
    store = make_hall(path)
    for _ in range(60):
        issue(store, "ho-tich")
    store._connection.execute("VACUUM")  # no free pages: what lies in those is nobody's loss
    store.close()
    return path


@pytest.mark.parametrize("part", [0.0, 0.1, 0.5, 0.999])
def test_a_file_copied_in_part_is_refused_at_once(
    tmp_path: Path, busy_hall: Path, part: float
) -> None:
    hall = Path(shutil.copytree(busy_hall, tmp_path / "hall"))
    file = folder.database(hall)
    os.truncate(file, int(file.stat().st_size * part))
    assert trouble_at(hall).code in {"store_corrupt", "store_behind"}


def test_a_copy_taken_without_the_log_is_behind_its_witness(tmp_path: Path) -> None:
    store = make_hall(tmp_path / "hall")
    issue(store, "ho-tich")
    copy = tmp_path / "copy"
    copy.mkdir()
    for name in (folder.DATABASE, "doorbell"):
        shutil.copy(tmp_path / "hall" / name, copy)
    store.close()
    assert trouble_at(copy).code == "store_behind"


def pages(file: Path) -> Iterator[int]:
    """Where each page but the first begins."""
    return iter(range(4096, file.stat().st_size, 4096))


def test_garbage_in_any_page_is_found_by_the_nightly_look_or_refused(
    tmp_path: Path, busy_hall: Path
) -> None:
    """Opening looks at a few pages only, so that it stays quick; whoever meets a damaged page later
    is told, and at night every page is looked at."""
    hall = Path(shutil.copytree(busy_hall, tmp_path / "hall"))
    file = folder.database(hall)
    whole = file.read_bytes()
    chance = random.Random(1)
    for page in pages(file):
        file.write_bytes(whole[:page] + chance.randbytes(4096) + whole[page + 4096 :])
        assert noticed(hall), f"page {page // 4096 + 1} is garbage and nobody noticed"


def noticed(hall: Path) -> bool:
    """Whether opening the store or the nightly look tells of a damage."""
    try:
        with closing(Store.open(hall)) as store, store.read() as connection:
            return any(health.damage(connection, table) for table in health.tables(connection))
    except Trouble as trouble:
        return trouble.code == "store_corrupt"


def test_a_damage_nobody_met_is_an_alert_after_the_day_is_closed(tmp_path: Path) -> None:
    store = make_hall(tmp_path)
    issue(store, "ho-tich")
    examination = Examination()
    assert not examination.go_on(store, staff())
    store.act(staff(), commands.CloseDay())
    while examination.go_on(store, staff()):
        pass
    assert open_alerts(store) == []
    overwrite_root(tmp_path, store, "appointment")
    again = Examination()
    while again.go_on(store, staff()):
        pass
    assert open_alerts(store) == [("damage", '{"tables":"appointment"}')]
    store.close()


def open_alerts(store: Store) -> list[tuple[str, str]]:
    with store.read() as connection:
        sql = "SELECT kind, data FROM alert WHERE closed_at IS NULL"
        return [tuple(row) for row in connection.execute(sql).fetchall()]


def overwrite_root(hall: Path, store: Store, table: str) -> None:
    """Zeros where the table begins, and nothing in the log or in memory to cover it."""
    connection = store._connection
    sql = "SELECT rootpage FROM sqlite_schema WHERE name = ?"
    root = connection.execute(sql, (table,)).fetchone()[0]
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.execute("PRAGMA shrink_memory")
    with folder.database(hall).open("r+b") as file:
        file.seek((root - 1) * 4096)
        file.write(bytes(4096))


def test_a_damaged_page_that_an_action_needs_is_named(tmp_path: Path, busy_hall: Path) -> None:
    hall = Path(shutil.copytree(busy_hall, tmp_path / "hall"))
    store = Store.open(hall)
    overwrite_root(hall, store, "ticket")
    store.close()
    store = Store.open(hall)
    with pytest.raises(Trouble, match="store_corrupt"):
        issue(store, "ho-tich")
    store.close()


# Calls that fail: each tried with a real SQLite in a process of its own, under `tests/shim.c`.


@pytest.mark.verify
@pytest.mark.parametrize(
    ("kinds", "error"),
    [
        (FLUSHES, errno.EIO),
        (WRITES, errno.EIO),
        (WRITES, errno.ENOSPC),
        (WRITES | FLUSHES | CUTS, errno.EROFS),
    ],
)
def test_each_call_that_fails_once_fails_one_action_and_loses_nothing(
    tmp_path: Path, kinds: int, error: int
) -> None:
    """An action is acknowledged or said to have failed; asked again it gets its number."""
    hall = tmp_path / "hall"
    make_hall(hall).close()
    shim = Shim(tmp_path)
    given, failed = [], 0
    with clerk(hall, shim.environment) as at_desk:
        for call in range(1, 40):
            shim.order(Deed.FAIL_ONCE, kinds, at=1 + call % 16, error=error)
            said = at_desk.issue(f"r{call}")
            if not said.startswith("A"):
                assert said in {"io", "store_full", "store_readonly"}
                failed += 1
                shim.order(Deed.COUNT)
                said = at_desk.issue(f"r{call}")
            given.append(said)
    shim.close()
    assert failed > 0
    assert given == [f"A{number:03}" for number in range(1, 40)]
    store = Store.open(hall)
    check_numbers(store, given)
    store.close()


@pytest.mark.verify
def test_a_disk_that_fails_for_good_acknowledges_nothing_until_it_is_well(tmp_path: Path) -> None:
    hall = tmp_path / "hall"
    make_hall(hall).close()
    shim = Shim(tmp_path)
    with clerk(hall, shim.environment) as at_desk:
        assert at_desk.issue("r1") == "A001"
        shim.order(Deed.FAIL_ALWAYS, WRITES | FLUSHES, error=errno.EIO)
        assert {at_desk.issue("r2") for _ in range(5)} == {"io"}
        shim.order(Deed.COUNT)
        assert [at_desk.issue("r2"), at_desk.issue("r1")] == ["A002", "A001"]
        at_desk.kill()
    shim.close()
    store = Store.open(hall)
    check_numbers(store, ["A001", "A002"])
    store.close()
