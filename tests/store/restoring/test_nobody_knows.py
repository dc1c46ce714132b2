"""Without a high-water file that can be relied on a person says how far numbers have gone."""

from __future__ import annotations

import pytest

from common.domain import commands
from common.domain.refusal import Refusal
from common.store import highwater
from tests.hall import pass_time, staff
from tests.store.restoring.hall import Hall

TWO = ("ho-tich", "dat-dai")
"""Two services with a series each, A and R."""


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
