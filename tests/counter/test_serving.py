"""Calling, serving, and what happens when nobody comes."""

from __future__ import annotations

from pathlib import Path

import pytest

from common.domain import commands
from common.domain.keypad import OUTCOMES
from common.store.store import Store
from tests.common.tui.hall import until
from tests.counter.seat import desk_of, field, happened, issue, seated
from tests.hall import make_hall, sign_in, staff

pytestmark = pytest.mark.usefixtures("on_duty")


async def test_space_calls_starts_and_asks_for_the_outcome(store: Store, folder: Path) -> None:
    issue(store, "ho-tich")
    async with seated(folder) as seat:
        await seat.press_until("space", lambda: seat.holder_state == "called")
        await seat.sees("ĐANG MỜI A001")
        assert "Gọi số này vì chờ lâu nhất tại bàn này" in seat.shown
        assert "Hẹn mời trước 08:15" in seat.shown
        await seat.press_until("space", lambda: seat.holder_state == "serving")
        await seat.press("space")
        assert "xin bấm một số 0–9" in seat.message
        assert seat.holder_state == "serving", "Space alone records nothing"
        await seat.press_until("9", lambda: seat.number is None)
        assert seat.message == "A001: Khác"
    assert field(store, "A001", "outcome") == "other"


@pytest.mark.parametrize("digit", "67890")
async def test_one_digit_ends_a_visit_that_needs_no_explaining(
    store: Store, folder: Path, digit: str
) -> None:
    issue(store, "ho-tich")
    store.act(staff(), commands.CallNext("5"))
    async with seated(folder) as seat:
        await seat.press_until(digit, lambda: seat.number is None)
    assert field(store, "A001", "outcome") == OUTCOMES[digit]


async def test_space_on_an_immediate_service_finishes_and_calls(store: Store, folder: Path) -> None:
    issue(store, "chung-thuc", "chung-thuc")
    async with seated(folder) as seat:
        await seat.press_until("space", lambda: seat.holder_state == "called")
        await seat.press_until("space", lambda: seat.holder_state == "serving")
        assert "Xong, gọi số tiếp" in seat.shown
        await seat.press_until("space", lambda: seat.number == "H002")
        assert seat.message == "H001: Trả kết quả"
        await seat.press_until("space", lambda: seat.holder_state == "serving")
        await seat.press_until("space", lambda: seat.number is None)
    assert field(store, "H001", "outcome") == field(store, "H002", "outcome") == "result_returned"


async def test_space_on_an_immediate_service_while_the_hall_is_held_only_finishes(
    store: Store, folder: Path
) -> None:
    issue(store, "chung-thuc", "chung-thuc")
    store.act(staff(), commands.CallNext("5"))
    store.act(staff(), commands.StartService("5"))
    store.act(staff(), commands.HoldHall("mất điện"))
    async with seated(folder) as seat:
        assert "CẢ SẢNH TẠM NGƯNG" in seat.shown
        await seat.press_until("space", lambda: seat.number is None)
        await seat.press("space")
        await seat.until(lambda: "mất điện" in seat.message)
    assert field(store, "H002", "state") == "waiting"


async def test_nobody_waits(folder: Path) -> None:
    async with seated(folder) as seat:
        await seat.press("space")
        await seat.until(lambda: seat.message != "")
        assert "5" in seat.message
        assert seat.number is None


async def test_f2_calls_again(store: Store, folder: Path) -> None:
    issue(store, "ho-tich")
    async with seated(folder) as seat:
        await seat.press_until("space", lambda: seat.number == "A001")
        await seat.press("f2")
        await seat.sees("đã mời 2 lần")
        await seat.press("f2")
        await seat.sees("đã mời 3 lần")


async def test_escape_undoes_a_call_and_nothing_else(store: Store, folder: Path) -> None:
    issue(store, "ho-tich")
    async with seated(folder) as seat:
        assert "Esc" not in seat.shown
        await seat.press_until("space", lambda: seat.number == "A001")
        assert "Esc Trả về chờ" in seat.shown
        await seat.press_until("escape", lambda: seat.number is None)
        assert seat.message == "Số A001 đang chờ"
        await seat.press_until("space", lambda: seat.number == "A001")
        await seat.press_until("space", lambda: seat.holder_state == "serving")
        await seat.press("space", "escape")
        assert seat.message == ""
        assert seat.holder_state == "serving"
    assert happened(store, "ticket.call_undone") == 1


