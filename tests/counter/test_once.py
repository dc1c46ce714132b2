"""One press, one thing: whatever the keyboard, the disk or the other desks do."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from common.domain import commands
from common.domain.refusal import Trouble
from common.store.store import Store
from common.views.counter import CounterView
from counter.repeat import REPEAT_S
from tests.common.tui.hall import until
from tests.counter.seat import Bench, Seat, happened, issue, seated
from tests.hall import sign_in, staff

pytestmark = pytest.mark.verify


async def test_two_desks_pressing_at_once_each_get_their_own_number(
    store: Store, folder: Path
) -> None:
    sign_in(store, "5", "q5")
    sign_in(store, "6", "q6")
    issue(store, *["ho-tich"] * 10)
    met = []
    async with seated(folder, "5") as five, seated(folder, "6") as six:
        for _ in range(5):
            five.send("space")
            six.send("space")
            await five.until(lambda: five.number is not None)
            await six.until(lambda: six.number is not None)
            met += [five.number, six.number]
            five.send("9")
            six.send("9")
            await five.until(lambda: five.number is None)
            await six.until(lambda: six.number is None)
    assert len(set(met)) == 10
    assert happened(store, "ticket.called") == happened(store, "ticket.finished") == 10


async def test_a_double_space_calls_one_and_starts_nobody(
    store: Store, folder: Path, on_duty: str
) -> None:
    issue(store, "ho-tich", "ho-tich")
    async with seated(folder) as seat:
        with store.transaction(staff(), "test.slow"):
            await seat.press("space")
            await seat.until(lambda: seat.message == "Đang ghi, xin chờ…")
            await seat.press("space", "space", "1", "f2")
            assert seat.number is None
        await seat.until(lambda: seat.number == "A001")
        assert seat.view.holder is not None
        assert (seat.holder_state, seat.view.holder.times) == ("called", 1)
        assert seat.message == ""
        await seat.press_until("space", lambda: seat.holder_state == "serving")
    assert happened(store, "ticket.called") == happened(store, "ticket.started") == 1


async def test_a_question_answered_while_something_is_under_way_waits(
    store: Store, folder: Path, on_duty: str
) -> None:
    async with seated(folder) as seat:
        with store.transaction(staff(), "test.slow"):
            await seat.press("space", "f8", "1")
            assert seat.page == "ask", "nothing typed is lost in silence"
        await seat.until(lambda: not seat.app.conduct.busy)
        await seat.press_until("1", lambda: seat.view.state == "paused")


async def hold(seat: Seat, key: str, pause: float = 0.25, begins: float = 100) -> None:
    """Lean on a key, as a keyboard reports it: the press, a pause, then one repetition on another,
    for much longer than the screen waits to know what they are."""
    for at in (0.0, *(pause + 0.033 * n for n in range(12))):
        seat.send(key, at=begins + at)
        await seat.pilot.pause(0.02)
    await seat.pilot.pause(REPEAT_S)
    await seat.until(lambda: not seat.app.conduct.busy)


@pytest.mark.parametrize("pause", [0.033, 0.25, 1.0])
async def test_a_key_held_down_does_one_thing(
    store: Store, folder: Path, on_duty: str, pause: float
) -> None:
    issue(store, *["chung-thuc"] * 2)
    async with seated(folder) as seat:
        await hold(seat, "space", pause)
        assert seat.holder_state == "called"
    assert happened(store, "ticket.called") == 1


async def test_a_digit_held_down_does_not_answer_what_it_opened(
    store: Store, folder: Path, on_duty: str
) -> None:
    issue(store, "ho-tich")
    store.act(staff(), commands.CallNext("5"))
    async with seated(folder) as seat:
        await hold(seat, "f8")
        await hold(seat, "1")
        assert seat.view.state == "paused"
        assert seat.page == "work"
        assert seat.holder_state == "called", "the digit chose, and did not go on to end the visit"
        await hold(seat, "1", begins=200)
        assert seat.page == "intake"
        assert "1▏" not in seat.shown, "nor is it text on the page that it has opened"


async def test_one_key_pressed_twice_is_two_presses(
    store: Store, folder: Path, on_duty: str
) -> None:
    issue(store, "ho-tich")
    async with seated(folder) as seat:
        seat.send("space", at=100)
        await seat.until(lambda: seat.holder_state == "called")
        seat.send("f2", at=100.3)
        await seat.sees("đã mời 2 lần")
        seat.send("f2", at=100.5)
        seat.send("f5", at=100.52)
        await seat.until(lambda: seat.page == "ask" and not seat.app.conduct.busy)
        assert happened(store, "ticket.recalled") == 2, "what was pressed first is done first"
        seat.send("escape", at=100.8)
        await seat.sees("đã mời 3 lần")
        seat.send("space", at=101.5)
        await seat.until(lambda: seat.holder_state == "serving")


class Unlucky(Bench):
    """A counter whose store cannot be read: `fails` times, or as long as it is negative."""

    fails = 0

    def fetch(self, store: Store) -> CounterView:
        if self.fails:
            self.fails -= 1
            raise Trouble("io", path="x", error="y")
        return super().fetch(store)


async def test_trying_again_after_trouble_cannot_do_it_twice(
    store: Store, folder: Path, on_duty: str
) -> None:
    issue(store, "ho-tich", "ho-tich")
    app = Unlucky(folder, "5")
    async with app.run_test(size=(80, 24)) as pilot:
        seat = Seat(app, pilot)
        await until(pilot, lambda: app.view is not None)
        app.fails = 1
        answers: list[str] = []
        again = commands.CallNext("5")
        app.conduct.do(
            again,
            otherwise=lambda _: app.conduct.do(
                again, lambda answer: answers.append(answer["number"])
            ),
        )
        await seat.until(lambda: bool(answers))
        assert answers == ["A001"], "the same request, hence the same answer"
    assert happened(store, "ticket.called") == 1


async def test_the_same_thing_done_again_later_is_done_again(
    store: Store, folder: Path, on_duty: str
) -> None:
    sign_in(store, "6", "q6")
    issue(store, "ho-tich")
    async with seated(folder) as seat:
        for _ in range(2):
            for command in (
                commands.CallNext("6"),
                commands.StartService("6"),
                commands.Park("6"),
            ):
                store.act(staff(), command)
            await seat.sees("A001 giữ")
            await seat.press("f4", "1")
            await seat.until(lambda: not seat.view.away)
    assert happened(store, "ticket.returned") == 2


async def test_the_same_key_on_a_new_picture_is_a_new_request(
    store: Store, folder: Path, on_duty: str
) -> None:
    issue(store, "ho-tich")
    async with seated(folder) as seat:
        for _ in range(3):
            await seat.press_until("space", lambda: seat.number == "A001")
            await seat.press_until("escape", lambda: seat.number is None)
    assert happened(store, "ticket.called") == 3


async def test_another_terminal_changes_the_desk_and_the_key_follows(
    store: Store, folder: Path, on_duty: str
) -> None:
    issue(store, "ho-tich")
    async with seated(folder) as seat:
        store.act(staff(), commands.CallNext("5"))
        await seat.until(lambda: seat.number == "A001")
        await seat.press_until("space", lambda: seat.holder_state == "serving")


async def test_the_store_is_lost_and_comes_back(store: Store, folder: Path, on_duty: str) -> None:
    issue(store, "ho-tich")
    app = Unlucky(folder, "5")
    async with app.run_test(size=(80, 24)) as pilot:
        seat = Seat(app, pilot)
        await until(pilot, lambda: app.view is not None)
        await seat.press_until("space", lambda: seat.number == "A001")
        app.fails = -1
        store.act(staff(), commands.Recall("5"))
        await seat.sees("Tạm mất kết nối – thông tin lúc 08:00")
        assert "ĐANG MỜI A001" in seat.shown, "the picture stays"
        await seat.press("space")
        await seat.until(lambda: seat.message != "")
        assert seat.holder_state == "called"
        app.fails = 0
        await seat.until(lambda: app.trouble is None)
        await seat.press_until("space", lambda: seat.holder_state == "serving")
    assert happened(store, "ticket.started") == 1


@pytest.mark.verify
async def test_an_idle_screen_costs_next_to_nothing(folder: Path, on_duty: str) -> None:
    async with seated(folder) as seat:
        began = time.process_time()
        await seat.pilot.pause(2)
        assert time.process_time() - began < 0.2
