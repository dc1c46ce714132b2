"""When no slip comes: another one with a touch, another printer, or the numbers on the screen."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from common.domain import commands
from common.domain.model import DeviceState, JobState
from common.store import outbox
from common.store.store import Store
from kiosk.screens.start import StartPage
from kiosk.widgets.tile import Tile, lay_out
from tests.common.tui.hall import until
from tests.hall import staff
from tests.kiosk.test_layout import SIZES, apart, in_the_body
from tests.kiosk.test_slip import AGAIN, FAULT
from tests.kiosk.visitor import HUMAN_S, Visitor, hall_with, printer, slip, tickets, visit
from tests.printing import end, health, take

pytestmark = pytest.mark.verify

WARNING = "Vẫn lấy được số. Xin ghi lại hoặc chụp ảnh số hiện trên màn hình."
WELL = (DeviceState.OK, "ok")
BROKEN = (DeviceState.FAULT, "paper_out")
RECENT = "Số vừa cấp, chưa có phiếu"
SERVICES = ("ho-tich", "chung-thuc", "dang-ky-dat-dai", "y-te", "chinh-sach", "xay-dung")


def jobs(store: Store) -> list[tuple[str, int]]:
    """State and copy of every print job."""
    with store.read() as connection:
        rows = connection.execute("SELECT state, copy FROM print_job ORDER BY id").fetchall()
    return [(row["state"], row["copy"]) for row in rows]


async def loses_the_slip(visitor: Visitor, store: Store, state: JobState) -> None:
    """The newest slip of the number on screen ends so."""
    end(store, "p1", state, "fence_silent")
    await visitor.sees(AGAIN)


# Another slip.


@pytest.mark.parametrize(
    "state", [JobState.UNKNOWN, pytest.param(JobState.FAILED_BEFORE_SEND, marks=pytest.mark.verify)]
)
async def test_one_touch_prints_the_same_number_again(store: Store, state: JobState) -> None:
    async with visit(store) as visitor:
        number = await visitor.takes_a_number()
        await loses_the_slip(visitor, store, state)
        await visitor.touch("more")
        await visitor.sees("Đang in phiếu…")
        assert AGAIN not in visitor.text
        assert visitor.number == number
        assert jobs(store)[1] == ("queued", 1)
        end(store, "p1", JobState.CONFIRMED, "printed")
        await visitor.sees("Mời nhận phiếu bên dưới")
    assert len(tickets(store)) == 1


async def test_a_key_does_the_same(store: Store) -> None:
    async with visit(store) as visitor:
        await visitor.takes_a_number()
        await loses_the_slip(visitor, store, JobState.UNKNOWN)
        await visitor.press("1")
        await visitor.sees("Đang in phiếu…")


async def test_many_touches_print_one_slip_and_do_not_wipe_the_number_away(store: Store) -> None:
    async with visit(store) as visitor:
        number = await visitor.takes_a_number()
        await loses_the_slip(visitor, store, JobState.UNKNOWN)
        visitor.let_pass(HUMAN_S)
        visitor.hammer("more", 25)
        await visitor.sees("Đang in phiếu…")
        visitor.let_pass(0.4)
        visitor.hammer("aside", 5)
        await visitor.settled()
        assert visitor.number == number
        assert visitor.page == "NumberPage"
    assert jobs(store) == [("unknown", 0), ("queued", 1)]


@pytest.mark.verify
async def test_a_kiosk_prints_a_number_twice_again_and_then_a_person_helps(store: Store) -> None:
    async with visit(store) as visitor:
        await visitor.takes_a_number()
        for _ in range(2):
            await loses_the_slip(visitor, store, JobState.UNKNOWN)
            await visitor.touch("more")
        end(store, "p1", JobState.UNKNOWN, "fence_silent")
        await visitor.sees("Mời xem phiếu bên dưới.", "mời đến quầy hướng dẫn")
        assert AGAIN not in visitor.text
    assert len(jobs(store)) == 3


async def test_what_the_store_refuses_is_not_offered_again(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.slip.REPRINTS_AT_KIOSK", 9)
    async with visit(store) as visitor:
        await visitor.takes_a_number()
        for _ in range(2):
            await loses_the_slip(visitor, store, JobState.UNKNOWN)
            await visitor.touch("more")
        await loses_the_slip(visitor, store, JobState.UNKNOWN)
        await visitor.touch("more")
        await visitor.sees("mời đến quầy hướng dẫn")
        assert AGAIN not in visitor.text
    assert len(jobs(store)) == 3


async def test_a_broken_printer_is_not_asked_again(store: Store) -> None:
    async with visit(store) as visitor:
        await visitor.takes_a_number()
        slip(store, "failed_before_send")
        printer(store, "fault")
        await visitor.sees(FAULT, "mời đến quầy hướng dẫn")
        assert AGAIN not in visitor.text


def begin(store: Store, printer: str) -> None:
    """The device service takes up a slip and does not get to its end."""
    job = outbox.next_job(store, printer, retry=False)
    assert job is not None
    assert outbox.start_job(store, printer, job.id)


async def test_a_slip_under_way_on_a_broken_printer_without_a_stand_in_is_a_guides(
    store: Store,
) -> None:
    async with visit(store) as visitor:
        await visitor.takes_a_number()
        begin(store, "p1")
        health(store, "p1", *BROKEN)
        await visitor.sees(FAULT, "mời đến quầy hướng dẫn")
        assert AGAIN not in visitor.text


@pytest.mark.verify
@pytest.mark.parametrize("size", SIZES)
async def test_what_prints_again_is_large_and_a_touch_beside_it_leaves_the_number(
    store: Store, size: tuple[int, int]
) -> None:
    async with visit(store, size) as visitor:
        number = await visitor.takes_a_number()
        await loses_the_slip(visitor, store, JobState.UNKNOWN)
        await visitor.settled()
        assert visitor.tile("more").region.height >= (5 if size[1] >= 28 else 3)
        for beside in ("number", "aside"):
            await visitor.touch(beside)
            assert visitor.number == number
        await visitor.touch("home")
        await visitor.is_on(StartPage)


async def test_what_was_read_before_another_slip_was_asked_for_is_not_painted_over_it(
    store: Store,
) -> None:
    async with visit(store) as visitor:
        await visitor.takes_a_number()
        await loses_the_slip(visitor, store, JobState.UNKNOWN)
        before = visitor.view
        await visitor.touch("more")
        await visitor.sees("Đang in phiếu…")
        visitor.app.screen.show(before)  # type: ignore[attr-defined]
        assert "Đang in phiếu…" in visitor.text


# No slips at all.


def without_slips(store: Store, *services: str) -> list[str]:
    """Numbers taken here whose slips failed; the printer is out of paper."""
    numbers = [take(store, "k1", service) for service in services]
    if services:
        slip(store, "failed_before_send")
    health(store, "p1", *BROKEN)
    return numbers


async def test_the_start_page_warns_before_a_number_is_taken_and_still_gives_it(
    store: Store,
) -> None:
    without_slips(store)
    async with visit(store) as visitor:
        await visitor.sees(FAULT, WARNING)
        assert RECENT not in visitor.text
        assert await visitor.takes_a_number() == "A001"
        await visitor.sees(FAULT, "Số của Ông/Bà vẫn có giá trị")


async def test_a_closed_hall_does_not_say_that_numbers_are_given(tmp_path: Path) -> None:
    made = hall_with(tmp_path / "data", lambda document: None)
    without_slips(made, "ho-tich")
    made.act(staff(), commands.HoldHall("power"))
    async with visit(made) as visitor:
        await visitor.sees(FAULT)
        assert WARNING not in visitor.text
    made.close()


async def test_numbers_just_given_stand_on_the_start_page(store: Store) -> None:
    without_slips(store, "ho-tich", "chung-thuc")
    async with visit(store) as visitor:
        shown = str(visitor.app.screen.query_one("#recent").render())
        assert shown.splitlines()[0] == RECENT
        line = " ".join(shown.splitlines()[1].split())
        assert line == "H001 08:00 Chứng thực A001 08:00 Hộ tịch"
        health(store, "p1", *WELL)
        await until(visitor.pilot, lambda: WARNING not in visitor.text)
        assert not visitor.app.screen.query_one("#recent").display
        await visitor.sees("Kính chào Ông/Bà")


async def test_a_number_whose_slip_the_roll_ended_under_is_among_them(store: Store) -> None:
    take(store, "k1")
    begin(store, "p1")
    health(store, "p1", *BROKEN)
    async with visit(store) as visitor:
        await visitor.sees(FAULT)
        assert "A001" in str(visitor.app.screen.query_one("#recent").render())


async def test_the_warning_speaks_the_language_of_the_page(store: Store) -> None:
    without_slips(store, "ho-tich")
    async with visit(store) as visitor:
        await visitor.press("/")
        await visitor.sees("THE PRINTER HAS A FAULT", "Numbers are still given.")
        shown = str(visitor.app.screen.query_one("#recent").render())
        said = " ".join(shown.split())
        assert said == "Numbers just given, without a slip A001 08:00 Civil status"


async def test_a_kiosk_that_gives_no_numbers_says_nothing_of_slips(tmp_path: Path) -> None:
    def lookup(document: dict[str, Any]) -> None:
        document["kiosk"][0]["role"] = "lookup"

    made = hall_with(tmp_path / "data", lookup)
    health(made, "p1", *BROKEN)
    async with visit(made) as visitor:
        await visitor.sees("XEM SỐ CỦA TÔI")
        assert FAULT not in visitor.text
    made.close()


@pytest.mark.verify
@pytest.mark.parametrize("size", SIZES)
async def test_the_page_with_the_warning_is_as_touchable_as_any(
    store: Store, size: tuple[int, int]
) -> None:
    without_slips(store, *SERVICES)
    async with visit(store, size) as visitor:
        for language in ("vi", "en"):
            tiles = visitor.tiles()
            for index, tile in enumerate(tiles):
                assert tile.region in visitor.app.screen.region
                assert all(apart(tile, other) >= 1 for other in tiles[index + 1 :])
            assert all(tile.region.height >= 5 for tile in in_the_body(visitor))
            recent = visitor.app.screen.query_one("#recent")
            assert recent.region.height == recent.get_content_height(
                visitor.app.size, visitor.app.size, recent.size.width
            )
            assert recent.region in visitor.app.screen.region
            if language == "vi":
                await visitor.press("/")


def drawn(tile: Tile) -> list[str]:
    """The rows of a tile's name."""
    assert tile.face is not None
    rows = lay_out(tile.face, *tile.size)
    return ["".join(text for text, part in row if part == "name") for row in rows]


