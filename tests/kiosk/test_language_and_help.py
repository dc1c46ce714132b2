"""On every page: another language at a touch, and a person."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest

from common.store.store import Store
from kiosk.screens.start import StartPage
from kiosk.screens.ticket import NumberPage
from tests.kiosk.visitor import Visitor, tickets, visit

pytestmark = pytest.mark.verify

SENT = "Đã báo người hướng dẫn."

Way = Callable[[Visitor], Awaitable[object]]

WAYS: dict[str, Way] = {
    "start": lambda visitor: visitor.press(),
    "services": lambda visitor: visitor.press("1"),
    "priority": lambda visitor: visitor.press("1", "1"),
    "number": lambda visitor: visitor.takes_a_number(),
    "mine": lambda visitor: visitor.press("2"),
}


@pytest.mark.parametrize(
    "way",
    [
        pytest.param(way, marks=[] if way in {"start", "number"} else pytest.mark.verify)
        for way in WAYS
    ],
)
async def test_language_and_help_are_at_the_same_place_on_every_page(
    store: Store, way: str
) -> None:
    async with visit(store) as visitor:
        corners = {name: visitor.tile(name).region.bottom_right for name in ("language", "help")}
        await WAYS[way](visitor)
        for name, corner in corners.items():
            assert visitor.tile(name).region.bottom_right == corner
        await visitor.touch("language")
        await visitor.sees("CALL AN ASSISTANT", "Tiếng Việt", "Touch a box")
        await visitor.touch("help")
        await visitor.sees("An assistant is coming")
        await visitor.touch("language")
        await visitor.sees(SENT, "English")


async def test_english_goes_with_the_number_and_ends_with_the_visit(store: Store) -> None:
    async with visit(store) as visitor:
        await visitor.press("/")
        await visitor.sees("Welcome", "Hand in a dossier", "Opening hours: 07:30 – 11:30 and")
        await visitor.press("1")
        await visitor.sees("What is it about?", "Civil status", "Something else, or not sure")
        await visitor.press("1")
        await visitor.sees("Do you need a priority number?", "Aged 60 or over")
        await visitor.press("2")
        await visitor.is_on(NumberPage)
        await visitor.sees("YOUR NUMBER", "Counter: 5", "You are next", "Printing…")
        await visitor.touch("number")
        await visitor.is_on(StartPage)
        await visitor.sees("Kính chào Ông/Bà", "Bấm vào ô, hoặc bấm phím số")
    assert tickets(store)[0]["lang"] == "en"


async def test_a_language_left_behind_on_the_start_page_is_put_back(store: Store) -> None:
    async with visit(store) as visitor:
        await visitor.press("/")
        await visitor.sees("Welcome")
        await visitor.wait(29)
        await visitor.sees("Welcome")
        await visitor.wait(2)
        await visitor.sees("Kính chào Ông/Bà")


async def test_a_call_for_help_reaches_the_supervisor_once(store: Store) -> None:
    async with visit(store) as visitor:
        await visitor.touch("help")
        await visitor.sees(SENT)
        await visitor.press("*")
        await visitor.touch("help")
        await visitor.wait(16)
        await visitor.sees("GỌI NGƯỜI HƯỚNG DẪN")
    with store.read() as connection:
        alerts = connection.execute("SELECT kind, subject FROM alert").fetchall()
        events = connection.execute("SELECT 1 FROM event WHERE kind = 'help.called'").fetchall()
    assert [(row["kind"], row["subject"]) for row in alerts] == [("help", "kiosk:k1")]
    assert len(events) == 1


async def test_help_on_the_number_page_leaves_the_number_where_it_is(store: Store) -> None:
    async with visit(store) as visitor:
        number = await visitor.takes_a_number()
        await visitor.touch("help")
        await visitor.sees(SENT)
        assert visitor.number == number
