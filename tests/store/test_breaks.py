"""Breaks that are announced: estimates reckon with them, and a desk that works on ends them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from common.domain.commands import CallNext, OpenDesk, PauseDesk
from common.domain.control_commands import AnnounceBreak, CancelBreak
from common.domain.promise import MINUTE
from common.domain.refusal import Refusal
from common.store.quotes import Hall, Said
from common.store.store import Store
from tests.hall import issue, make_hall, pass_time, sign_in, staff

SERVICE = "ho-tich"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = make_hall(tmp_path / "hall", clock="2026-11-23T08:00@0")
    sign_in(store, "5", "q5")
    yield store
    store.close()


def said(store: Store) -> Said | None:
    """What is said of a number taken now."""
    with store.read() as connection:
        return Hall(connection, store.centre(), store.now()).walk_ins()[SERVICE]


def left(store: Store) -> list[tuple[int, int]]:
    """The breaks of the store, minutes from 8:00."""
    with store.read() as connection:
        rows = connection.execute("SELECT from_at, to_at FROM desk_break ORDER BY id").fetchall()
    start = store.now() - store.now() % (60 * MINUTE)
    return [((row[0] - start) // MINUTE, (row[1] - start) // MINUTE) for row in rows]


def announce(store: Store, begins: int | None, ends: int) -> dict[str, Any]:
    """A break of desk 5, minutes from now."""
    now = store.now()
    from_at = None if begins is None else now + begins * MINUTE
    return store.act(staff(), AnnounceBreak("5", from_at, now + ends * MINUTE, "meeting"))


def test_a_break_that_begins_before_ones_turn_is_waited_for(store: Store) -> None:
    issue(store, SERVICE)
    before = said(store)
    announce(store, 1, 41)
    after = said(store)
    assert before is not None
    assert after is not None
    assert before.expected < 20 * MINUTE
    assert after.expected == 41 * MINUTE
    assert after.interval[1] > before.interval[1]
    store.act(staff(), CancelBreak("5"))
    assert said(store) == before
    assert left(store) == []


def test_a_desk_that_says_when_it_is_back_still_counts(store: Store) -> None:
    store.act(staff(), PauseDesk("5", "break"))
    assert said(store) is None, "nobody can tell"
    store.act(staff(), PauseDesk("5", "break", store.now() + 20 * MINUTE))
    found = said(store)
    assert found is not None
    assert found.expected == 20 * MINUTE
    pass_time(store, minutes=21)
    assert said(store) is None, "it did not come back"


def test_a_desk_that_takes_people_again_has_ended_its_break(store: Store) -> None:
    store.act(staff(), PauseDesk("5", "break", store.now() + 20 * MINUTE))
    pass_time(store, minutes=5)
    store.act(staff(), OpenDesk("5"))
    assert left(store) == [(0, 5)]
    found = said(store)
    assert found is not None
    assert found.expected == 0


def test_who_calls_on_into_their_break_is_believed(store: Store) -> None:
    announce(store, 1, 30)
    issue(store, SERVICE)
    pass_time(store, minutes=2)
    resting = said(store)
    assert resting is not None
    assert resting.expected >= 28 * MINUTE
    store.act(staff(), CallNext("5"))
    working = said(store)
    assert working is not None
    assert working.expected < 15 * MINUTE


def test_a_break_takes_the_place_of_those_that_it_touches(store: Store) -> None:
    announce(store, 10, 20)
    announce(store, 40, 50)
    announce(store, 15, 30)
    assert left(store) == [(40, 50), (15, 30)]
    store.act(staff(), CancelBreak("5", store.now() + 40 * MINUTE))
    assert left(store) == [(15, 30)]
    with pytest.raises(Refusal, match="break_unknown"):
        store.act(staff(), CancelBreak("5", store.now()))


@pytest.mark.parametrize(
    ("begins", "ends"), [(20, 10), (-20, -10), (10, 10), (10, 20 * 60)], ids=str
)
def test_what_is_no_break_of_today_is_refused(store: Store, begins: int, ends: int) -> None:
    with pytest.raises(Refusal, match="break_times"):
        announce(store, begins, ends)
    assert left(store) == []
