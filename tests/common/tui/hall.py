"""A small real screen program on a small real store, and ways to look at what it shows."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from textual.app import App, ComposeResult
from textual.pilot import Pilot
from textual.widgets import Input, Static

from common.centre import shipped
from common.centre.document import as_document
from common.centre.load import load
from common.domain.actor import Actor, Role
from common.domain.refusal import Refusal, Trouble
from common.store import clock as clocks
from common.store.store import Store
from common.tui.app import BaseApp, BaseScreen
from common.tui.bigtype import BigText
from common.tui.status import StatusLine
from common.views.hall import Hall, read_hall

CLERK = Actor(Role.ADMINISTRATOR, "cli:test")


@dataclass(frozen=True, slots=True)
class HallView:
    """The least a view can be."""

    hall: Hall


class Front(BaseScreen[HallView]):
    """One page with one of everything."""

    def compose(self) -> ComposeResult:
        yield Static("", id="name", markup=False)
        yield BigText(id="state")
        yield Input(id="field")
        yield StatusLine()

    def show(self, view: HallView) -> None:
        self.query_one("#name", Static).update(self.t.pick(view.hall.name), layout=False)
        self.query_one("#state", BigText).text = "HOLD" if view.hall.held else "OPEN"


class HallApp(BaseApp[HallView]):
    """Shows whether the hall is held."""

    SCREENS = {"front": Front}  # noqa: RUF012 - Textual's own spelling
    fetched = 0
    fault: Refusal | Trouble | None = None

    def on_mount(self) -> None:
        self.push_screen("front")

    def fetch(self, store: Store) -> HallView:
        self.fetched += 1
        if self.fault is not None:
            raise self.fault
        with store.read() as connection:
            return HallView(
                read_hall(connection, store.centre(), store.now(), store.clock.simulated)
            )


def make_store(folder: Path, clock: str | None = None) -> Store:
    """A real store of the shipped commune."""
    time = clocks.Clock() if clock is None else clocks.parse(clock, "Asia/Ho_Chi_Minh")
    document = as_document(load(shipped.centre("dan-hai")))
    return Store.create(folder, document, time, CLERK)


def picture(app: App[Any]) -> list[str]:
    """The rows of text that are on the screen now."""
    return [strip.text for strip in app.screen._compositor.render_strips()]


async def until(pilot: Pilot[Any], seen: Callable[[], bool], within_s: float = 10.0) -> None:
    """Wait until the app has come to show something."""
    async with asyncio.timeout(within_s):
        while not seen():
            await pilot.pause(0.01)


_INDENTED = re.compile(r'x="([\d.]+)" y="([\d.]+)" textLength="([\d.]+)"([^>]*)>((?:&#160;)+)')
_CELL = 12.2


def save_svg(app: App[Any], path: Path) -> None:
    """A picture for `rsvg-convert`, which swallows the spaces that a piece of text begins with."""

    def moved(piece: re.Match[str]) -> str:
        by = _CELL * piece[5].count(";")
        return (
            f'x="{float(piece[1]) + by:.1f}" y="{piece[2]}"'
            f' textLength="{max(0.0, float(piece[3]) - by):.1f}"{piece[4]}>'
        )

    path.write_text(_INDENTED.sub(moved, app.export_screenshot()), encoding="utf-8")
