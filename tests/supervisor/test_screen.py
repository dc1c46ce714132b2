"""The supervisor's screen on a real store: at every size, by every key, through every trouble."""

from __future__ import annotations

import os
import signal
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, closing
from pathlib import Path
from typing import cast

import pytest
from textual.pilot import Pilot

from common.domain import commands
from common.domain.model import Severity
from common.store import folder, migrations, sqlite
from common.store.store import Store
from common.views.supervisor import STUCK_AFTER_S
from supervisor.app import SupervisorApp
from supervisor.screens.hall import HallPage
from supervisor.screens.question import Question
from tests.common.tui.hall import picture, until
from tests.hall import issue, make_hall, sign_in, staff
from tests.processes import program
from tests.supervisor.scenes import FROZEN, MONDAY, SIZES, alarm, beat, calm

Running = Pilot[None]
GOLDEN = Path(__file__).parent / "golden"


@asynccontextmanager
async def screen(
    store: Store, size: tuple[int, int] = (80, 24), lang: str = "vi"
) -> AsyncIterator[tuple[SupervisorApp, Running]]:
    app = SupervisorApp(store.folder, lang=lang)
    async with app.run_test(size=size) as pilot:
        await until(pilot, lambda: app.view is not None)
        await settled(app, pilot)
        yield app, pilot


async def settled(app: SupervisorApp, pilot: Running) -> None:
    """The key line is painted last, after the layout."""
    await until(pilot, lambda: "F10" in picture(app)[-2])
    await pilot.pause()
    await pilot.pause()


def shows(app: SupervisorApp, *texts: str) -> Callable[[], bool]:
    return lambda: all(text in "\n".join(picture(app)) for text in texts)


# What is seen.


@pytest.mark.parametrize("size", SIZES[:2])
async def test_the_bad_morning_looks_like_this(bad: Store, size: tuple[int, int]) -> None:
    async with screen(bad, size) as (app, _):
        golden = GOLDEN / f"trouble-{size[0]}x{size[1]}.txt"
        seen = "\n".join(line.rstrip() for line in picture(app)) + "\n"
        if "GOLDEN" in os.environ:
            golden.write_text(seen, encoding="utf-8")
        assert seen == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("lang", ["vi", "en"])
async def test_no_line_is_longer_or_shorter_than_the_screen(
    bad: Store, size: tuple[int, int], lang: str
) -> None:
    async with screen(bad, size, lang) as (app, _):
        strips = app.screen._compositor.render_strips()
        assert [strip.cell_length for strip in strips] == [size[0]] * size[1]


@pytest.mark.parametrize("size", SIZES[1:])
async def test_a_large_screen_shows_all_tables_at_once(bad: Store, size: tuple[int, int]) -> None:
    async with screen(bad, size) as (app, _):
        assert shows(app, "1 HÀNG CHỜ", "2 BÀN", "3 THIẾT BỊ", "4 CẦN CHÚ Ý")()
        assert shows(app, "■ Hộ tịch", "► 3", "hết giấy", "Máy in p1 gặp sự cố")()


async def test_a_small_screen_has_a_page_for_each_table(bad: Store) -> None:
    async with screen(bad) as (app, pilot):
        for key, found in (("2", "► 3"), ("3", "hết giấy"), ("4", "gặp sự cố"), ("1", "■ Hộ tịch")):
            await pilot.press(key)
            await until(pilot, shows(app, found))
        for found in ("► 3", "hết giấy", "gặp sự cố", "■ Hộ tịch"):
            await pilot.press("tab")
            await until(pilot, shows(app, found))
        await pilot.press("shift+tab")
        await until(pilot, shows(app, "gặp sự cố"))


async def test_trouble_on_another_page_shows_in_the_key_line(bad: Store) -> None:
    async with screen(bad) as (app, _):
        keys = picture(app)[-4]
        assert "1 HÀNG CHỜ ■2  2 BÀN ▲1  3 THIẾT BỊ ■2  4 CẦN CHÚ Ý ■2" in keys


@pytest.mark.parametrize("size", SIZES[1:])
async def test_all_thirty_desks_of_the_province_fit(large: Store, size: tuple[int, int]) -> None:
    async with screen(large, size) as (app, _):
        text = "\n".join(picture(app))
        assert not [code for code in large.centre().desks if f" {code:<5}" not in text]


async def test_a_small_screen_says_the_worst_on_every_page(good: Store) -> None:
    async with screen(good) as (app, pilot):
        before = picture(app)[8]
        alarm(good, "printer", "p1", Severity.CRITICAL, state="fault")
        for key in "123":
            await pilot.press(key)
            await until(pilot, lambda: "■ Máy in p1 gặp sự cố" in picture(app)[8])
        await pilot.press("4")
        await until(pilot, lambda: "4 CẦN CHÚ Ý" in picture(app)[8])
    assert "1 HÀNG CHỜ" in before, "a calm morning needs no line for it"


