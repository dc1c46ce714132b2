"""What the hall looks like on an ordinary morning. `GOLDEN=1` draws the pictures anew."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from common.domain import commands
from display.spotlight import DWELL_S, FLASH_S
from display.widgets.figures import FigureBoard
from tests.common.tui.hall import picture, until
from tests.display.hall import call, on_screen, open_desks, page, turn_to_figures
from tests.display.month import live_october
from tests.hall import issue, make_hall, staff

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize("size", [(96, 27), (80, 24)])
async def test_an_ordinary_morning_looks_like_this(tmp_path: Path, size: tuple[int, int]) -> None:
    store = make_hall(tmp_path / "data", clock="2026-11-23T08:15@0")
    open_desks(store, ["1", "3", "4", "5", "6"])
    async with on_screen(store.folder, size=size) as (app, pilot):
        now = 1000.0
        page(app).steady = lambda: now
        call(store, "6", "chung-thuc")
        store.act(staff(), commands.StartService("6"))
        for desk, service in (("3", "van-hoa"), ("4", "xay-dung"), ("5", "ho-tich")):
            call(store, desk, service)
        store.act(staff(), commands.Recall("5"))
        for service in ("ho-tich", "ho-tich", "chung-thuc", "lao-dong"):
            issue(store, service)
        await until(pilot, lambda: app.view is not None and app.view.queues[0].waiting == 2)
        while page(app)._spotlight.due:
            now += DWELL_S
            await pilot.pause(0.1)
        now += FLASH_S
        await until(pilot, lambda: not page(app)._blinking)
        seen = "\n".join(line.rstrip() for line in picture(app)) + "\n"
    store.close()
    compare(seen, f"morning-{size[0]}x{size[1]}.txt")


@pytest.mark.parametrize(
    "size",
    [(96, 27), *(pytest.param(size, marks=pytest.mark.verify) for size in ((80, 24), (120, 36)))],
)
async def test_last_month_looks_like_this(tmp_path: Path, size: tuple[int, int]) -> None:
    hall = live_october(tmp_path / "hall", ["very_satisfied"] * 5 + ["dissatisfied"])
    async with on_screen(hall.store.folder, size=size) as (app, pilot):
        await turn_to_figures(app, pilot)
        await until(pilot, lambda: page(app).query_one(FigureBoard).display)
        await pilot.pause()
        seen = "\n".join(line.rstrip() for line in picture(app)) + "\n"
    hall.store.close()
    compare(seen, f"quality-{size[0]}x{size[1]}.txt")


def compare(seen: str, name: str) -> None:
    """Against the golden picture."""
    golden = GOLDEN / name
    if "GOLDEN" in os.environ:
        golden.write_text(seen, encoding="utf-8")
    assert seen == golden.read_text(encoding="utf-8")
