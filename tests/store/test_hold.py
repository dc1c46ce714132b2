"""When a held hall is expected to go on: said as long as it may be true."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from common.domain.actor import Actor, Role
from common.domain.citizen_commands import TakeNumber
from common.domain.commands import HoldHall
from common.domain.refusal import Refusal
from common.store.store import Store
from common.views import guide as guide_view
from common.views.ticket import read_queue
from tests.hall import make_hall, pass_time, sign_in, staff


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = make_hall(tmp_path / "hall", clock="2026-11-23T08:00@0")
    yield made
    made.close()


def told(store: Store) -> object:
    """Until when, as whoever wants a number hears it."""
    with pytest.raises(Refusal) as refusal:
        store.act(Actor(Role.TERMINAL, "kiosk:k1"), TakeNumber("ho-tich", origin="kiosk"))
    assert refusal.value.code == "hall_held"
    return refusal.value.params["until"]


def test_a_moment_that_has_passed_is_not_said_any_more(store: Store) -> None:
    until = store.now() + 30 * 60_000
    store.act(staff(), HoldHall("mất điện", until))
    assert told(store) == guide_view.read(store, "k1").hall.hold_until == until
    pass_time(store, minutes=30)
    assert told(store) is guide_view.read(store, "k1").hall.hold_until is None


def test_nothing_is_expected_at_a_moment_that_has_passed(store: Store) -> None:
    with pytest.raises(Refusal) as refusal:
        store.act(staff(), HoldHall("mất điện", store.now()))
    assert refusal.value.code == "hold_past"


def test_nobody_is_told_of_a_call_before_the_hold_ends(store: Store) -> None:
    sign_in(store, "5", "q5")
    until = store.now() + 30 * 60_000
    store.act(staff(), HoldHall("mất điện", until))
    told_from = expected(store)
    assert told_from is not None and told_from["from"] >= until
    store.act(staff(), HoldHall("mất điện", None))
    assert expected(store) is None


def expected(store: Store) -> dict[str, int] | None:
    """When somebody who took a number for civil status now would be called."""
    return next(
        service["expected"]
        for service in read_queue(store)["services"]
        if service["code"] == "ho-tich"
    )
