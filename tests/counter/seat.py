"""An officer in front of a real counter on a real store."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from textual import events
from textual.pilot import Pilot
from textual.widgets import ContentSwitcher, Static

from common.domain import commands
from common.store.store import Store
from common.views import counter as counter_view
from common.views.counter import CounterView
from counter.app import CounterApp
from tests.common.tui.hall import picture, until
from tests.hall import PIN, staff

HUMAN_S = 0.12
"""Nobody presses one key twice faster than this; as long again, and it is no held key."""


class Bench(CounterApp):
    """The counter, with a bell that is counted: a headless terminal has none."""

    rung = 0

    def bell(self) -> None:
        self.rung += 1


class Seat:
    """Presses keys and looks at the screen."""

    def __init__(self, app: Bench, pilot: Pilot[Any]) -> None:
        self.app = app
        self.pilot = pilot
        self._last = ""

    @property
    def view(self) -> CounterView:
        """The picture on the screen."""
        assert self.app.view is not None
        return self.app.view

    @property
    def number(self) -> str | None:
        """Whose number is at the desk."""
        return self.view.holder.number if self.view.holder else None

    @property
    def holder_state(self) -> str | None:
        """Whether they are called or served."""
        return self.view.holder.state if self.view.holder else None

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

    async def press(self, *keys: str) -> None:
        """Press keys as a person does."""
        for key in keys:
            if key == self._last:
                await self.pilot.pause(HUMAN_S)
            await self.pilot.press(key)
            if key == self._last:
                await self.pilot.pause(HUMAN_S)
            self._last = key

    async def write(self, text: str) -> None:
        """Type into a field, faster than any person, as some scanners do."""
        await self.pilot.press(*("space" if letter == " " else letter for letter in text))

    def send(self, key: str, at: float | None = None) -> None:
        """Let the terminal report a key, at `at` seconds on its clock, and wait for nothing."""
        event = events.Key(key, " " if key == "space" else None)
        if at is not None:
            event.time = at
        event.set_sender(self.app)
        self.app.post_message(event)

    async def until(self, seen: Callable[[], bool]) -> None:
        """Wait until the screen has come to show something."""
        await until(self.pilot, seen)
        await self.pilot.pause()

    async def sees(self, text: str) -> None:
        """Wait until `text` is on the screen."""
        await self.until(lambda: text in self.shown)

    async def press_until(self, key: str, seen: Callable[[], bool]) -> None:
        """Press one key and wait for what it brings."""
        await self.press(key)
        await self.until(seen)


@asynccontextmanager
async def seated(
    folder: Path, desk: str = "5", size: tuple[int, int] = (80, 24), lang: str = "vi"
) -> AsyncIterator[Seat]:
    """The terminal of `desk`, showing its first picture."""
    app = Bench(folder, desk, lang=lang)
    async with app.run_test(size=size) as pilot:
        seat = Seat(app, pilot)
        await seat.until(lambda: app.view is not None and app.screen.is_mounted)
        await pilot.pause()
        yield seat


def set_pin(store: Store, *officers: str) -> None:
    """Let these officers sign in with `PIN`."""
    for officer in officers:
        store.act(staff(), commands.SetPin(officer, PIN))


def issue(store: Store, *services: str, **more: Any) -> list[str]:
    """Somebody takes a number for each service; returns the numbers."""
    return [
        str(store.act(staff(), commands.IssueTicket(service, printer="none", **more))["number"])
        for service in services
    ]


def desk_of(store: Store, desk: str = "5") -> CounterView:
    """The desk as the store has it."""
    return counter_view.read(store, desk)


def happened(store: Store, kind: str) -> int:
    """How often something has happened."""
    with store.read() as connection:
        row = connection.execute(
            "SELECT count(*) FROM event WHERE kind = :kind", {"kind": kind}
        ).fetchone()
    return int(row[0])


def field(store: Store, number: str, name: str) -> Any:
    """One column of a ticket."""
    with store.read() as connection:
        row = connection.execute(
            "SELECT * FROM ticket WHERE number = :number", {"number": number}
        ).fetchone()
    return row[name]


BIRTH, DEATH, LAND = "1.001193", "1.000656", "1.999999"


def catalogue(store: Store) -> None:
    """Three procedures: one with papers and a time, one with a time, one without either."""
    same_day = {"time_value": 0, "time_unit": "same_day"}
    papers = ({"name": "Tờ khai", "originals": 1}, {"name": "Giấy chứng sinh", "originals": 1})
    rows = (
        {"code": BIRTH, "name": "Đăng ký khai sinh", "components": papers, **same_day},
        {"code": DEATH, "name": "Đăng ký khai tử", **same_day},
        {"code": LAND, "name": "Cấp giấy chứng nhận", "field": "Đất đai"},
    )
    filled = tuple({"field": "Hộ tịch", "agency": "UBND cấp xã", **row} for row in rows)
    store.act(staff(), commands.ImportProcedures(filled))


def serve(store: Store, service: str = "ho-tich", **more: Any) -> str:
    """Somebody takes a number and is served at desk 5; returns the number."""
    number = issue(store, service, **more)[0]
    store.act(staff(), commands.CallNext("5", number=number, reason="other"))
    store.act(staff(), commands.StartService("5"))
    return number


def rows(store: Store, query: str) -> list[dict[str, Any]]:
    """What a query finds."""
    with store.read() as connection:
        return [dict(row) for row in connection.execute(query).fetchall()]
