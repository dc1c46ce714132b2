"""Who has booked a time: the code is typed or scanned; early and late are asked first."""

from __future__ import annotations

import pytest

from common.domain.appointment_commands import AddAppointment
from common.domain.promise import MINUTE
from common.store import scans
from common.store.store import Store
from kiosk.screens.booked import BookedPage
from kiosk.screens.priority import PriorityPage
from kiosk.screens.question import QuestionPage
from kiosk.screens.start import StartPage
from kiosk.screens.ticket import NumberPage
from tests.hall import staff
from tests.kiosk.visitor import tickets, visit


def book(store: Store, minutes: int, code: str = "260042") -> None:
    at = store.now() + minutes * MINUTE
    store.act(staff(), AddAppointment("ho-tich", at, code=code))


async def test_without_bookings_nobody_is_asked_for_one(store: Store) -> None:
    async with visit(store) as visitor:
        assert "CÓ HẸN TRƯỚC" not in visitor.text
        await visitor.press("7")
        await visitor.is_on(StartPage)


async def test_in_time_gets_the_number_of_the_booking(store: Store) -> None:
    book(store, 5)
    async with visit(store) as visitor:
        await visitor.press("7", *"999999", "enter")
        await visitor.sees("Không thấy mã hẹn này")
        await visitor.is_on(BookedPage)
        await visitor.press(*"260042", "enter")
        await visitor.is_on(NumberPage)
        await visitor.sees("Hẹn lúc 08:05")
    assert tickets(store)[-1]["appointment"] is not None


@pytest.mark.parametrize(
    ("minutes", "said"), [(60, "mời lấy số từ 08:50"), (-30, "Đã quá giờ hẹn 07:30")]
)
async def test_who_comes_at_another_time_is_asked_first(
    store: Store, minutes: int, said: str
) -> None:
    book(store, 60, "HEN-41")
    with store.transaction(staff(), "test") as tx:
        tx.run("UPDATE appointment SET slot_at = :at", at=tx.now + minutes * MINUTE)
    async with visit(store) as visitor:
        for answer in ("2", "1"):
            scans.put(store, "kiosk:k1", "hen-41")
            await visitor.is_on(QuestionPage)
            await visitor.sees(said)
            assert tickets(store) == []
            await visitor.press(answer)
        await visitor.is_on(PriorityPage)
        await visitor.press("1")
        await visitor.is_on(NumberPage)
    given = tickets(store)[-1]
    assert (given["appointment"], given["priority_class"]) == (None, "priority")
