"""A province: 25 counters, 62 services, 23 agencies, on small and large grids, in two languages."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot

from common.centre import shipped
from common.centre.document import as_document
from common.centre.load import load
from common.domain import commands
from common.domain import dossier_commands as dossier
from common.store import clock as clocks
from common.store.store import Store
from display.app import DisplayApp
from display.pages import Page
from display.spotlight import DWELL_S
from display.widgets.band import Band
from tests.common.tui.hall import picture, until
from tests.display.hall import keep_clock, on_screen, page, shows_big, text
from tests.display.test_picture import compare
from tests.hall import issue, pass_time, sign_in, staff
from tests.store.dossier_hall import SLOW, _row

GRIDS = [(60, 20), (80, 24), (96, 27)]
HOUR_MS = 3_600_000


def province(folder: Path, **panel: Any) -> Store:
    """Its hall at a quarter past eight, where the clock stands still; `hall-a` as `panel` says."""
    document = deepcopy(as_document(load(shipped.centre("province-25"))))
    document["display"][0] |= panel
    zone = document["centre"]["timezone"]
    return Store.create(folder, document, clocks.parse("2026-11-23T08:15@0", zone), staff())


def fill(store: Store, most: int = 4) -> None:
    """One to four dossiers of every agency, or at most so many, some due today, some ready."""
    store.act(staff(), commands.ImportProcedures((_row(SLOW, level="tinh", agency="Sở"),)))
    services = {row["agency"]: row["code"] for row in store.centre().document["service"]}
    for number, agency in enumerate(row["code"] for row in store.centre().document["agency"]):
        for serial in range(1 + number % most):
            code = f"H21.{number + 1}-261123-{10 * number + serial:04}"
            due = store.now() + (3 + 200 * serial) * HOUR_MS
            about = {"channel": "postal", "service": services[agency], "due_at": due}
            store.act(staff(), dossier.TakeIn(SLOW, code, **about))
            if serial > 1:
                store.act(staff(), dossier.RecordResult(code))


def call_all(store: Store, desks: list[str]) -> list[str]:
    """Everybody is called at once, in the order of the desks."""
    for desk in desks:
        sign_in(store, desk, f"q{desk.replace('.', '-')}")
        issue(store, next(iter(store.centre().desks[desk].ranks)))
    return [store.act(staff(), commands.CallNext(desk))["number"] for desk in desks]


async def turn_to(app: DisplayApp, pilot: Pilot[Any], wanted: Callable[[Page], object]) -> Band:
    """The band comes round to such a page."""
    band = page(app).query_one(Band)
    for _ in range(len(band._pages) + 1):
        if band.page is not None and wanted(band.page):
            return band
        band.turn()
        await pilot.pause()
    raise AssertionError("no such page")


def halves(band: Band) -> int:
    """For how many halves of the usual time the page stands."""
    band._stood, shown, stood = 0, band.page, 0
    while band.page is shown:
        band._half()
        stood += 1
    return stood


async def test_the_dossier_board_has_the_whole_screen_while_nobody_is_awaited(
    tmp_path: Path,
) -> None:
    store = province(tmp_path / "data")
    fill(store, most=1)
    (forgotten,) = call_all(store, ["2"])
    pass_time(store, minutes=10)
    keep_clock(store)
    async with on_screen(store.folder, "hall-a", (96, 27)) as (app, pilot):
        band = await turn_to(app, pilot, lambda shown: shown.agencies)
        assert shows_big(app, forgotten, 2)
        store.act(staff(), commands.StartService("2"))
        await until(pilot, lambda: app.view is not None and app.view.calls[0].state == "serving")
        assert shows_big(app, forgotten, 2)
        band.turn()
        await pilot.pause()
        await turn_to(app, pilot, lambda shown: shown.agencies)
        await until(pilot, lambda: not shows_big(app, forgotten, 2))
        for agency in store.centre().document["agency"]:
            assert agency["name"]["vi"] in text(app)
        (called,) = call_all(store, ["3"])
        await until(pilot, lambda: shows_big(app, called, 2))
    store.close()


@pytest.mark.verify
@pytest.mark.parametrize("lang", ["vi", "en"])
async def test_every_page_looks_like_this_on_every_grid(tmp_path: Path, lang: str) -> None:
    store = province(tmp_path / "data", languages=[lang])
    fill(store)
    async with on_screen(store.folder, "hall-a", GRIDS[0]) as (app, pilot):
        now = 1000.0
        page(app).steady = lambda: now
        page(app).query_one(Band)._turning.pause()
        page(app).query_one(Band).turn()

        async def look(name: str, wanted: Callable[[Page], object], least: int = 0) -> None:
            for width, height in GRIDS[least:]:
                await pilot.resize_terminal(width, height)
                await pilot.pause()
                await turn_to(app, pilot, wanted)
                await pilot.pause()
                seen = "\n".join(row.rstrip() for row in picture(app)) + "\n"
                compare(seen, f"{name}-{width}x{height}-{lang}.txt")

        await look("dossiers", lambda shown: shown.agencies)
        await look("results", lambda shown: shown.numbers)
        call_all(store, ["1.1", "2", "3", "4", "5", "6"])
        await until(pilot, lambda: app.view is not None and len(app.view.calls) == 6)
        now += DWELL_S + 0.1
        await until(pilot, lambda: len(page(app)._spotlight.due) == 4)
        page(app)._blink.pause()
        await look("rush", lambda shown: shown.queues)
        await look("rush-dossiers", lambda shown: shown.agencies, least=1)
        await pilot.resize_terminal(*GRIDS[1])
        await pilot.pause()
        assert halves(await turn_to(app, pilot, lambda shown: shown.agencies)) == 1
        assert halves(await turn_to(app, pilot, lambda shown: shown.queues)) == 2
        await pilot.resize_terminal(*GRIDS[0])
        await pilot.pause()
        assert not any(one.agencies for one in page(app).query_one(Band)._pages)
    store.close()


@pytest.mark.verify
async def test_a_call_to_every_desk_at_once_is_seen_whole(tmp_path: Path) -> None:
    store = province(tmp_path / "data", also=["b"])
    desks = list(store.centre().desks)
    assert len(desks) > 25
    async with on_screen(store.folder, "hall-a", (80, 24)) as (app, pilot):
        now = 1000.0
        page(app).steady = lambda: now
        numbers = call_all(store, desks)
        await until(pilot, lambda: app.view is not None and len(app.view.calls) == len(desks))
        began: dict[str, float] = {}
        spoken: list[str] = []
        listed: set[str] = set()
        while True:
            page(app)._beat()
            spotlight = page(app)._spotlight
            assert spotlight.stage is not None
            if spotlight.stage.number not in began:
                began[spotlight.stage.number] = now
                spoken.append(spotlight.stage.number)
                await pilot.pause()
                scale = page(app)._plan(app.view).stage.number_scale if app.view else 0
                assert shows_big(app, spotlight.stage.number, scale)
            if app.view is not None:
                places = page(app)._plan(app.view).places
                listed |= {row.number for row in spotlight.listed(places, now)}
            if len(spoken) == len(desks):
                break
            now += 0.4
        assert spoken == numbers
        turns = [began[later] - began[number] for number, later in pairwise(numbers)]
        assert min(turns) >= DWELL_S
        assert listed == set(numbers)
    store.close()
