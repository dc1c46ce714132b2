"""A closed door is seen, and says when it opens."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from common.domain import commands
from common.store import clock as clocks
from common.store.store import Store
from kiosk.screens.notice import NoticePage
from kiosk.screens.services import ServicesPage
from kiosk.screens.start import StartPage
from kiosk.widgets.tile import Tone
from tests.hall import issue, make_hall, staff
from tests.kiosk.visitor import hall_with, tickets, visit

pytestmark = pytest.mark.verify


@pytest.mark.parametrize(
    ("clock", "words"),
    [
        ("2026-11-23T06:30", ("Chưa đến giờ lấy số", "Mời lấy số từ 07:00")),
        ("2026-11-23T12:00", ("Nghỉ trưa đến 13:30. Số đã lấy vẫn có",)),
        ("2026-11-23T18:00", ("Đã hết giờ lấy số", "thứ Ba 24/11/2026, từ 07:30")),
        ("2026-11-21T09:00", ("Đã hết giờ lấy số", "thứ Hai 23/11/2026, từ 07:30")),
        ("2027-02-04T09:00", ("thứ Năm 11/02/2027, từ 07:30",)),  # why is in big type
    ],
    ids=["early", "lunch", "evening", "saturday", "tet"],
)
async def test_out_of_hours_the_start_page_says_when_numbers_are_given_again(
    tmp_path: Path, clock: str, words: tuple[str, ...]
) -> None:
    store = make_hall(tmp_path / "data", clock=clock)
    async with visit(store, size=(120, 36)) as visitor:
        await visitor.sees(*words, "XEM SỐ CỦA TÔI", "GỌI NGƯỜI HƯỚNG DẪN")
        assert visitor.tile("help").region.right == 119, "in the same corner on every day"
        await visitor.touch("ticket")
        await visitor.is_on(NoticePage)
        await visitor.sees(*words)
        await visitor.touch("title")
        await visitor.is_on(StartPage)
    assert tickets(store) == []
    store.close()


async def test_the_police_are_seen_on_tuesday_and_say_wednesday(tmp_path: Path) -> None:
    store = make_hall(tmp_path / "data", centre="province-25", clock="2026-11-24T09:00")
    async with visit(store, size=(120, 36)) as visitor:
        await visitor.press("1")
        agencies = {tile.choice: tile for tile in visitor.tiles()}
        while "agency:cong-an" not in agencies:
            await visitor.press("+")
            agencies = {tile.choice: tile for tile in visitor.tiles()}
        await visitor.press(agencies["agency:cong-an"].face.key)  # type: ignore[union-attr]
        await visitor.sees("hôm nay không nhận", "thứ Tư, từ 07:30")
        shut = next(tile for tile in visitor.tiles() if tile.face and tile.face.tone is Tone.QUIET)
        await visitor.press(shut.face.key)  # type: ignore[union-attr]
        await visitor.sees("hôm nay không tiếp nhận", "thứ Tư 25/11/2026, từ 07:30")
        await visitor.press("0")
        await visitor.is_on(ServicesPage)
    assert tickets(store) == []
    store.close()


def with_quota(document: dict[str, Any]) -> None:
    document["service"][0]["quota"] = 1


async def test_a_service_without_numbers_left_says_so(tmp_path: Path) -> None:
    store = hall_with(tmp_path / "data", with_quota)
    issue(store, "ho-tich")
    async with visit(store) as visitor:
        await visitor.press("1")
        await visitor.sees("hôm nay đã đủ lượt", "thứ Ba, từ 07:30")
        await visitor.press("1")
        await visitor.sees("Hộ tịch: hôm nay đã đủ lượt", "thứ Ba 24/11/2026")
    assert len(tickets(store)) == 1
    store.close()


async def test_the_last_number_may_go_to_somebody_else_in_the_last_second(tmp_path: Path) -> None:
    store = hall_with(tmp_path / "data", with_quota)
    async with visit(store) as visitor:
        await visitor.press("1", "1")
        issue(store, "ho-tich")
        await visitor.press("2")
        await visitor.is_on(NoticePage)
        await visitor.sees("Hộ tịch: hôm nay đã đủ lượt")
        await visitor.wait(16)
        await visitor.is_on(StartPage)
    assert len(tickets(store)) == 1
    store.close()


async def test_a_held_hall_says_why_and_until_when(store: Store) -> None:
    until = clocks.parse("2026-11-23T09:15", "Asia/Ho_Chi_Minh").start
    async with visit(store, size=(120, 36)) as visitor:
        await visitor.press("1", "1")
        store.act(staff(), commands.HoldHall("mất điện", until))
        await visitor.press("2")
        await visitor.sees("Tạm ngưng lấy số: mất điện. Dự kiến mở lại lúc 09:15.")
        await visitor.press("0")
        await visitor.is_on(StartPage)
        await visitor.sees("Tạm ngưng lấy số: mất điện. Dự kiến mở lại lúc 09:15.")
        store.act(staff(), commands.HoldHall("mất điện"))
        await visitor.sees("Tạm ngưng lấy số: mất điện.")
        store.act(staff(), commands.ResumeHall())
        await visitor.sees("Nộp hồ sơ, làm thủ tục")
    assert tickets(store) == []


async def test_after_the_day_is_closed_the_next_one_is_named(store: Store) -> None:
    issue(store, "ho-tich")
    store.act(staff(), commands.CloseDay())
    async with visit(store, size=(120, 36)) as visitor:
        await visitor.sees("Đã hết giờ lấy số", "thứ Ba 24/11/2026, từ 07:30")
        await visitor.touch("ticket")
        await visitor.is_on(NoticePage)


async def test_the_day_closing_under_a_finger_is_told_kindly(store: Store) -> None:
    issue(store, "ho-tich")
    async with visit(store) as visitor:
        await visitor.press("1", "1")
        store.act(staff(), commands.CloseDay())
        await visitor.press("2")
        await visitor.is_on(NoticePage)
        await visitor.sees("Đã hết giờ lấy số")


async def test_a_full_series_sends_people_to_the_guidance_desk(tmp_path: Path) -> None:
    store = make_hall(tmp_path / "data")
    issue(store, "ho-tich")
    with store.transaction(staff(), "test") as tx:
        tx.run("UPDATE day_count SET n = 999 WHERE kind = 'series'")
    async with visit(store) as visitor:
        await visitor.press("1", "1", "2")
        await visitor.is_on(NoticePage)
        await visitor.sees("Chưa lấy được số. Mời Ông/Bà đến quầy hướng dẫn.")
    store.close()
