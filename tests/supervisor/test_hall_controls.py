"""The hall on hold and going on again with a roll-call; its notice line."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from common.domain import commands
from common.domain.control_commands import SetNotice
from common.domain.refusal import Refusal
from common.store.clock import parse
from common.store.store import Store
from common.views import display
from supervisor.typed import read_time
from tests.hall import issue, pass_time, staff
from tests.supervisor.scenes import at
from tests.supervisor.test_controls import AGAIN, controls, newest, sees


def state(store: Store, number: str) -> tuple[str, int, str | None]:
    """Its state, how often it was called, and its desk."""
    with store.read() as connection:
        row = connection.execute(
            "SELECT state, calls, desk FROM ticket WHERE number = ?", (number,)
        ).fetchone()
    return tuple(row)


async def test_the_hall_is_held_until_a_time_and_goes_on_at_the_screen(good: Store) -> None:
    async with controls(good, "3", "enter", *"bao", "tab", *"7h", "enter") as (app, pilot):
        await sees(app, pilot, "Chưa hiểu giờ “7h”", "Lý do: bao")  # asked again, nothing lost
        await pilot.press("tab", "backspace", "backspace", *"1015", "enter")
        await sees(app, pilot, "Mở lại sảnh", "bao", "Sảnh tạm ngưng.")
        until = parse("2026-11-23T10:15", "Asia/Ho_Chi_Minh").now()
        assert newest(good, "hall.held")["data"] == {"reason": "bao", "until": until}
        await pilot.press(*AGAIN, "enter", *AGAIN, "enter")
        await sees(app, pilot, "Sảnh đã mở lại.", "đang hoạt động")
    assert newest(good, "hall.resumed")["data"]["reason"] == "bao"


def test_after_a_hold_those_called_are_called_again_and_the_absent_wait_again(good: Store) -> None:
    with at(good, "08:26"):
        early = issue(good, "chinh-sach")
        good.act(staff(), commands.CallNext("3", number=early, reason="đến lượt"))
        good.act(staff(), commands.Recall("3"))
    with at(good, "08:28"):
        good.act(staff(), commands.MarkAbsent("3"))
    with at(good, "08:30"):
        first, second = issue(good, "chinh-sach"), issue(good, "chinh-sach")
        good.act(staff(), commands.CallNext("3", number=first, reason="đến lượt"))
        good.act(staff(), commands.HoldHall("diễn tập chữa cháy"))
    with at(good, "08:32"):
        good.act(staff(), commands.Recall("3"))
        good.act(staff(), commands.MarkAbsent("3"))
    with at(good, "08:40"):
        good.act(staff(), commands.ResumeHall())
    assert newest(good, "hall.resumed")["data"]["back"] == [first]
    assert (state(good, first)[0], state(good, early)[0]) == ("waiting", "absent")
    with at(good, "08:41"):
        assert good.act(staff(), commands.CallNext("3"))["number"] == first
        good.act(staff(), commands.HoldHall("lại diễn tập"))
    with at(good, "08:50"):
        answer = good.act(staff(), commands.ResumeHall())
    assert (answer["recalled"], answer["back"]) == ([first], [])
    assert state(good, first) == ("called", 4, "3")
    assert state(good, second)[0] == "waiting"
    assert newest(good, "ticket.recalled")["desk"] == "3"


@pytest.mark.verify
async def test_the_notice_is_read_in_the_hall_until_the_day_ends(good: Store) -> None:
    own = display.read(good, "hall").hall.notice
    keys = ("3", "down", "enter", *["backspace"] * len(own.get("vi", "")))
    async with controls(good, *keys, *"Nghi som", "enter") as (app, pilot):
        await sees(app, pilot, "Đã đổi dòng thông báo.", "Nghi som")
    assert display.read(good, "hall").hall.notice["vi"] == "Nghi som"
    good.act(staff(), commands.CloseDay())
    pass_time(good, minutes=24 * 60)
    good.act(staff(), commands.OpenDay())
    assert display.read(good, "hall").hall.notice == own


def test_without_vietnamese_words_the_centres_own_notice_is_back(good: Store) -> None:
    own = display.read(good, "hall").hall.notice
    good.act(staff(), SetNotice({"vi": "Nghỉ sớm", "en": ""}))
    assert display.read(good, "hall").hall.notice == {"vi": "Nghỉ sớm"}
    good.act(staff(), SetNotice({"vi": " ", "en": "Early"}))
    assert display.read(good, "hall").hall.notice == own


@pytest.mark.parametrize("typed", ["", "25:00", "8:30", "8:29", "mai"])
def test_a_time_that_is_past_or_none_is_refused(typed: str) -> None:
    zone = ZoneInfo("Asia/Ho_Chi_Minh")
    now = parse("2026-11-23T08:30", "Asia/Ho_Chi_Minh").now()
    with pytest.raises(Refusal, match="time_typed"):
        read_time(typed, now, zone)
