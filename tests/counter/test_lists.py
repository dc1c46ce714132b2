"""What the function keys ask: transfer, a certain number, serve now, pause, bring back."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from common.domain import commands
from common.store.store import Store
from counter.dialogs import REASONS
from tests.counter.seat import desk_of, field, happened, issue, seated, set_pin
from tests.hall import make_hall, sign_in, staff

pytestmark = [pytest.mark.usefixtures("on_duty"), pytest.mark.verify]


def serving(store: Store, service: str = "ho-tich") -> None:
    issue(store, service)
    store.act(staff(), commands.CallNext("5"))
    store.act(staff(), commands.StartService("5"))


async def test_f5_hands_on_to_another_service(store: Store, folder: Path) -> None:
    serving(store)
    async with seated(folder) as seat:
        await seat.press("f5")
        assert "Chuyển A001 đến đâu?" in seat.shown
        assert "ĐANG PHỤC VỤ A001" in seat.shown, "the number stays in sight"
        assert " 1  Chứng thực" in seat.shown
        assert "Hộ tịch" not in seat.shown, "it is there already"
        await seat.press_until("1", lambda: seat.number is None)
        assert seat.message == "Số A001 đang chờ"
        assert seat.page == "work"
    assert field(store, "A001", "service") == "chung-thuc"


async def test_f7_changes_what_somebody_came_for_and_keeps_them_here(
    store: Store, folder: Path
) -> None:
    issue(store, "ho-tich")
    store.act(staff(), commands.CallNext("5"))
    async with seated(folder) as seat:
        await seat.press("f7")
        assert "A001 đến vì việc gì? Công dân vẫn ở bàn này" in seat.shown
        assert "Hộ tịch" not in seat.shown
        await seat.press("1")
        await seat.until(lambda: seat.message == "Số A001: Chứng thực")
        assert seat.holder_state == "called"
        assert "Chứng thực" in seat.shown
        await seat.press_until("space", lambda: seat.holder_state == "serving")
        assert "Xong, gọi số tiếp" in seat.shown, "a service that is done at once"
    assert field(store, "A001", "service") == "chung-thuc"


async def test_f5_hands_on_to_another_desk(store: Store, folder: Path) -> None:
    serving(store)
    sign_in(store, "6", "q6")
    async with seated(folder) as seat:
        await seat.press("f5", "left")
        assert "Quầy 6 – Chứng thực" in seat.shown
        assert "Quầy 5 –" not in seat.shown
        await seat.press("up", "down", "down", "down", "down", "enter")
        await seat.until(lambda: seat.number is None)
    assert field(store, "A001", "directed_desk") == "6"


async def test_f5_to_a_desk_that_is_not_open_is_refused(store: Store, folder: Path) -> None:
    serving(store)
    async with seated(folder) as seat:
        await seat.press("f5", "left", "1")
        await seat.until(lambda: seat.message != "")
        assert seat.number == "A001"


async def test_a_page_opens_even_without_a_holder_so_that_the_digit_after_it_does_nothing_else(
    store: Store, folder: Path
) -> None:
    async with seated(folder) as seat:
        await seat.press("f5")
        assert seat.page == "handover"
        await seat.press("3")
        assert seat.page == "handover"


async def test_keys_typed_ahead_reach_the_list_they_are_meant_for(
    store: Store, folder: Path
) -> None:
    serving(store)
    async with seated(folder) as seat:
        await seat.pilot.press("f5", "1")
        await seat.until(lambda: seat.number is None)
    assert field(store, "A001", "outcome") is None
    assert field(store, "A001", "service") == "chung-thuc"


async def test_f6_calls_a_number_found_by_its_digits_for_a_reason(
    store: Store, folder: Path
) -> None:
    issue(store, "ho-tich", "ho-tich", "ho-tich")
    async with seated(folder) as seat:
        await seat.press("f6")
        await seat.sees("A003")
        await seat.press("3")
        assert "A001" not in seat.shown
        await seat.press("enter")
        assert "Vì sao gọi A003 lúc này?" in seat.shown
        await seat.press_until("2", lambda: seat.number == "A003")
        assert seat.page == "work"
    with store.read() as connection:
        row = connection.execute("SELECT data FROM event WHERE kind = 'ticket.called'").fetchone()
    assert json.loads(row["data"])["why"] == REASONS[1]


async def test_f6_brings_back_who_is_away_even_while_somebody_is_served(
    store: Store, folder: Path
) -> None:
    serving(store)
    store.act(staff(), commands.Park("5"))
    serving(store)
    async with seated(folder) as seat:
        await seat.press("f6")
        await seat.sees("giữ")
        await seat.press("1", "enter")
        await seat.until(lambda: seat.message == "Số A001 đang chờ")
        assert (seat.number, seat.holder_state) == ("A002", "serving")


async def test_f6_asks_for_no_reason_while_somebody_else_is_at_the_desk(
    store: Store, folder: Path
) -> None:
    serving(store)
    issue(store, "ho-tich")
    async with seated(folder) as seat:
        await seat.press("f6")
        await seat.sees("A002")
        await seat.press("enter", "1")
        assert seat.message == "Bàn 5 còn số A001. Xin ghi kết quả số này trước."
        assert seat.page == "pick", "the digit typed ahead is no outcome"
    assert field(store, "A001", "state") == "serving"


async def test_f6_takes_a_digit_back_and_goes_back(store: Store, folder: Path) -> None:
    issue(store, "ho-tich", "ho-tich")
    async with seated(folder) as seat:
        await seat.press("f6", "9")
        await seat.sees("Không có số nào như vậy")
        await seat.press("enter", "backspace")
        await seat.sees("A002")
        await seat.press("down", "up", "escape")
        assert seat.page == "work"


async def test_f6_follows_the_hall_and_keeps_the_chosen_number(store: Store, folder: Path) -> None:
    issue(store, "ho-tich", "ho-tich")
    async with seated(folder) as seat:
        await seat.press("f6")
        await seat.sees("A002")
        await seat.press("down")
        store.act(staff(), commands.CancelTicket("A001"))
        await seat.until(lambda: "A001" not in seat.shown)
        await seat.press("enter")
        assert "Vì sao gọi A002 lúc này?" in seat.shown


async def test_f4_at_a_free_desk_brings_back_who_is_away(store: Store, folder: Path) -> None:
    serving(store)
    async with seated(folder) as seat:
        await seat.press_until("f4", lambda: seat.number is None)
        await seat.press("f4")
        assert "Đưa số trở lại hàng chờ" in seat.shown
        await seat.press("1")
        await seat.until(lambda: seat.message == "Số A001 đang chờ")
        await seat.press_until("space", lambda: seat.number == "A001")
        assert "quay lại" in seat.shown
        await seat.press_until("escape", lambda: seat.number is None)
        await seat.press("f4")
        await seat.sees("Không có số nào đang giữ hoặc vắng mặt")
        await seat.press("1", "enter", "escape")
        assert seat.page == "work"


async def test_f7_serves_somebody_without_a_number(store: Store, folder: Path) -> None:
    async with seated(folder) as seat:
        await seat.press("f7")
        assert " 1  Hộ tịch" in seat.shown, "this desk's services come first"
        await seat.press_until("1", lambda: seat.holder_state == "serving")
        assert "chưa có số" in seat.shown
        assert "Phiếu chưa in được" not in seat.shown, "no slip was asked for"


async def test_f8_pauses_for_a_reason_and_space_opens_again(store: Store, folder: Path) -> None:
    async with seated(folder) as seat:
        await seat.press("f8")
        await seat.press_until("2", lambda: seat.view.state == "paused")
        await seat.sees("TẠM NGHỈ: Họp")
        await seat.press_until("space", lambda: seat.view.state == "open")
        await seat.press("f8")
        await seat.press_until("1", lambda: seat.view.state == "paused")
        await seat.press_until("f8", lambda: seat.view.state == "open")
    assert happened(store, "desk.paused") == 2


async def test_a_desk_may_pause_with_its_holder_and_then_calls_nobody(
    store: Store, folder: Path
) -> None:
    serving(store)
    issue(store, "ho-tich")
    async with seated(folder) as seat:
        await seat.press("f8")
        await seat.press_until("1", lambda: seat.view.state == "paused")
        assert "Bàn đang tạm nghỉ" in seat.shown
        assert "ĐANG PHỤC VỤ A001" in seat.shown
        await seat.press_until("9", lambda: seat.number is None)
        await seat.sees("TẠM NGHỈ: Nghỉ giải lao")


async def test_f8_ends_the_shift(store: Store, folder: Path) -> None:
    async with seated(folder) as seat:
        await seat.press("f8", "7")
        await seat.sees("CHƯA MỞ")
    assert desk_of(store).state == "closed"


async def test_the_shift_cannot_end_with_somebody_there(store: Store, folder: Path) -> None:
    serving(store)
    async with seated(folder) as seat:
        await seat.press("f8", "7")
        await seat.until(lambda: "A001" in seat.message)
        assert seat.view.officer == "q5"


async def test_a_paused_desk_ends_the_shift_with_0_after_asking(store: Store, folder: Path) -> None:
    store.act(staff(), commands.PauseDesk("5", "break"))
    async with seated(folder) as seat:
        assert "0 Hết ca" in seat.shown
        await seat.press("0")
        assert "Kết thúc ca tại bàn này?" in seat.shown
        await seat.press("2")
        assert seat.page == "work"
        await seat.press("0", "1")
        await seat.sees("CHƯA MỞ")


@pytest.mark.parametrize("key", ["question_mark", "f1"])
async def test_help_explains_every_key_and_any_key_leaves_it(
    store: Store, folder: Path, key: str
) -> None:
    issue(store, "ho-tich")
    async with seated(folder) as seat:
        await seat.press(key)
        for name in ("Space", "2 3 5", "6 – 0", "Esc", " / ", *(f"F{n}" for n in range(2, 11))):
            assert name in seat.shown
        assert "Bấm phím bất kỳ để quay lại" in seat.shown
        await seat.press("space")
        assert seat.page == "work"
        assert seat.number is None, "that key only left the help"


@pytest.mark.verify
async def test_long_lists_have_pages_of_nine(tmp_path: Path) -> None:
    province = make_hall(tmp_path / "province", centre="province-25")
    desk = next(iter(province.centre().desks))
    set_pin(province, *(row["code"] for row in province.centre().document["officer"]))
    async with seated(province.folder, desk) as seat:
        officers = [officer for officer in seat.view.officers if officer.state == "ready"]
        assert len(officers) > 9
        await seat.press("right", "1")
        assert officers[9].name["vi"] in seat.shown
    province.close()


async def test_a_paused_desk_says_when_it_is_back(store: Store, folder: Path) -> None:
    store.act(staff(), commands.PauseDesk("5", "break"))
    async with seated(folder) as seat:
        assert "F7 Hẹn giờ trở lại" in seat.shown
        await seat.press("f7", "2")
        await seat.sees("TẠM NGHỈ: Nghỉ giải lao, trở lại lúc")
        with store.read() as connection:
            (length,) = connection.execute("SELECT to_at - from_at FROM desk_break").fetchone()
        assert 10 * 60_000 <= length <= 11 * 60_000
