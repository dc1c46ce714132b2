"""A hall screen runs for months: it neither grows nor keeps the machine busy."""

from __future__ import annotations

import asyncio
import gc
import time
from pathlib import Path

import pytest

from bench.weeks import after
from common.domain import commands
from common.views.display import CALLS_KEPT
from display.app import DisplayApp
from display.spotlight import DWELL_S
from tests.common.tui.hall import until
from tests.display.hall import call, on_screen, open_desks, page, shows_big, widgets
from tests.hall import make_hall, staff

REAL_CALLS = 500

NUMBERS = 20
"""Different ones, so that caches of drawn text fill early; they are bounded in any case."""

QUIET_S = 10.0

MOST_OBJECTS = 300
"""By how many the living objects may differ between two looks at the same kind of picture."""


@pytest.mark.parametrize("calls", [80, pytest.param(500, marks=pytest.mark.verify)])
async def test_hundreds_of_calls_leave_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, calls: int
) -> None:
    monkeypatch.setattr(DisplayApp, "REFRESH_S", 3600.0)
    store = make_hall(tmp_path / "data")
    async with on_screen(store.folder) as (app, pilot):
        hall_page, now = page(app), 1000.0
        hall_page.steady = lambda: now
        assert app.view is not None
        kept = []
        for number in range(1, calls + 1):
            now += DWELL_S
            app.view = after(app.view, number, NUMBERS)
            hall_page.show(app.view)
            hall_page._beat()
            await asyncio.sleep(0)
            if number in (calls - 2 * NUMBERS, calls):
                await pilot.pause()
                gc.collect()
                kept.append((widgets(app), len(gc.get_objects())))
        (count, objects), (count_after, objects_after) = kept
        assert count_after == count
        assert objects_after - objects < MOST_OBJECTS
        assert len(hall_page._spotlight._seen) <= CALLS_KEPT
        await until(pilot, lambda: shows_big(app, f"A{calls % NUMBERS:03}", 3))
    store.close()


@pytest.mark.verify
async def test_five_hundred_real_calls_are_followed_without_growing(tmp_path: Path) -> None:
    store = make_hall(tmp_path / "data")
    open_desks(store, ["5"])
    async with on_screen(store.folder) as (app, pilot):
        count = widgets(app)
        for number in range(REAL_CALLS):
            call(store, "5", "ho-tich")
            store.act(staff(), commands.Finish("5", "accepted"))
            if number % 10 == 0:
                await pilot.pause()
        await until(
            pilot, lambda: app.view is not None and app.view.calls[0].number == f"A{REAL_CALLS}"
        )
        assert widgets(app) == count
        assert len(page(app)._spotlight._seen) <= CALLS_KEPT
    store.close()


@pytest.mark.verify
async def test_a_quiet_hall_costs_next_to_nothing(tmp_path: Path) -> None:
    store = make_hall(tmp_path / "data")
    open_desks(store, ["5"])
    call(store, "5", "ho-tich")
    store.act(staff(), commands.StartService("5"))
    async with on_screen(store.folder) as (app, pilot):
        await until(pilot, lambda: shows_big(app, "A001", 3) and not page(app)._blinking)
        used = time.process_time()
        await asyncio.sleep(QUIET_S)
        assert (time.process_time() - used) / QUIET_S < 0.02
    store.close()
