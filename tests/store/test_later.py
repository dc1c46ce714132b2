"""Times given at a kiosk to people who cannot be sure to be served today."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from common.domain.actor import Actor, Role
from common.domain.citizen_commands import BookLater
from common.domain.control_commands import TomorrowFirst
from common.domain.refusal import Refusal
from common.store.invariants import violations
from common.store.store import Store
from tests.hall import issue, make_hall, pass_time, sign_in, staff

KIOSK = Actor(Role.TERMINAL, "kiosk:k1")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A Friday afternoon."""
    made = make_hall(tmp_path / "data", clock="2026-11-20T16:30@0")
    yield made
    with made.read() as connection:
        assert violations(connection) == []
    made.close()


def later(store: Store, service: str = "ho-tich") -> str:
    """The time that is given, as people read it."""
    at = store.act(KIOSK, BookLater(service))["slot_at"]
    return datetime.fromtimestamp(at / 1000, store.centre().zone).strftime("%a %H:%M")


def test_one_after_the_other_on_the_next_open_day(store: Store) -> None:
    """Civil status takes twelve minutes at one desk; health is served at the same one, land is
    not."""
    given = [later(store) for _ in range(3)]
    assert given == ["Mon 07:30", "Mon 07:45", "Mon 08:00"]
    assert later(store, "y-te") == "Mon 08:15", "behind three of them"
    assert later(store, "dat-dai") == "Mon 07:30"
    with store.read() as connection:
        papers = connection.execute("SELECT kind, printer FROM print_job").fetchall()
    assert [tuple(paper) for paper in papers] == [("appointment", "p1")] * 5


def test_whoever_was_sent_home_is_first(store: Store) -> None:
    sign_in(store, "5", "q5")
    for _ in range(2):
        issue(store, "ho-tich")
    store.act(staff(), TomorrowFirst((), "Mất điện", "none"))
    assert later(store) == "Mon 07:55"


def test_a_day_that_is_given_away_leads_to_the_next(store: Store) -> None:
    """One every quarter of an hour are thirty-two."""
    given = []
    for _ in range(34):
        pass_time(store, seconds=10)
        given.append(later(store))
    assert [time for time in given if time.startswith("Tue")] == ["Tue 07:30", "Tue 07:45"]
    assert given.index("Mon 13:30") == 16


def test_nobody_takes_them_all(store: Store) -> None:
    for _ in range(12):
        later(store)
    with pytest.raises(Refusal, match="numbers_limited"):
        later(store)
    pass_time(store, seconds=61)
    later(store)