async def test_absent_too_early_says_how_long_to_wait(store: Store, folder: Path) -> None:
    issue(store, "ho-tich")
    async with seated(folder) as seat:
        await seat.press_until("space", lambda: seat.number == "A001")
        await seat.press("f3")
        await seat.until(lambda: "Mới mời 1 lần, xin chờ thêm" in seat.message)
        assert "giây" in seat.message
        assert seat.number == "A001"


async def test_absent_after_two_calls_and_a_minute(tmp_path: Path) -> None:
    with_fast_clock = make_hall(tmp_path / "fast", clock="2026-11-23T08:00@600")
    sign_in(with_fast_clock, "5", "q5")
    issue(with_fast_clock, "ho-tich")
    async with seated(with_fast_clock.folder) as seat:
        await seat.press_until("space", lambda: seat.number == "A001")
        called_at = seat.view.holder.called_at if seat.view.holder else 0
        await seat.press("f2")
        await until(seat.pilot, lambda: with_fast_clock.now() > called_at + 61_000)
        await seat.press_until("f3", lambda: seat.number is None)
        await seat.sees("A001 vắng")
    with_fast_clock.close()


async def test_f4_holds_a_number_while_a_paper_is_fetched(store: Store, folder: Path) -> None:
    issue(store, "ho-tich")
    async with seated(folder) as seat:
        await seat.press_until("space", lambda: seat.holder_state == "called")
        await seat.press("f4")
        await seat.until(lambda: "A001" in seat.message)
        assert seat.holder_state == "called", "only somebody who is here can fetch a paper"
        await seat.press_until("space", lambda: seat.holder_state == "serving")
        await seat.press_until("f4", lambda: seat.number is None)
        await seat.sees("A001 giữ")


async def test_what_the_officer_should_know_is_on_the_screen(store: Store, folder: Path) -> None:
    store.act(
        staff(),
        commands.IssueTicket(
            "ho-tich", priority_class="priority", needs="wheelchair deaf", party_size=3
        ),
    )
    async with seated(folder) as seat:
        await seat.press_until("space", lambda: seat.number == "A001")
        for text in (
            "Hộ tịch",
            "SỐ ƯU TIÊN",
            "Hẹn mời trước 08:05",
            "Đi xe lăn: xin chừa lối",
            "Nghe kém: xin vẫy tay mời",
            "Đi 3 người",
            "diện ưu tiên, lấy số 08:00",
            "Phiếu chưa in được, công dân chỉ nhớ số",
            "Bảng LED mất kết nối, xin mời trực tiếp",
        ):
            assert text in seat.shown, text


async def test_the_running_time_ticks(tmp_path: Path) -> None:
    quick = make_hall(tmp_path / "quick", clock="2026-11-23T08:00@600")
    sign_in(quick, "5", "q5")
    issue(quick, "ho-tich")
    async with seated(quick.folder) as seat:
        await seat.press_until("space", lambda: seat.number == "A001")
        await seat.sees("Đã 1")
    quick.close()


async def test_a_message_goes_by_itself(
    store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("counter.screens.desk.MESSAGE_S", 0.2)
    async with seated(folder) as seat:
        await seat.press("space")
        await seat.until(lambda: seat.message != "")
        await seat.until(lambda: seat.message == "")


async def test_keys_that_mean_nothing_do_nothing(store: Store, folder: Path) -> None:
    issue(store, "ho-tich")
    before = desk_of(store)
    async with seated(folder) as seat:
        await seat.press("a", "1", "0", "tab", "enter", "ctrl+c", "f11", "up")
        await seat.pilot.pause()
        assert seat.page == "work"
    assert desk_of(store).holder == before.holder is None
    assert desk_of(store).state == "open"
