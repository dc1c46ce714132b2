"""Bell and window title: for an officer who is looking elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from common.domain.promise import MINUTE
from common.store.store import Store
from common.views.counter import CounterView
from counter.attention import Attention, forgotten
from tests.counter.seat import desk_of, issue, seated, serve
from tests.hall import make_hall, pass_time, sign_in


async def test_the_first_one_to_wait_rings_and_stands_in_the_title(
    store: Store, folder: Path, on_duty: str
) -> None:
    async with seated(folder) as seat:
        assert seat.app.title_bar == "0 chờ · Quầy 5"
        issue(store, "ho-tich")
        await seat.until(lambda: seat.app.rung == 1)
        assert seat.app.title_bar == "● 1 chờ · Quầy 5"
        await seat.sees("Có 1 người chờ, lâu nhất 1 phút")
        issue(store, "ho-tich")
        await seat.until(lambda: seat.view.waiting == 2)
        assert seat.app.rung == 1
        await seat.press_until("space", lambda: seat.number == "A001")
        assert seat.app.title_bar == "1 chờ · Quầy 5 · mời A001"


async def test_it_does_not_ring_for_what_the_desk_cannot_call(
    store: Store, folder: Path, on_duty: str
) -> None:
    async with seated(folder) as seat:
        issue(store, "dat-dai")
        issue(store, "ho-tich")
        await seat.until(lambda: seat.view.waiting == 1)
        assert seat.app.rung == 1


async def test_ctrl_g_is_for_an_officer_who_wants_no_bell(
    store: Store, folder: Path, on_duty: str
) -> None:
    async with seated(folder) as seat:
        await seat.press("ctrl+g")
        await seat.sees("Cán bộ quầy 5 · tắt chuông")
        issue(store, "ho-tich")
        await seat.until(lambda: seat.view.waiting == 1)
        assert (seat.app.rung, seat.app.title_bar) == (0, "● 1 chờ · Quầy 5")
        await seat.press("ctrl+g")
        await seat.sees("Đã bật chuông")
        assert "tắt chuông" not in seat.shown
        issue(store, "ho-tich")
        await seat.until(lambda: seat.view.waiting == 2)
        assert seat.app.rung == 1


def _with(view: CounterView, n: int) -> CounterView:
    """The same desk, with `n` people who wait for it."""
    first, *others = view.queues
    return replace(view, queues=(replace(first, waiting=n), *others))


def test_it_rings_once_in_so_many_minutes_and_then_for_whoever_came_meanwhile(
    store: Store, on_duty: str
) -> None:
    nobody, bell = desk_of(store), Attention()
    one, two = (_with(nobody, n) for n in (1, 2))
    quiet = nobody.bell_min * MINUTE
    assert quiet == 5 * MINUTE
    assert not bell.painted(nobody, 0)
    assert bell.painted(one, MINUTE)
    assert not bell.painted(two, 2 * MINUTE)
    assert not bell.painted(two, MINUTE + quiet - 1)
    assert bell.painted(two, MINUTE + quiet)
    assert not bell.painted(two, 9 * quiet), "nobody has come since"


def test_whoever_has_pressed_a_key_has_seen_who_waits(store: Store, on_duty: str) -> None:
    nobody, bell = desk_of(store), Attention()
    one, two = (_with(nobody, n) for n in (1, 2))
    bell.painted(nobody, 0)
    assert bell.painted(one, 1)
    assert not bell.painted(two, 2)
    bell.pressed(3)
    assert not bell.painted(two, 9 * MINUTE)
    never, off = Attention(), replace(one, bell_min=0)
    never.painted(nobody, 0)
    assert not never.painted(off, 1)


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
        assert seat.app.title_bar == "● A001 đã xong chưa? · Quầy 5"
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
