"""Files of the store that are moved away, put back older, or removed under running programs."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from common.domain import commands
from common.domain.refusal import Trouble
from common.store import doorbell, folder, health
from common.store.floors import Said
from common.store.restore import restore
from common.store.store import Store
from tests.hall import issue, make_hall, staff
from tests.store.clerk import clerk


def trouble_at(hall: Path) -> Trouble:
    with pytest.raises(Trouble) as said:
        Store.open(hall)
    return said.value


def numbers(hall: Path) -> list[str]:
    store = Store.open(hall)
    with store.read() as connection:
        found = [row[0] for row in connection.execute("SELECT number FROM ticket ORDER BY id")]
        assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    store.close()
    return found


def remove(hall: Path, *names: str) -> None:
    for name in names:
        (hall / name).unlink()


# A database that is not ours any more.


def test_nothing_is_read_from_or_written_to_a_file_that_is_gone(tmp_path: Path) -> None:
    store = make_hall(tmp_path)
    path = folder.database(tmp_path)
    path.rename(tmp_path / "away.db")
    for work in (
        lambda: store.act(staff(), commands.IssueTicket("ho-tich")),
        lambda: store.read().__enter__(),
    ):
        with pytest.raises(Trouble, match="store_missing"):
            work()
    shutil.copyfile(tmp_path / "away.db", path)
    with pytest.raises(Trouble, match="store_missing"):
        store.act(staff(), commands.IssueTicket("ho-tich"))
    store.close()


def test_two_changes_that_the_file_system_gives_one_time_are_both_seen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A look that falls between them must not take the second for seen."""
    store = make_hall(tmp_path)
    moment = tmp_path.stat().st_mtime_ns
    monkeypatch.setattr("common.store.folder.time.time_ns", lambda: moment + 1_000_000)
    issue(store, "ho-tich")
    folder.database(tmp_path).rename(tmp_path / "away.db")
    os.utime(tmp_path, ns=(moment, moment))
    with pytest.raises(Trouble, match="store_missing"):
        issue(store, "ho-tich")
    store.close()


def test_a_folder_that_is_moved_away_under_an_open_store(tmp_path: Path) -> None:
    store = make_hall(tmp_path / "hall")
    (tmp_path / "hall").rename(tmp_path / "away")
    with pytest.raises(Trouble, match="store_missing"):
        issue(store, "ho-tich")
    (tmp_path / "away").rename(tmp_path / "hall")
    assert issue(store, "ho-tich") == "A001"
    store.close()


