"""A service on hold: no number and no call until its time, when it goes on by itself; who waits
keeps their place, other services go on, and everybody is told why."""

from __future__ import annotations

import pytest

from common.domain import commands
from common.domain.actor import Actor, Role
from common.domain.control_commands import CloseService, HoldService, ResumeService
from common.domain.refusal import Refusal
from common.i18n.translator import Translator
from common.store import alert_people, foreseen
from common.store.clock import parse
from common.store.quotes import Hall
from common.store.store import Store
from common.views import alerts, counter, display, kiosk
from display import words as hall_words
from kiosk import words as kiosk_words
from tests.hall import issue, staff
from tests.supervisor.scenes import at
from tests.supervisor.test_controls import AGAIN, controls, newest, sees

TEN = parse("2026-11-23T10:00", "Asia/Ho_Chi_Minh").now()
VI, EN = Translator("vi"), Translator("en")
WHY = "Mất kết nối với kho dữ liệu"


def door(store: Store, service: str) -> tuple[str, int | None]:
    tile = next(tile for tile in kiosk.read(store, "k1").services if tile.code == service)
    return tile.door, tile.next_at


def refused(store: Store, command: commands.Command) -> Refusal:
    with pytest.raises(Refusal) as caught:
        store.act(staff(), command)
    return caught.value


def test_nobody_is_called_for_it_until_its_time_and_then_it_goes_on(good: Store) -> None:
    mine = issue(good, "chinh-sach")
    with at(good, "08:31"):
        other = issue(good, "y-te")
    with at(good, "08:32"):
        good.act(staff(), HoldService("chinh-sach", WHY, TEN))
        with pytest.raises(Refusal) as caught:
            issue(good, "chinh-sach")
        assert (caught.value.code, caught.value.params["until"]) == ("service_held", TEN)
        chosen = commands.CallNext("3", number=mine, reason="quen")
        assert refused(good, chosen).code == "service_held"
        assert refused(good, commands.CallNext("3")).code == "queue_empty"
        assert issue(good, "y-te") != other
    with at(good, "09:59"):
        assert door(good, "chinh-sach") == ("held", TEN)
    with at(good, "10:00"):
        assert door(good, "chinh-sach") == ("open", None)
        assert good.act(staff(), commands.CallNext("3"))["number"] == mine


def test_who_waits_is_told_a_time_after_it_and_nobody_a_time_without_one(good: Store) -> None:
    mine = issue(good, "chinh-sach")
    with at(good, "08:32"):
        with good.read() as connection:
            (ticket,) = connection.execute(
                "SELECT id FROM ticket WHERE number = ?", (mine,)
            ).fetchone()
            before = Hall(connection, good.centre(), good.now()).waiting(ticket)
        good.act(staff(), HoldService("chinh-sach", WHY, TEN))
        with good.read() as connection:
            hall = Hall(connection, good.centre(), good.now())
            said = hall.waiting(ticket)
        assert before is not None and before.interval[0] < TEN
        assert said is not None and said.interval[0] >= TEN
        assert hall.walk_ins()["chinh-sach"] is None
        good.act(staff(), HoldService("chinh-sach", WHY))
        with good.read() as connection:
            assert Hall(connection, good.centre(), good.now()).waiting(ticket) is None


def test_kiosk_hall_and_counter_say_why_and_until_when(good: Store) -> None:
    issue(good, "chinh-sach")
    good.act(staff(), HoldService("chinh-sach", WHY, TEN))
    view = kiosk.read(good, "k1")
    tile = next(tile for tile in view.services if tile.code == "chinh-sach")
    name = VI.pick(tile.name)
    assert kiosk_words.tile_lines(VI, view.hall, tile) == ("tạm ngưng lấy số", "nhận từ 10:00")
    closed = kiosk_words.closed_service(VI, view.hall, tile)
    said = f"{name} tạm ngưng: {WHY}. Mở lại lúc 10:00."
    assert kiosk_words.closed_lines(VI, closed) == (said,)
    shown = display.read(good, "hall")
    assert (shown.phase, hall_words.on_hold(shown, VI)) == ("open", said)
    row = next(row for row in shown.queues if row.code == "chinh-sach")
    assert hall_words.queue_line(row, EN).expected == "On hold"
    line = next(line for line in counter.read(good, "3").queues if line.code == "chinh-sach")
    assert (line.waiting, line.held, line.on_hold and line.on_hold.until) == (0, 1, TEN)


def test_no_desk_is_missed_where_nobody_may_be_called(good: Store) -> None:
    """The desk stands open, people wait for it, and it is nobody's fault."""
    issue(good, "chinh-sach")

    def missed(time: str) -> tuple[set[str], set[str]]:
        with at(good, time), good.transaction(Actor(Role.KEEPER, "keeper"), "test") as tx:
            alert_people.watch(tx)
            foreseen.watch(tx, foreseen.Foreseen(desks={"chinh-sach": 1}))
        rows = alerts.read(good).alerts
        kinds = ("desk_idle", "desk_needed")
        idle, needed = ({row.subject for row in rows if row.kind == kind} for kind in kinds)
        return idle, needed

    with at(good, "08:32"):
        good.act(staff(), HoldService("chinh-sach", WHY, TEN))
    assert missed("09:30") == (set(), set())
    assert missed("10:01")[0] == set(), "they have not had the time to call"
    assert missed("10:20") == ({"3"}, {"chinh-sach"})
    with at(good, "10:21"):
        good.act(staff(), commands.HoldHall(WHY))
    assert missed("10:50")[0] == set()


def test_what_cannot_be_held_or_go_on_is_refused(good: Store) -> None:
    past = parse("2026-11-23T07:00", "Asia/Ho_Chi_Minh").now()
    assert refused(good, HoldService("khong", WHY)).code == "service_unknown"
    assert refused(good, HoldService("y-te", " ")).code == "reason_needed"
    assert refused(good, HoldService("y-te", WHY, past)).code == "hold_past"
    assert refused(good, ResumeService("y-te")).code == "service_not_held"
    good.act(staff(), CloseService("y-te", WHY))
    assert refused(good, HoldService("y-te", WHY)).code == "service_shut"


@pytest.mark.verify
async def test_it_is_held_changed_and_let_go_on_at_the_screen(good: Store) -> None:
    keys = ("2", "enter", "1", *"mang", "tab", *"10h", "enter")
    async with controls(good, *keys) as (app, pilot):
        await sees(app, pilot, "Chưa hiểu giờ “10h”", "Lý do: mang")
        await pilot.press("tab", "backspace", *":00", "enter")
        await sees(app, pilot, "Hộ tịch: tạm ngưng.", "ngưng → 10:00: mang")
        assert newest(good, "service.held")["data"] == {"reason": "mang", "until": TEN}
        await pilot.press(*AGAIN, "enter", "2")
        await sees(app, pilot, "Hộ tịch tạm ngưng vì sao", "mang", "10:00")
        await pilot.press("escape", *AGAIN, "enter", "1")
        await sees(app, pilot, "Mở lại Hộ tịch ngay?", "Đang tạm ngưng vì: mang.")
        await pilot.press("enter")
        await sees(app, pilot, "Hộ tịch: đã mở lại.")
    assert door(good, "ho-tich") == ("open", None)
    assert newest(good, "service.resumed")["data"] == {"reason": "mang"}
