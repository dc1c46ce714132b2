"""A backup becomes the store; no number that anybody may hold is given again; nothing is lost on
the way, wherever it is cut off."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from common.domain import commands
from common.domain.refusal import Refusal, Trouble
from common.store import backup, flushed, folder, highwater, restore, shelf, sqlite
from common.store.floors import Said
from common.store.highwater import HighWater, Mark
from common.store.invariants import violations
from common.store.migrations import SCHEMA_VERSION
from common.store.restore import Restored
from common.store.store import Store
from motcua.keeper import KEEPER, Keeper
from tests.hall import issue, make_hall, pass_time, staff
from tests.processes import program
from tests.schema.stores import wake

DAY = "2026-11-23"
TWO = ("ho-tich", "dat-dai")
"""Two services with a series each, A and R."""


class Hall:
    """A hall with its backups on another disk."""

    def __init__(self, at: Path) -> None:
        self.data, self.disk = at / "data", at / "disk"
        self.store = make_hall(self.data)
        self.disk.mkdir()
        self.works = True

    def stop(self) -> None:
        """End all programs."""
        if self.works:
            self.store.close()
        self.works = False

    def issue(self, count: int = 1, service: str = "ho-tich") -> list[str]:
        """Give numbers."""
        return [issue(self.store, service) for _ in range(count)]

    def back_up(self) -> Path:
        """A backup of now."""
        return backup.make(self.store, self.disk, staff()).file

    def restore(self, file: Path, **said: Any) -> Restored:
        """Stop everything, restore, start."""
        self.stop()
        try:
            done = restore.restore(
                self.data, file, self.disk, Said(**said), staff(), "restored: no numbers"
            )
        finally:
            if folder.database(self.data).exists():
                self.store = Store.open(self.data)
                self.works = True
        return done

    def refusal(self, file: Path, **said: Any) -> Refusal | Trouble:
        """Why it is not restored; and the store is as it was."""
        before = self.rows("SELECT max(seq) FROM event")
        with pytest.raises((Refusal, Trouble)) as refused:
            self.restore(file, **said)
        assert self.rows("SELECT max(seq) FROM event") == before
        assert not list(self.data.glob("motcua.db.*")), "nothing half-made stays"
        assert not list(self.data.glob("replaced-*"))
        return refused.value

    def rows(self, sql: str, **values: object) -> list[tuple[Any, ...]]:
        """What the store holds."""
        with self.store.read() as connection:
            return [tuple(row) for row in connection.execute(sql, values).fetchall()]

    def broken(self) -> list[str]:
        """What does not hold."""
        with self.store.read() as connection:
            return violations(connection)

    def assured(self) -> dict[str, int]:
        """What the file says, by series."""
        water = highwater.read(self.data / highwater.FILE)
        assert water is not None
        return {series: mark.serial for series, mark in water.marks.items()}

    def lose_file(self) -> None:
        """The disk with the data is lost, but for the backup."""
        (self.data / highwater.FILE).unlink()


@pytest.fixture
def hall(tmp_path: Path) -> Any:
    made = Hall(tmp_path)
    yield made
    made.stop()


def event(hall: Hall) -> dict[str, Any]:
    (row,) = hall.rows("SELECT node, data FROM event WHERE kind = 'store.restored'")
    return {"node": row[0], **json.loads(row[1])}


# High water


def test_the_file_is_there_before_the_first_number_is(hall: Hall) -> None:
    assert not (hall.data / highwater.FILE).exists()
    assert hall.issue() == ["A001"]
    assert hall.assured() == {"a": 101}


def test_keeper_raises_it_ahead_so_that_no_number_has_to(
    hall: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeper = Keeper(hall.data)
    hall.issue(40)
    keeper.make_round(hall.store)
    assert hall.assured() == {"a": 101}, "half is left"
    hall.issue(12)
    keeper.make_round(hall.store)
    assert hall.assured() == {"a": 152}
    monkeypatch.setattr(flushed, "write", lambda *_: pytest.fail("an action flushed the file"))
    hall.issue(100)


def test_without_keeper_every_hundredth_number_raises_it_itself(hall: Hall) -> None:
    for _ in range(3):
        hall.issue(101)
        given = hall.rows("SELECT max(serial) FROM ticket")[0][0]
        assert given <= hall.assured()["a"] <= given + highwater.BLOCK


def test_a_file_that_cannot_be_written_gives_no_number(
    hall: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(flushed, "write", full)
    with pytest.raises(Trouble) as said:
        hall.issue()
    assert said.value.code == "store_full"
    monkeypatch.undo()
    assert hall.issue() == ["A001"]


@pytest.mark.parametrize("content", [b"", b"{}\n", b'{"date":"2026-11-23"}\nabc\n', b"\xff\xfe\n"])
def test_a_file_that_is_not_whole_says_nothing_and_is_whole_after_the_next_round(
    hall: Hall, content: bytes
) -> None:
    hall.issue(3)
    hall.issue(1, "dat-dai")
    (hall.data / highwater.FILE).write_bytes(content)
    assert highwater.read(hall.data / highwater.FILE) is None
    hall.issue(60)
    Keeper(hall.data).make_round(hall.store)
    assert hall.assured() == {"a": 163, "r": 101}


def test_a_changed_digit_in_the_file_is_noticed(hall: Hall) -> None:
    hall.issue()
    file = hall.data / highwater.FILE
    file.write_text(file.read_text().replace("101", "001"))
    assert highwater.read(file) is None


def test_a_lost_file_is_made_again_by_keeper(hall: Hall) -> None:
    hall.issue(3)
    hall.lose_file()
    Keeper(hall.data).make_round(hall.store)
    assert hall.assured() == {"a": 101}


def test_the_mark_ends_with_what_the_series_can_print() -> None:
    assert Mark("A", 2, 90).at_least(150).serial == 99


# Restore


def test_a_backup_is_the_store_again_and_numbers_go_on_after_those_given_since(hall: Hall) -> None:
    hall.issue(5)
    file, before = hall.back_up(), hall.store.node
    lost = hall.issue(40)
    hall.issue(3, "dat-dai")
    done = hall.restore(file)

    assert hall.rows("SELECT count(*) FROM ticket") == [(5,)]
    assert (done.way, done.date) == ("highwater", DAY)
    assert [jump["numbers"] for jump in done.jumps] == ["A006–A101", "R001–R101"]
    assert hall.issue(2) == ["A102", "A103"]
    assert hall.issue(1, "dat-dai") == ["R102"]
    assert not set(lost) & {row[0] for row in hall.rows("SELECT number FROM ticket")}
    assert hall.broken() == []
    recorded = event(hall)
    assert recorded["node"] == hall.store.node == done.node != before
    assert (recorded["before"], recorded["through"]) == (before, done.newest)
    alert = hall.rows("SELECT severity, data FROM alert WHERE kind = 'restored'")
    assert alert == [
        ("critical", '{"date":"2026-11-23","numbers":"A006–A101, R001–R101"}'),
    ]


def test_the_store_that_was_replaced_is_kept_whole(hall: Hall) -> None:
    file = hall.back_up()
    hall.issue(5)
    keeping = sqlite.connect(str(folder.database(hall.data)))  # so that the log is not copied
    keeping.execute("SELECT count(*) FROM event").fetchone()
    hall.stop()
    done = hall.restore(file)
    keeping.close()
    assert done.aside is not None
    old = sqlite.connect(str(done.aside / folder.DATABASE))
    assert old.execute("SELECT count(*) FROM ticket").fetchone()[0] == 5
    old.close()
    assert hall.rows("SELECT count(*) FROM ticket") == [(0,)]


def test_restoring_twice_never_comes_back_to_a_number(hall: Hall) -> None:
    given = hall.issue(5)
    first = hall.back_up()
    given += hall.issue(5)
    hall.restore(first)
    given += hall.issue(5)
    second = hall.back_up()
    given += hall.issue(5)
    hall.restore(second)
    given += hall.issue(5)
    hall.restore(first)
    given += hall.issue(5)
    assert len(set(given)) == 30
    assert hall.broken() == []
    hall.restore(second)
    hall.restore(hall.back_up())
    given += hall.issue(5)
    assert len(set(given)) == 35
    assert hall.broken() == []


def test_a_series_that_rests_between_two_restores_keeps_its_floor(hall: Hall) -> None:
    hall.issue()
    file = hall.back_up()
    given = hall.issue(3, "dat-dai")
    hall.restore(file)
    hall.issue()  # the file is written anew, and the store has no count of the other series
    hall.restore(file)
    assert not set(given) & set(hall.issue(3, "dat-dai"))


def test_the_backup_of_yesterday_knows_nothing_of_today(hall: Hall) -> None:
    yesterday = hall.issue(5)
    file = hall.back_up()
    pass_time(hall.store, minutes=24 * 60)
    today = hall.issue(5)
    clock = hall.store.clock
    hall.restore(file)
    assert hall.rows("SELECT closed_at IS NOT NULL FROM business_day") == [(1,)], "it was over"
    with pytest.raises(Refusal) as said:
        hall.issue()  # the clock of this store is yesterday's
    assert said.value.code == "day_closed"
    hall.store.clock = clock
    again = hall.issue(3)
    assert (yesterday[0], today[0], again[0]) == ("A001", "A001", "A102")
    assert hall.broken() == []
    Keeper(hall.data).make_round(hall.store)
    assert hall.rows("SELECT count(*) FROM alert WHERE kind = 'restored' AND closed_at IS NULL")
    pass_time(hall.store, minutes=24 * 60)
    Keeper(hall.data).make_round(hall.store)
    assert hall.rows("SELECT closed_at IS NULL FROM alert WHERE kind = 'restored'") == [(0,)]


def test_no_day_before_the_newest_that_gave_numbers_is_opened(hall: Hall) -> None:
    empty = hall.back_up()
    pass_time(hall.store, minutes=24 * 60)
    hall.issue(5)
    hall.restore(empty)
    with pytest.raises(Refusal) as said:
        hall.issue()
    assert said.value.code == "day_unconfirmed"


def test_a_series_whose_code_changed_after_the_backup_goes_on_by_what_it_prints(
    hall: Hall,
) -> None:
    hall.issue(5)
    file = hall.back_up()
    water = highwater.read(hall.data / highwater.FILE)
    assert water is not None
    renamed = HighWater(water.lineage, water.date, {**water.marks, "new": Mark("R", 3, 40)})
    highwater.write(hall.data / highwater.FILE, renamed)
    hall.restore(file)
    assert hall.issue(1, "dat-dai") == ["R041"]
    assert hall.broken() == []


def test_slips_that_waited_then_are_a_matter_for_people(hall: Hall) -> None:
    hall.store.act(staff(), commands.IssueTicket("ho-tich", printer=None))
    file = hall.back_up()
    hall.restore(file)
    assert hall.rows("SELECT state FROM print_job") == [("unknown",)]
    assert hall.rows("SELECT count(*) FROM event WHERE kind = 'slip.unknown'") == [(1,)]


def test_an_old_backup_comes_up_to_date(tmp_path: Path) -> None:
    hall = Hall(tmp_path)
    wake(1, tmp_path / "old")
    old = folder.database(tmp_path / "old")
    hall.stop()
    shutil.rmtree(hall.data)
    done = hall.restore(old, new_day=True)
    assert done.way == "new_day"
    assert hall.rows("PRAGMA user_version") == [(SCHEMA_VERSION,)]
    assert hall.broken() == []
    hall.stop()


def test_a_database_that_was_in_use_is_restored_with_its_log(tmp_path: Path) -> None:
    """The disk of a machine that died, seen from another."""
    dead = Hall(tmp_path / "dead")
    given = dead.issue(5)
    shutil.copytree(dead.data, tmp_path / "seen")
    dead.stop()
    assert (tmp_path / "seen" / folder.LOG).stat().st_size > 0
    shutil.rmtree(dead.data)
    dead.data.mkdir()
    shutil.copy(tmp_path / "seen" / highwater.FILE, dead.data)
    dead.restore(tmp_path / "seen" / folder.DATABASE)
    assert [row[0] for row in dead.rows("SELECT number FROM ticket ORDER BY id")] == given
    assert dead.issue() == ["A102"]
    dead.stop()


# Refused


def test_not_while_anybody_has_the_store_open(hall: Hall) -> None:
    hall.issue()
    file = hall.back_up()
    source = """
        import sys, pathlib
        from common.store.store import Store
        store = Store.open(pathlib.Path(sys.argv[1]))
        print("open")
        sys.stdin.readline()
    """
    with program(source, hall.data) as other:
        assert other.hear() == "open"
        refused = hall.refusal(file)
        assert refused.code == "store_in_use"
        assert str(refused.params["processes"]).startswith(f"{other.pid} (")
        other.kill()
        hall.restore(file)


def test_nobody_opens_the_store_meanwhile(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    hall.issue()
    file = hall.back_up()
    asked: list[str] = []

    def open_it(data: Path) -> None:
        with pytest.raises(Trouble) as said:
            Store.open(data)
        asked.append(said.value.code)

    real = restore.health.accept_loss
    monkeypatch.setattr(restore.health, "accept_loss", lambda d: (open_it(d), real(d)))
    monkeypatch.setattr(restore.floors, "decide", _also(restore.floors.decide, open_it, hall.data))
    hall.restore(file)
    assert asked == ["store_restoring", "restore_unfinished"]


def _also(real: Callable[..., Any], before: Callable[[Path], None], data: Path) -> Any:
    def both(*arguments: Any) -> Any:
        before(data)
        return real(*arguments)

    return both


def test_a_backup_of_another_hall(hall: Hall, tmp_path: Path) -> None:
    hall.issue()
    other = Hall(tmp_path / "other")
    file = other.back_up()
    other.stop()
    assert hall.refusal(file).code == "backup_foreign"


def test_a_backup_that_was_changed_or_cut_short(hall: Hall) -> None:
    file = hall.back_up()
    whole = file.read_bytes()
    for content in (whole[:-4096], whole[:5000] + b"?" + whole[5001:], b""):
        file.write_bytes(content)
        assert hall.refusal(file).code == "backup_damaged"
        shelf.manifest_file(file).rename(file.with_suffix(".kept"))
        if content != whole[:5000] + b"?" + whole[5001:]:  # who would know, without a manifest
            assert hall.refusal(file).code in ("backup_damaged", "store_newer")
        file.with_suffix(".kept").rename(shelf.manifest_file(file))


def test_a_backup_that_is_not_there_or_from_the_future(hall: Hall) -> None:
    assert hall.refusal(hall.disk / "motcua-none.db").code == "backup_missing"
    file = hall.back_up()
    manifest = shelf.read_manifest(file)
    assert manifest is not None
    shelf.write_manifest(file, replace(manifest, schema=SCHEMA_VERSION + 1))
    assert hall.refusal(file).code == "store_newer"


# Nobody knows


def test_without_a_high_water_file_somebody_must_say_something(hall: Hall) -> None:
    hall.issue(5)
    file = hall.back_up()
    hall.issue(5)
    hall.lose_file()
    assert hall.refusal(file).code == "restore_unsure"
    assert hall.refusal(file, trust_copy=True).code == "restore_unsure", "there is none"
    assert hall.refusal(file, last=("Z001",)).code == "restore_number"
    some = hall.refusal(file, last=("a010",))
    assert some.code == "restore_series"
    assert "R000" in str(some.params["missing"])


def all_series(hall: Hall, **newest: int) -> tuple[str, ...]:
    series = hall.rows("SELECT prefix, width FROM series WHERE retired_at IS NULL")
    return tuple(f"{prefix}{newest.get(prefix, 0):0{width}d}" for prefix, width in series)


def test_the_newest_slips_seen_and_some_more(hall: Hall) -> None:
    hall.issue(5)
    file = hall.back_up()
    hall.issue(5)
    hall.lose_file()
    assert hall.restore(file, last=all_series(hall, A=9)).way == "last"
    assert hall.issue() == ["A030"], "20 more than the newest anybody has seen"
    assert hall.issue(1, "dat-dai") == ["R021"]
    assert hall.broken() == []
    hall.restore(file)  # now there is a file again
    assert hall.issue() == ["A131"]


def test_no_numbers_before_tomorrow(hall: Hall) -> None:
    hall.issue(5)
    file = hall.back_up()
    hall.issue(5)
    hall.lose_file()
    assert hall.restore(file, new_day=True).way == "new_day"
    assert hall.rows("SELECT hold_reason FROM business_day") == [("restored: no numbers",)]
    with pytest.raises(Refusal) as said:
        hall.issue()
    assert said.value.code == "hall_held"
    hall.store.act(staff(), commands.ResumeHall())  # to serve those who wait
    for service in TWO:
        with pytest.raises(Refusal) as said:
            hall.issue(1, service)
        assert said.value.code == "series_full"
    pass_time(hall.store, minutes=24 * 60)
    assert hall.issue() == ["A001"]
    assert hall.broken() == []


def test_the_copy_is_believed_on_a_person_s_word_only(hall: Hall) -> None:
    hall.issue(5)
    file = hall.back_up()
    hall.issue(5)
    highwater.keep_copy(hall.data, hall.disk)
    hall.lose_file()
    refused = hall.refusal(file)
    assert refused.code == "restore_unsure"
    assert "A101" in str(refused.params["copy"])
    assert hall.restore(file, trust_copy=True).way == "copy"
    assert hall.issue() == ["A102"]


def test_the_greatest_of_both_files_wins(hall: Hall) -> None:
    hall.issue(5)
    file = hall.back_up()
    old = (hall.data / highwater.FILE).read_bytes()
    hall.issue(150)
    highwater.keep_copy(hall.data, hall.disk)
    (hall.data / highwater.FILE).write_bytes(old)  # the folder was put back from elsewhere
    hall.restore(file)
    assert hall.issue() == ["A203"]


def test_a_file_behind_the_backup_itself_is_not_believed(hall: Hall) -> None:
    hall.issue(5)
    old = (hall.data / highwater.FILE).read_bytes()
    hall.issue(150)
    file = hall.back_up()
    (hall.data / highwater.FILE).write_bytes(old)
    assert hall.refusal(file).code == "restore_unsure"


# Cut off


class Cut(BaseException):
    """The power goes."""


STEPS = ("highwater.write", "_link_aside", "health.accept_loss")


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("after", [False, True])
def test_cut_off_anywhere_it_can_be_done_again(
    hall: Hall, monkeypatch: pytest.MonkeyPatch, step: str, after: bool
) -> None:
    hall.issue(5)
    file = hall.back_up()
    given = hall.issue(5)
    name, _, attribute = step.rpartition(".")
    owner: Any = getattr(restore, name) if name else restore
    real = getattr(owner, attribute)

    def cut(*arguments: Any) -> None:
        if after:
            real(*arguments)
        raise Cut

    with monkeypatch.context() as patched:
        patched.setattr(owner, attribute, cut)
        with pytest.raises(Cut):
            hall.restore(file)
    if step == "health.accept_loss":
        with pytest.raises(Trouble) as said:
            Store.open(hall.data)
        assert said.value.code == "restore_unfinished"
        with pytest.raises(Trouble) as said:
            make_hall(hall.data)
        assert said.value.code == "restore_unfinished"
    else:
        assert [row[0] for row in hall.rows("SELECT number FROM ticket")][5:] == given
    hall.restore(file)
    assert hall.issue() == ["A102"]
    assert hall.broken() == []
    aside = [sqlite.connect(str(each / folder.DATABASE)) for each in hall.data.glob("replaced-*")]
    kept = [each.execute("SELECT count(*) FROM ticket").fetchone()[0] for each in aside]
    for each in aside:
        each.close()
    assert 10 in kept, "what was there before is somewhere"


# The rule about gaps


@pytest.fixture
def restored(hall: Hall) -> Hall:
    hall.issue(5)
    file = hall.back_up()
    hall.issue(5)
    hall.restore(file)
    hall.issue(5)
    assert hall.broken() == []
    return hall


def change(hall: Hall, sql: str) -> None:
    with hall.store.transaction(KEEPER, "test") as tx:
        tx.run(sql)


def test_a_number_missing_beside_the_jump_is_a_gap(restored: Hall) -> None:
    change(restored, "UPDATE ticket SET serial = 500, number = 'A500' WHERE number = 'A005'")
    assert any("with a gap" in what for what in restored.broken())


def test_a_number_missing_after_the_jump_is_a_gap(restored: Hall) -> None:
    change(restored, "UPDATE ticket SET serial = 500, number = 'A500' WHERE number = 'A102'")
    assert any("with a gap" in what for what in restored.broken())


def test_a_number_within_the_jump_was_given_again(restored: Hall) -> None:
    change(restored, "UPDATE ticket SET serial = 6, number = 'A006' WHERE number = 'A106'")
    assert any("given again after a restore" in what for what in restored.broken())


def test_the_same_jump_on_another_day_is_a_gap(restored: Hall) -> None:
    pass_time(restored.store, minutes=24 * 60)
    restored.issue(6)
    assert restored.broken() == []
    change(
        restored,
        "UPDATE ticket SET serial = 102, number = 'A102' WHERE serial = 6 AND day ="
        " (SELECT max(id) FROM business_day)",
    )
    assert any("with a gap" in what for what in restored.broken())
