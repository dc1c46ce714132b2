"""Closing with people waiting: serve on, send home with a promise that is kept, or expire with a
reason."""

from __future__ import annotations

import json
from typing import Any

import pytest

from common.domain import commands
from common.domain.actor import Actor, Role
from common.domain.citizen_commands import CheckIn
from common.domain.control_commands import TomorrowFirst
from common.domain.refusal import Refusal
from common.i18n.translator import Translator
from common.store.clock import parse
from common.store.store import Store
from common.views import closing, history, history_words
from tests.common.tui.hall import picture
from tests.hall import issue, pass_time, sign_in, staff
from tests.supervisor.test_controls import AGAIN, controls, newest, sees

KIOSK = Actor(Role.TERMINAL, "kiosk:k1")
TUESDAY = parse("2026-11-24T07:30", "Asia/Ho_Chi_Minh").now()


def slips(store: Store) -> list[dict[str, Any]]:
    """What the slips for another day say."""
    with store.read() as connection:
        rows = connection.execute(
            "SELECT payload FROM print_job WHERE kind = 'appointment' ORDER BY id"
        ).fetchall()
    return [json.loads(row["payload"]) for row in rows]


def next_morning(store: Store, minutes: int = 24 * 60) -> None:
    store.act(staff(), commands.CloseDay())
    pass_time(store, minutes=minutes)


def told(store: Store, number: str, date: str | None = None) -> str:
    """Everything that its history says."""
    found = history.read(store, number, date)
    return "\n".join(
        line for step in found.steps for line in history_words.lines(step, found, Translator())
    )


async def test_the_page_lists_who_waits_and_leaving_it_changes_nothing(good: Store) -> None:
    before = closing.read(good)
    async with controls(good, "3", "down", "down", "enter") as (app, pilot):
        await sees(app, pilot, "ĐÓNG NGÀY: AI CÒN CHỜ?", "Y tế", "07:30 24/11/2026")
        await pilot.press("escape")
        await sees(app, pilot, "ĐIỀU HÀNH")
    assert closing.read(good) == before


async def test_one_service_is_sent_home_and_the_day_closed_for_a_reason(good: Store) -> None:
    issue(good, "ho-tich")
    issue(good, "dat-dai")
    left = closing.read(good)
    place = next(i for i, one in enumerate(left) if one.waiting)
    number = left[place].waiting[0]
    down = ["down"] * place
    async with controls(good, "3", "down", "down", "enter", *down) as (app, pilot):
        await sees(app, pilot, "F2 Hẹn lĩnh vực này")
        await pilot.press("f2", *"mat dien", "enter")
        await sees(app, pilot, "Phiếu đang in ở máy p1.")
        await pilot.press(*AGAIN, "enter", *"mat dien", "enter")
        await sees(app, pilot, "Đã đóng ngày", "Esc Quay lại")
        assert "Phục vụ tiếp" not in "\n".join(picture(app))
    assert newest(good, "day.closed")["data"]["why"] == "mat dien"
    assert [slip["number"] for slip in slips(good)] == list(left[place].waiting)
    said = "Chưa kịp phục vụ, hẹn thứ Ba 24/11/2026, được mời trước: mat dien"
    assert said in told(good, number)


async def test_where_there_are_several_printers_the_supervisor_says_which_makes_the_slips(
    good: Store,
) -> None:
    document = {**good.centre().document}
    first = document["printer"][0]
    second = {**first, "code": "p2", "url": "tcp://127.0.0.1:9200"}
    good.act(staff(), commands.ApplyCentre({**document, "printer": [first, second]}))
    issue(good, "ho-tich")
    async with controls(good, "3", "down", "down", "enter") as (app, pilot):
        await sees(app, pilot, "F3 Hẹn tất cả")
        await pilot.press("f3")
        await sees(app, pilot, "In phiếu hẹn ở máy nào?", "1  p1", "2  p2")
        await pilot.press("2")
        await sees(app, pilot, "một phiếu hẹn ở máy p2")
        await pilot.press(*"bao", "enter")
        await sees(app, pilot, "Phiếu đang in ở máy p2.")
    with good.read() as connection:
        jobs = connection.execute("SELECT printer FROM print_job WHERE kind = 'appointment'")
        assert {job["printer"] for job in jobs} == {"p2"}


def test_whoever_was_sent_home_is_called_first_with_a_new_number(good: Store) -> None:
    old = issue(good, "ho-tich")
    good.act(staff(), TomorrowFirst(("ho-tich",), "mất điện"))
    slip = next(slip for slip in slips(good) if slip["number"] == old)
    assert slip["starts_at"] == TUESDAY
    next_morning(good)
    issue(good, "ho-tich", "priority")
    new = good.act(KIOSK, CheckIn(slip["token"]))
    sign_in(good, "5", "q5")
    assert good.act(staff(), commands.CallNext("5"))["number"] == new["number"]
    assert newest(good, "ticket.called")["data"]["reason"] == "appointment"
    assert f"Thay số {old} ngày 23/11/2026" in told(good, new["number"])
    assert f"Đã đến ngày 24/11/2026: số mới {new['number']}" in told(good, old, "2026-11-23")


def test_a_history_says_in_words_why_somebody_was_chosen(good: Store) -> None:
    good.act(staff(), commands.Finish("5", "other"))
    first, second = issue(good, "ho-tich"), issue(good, "ho-tich")
    good.act(staff(), commands.CallNext("5", number=second, reason="agreed"))
    good.act(staff(), commands.Finish("5", "other"))
    good.act(staff(), commands.CallNext("5", number=first, reason="mẹ bế con nhỏ"))
    assert "Đã hẹn trước với công dân" in told(good, second)
    assert "“mẹ bế con nhỏ”" in told(good, first)


def test_the_slip_is_good_once_and_on_its_day(good: Store) -> None:
    issue(good, "ho-tich")
    good.act(staff(), TomorrowFirst((), "mất điện"))
    token = slips(good)[0]["token"]
    with pytest.raises(Refusal, match="appointment_other_day"):
        good.act(KIOSK, CheckIn(token))
    next_morning(good)
    good.act(KIOSK, CheckIn(token))
    with pytest.raises(Refusal, match="appointment_used"):
        good.act(KIOSK, CheckIn(token))


def test_a_kiosk_needs_the_slip_and_staff_only_the_number(good: Store) -> None:
    old = issue(good, "ho-tich")
    good.act(staff(), TomorrowFirst((), "mất điện"))
    next_morning(good)
    with pytest.raises(Refusal, match="appointment_unknown"):
        good.act(KIOSK, CheckIn(number=old))
    assert good.act(staff(), CheckIn(number=old))["state"] == "waiting"


def test_whoever_is_at_a_desk_is_not_sent_home(good: Store) -> None:
    held = {number for one in closing.read(good) for number in one.at_desk}
    assert held
    good.act(staff(), TomorrowFirst((), "mất điện"))
    assert {number for one in closing.read(good) for number in one.at_desk} == held
    with pytest.raises(Refusal, match="waiting_none"):
        good.act(staff(), TomorrowFirst((), "mất điện"))
