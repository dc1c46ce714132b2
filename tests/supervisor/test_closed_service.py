"""A service closed for today: no number anywhere, said with when it opens next; who waits is
served, and a centre file applied meanwhile opens nothing."""

from __future__ import annotations

import pytest

from common.domain import commands
from common.domain.control_commands import CloseService, OpenService
from common.domain.refusal import Refusal
from common.store.clock import parse
from common.store.store import Store
from common.views import display, kiosk
from tests.hall import issue, staff
from tests.supervisor.test_controls import AGAIN, controls, newest, sees

TUESDAY = parse("2026-11-24T07:30", "Asia/Ho_Chi_Minh").now()


def door(store: Store, service: str) -> tuple[str, int | None]:
    tile = next(tile for tile in kiosk.read(store, "k1").services if tile.code == service)
    return tile.door, tile.next_at


@pytest.mark.verify
async def test_it_is_closed_and_opened_again_at_the_screen(good: Store) -> None:
    async with controls(good, "2", "enter", "2", *"om", "enter") as (app, pilot):
        await sees(app, pilot, "Hộ tịch: từ nay đến hết hôm nay không cấp số.", "ngừng lấy số: om")
        assert door(good, "ho-tich")[0] == "closed_day"
        await pilot.press(*AGAIN, "enter")
        await sees(app, pilot, "Cấp số trở lại cho Hộ tịch?", "Đã ngừng vì: om")
        await pilot.press(*"du nguoi", "enter")
        await sees(app, pilot, "Hộ tịch: đã cấp số trở lại.")
    assert door(good, "ho-tich") == ("open", None)
    assert newest(good, "service.opened")["data"] == {"reason": "du nguoi"}


def test_no_number_is_given_and_everybody_hears_when_it_opens_next(good: Store) -> None:
    waiting = issue(good, "chung-thuc")
    good.act(staff(), CloseService("chung-thuc", "Cán bộ ốm"))
    assert door(good, "chung-thuc") == ("closed_day", TUESDAY)
    shown = {row.code: row.door for row in display.read(good, "hall").queues}
    assert shown["chung-thuc"] == "closed_day"
    with pytest.raises(Refusal) as caught:
        issue(good, "chung-thuc")
    assert (caught.value.code, caught.value.params["next_at"]) == ("service_closed", TUESDAY)
    called = good.act(staff(), commands.CallNext("3", number=waiting, reason="đến lượt"))
    assert called["number"] == waiting


def test_a_centre_file_applied_again_opens_nothing(good: Store) -> None:
    good.act(staff(), CloseService("chung-thuc", "Cán bộ ốm"))
    document = {**good.centre().document, "closure": [
        {"date": "2026-11-23", "reason": {"vi": "Kiểm kê"}, "services": ["y-te"]}
    ]}  # fmt: skip
    good.act(staff(), commands.ApplyCentre(document))
    assert (door(good, "chung-thuc")[0], door(good, "y-te")[0]) == ("closed_day", "closed_day")
    with pytest.raises(Refusal, match="service_not_shut"):
        good.act(staff(), OpenService("y-te", "thử"))  # that is the file's to say
    good.act(staff(), OpenService("chung-thuc", "xong"))
    assert door(good, "chung-thuc")[0] == "open"


def test_closing_twice_says_so(good: Store) -> None:
    good.act(staff(), CloseService("y-te", "Cán bộ ốm"))
    with pytest.raises(Refusal, match="service_shut"):
        good.act(staff(), CloseService("y-te", "vẫn ốm"))
