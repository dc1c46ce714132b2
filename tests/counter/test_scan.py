"""A slip under the scanner of a desk opens what can be done with it, and takes no key that was
meant for something else."""

from __future__ import annotations

from pathlib import Path

import pytest

from common.domain import commands
from common.domain.commands import Command
from common.domain.control_commands import TomorrowFirst
from common.store import scans
from common.store.store import Store
from counter.app import CounterApp
from tests.counter.seat import Seat, desk_of, field, issue, seated, set_pin
from tests.hall import PIN, pass_time, sign_in, staff

CARD = "001085012345|012345678|Nguyễn Thị Ánh|01021985|Nữ|Thôn Đoài|05052021"
WHY = "Vì sao gọi A002 lúc này?"
USED = "Phiếu hẹn này đã đổi lấy số A002 hôm nay."
LATER = "Đã quét mã. Bấm Esc trong 10 giây để mở."


def scan(store: Store, text: str) -> None:
    """What the device service does with it."""
    scans.put(store, "desk:5", text)


def do(store: Store, *deeds: Command) -> None:
    for deed in deeds:
        store.act(staff(), deed)


async def hears(seat: Seat, store: Store, text: str, said: str) -> None:
    """Something is scanned, and the message line says so."""
    scan(store, text)
    await seat.until(lambda: seat.message == said)


@pytest.mark.usefixtures("on_duty")
async def test_a_slip_of_somebody_who_waits_can_be_called_for_a_reason(
    store: Store, folder: Path
) -> None:
    issue(store, "ho-tich", "ho-tich")
    async with seated(folder) as seat:
        scan(store, f"MC:{field(store, 'A002', 'token')}")
        await seat.sees(WHY)
        await seat.press_until("2", lambda: seat.number == "A002")
        await hears(seat, store, "A002", "Số A002 đang được mời tại bàn này")
        assert seat.page == "work"


@pytest.mark.usefixtures("on_duty")
async def test_a_slip_of_somebody_who_was_missed_brings_them_back(
    store: Store, folder: Path
) -> None:
    issue(store, "ho-tich")
    do(store, commands.CallNext("5"), commands.StartService("5"), commands.Park("5"))
    async with seated(folder) as seat:
        scan(store, "a001")
        await seat.sees("Số A001 đang được giữ")
        await seat.press_until("1", lambda: seat.message == "Số A001 đang chờ")
    assert field(store, "A001", "state") == "waiting"


@pytest.mark.usefixtures("on_duty")
@pytest.mark.verify
async def test_what_can_be_done_nothing_with_is_told(store: Store, folder: Path) -> None:
    sign_in(store, "6", "q6")
    issue(store, "ho-tich", "ho-tich", "chung-thuc")
    do(store, commands.CallNext("5"), commands.Finish("5", "other"))
    do(store, commands.CancelTicket("A002"), commands.CallNext("6"))
    called = desk_of(store, "6").holder
    assert called is not None
    async with seated(folder) as seat:
        for text, said in (
            ("A001", "Số A001 đã xong: Khác"),
            ("A002", "Số A002 đã hủy"),
            (called.number, f"Số {called.number} đang được mời: Quầy 6"),
            ("A777", "Hôm nay không có số A777."),
            ("MC:QR2QR9UHJ8", "Không thấy phiếu này trong các số hôm nay"),
            (
                "H21.25-251107-0042",
                "Không thấy hồ sơ H21.25-251107-0042. Xin xem lại mã trên giấy hẹn.",
            ),
            (CARD, "Đây là thẻ căn cước, không lưu gì từ thẻ. Mời quét mã trên phiếu."),
            ("x", "Không nhận ra mã vừa quét. Mời quét mã trên phiếu."),
        ):
            await hears(seat, store, text, said)
        assert seat.page == "work"


@pytest.mark.usefixtures("on_duty")
async def test_while_somebody_is_at_the_desk_no_list_takes_the_digit_that_ends_the_visit(
    store: Store, folder: Path
) -> None:
    issue(store, "ho-tich", "ho-tich", "ho-tich")
    do(store, commands.CallNext("5"), commands.StartService("5"), commands.Park("5"))
    do(store, commands.CallNext("5", number="A003", reason="agreed"), commands.StartService("5"))
    async with seated(folder) as seat:
        await hears(seat, store, "A001", "Số A001 đang được giữ")
        await hears(seat, store, "A002", "Số A002 đang chờ")
        assert seat.page == "work"
        await seat.press("space")
        await hears(seat, store, "A002", LATER)
        await seat.press_until("9", lambda: seat.number is None)
        assert field(store, "A003", "outcome") == "other"
        await seat.sees(WHY)


@pytest.mark.usefixtures("on_duty")
async def test_what_an_officer_is_typing_stands_and_the_scan_opens_after_it(
    store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(CounterApp, "REFRESH_S", 60.0)  # the key opens it, not the next picture
    issue(store, "ho-tich", "ho-tich")
    async with seated(folder) as seat:
        await seat.press("f6", "0")
        await hears(seat, store, "A002", LATER)
        await seat.press("0")
        assert "Gõ các chữ số: 00" in seat.shown
        await seat.press("escape")
        await seat.sees(WHY)
        await seat.press("escape")
        assert (seat.page, seat.number) == ("work", None)


@pytest.mark.verify
async def test_who_is_not_signed_in_is_asked_to_first(store: Store, folder: Path) -> None:
    set_pin(store, "q5")
    issue(store, "ho-tich", "ho-tich")
    async with seated(folder) as seat:
        await hears(seat, store, "A002", "Đã quét mã. Mời đăng nhập trước.")
        await seat.press("1", *PIN, "enter")
        await seat.sees(WHY)


@pytest.mark.usefixtures("on_duty")
async def test_a_scan_that_waited_too_long_opens_nothing(store: Store, folder: Path) -> None:
    issue(store, "ho-tich", "ho-tich")
    async with seated(folder) as seat:
        pass_time(store, seconds=-11)
        scan(store, "A002")
        issue(store, "ho-tich")
        await seat.until(lambda: seat.view.waiting == 3)
        assert (seat.page, seat.message) == ("work", "")


async def test_the_slip_of_somebody_who_was_sent_home_gives_them_their_number(
    store: Store, folder: Path
) -> None:
    pass_time(store, minutes=-3 * 24 * 60)
    issue(store, "ho-tich", "ho-tich")
    do(store, TomorrowFirst((), "Bão"), commands.CloseDay())
    pass_time(store, minutes=3 * 24 * 60)
    with store.read() as connection:
        first, second = connection.execute("SELECT code FROM appointment ORDER BY id").fetchall()
    issue(store, "ho-tich")
    sign_in(store, "5", "q5")
    async with seated(folder) as seat:
        await seat.press_until("space", lambda: seat.number == "A001")
        scan(store, f"MA:{second['code']}")
        await seat.until(lambda: "hẹn của số cũ A002: quét tại máy lấy số" in seat.message)
        assert seat.page == "work"
        do(store, commands.Finish("5", "other"))
        await seat.until(lambda: seat.number is None)
        scan(store, f"MA:{first['code']}")
        await seat.sees("Số cũ A001 – Hộ tịch")
        await seat.press("1")
        await seat.until(lambda: "Số cũ A001 được số mới A002" in seat.message)
        await hears(seat, store, f"MA:{first['code']}", USED)
