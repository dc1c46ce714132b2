"""The store rings, the screen repaints; it never waits, and it comes back by itself."""

from __future__ import annotations

import asyncio
import threading
import time
from pathlib import Path

import pytest

from common.domain.commands import HoldHall, ResumeHall
from common.domain.refusal import Refusal, Trouble
from common.store import folder, sqlite
from common.store.store import Store
from common.store.thread import BURST
from common.tui.app import RESTART
from common.tui.feed import GAP_S, Feed
from tests.common.tui.hall import CLERK, HallApp, make_store, picture, until

pytestmark = pytest.mark.verify


async def test_another_process_commits_and_the_screen_follows(
    hall_folder: Path, store: Store
) -> None:
    app = HallApp(hall_folder)
    async with app.run_test() as pilot:
        await until(pilot, lambda: app.view is not None)
        store.act(CLERK, HoldHall(reason="mưa bão"))
        await until(pilot, lambda: app.view is not None and app.view.hall.held)
        store.act(CLERK, ResumeHall())
        await until(pilot, lambda: app.view is not None and not app.view.hall.held)


async def test_a_burst_of_bells_repaints_at_most_ten_times_a_second(hall_folder: Path) -> None:
    app = HallApp(hall_folder)
    async with app.run_test() as pilot:
        await until(pilot, lambda: app.view is not None)
        fetched, began = app.fetched, time.monotonic()
        while time.monotonic() < began + 0.5:
            app._feed.ring()
            await asyncio.sleep(0)
        spent = time.monotonic() - began
        assert 1 <= app.fetched - fetched <= spent * 10 + BURST


async def test_the_first_bell_repaints_at_once(hall_folder: Path, store: Store) -> None:
    app = HallApp(hall_folder)
    async with app.run_test() as pilot:
        await until(pilot, lambda: app.view is not None)
        began = time.monotonic()
        store.act(CLERK, HoldHall(reason="mưa bão"))
        await until(pilot, lambda: app.view is not None and app.view.hall.held)
        assert time.monotonic() - began < 0.5


async def test_an_action_answers_on_the_ui_thread(hall_folder: Path) -> None:
    app = HallApp(hall_folder)
    answers: list[object] = []
    async with app.run_test() as pilot:
        await until(pilot, lambda: app.view is not None)
        app.act(CLERK, HoldHall(reason="mưa bão"), answers.append, request="r1")
        app.act(CLERK, HoldHall(reason="mưa bão"), answers.append, request="r1")
        await until(pilot, lambda: len(answers) == 2)
        assert answers[0] == answers[1]


async def test_an_answer_that_comes_while_the_program_ends_goes_to_nobody(
    hall_folder: Path,
) -> None:
    ends, done = threading.Event(), threading.Event()
    answers: list[object] = []

    class Ending(HallApp):
        async def _close_all(self) -> None:
            ends.set()
            await asyncio.to_thread(done.wait)
            await super()._close_all()

    def work(_: Store) -> None:
        ends.wait()
        done.set()

    app = Ending(hall_folder)
    async with app.run_test() as pilot:
        await until(pilot, lambda: app.view is not None)
        app.run_store(work, answers.append)
    assert answers == []


async def test_a_refusal_goes_to_whoever_asked_or_to_the_status_line(hall_folder: Path) -> None:
    app = HallApp(hall_folder, lang="en")
    refused: list[Refusal | Trouble] = []
    async with app.run_test() as pilot:
        await until(pilot, lambda: app.view is not None)
        app.act(CLERK, ResumeHall(), otherwise=refused.append)
        await until(pilot, lambda: bool(refused))
        assert refused[0].code == "day_not_open"
        app.act(CLERK, ResumeHall())
        await until(pilot, lambda: "No working day is open." in picture(app)[-1])


async def test_the_ui_goes_on_while_the_store_is_busy(hall_folder: Path) -> None:
    app = HallApp(hall_folder)
    done: list[None] = []
    async with app.run_test() as pilot:
        await until(pilot, lambda: app.view is not None)
        app.run_store(lambda store: time.sleep(0.5), done.append)
        began = time.monotonic()
        await pilot.click("#field")
        await pilot.press("a", "b")
        await until(pilot, lambda: "ab" in "".join(picture(app)))
        assert time.monotonic() - began < 0.4
        assert not done
        await until(pilot, lambda: bool(done))


