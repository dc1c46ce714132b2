"""Bell and window title: for an officer who is looking elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from common.domain.promise import MINUTE
from common.store.store import Store
from counter.attention import forgotten
from tests.counter.seat import desk_of, issue, seated, serve
from tests.hall import make_hall, pass_time, sign_in


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


@pytest.fixture
def long_served(tmp_path: Path) -> Iterator[Store]:
    """A001 has been at desk 5 for forty minutes; its service usually takes about ten."""
    made = make_hall(tmp_path / "long", clock="2026-11-23T09:00")
    pass_time(made, minutes=-40)
    sign_in(made, "5", "q5")
    serve(made)
    pass_time(made, minutes=40)
    yield made
    made.close()


async def test_an_end_that_seems_forgotten_is_asked_for_and_any_key_answers(
    long_served: Store,
) -> None:
    async with seated(long_served.folder) as seat:
        await seat.sees("A001 đã xong chưa?")
        assert (seat.app.rung, seat.page) == (1, "work")
        assert seat.app.title_bar.startswith("A001 đã xong chưa?")
        issue(long_served, "ho-tich")
        await seat.until(lambda: seat.view.waiting == 1)
        assert seat.app.rung == 1
        await seat.press_until("f5", lambda: seat.page == "ask")
        assert "đã xong chưa?" not in seat.shown, "the key did what it always does"
        assert "ĐANG PHỤC VỤ A001" in seat.shown


def test_it_is_asked_after_three_times_the_usual_without_a_key(long_served: Store) -> None:
    view = desk_of(long_served)
    assert view.holder is not None
    assert view.holder.started_at is not None
    began, usual = view.holder.started_at, view.holder.usual
    assert usual >= 5 * MINUTE
    assert not forgotten(view, 0, began + 3 * usual - 1)
    assert forgotten(view, 0, began + 3 * usual)
    assert not forgotten(view, began + MINUTE, began + 3 * usual)
    quick = replace(view, holder=replace(view.holder, usual=MINUTE))
    assert not forgotten(quick, 0, began + 15 * MINUTE - 1)
    assert forgotten(quick, 0, began + 15 * MINUTE)
    assert not forgotten(replace(view, holder=None), 0, began + 60 * MINUTE)
