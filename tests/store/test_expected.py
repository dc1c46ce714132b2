"""Who is expected in the hall: as many as on past days, more on a busy one, and who has booked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from common.domain.appointment_commands import AddAppointment, CancelAppointment
from common.domain.commands import CloseDay
from common.domain.promise import MINUTE
from common.store import learning
from common.store.expected import expected
from common.store.quotes import Hall
from common.store.store import Store
from tests.hall import issue, make_hall, pass_time, sign_in, staff

SERVICE = "ho-tich"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A hall that has seen two days: every five minutes from 8:00 until 10:00 somebody came, every
    other with priority. It is 8:00 of the third day."""
    store = make_hall(tmp_path / "hall", clock="2026-11-23T08:00@0")
    for _ in range(2):
        for turn in range(24):
            issue(store, SERVICE, "priority" if turn % 2 else None)
            pass_time(store, minutes=5)
        store.act(staff(), CloseDay("đông"))
        pass_time(store, minutes=22 * 60)
    yield store
    store.close()


def kept(store: Store) -> learning.Learnt:
    """What keeper has learnt, and reads back."""
    lesson = learning.Learner().look(store)
    assert lesson is not None
    with store.transaction(staff(), "test") as tx:
        learning.keep(tx, lesson)
    with store.read() as connection:
        return learning.known(connection, store.centre())


def coming(store: Store) -> list[tuple[int, bool]]:
    """When people are expected, in minutes from now, and whether with priority."""
    usual = kept(store).usual
    with store.read() as connection:
        found = expected(connection, store.centre(), usual, store.now())
    return [((each.at - store.now()) // MINUTE, each.ticket.priority) for each in found]


def test_as_many_are_expected_as_came_on_past_days(store: Store) -> None:
    found = coming(store)
    assert [at for at, _ in found] == sorted(at for at, _ in found)
    assert len(found) == 24
    assert sum(priority for _, priority in found) == 12
    assert found[0][0] == 5
    assert 110 <= found[-1][0] < 120


def test_in_a_rush_more_are_expected_and_in_a_hall_without_a_past_nobody(
    store: Store, tmp_path: Path
) -> None:
    pass_time(store, minutes=60)
    assert len(coming(store)) == pytest.approx(12 * 20 / 32, abs=1)
    for _ in range(20):
        issue(store, SERVICE)
    assert len(coming(store)) == pytest.approx(12 * 30 / 16, abs=1)
    pass_time(store, minutes=31)
    assert len(coming(store)) == pytest.approx(6 * 40 / 38, abs=1)
    first = make_hall(tmp_path / "first", clock="2026-11-23T08:00@0")
    with first.read() as connection:
        nobody = learning.known(connection, first.centre()).usual
        assert expected(connection, first.centre(), nobody, first.now()) == []
    first.close()


def test_who_has_booked_is_expected_at_the_time_until_they_are_there(store: Store) -> None:
    usual = len(coming(store))
    added = store.act(staff(), AddAppointment(SERVICE, store.now() + 200 * MINUTE))
    assert coming(store)[-1] == (200, False)
    assert len(coming(store)) == usual + 1
    store.act(staff(), CancelAppointment(str(added["code"])))
    assert len(coming(store)) == usual


def test_who_waits_long_is_told_that_others_will_overtake(store: Store) -> None:
    sign_in(store, "5", "q5")
    for _ in range(12):
        issue(store, SERVICE)
    alone, with_others = _said(store), (kept(store), _said(store))[1]
    assert with_others > alone


def _said(store: Store) -> int:
    with store.read() as connection:
        said = Hall(connection, store.centre(), store.now()).walk_ins()[SERVICE]
    assert said is not None
    return said.expected
