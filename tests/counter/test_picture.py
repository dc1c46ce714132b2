"""How it looks: whole at eighty columns, whatever the names are."""

from __future__ import annotations

from pathlib import Path

import pytest

from common.centre import shipped
from common.centre.document import as_document
from common.centre.load import load
from common.domain import commands
from common.store import clock as clocks
from common.store.store import Store
from common.tui.bigtype import draw
from counter.widgets.brought import Brought, Lines
from tests.common.tui.hall import picture, until
from tests.counter.seat import issue, seated, set_pin
from tests.hall import PIN, sign_in, staff

WORK = """\
 Quầy 5 · Cán bộ quầy 5                         Có 1 người chờ, lâu nhất 0 phút
 ĐANG PHỤC VỤ A001                                                     Đã 00:00

  ▄██████▄    ▄██████▄    ▄██████▄       ██      Hộ tịch
 ██▀    ▀██  ██▀    ▀██  ██▀    ▀██    ████      Hẹn mời trước 08:15
 ██      ██  ██      ██  ██      ██      ██      Lấy số 08:00 · đã mời 1 lần
 ██████████  ██      ██  ██      ██      ██
 ██      ██  ██      ██  ██      ██      ██
 ██      ██  ██▄    ▄██  ██▄    ▄██      ██
 ██      ██   ▀██████▀    ▀██████▀     ██████
 Gọi số này vì chờ lâu nhất tại bàn này
 ! Bảng LED mất kết nối, xin mời trực tiếp
 Đang chờ                                        Giữ số, vắng mặt (F4, F6)
 Chứng thực (giúp)                 1    0 phút   A002 giữ                0 phút
 Hộ tịch                           0
 Kinh tế                           0
 Giáo dục                          0
 Y tế                              0
 Kết quả lượt này: 1 Tiếp nhận  2 Bổ sung  3 Từ chối  4 Trả kết quả  5 Hướng dẫn
 6 Thu phí  7 Nộp trực tuyến  8 Công dân xin thôi  9 Khác  0 Ghi sau
 Space Ghi kết quả  F2 Gọi lại  F4 Giữ số  F5 Chuyển  F6 Gọi số…  F7 Lĩnh vực
 F8 Tạm nghỉ  F9 Nhận bàn  F10 In lại  F12 Phí  / Hồ sơ  ? Giúp

 DEMO                                                                     08:00
"""


@pytest.fixture
def still(tmp_path: Path) -> Store:
    """A hall whose clock stands still."""
    document = as_document(load(shipped.centre("dan-hai")))
    clock = clocks.parse("2026-11-23T08:00@0", "Asia/Ho_Chi_Minh")
    return Store.create(tmp_path / "still", document, clock, staff())


async def test_the_desk_at_eighty_by_twenty_four(still: Store) -> None:
    sign_in(still, "5", "q5")
    issue(still, "ho-tich", "ho-tich", "chung-thuc")
    for command in (
        commands.CallNext("5", number="A002", reason="other"),
        commands.StartService("5"),
        commands.Park("5"),
        commands.CallNext("5"),
        commands.StartService("5"),
    ):
        still.act(staff(), command)
    async with seated(still.folder) as seat:
        assert [row.rstrip() for row in picture(seat.app)] == WORK.splitlines()
    still.close()


@pytest.mark.parametrize("size", [(80, 24), (120, 36), (160, 45)])
@pytest.mark.parametrize("lang", ["vi", "en"])
async def test_number_outcomes_and_keys_are_whole_at_every_size(
    store: Store, folder: Path, on_duty: str, size: tuple[int, int], lang: str
) -> None:
    issue(store, "ho-tich")
    store.act(staff(), commands.CallNext("5"))
    async with seated(folder, size=size, lang=lang) as seat:
        t = seat.app.t
        scale = 2 if size[1] < 32 else 3
        for row in draw("A001", scale):
            assert row.rstrip() in seat.shown
        assert t("counter.outcome.prompt") in seat.shown
        assert t("counter.outcome.more") in seat.shown
        for key in (
            "again",
            "absent",
            "transfer",
            "pick",
            "pause",
            "takeover",
            "reprint",
            "undo",
            "help",
        ):
            assert t(f"counter.key.{key}") in seat.shown, key


