"""Who works at the desk: chosen by number, proved by PIN."""

from __future__ import annotations

from pathlib import Path

import pytest

from common.domain import commands
from common.store.store import Store
from tests.counter.seat import desk_of, happened, issue, seated, set_pin
from tests.hall import PIN, sign_in, staff

pytestmark = pytest.mark.verify


async def test_an_officer_is_chosen_by_number_and_signs_in(store: Store, folder: Path) -> None:
    set_pin(store, "q4", "q5")
    async with seated(folder) as seat:
        await seat.sees("CHƯA MỞ")
        assert "Cán bộ quầy 4" in seat.shown
        assert "Cán bộ quầy 3" not in seat.shown, "without a PIN nobody can sign in"
        await seat.press("2", *PIN)
        assert PIN not in seat.shown
        assert "••••" in seat.shown
        await seat.press_until("enter", lambda: seat.view.officer == "q5")
        assert seat.page == "work"
        await seat.sees("Quầy 5 · Cán bộ quầy 5")
    assert desk_of(store).state == "open"


async def test_an_officer_is_chosen_with_arrows(store: Store, folder: Path) -> None:
    set_pin(store, "q4", "q5")
    async with seated(folder) as seat:
        await seat.press("down", "enter", *PIN)
        await seat.press_until("enter", lambda: seat.view.officer == "q5")


async def test_a_wrong_pin_says_how_many_tries_are_left(store: Store, folder: Path) -> None:
    set_pin(store, "q5")
    async with seated(folder) as seat:
        await seat.press("1")
        for left in (4, 3, 2, 1):
            await seat.press("1", "3", "5", "7", "enter")
            await seat.until(lambda left=left: f"Còn {left} lần" in seat.message)  # type: ignore[misc]
        await seat.press("1", "3", "5", "7", "enter")
        await seat.until(lambda: "khóa" in seat.message)
        await seat.press(*PIN, "enter")
        await seat.until(lambda: not seat.app.conduct.busy)
        assert seat.view.officer is None
        assert seat.page == "pin"


async def test_a_digit_too_many_is_taken_back_and_escape_goes_back(
    store: Store, folder: Path
) -> None:
    set_pin(store, "q4", "q5")
    async with seated(folder) as seat:
        await seat.press("1", "9", "escape")
        assert seat.page == "ask"
        await seat.press("escape")
        assert seat.page == "ask", "somebody has to sign in"
        await seat.press("2", *PIN, "9", "backspace")
        await seat.press_until("enter", lambda: seat.view.officer == "q5")


async def test_a_desk_taken_meanwhile_is_offered_for_taking_over(
    store: Store, folder: Path
) -> None:
    set_pin(store, "q4")
    async with seated(folder) as seat:
        await seat.press("1", *PIN)
        sign_in(store, "5", "q5")
        await seat.until(lambda: seat.view.officer == "q5")
        assert seat.page == "pin", "digits being typed must not land on the desk of another"
        await seat.press("enter")
        await seat.sees("F9 Nhận bàn thay Cán bộ quầy 5")
        assert seat.view.officer == "q5"
        await seat.press_until("f9", lambda: seat.view.officer == "q4")
        assert seat.page == "work"


async def test_f9_takes_the_desk_over_with_its_holder(
    store: Store, folder: Path, on_duty: str
) -> None:
    set_pin(store, "q6")
    issue(store, "ho-tich")
    store.act(staff(), commands.CallNext("5"))
    async with seated(folder) as seat:
        await seat.press("f9")
        assert "NHẬN BÀN thay Cán bộ quầy 5" in seat.shown
        await seat.press("2", *PIN)
        await seat.press_until("enter", lambda: seat.view.officer == "q6")
        assert (seat.page, seat.number) == ("work", "A001")
    assert happened(store, "duty.ended") == 1


async def test_an_officer_who_never_ended_the_shift_elsewhere_moves_with_f9(
    store: Store, folder: Path
) -> None:
    sign_in(store, "3", "q5")
    async with seated(folder) as seat:
        await seat.press("1", *PIN, "enter")
        await seat.sees("F9 Thôi trực bàn 3, nhận bàn này")
        assert seat.view.officer is None
        await seat.press_until("f9", lambda: seat.view.officer == "q5")
        assert seat.page == "work"
    assert desk_of(store, "3").state == "closed"


async def test_escape_leaves_the_desk_to_its_officer(
    store: Store, folder: Path, on_duty: str
) -> None:
    async with seated(folder) as seat:
        await seat.press("f9", "escape")
        assert seat.page == "work"
        assert "NHẬN BÀN" not in seat.shown


async def test_a_counter_started_again_goes_on_where_it_was(
    store: Store, folder: Path, on_duty: str
) -> None:
    issue(store, "ho-tich")
    store.act(staff(), commands.CallNext("5"))
    async with seated(folder) as seat:
        assert (seat.page, seat.number) == ("work", "A001")
        await seat.press_until("space", lambda: seat.holder_state == "serving")


async def test_the_shift_ends_at_another_terminal(store: Store, folder: Path, on_duty: str) -> None:
    async with seated(folder) as seat:
        await seat.press("f8")
        store.act(staff(), commands.CloseDesk("5"))
        await seat.sees("CHƯA MỞ")
        assert seat.page == "ask"


async def test_the_day_closes_over_a_desk(store: Store, folder: Path, on_duty: str) -> None:
    async with seated(folder) as seat:
        store.act(staff(), commands.CloseDay())
        await seat.sees("ĐÃ KẾT THÚC NGÀY LÀM VIỆC")
        await seat.press("1", *PIN, "enter")
        await seat.until(lambda: "23/11/2026" in seat.message)


@pytest.mark.parametrize("command", [commands.HoldHall("mất điện")])
async def test_a_held_hall_is_seen_before_signing_in(
    store: Store, folder: Path, command: commands.Command
) -> None:
    store.act(staff(), command)
    async with seated(folder) as seat:
        await seat.sees("CẢ SẢNH TẠM NGƯNG: mất điện")


async def test_without_any_pin_it_says_what_to_do(folder: Path) -> None:
    async with seated(folder) as seat:
        assert "motcua officer set-pin" in " ".join(seat.shown.split())
        await seat.press("1", "enter")
        assert seat.page == "ask"


async def test_a_pin_set_meanwhile_brings_its_officer(store: Store, folder: Path) -> None:
    async with seated(folder) as seat:
        set_pin(store, "q3")
        await seat.sees("Cán bộ quầy 3")
