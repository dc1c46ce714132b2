"""No store, no number: the kiosk says so, keeps what it has shown, and comes back by itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from common.domain.refusal import Trouble
from common.store.store import Store
from kiosk.screens.down import DownPage
from kiosk.screens.notice import NoticePage
from kiosk.screens.start import StartPage
from kiosk.screens.ticket import NumberPage
from tests.common.tui.hall import until
from tests.hall import make_hall
from tests.kiosk.visitor import Visitor, tickets, visit

pytestmark = pytest.mark.verify

DOWN = "Máy lấy số tạm ngừng. Mời Ông/Bà đến quầy hướng dẫn."


@pytest.fixture
def lose(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """`undo` gives the store back."""
    return monkeypatch


def lose_store(visitor: Visitor, lose: pytest.MonkeyPatch) -> None:
    def lost(_: Store) -> None:
        raise Trouble("io", path="motcua.db", error="EIO")

    lose.setattr(visitor.app, "fetch", lost)
    visitor.app._feed.ring()


async def test_a_kiosk_started_before_its_store_waits_for_it(tmp_path: Path) -> None:
    async with visit(tmp_path / "data") as visitor:
        await visitor.is_on(DownPage)
        await visitor.sees(DOWN, "Out of service. Please go to the guidance desk.")
        await visitor.press("1", "*", "/")
        assert visitor.page == "DownPage"
        store = make_hall(tmp_path / "data")
        await visitor.is_on(StartPage)
        await visitor.sees("Kính chào Ông/Bà")
        assert await visitor.takes_a_number() == "A001"
        store.close()


async def test_losing_the_store_turns_people_to_the_guidance_desk_until_it_is_back(
    store: Store, lose: pytest.MonkeyPatch
) -> None:
    async with visit(store) as visitor:
        await visitor.press("1", "1")
        lose_store(visitor, lose)
        await visitor.is_on(DownPage)
        await visitor.sees(DOWN, "Tạm mất kết nối – thông tin lúc 08:0")
        lose.undo()
        await visitor.is_on(StartPage)
        await visitor.sees("Nộp hồ sơ, làm thủ tục")
        assert await visitor.takes_a_number() == "A001"


async def test_a_number_on_screen_survives_the_loss(store: Store, lose: pytest.MonkeyPatch) -> None:
    async with visit(store) as visitor:
        number = await visitor.takes_a_number()
        lose_store(visitor, lose)
        await visitor.sees("Tạm mất kết nối")
        assert visitor.page == "NumberPage"
        assert visitor.number == number
        await visitor.wait(9)
        await visitor.sees("MÁY IN ĐANG GẶP SỰ CỐ", "Số của Ông/Bà vẫn có giá trị")
        await visitor.touch("home")
        await visitor.is_on(DownPage)
        lose.undo()
        await visitor.is_on(StartPage)


async def test_a_store_that_cannot_write_gives_no_number_and_says_so(
    store: Store, lose: pytest.MonkeyPatch
) -> None:
    async with visit(store) as visitor:
        await visitor.press("1", "1")

        def full(*_: object, **__: object) -> None:
            raise Trouble("store_full", path="motcua.db")

        lose.setattr(Store, "act", full)
        await visitor.press("2")
        await visitor.is_on(NoticePage)
        await visitor.sees(DOWN)
        lose.undo()
        await visitor.press("-")
        await visitor.is_on(StartPage)
        await visitor.takes_a_number()
        await visitor.is_on(NumberPage)
    assert len(tickets(store)) == 1


async def test_a_kiosk_the_centre_does_not_know_ends_with_status_1(store: Store) -> None:
    from kiosk.app import KioskApp

    app = KioskApp(store.folder, "k9")
    async with app.run_test() as pilot:
        await until(pilot, lambda: app.return_code == 1)
