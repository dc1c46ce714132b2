"""The page of the printers, on a real store in which a device service has worked."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from typing import cast

import pytest
from textual.pilot import Pilot

from common.domain.actor import Actor, Role
from common.domain.commands import CancelTicket
from common.domain.model import DeviceState, JobState
from common.i18n.translator import Translator
from common.store.store import Store
from common.views import printers as view
from common.views import slips
from common.views.supervisor import read as read_hall
from supervisor.app import SupervisorApp
from supervisor.cells import Level
from supervisor.screens.hall import HallPage
from supervisor.screens.printers import PrintersPage
from supervisor.tables.printers import details, ended, printers
from tests.common.tui.hall import picture, until
from tests.hall import pass_time, staff
from tests.printing import end, health, take
from tests.supervisor.printing import hall, morning
from tests.supervisor.scenes import SIZES
from tests.supervisor.test_controls import AGAIN

pytestmark = pytest.mark.verify

VI = Translator("vi")
Running = Pilot[None]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """p1 prints, p2 has its cover open; the clock stands still."""
    made = morning(tmp_path / "data")
    yield made
    made.close()


@asynccontextmanager
async def at_the_printers(
    store: Store, size: tuple[int, int] = (80, 24), lang: str = "vi"
) -> AsyncIterator[tuple[SupervisorApp, Running]]:
    app = SupervisorApp(store.folder, lang=lang)
    async with app.run_test(size=size) as pilot:
        await until(pilot, lambda: app.view is not None)
        await pilot.press("f5")
        await sees(app, pilot, "p1 · ")
        yield app, pilot


async def sees(app: SupervisorApp, pilot: Running, *texts: str) -> None:
    try:
        await until(pilot, lambda: all(text in "\n".join(picture(app)) for text in texts))
    except TimeoutError:
        raise AssertionError(f"{texts} not in:\n" + "\n".join(picture(app))) from None


def happened(store: Store, kind: str) -> list[str]:
    """What such events were about."""
    with store.read() as connection:
        rows = connection.execute("SELECT subject FROM event WHERE kind = ?", (kind,))
        return [row["subject"] for row in rows]


def jobs(store: Store, kind: str) -> list[str]:
    """The printers of all jobs of a kind, in their order."""
    with store.read() as connection:
        rows = connection.execute("SELECT printer FROM print_job WHERE kind = ?", (kind,))
        return [row["printer"] for row in rows]


# What is said.


def lines(store: Store, printer: str, *, known: bool = True) -> dict[str, str]:
    row = view.printer(store, printer)
    table = details(row, read_hall(store).hall, VI, known=known)
    return {line.cells[0].text: line.cells[1].text for line in table.rows}


def test_a_printer_says_everything_that_is_known_of_it(store: Store) -> None:
    assert lines(store, "p1") == {
        "Trạng thái": "● Tốt từ 07:30",
        "Hàng đợi": "0 chờ in, 0 đang in, 0 sẽ in lại",
        "Hôm nay": "Đã in 24 · chưa rõ 1 · bỏ 0",
        "Cuộn giấy": "thay 07:30; từ đó 25 phiếu, 3 m",
        "Giấy còn": "███████████████████░ khoảng 689 phiếu",
        "Xác nhận đã in": "có mã phiếu (GS ( H), tự chọn theo lần thử",
        "Lần thử": "07:30: có mã phiếu (GS ( H)",
        "Máy in thay": "p2",
        "Nơi đặt": "Khu A, quầy 1–12 · 80 mm · tcp://127.0.0.1:9100",
    }


def test_what_is_not_known_is_not_made_up(store: Store) -> None:
    said = lines(store, "p2")
    assert said["Trạng thái"] == "■ Sự cố: nắp đang mở từ 08:12"
    assert said["Hàng đợi"] == "3 chờ in, 0 đang in, 0 sẽ in lại"
    assert said["Cuộn giấy"] == "đã in 0 phiếu, 0 m; chưa rõ thay khi nào"
    assert said["Giấy còn"] == "chưa rõ; bấm F2 khi thay cuộn mới để bắt đầu đếm"
    assert said["Xác nhận đã in"] == "theo thứ tự (GS r)"
    assert said["Lần thử"] == "chưa thử; F4 in một trang để thử"
    assert said["Máy in thay"] == "không có: số hiện to trên máy lấy số"
    assert lines(store, "p1")["Máy in thay"] == "p2"


def test_while_nobody_watches_the_printers_their_states_are_in_doubt(store: Store) -> None:
    assert lines(store, "p2", known=False)["Trạng thái"] == "· Sự cố?: nắp đang mở từ 08:12"


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("paper_near_end", "▲ ███████████████████░ khoảng 689 phiếu; máy báo giấy sắp hết"),
        ("paper_out", "■ hết giấy"),
    ],
)
def test_the_sensor_of_the_paper_has_its_say(store: Store, code: str, said: str) -> None:
    out = code == "paper_out"
    health(store, "p1", DeviceState.FAULT if out else DeviceState.WARNING, code)
    assert lines(store, "p1")["Giấy còn"] == said


def test_few_slips_left_by_the_count_need_a_look_though_the_printer_is_well(store: Store) -> None:
    take(store, "k1")
    end(store, "p1", JobState.CONFIRMED, "printed", mm=70_000)
    table = printers(view.read(store), read_hall(store).hall, VI, known=True)
    assert table.rows[0].level is Level.WATCH
    assert lines(store, "p1")["Giấy còn"].startswith("▲ █░░░")


def test_the_last_paper_says_what_came_of_it(store: Store) -> None:
    for state in (JobState.UNKNOWN, JobState.CONFIRMED):
        pass_time(store, minutes=1)
        take(store, "k1")
        end(store, "p1", state, "fence_silent")
    table = ended(slips.recent(store, "p1", most=2), read_hall(store).hall, VI)
    newest, before = ([cell.text for cell in row.cells] for row in table.rows)
    assert (newest[1:], newest[0][0]) == (["đã in", "08:32"], "●")
    assert before[1:] == ["chưa rõ đã in hay chưa (không xác nhận đã in)", "08:31"]
    assert before[0][0] == "▲"


# What is done.


async def test_f2_says_after_a_question_that_the_roll_was_changed(store: Store) -> None:
    before = len(happened(store, "printer.roll_changed"))
    async with at_the_printers(store) as (app, pilot):
        await pilot.press("f2")
        await sees(app, pilot, "Đã thay cuộn giấy mới ở máy in p1?")
        await pilot.press("escape")
        await sees(app, pilot, "từ đó 25 phiếu")
        assert len(happened(store, "printer.roll_changed")) == before
        await pilot.press("f2")
        await sees(app, pilot, "Đã thay cuộn giấy mới ở máy in p1?")
        await pilot.press("enter")
        await sees(app, pilot, "thay 08:30; từ đó 0 phiếu", "Máy in p1: đếm lại từ cuộn giấy mới")
    assert happened(store, "printer.roll_changed")[before:] == ["p1"]


@pytest.mark.parametrize(
    ("lang", "prompt", "done"),
    [
        ("vi", "Đã gỡ xong chỗ kẹt ở máy in p1?", "Máy in p1: đã báo là hết kẹt"),
        ("en", "Is the jam in printer p1 cleared?", "Printer p1: told that the jam is cleared"),
    ],
)
async def test_f8_says_after_a_question_that_a_jam_was_cleared(
    store: Store, lang: str, prompt: str, done: str
) -> None:
    async with at_the_printers(store, lang=lang) as (app, pilot):
        await pilot.press("f8")
        await sees(app, pilot, prompt)
        await pilot.press("escape")
        await sees(app, pilot, "F8 ")
        assert happened(store, "printer.recovery") == []
        await pilot.press("f8")
        await sees(app, pilot, prompt)
        await pilot.press("enter")
        await sees(app, pilot, done)
    assert happened(store, "printer.recovery") == ["p1"]


async def test_a_test_page_is_followed_to_its_end(store: Store) -> None:
    async with at_the_printers(store) as (app, pilot):
        await pilot.press("f3")
        await sees(app, pilot, "Trang in thử, máy in p1: chờ in", "1 chờ in, 0 đang in")
        end(store, "p1", JobState.CONFIRMED, "printed")
        await sees(app, pilot, "Trang in thử, máy in p1: đã in", "0 chờ in, 0 đang in")


async def test_f7_prints_the_numbers_without_a_slip(store: Store) -> None:
    async with at_the_printers(store) as (app, pilot):
        await pilot.press("f7")
        await sees(app, pilot, "Bảng số vừa cấp, máy in p1: chờ in")
    assert jobs(store, "numbers") == ["p1"]


async def test_f7_prints_no_strip_when_nobody_is_without_a_slip(store: Store) -> None:
    numbers = [one.number for one in slips.printable(store) if one.slip == JobState.UNKNOWN]
    for number in numbers:
        store.act(staff(), CancelTicket(number))
    async with at_the_printers(store) as (app, pilot):
        await pilot.press("f7")
        await sees(app, pilot, "Không có số nào thiếu phiếu để in.")
    assert jobs(store, "numbers") == []


@pytest.mark.parametrize("lang", ["vi", "en"])
async def test_every_key_is_named_on_the_narrowest_screen(store: Store, lang: str) -> None:
    async with at_the_printers(store, lang=lang) as (app, _):
        keys = " ".join(picture(app)[-3:-1])
        for key in ("↑ ↓", "F2", "F3", "F4", "F6", "F7", "F8", "Esc"):
            assert f"{key} " in keys


async def test_a_key_held_down_prints_one_test_page(store: Store) -> None:
    async with at_the_printers(store) as (app, pilot):
        for _ in range(15):
            await pilot.press("f3", "f4")
        await sees(app, pilot, "Trang in thử, máy in p1: chờ in")
    assert jobs(store, "test") == ["p1"]


async def test_keys_faster_than_the_screen_do_nothing_twice(store: Store) -> None:
    """A screen has a queue of its own: keys typed before the next one came up still reach it."""
    async with at_the_printers(store) as (app, pilot):
        page = cast("PrintersPage", app.screen)
        page.action_test()
        page.action_probe()
        await sees(app, pilot, "Trang in thử, máy in p1: chờ in")
        page.action_roll()
        for late in (page.action_roll, page.action_reprint, page.action_back):
            late()
        page.action_choose(1)
        page.action_numbers()
        await sees(app, pilot, "Đã thay cuộn giấy mới ở máy in p1?")
        assert len(app.screen_stack) == 4
        await pilot.press("escape", *AGAIN, "escape")
        hall = cast("HallPage", app.screen)
        printers = partial(hall.action_page, "printers")
        for late in (printers, printers, hall.action_leave):
            late()
        await sees(app, pilot, "p1 · ")
        assert len(app.screen_stack) == 3
    assert jobs(store, "test") == ["p1"]


async def test_the_keys_are_about_the_chosen_printer(store: Store) -> None:
    async with at_the_printers(store) as (app, pilot):
        await pilot.press("down")
        await sees(app, pilot, "p2 · Khu B")
        await pilot.press("f4")
        await sees(app, pilot, "Trang in thử, máy in p2: chờ in")
        await pilot.press("up", "f4")
        await sees(app, pilot, "Trang in thử, máy in p1: chờ in")
    assert jobs(store, "test") == ["p2", "p1"]


async def test_a_slip_is_printed_again_at_the_chosen_printer(store: Store) -> None:
    number = take(store, "k1")
    end(store, "p1", JobState.UNKNOWN, "fence_silent")
    async with at_the_printers(store) as (app, pilot):
        await pilot.press("down")
        await sees(app, pilot, "p2 · Khu B")
        await pilot.press("f6")
        await sees(app, pilot, "In lại phiếu của số nào?  →  Máy in p2", f"▲ {number}", "chưa rõ")
        for digit in number[1:]:
            await pilot.press(digit)
        await pilot.press("enter")
        await sees(app, pilot, f"Phiếu {number} (in lại lần 1), máy in p2: chờ in")
        end(store, "p2", JobState.CONFIRMED, "printed")  # three slips wait before it
        assert "đã in" not in picture(app)[-1]


async def test_whose_slip_did_not_come_out_is_on_top_and_digits_narrow_the_list(
    store: Store,
) -> None:
    async with at_the_printers(store) as (app, pilot):
        await pilot.press("f6")
        await sees(app, pilot, "đang chờ")
        rows = [row for row in picture(app) if "đang chờ" in row]
        assert ["▲" in row for row in rows] == sorted(["▲" in row for row in rows], reverse=True)
        await pilot.press("9", "9")
        await sees(app, pilot, "Không có số nào như vậy")
        await pilot.press("enter", "backspace", "backspace")
        await sees(app, pilot, "đang chờ")
        await pilot.press("escape")
        await sees(app, pilot, "p1 · Khu A")


async def test_a_refusal_is_said(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    number = take(store, "k1")
    async with at_the_printers(store) as (app, pilot):
        await pilot.press("f6")
        await sees(app, pilot, number)
        monkeypatch.setattr(app.session, "actor", Actor(Role.KEEPER, "keeper"))
        await pilot.press("enter")
        await sees(app, pilot, "chưa được quyền")


# What is seen.


@pytest.mark.verify
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("lang", ["vi", "en"])
async def test_every_line_is_as_wide_as_the_screen(
    store: Store, size: tuple[int, int], lang: str
) -> None:
    async with at_the_printers(store, size, lang) as (app, pilot):
        for keys in (("down",), ("f6",), ("escape", "f2")):
            await pilot.press(*keys)
            await pilot.pause()
            strips = app.screen._compositor.render_strips()
            assert [strip.cell_length for strip in strips] == [size[0]] * size[1]


async def test_the_screen_follows_the_printers(store: Store) -> None:
    async with at_the_printers(store) as (app, pilot):
        health(store, "p1", DeviceState.OFFLINE, "unreachable")
        await sees(app, pilot, "■ p1", "Mất kết nối: không thấy máy từ 08:30")


async def test_a_centre_without_printers_says_so(tmp_path: Path) -> None:
    store = hall(tmp_path / "data", printers=False)
    app = SupervisorApp(store.folder)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: app.view is not None)
        await pilot.press("f5")
        await sees(app, pilot, "Chưa khai báo máy in nào")
        await pilot.press("f2", "f3", "f4", "f6", "down", "up", "escape")
        await until(pilot, lambda: isinstance(app.screen, HallPage))
    store.close()


@pytest.mark.verify
@pytest.mark.verify
async def test_a_hundred_visits_leave_nothing_behind(store: Store) -> None:
    async with at_the_printers(store) as (app, pilot):
        before = 0
        for visit in range(101):
            for key, text in (("f6", "→"), ("escape", "F6"), ("f2", "Enter"), ("escape", "F6")):
                await pilot.press(key)
                await sees(app, pilot, text)
            await pilot.press(*AGAIN, "escape", "f5")
            if visit == 0:
                before = len(app._registry)
        assert len(app._registry) == before


@pytest.mark.verify
async def test_frantic_keys_break_nothing(store: Store) -> None:
    async with at_the_printers(store) as (app, pilot):
        for _ in range(2):
            await pilot.press("f5", "f5", "f5", "f6", "f6", "escape", "f2", "f2", "escape", "f10")
            await pilot.press("escape", "escape", "enter", "5", "f1", "ctrl+c", "down", "down")
        await pilot.pause()
        assert app.return_code is None
