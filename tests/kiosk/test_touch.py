"""One touch, one number: however people touch."""

from __future__ import annotations

import asyncio

import pytest

from common.store.store import Store
from common.views.lookup import Errand
from kiosk.guard import Guard
from kiosk.screens.priority import PriorityPage
from kiosk.screens.services import ServicesPage
from kiosk.screens.start import StartPage
from kiosk.screens.ticket import NumberPage
from tests.common.tui.hall import until
from tests.hall import staff
from tests.kiosk.visitor import HUMAN_S, tickets, visit

pytestmark = pytest.mark.verify


def test_a_touch_counts_again_when_fingers_have_rested() -> None:
    guard = Guard()
    assert guard.admits(0.0)
    guard.shut(0.0, rest=0.5)
    assert not guard.admits(0.3)
    assert not guard.admits(0.7)
    assert not guard.admits(1.1)
    assert guard.admits(1.6)


@pytest.mark.parametrize("times", [2, 25])
async def test_many_touches_at_once_give_one_number(store: Store, times: int) -> None:
    async with visit(store) as visitor:
        await visitor.press("1", "1")
        visitor.let_pass(HUMAN_S)
        visitor.hammer("answer-2", times)
        await visitor.is_on(NumberPage)
        await visitor.pilot.pause()
        assert visitor.page == "NumberPage"
    assert [ticket["number"] for ticket in tickets(store)] == ["A001"]


async def test_yes_and_no_at_once_give_one_number(store: Store) -> None:
    async with visit(store) as visitor:
        await visitor.press("1", "1")
        visitor.let_pass(HUMAN_S)
        visitor.hammer("answer-1")
        visitor.hammer("answer-2")
        await visitor.is_on(NumberPage)
    (ticket,) = tickets(store)
    assert ticket["priority_class"] == "priority"


async def test_a_double_tap_does_not_choose_on_the_page_that_comes_up(store: Store) -> None:
    async with visit(store) as visitor:
        visitor.hammer("ticket", 2)
        await visitor.is_on(ServicesPage)
        visitor.hammer("tile-1")
        visitor.let_pass(0.3)
        await visitor.settled()
        visitor.hammer("tile-1")
        await visitor.settled()
        assert visitor.page == "ServicesPage"
        await visitor.touch("tile-1")
        await visitor.is_on(PriorityPage)


async def test_a_stuck_key_takes_one_number_and_cannot_wipe_it_away(store: Store) -> None:
    async with visit(store) as visitor:
        await visitor.press("1", "1")
        visitor.let_pass(HUMAN_S)
        for _ in range(15):
            await visitor.pilot.press("2")
            visitor.let_pass(0.2)
        await visitor.is_on(NumberPage)
    assert len(tickets(store)) == 1


async def test_a_stuck_panel_cannot_wipe_the_number_away(store: Store) -> None:
    async with visit(store) as visitor:
        await visitor.takes_a_number()
        for _ in range(5):
            visitor.hammer("number")
            await visitor.pilot.pause()
            visitor.let_pass(0.9)
        assert visitor.page == "NumberPage"


async def test_the_next_number_takes_two_seconds_whatever_is_touched(store: Store) -> None:
    async with visit(store) as visitor:
        await visitor.takes_a_number()
        visitor.app.home()
        visitor.app.numbers.issue(Errand("ho-tich"), None, "another")
        await visitor.settled()
        assert len(tickets(store)) == 1
        visitor.let_pass(2.1)
        visitor.app.numbers.issue(Errand("ho-tich"), None, "another")
        await visitor.is_on(NumberPage)
        assert len(tickets(store)) == 2


async def test_touches_while_the_store_is_slow_wait_with_everybody(store: Store) -> None:
    async with visit(store) as visitor:
        await visitor.press("1", "1")
        visitor.let_pass(HUMAN_S)
        with store.transaction(staff(), "slow"):
            visitor.hammer("answer-2")
            await until(visitor.pilot, lambda: visitor.app.busy)
            await visitor.sees("Xin Ông/Bà chờ trong giây lát")
            visitor.hammer("answer-2", 5)
            visitor.hammer("back", 5)
            visitor.let_pass(60)
            visitor.app._tick()
            await visitor.pilot.pause()
            assert visitor.page == "PriorityPage"
        await visitor.is_on(NumberPage)
    assert len(tickets(store)) == 1


async def test_the_same_page_asked_again_after_a_lost_answer_gives_the_same_number(
    store: Store,
) -> None:
    async with visit(store) as visitor:
        await visitor.press("1", "1")
        request = visitor.app.page(PriorityPage).request
        for _ in range(2):
            visitor.let_pass(HUMAN_S * 2)
            visitor.app.numbers.issue(Errand("ho-tich"), None, request)
            await visitor.is_on(NumberPage)
            assert visitor.number == "A001"
            visitor.app.home()
    assert len(tickets(store)) == 1


async def test_each_visit_asks_under_its_own_request(store: Store) -> None:
    async with visit(store) as visitor:
        seen = set()
        for _ in range(3):
            await visitor.press("1", "1")
            seen.add(visitor.app.page(PriorityPage).request)
            await visitor.touch("home")
        assert len(seen) == 3


async def test_a_touch_beside_every_tile_does_nothing(store: Store) -> None:
    async with visit(store) as visitor:
        visitor.let_pass(HUMAN_S)
        await visitor.pilot.click(offset=(40, 0))
        await visitor.pilot.click(offset=(1, 23))
        await visitor.settled()
        assert visitor.page == StartPage.__name__


async def test_the_screen_stays_alive_while_the_store_answers_nothing(store: Store) -> None:
    async with visit(store) as visitor:
        await visitor.press("1", "1")
        visitor.let_pass(HUMAN_S)
        with store.transaction(staff(), "slow"):
            visitor.hammer("answer-2")
            await until(visitor.pilot, lambda: visitor.app.busy)
            async with asyncio.timeout(2):
                await visitor.pilot.resize_terminal(100, 30)
                await visitor.pilot.pause()
        await visitor.is_on(NumberPage)
