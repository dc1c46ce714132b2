"""Complaints at the supervisor's screen: entered, read, answered, handed on, by whoever may; what
is about whoever looks is not there."""

from __future__ import annotations

import unicodedata
from typing import Any

import pytest

from common.domain import commands
from common.domain.actor import Role
from common.domain.complaint_commands import MakeComplaint
from common.store.store import Store
from common.views import complaints
from supervisor.complaining import FIRST, REST
from supervisor.screens.choice import MOST
from tests.common.tui.hall import picture
from tests.hall import PIN, issue, staff
from tests.hall import sign_in as at_desk
from tests.supervisor.test_controls import AGAIN, sees
from tests.supervisor.test_session import add, running, sign_in

WORDS = "Bảo tôi về lấy thêm giấy"


def entered(store: Store, **given: Any) -> str:
    return str(store.act(staff(), MakeComplaint("extra_papers", WORDS, **given))["code"])


async def opened(app: Any, pilot: Any) -> None:
    await pilot.press("f3")
    await sees(app, pilot, "F5 phản ánh")
    await pilot.press("f5")
    await sees(app, pilot, "Phản ánh, kiến nghị ·")


def test_every_kind_has_its_digit() -> None:
    assert len(FIRST) + 1 <= MOST
    assert len(set(FIRST + REST)) == len(FIRST) + len(REST) == 10


@pytest.mark.parametrize("size", [(80, 24), pytest.param((120, 36), marks=pytest.mark.verify)])
async def test_one_is_entered_answered_and_gone_from_those_that_wait(
    good: Store, size: tuple[int, int]
) -> None:
    number = issue(good, "ho-tich")
    async with running(good, size) as (app, pilot):
        await opened(app, pilot)
        await sees(app, pilot, "Không có phản ánh nào ở đây")
        await pilot.press("f4", "2")
        await sees(app, pilot, "Ghi phản ánh: Chậm trễ")
        await pilot.press(*"cho lau", "tab", *number, "enter")
        await sees(app, pilot, "KN-2026-0001")
        await sees(app, pilot, "Nội dung: cho lau")
        await sees(app, pilot, number)
        await pilot.press("f6", "1")
        await sees(app, pilot, "Trả lời KN-2026-0001")
        await pilot.press(*"da xin loi", "enter")
        await sees(app, pilot, "Không có phản ánh nào ở đây")
        await pilot.press("f8")
        await sees(app, pilot, "Trả lời: da xin loi")
    (one,) = complaints.newest(good, staff()).found
    assert (one.kind, one.upheld, one.number) == ("delay", True, number)


@pytest.mark.verify
async def test_the_rest_of_the_kinds_take_one_more_digit_and_praise_no_verdict(good: Store) -> None:
    async with running(good) as (app, pilot):
        await opened(app, pilot)
        await pilot.press("f4", str(len(FIRST) + 1), "1")
        await sees(app, pilot, "Ghi phản ánh: Cơ sở vật chất")
        await pilot.press(*"thieu ghe", "enter")
        await sees(app, pilot, "KN-2026-0001")
        await pilot.press("f4", str(len(FIRST)))
        await pilot.press(*"cam on", "enter")
        await sees(app, pilot, "KN-2026-0002")
        await pilot.press("down")
        await sees(app, pilot, "Nội dung: cam on")
        await pilot.press("f6")
        await sees(app, pilot, "Trả lời KN-2026-0002")


async def test_a_long_one_is_read_to_its_end_and_answered_over_its_beginning(good: Store) -> None:
    """Forty lines of it, written letter by letter with marks apart, and with what looks like
    markup."""
    words = unicodedata.normalize("NFD", "Cán bộ đòi thêm giấy [red]tờ[/red]. ") * 45 + "Hết lời."
    number = issue(good, "ho-tich")
    good.act(staff(), MakeComplaint("extra_papers", words, ticket=number))
    async with running(good, (80, 24)) as (app, pilot):
        await opened(app, pilot)
        await sees(app, pilot, "Đòi thêm giấy tờ ngoài quy định")
        await sees(app, pilot, "[red]tờ[/red]")
        assert "Hết lời." not in "\n".join(picture(app))
        await pilot.press("enter", "pagedown", *AGAIN, "pagedown", *AGAIN, "pagedown")
        await sees(app, pilot, "Hết lời.")
        await pilot.press("f6")
        await sees(app, pilot, "đúng hay không?")
        await pilot.press("1", *"x" * 60)
        await sees(app, pilot, f"{'x' * 40}")
        await sees(app, pilot, "Enter")
        await pilot.press("enter")
        await sees(app, pilot, "Không có phản ánh nào ở đây")
        await pilot.press("f8", "enter", "f9")
        await sees(app, pilot, "LỊCH SỬ MỘT SỐ")
        await sees(app, pilot, f"{number} · 23/11/2026")
        await pilot.press("escape")
        await sees(app, pilot, "Esc Quay lại")


