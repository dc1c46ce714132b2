"""From a greeting to a number in four touches."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from common.domain import commands
from common.store.store import Store
from kiosk.screens.priority import PriorityPage
from kiosk.screens.services import ServicesPage
from kiosk.screens.start import StartPage
from kiosk.screens.ticket import NumberPage
from tests.hall import issue, sign_in, staff
from tests.kiosk.visitor import Visitor, hall_with, slip, tickets, visit


async def test_four_touches_give_one_number_and_one_slip(store: Store) -> None:
    async with visit(store) as visitor:
        await visitor.sees("Kính chào Ông/Bà", "Trung tâm Phục vụ hành chính công xã Đan Hải")
        await visitor.touch("ticket")
        await visitor.sees("Ông/Bà làm thủ tục về việc gì?", "Hộ tịch", "khai sinh")
        await visitor.touch("tile-1")
        await visitor.sees("Ông/Bà có thuộc diện ưu tiên không?", "Người từ đủ 60 tuổi")
        await visitor.touch("answer-2")
        await visitor.is_on(NumberPage)
        assert visitor.number == "A001"
        await visitor.sees("SỐ THỨ TỰ CỦA ÔNG/BÀ", "Hộ tịch", "Quầy phục vụ: 5", "Đang in phiếu…")
    (ticket,) = tickets(store)
    assert (ticket["origin"], ticket["terminal"], ticket["lang"]) == ("kiosk", "kiosk:k1", "vi")
    assert ticket["priority_class"] is None
    assert ticket["slips"] == 1


async def test_the_number_keys_do_what_touching_does(store: Store) -> None:
    async with visit(store) as visitor:
        assert await visitor.takes_a_number(service="2", answer="2") == "H001"


async def test_yes_gives_a_priority_number(store: Store) -> None:
    async with visit(store) as visitor:
        await visitor.takes_a_number(answer="1")
        await visitor.sees("SỐ ƯU TIÊN")
    (ticket,) = tickets(store)
    assert ticket["priority_class"] == "priority"


async def test_the_page_says_how_many_are_ahead_and_when_to_expect_the_call(store: Store) -> None:
    sign_in(store, "5", "q5")
    issue(store, "ho-tich")
    async with visit(store) as visitor:
        await visitor.press("1")
        await visitor.sees("1 người đang chờ")
        await visitor.press("1", "2")
        await visitor.sees("Còn 1 người trước Ông/Bà", "Dự kiến được gọi: 08:", "Mời Ông/Bà chờ")
        assert visitor.view.ticket is not None
        assert visitor.view.ticket.quoted is not None


async def test_without_anybody_on_duty_nothing_is_promised(store: Store) -> None:
    async with visit(store) as visitor:
        await visitor.takes_a_number()
        await visitor.sees("Ông/Bà là người tiếp theo", "Chưa dự kiến được giờ gọi")


async def test_a_number_called_at_once_sends_its_holder_to_the_counter(store: Store) -> None:
    sign_in(store, "5", "q5")
    async with visit(store) as visitor:
        number = await visitor.takes_a_number()
        store.act(staff(), commands.CallNext("5"))
        await visitor.sees(f"Số {number}: mời vào quầy 5")


async def test_the_page_goes_by_itself_and_forgets_the_number(store: Store) -> None:
    async with visit(store) as visitor:
        await visitor.takes_a_number()
        slip(store, "confirmed")
        await visitor.sees("Mời nhận phiếu bên dưới")
        await visitor.wait(8)
        assert visitor.page == "NumberPage"
        await visitor.wait(2)
        await visitor.is_on(StartPage)
        assert "A001" not in visitor.text


async def test_a_touch_ends_the_page_but_not_in_its_first_second(store: Store) -> None:
    async with visit(store) as visitor:
        await visitor.takes_a_number()
        visitor.hammer("number", 1)
        await visitor.settled()
        assert visitor.page == "NumberPage"
        await visitor.touch("number")
        await visitor.is_on(StartPage)


@pytest.mark.parametrize("way", ["touch", pytest.param("key", marks=pytest.mark.verify)])
async def test_every_page_leads_back(store: Store, way: str) -> None:
    async def back(visitor: Visitor) -> None:
        await (visitor.touch("back") if way == "touch" else visitor.press("0"))

    async with visit(store) as visitor:
        await visitor.press("1", "1")
        await visitor.is_on(PriorityPage)
        await back(visitor)
        await visitor.is_on(ServicesPage)
        await back(visitor)
        await visitor.is_on(StartPage)
        await visitor.press("1", "1")
        await visitor.touch("home")
        await visitor.is_on(StartPage)
    assert tickets(store) == []


async def test_an_abandoned_page_goes_back_to_the_start(store: Store) -> None:
    async with visit(store) as visitor:
        await visitor.press("1", "1")
        await visitor.wait(29)
        await visitor.is_on(PriorityPage)
        await visitor.wait(2)
        await visitor.is_on(StartPage)
    assert tickets(store) == []


async def test_a_centre_without_priority_asks_nothing(tmp_path: Path) -> None:
    store = hall_with(tmp_path / "data", lambda document: document["priority_class"].clear())
    async with visit(store) as visitor:
        await visitor.press("1", "1")
        await visitor.is_on(NumberPage)
    (ticket,) = tickets(store)
    assert ticket["priority_class"] is None
    store.close()


async def test_a_centre_with_two_classes_offers_both_and_neither(tmp_path: Path) -> None:
    def add(document: dict[str, Any]) -> None:
        merit = {"vi": "Người có công"}
        document["priority_class"].append(
            {"code": "merit", "name": merit, "who": {"vi": "thương binh"}, "target_min": 5}
        )

    store = hall_with(tmp_path / "data", add)
    async with visit(store) as visitor:
        await visitor.press("1", "1")
        await visitor.sees("Diện ưu tiên", "Người có công", "thương binh", "SỐ THƯỜNG")
        await visitor.press("2")
        await visitor.is_on(NumberPage)
    (ticket,) = tickets(store)
    assert ticket["priority_class"] == "merit"
    store.close()


async def test_help_for_the_unsure_is_the_last_tile_of_every_page(store: Store) -> None:
    async with visit(store) as visitor:
        await visitor.press("1")
        for page in ("1/3", "2/3", "3/3", "1/3"):
            await visitor.sees(f"Trang {page}")
            offered = [tile for tile in visitor.tiles() if tile.choice.startswith("service:")]
            assert offered[-1].choice == "service:viec-khac"
            assert [tile.face.key for tile in offered if tile.face] == [
                str(number) for number in range(1, len(offered) + 1)
            ]
            await visitor.press("+")


async def test_the_province_asks_for_the_agency_first(tmp_path: Path) -> None:
    store = hall_with(tmp_path / "data", lambda _: None, centre="province-25")
    async with visit(store, size=(120, 36)) as visitor:
        await visitor.press("1")
        await visitor.sees("Chọn cơ quan hoặc nhóm việc", "Sở Nội vụ", "Trang 1/3")
        await visitor.press("2")
        await visitor.sees("Tổ chức bộ máy", "Tôn giáo", "Việc khác, hoặc tôi chưa rõ")
        await visitor.press("0")
        await visitor.sees("Chọn cơ quan hoặc nhóm việc")
        await visitor.press("2", "1", "2")
        await visitor.is_on(NumberPage)
        assert visitor.number == "H001"
    store.close()
