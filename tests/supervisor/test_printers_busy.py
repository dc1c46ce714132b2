"""The page of the printers while the store takes its time: nothing twice, nothing in silence."""

from __future__ import annotations

import asyncio
from typing import cast

import pytest

from common.domain.model import JobState
from common.domain.printer_commands import PrintTest
from common.store.store import Store
from supervisor.screens.printers import PrintersPage
from tests.common.tui.hall import picture, until
from tests.hall import staff
from tests.printing import end
from tests.supervisor.test_controls import AGAIN
from tests.supervisor.test_printers import at_the_printers, happened, jobs, sees, store

pytestmark = pytest.mark.verify

__all__ = ["store"]

NOT_DONE = "Chưa làm: việc trước còn dở"
IN_THE_QUEUE = "Trang in thử, máy in p1: chờ in"


@pytest.mark.parametrize("key", ["f2", "f4", "f6", "f7", "f8"])
async def test_what_is_asked_for_while_the_store_is_held_is_said_not_to_be_done(
    store: Store, key: str
) -> None:
    async with at_the_printers(store) as (app, pilot):
        page = app.screen
        with store.transaction(staff(), "test"):
            await pilot.press("f3", key)
            await sees(app, pilot, NOT_DONE)
            assert app.screen is page
        await sees(app, pilot, IN_THE_QUEUE)
    assert (jobs(store, "test"), jobs(store, "numbers")) == (["p1"], [])


async def test_an_answer_given_too_early_is_said_not_to_be_done(store: Store) -> None:
    """Whatever is asked for is refused aloud, also where the key came through."""
    before = len(happened(store, "printer.roll_changed"))
    async with at_the_printers(store) as (app, pilot):
        await pilot.press("f2")
        await sees(app, pilot, "Đã thay cuộn giấy mới")
        page = cast("PrintersPage", app.screen_stack[-2])
        page._busy = True
        await pilot.press("enter")
        await sees(app, pilot, NOT_DONE)
    assert len(happened(store, "printer.roll_changed")) == before


async def test_between_the_answer_and_the_first_look_nothing_else_is_printed(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with at_the_printers(store) as (app, pilot):
        page = cast("PrintersPage", app.screen)
        monkeypatch.setattr(page, "_look", lambda: None)
        await pilot.press("f3")
        while page._following is None:
            await asyncio.sleep(0.01)
        await pilot.press("f3", "f4", "f7")
        await sees(app, pilot, NOT_DONE)
        monkeypatch.undo()
        await sees(app, pilot, IN_THE_QUEUE)
        end(store, "p1", JobState.CONFIRMED, "printed")
        await sees(app, pilot, "Trang in thử, máy in p1: đã in")
        assert NOT_DONE not in "\n".join(picture(app))
        await pilot.press(*AGAIN, "f3")
        await sees(app, pilot, IN_THE_QUEUE)
    assert (jobs(store, "test"), jobs(store, "numbers")) == (["p1", "p1"], [])


@pytest.mark.parametrize(
    "between",
    [("f2", "enter"), ("f8", "enter"), ("escape", "f5"), ("down", "f3", "up")],
    ids=" ".join,
)
async def test_whatever_is_done_meanwhile_one_test_page_waits_for_a_printer(
    store: Store, between: tuple[str, ...]
) -> None:
    async with at_the_printers(store) as (app, pilot):
        await pilot.press("f3")
        await sees(app, pilot, IN_THE_QUEUE)
        page = cast("PrintersPage", app.get_screen("printers"))
        for key in between:
            await pilot.press(key)
            await until(pilot, lambda: not page._busy)
            await pilot.pause()
        app.say("")
        await pilot.press(*AGAIN, "f3")
        await sees(app, pilot, IN_THE_QUEUE)
        assert jobs(store, "test").count("p1") == 1
        end(store, "p1", JobState.CONFIRMED, "printed")
        await sees(app, pilot, "Trang in thử, máy in p1: đã in")
        await pilot.press(*AGAIN, "f3")
        await sees(app, pilot, IN_THE_QUEUE)
    assert jobs(store, "test").count("p1") == 2


async def test_keys_in_quick_succession_queue_one_test_page(store: Store) -> None:
    async with at_the_printers(store) as (app, pilot):
        for _ in range(5):
            await pilot.press("f3", "f2", "enter", "f3", "f4")
        await sees(app, pilot, IN_THE_QUEUE)
    assert jobs(store, "test") == ["p1"]


async def test_a_test_page_asked_for_elsewhere_is_followed_here(store: Store) -> None:
    store.act(staff(), PrintTest("p1"))
    async with at_the_printers(store) as (app, pilot):
        await pilot.press("f4")
        await sees(app, pilot, IN_THE_QUEUE)
    assert jobs(store, "test") == ["p1"]
