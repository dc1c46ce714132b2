"""A slip under the kiosk's scanner opens its number; nothing else does, and nobody loses theirs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from common.domain import commands
from common.domain.control_commands import TomorrowFirst
from common.store import scans
from common.store.store import Store
from kiosk.screens.mine import MyNumberPage
from kiosk.screens.notice import NoticePage
from kiosk.screens.start import StartPage
from kiosk.screens.ticket import NumberPage
from tests.common.tui.hall import until
from tests.hall import issue, staff
from tests.kiosk.visitor import hall_with, slip, tickets, visit

CARD = "001085012345|012345678|Nguyễn Thị Ánh|01021985|Nữ|Thôn Đoài|05052021"
K1 = "kiosk:k1"


def scan(store: Store, text: str) -> None:
    """What the device service does with it."""
    scans.put(store, K1, text)


def qr(store: Store) -> str:
    """What stands in the code of the newest slip."""
    return f"MC:{tickets(store)[-1]['token']}"


def nothing_waits(store: Store) -> bool:
    with store.read() as connection:
        return not scans.waiting(connection, K1, store.now())


async def test_a_slip_opens_its_number(store: Store) -> None:
    issue(store, "ho-tich")
    number = issue(store, "ho-tich")
    async with visit(store) as visitor:
        scan(store, qr(store).lower())
        await visitor.is_on(MyNumberPage)
        assert visitor.number == number
        await visitor.sees("Còn 1 người trước Ông/Bà")
        await visitor.press("a")
        assert visitor.number == "A", "another number can be typed"


async def test_a_slip_of_yesterday_gives_a_number_before_all_others_once(store: Store) -> None:
    issue(store, "ho-tich")
    store.act(staff(), TomorrowFirst((), "Mất điện"))
    with store.read() as connection:
        (token,) = connection.execute("SELECT code FROM appointment").fetchone()
    async with visit(store) as visitor:
        scan(store, f"MA:{token}")
        await visitor.sees("Phiếu này hẹn 07:30 thứ Ba 24/11/2026")
        with store.transaction(staff(), "test") as tx:
            tx.run("UPDATE appointment SET slot_at = :now", now=tx.now)
        scan(store, f"MA:{token}")
        await visitor.is_on(NumberPage)
        assert visitor.number == "A002"
    assert tickets(store)[-1]["origin"] == "appointment"


@pytest.mark.verify
@pytest.mark.parametrize("keys", [(), ("1",), ("1", "1"), ("2", "a", "0")])
async def test_a_slip_opens_its_number_on_every_page(store: Store, keys: Sequence[str]) -> None:
    number = issue(store, "ho-tich")
    async with visit(store) as visitor:
        await visitor.press(*keys)
        scan(store, number)
        await visitor.is_on(MyNumberPage)
        await visitor.sees("Ông/Bà là người tiếp theo")
        assert visitor.number == number
        assert len(tickets(store)) == 1
        scan(store, CARD)
        await visitor.is_on(NoticePage)
        scan(store, number)
        await visitor.is_on(MyNumberPage)


@pytest.mark.verify
async def test_a_number_that_is_over_or_was_never_given_is_told_so(store: Store) -> None:
    number = issue(store, "ho-tich")
    store.act(staff(), commands.CancelTicket(number))
    async with visit(store) as visitor:
        scan(store, qr(store))
        await visitor.sees(f"Số {number} không còn giá trị. Mời lấy số mới.")
        scan(store, "A777")
        await visitor.sees("Không thấy số A777 hôm nay. Mời xem lại phiếu.")


async def test_what_is_no_number_of_today_is_called_what_it_is(store: Store) -> None:
    async with visit(store) as visitor:
        for text, said in (
            ("MC:QR2QR9UHJ8", "Không thấy phiếu này trong các số hôm nay"),
            ("H21.25-251107-0042", "Không thấy mã này"),
            ("MV:QR2QR9UHJ8", "Không thấy phiếu này. Mời hỏi quầy hướng dẫn."),
            (CARD, "Đây là thẻ căn cước"),
            ("8934563138165", "Không nhận ra mã này"),
        ):
            scan(store, text)
            await visitor.sees(said)
            shown = visitor.text
            assert not any(part in shown for part in ("H21.25", "Ánh", "0010850", "89345631"))
        await visitor.wait(16)
        await visitor.is_on(StartPage)


async def test_a_new_number_stays_until_its_holder_has_gone(store: Store) -> None:
    old = issue(store, "ho-tich")
    async with visit(store) as visitor:
        new = await visitor.takes_a_number()
        scan(store, old)
        slip(store, "confirmed")
        await visitor.sees("▼")
        await visitor.wait(9)
        assert (visitor.page, visitor.number) == ("NumberPage", new)
        await visitor.wait(2)
        await visitor.is_on(MyNumberPage)
        assert visitor.number == old


async def test_a_scan_while_a_number_is_being_taken_waits(store: Store) -> None:
    number = issue(store, "ho-tich")
    async with visit(store) as visitor:
        await visitor.press("1", "1")
        visitor.app.busy = True
        scan(store, number)
        await until(visitor.pilot, lambda: visitor.view.kiosk.scan > 0)
        await visitor.pilot.pause()
        assert visitor.page == "PriorityPage"
        visitor.app.busy = False
        visitor.app.repaint()
        await visitor.is_on(MyNumberPage)


@pytest.mark.verify
async def test_scanning_on_and_on_opens_one_page_after_the_other(store: Store) -> None:
    number = issue(store, "ho-tich")
    async with visit(store) as visitor:
        for text in (CARD, "x", number, qr(store)) * 4:
            scan(store, text)
        await visitor.pilot.pause()
        for text in ("x", number):
            scan(store, text)
        await visitor.is_on(MyNumberPage)
        await visitor.sees("Ông/Bà là người tiếp theo")
        await until(visitor.pilot, lambda: nothing_waits(store))
        await visitor.is_on(MyNumberPage)
        assert len(visitor.app.screen_stack) == 2


@pytest.mark.verify
async def test_a_scan_counts_as_somebody_being_there(store: Store) -> None:
    number = issue(store, "ho-tich")
    async with visit(store) as visitor:
        await visitor.press("2", *number)
        visitor.let_pass(20)
        before = visitor.app.touched_at
        scan(store, number)
        await until(visitor.pilot, lambda: visitor.app.touched_at > before)
        await visitor.wait(20)
        assert visitor.page == "MyNumberPage"
        await visitor.wait(11)
        await visitor.is_on(StartPage)


@pytest.mark.verify
async def test_a_kiosk_with_a_scanner_says_that_it_has_one(tmp_path: Path) -> None:
    row = {"code": "s1", "url": "/dev/ttyUSB9", "desk": None, "kiosk": "k1"}
    store = hall_with(tmp_path / "data", lambda document: document.update(scanner=[row]))
    async with visit(store) as visitor:
        await visitor.press("2")
        await visitor.sees("Quét mã trên phiếu, hoặc nhập số")
    store.close()