async def test_losing_the_store_keeps_the_picture_and_says_since_when(hall_folder: Path) -> None:
    app = HallApp(hall_folder)
    async with app.run_test() as pilot:
        await until(pilot, lambda: app.view is not None)
        await pilot.pause()
        before = picture(app)
        app.fault = Trouble("io", path="x", error="y")
        app.run_store(lambda store: None)
        await until(pilot, lambda: "Tạm mất kết nối – thông tin lúc" in picture(app)[-1])
        assert picture(app)[:-1] == before[:-1]
        assert app.stale_since is not None
        app.fault = None
        await until(pilot, lambda: app.trouble is None)
        assert app.stale_since is None
        await until(pilot, lambda: "Tạm mất kết nối" not in picture(app)[-1])


async def test_an_action_while_the_store_is_lost_is_told_so_at_once(hall_folder: Path) -> None:
    app = HallApp(hall_folder)
    app.fault = Trouble("io", path="x", error="y")
    told: list[Refusal | Trouble] = []
    async with app.run_test() as pilot:
        await until(pilot, lambda: app.trouble is not None)
        app.act(CLERK, ResumeHall(), otherwise=told.append)
        await until(pilot, lambda: bool(told))
        assert told[0].code == "io"


async def test_a_screen_started_before_its_store_waits_for_it(tmp_path: Path) -> None:
    app = HallApp(tmp_path / "later", lang="en")
    async with app.run_test() as pilot:
        await until(pilot, lambda: "There is no store in" in picture(app)[-1])
        make_store(tmp_path / "later").close()
        await until(pilot, lambda: app.view is not None)


async def test_a_newer_store_is_announced_and_asks_for_a_restart(hall_folder: Path) -> None:
    connection = sqlite.connect(str(folder.database(hall_folder)))
    connection.execute("PRAGMA user_version = 999")
    connection.close()
    app = HallApp(hall_folder)
    async with app.run_test() as pilot:
        await until(pilot, lambda: "Đang nâng cấp" in picture(app)[-1])
        await until(pilot, lambda: app.return_code is not None)
    assert app.return_code == RESTART


async def test_a_terminal_the_centre_does_not_know_ends_with_status_1(hall_folder: Path) -> None:
    app = HallApp(hall_folder)
    app.fault = Refusal("kiosk_unknown", kiosk="k9")
    async with app.run_test() as pilot:
        await until(pilot, lambda: app.return_code is not None)
    assert app.return_code == 1


async def test_another_language_repaints_everything(hall_folder: Path) -> None:
    app = HallApp(hall_folder)
    async with app.run_test() as pilot:
        await until(pilot, lambda: "Trung tâm" in picture(app)[0])
        app.speak("en")
        await until(pilot, lambda: "Centre" in picture(app)[0])


async def test_a_crash_is_logged_without_values_and_ends_with_status_1(hall_folder: Path) -> None:
    app = HallApp(hall_folder)
    secret = "Nguyễn Thị Bí Mật"

    def broken(_: object) -> None:
        name = secret
        raise ZeroDivisionError(len(name))

    with pytest.raises(ZeroDivisionError):
        async with app.run_test() as pilot:
            await until(pilot, lambda: app.view is not None)
            app.run_store(lambda store: None, broken)
            await until(pilot, lambda: app.return_code is not None)
    assert app.return_code == 1
    log = (hall_folder / "log" / "crash-HallApp.log").read_text(encoding="utf-8")
    assert "ZeroDivisionError" in log
    assert secret not in log


@pytest.mark.parametrize("steps", range(6))
async def test_a_bell_at_the_very_end_does_not_keep_the_feed_running(
    hall_folder: Path, steps: int
) -> None:
    delivered = asyncio.Event()
    feed = Feed(
        hall_folder, lambda store: store.now(), lambda _: delivered.set(), lambda _: None, 5.0
    )
    feeding = asyncio.create_task(feed.run())
    await delivered.wait()
    await asyncio.sleep(2 * GAP_S)
    feed.ring()
    for _ in range(steps):
        await asyncio.sleep(0)
    feeding.cancel()
    done, _ = await asyncio.wait([feeding], timeout=3)
    feeding.cancel()
    assert done
