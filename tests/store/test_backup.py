"""A backup is the whole store of one moment, checked and on the disk, or it is not there."""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from common.domain import commands
from common.domain.refusal import Trouble
from common.store import backup, shelf, sqlite
from common.store.clock import wall_ms
from common.store.shelf import Manifest
from common.store.store import Store
from motcua.keeper import KEEPER, Keeper
from motcua.safekeeping import Safekeeping
from tests.hall import issue, make_hall, staff
from tests.store.disks import small_disk

HOUR = 3_600_000


@pytest.fixture(autouse=True)
def _disk(tmp_path: Path) -> None:
    """Another disk, with a folder for backups."""
    (tmp_path / "disk").mkdir()


def open_alerts(store: Store) -> set[str]:
    with store.read() as connection:
        rows = connection.execute("SELECT kind FROM alert WHERE closed_at IS NULL").fetchall()
    return {row[0] for row in rows}


def backed_up_at(store: Store, at: int) -> None:
    """Let the last backup, if there is one, seem to be of this moment."""
    with store.transaction(KEEPER, "test") as tx:
        tx.run("UPDATE meta SET value = json_set(value, '$.at', :at) WHERE key = 'backup'", at=at)


def test_a_backup_holds_everything_of_its_moment_and_says_what_it_is(tmp_path: Path) -> None:
    store = make_hall(tmp_path / "data")
    numbers = [issue(store, "ho-tich") for _ in range(5)]
    Keeper(tmp_path / "data").make_round(store)
    with store.read() as live:
        newest = live.execute("SELECT max(seq) FROM event").fetchone()[0]
        head = live.execute("SELECT hash FROM event_hash ORDER BY seq DESC LIMIT 1").fetchone()[0]
    made = backup.make(store, tmp_path / "disk", staff())
    issue(store, "ho-tich")
    store.close()

    found = made.manifest
    assert made.file.parent == tmp_path / "disk"
    assert (found.node, found.lineage) == (store.node, store.node)
    assert (found.events, found.newest, found.head) == (newest, newest, head.hex())
    assert found.sha256 == hashlib.sha256(made.file.read_bytes()).hexdigest()
    assert (found.date, found.closed, found.broken) == ("2026-11-23", None, ())
    assert found == shelf.read_manifest(made.file)
    copy = sqlite.connect(str(made.file))
    rows = copy.execute("SELECT number FROM ticket ORDER BY id").fetchall()
    copy.close()
    assert [row[0] for row in rows] == numbers
    names = {file.name for file in (tmp_path / "disk").iterdir()}
    assert names == {made.file.name, made.file.with_suffix(".json").name}, "nothing half-made"


def test_no_key_leaves_the_keys_folder(tmp_path: Path) -> None:
    store = make_hall(tmp_path / "data")
    issue(store, "ho-tich")
    store.act(staff(), commands.CloseDay())  # the first seal makes the key
    secret = (tmp_path / "data" / "keys" / "seal.key").read_bytes()
    backup.make(store, tmp_path / "disk", staff())
    store.close()
    for file in (tmp_path / "disk").iterdir():
        content = file.read_bytes()
        assert secret not in content
        assert secret.hex().encode() not in content.lower()


def test_a_backup_is_on_record(tmp_path: Path) -> None:
    store = make_hall(tmp_path / "data")
    made = backup.make(store, tmp_path / "disk", staff())
    with store.read() as connection:
        row = connection.execute("SELECT * FROM event ORDER BY seq DESC LIMIT 1").fetchone()
    store.close()
    assert (row["kind"], row["subject"]) == ("store.backed_up", made.file.name)
    assert json.loads(row["data"]) == {
        "through": made.manifest.newest,
        "bytes": made.manifest.bytes,
        "sound": True,
    }


def test_two_in_one_second_lie_side_by_side(tmp_path: Path) -> None:
    store = make_hall(tmp_path / "data")
    made = [backup.make(store, tmp_path / "disk", staff()).file for _ in range(3)]
    store.close()
    assert len(set(made)) == 3
    assert all(file.exists() for file in made)


