"""Somebody in front of a real kiosk on a real store."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from textual import events
from textual.pilot import Pilot

from common.centre import shipped
from common.centre.document import as_document
from common.centre.load import load
from common.store import clock as clocks
from common.store.store import Store
from kiosk.app import KioskApp
from kiosk.picture import Picture
from kiosk.screens.page import KioskPage
from kiosk.widgets.plate import Plate
from kiosk.widgets.tile import Tile
from tests.common.tui.hall import picture, until
from tests.hall import staff

HUMAN_S = 1.1
"""Somebody who reads before touching takes longer than that."""


class TimedKiosk(KioskApp):
    """The kiosk, on a clock that only goes when it is told to."""

    passed = 1000.0

    def clock_s(self) -> float:
        return self.passed


class Visitor:
    """Touches, types and reads."""

    def __init__(self, app: TimedKiosk, pilot: Pilot[Any]) -> None:
        self.app = app
        self.pilot = pilot

    @property
    def page(self) -> str:
        """Which page is on the screen."""
        return type(self.app.screen).__name__

    @property
    def text(self) -> str:
        """Everything on the screen, piece by piece, as words in a row."""
        rows = picture(self.app)
        said = []
        for piece in self.app.screen.query("Static, Tile, StatusLine"):
            x, y, width, height = piece.region
            said += [row[x : x + width] for row in rows[y : y + height]]
        return " ".join(" ".join(said).split())

    @property
    def number(self) -> str:
        """The number on the plate."""
        return self.app.screen.query_one(Plate).text

    @property
    def view(self) -> Picture:
        """What the kiosk has read."""
        assert self.app.view is not None
        return self.app.view

    def tile(self, name: str) -> Tile:
        """A tile of the page on the screen."""
        return self.app.screen.query_one(f"#{name}", Tile)

    def tiles(self) -> list[Tile]:
        """Every tile there is to touch."""
        return [tile for tile in self.app.screen.query(Tile) if tile.face and tile.is_on_screen]

    async def touch(self, name: str) -> None:
        """One clean touch in the middle of a tile, after a moment of reading."""
        await self.settled()
        self.let_pass(HUMAN_S)
        assert await self.pilot.click(f"#{name}")
        await self.settled()

    async def press(self, *keys: str) -> None:
        """One key after the other, each after a moment of reading."""
        for key in keys:
            self.let_pass(HUMAN_S)
            await self.pilot.press(key)
            await self.settled()

    def let_pass(self, seconds: float) -> None:
        """Time goes on; the kiosk has not looked at it yet."""
        self.app.passed += seconds

    async def wait(self, seconds: float) -> None:
        """Time goes on, and the kiosk does what is due."""
        self.let_pass(seconds)
        self.app._tick()
        await self.settled()

    def hammer(self, name: str, times: int = 1) -> None:
        """Fingers come down faster than anything can be drawn."""
        x, y = self.app.screen.query_one(f"#{name}").region.center
        for _ in range(times):
            self.app.post_message(events.MouseDown(None, x, y, 0, 0, 1, False, False, False, x, y))
            self.app.post_message(events.MouseUp(None, x, y, 0, 0, 1, False, False, False, x, y))

    async def settled(self) -> None:
        """Wait until the store has answered and the page is drawn."""
        await until(self.pilot, lambda: not self.app.busy)
        await self.pilot.pause()

    async def sees(self, *words: str) -> None:
        """Wait until all of this is on the screen."""
        try:
            await until(self.pilot, lambda: all(word in self.text for word in words))
        except TimeoutError:
            raise AssertionError(f"{words} not in: {self.text}") from None

    async def is_on(self, page: type[KioskPage]) -> None:
        """Wait for a page."""
        await until(self.pilot, lambda: isinstance(self.app.screen, page))
        await self.settled()

    async def takes_a_number(self, service: str = "1", answer: str = "2") -> str:
        """From the start page to the number, by keys."""
        await self.press("1", service, answer)
        return self.number


@asynccontextmanager
async def visit(store: Store | Path, size: tuple[int, int] = (80, 24)) -> AsyncIterator[Visitor]:
    """The real program, headless, with its first picture on the screen."""
    folder = store if isinstance(store, Path) else store.folder
    app = TimedKiosk(folder, "k1")
    async with app.run_test(size=size) as pilot:
        visitor = Visitor(app, pilot)
        if isinstance(store, Store):
            await until(pilot, lambda: app.view is not None)
            await visitor.settled()
        yield visitor


def hall_with(
    folder: Path,
    change: Callable[[dict[str, Any]], object],
    centre: str = "dan-hai",
    clock: str = "2026-11-23T08:00@0",
) -> Store:
    """A shipped centre with something changed in its document, on a Monday at eight, and it stays
    eight unless `clock` says otherwise."""
    document = as_document(load(shipped.centre(centre)))
    change(document)
    start = clocks.parse(clock, document["centre"]["timezone"])
    return Store.create(folder, document, start, staff())


def tickets(store: Store) -> list[dict[str, Any]]:
    """Every ticket there is."""
    with store.read() as connection:
        return [dict(row) for row in connection.execute("SELECT * FROM ticket ORDER BY id")]


def slip(store: Store, state: str) -> None:
    """What the device service would write about the newest slip."""
    with store.transaction(staff(), "test") as tx:
        tx.run("UPDATE print_job SET state = :state", state=state)


def printer(store: Store, state: str) -> None:
    """What the device service would write about the kiosk's printer."""
    with store.transaction(staff(), "test") as tx:
        tx.run("DELETE FROM device_health WHERE device = 'p1'")
        row = {"device": "p1", "kind": "printer", "state": state, "since": tx.now, "at": tx.now}
        tx.insert("device_health", row)
