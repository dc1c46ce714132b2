"""A hall screen on a real store, and ways to look at it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from textual.pilot import Pilot

from common.domain import commands
from common.store.store import Store
from common.store.tx import dumps
from common.tui.bigtype import draw
from display.app import DisplayApp
from display.screens.hall import HallPage
from display.widgets.band import Band
from tests.common.tui.hall import picture, until
from tests.hall import issue, sign_in, staff

HALL_SIZE = (96, 27)


@asynccontextmanager
async def on_screen(
    folder: Path, display: str = "hall", size: tuple[int, int] = HALL_SIZE
) -> AsyncIterator[tuple[DisplayApp, Pilot[Any]]]:
    """The real program, headless, after its first picture."""
    app = DisplayApp(folder, display)
    async with app.run_test(size=size) as pilot:
        await until(pilot, lambda: app.view is not None and app.screen.is_mounted)
        await pilot.pause()
        yield app, pilot


def page(app: DisplayApp) -> HallPage:
    """The one page."""
    assert isinstance(app.screen, HallPage)
    return app.screen


def widgets(app: DisplayApp) -> int:
    """How many widgets there are on the page, and on all others."""
    found = sum(len(screen.query("*")) for screen in {*app.screen_stack, page(app)})
    assert found, "nothing was counted"
    return found


def open_desks(store: Store, desks: Sequence[str]) -> None:
    """Officers of the commune take up duty."""
    for desk in desks:
        sign_in(store, desk, f"q{desk}")


def call(store: Store, desk: str, service: str) -> str:
    """A number is taken and called to the desk; whoever was there is finished first."""
    number = issue(store, service)
    if store.act(staff(), commands.CallNext(desk))["number"] != number:
        raise AssertionError("somebody else was waiting")
    return number


def keep_clock(store: Store) -> None:
    """Whoever opens the store from now on has the time of this `Store`."""
    with store.transaction(staff(), "clock") as tx:
        clock = dumps(store.clock.as_dict())
        tx.run("UPDATE meta SET value = :clock WHERE key = 'clock'", clock=clock)


def shows_big(app: DisplayApp, text: str, scale: int) -> bool:
    """Whether `text` stands on the screen in big type of this scale."""
    rows = picture(app)
    glyphs = [row.rstrip() for row in draw(text, scale)]
    return any(
        all(glyph in row for glyph, row in zip(glyphs, rows[top:], strict=False))
        for top in range(len(rows) - len(glyphs) + 1)
    )


def text(app: DisplayApp) -> str:
    """Everything on the screen."""
    return "\n".join(picture(app))


async def turn_to_figures(app: DisplayApp, pilot: Pilot[Any]) -> None:
    """The band comes round to the figures of last month."""
    band = page(app).query_one(Band)
    for _ in range(len(band._pages)):
        band.turn()
        await pilot.pause()
        if band.page is not None and band.page.figures:
            return
    raise AssertionError("no figures")