async def test_what_does_not_fit_is_scrolled_to(large: Store) -> None:
    async with screen(large) as (app, pilot):
        await pilot.press("2")
        await until(pilot, shows(app, "· 1.2", "↑ 0   ↓ 10"))
        assert not shows(app, "24.2")()
        await pilot.press("down")
        await until(pilot, shows(app, "↑ 1   ↓ 9"))
        await pilot.press("pagedown", "down", "down")
        await until(pilot, shows(app, "24.2", "· 25", "↑ 10   ↓ 0"))
        await pilot.press("pageup", "up")
        await until(pilot, shows(app, "● 1.1", "↑ 0   ↓ 10"))


async def test_a_larger_terminal_is_used_at_once(bad: Store) -> None:
    async with screen(bad) as (app, pilot):
        assert not shows(app, "2 BÀN  ", "hết giấy")()
        await pilot.resize_terminal(160, 45)
        await until(pilot, shows(app, "► 3", "hết giấy", "gặp sự cố"))
        await pilot.resize_terminal(80, 24)
        await until(pilot, lambda: not shows(app, "hết giấy")())


async def test_the_key_line_names_only_keys_that_do_something(bad: Store) -> None:
    async with screen(bad, (160, 45)) as (app, _):
        ways = "F1 Trợ giúp  F3 Báo cáo  F4 Số bàn  F5 Máy in  F6 Hồ sơ  F7 Một số"
        ways += "  F8 Điều hành  F9 Diễn biến"
        line = " ".join(picture(app)[-2].split())
        assert line == " ".join(f"Enter Cảnh báo {ways} F10 Rời".split())
    async with screen(bad) as (app, pilot):
        assert " ↑↓ " in picture(app)[-4]
        assert f"{picture(app)[-3].strip()}  {' '.join(picture(app)[-2].split())}".split() == [
            *ways.split(),
            "F10",
            "Rời",
        ], "on two lines where one has no room"
        await pilot.press("4")
        await until(pilot, lambda: " ↑↓ " not in picture(app)[-4])


# What happens.


async def test_another_process_acts_and_the_screen_follows(good: Store) -> None:
    async with screen(good, (120, 36)) as (app, pilot):
        assert shows(app, "Đã phát 9")()
        issue(good, "thanh-tra")
        await until(pilot, shows(app, "Đã phát 10", "▲ Thanh tra"))
        alarm(good, "disk", "store", Severity.CRITICAL)
        await until(pilot, shows(app, "■ Đĩa sắp đầy"))


async def test_a_hall_on_hold_is_written_over_everything(good: Store) -> None:
    async with screen(good) as (app, pilot):
        good.act(staff(), commands.HoldHall("mưa bão"))
        await until(pilot, lambda: "■ SẢNH TẠM NGƯNG: mưa bão" in picture(app)[1])
        good.act(staff(), commands.ResumeHall())
        await until(pilot, lambda: "ĐANG QUÁ HẸN" in picture(app)[1])
        good.act(staff(), commands.CloseDay())
        await until(pilot, lambda: "ĐÃ ĐÓNG NGÀY LÀM VIỆC 23/11/2026" in picture(app)[1])


@pytest.mark.parametrize("rate", [1, 60])
async def test_a_silent_keeper_is_noticed_in_real_seconds(tmp_path: Path, rate: int) -> None:
    with closing(make_hall(tmp_path / "data", clock=f"{MONDAY}T08:00@{rate}")) as store:
        beat(store)
        async with screen(store) as (app, pilot):
            assert shows(app, "● Trực", "● Thiết bị")()
            store.clock = app.clock
            age(store, "keeper", seconds=11 * rate)
            await until(pilot, shows(app, "■ Trực", "● Thiết bị", "4 CẦN CHÚ Ý ■1"))
            beat(store, "keeper")
            await until(pilot, shows(app, "● Trực", "● Thiết bị"))


def age(store: Store, name: str, seconds: float) -> None:
    with store.transaction(staff(), "test") as tx:
        tx.run(
            "UPDATE process SET beat_at = beat_at - :ms WHERE name = :name",
            ms=int(seconds * 1000),
            name=name,
        )


async def test_a_lost_store_leaves_the_picture_and_comes_back_by_itself(good: Store) -> None:
    async with screen(good) as (app, pilot):
        before = picture(app)
        set_schema(good.folder, migrations.SCHEMA_VERSION - 1)
        await until(pilot, lambda: "■ Tạm mất kết nối – thông tin lúc 08:30" in picture(app)[1])
        assert picture(app)[2:8] == before[1:7]
        set_schema(good.folder, migrations.SCHEMA_VERSION)
        await until(pilot, lambda: picture(app) == before)


