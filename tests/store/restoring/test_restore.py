"""A backup becomes the store; no number that anybody may hold is given again; nothing is lost on
the way."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from common.domain import commands
from common.domain.refusal import Refusal
from common.store import folder, highwater, sqlite
from common.store.highwater import HighWater, Mark
from common.store.migrations import SCHEMA_VERSION
from motcua.keeper import Keeper
from tests.hall import pass_time, staff
from tests.schema.stores import wake
from tests.store.restoring.hall import Hall

DAY = "2026-11-23"


def event(hall: Hall) -> dict[str, Any]:
    (row,) = hall.rows("SELECT node, data FROM event WHERE kind = 'store.restored'")
    return {"node": row[0], **json.loads(row[1])}


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
