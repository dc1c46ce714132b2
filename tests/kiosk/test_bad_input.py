"""Texts of the centre are data: however odd, they are shown as they are and break nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from common.domain import commands
from common.store.store import Store
from tests.hall import staff
from tests.kiosk.visitor import Visitor, hall_with, visit

ODD = "[b]x[/b] [@click=app.quit]đi[/] [/foo]"
LONG = "Đăng ký biến động quyền sử dụng đất, quyền sở hữu nhà ở và tài sản khác gắn liền " * 3


def odd(document: dict[str, Any]) -> None:
    document["centre"]["name"] = {"vi": ODD}
    document["centre"]["authority"] = {"vi": LONG}
    document["centre"]["hotline"] = "[red]0123[/red]"
    first, second, third, *_ = document["service"]
    first["name"], first["hint"] = {"vi": ODD}, {"vi": LONG}
    second["name"] = third["name"] = {"vi": LONG}
    document["priority_class"][0]["who"] = {"vi": ODD}


@pytest.mark.parametrize("size", [(80, 24), (120, 36)])
async def test_markup_long_and_double_names_are_only_words(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    store = hall_with(tmp_path / "data", odd)
    async with visit(store, size) as visitor:
        await visitor.sees("[b]x[/b] [@click=app.quit]đi[/] [/foo]", "Đường dây nóng: [red]0123")
        await visitor.press("1")
        await visitor.sees("[b]x[/b]", "Đăng ký biến", "…")
        await visitor.press("1")
        await visitor.sees("Ông/Bà có thuộc diện ưu tiên không?", ODD)
        await visitor.press("2")
        await visitor.sees(ODD)
        assert visitor.number == "A001"
        assert visitor.app.return_code is None
    store.close()


async def test_a_reason_given_by_the_supervisor_is_only_words(store: Store) -> None:
    store.act(staff(), commands.HoldHall(ODD))
    async with visit(store, size=(120, 36)) as visitor:
        start, _, end = ODD.rpartition(" ")
        await visitor.sees(f"Tạm ngưng lấy số: {start}", f"{end}.")


@pytest.mark.parametrize(
    "size",
    [
        (1, 1),
        *(pytest.param(size, marks=pytest.mark.verify) for size in ((20, 5), (40, 12), (300, 90))),
    ],
)
async def test_a_terminal_of_another_size_breaks_nothing(
    store: Store, size: tuple[int, int]
) -> None:
    async def resize(visitor: Visitor, width: int, height: int) -> None:
        await visitor.pilot.resize_terminal(width, height)
        await visitor.settled()

    async with visit(store) as visitor:
        for keys in ((), ("1",), ("1",), ("2",)):
            await visitor.press(*keys)
            await resize(visitor, *size)
            await resize(visitor, 80, 24)
        await visitor.sees("SỐ THỨ TỰ CỦA ÔNG/BÀ")
        assert visitor.number == "A001"


async def test_a_language_the_kiosk_has_no_words_in_is_not_offered(tmp_path: Path) -> None:
    def third(document: dict[str, Any]) -> None:
        document["centre"]["languages"] = ["vi", "en", "xx"]
        document["kiosk"][0]["languages"] = ["vi", "en", "xx"]

    store = hall_with(tmp_path / "data", third)
    async with visit(store) as visitor:
        await visitor.press("/")
        await visitor.sees("Welcome")
        await visitor.press("/")
        await visitor.sees("Kính chào")
    store.close()
