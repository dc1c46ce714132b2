"""A guide at the door, in front of the real screen on a real store."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

from textual import events
from textual.pilot import Pilot
from textual.widgets import ContentSwitcher, Static

from common.domain import commands
from common.domain.control_commands import TomorrowFirst
from common.store.store import Store
from common.views.guide import Given, GuideView
from counter.guide.app import GuideApp
from tests.common.tui.hall import picture, until
from tests.hall import PIN, issue, pass_time, staff

LATER_S = 2.0
"""Somebody else has come to the door."""

_WEEKEND_MIN = 3 * 24 * 60


class Door:
    """Presses keys at moments of its own clock, and looks at the screen."""

    def __init__(self, app: GuideApp, pilot: Pilot[Any]) -> None:
        self.app = app
        self.pilot = pilot
        self._clock = 1000.0

    @property
    def view(self) -> GuideView:
        """The picture on the screen."""
        assert self.app.view is not None
        return self.app.view

    @property
    def last(self) -> list[str]:
        """The last numbers, the newest first."""
        return [given.number for given in self.view.last]

    @property
    def newest(self) -> Given:
        """The newest number."""
        return self.view.last[0]

    @property
    def page(self) -> str:
        """Which page is in front."""
        return self.app.screen.query_one(ContentSwitcher).current or ""

    @property
    def message(self) -> str:
        """What is being said."""
        return str(self.app.screen.query_one("#message", Static).content)

    @property
    def shown(self) -> str:
        """Every row on the screen."""
        return "\n".join(picture(self.app))

    async def press(self, *keys: str, apart: float = LATER_S) -> None:
        """Press keys, one every `apart` seconds."""
        for key in keys:
            self._clock += apart
            event = events.Key(key, key if len(key) == 1 else None)
            event.time = self._clock
            event.set_sender(self.app)
            self.app.post_message(event)
        await self.pilot.pause()

    async def until(self, seen: Callable[[], bool]) -> None:
        """Wait until the screen has come to show something."""
        await until(self.pilot, seen)
        await self.pilot.pause()

    async def sees(self, *texts: str) -> None:
        """Wait until all of `texts` are on the screen."""
        await self.until(lambda: all(text in self.shown for text in texts))

    async def settles(self) -> None:
        """Wait until every press has been answered."""
        await self.pilot.pause()
        await self.until(lambda: self.app.conduct.under_way == 0)


@asynccontextmanager
async def at_door(
    store: Store, kiosk: str = "k1", size: tuple[int, int] = (80, 24), lang: str = "vi"
) -> AsyncIterator[Door]:
    """The screen as it starts: nobody has signed in."""
    app = GuideApp(store.folder, kiosk, lang=lang)
    async with app.run_test(size=size) as pilot:
        door = Door(app, pilot)
        await door.until(lambda: app.view is not None and app.screen.is_mounted)
        yield door


@asynccontextmanager
async def guiding(
    store: Store,
    kiosk: str = "k1",
    size: tuple[int, int] = (80, 24),
    lang: str = "vi",
    guide: str = "hd1",
) -> AsyncIterator[Door]:
    """The only guide with a PIN has signed in."""
    store.act(staff(), commands.SetPin(guide, PIN))
    async with at_door(store, kiosk, size, lang) as door:
        await door.press("1", *PIN, "enter")
        await door.until(lambda: door.page == "work")
        yield door


def given(store: Store) -> list[dict[str, Any]]:
    """Every ticket, in order."""
    with store.read() as connection:
        return [dict(row) for row in connection.execute("SELECT * FROM ticket ORDER BY id")]


def sent_home(store: Store, *services: str) -> dict[str, str]:
    """Everybody was on Friday, and it is their day; the token of each slip by the old number."""
    pass_time(store, minutes=-_WEEKEND_MIN)
    for service in services:
        issue(store, service)
    numbers = [
        sent["number"] for sent in store.act(staff(), TomorrowFirst((), "Bão", "none"))["sent"]
    ]
    store.act(staff(), commands.CloseDay())
    pass_time(store, minutes=_WEEKEND_MIN)
    with store.read() as connection:
        codes = connection.execute("SELECT code FROM appointment ORDER BY id").fetchall()
    return dict(zip(numbers, (row["code"] for row in codes), strict=True))
