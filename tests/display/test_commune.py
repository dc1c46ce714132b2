"""A commune's hall screen in each of its states, on three grids, in two languages."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot

from common.centre import shipped
from common.centre.document import as_document
from common.centre.load import load
from common.domain import commands
from common.domain.control_commands import SetNotice
from common.store import clock as clocks
from common.store.store import Store
from display.app import DisplayApp
from display.pages import Page
from display.widgets.band import Band
from tests.common.tui.hall import picture, until
from tests.display.hall import call, keep_clock, on_screen, open_desks, page
from tests.display.month import live_october
from tests.display.test_panels import LONG
from tests.display.test_picture import compare
from tests.display.test_province import GRIDS, turn_to
from tests.hall import issue, pass_time, staff
from tests.supervisor.scenes import at, beat

pytestmark = pytest.mark.verify

LANGUAGES = pytest.mark.parametrize("lang", ["vi", "en"])


def commune(folder: Path, lang: str, clock: str = "2026-11-23T08:15@0") -> Store:
    """Its hall, where the clock stands still and one language is spoken."""
    document = deepcopy(as_document(load(shipped.centre("dan-hai"))))
    document["display"][0]["languages"] = [lang]
    zone = document["centre"]["timezone"]
    return Store.create(folder, document, clocks.parse(clock, zone), staff())


async def look(
    app: DisplayApp, pilot: Pilot[Any], name: str, wanted: Callable[[Page], object]
) -> None:
    """The picture on every grid, while the band shows a page that is wanted."""
    band = page(app).query_one(Band)
    band._turning.pause()
    for width, height in GRIDS:
        await pilot.resize_terminal(width, height)
        await pilot.pause()
        await turn_to(app, pilot, wanted)
        await pilot.pause()
        seen = "\n".join(row.rstrip() for row in picture(app)) + "\n"
        compare(seen, f"{name.format(f'{width}x{height}')}.txt")


@LANGUAGES
@pytest.mark.parametrize(
    ("state", "clock"),
    [
        ("greeting", "2026-11-23T09:00@0"),
        ("before", "2026-11-23T06:30@0"),
        ("lunch", "2026-11-23T11:45@0"),
        ("after", "2026-11-23T17:45@0"),
        ("closed", "2026-11-21T09:00@0"),
        ("held", "2026-11-23T09:30@0"),
    ],
)
async def test_what_stands_there_while_nobody_is_called(
    tmp_path: Path, state: str, clock: str, lang: str
) -> None:
    store = commune(tmp_path / "data", lang, clock)
    if state == "held":
        store.act(staff(), commands.HoldHall("mất điện", store.now() + 90 * 60_000))
    async with on_screen(store.folder) as (app, pilot):
        await look(app, pilot, f"{state}-{{}}-{lang}", lambda shown: shown.queues)
    store.close()


@LANGUAGES
async def test_a_busy_morning(tmp_path: Path, lang: str) -> None:
    store = commune(tmp_path / "data", lang)
    open_desks(store, ["1", "3", "5", "6"])
    for _ in range(13):
        call(store, "5", "ho-tich")
        store.act(staff(), commands.Recall("5"))
        pass_time(store, seconds=70)
        store.act(staff(), commands.MarkAbsent("5"))
    keep_clock(store)
    store.act(staff(), SetNotice({"vi": LONG}))
    async with on_screen(store.folder) as (app, pilot):
        page(app).steady = lambda: 1000.0
        call(store, "1", "dang-ky-dat-dai")
        store.act(staff(), commands.StartService("1"))
        for desk, service in (("3", "van-hoa"), ("6", "chung-thuc")):
            call(store, desk, service)
        await until(pilot, lambda: len(page(app)._spotlight.due) == 1)
        page(app)._blink.pause()
        await look(app, pilot, f"busy-missed-{{}}-{lang}", lambda shown: shown.numbers)
        await look(app, pilot, f"busy-notice-{{}}-{lang}", lambda shown: shown.notice)
    store.close()


@LANGUAGES
async def test_late_in_the_day(tmp_path: Path, lang: str) -> None:
    store = commune(tmp_path / "data", lang, "2026-11-23T16:20@0")
    with at(store, "15:50"):
        open_desks(store, ["1", "5"])
        for _ in range(10):
            issue(store, "ho-tich")
        store.act(staff(), commands.CallNext("5"))
        store.act(staff(), commands.StartService("5"))
    beat(store)
    async with on_screen(store.folder) as (app, pilot):
        title = app.t("hall.late.label")
        await look(app, pilot, f"late-{{}}-{lang}", lambda shown: shown.label[0] == title)
    store.close()


async def test_last_month_in_english(tmp_path: Path) -> None:
    hall = live_october(tmp_path / "hall", ["very_satisfied"] * 5 + ["dissatisfied"])
    document = deepcopy(dict(hall.store.centre().document))
    document["display"][0]["languages"] = ["en"]
    hall.do(commands.ApplyCentre(document))
    async with on_screen(hall.store.folder) as (app, pilot):
        await look(app, pilot, "quality-{}-en", lambda shown: shown.figures)
    hall.store.close()
