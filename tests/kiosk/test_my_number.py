"""Whoever has a number can ask about it, and come back after missing the call."""

from __future__ import annotations

import pytest

from common.domain import commands
from common.domain.control_commands import TomorrowFirst
from common.store.store import Store
from kiosk.screens.notice import NoticePage
from kiosk.screens.start import StartPage
from tests.hall import issue, pass_time, sign_in, staff
from tests.kiosk.visitor import Visitor, tickets, visit

RETURN = "TÔI ĐÃ CÓ MẶT"


async def type_number(visitor: Visitor, number: str) -> None:
    await visitor.press("2", *number)


def call(store: Store) -> None:
    store.act(staff(), commands.CallNext("5"))


def miss(store: Store) -> None:
    """Called twice within a minute, nobody came."""
    call(store)
    store.act(staff(), commands.Recall("5"))
    pass_time(store, seconds=61)
    store.act(staff(), commands.MarkAbsent("5"))


async def test_who_waits_learns_how_long_still(store: Store) -> None:
    sign_in(store, "5", "q5")
    issue(store, "ho-tich")
    number = issue(store, "ho-tich")
    async with visit(store) as visitor:
        await type_number(visitor, number)
        await visitor.sees("Còn 1 người trước Ông/Bà", "Dự kiến được gọi: 08:", "Quầy phục vụ: 5")
        assert visitor.number == number
        assert RETURN not in visitor.text
        call(store)
        await visitor.sees("Ông/Bà là người tiếp theo")
        store.act(staff(), commands.StartService("5"))
        store.act(staff(), commands.Finish("5", "accepted"))
        call(store)
        await visitor.sees(f"Số {number}: mời vào quầy 5")


async def test_who_missed_the_call_comes_back_with_one_touch(store: Store) -> None:
    sign_in(store, "5", "q5")
    number = issue(store, "ho-tich")
    miss(store)
    async with visit(store) as visitor:
        await type_number(visitor, number)
        await visitor.sees(f"Số {number} đã được mời lúc 08:0", "nhưng chưa gặp Ông/Bà", RETURN)
        await visitor.touch("return")
        await visitor.sees(f"Đã ghi nhận. Số {number} sẽ được mời lại, dự kiến 08:")
        assert RETURN not in visitor.text
    assert tickets(store)[0]["state"] == "waiting"


@pytest.mark.verify
async def test_who_was_sent_home_is_not_told_to_take_a_new_number(store: Store) -> None:
    number = issue(store, "ho-tich")
    store.act(staff(), TomorrowFirst((), "mất điện"))
    async with visit(store) as visitor:
        await type_number(visitor, number)
        await visitor.sees(f"Số {number} đã được hẹn sang ngày khác.", "Mời xem phiếu hẹn")
        assert "Mời lấy số mới" not in visitor.text


async def test_many_touches_come_back_once(store: Store) -> None:
    sign_in(store, "5", "q5")
    number = issue(store, "ho-tich")
    miss(store)
    async with visit(store) as visitor:
        await type_number(visitor, number)
        await visitor.sees(RETURN)
        visitor.hammer("return", 6)
        await visitor.sees("Đã ghi nhận.")
        assert visitor.page == "MyNumberPage"
    with store.read() as connection:
        kinds = [row["kind"] for row in connection.execute("SELECT kind FROM event")]
    assert kinds.count("ticket.returned") == 1


async def test_who_fetched_a_paper_comes_back_too(store: Store) -> None:
    sign_in(store, "5", "q5")
    number = issue(store, "ho-tich")
    call(store)
    store.act(staff(), commands.StartService("5"))
    store.act(staff(), commands.Park("5"))
    async with visit(store) as visitor:
        await type_number(visitor, number)
        await visitor.sees(f"Số {number} đang được giữ", RETURN)
        await visitor.press("enter")
        await visitor.sees("Đã ghi nhận.")
    assert tickets(store)[0]["state"] == "waiting"


async def test_a_number_of_the_past_is_told_so(store: Store) -> None:
    number = issue(store, "ho-tich")
    store.act(staff(), commands.CancelTicket(number))
    async with visit(store) as visitor:
        await type_number(visitor, number)
        await visitor.sees(f"Số {number} không còn giá trị. Mời lấy số mới.")
        assert RETURN not in visitor.text


async def test_an_unknown_number_asks_to_look_again(store: Store) -> None:
    async with visit(store) as visitor:
        await type_number(visitor, "A777")
        await visitor.sees("Không thấy số A777 hôm nay. Mời xem lại phiếu.")
        await visitor.press("h")
        assert visitor.number == "H"
        assert "A777" not in visitor.text


@pytest.mark.parametrize(
    ("keys", "shown"),
    [("z", "––––"), ("5", "––––"), ("a12", "A12"), ("ah", "A"), ("a1\t?2", "A12")],
)
async def test_only_what_can_be_on_a_slip_can_be_typed(store: Store, keys: str, shown: str) -> None:
    async with visit(store) as visitor:
        await visitor.press("2", *("tab" if key == "\t" else key for key in keys))
        assert visitor.number == shown


async def test_keys_on_the_glass_type_and_erase(store: Store) -> None:
    issue(store, "ho-tich")
    async with visit(store) as visitor:
        await visitor.touch("mine")
        for key in ("prefix-1", "digit-0", "digit-0", "digit-7", "erase", "digit-1"):
            await visitor.touch(key)
        await visitor.sees("Ông/Bà là người tiếp theo")
        assert visitor.number == "A001"
        await visitor.touch("back")
        await visitor.is_on(StartPage)
        await visitor.touch("mine")
        assert visitor.number == "––––"


async def test_a_number_that_was_called_again_meanwhile_is_not_returned(store: Store) -> None:
    sign_in(store, "5", "q5")
    number = issue(store, "ho-tich")
    miss(store)
    async with visit(store) as visitor:
        await type_number(visitor, number)
        await visitor.sees(RETURN)
        store.act(staff(), commands.ReturnTicket(number))
        visitor.app.numbers.come_back(number, "late", lambda _: None)
        await visitor.is_on(NoticePage)