def is_big(rows: list[str]) -> bool:
    """Whether a name is in big type, with air above it: dark letters on a light tile run into
    whatever is dark around it."""
    return set("".join(rows)) == set(" ▀▄█") and not rows[0].strip()


@pytest.mark.verify
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("held", [False, True], ids=["open", "held"])
async def test_with_as_many_numbers_as_there_are_the_first_tile_keeps_its_big_type(
    store: Store, size: tuple[int, int], held: bool
) -> None:
    without_slips(store, *SERVICES)
    if held:
        store.act(staff(), commands.HoldHall("power", store.now() + 30 * 60_000))
    async with visit(store, size) as visitor:
        for key in ("", "/"):
            await visitor.press(*key)
            assert len(visitor.view.kiosk.without_slip) == len(SERVICES)
            tile = visitor.tile("ticket")
            rows = drawn(tile)
            assert is_big(rows), rows
            assert held or bool(tile.face and tile.face.hint) == (size[1] >= 28), "room for it"


async def test_a_service_with_markup_in_its_name_is_only_words(tmp_path: Path) -> None:
    def odd(document: dict[str, Any]) -> None:
        document["service"][0]["name"] = {"vi": "[b]x[/b] [@click=app.quit]đi[/]"}

    made = hall_with(tmp_path / "data", odd)
    without_slips(made, made.centre().document["service"][0]["code"])
    async with visit(made) as visitor:
        assert "[b]x[/b]" in str(visitor.app.screen.query_one("#recent").render())
    made.close()