async def test_a_long_number_gets_smaller_type_and_stays_whole(tmp_path: Path) -> None:
    document = as_document(load(shipped.centre("dan-hai")))
    for series in document["series"]:
        if series["prefix"] == "A":
            series.update(prefix="AH", width=5)
    clock = clocks.parse("2026-11-23T08:00", "Asia/Ho_Chi_Minh")
    store = Store.create(tmp_path / "long", document, clock, staff())
    sign_in(store, "5", "q5")
    issue(store, "ho-tich")
    async with seated(store.folder) as seat:
        await seat.press_until("space", lambda: seat.number == "AH00001")
        for row in draw("AH00001", 1):
            assert row.rstrip() in seat.shown
        assert "Hẹn mời trước" in seat.shown
    store.close()


async def test_names_with_markup_are_only_names(tmp_path: Path) -> None:
    nasty = "[b]x[/b] [@click=app.bell]y[/] [/nope] " + "ư" * 90
    document = as_document(load(shipped.centre("dan-hai")))
    for table in ("service", "counter"):
        for row in document[table]:
            row["name"] = {"vi": nasty}
    for row in document["officer"]:
        row["name"] = nasty
    clock = clocks.parse("2026-11-23T08:00", "Asia/Ho_Chi_Minh")
    store = Store.create(tmp_path / "nasty", document, clock, staff())
    set_pin(store, "q5")
    issue(store, "ho-tich", "ho-tich", needs="[/x]")
    async with seated(store.folder) as seat:
        assert "[b]x[/b]" in seat.shown
        await seat.press("1", *PIN)
        assert "[b]x[/b]" in seat.shown
        await seat.press_until("enter", lambda: seat.view.officer == "q5")
        await seat.press_until("space", lambda: seat.number == "A001")
        assert "[b]x[/b]" in seat.shown
        assert "[/x]" in seat.shown
        for key in ("f5", "f6", "f7", "f10"):
            await seat.press(key)
            await seat.sees("[@click=app.bell]")
            await seat.press("escape")
        store.act(staff(), commands.HoldHall("[/nope] bão"))
        await seat.sees("[/nope] bão")
        assert len(seat.shown.splitlines()) == 24
        assert seat.app.rung == 0
    store.close()


async def test_an_unknown_desk_ends_the_program_with_a_sentence(folder: Path) -> None:
    from counter.app import CounterApp

    app = CounterApp(folder, "77")
    async with app.run_test() as pilot:
        await until(pilot, lambda: app.return_code is not None)
    assert app.return_code == 1


@pytest.mark.verify
async def test_using_it_all_day_leaves_nothing_behind(folder: Path, on_duty: str) -> None:
    keys = ("f5", "f6", "f7", "f8", "f4", "f9", "f10", "question_mark")
    async with seated(folder) as seat:

        async def visit(key: str) -> None:
            seat.send(key)
            await seat.until(lambda: seat.page != "work")
            seat.send("escape")
            await seat.until(lambda: seat.page == "work")
            seat.app.say(key)

        for key in keys:
            await visit(key)
        before = len(seat.app.screen.query("*"))
        for turn in range(100):
            await visit(keys[turn % len(keys)])
        assert len(seat.app.screen.query("*")) == before
        assert len(seat.app.screen_stack) == 2


async def test_what_changed_while_it_was_hidden_is_drawn_when_it_comes_back(
    folder: Path, on_duty: str
) -> None:
    async with seated(folder) as seat:
        await seat.sees("Quầy 5")
        brought = seat.app.screen.query_one(Brought)
        lines = brought.query_one(Lines)
        for said in ("", "Hồ sơ thứ nhất"):
            brought.display = False
            await seat.pilot.pause()
            lines.lines = [said] if said else []
            lines.repaint()
            brought.display = True
            await seat.sees(said)
