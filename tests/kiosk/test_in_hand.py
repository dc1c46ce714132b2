"""Whoever holds a slip changes its service or gives its number up; a typed number does neither."""

from __future__ import annotations

from typing import Any

import pytest

from common.domain import commands
from common.store import scans
from common.store.store import Store
from kiosk.knocking import SIGNS
from kiosk.screens.leave import LeavePage
from kiosk.screens.mine import MyNumberPage
from kiosk.screens.notice import NoticePage
from kiosk.screens.question import QuestionPage
from kiosk.screens.services import ServicesPage
from kiosk.screens.start import StartPage
from kiosk.screens.ticket import NumberPage
from tests.hall import staff
from tests.kiosk.test_layout import looks_as_it_did
from tests.kiosk.visitor import HUMAN_S, Visitor, tickets, visit

CHANGE, GIVE_UP = "ĐỔI VIỆC", "KHÔNG CHỜ NỮA"


def taken(store: Store) -> dict[str, Any]:
    """A number with its slip, from somewhere else in the hall."""
    store.act(staff(), commands.IssueTicket("ho-tich"))
    return tickets(store)[-1]


async def scan(visitor: Visitor, store: Store, ticket: dict[str, Any]) -> None:
    scans.put(store, "kiosk:k1", f"MC:{ticket['token']}")
    await visitor.is_on(MyNumberPage)
    await visitor.sees(CHANGE, GIVE_UP)


@pytest.mark.verify
async def test_a_typed_number_cannot_be_changed(store: Store) -> None:
    ticket = taken(store)
    async with visit(store) as visitor:
        await visitor.press("2", *ticket["number"])
        await visitor.sees("không chờ nữa: mời đến quầy hướng dẫn", "Ông/Bà là người tiếp theo")
        assert CHANGE not in visitor.text
        assert visitor.tile("change").face is None


async def test_the_wrong_service_is_changed_by_slip(store: Store) -> None:
    ticket = taken(store)
    async with visit(store) as visitor:
        await scan(visitor, store, ticket)
        await visitor.touch("change")
        await visitor.is_on(ServicesPage)
        await visitor.press("2")
        await visitor.is_on(QuestionPage)
        await visitor.sees(f"Đổi việc của số {ticket['number']}?", "Hộ tịch → Chứng thực")
        await visitor.press("1")
        await visitor.is_on(NumberPage)
        assert visitor.number == ticket["number"]
        await visitor.sees("Chứng thực", "Đang in phiếu")
    assert tickets(store)[0]["service"] == "chung-thuc"


@pytest.mark.verify
async def test_no_leaves_all_as_it_was_and_the_next_visitor_takes_a_number(store: Store) -> None:
    ticket = taken(store)
    async with visit(store) as visitor:
        await scan(visitor, store, ticket)
        await visitor.touch("change")
        await visitor.press("2", "2")
        await visitor.is_on(ServicesPage)
        await visitor.press("1")
        await visitor.sees(f"Số {ticket['number']} đang chờ đúng việc này.")
        await visitor.touch("home")
        await visitor.is_on(StartPage)
        assert await visitor.takes_a_number("2") != ticket["number"]
    assert [row["service"] for row in tickets(store)] == ["ho-tich", "chung-thuc"]


@pytest.mark.verify
async def test_a_number_is_given_up_after_one_more_question(store: Store) -> None:
    ticket = taken(store)
    async with visit(store) as visitor:
        await scan(visitor, store, ticket)
        await visitor.touch("give-up")
        await visitor.sees("Ông/Bà không chờ nữa?", f"Số {ticket['number']} sẽ không được mời")
        await visitor.press("2")
        await visitor.is_on(MyNumberPage)
        await visitor.sees(GIVE_UP)
        await visitor.touch("give-up")
        visitor.let_pass(HUMAN_S)
        visitor.hammer("yes", 6)
        await visitor.is_on(NoticePage)
        await visitor.sees(f"Đã ghi nhận. Số {ticket['number']} không chờ nữa.")
    assert tickets(store)[0]["state"] == "cancelled"


@pytest.mark.verify
async def test_a_slip_that_was_called_meanwhile_is_not_given_up(store: Store) -> None:
    ticket = taken(store)
    async with visit(store) as visitor:
        await scan(visitor, store, ticket)
        await visitor.touch("give-up")
        store.act(staff(), commands.CancelTicket(ticket["number"]))
        await visitor.press("1")
        await visitor.is_on(NoticePage)
        assert "Đã ghi nhận" not in visitor.text


@pytest.mark.verify
async def test_the_same_service_again_at_once_is_asked_about(store: Store) -> None:
    async with visit(store) as visitor:
        first = await visitor.takes_a_number()
        visitor.app.home()
        await visitor.press("1", "1")
        await visitor.sees(f"Ông/Bà đã lấy số {first} cho việc này. Lấy thêm?")
        await visitor.press("2")
        await visitor.is_on(StartPage)
        await visitor.press("1", "1", "1", "2")
        await visitor.is_on(NumberPage)
        assert visitor.number != first
    assert len(tickets(store)) == 2


@pytest.mark.verify
async def test_another_service_or_a_moment_later_is_not(store: Store) -> None:
    async with visit(store) as visitor:
        await visitor.takes_a_number("1")
        visitor.app.home()
        await visitor.takes_a_number("2")
        visitor.app.home()
        visitor.let_pass(10)
        await visitor.takes_a_number("2")
        await visitor.is_on(NumberPage)
    assert len(tickets(store)) == 3


@pytest.mark.verify
async def test_number_after_number_is_limited_in_words_one_can_follow(store: Store) -> None:
    async with visit(store) as visitor:
        for turn in range(13):
            await visitor.takes_a_number(str(turn % 4 + 1))
            visitor.app.home()
        await visitor.press("1", "3", "2")
        await visitor.sees("Máy vừa phát nhiều số liền nhau.", "10 giây")
    assert len(tickets(store)) == 13


@pytest.mark.verify
@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("size", [(80, 24), (96, 27), (120, 36)])
async def test_the_pages_look_as_they_did(store: Store, size: tuple[int, int], lang: str) -> None:
    ticket = taken(store)
    name = f"{size[0]}x{size[1]}-{lang}"
    async with visit(store, size) as visitor:
        visitor.app.speak(lang)
        scans.put(store, "kiosk:k1", f"MC:{ticket['token']}")
        await visitor.is_on(MyNumberPage)
        looks_as_it_did(visitor, f"held-{name}")
        await visitor.press("1", "2")
        await visitor.is_on(QuestionPage)
        looks_as_it_did(visitor, f"question-{name}")
        visitor.app.home()
        visitor.app.speak(lang)
        await visitor.pilot.press(*SIGNS[1])
        await visitor.is_on(LeavePage)
        await visitor.press("1", "2")
        looks_as_it_did(visitor, f"leave-{name}")
