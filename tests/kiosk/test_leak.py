"""A kiosk that has served a hundred people is as light as one that has served five."""

from __future__ import annotations

import gc
from pathlib import Path
from typing import Any

import pytest
from textual.widget import Widget

from kiosk.screens.start import StartPage
from kiosk.screens.ticket import NumberPage
from tests.hall import with_procedures
from tests.kiosk.visitor import Visitor, hall_with, visit

pytestmark = pytest.mark.verify

VISITS = 100


def widgets() -> int:
    gc.collect()
    return sum(isinstance(one, Widget) for one in gc.get_objects())


async def one_visit(visitor: Visitor) -> None:
    visitor.let_pass(visitor.app.timing.same)
    await visitor.press("1", "1", "2")
    await visitor.is_on(NumberPage)
    await visitor.touch("number")
    await visitor.is_on(StartPage)


async def other_ways(visitor: Visitor) -> None:
    """The pages and tiles that not every visitor sees."""
    await visitor.press("/", "*", "1", "+", "0", "0")
    await visitor.press("6", "+", "1", "+", "-", "6")
    await visitor.press("2", *"A001", "left")
    await visitor.is_on(StartPage)
    await visitor.press("1", "9", *"khai", "enter", "2", "+", "-")
    await visitor.is_on(StartPage)


def without_a_limit(document: dict[str, Any]) -> None:
    """A hundred visits in a minute are none of this test's business."""
    document["centre"]["rules"]["kiosk_numbers_per_min"] = 0


async def test_a_hundred_visits_leave_nothing_behind(tmp_path: Path) -> None:
    store = with_procedures(hall_with(tmp_path / "data", without_a_limit))
    async with visit(store) as visitor:
        for _ in range(3):
            await one_visit(visitor)
            await other_ways(visitor)
        before = widgets()
        for count in range(VISITS):
            await one_visit(visitor)
            if count % 20 == 0:
                await other_ways(visitor)
        assert widgets() == before
        assert len(visitor.app.screen_stack) == 2
    store.close()
