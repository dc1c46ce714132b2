"""A file outside the store says how far numbers have gone, and is never behind them."""

from __future__ import annotations

import pytest

from common.domain.refusal import Trouble
from common.store import flushed, highwater
from common.store.highwater import Mark
from motcua.keeper import Keeper
from tests.store.restoring.hall import Hall


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
