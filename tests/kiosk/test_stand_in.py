"""When another printer stands in: which one makes the slip, and where the holder finds it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from common.domain.model import JobState
from common.store.store import Store
from kiosk.screens.start import StartPage
from tests.kiosk.test_layout import SIZES
from tests.kiosk.test_no_slip import BROKEN, WARNING, WELL, begin
from tests.kiosk.test_slip import AGAIN, FAULT
from tests.kiosk.visitor import hall_with, visit
from tests.printing import end, health

pytestmark = pytest.mark.verify

BESIDE = "bên cạnh"


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Store]:
    """The commune with a second printer, which stands in for the first."""

    def more(document: dict[str, Any]) -> None:
        first = document["printer"][0]
        document["printer"].append({**first, "code": "p2", "url": "tcp://127.0.0.1:9101"})
        first["fallback"] = "p2"

    made = hall_with(tmp_path / "data", more)
    yield made
    made.close()


async def test_a_slip_that_went_to_another_printer_says_where(two: Store) -> None:
    health(two, "p2", *WELL)
    async with visit(two) as visitor:
        await visitor.takes_a_number()
        await visitor.sees("Đang in phiếu…")
        health(two, "p1", *BROKEN)
        await visitor.sees("Phiếu đang in ở máy bên cạnh: p2")
        assert FAULT not in visitor.text
        end(two, "p2", JobState.CONFIRMED, "printed")
        await visitor.sees("Mời nhận phiếu ở máy bên cạnh: p2")
        await visitor.touch("number")
        await visitor.is_on(StartPage)
        assert WARNING not in visitor.text


async def test_between_fault_and_stand_in_no_fault_flashes_up(two: Store) -> None:
    health(two, "p2", *WELL)
    health(two, "p1", *BROKEN)
    async with visit(two) as visitor:
        await visitor.takes_a_number()
        await visitor.sees("Đang in phiếu…")
        await visitor.wait(7)
        assert FAULT not in visitor.text
        await visitor.wait(1.1)
        await visitor.sees(FAULT)


async def test_a_stand_in_that_is_broken_too_helps_nobody(two: Store) -> None:
    for code in ("p1", "p2"):
        health(two, code, *BROKEN)
    async with visit(two) as visitor:
        await visitor.sees(FAULT, WARNING)


async def test_a_slip_the_roll_ended_under_is_printed_again_by_the_stand_in(two: Store) -> None:
    health(two, "p2", *WELL)
    async with visit(two) as visitor:
        number = await visitor.takes_a_number()
        begin(two, "p1")
        health(two, "p1", *BROKEN)
        await visitor.sees(FAULT, "Số của Ông/Bà vẫn có giá trị", AGAIN)
        await visitor.touch("more")
        await visitor.sees("Phiếu đang in ở máy bên cạnh: p2")
        assert visitor.number == number
        end(two, "p2", JobState.CONFIRMED, "printed")
        await visitor.sees("Mời nhận phiếu ở máy bên cạnh: p2")


@pytest.fixture
def province(tmp_path: Path) -> Iterator[Store]:
    """Two printers, each in a zone with a long name, which stand in for each other."""
    made = hall_with(tmp_path / "province", lambda document: None, "province-25")
    health(made, "p2", *WELL)
    yield made
    made.close()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(
    ("keys", "said"),
    [
        ("1112", ("ở máy in p2 (Khu B, quầy 13–25)", "chụp ảnh số này.")),
        ("/1112", ("at printer p2 (Area B, counters 13–25)", "photograph it.")),
    ],
)
async def test_where_to_look_for_a_slip_is_said_to_its_end(
    province: Store, size: tuple[int, int], keys: str, said: tuple[str, ...]
) -> None:
    async with visit(province, size) as visitor:
        await visitor.press(*keys)
        health(province, "p1", *BROKEN)
        end(province, "p2", JobState.UNKNOWN, "fence_silent")
        await visitor.sees(*said)


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (JobState.QUEUED, "Phiếu đang in ở máy in p2 (Khu B, quầy 13–25)"),
        (JobState.CONFIRMED, "Mời nhận phiếu ở máy in p2 (Khu B, quầy 13–25)"),
        (JobState.UNKNOWN, "Mời xem phiếu ở máy in p2 (Khu B, quầy 13–25)"),
    ],
)
async def test_a_printer_in_another_zone_is_not_beside_the_kiosk(
    province: Store, state: JobState, said: str
) -> None:
    async with visit(province) as visitor:
        await visitor.press(*"1112")
        health(province, "p1", *BROKEN)
        if state is not JobState.QUEUED:
            end(province, "p2", state, "printed")
        await visitor.sees(said)
        assert BESIDE not in visitor.text


async def test_of_several_zones_a_printer_in_the_kiosks_own_is_beside_it(tmp_path: Path) -> None:
    def together(document: dict[str, Any]) -> None:
        document["printer"][1]["zone"] = document["kiosk"][0]["zone"]

    made = hall_with(tmp_path / "data", together, "province-25")
    health(made, "p2", *WELL)
    async with visit(made) as visitor:
        await visitor.press(*"1112")
        health(made, "p1", *BROKEN)
        await visitor.sees("Phiếu đang in ở máy bên cạnh: p2")
        assert "Khu A" not in visitor.text
    made.close()
