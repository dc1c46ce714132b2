"""What the kiosk says about the paper is what the printer has proved."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from common.domain import commands
from common.store.store import Store
from kiosk.screens.start import StartPage
from kiosk.widgets.plate import Plate
from tests.common.tui.hall import until
from tests.hall import staff
from tests.kiosk.visitor import Visitor, hall_with, printer, slip, tickets, visit

pytestmark = pytest.mark.verify

TAKE = "Mời nhận phiếu bên dưới"
AGAIN = "Chưa có phiếu? IN LẠI"
FAULT = "MÁY IN ĐANG GẶP SỰ CỐ"


def is_loud(visitor: Visitor) -> bool:
    return visitor.app.screen.query_one(Plate).loud


def knows(visitor: Visitor, state: str) -> bool:
    """Whether the kiosk has read that the slip is in this state."""
    ticket = visitor.view.ticket
    return ticket is not None and ticket.slip is not None and ticket.slip.state == state


async def test_the_slip_is_offered_only_when_it_is_surely_printed(store: Store) -> None:
    async with visit(store) as visitor:
        await visitor.takes_a_number()
        for state in ("queued", "started"):
            slip(store, state)
            await until(visitor.pilot, lambda: knows(visitor, state))  # noqa: B023
            await visitor.settled()
            assert "Đang in phiếu…" in visitor.text
            assert TAKE not in visitor.text
        slip(store, "confirmed")
        await visitor.sees(TAKE)
        assert not is_loud(visitor)


@pytest.mark.parametrize(
    ("state", "said"),
    [
        ("failed_before_send", (FAULT, "Số của Ông/Bà vẫn có giá trị")),
        ("superseded", (FAULT, "Số của Ông/Bà vẫn có giá trị")),
        ("unknown", ("SỐ THỨ TỰ CỦA ÔNG/BÀ", "Mời xem phiếu bên dưới.", "Chưa có, xin ghi lại")),
    ],
)
async def test_a_slip_that_may_not_have_come_leaves_the_number_on_screen(
    store: Store, state: str, said: tuple[str, ...]
) -> None:
    async with visit(store) as visitor:
        number = await visitor.takes_a_number()
        slip(store, state)
        await visitor.sees(*said, AGAIN)
        assert visitor.number == number
        assert is_loud(visitor)
        assert "Hộ tịch · Quầy phục vụ: 5" in visitor.text
    assert tickets(store)[0]["state"] == "waiting"


async def test_a_number_that_was_given_up_misses_no_slip(store: Store) -> None:
    async with visit(store) as visitor:
        number = await visitor.takes_a_number()
        store.act(staff(), commands.CancelTicket(number))
        await until(visitor.pilot, lambda: knows(visitor, "superseded"))
        await visitor.settled()
        assert FAULT not in visitor.text
        assert AGAIN not in visitor.text


@pytest.mark.parametrize("state", ["fault", pytest.param("offline", marks=pytest.mark.verify)])
async def test_a_printer_known_to_be_broken_is_said_at_once(store: Store, state: str) -> None:
    printer(store, state)
    async with visit(store) as visitor:
        await visitor.takes_a_number()
        await visitor.sees(FAULT)


async def test_a_slip_that_nobody_prints_becomes_trouble_after_eight_seconds(store: Store) -> None:
    async with visit(store) as visitor:
        await visitor.takes_a_number()
        await visitor.wait(7)
        assert FAULT not in visitor.text
        await visitor.wait(1.1)
        await visitor.sees(FAULT)
        slip(store, "confirmed")
        await visitor.sees(TAKE)


@pytest.mark.parametrize(
    "state", ["failed_before_send", pytest.param("unknown", marks=pytest.mark.verify)]
)
async def test_without_a_sure_slip_the_number_stays_thirty_seconds(
    store: Store, state: str
) -> None:
    async with visit(store) as visitor:
        await visitor.takes_a_number()
        slip(store, state)
        await visitor.sees(AGAIN)
        await visitor.wait(28)
        assert visitor.page == "NumberPage"
        await visitor.wait(2)
        await visitor.is_on(StartPage)


async def test_a_slow_printer_is_waited_for(store: Store) -> None:
    async with visit(store) as visitor:
        await visitor.takes_a_number()
        slip(store, "started")
        await visitor.sees("Đang in phiếu…")
        await visitor.wait(15)
        assert visitor.page == "NumberPage"
        slip(store, "confirmed")
        await visitor.sees(TAKE)
        await visitor.wait(4)
        assert visitor.page == "NumberPage"
        await visitor.wait(2)
        await visitor.is_on(StartPage)


async def test_a_kiosk_without_a_printer_asks_to_note_the_number(tmp_path: Path) -> None:
    def unplug(document: dict[str, Any]) -> None:
        document["kiosk"][0]["printer"] = None

    store = hall_with(tmp_path / "data", unplug)
    async with visit(store) as visitor:
        await visitor.takes_a_number()
        await visitor.sees("Xin ghi lại hoặc chụp ảnh số này.")
        assert FAULT not in visitor.text
        assert is_loud(visitor)
    store.close()


@pytest.mark.parametrize(
    "size", [(80, 24), pytest.param((100, 30), marks=pytest.mark.verify), (120, 36)]
)
async def test_without_a_slip_the_number_is_larger(store: Store, size: tuple[int, int]) -> None:
    async with visit(store, size) as visitor:
        await visitor.takes_a_number()
        calm = ink(visitor)
        slip(store, "unknown")
        await visitor.sees(AGAIN)
        await visitor.settled()
        assert ink(visitor) > 1.5 * calm


def ink(visitor: Visitor) -> int:
    """How many cells the number fills."""
    plate = visitor.app.screen.query_one(Plate)
    rows = (plate.render_line(y).text for y in range(plate.size.height))
    return sum(len(row.replace(" ", "")) for row in rows)