FROZEN_WRITER = """
    import sys, time
    from pathlib import Path
    from common.store.turnstile import Turnstile
    with Turnstile(Path(sys.argv[1])).turn("desk.next"):
        print("inside")
        time.sleep(600)
"""


async def test_a_frozen_writer_is_named_as_long_as_it_holds_the_lock(
    good: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is committed meanwhile and no bell rings: the screen looks by itself."""
    monkeypatch.setattr(SupervisorApp, "LOOK_S", 0.1)
    monkeypatch.setattr(SupervisorApp, "REFRESH_S", 3600.0)
    async with screen(good) as (app, pilot):
        before = picture(app)
        with program(FROZEN_WRITER, good.folder) as writer:
            assert writer.hear() == "inside"
            writer.send(signal.SIGSTOP)
            held = f"■ TIẾN TRÌNH {writer.pid} GIỮ KHÓA GHI ĐÃ"
            await until(pilot, lambda: held in picture(app)[1])
            assert "(gọi số tiếp)" in picture(app)[1]
        await until(pilot, lambda: picture(app) == before)


def test_the_supervisor_hears_of_a_frozen_writer_within_about_three_seconds() -> None:
    assert STUCK_AFTER_S + SupervisorApp.LOOK_S <= 3.0


def set_schema(path: Path, version: int) -> None:
    connection = sqlite.connect(str(folder.database(path)))
    connection.execute(f"PRAGMA user_version = {version}")
    connection.close()


async def test_a_screen_started_before_its_store_says_so_and_waits(tmp_path: Path) -> None:
    app = SupervisorApp(tmp_path / "data")
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: app.trouble is not None)
        await until(pilot, lambda: "■" in picture(app)[1])
        calm(tmp_path / "data", FROZEN).close()
        await until(pilot, shows(app, "Đã phát 9"))


# How it is left.


async def test_it_is_left_by_f10_after_a_question(good: Store) -> None:
    async with screen(good) as (app, pilot):
        await pilot.press("f10")
        await until(pilot, shows(app, "Rời màn hình điều hành?"))
        await pilot.press("escape")
        await until(pilot, lambda: not shows(app, "Rời màn hình điều hành?")())
        assert app.return_code is None
        await pilot.press("f10")
        await until(pilot, shows(app, "Rời màn hình điều hành?"))
        await pilot.press("enter")
        await until(pilot, lambda: app.return_code is not None)
    assert app.return_code == 0


async def test_no_other_key_leaves_or_changes_anything(good: Store) -> None:
    async with screen(good) as (app, pilot):
        before = picture(app)
        for key in ("q", "ctrl+q", "ctrl+c", "ctrl+p", "ctrl+z", "escape", "enter", "space", "f11"):
            await pilot.press(key)
        await pilot.pause()
        assert picture(app) == before
        assert app.return_code is None


# What must not harm it.


async def test_a_hundred_visits_to_every_page_leave_nothing_behind(good: Store) -> None:
    async with screen(good) as (app, pilot):
        before = 0
        for visit in range(101):
            page = cast("HallPage", app.screen)
            page.action_next(1)
            page.action_leave()
            await until(pilot, lambda: isinstance(app.screen, Question))
            cast("Question", app.screen).action_answer(False)
            await until(pilot, lambda: isinstance(app.screen, HallPage))
            if visit == 0:
                before = len(app._registry)
        assert len(app._registry) == before


async def test_names_from_outside_are_only_text(tmp_path: Path) -> None:
    names = {
        "evil": "[b]Nguyễn[/b] [/foo] [@click=app.leave]x[/]",
        "long": "Công Tằng Tôn Nữ Thị Hồng Vân Khánh " * 2,
    }
    with closing(make_hall(tmp_path / "data", clock=FROZEN)) as store:
        for desk, (code, name) in enumerate(names.items(), start=1):
            store.act(staff(), commands.AddOfficer(code, name.strip()))
            sign_in(store, str(desk), code)
        store.act(staff(), commands.HoldHall("[red]" + "bão " * 40))
        for size in SIZES:
            async with screen(store, size) as (app, pilot):
                await pilot.press("2")
                await until(
                    pilot, shows(app, "[@click=", "Vân Khánh", "SẢNH TẠM NGƯNG: [red]bão bão")
                )
                widths = {strip.cell_length for strip in app.screen._compositor.render_strips()}
                assert widths == {size[0]}


async def test_a_tiny_terminal_does_not_break_it(bad: Store) -> None:
    async with screen(bad, (40, 14)) as (app, pilot):
        for key in ("2", "3", "4", "down", "pagedown", "1"):
            await pilot.press(key)
        await pilot.resize_terminal(12, 6)
        await pilot.pause()
        assert app.return_code is None