async def test_it_is_handed_on_to_somebody_whom_it_is_not_about(good: Store) -> None:
    at_desk(good, "2", "q2")
    number = str(good.act(staff(), commands.ServeNow("2", "thi-dua"))["number"])
    entered(good, owner="gs1", ticket=number)
    good.act(staff(), commands.AddOfficer("ld2", "Lãnh đạo", "director"))
    codes = [code for code, _ in complaints.answerers(good, staff(), "KN-2026-0001")]
    assert {"ld2", "q1"} <= set(codes)
    assert not {"q2", "gs1"} & set(codes), "neither whom it is about nor whose it is"
    async with running(good) as (app, pilot):
        await opened(app, pilot)
        await sees(app, pilot, "KN-2026-0001")
        await pilot.press("f7")
        await sees(app, pilot, "Giao KN-2026-0001 cho ai trả lời?")
        assert "q2 ·" not in "\n".join(picture(app))
        await pilot.press(*"lanh dao", "enter")
        await sees(app, pilot, "cho ld2 · Lãnh đạo trả lời?")
        await pilot.press(*AGAIN, "enter")
        await sees(app, pilot, "người trả lời là ld2")
    (one,) = complaints.newest(good, staff()).found
    assert one.owner == "ld2"


async def test_whoever_it_is_about_does_not_see_it_though_they_may_read_all_others(
    good: Store,
) -> None:
    """A supervisor who served at a desk, and a director beside them."""
    for code, role in (("aa1", Role.SUPERVISOR), ("bb1", Role.DIRECTOR)):
        add(good, code, role)
    good.act(staff(), commands.SignIn("2", "aa1", PIN))
    number = str(good.act(staff(), commands.ServeNow("2", "thi-dua"))["number"])
    entered(good, ticket=number, owner="gs1")
    async with running(good) as (app, pilot):
        await opened(app, pilot)
        await sees(app, pilot, "Xin đăng nhập để xem phản ánh")
        assert "●" not in "\n".join(picture(app)), "not the same as that there are none"
        await sign_in(app, pilot, "1")
        assert app.actor.officer == "aa1"
        await sees(app, pilot, "Không có phản ánh nào ở đây")
        await pilot.press("f8")
        await pilot.pause(0.2)
        assert "KN-2026" not in "\n".join(picture(app))
        await pilot.press("f2")
        await sees(app, pilot, "Xin đăng nhập để xem phản ánh")
        await pilot.press(*AGAIN)
        await sign_in(app, pilot, "2")
        await sees(app, pilot, "KN-2026-0001")
        await sees(app, pilot, WORDS)


async def test_nothing_of_one_is_left_for_whoever_comes_after_the_session(good: Store) -> None:
    """Whoever was answering it has gone: the question is gone with them, with the words in it."""
    add(good, "ld1", Role.DIRECTOR)
    entered(good, owner="ld1")
    async with running(good) as (app, pilot):
        await opened(app, pilot)
        await sign_in(app, pilot)
        await sees(app, pilot, WORDS)
        await pilot.press("f6", "1", *"cho")
        await sees(app, pilot, "Trả lời KN-2026-0001")
        app.sign_out("idle")
        await sees(app, pilot, "Xin đăng nhập để xem phản ánh")
        assert WORDS not in "\n".join(picture(app))
        assert "KN-2026" not in "\n".join(picture(app))
    (one,) = complaints.newest(good, staff()).found
    assert one.answered_at is None


async def test_an_auditor_sees_that_there_is_one_but_not_what_was_said(good: Store) -> None:
    add(good, "aa1", Role.AUDITOR)
    entered(good)
    async with running(good) as (app, pilot):
        await opened(app, pilot)
        await sign_in(app, pilot)
        await sees(app, pilot, "Nội dung chỉ dành cho người trả lời")
        assert WORDS not in "\n".join(picture(app))
        await pilot.press("f4")
        await sees(app, pilot, "chưa được quyền: ghi phản ánh")
