"""A counter that nobody looks after asks who it is; desk, duty and queue stay as they are."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from common.domain import commands
from common.domain.promise import MINUTE
from common.store.store import Store
from counter.idle import Idle
from tests.counter.seat import Seat, desk_of, happened, issue, seated, set_pin
from tests.hall import PIN, sign_in, staff


async def left_alone(seat: Seat) -> None:
    """For as long as the rule says."""
    seat.app.idle._active_at -= 30 * MINUTE
    seat.app.read_again()
    await seat.until(lambda: seat.page == "lock")


def test_a_key_a_scan_a_keypad_and_somebody_at_the_desk_say_that_the_officer_is_there(
    store: Store,
) -> None:
    sign_in(store, "5", "q5")
    view, idle, now = desk_of(store), Idle(), store.now()
    assert not idle.painted(view, now)
    assert not idle.painted(view, now + 30 * MINUTE - 1)
    assert idle.painted(view, now + 30 * MINUTE)
    assert not idle.painted(replace(view, idle_min=0), now + 90 * MINUTE), "0 is never"
    idle.pressed(now + 25 * MINUTE)
    assert not idle.painted(view, now + 50 * MINUTE)
    assert not idle.painted(replace(view, scan=7), now + 60 * MINUTE), "something was scanned"
    nobody = replace(view, officer=None)
    assert not idle.painted(nobody, now + 61 * MINUTE)
    assert not idle.painted(nobody, now + 99 * MINUTE), "whoever comes has to sign in anyway"
    issue(store, "ho-tich")
    store.act(staff(), commands.CallNext("5"))  # as a keypad does
    held = desk_of(store)
    assert not idle.painted(held, now + 100 * MINUTE)
    assert not idle.painted(held, now + 200 * MINUTE)
    assert not idle.painted(view, now + 229 * MINUTE), "they have just gone"
    assert idle.painted(view, now + 260 * MINUTE)


async def test_the_screen_asks_for_the_pin_and_shows_the_queue_as_numbers(
    store: Store, folder: Path, on_duty: str
) -> None:
    async with seated(folder) as seat:
        store.act(staff(), commands.PauseDesk("5", "break"))
        issue(store, "ho-tich", "ho-tich", "chung-thuc")
        await seat.until(lambda: seat.view.waiting == 3)
        await left_alone(seat)
        await seat.sees("Hộ tịch: 2")
        await seat.sees("Chứng thực: 1")  # which the desk only helps out with
        await seat.press("escape", "space", "f5", "1", "3", "5", "7")
        await seat.press_until("enter", lambda: "Còn 4 lần" in seat.message)
        assert seat.page == "lock"
        assert seat.number is None, "no key of the desk does anything"
        await seat.press(*PIN)
        await seat.press_until("enter", lambda: seat.page == "work")
        assert (seat.view.state, seat.view.officer) == ("paused", "q5"), "all stays as it was"
    assert happened(store, "desk.confirmed") == 1
    assert happened(store, "officer.pin_wrong") == 1


async def test_what_was_in_front_is_there_again_behind_the_question(
    store: Store, folder: Path, on_duty: str
) -> None:
    async with seated(folder) as seat:
        await seat.press_until("f1", lambda: seat.page == "help")
        await left_alone(seat)
        await seat.press(*PIN)
        await seat.press_until("enter", lambda: seat.page == "help")


async def test_a_colleague_takes_over_and_nobody_gets_past_the_question_on_that_way(
    store: Store, folder: Path, on_duty: str
) -> None:
    set_pin(store, "q4")
    async with seated(folder) as seat:
        await left_alone(seat)
        await seat.press_until("f9", lambda: seat.page == "ask")
        await seat.press_until("escape", lambda: seat.page == "lock")
        await seat.press_until("f9", lambda: seat.page == "ask")
        await seat.press("1", *PIN)
        await seat.press_until("enter", lambda: seat.view.officer == "q4")
        await seat.until(lambda: seat.page == "work")


async def test_a_desk_that_was_closed_elsewhere_meanwhile_asks_who_works_there(
    store: Store, folder: Path, on_duty: str
) -> None:
    async with seated(folder) as seat:
        await left_alone(seat)
        store.act(staff(), commands.CloseDesk("5"))
        await seat.until(lambda: seat.page == "ask")


async def test_who_takes_over_from_elsewhere_is_not_asked_for_the_pin_of_whoever_was_there(
    store: Store, folder: Path, on_duty: str
) -> None:
    set_pin(store, "q4")
    async with seated(folder) as seat:
        await left_alone(seat)
        store.act(staff(), commands.SignIn("5", "q4", PIN, takeover=True))
        await seat.until(lambda: seat.page == "work")
