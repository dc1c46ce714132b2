"""The guide's fast issue: one press, one number, whatever hand and keyboard do."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from common.domain import commands
from common.domain.actor import Actor, Role
from common.domain.appointment_commands import AddAppointment
from common.domain.citizen_commands import CheckIn
from common.domain.model import DeviceState, JobState
from common.domain.promise import MINUTE
from common.i18n.translator import Translator
from common.store import scans
from common.store.store import Store
from counter.guide.floor import NEEDS
from tests.counter.door import at_door, given, guiding, sent_home
from tests.counter.seat import happened
from tests.hall import PIN, issue, make_hall, pass_time, sign_in, staff
from tests.printing import end, health


@pytest.fixture
def still(tmp_path: Path) -> Iterator[Store]:
    """The commune a quarter of an hour before its desks open, and so it stays."""
    made = make_hall(tmp_path / "data", clock="2026-11-23T07:20@0")
    yield made
    made.close()


async def test_one_press_is_one_number_with_its_slip(still: Store) -> None:
    async with guiding(still) as door:
        await door.press("1")
        await door.sees("Đã lấy số A001", "chờ in")
    (ticket,) = given(still)
    assert (ticket["origin"], ticket["terminal"], ticket["service"]) == (
        "guide",
        "kiosk:k1",
        "ho-tich",
    )
    with still.read() as connection:
        event = connection.execute(
            "SELECT role, officer FROM event WHERE kind = 'ticket.issued'"
        ).fetchone()
        assert tuple(event) == ("guide", "hd1")
        assert connection.execute("SELECT count(*) FROM print_job").fetchone()[0] == 1


async def test_a_key_held_down_or_pressed_twice_in_a_second_gives_one_number(still: Store) -> None:
    async with guiding(still) as door:
        await door.press("1")
        await door.settles()
        await door.press("1", apart=0.66)
        await door.press(*"1" * 60, apart=0.03)
        await door.settles()
        assert "Đã lấy một số cho lần bấm này" in door.message
        await door.press("1", apart=1.0)
        await door.settles()
        assert door.last == ["A001"]
        await door.press("1", apart=1.3)
        await door.settles()
        assert door.last == ["A002", "A001"]


@pytest.mark.verify
async def test_different_keys_typed_ahead_are_all_done_in_order(still: Store) -> None:
    async with guiding(still) as door:
        await door.press("1", "2", "3", apart=0.02)
        await door.settles()
    services = [ticket["service"] for ticket in given(still)]
    assert services == ["ho-tich", "chung-thuc", "dang-ky-dat-dai"]


async def test_priority_people_and_what_they_need_hold_for_one_number(still: Store) -> None:
    async with guiding(still) as door:
        await door.press("asterisk", "full_stop", "full_stop", "f12", "f12", "f12")
        await door.sees("SỐ TIẾP THEO: Diện ưu tiên · 3 người · đi xe lăn")
        await door.press("2")
        await door.settles()
        assert "SỐ TIẾP THEO" not in door.shown
        assert "xe lăn" not in door.shown, "what somebody needs is for the desk only"
        await door.press("2")
        await door.settles()
    first, second = given(still)
    assert (first["priority_class"], first["party_size"], first["needs"]) == (
        "priority",
        3,
        "wheelchair",
    )
    assert (second["priority_class"], second["party_size"], second["needs"]) == (None, 1, None)


async def test_a_class_that_a_new_centre_file_has_no_more_is_not_chosen(still: Store) -> None:
    async with guiding(still) as door:
        await door.press("asterisk")
        await door.sees("SỐ TIẾP THEO")
        door.app.view = replace(door.view, priorities=())
        door.app.repaint()
        await door.pilot.pause()
        assert "SỐ TIẾP THEO" not in door.shown


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_every_need_that_a_guide_can_choose_has_words_at_the_desk(lang: str) -> None:
    t = Translator(lang)
    assert [code for code in NEEDS if not t.has(f"need.{code}")] == []
    assert [code for code in NEEDS if not t.has(f"guide.need.{code}")] == []


async def test_minus_cancels_the_newest_number_and_no_other(still: Store) -> None:
    async with guiding(still) as door:
        await door.press("1", "2")
        await door.settles()
        await door.press("minus")
        await door.sees("Đã hủy số H001", "đã hủy")
        await door.press("minus")
        await door.sees("Không có số nào để hủy")
        await door.press("down", "down", "minus")
        await door.sees("Đã hủy số A001")
    assert [ticket["state"] for ticket in given(still)] == ["cancelled", "cancelled"]


@pytest.mark.verify
async def test_a_marked_number_is_printed_again_and_its_slip_followed(still: Store) -> None:
    async with guiding(still) as door:
        await door.press("1")
        await door.settles()
        end(still, "p1", JobState.CONFIRMED, "printed")
        await door.sees("đã in")
        await door.press("up", "enter")
        await door.sees("Phiếu A001 (in lại lần 1), máy in p1: chờ in")
        end(still, "p1", JobState.UNKNOWN, "paper_out")
        await door.sees("! chưa rõ")
    assert given(still)[0]["slips"] == 2


async def test_a_lost_slip_is_found_by_service_and_time(still: Store) -> None:
    terminal = Actor(Role.TERMINAL, "kiosk:k1")
    for minutes in (0, 4, 20):
        pass_time(still, minutes=minutes)
        still.act(terminal, commands.IssueTicket("ho-tich", origin="kiosk"))
        still.act(terminal, commands.IssueTicket("chung-thuc", origin="kiosk"))
    async with guiding(still) as door:
        await door.press("slash", "1", *"0724")
        await door.sees("07:24", "A002")
        rows = [row.split()[0] for row in door.shown.splitlines() if "07:" in row and "A0" in row]
        assert rows == ["A002", "A001", "A003"]
        assert "H00" not in door.shown
        await door.press("enter")
        await door.sees("Phiếu A002 (in lại lần 1)")
        assert door.page == "work"


async def test_who_was_sent_home_gets_a_new_number_by_the_old_one_or_by_the_slip(
    still: Store,
) -> None:
    slips = sent_home(still, "ho-tich", "ho-tich", "chung-thuc")
    async with guiding(still) as door:
        await door.press("f9")
        await door.sees("A001", "A002", "H001", "20/11/2026")
        await door.press("0", "2")
        await door.until(lambda: "A001" not in door.shown)
        await door.press("enter")
        await door.sees("Số cũ A002 được số mới A001", "chờ in")
        assert (door.page, door.last) == ("work", ["A001"])
        scans.put(still, "kiosk:k1", f"MA:{slips['H001']}")
        await door.press("f9")
        await door.sees("Số cũ H001 được số mới H001")
        scans.put(still, "kiosk:k1", f"MA:{slips['H001']}")
        await door.press("f9")
        await door.sees("Phiếu hẹn này đã đổi lấy số H001 hôm nay")
        await door.until(lambda: "A001" in door.shown and "A002" not in door.shown)
    assert [one["origin"] for one in given(still)[3:]] == ["guide", "guide"]


@pytest.mark.verify
async def test_who_was_served_gets_the_slip_of_the_visit_again_if_it_left_one(still: Store) -> None:
    sign_in(still, "5", "q5")
    for reason in (("advice", "khac", "how_to_fill"), ("other",)):
        issue(still, "ho-tich")
        still.act(staff(), commands.CallNext("5"))
        still.act(staff(), commands.Finish("5", *reason))
    async with guiding(still) as door:
        await door.press("slash", "1")
        await door.sees("A001", "A002")
        await door.press("enter")
        await door.sees("Số A002 không có lần nào bổ sung")
        await door.press("down", "enter")
        await door.sees("Phiếu bổ sung, hướng dẫn, máy in p1: chờ in")
        assert door.page == "work"


@pytest.mark.verify
async def test_what_is_no_promise_gives_no_number(still: Store) -> None:
    slips = sent_home(still, "ho-tich")
    still.act(staff(), CheckIn(slips["A001"]))
    async with guiding(still) as door:
        await door.press("f9")
        await door.sees("Không còn ai được hẹn hôm nay")
        await door.press("7")
        await door.sees("Không có số nào như vậy được hẹn hôm nay")
        await door.press("enter")
        for code, said in (
            ("001085012345|012345678|Nguyễn Thị Ánh", "Đây không phải phiếu hẹn"),
            ("MA:QR2QR9UHJ8", "Không thấy phiếu hẹn này"),
        ):
            scans.put(still, "kiosk:k1", code)
            await door.sees(said)
        scans.put(still, "kiosk:k1", "A001")
        await door.sees("Số cũ, mã hẹn: 001")
    assert len(given(still)) == 2


@pytest.mark.verify
async def test_who_has_booked_a_time_is_found_by_its_code_and_told_when_it_is_too_early(
    still: Store,
) -> None:
    for code, minutes in (("260041", 10), ("260042", 70)):
        at = still.now() + minutes * MINUTE
        still.act(staff(), AddAppointment("ho-tich", at, code=code))
    async with guiding(still) as door:
        await door.press("f9")
        await door.sees("260041  Hộ tịch", "hẹn 07:30", "260042  Hộ tịch", "hẹn 08:30")
        await door.press(*"42", "enter")
        await door.sees("Mời Ông/Bà lấy số từ 08:20")
        await door.press("asterisk")
        await door.sees("Số cũ, mã hẹn: 42 · Diện ưu tiên")
        scans.put(still, "kiosk:k1", "260041")
        await door.sees("Hẹn 07:30: số A001")
    assert [one["priority_class"] for one in given(still)] == ["priority"]


@pytest.mark.verify
async def test_a_closed_door_a_held_hall_and_a_broken_printer_are_told_at_once(
    still: Store,
) -> None:
    async with guiding(still) as door:
        health(still, "p1", DeviceState.FAULT, "paper_out")
        await door.sees("Máy in đang gặp sự cố")
        still.act(staff(), commands.HoldHall("mất điện"))
        await door.sees("Sảnh đang tạm ngưng: mất điện.")
        await door.press("1")
        await door.until(lambda: "Sảnh đang tạm ngưng" in door.message)
        still.act(staff(), commands.ResumeHall())
        await door.sees("Máy in đang gặp sự cố")
        await door.press("1")
        await door.sees("A001")
    assert len(given(still)) == 1


async def test_nobody_gives_numbers_without_a_pin_and_a_wrong_one_is_counted(still: Store) -> None:
    still.act(staff(), commands.SetPin("hd1", PIN))
    still.act(staff(), commands.SetPin("q5", PIN))
    async with at_door(still) as door:
        await door.sees("Người hướng dẫn")
        assert "Cán bộ quầy 5" not in door.shown
        await door.press("1", "9", "9", "9", "9", "enter")
        await door.until(lambda: "Mã PIN chưa đúng" in door.message)
        await door.press("2", "escape")
        assert door.page == "signin"
    assert given(still) == []
    assert happened(still, "officer.pin_wrong") == 1
    assert happened(still, "guide.signed_in") == 0
