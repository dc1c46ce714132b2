"""Weeks of calls, played fast: nothing is gained."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Callable
from pathlib import Path

import pytest

from bench.weeks import after
from common.views.display import CALLS_KEPT
from display.app import DisplayApp
from display.spotlight import DWELL_S
from display.widgets.band import Band
from tests.display.hall import on_screen, page, widgets
from tests.hall import make_hall

pytestmark = pytest.mark.verify

A_DAY = 250
"""Calls of a day of a large centre."""

DAYS = 4
WARM = 2
MOST_MIB = 2.0


def resident_mib() -> float:
    status = Path("/proc/self/status").read_text("ascii")
    line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


async def test_days_of_calls_and_pages_gain_no_widget_and_no_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, note: Callable[[str], None]
) -> None:
    monkeypatch.setattr(DisplayApp, "REFRESH_S", 3600.0)
    store = make_hall(tmp_path / "data")
    async with on_screen(store.folder) as (app, pilot):
        hall_page, now = page(app), 1000.0
        hall_page.steady = lambda: now
        band, kept = hall_page.query_one(Band), []
        for day in range(DAYS):
            for number in range(1, A_DAY + 1):
                now += DWELL_S
                assert app.view is not None
                app.view = after(app.view, day * A_DAY + number, A_DAY)
                hall_page.show(app.view)
                hall_page._beat()
                band.turn()
                await asyncio.sleep(0)
            await pilot.pause()
            gc.collect()
            kept.append((widgets(app), resident_mib()))
        assert len({count for count, _ in kept}) == 1
        gained = kept[-1][1] - kept[WARM - 1][1]
        note(f"hall screen: {gained:+.2f} MiB in {(DAYS - WARM) * A_DAY} calls")
        assert gained < MOST_MIB
        assert len(hall_page._spotlight._seen) <= CALLS_KEPT
    store.close()
