"""What a supervisor does to the hall: asked for with a reason, done once, on record."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from textual import events
from textual.pilot import Pilot

from common.store.store import Store
from supervisor.app import SupervisorApp
from tests.common.tui.hall import picture, until

AGAIN = ("f12",)
"""Between two presses of one key: another one, which means nothing. Else the second would be taken
for a repetition of the first."""


@asynccontextmanager
async def controls(
    store: Store, *keys: str, lang: str = "vi"
) -> AsyncIterator[tuple[SupervisorApp, Pilot[None]]]:
    app = SupervisorApp(store.folder, lang=lang)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: app.view is not None)
        await pilot.press("f8", *keys)
        yield app, pilot


async def sees(app: SupervisorApp, pilot: Pilot[None], *texts: str) -> None:
    await until(pilot, lambda: all(text in "\n".join(picture(app)) for text in texts))


def newest(store: Store, kind: str) -> dict[str, Any]:
    """Role, desk, subject and data of the newest event of this kind."""
    with store.read() as connection:
        row = connection.execute(
            "SELECT role, desk, subject, request, data FROM event WHERE kind = ?"
            " ORDER BY seq DESC LIMIT 1",
            (kind,),
        ).fetchone()
    return {**dict(row), "data": json.loads(row["data"])}


async def test_a_desk_is_closed_for_a_reason_that_stands_on_record(good: Store) -> None:
    async with controls(good, "down", "down", "enter") as (app, pilot):  # desk 3, free
        await sees(app, pilot, "Bàn 3: làm gì?", "1  Cho tạm nghỉ", "2  Đóng bàn")
        await pilot.press("2", "enter")
        await sees(app, pilot, "Đóng bàn 3?", "Xin ghi vào ô này.")  # no reason, no deed
        await pilot.press(*"Mat dien", "enter")
        await sees(app, pilot, "Đã đóng bàn 3.")
    closed = newest(good, "desk.closed")
    assert (closed["role"], closed["desk"]) == ("supervisor", "3")
    assert closed["data"] == {"reason": "Mat dien"}
    assert closed["request"]


async def test_a_break_is_announced_and_called_off(good: Store) -> None:
    async with controls(good, "down", "down", "enter", "4") as (app, pilot):  # desk 3, free
        await sees(app, pilot, "Bàn 3 sẽ nghỉ lúc nào?")
        await pilot.press(*"Hop", "tab", *"1000", "tab", *"1015", "enter")
        await sees(app, pilot, "Đã báo giờ nghỉ của bàn 3.")
        await sees(app, pilot, "nghỉ 10:00 – 10:15")
        await pilot.press("up", "down", "enter")  # an Enter held down would do nothing
        await sees(app, pilot, "5  Bỏ giờ nghỉ đã báo")
        await pilot.press("5")
        await sees(app, pilot, "Bỏ giờ nghỉ 10:00 – 10:15 của bàn 3?")
        await pilot.press("enter")
        await sees(app, pilot, "Đã bỏ giờ nghỉ của bàn 3.")
    assert newest(good, "desk.break_cancelled")["role"] == "supervisor"


async def test_what_is_refused_is_asked_again_with_the_words_that_were_typed(good: Store) -> None:
    async with controls(good, "enter", "2", *"hop", "enter") as (app, pilot):  # desk 1, serving
        await sees(app, pilot, "Lý do: hop▏", "Bàn 1 còn số")
        await pilot.press("escape")
        await sees(app, pilot, "ĐIỀU HÀNH", "Bàn 1 còn số")


async def test_a_desk_where_nobody_is_signed_in_is_not_opened_from_here(good: Store) -> None:
    async with controls(good, "down", "enter") as (app, pilot):
        await sees(app, pilot, "Bàn 2: làm gì?", "1  Phân việc hôm nay")
        assert "Mở bàn" not in "\n".join(picture(app))


async def test_an_input_method_may_take_its_letters_back(good: Store) -> None:
    """What it types is put together, whether it erases or hands over words at once."""
    async with controls(good, "down", "down", "enter", "2", *"hop", "backspace", "backspace") as (
        app,
        pilot,
    ):
        app.screen.post_message(events.Paste("o\N{COMBINING DOT BELOW}"))
        await sees(app, pilot, "Lý do: họ▏")
        await pilot.press("p", "enter")
        await sees(app, pilot, "Đã đóng bàn 3.")
    assert newest(good, "desk.closed")["data"] == {"reason": "họp"}