def test_one_backup_at_a_time(tmp_path: Path) -> None:
    store = make_hall(tmp_path / "data")
    with (tmp_path / "data" / "backup.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        with pytest.raises(Trouble) as said:
            backup.make(store, tmp_path / "disk", staff())
    assert said.value.code == "backup_running"
    backup.make(store, tmp_path / "disk", staff())
    store.close()


def test_a_folder_that_is_not_there_is_a_disk_that_is_not_attached(tmp_path: Path) -> None:
    store = make_hall(tmp_path / "data")
    with pytest.raises(Trouble) as said:
        backup.make(store, tmp_path / "stick", staff())
    assert said.value.code == "backup_no_folder"
    assert not (tmp_path / "stick").exists(), "it would lie on the wrong disk"
    backup.make(store, shelf.place(tmp_path / "data"), staff())
    store.close()


def test_too_little_room_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    store = make_hall(tmp_path / "data")
    with small_disk(tmp_path / "small", "60m") as disk:
        with pytest.raises(Trouble) as said:
            backup.make(store, disk, staff())
        assert said.value.code == "backup_no_room"
        assert said.value.params["free_mib"] == 60
        assert list(disk.iterdir()) == []
    store.close()


def spoil(file: Path, table: str) -> None:
    """Overwrite the first page of a table."""
    connection = sqlite.connect(str(file))
    sql = "SELECT rootpage FROM sqlite_schema WHERE name = ?"
    page = connection.execute(sql, (table,)).fetchone()[0]
    size = connection.execute("PRAGMA page_size").fetchone()[0]
    connection.close()
    with file.open("r+b") as content:
        content.seek((page - 1) * size)
        content.write(b"\xff" * size)


def test_a_damaged_store_gives_no_backup(tmp_path: Path) -> None:
    store = make_hall(tmp_path / "data")
    issue(store, "ho-tich")
    store.close()
    spoil(tmp_path / "data" / "motcua.db", "leg")
    store = Store.open(tmp_path / "data")
    with pytest.raises(Trouble) as said:
        backup.make(store, tmp_path / "disk", staff())
    assert said.value.code == "store_corrupt"
    assert list((tmp_path / "disk").iterdir()) == []
    store.close()


@pytest.mark.parametrize("table", ["leg", "event", "meta"])
def test_a_copy_that_is_not_whole_is_found_out(tmp_path: Path, table: str) -> None:
    store = make_hall(tmp_path / "data")
    made = backup.make(store, tmp_path / "disk", staff())
    store.close()
    spoil(made.file, table)
    with pytest.raises(Trouble) as said:
        backup.examined(made.file, made.file.name)
    assert said.value.code == "backup_damaged"


def test_a_fault_among_the_rows_is_said_and_the_backup_kept(tmp_path: Path) -> None:
    store = make_hall(tmp_path / "data")
    numbers = [issue(store, "ho-tich") for _ in range(3)]
    assert backup.make(store, tmp_path / "disk", staff()).manifest.broken == ()
    with store.transaction(KEEPER, "break") as tx:
        tx.run("UPDATE ticket SET serial = 7 WHERE number = :n", n=numbers[1])
    made = backup.make(store, tmp_path / "disk", staff())
    assert made.file.exists()
    assert made.manifest.broken == ("a series with a gap: 2026-11-23/a after 1",) or any(
        "a series with a gap" in what for what in made.manifest.broken
    )
    assert "unsound" in open_alerts(store)
    with store.transaction(KEEPER, "mend") as tx:
        tx.run("UPDATE ticket SET serial = 2 WHERE number = :n", n=numbers[1])
    backup.make(store, tmp_path / "disk", staff())
    assert "unsound" not in open_alerts(store)
    store.close()


def test_a_changed_event_is_found_by_its_hash(tmp_path: Path) -> None:
    store = make_hall(tmp_path / "data")
    issue(store, "ho-tich")
    Keeper(tmp_path / "data").make_round(store)
    with store.transaction(KEEPER, "forge") as tx:
        tx.run("DROP TRIGGER event_is_not_changed")
        tx.run("UPDATE event SET subject = 'A009' WHERE kind = 'ticket.issued'")
    broken = backup.make(store, tmp_path / "disk", staff()).manifest.broken
    store.close()
    assert any(what.startswith("the chain of hashes: event ") for what in broken)


def test_a_backup_is_due_after_a_day_s_end_and_after_a_day(tmp_path: Path) -> None:
    store = make_hall(tmp_path / "data")
    issue(store, "ho-tich")
    assert not backup.is_due(store), "a new hall has nothing to lose yet"
    store.act(staff(), commands.CloseDay())
    assert backup.is_due(store)
    backup.make(store, tmp_path / "disk", staff())
    assert not backup.is_due(store)
    backed_up_at(store, wall_ms() - 25 * HOUR)
    assert backup.is_due(store)
    store.close()


def test_an_old_backup_is_an_alert_until_there_is_a_new_one(tmp_path: Path) -> None:
    store = make_hall(tmp_path / "data")
    backup.make(store, tmp_path / "disk", staff())
    Keeper(tmp_path / "data").make_round(store)
    assert "backup" not in open_alerts(store)
    backed_up_at(store, wall_ms() - 37 * HOUR)
    Keeper(tmp_path / "data").make_round(store)
    assert "backup" in open_alerts(store)
    backup.make(store, tmp_path / "disk", staff())
    assert "backup" not in open_alerts(store)
    store.close()


def test_keeper_makes_the_backup_that_is_due(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MOTCUA_BACKUPS", str(tmp_path / "disk"))
    store = make_hall(tmp_path / "data")
    issue(store, "ho-tich")
    Safekeeping(tmp_path / "data", KEEPER).look()
    assert shelf.backups(tmp_path / "disk", store.node) == []
    store.act(staff(), commands.CloseDay())
    safekeeping = Safekeeping(tmp_path / "data", KEEPER)
    safekeeping.look()
    safekeeping.look()
    assert len(shelf.backups(tmp_path / "disk", store.node)) == 1
    copy = tmp_path / "disk" / f"highwater-{store.node}"
    assert copy.read_bytes() == (tmp_path / "data" / "highwater").read_bytes()
    store.close()


def manifest(made: datetime, lineage: str = "aaaa0000") -> Manifest:
    name = f"motcua-{made:%Y%m%d-%H%M%S}.db"
    at = int(made.timestamp() * 1000)
    return Manifest(name, lineage, lineage, "x", 2, at, None, None, 1, 1, "", 1, "", ())


NOW = datetime(2028, 12, 31, 12, tzinfo=UTC)


def test_what_is_kept() -> None:
    daily = [manifest(NOW - timedelta(days=age)) for age in range(900)]
    kept = shelf.kept(daily, int(NOW.timestamp() * 1000), 14)
    young = {each.file for each in daily[:14]}
    assert young <= kept
    months = sorted(name[7:13] for name in kept - young)
    assert len(months) == len(set(months)) == 23, "one of each month, this month's is young"
    assert months[0] == "202701"
    assert "motcua-20281130-120000.db" in kept
    assert "motcua-20281129-120000.db" not in kept


def test_the_newest_is_kept_however_old() -> None:
    old = [manifest(NOW - timedelta(days=days)) for days in (4000, 5000)]
    assert shelf.kept(old, int(NOW.timestamp() * 1000), 1) == {old[0].file}


def test_only_our_own_backups_are_removed(tmp_path: Path) -> None:
    old, older = (manifest(NOW - timedelta(days=days)) for days in (1000, 1001))
    foreign = manifest(NOW - timedelta(days=2000), "bbbb1111")
    unknown = manifest(NOW - timedelta(days=3000))
    for each in (old, older, foreign):
        (tmp_path / each.file).write_bytes(b"x")
        shelf.write_manifest(tmp_path / each.file, each)
    (tmp_path / unknown.file).write_bytes(b"x")  # no manifest: nobody knows what it is
    renamed = tmp_path / "motcua-before-the-move.db"
    renamed.write_bytes(b"x")
    shelf.write_manifest(renamed, replace(older, file=renamed.name))
    gone = shelf.prune(tmp_path, "aaaa0000", int(NOW.timestamp() * 1000), 14)
    assert gone == [older.file]
    left = {file.name for file in tmp_path.glob("*.db")}
    assert left == {old.file, foreign.file, unknown.file, renamed.name}
    assert not shelf.manifest_file(tmp_path / older.file).exists()


def test_what_a_migration_of_ours_left_goes_at_the_same_age(tmp_path: Path) -> None:
    ages = {"aaaa0000": (13, 15), "bbbb1111": (15,)}
    for hall, days_ago in ages.items():
        for days in days_ago:
            moment = NOW - timedelta(days=days)
            copy = shelf.migration_copy(tmp_path, 3, hall, moment)
            copy.write_bytes(b"x")
            os.utime(copy, (moment.timestamp(), moment.timestamp()))
    stays = {
        shelf.migration_copy(tmp_path, 3, "aaaa0000", NOW - timedelta(days=13)),
        shelf.migration_copy(tmp_path, 3, "bbbb1111", NOW - timedelta(days=15)),
    }
    shelf.prune(tmp_path, "aaaa0000", int(NOW.timestamp() * 1000), 14)
    assert set(tmp_path.glob("*.db")) == stays


def test_a_hanging_backup_disk_does_not_hold_up_keeper_s_rounds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The manifest of an older backup is a pipe that nobody writes to: reading it never ends, as
    on a network disk that has gone away."""
    import threading

    disk = tmp_path / "disk"
    monkeypatch.setenv("MOTCUA_BACKUPS", str(disk))
    store = make_hall(tmp_path / "data")
    issue(store, "ho-tich")
    store.act(staff(), commands.CloseDay())
    os.mkfifo(disk / f"highwater-{store.node}")
    monkeypatch.setattr("motcua.keeper.LAST_WORK_S", 0.0)
    stop = threading.Event()
    keeper = threading.Thread(target=Keeper(tmp_path / "data").run, args=(stop,))
    keeper.start()
    beats: set[int] = set()
    while len(beats) < 2:
        with store.read() as connection:
            row = connection.execute("SELECT beat_at FROM process WHERE name = 'keeper'").fetchone()
        if row is not None:
            beats.add(row[0])
        stop.wait(0.05)
    stop.set()
    keeper.join(10)
    assert not keeper.is_alive()
    (disk / f"highwater-{store.node}").open("w").close()  # let the thread go
    store.close()
