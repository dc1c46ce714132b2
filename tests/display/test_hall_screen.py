"""The hall screen on a real store: what people in the hall see when something happens."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.app import App

from common.domain import commands
from common.domain.refusal import Trouble
from common.store.store import Store
from display.app import DisplayApp
from display.screens.hall import HallPage
from display.spotlight import DWELL_S, FLASH_S
from display.widgets.band import Band
from display.widgets.call import BigCall
from tests.common.tui.hall import picture, until
from tests.display.hall import call, keep_clock, on_screen, open_desks, page, shows_big, text
from tests.hall import issue, make_hall, pass_time, staff

STAGE, LISTED = 3, 1
"""Scales of the commune on 96x27."""


class SteadyClock:
    """Seconds that pass when the test says so."""

    def __init__(self, hall_page: HallPage) -> None:
        self.now = 1000.0
        hall_page.steady = lambda: self.now


def is_lit(app: App[None]) -> bool:
    return app.screen.query_one(BigCall).has_class("-lit")


async def test_a_call_is_shown_big_flashes_and_then_stands_still(tmp_path: Path) -> None:
    store = make_hall(tmp_path / "data")
    open_desks(store, ["5"])
    async with on_screen(store.folder) as (app, pilot):
        steady = SteadyClock(page(app))
        number = call(store, "5", "ho-tich")
        await until(pilot, lambda: shows_big(app, number, STAGE) and shows_big(app, "5", STAGE))
        assert "ĐANG MỜI" in text(app)
        await until(pilot, lambda: is_lit(app))
        await until(pilot, lambda: not is_lit(app))
        await until(pilot, lambda: is_lit(app))
        steady.now += FLASH_S
        await until(pilot, lambda: not page(app)._blinking)
        assert not is_lit(app)
        assert shows_big(app, number, STAGE)
    store.close()


async def test_a_recall_flashes_again_and_says_so(tmp_path: Path) -> None:
    store = make_hall(tmp_path / "data")
    open_desks(store, ["5"])
    async with on_screen(store.folder) as (app, pilot):
        steady = SteadyClock(page(app))
        call(store, "5", "ho-tich")
        await until(pilot, lambda: page(app)._blinking)
        assert "MỜI LẠI" not in text(app)
        steady.now += FLASH_S
        await until(pilot, lambda: not page(app)._blinking)
        store.act(staff(), commands.Recall("5"))
        await until(pilot, lambda: page(app)._blinking and "MỜI LẠI" in text(app))
    store.close()


async def test_calls_of_one_moment_are_all_listed_and_each_has_the_big_place(
    tmp_path: Path,
) -> None:
    store = make_hall(tmp_path / "data")
    open_desks(store, ["1", "2", "3", "5"])
    async with on_screen(store.folder) as (app, pilot):
        steady = SteadyClock(page(app))
        numbers = [
            call(store, desk, service)
            for desk, service in (
                ("1", "dang-ky-dat-dai"),
                ("2", "thi-dua"),
                ("3", "van-hoa"),
                ("5", "ho-tich"),
            )
        ]
        for number in numbers:
            others = [other for other in numbers if other != number]
            await until(pilot, lambda n=number: shows_big(app, n, STAGE))
            await until(pilot, lambda o=others: all(shows_big(app, n, LISTED) for n in o))
            steady.now += DWELL_S
    store.close()


async def test_the_holder_has_come_so_the_number_stays_without_flashing(tmp_path: Path) -> None:
    store = make_hall(tmp_path / "data")
    open_desks(store, ["5"])
    async with on_screen(store.folder) as (app, pilot):
        number = call(store, "5", "ho-tich")
        await until(pilot, lambda: page(app)._blinking)
        store.act(staff(), commands.StartService("5"))
        await until(pilot, lambda: not page(app)._blinking)
        await until(pilot, lambda: "ĐANG MỜI" not in text(app))
        assert shows_big(app, number, STAGE)
    store.close()


async def test_a_call_taken_back_disappears(tmp_path: Path) -> None:
    store = make_hall(tmp_path / "data")
    open_desks(store, ["5", "6"])
    first = call(store, "5", "ho-tich")
    async with on_screen(store.folder) as (app, pilot):
        second = call(store, "6", "chung-thuc")
        await until(pilot, lambda: shows_big(app, second, LISTED) or shows_big(app, second, STAGE))
        store.act(staff(), commands.UndoCall("6"))
        await until(pilot, lambda: not shows_big(app, second, LISTED))
        await until(pilot, lambda: shows_big(app, first, STAGE))
    store.close()


async def test_somebody_served_without_a_number_is_not_called(tmp_path: Path) -> None:
    store = make_hall(tmp_path / "data")
    open_desks(store, ["5", "6"])
    async with on_screen(store.folder) as (app, pilot):
        store.act(staff(), commands.ServeNow("6", "chung-thuc"))
        number = call(store, "5", "ho-tich")
        await until(pilot, lambda: shows_big(app, number, STAGE))
        assert app.view is not None
        assert [row.number for row in app.view.calls] == [number]
    store.close()


@pytest.mark.parametrize("size", [(96, 27), (80, 24)])
async def test_numbers_called_but_not_seen_are_listed(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    store = make_hall(tmp_path / "data")
    open_desks(store, ["5", "6"])
    number = call(store, "5", "ho-tich")
    store.act(staff(), commands.Recall("5"))
    async with on_screen(store.folder, size=size) as (app, pilot):
        pass_time(store, seconds=70)
        store.act(staff(), commands.MarkAbsent("5"))
        call(store, "6", "chung-thuc")
        await until(pilot, lambda: app.view is not None and app.view.missed == (number,))
        for _ in range(len(page(app).query_one(Band)._pages)):
            if "CHƯA CÓ" in text(app):
                break
            page(app).query_one(Band).turn()
            await pilot.pause()
        assert "ĐÃ MỜI," in text(app)
        assert number in text(app)
    store.close()


@pytest.mark.verify
async def test_every_missed_number_comes_by_however_many_there_are(tmp_path: Path) -> None:
    store = make_hall(tmp_path / "data", clock="2026-11-23T08:00@0")
    open_desks(store, ["5", "6"])
    missed = []
    for _ in range(30):
        missed.append(call(store, "5", "ho-tich"))
        store.act(staff(), commands.Recall("5"))
        pass_time(store, seconds=70)
        store.act(staff(), commands.MarkAbsent("5"))
    keep_clock(store)
    async with on_screen(store.folder) as (app, pilot):
        call(store, "6", "chung-thuc")
        await until(pilot, lambda: "…" in text(app) and "CHƯA CÓ" in text(app))
        seen = ""
        for _ in range(len(page(app).query_one(Band)._pages)):
            seen += text(app)
            page(app).query_one(Band).turn()
            await pilot.pause()
        assert [number for number in missed if number not in seen] == []
    store.close()


async def test_every_queue_comes_by_with_who_waits_and_how_long(tmp_path: Path) -> None:
    store = make_hall(tmp_path / "data", "province-25")
    for _ in range(3):
        issue(store, "ly-lich-tu-phap")
    with store.transaction(staff(), "estimate") as tx:
        estimate = {"service": "ly-lich-tu-phap", "made_at": store.now(), "estimator": "forward-1"}
        minutes = {"from_at": store.now() + 600_000, "to_at": store.now() + 1_200_000}
        tx.insert("estimate", estimate | minutes)
    async with on_screen(store.folder, "hall-a") as (app, pilot):
        seen = ""
        for _ in range(len(page(app).query_one(Band)._pages)):
            seen += text(app)
            page(app).query_one(Band).turn()
            await pilot.pause()
        assert app.view is not None
        assert len(app.view.queues) > 25
        for queue in app.view.queues:
            assert queue.name["vi"][:17] in seen
        row = next(line for line in seen.splitlines() if "Lý lịch tư pháp" in line)
        assert "  3 " in row
        assert "9–20 phút" in row or "10–20 phút" in row
    store.close()


@pytest.mark.parametrize(
    ("clock", "title", "when"),
    [
        ("2026-11-23T06:30", "CHƯA ĐẾN GIỜ", "LẤY SỐ TỪ 07:00"),
        ("2026-11-23T11:45", "NGHỈ TRƯA", "ĐẾN 13:30"),
        ("2026-11-23T17:45", "HẾT GIỜ LẤY SỐ", None),
        ("2026-11-21T09:00", "HÔM NAY NGHỈ", None),
        ("2026-11-23T09:00", "KÍNH CHÀO ÔNG/BÀ", None),
    ],
)
async def test_the_hour_is_told_in_big_type_while_nobody_is_called(
    tmp_path: Path, clock: str, title: str, when: str | None
) -> None:
    store = make_hall(tmp_path / "data", clock=clock)
    async with on_screen(store.folder) as (app, pilot):
        await until(pilot, lambda: shows_big(app, title, 1))
        assert when is None or shows_big(app, when, 1)
    store.close()


async def test_after_hours_the_calls_stay_while_holders_are_served(tmp_path: Path) -> None:
    store = make_hall(tmp_path / "data", clock="2026-11-23T17:20@0")
    open_desks(store, ["5"])
    first, second = issue(store, "ho-tich"), issue(store, "ho-tich")
    assert first != second
    pass_time(store, minutes=20)
    keep_clock(store)
    async with on_screen(store.folder) as (app, pilot):
        assert app.view is not None
        assert app.view.phase == "after"
        store.act(staff(), commands.CallNext("5"))
        await until(pilot, lambda: shows_big(app, first, STAGE))
        said = "HẾT GIỜ LẤY SỐ – CÔNG DÂN ĐÃ CÓ SỐ VẪN ĐƯỢC PHỤC VỤ"
        await until(pilot, lambda: said in text(app))
    store.close()


async def test_a_hall_on_hold_says_why_and_until_when_and_goes_on(tmp_path: Path) -> None:
    store = make_hall(tmp_path / "data")
    async with on_screen(store.folder) as (app, pilot):
        until_ms = store.now() + 90 * 60_000
        store.act(staff(), commands.HoldHall("mất điện", until_ms))
        for said in ("TẠM NGƯNG", "MẤT ĐIỆN", "ĐẾN 09:30"):
            await until(pilot, lambda text=said: shows_big(app, text, 1))
        store.act(staff(), commands.ResumeHall())
        await until(pilot, lambda: not shows_big(app, "TẠM NGƯNG", 1))
    store.close()


async def test_a_call_made_before_the_hold_is_not_hidden_by_it(tmp_path: Path) -> None:
    store = make_hall(tmp_path / "data")
    open_desks(store, ["5"])
    async with on_screen(store.folder) as (app, pilot):
        number = call(store, "5", "ho-tich")
        store.act(staff(), commands.HoldHall("mưa bão"))
        await until(pilot, lambda: "Tạm ngưng lấy số: mưa bão." in text(app))
        await until(pilot, lambda: shows_big(app, number, STAGE))
    store.close()


async def test_a_lost_store_keeps_the_picture_and_says_since_when(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = make_hall(tmp_path / "data")
    open_desks(store, ["5"])
    async with on_screen(store.folder) as (app, pilot):
        number = call(store, "5", "ho-tich")
        await until(pilot, lambda: shows_big(app, number, STAGE))

        def lost(_: Store) -> None:
            raise Trouble("io", path="motcua.db", error="EIO")

        monkeypatch.setattr(app, "fetch", lost)
        app._feed.ring()
        stale = "Tạm mất kết nối – thông tin lúc 08:0"
        await until(pilot, lambda: stale in "\n".join(picture(app)[-4:-1]))
        assert stale in picture(app)[-1]
        assert shows_big(app, number, STAGE)
        monkeypatch.undo()
        await until(pilot, lambda: stale not in text(app))
        assert "ĐANG CHỜ" in text(app)
    store.close()


async def test_nobody_can_touch_or_leave_the_screen(tmp_path: Path) -> None:
    store = make_hall(tmp_path / "data")
    async with on_screen(store.folder) as (app, pilot):
        await pilot.pause()
        before = picture(app)
        await pilot.press("ctrl+c", "ctrl+q", "ctrl+z", "q", "escape", "enter", "f1", "tab", "1")
        await pilot.click(offset=(40, 10))
        await pilot.pause()
        assert picture(app) == before
        assert app.return_code is None
    store.close()


async def test_a_display_the_centre_does_not_know_ends_with_status_1(tmp_path: Path) -> None:
    store = make_hall(tmp_path / "data")
    app = DisplayApp(store.folder, "nowhere")
    async with app.run_test() as pilot:
        await until(pilot, lambda: app.return_code is not None)
    assert app.return_code == 1
    store.close()


async def test_a_screen_started_before_its_store_waits_for_it(tmp_path: Path) -> None:
    app = DisplayApp(tmp_path / "data", "hall")
    async with app.run_test(size=(96, 27)) as pilot:
        await until(pilot, lambda: app.trouble is not None)
        assert "Đang mở…" in text(app)
        assert "Chưa có dữ liệu ở" in picture(app)[-1]
        make_hall(tmp_path / "data").close()
        await until(pilot, lambda: "Trung tâm Phục vụ" in picture(app)[0])


async def test_no_name_of_anybody_is_ever_on_the_screen(tmp_path: Path) -> None:
    store = make_hall(tmp_path / "data")
    open_desks(store, ["5"])
    async with on_screen(store.folder) as (app, pilot):
        number = call(store, "5", "ho-tich")
        await until(pilot, lambda: shows_big(app, number, STAGE))
        everything = text(app) + repr(app.view)
        for officer in store.centre().document["officer"]:
            assert officer["name"] not in everything
    store.close()