def test_one_look_at_a_quiet_folder_is_enough(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = make_hall(tmp_path)
    long_ago = (1_000_000_000, 1_000_000_000)
    os.utime(tmp_path, long_ago)
    place = folder.Place(tmp_path)
    place.check()
    monkeypatch.setattr(folder, "_which", lambda file: pytest.fail(f"looked at {file}"))
    place.check()
    monkeypatch.undo()
    (tmp_path / folder.LOG).rename(tmp_path / "elsewhere")
    with pytest.raises(Trouble, match="store_log_lost"):
        place.check()
    (tmp_path / "elsewhere").rename(tmp_path / folder.LOG)
    store.close()


# The witness.


def test_an_older_copy_put_back_is_noticed(tmp_path: Path) -> None:
    store = make_hall(tmp_path)
    issue(store, "ho-tich")
    store.close()
    shutil.copy(folder.database(tmp_path), tmp_path / "copy.db")
    store = Store.open(tmp_path)
    known = health.newest_event(store._connection)
    issue(store, "ho-tich")
    told = health.newest_event(store._connection)
    store.close()
    (tmp_path / "copy.db").rename(folder.database(tmp_path))
    trouble = trouble_at(tmp_path)
    assert trouble.code == "store_behind"
    assert (trouble.params["found"], trouble.params["witnessed"]) == (known, told)
    assert health.accept_loss(tmp_path) == told
    assert numbers(tmp_path) == ["A001"]


def test_whoever_accepts_a_loss_gives_no_number_again_that_was_given(tmp_path: Path) -> None:
    """The store is restored from itself: what is left goes on, after the numbers people hold."""
    store = make_hall(tmp_path)
    issue(store, "ho-tich")
    store.close()
    shutil.copy(folder.database(tmp_path), tmp_path / "copy.db")
    store = Store.open(tmp_path)
    lost = [issue(store, "ho-tich") for _ in range(3)]
    store.close()
    (tmp_path / "copy.db").rename(folder.database(tmp_path))
    assert trouble_at(tmp_path).code == "store_behind"
    database, said = folder.database(tmp_path), Said((), False, False)
    restore(tmp_path, database, tmp_path / "backups", said, staff(), "dữ liệu cũ")
    store = Store.open(tmp_path)
    assert issue(store, "ho-tich") > max(lost)
    store.close()


@pytest.mark.parametrize("word", [None, b"", b"*", b"1" * 19, b"0x00000000000000000000", b"9" * 21])
def test_a_bell_that_knows_nothing_stops_nobody(tmp_path: Path, word: bytes | None) -> None:
    store = make_hall(tmp_path)
    issue(store, "ho-tich")
    store.close()
    bell = tmp_path / doorbell.FILE
    if word is None:
        bell.unlink()
    else:
        bell.write_bytes(word)
    assert numbers(tmp_path) == ["A001"]


def test_keeper_tells_of_a_loss_too(tmp_path: Path) -> None:
    from motcua.keeper import Keeper

    store = make_hall(tmp_path)
    keeper = Keeper(tmp_path)
    keeper.make_round(store)
    (tmp_path / doorbell.FILE).write_bytes(b"%020d" % 10**6)
    keeper._next_beat = 0
    with pytest.raises(Trouble, match="store_behind"):
        keeper.make_round(store)
    store.close()


# The log and its index, under running programs.


@pytest.mark.verify
@pytest.mark.parametrize("gone", [(folder.LOG,), (folder.LOG, folder.INDEX)])
def test_a_log_removed_under_running_programs_is_saved_by_them(
    tmp_path: Path, gone: tuple[str, ...]
) -> None:
    make_hall(tmp_path).close()
    with clerk(tmp_path) as one, clerk(tmp_path) as two:
        assert [one.issue("r1"), two.issue("r2"), one.issue("r3")] == ["A001", "A002", "A003"]
        remove(tmp_path, *gone)
        assert (one.issue("r4"), two.issue("r5")) == ("store_log_lost", "store_log_lost")
        assert (one.issue("r4"), two.issue("r5"), one.issue("r2")) == ("A004", "A005", "A002")
    assert numbers(tmp_path) == ["A001", "A002", "A003", "A004", "A005"]


@pytest.mark.verify
def test_a_log_removed_and_nobody_left_to_save_it_is_noticed(tmp_path: Path) -> None:
    make_hall(tmp_path).close()
    with clerk(tmp_path) as one:
        one.issue("r1")
        remove(tmp_path, folder.LOG)
        one.kill()
    assert trouble_at(tmp_path).code == "store_behind"


@pytest.mark.verify
def test_a_log_removed_after_a_kill_is_noticed(tmp_path: Path) -> None:
    make_hall(tmp_path).close()
    with clerk(tmp_path) as one:
        one.issue("r1")
        one.kill()
    remove(tmp_path, folder.LOG, folder.INDEX)
    assert trouble_at(tmp_path).code == "store_behind"


@pytest.mark.verify
def test_a_log_that_does_not_fit_what_lies_there_now_is_not_poured_over_it(tmp_path: Path) -> None:
    """The old recipe with all programs running: an older copy over the file, away with the log."""
    store = make_hall(tmp_path)
    issue(store, "ho-tich")
    store.close()
    shutil.copy(folder.database(tmp_path), tmp_path / "copy.db")
    with clerk(tmp_path) as one:
        assert [one.issue("r1"), one.issue("r2")] == ["A002", "A003"]
        shutil.copyfile(tmp_path / "copy.db", folder.database(tmp_path))
        remove(tmp_path, folder.LOG, folder.INDEX)
        assert one.issue("r3") == "store_log_lost"
        assert folder.database(tmp_path).read_bytes() == (tmp_path / "copy.db").read_bytes()
        assert one.issue("r3") == "store_behind"
    assert trouble_at(tmp_path).code == "store_behind"


@pytest.mark.verify
def test_an_index_removed_under_running_programs_parts_nobody(tmp_path: Path) -> None:
    """Whoever still has the old index and whoever makes a new one would overwrite each other."""
    make_hall(tmp_path).close()
    with clerk(tmp_path) as old:
        assert old.issue("r1") == "A001"
        remove(tmp_path, folder.INDEX)
        with clerk(tmp_path) as new:
            assert new.issue("r2") == "A002"
            assert old.issue("r3") == "store_log_lost"
            assert [old.issue("r3"), new.issue("r4")] == ["A003", "A004"]
            assert old.issue("r2") == "A002"
    assert numbers(tmp_path) == ["A001", "A002", "A003", "A004"]


@pytest.mark.verify
def test_who_closes_last_with_an_old_index_takes_nothing_with_them(tmp_path: Path) -> None:
    make_hall(tmp_path).close()
    with clerk(tmp_path) as old:
        assert old.issue("r1") == "A001"
        remove(tmp_path, folder.INDEX)
        with clerk(tmp_path) as new:
            assert new.issue("r2") == "A002"
            new.kill()
        assert old.issue("r3") == "store_log_lost"
        assert (tmp_path / folder.LOG).stat().st_size > 0
        assert old.issue("r3") == "A003"
    assert numbers(tmp_path) == ["A001", "A002", "A003"]
