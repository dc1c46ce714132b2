"""The jump that a restore makes is no gap between numbers; everything beside it is."""

from __future__ import annotations

import pytest

from motcua.keeper import KEEPER
from tests.hall import pass_time
from tests.store.restoring.hall import Hall


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
