"""Bell and window title: for an officer who is looking elsewhere."""

from __future__ import annotations

from pathlib import Path

from common.store.store import Store
from tests.counter.seat import issue, seated


async def test_the_first_one_to_wait_rings_and_stands_in_the_title(
    store: Store, folder: Path, on_duty: str
) -> None:
    async with seated(folder) as seat:
        assert seat.app.title_bar == "Không có ai chờ · Quầy 5"
        issue(store, "ho-tich")
        await seat.until(lambda: seat.app.rung == 1)
        assert seat.app.title_bar == "Có 1 người chờ, lâu nhất 1 phút · Quầy 5"
        await seat.sees("Có 1 người chờ, lâu nhất 1 phút")
        issue(store, "ho-tich")
        await seat.until(lambda: seat.view.waiting == 2)
        assert seat.app.rung == 1
        await seat.press_until("space", lambda: seat.number == "A001")
        assert seat.app.title_bar == "A001 · Quầy 5"


async def test_it_does_not_ring_for_what_the_desk_cannot_call(
    store: Store, folder: Path, on_duty: str
) -> None:
    async with seated(folder) as seat:
        issue(store, "dat-dai")
        issue(store, "ho-tich")
        await seat.until(lambda: seat.view.waiting == 1)
        assert seat.app.rung == 1


async def test_it_does_not_ring_where_nobody_works(store: Store, folder: Path) -> None:
    async with seated(folder) as seat:
        issue(store, "ho-tich")
        await seat.until(lambda: seat.view.waiting == 1)
        assert seat.app.rung == 0
