"""What an officer does with a dossier on its page: every step is asked for, and none is lost."""

from __future__ import annotations

import re
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from common.domain import commands
from common.domain.dossier_commands import DemandPayment, TakeIn
from common.domain.model import DeviceState, JobState
from common.store import scans
from common.store.store import Store
from counter.paper import SlipWatch
from tests.counter.seat import BIRTH, Seat, catalogue, field, rows, seated, serve
from tests.hall import staff
from tests.printing import end, health

CODE = "H21.25-261123-0042"


@pytest.fixture(autouse=True)
def hall(store: Store, on_duty: str) -> None:
    catalogue(store)


def taken_in(store: Store, **more: Any) -> None:
    """A dossier that was taken in at this desk."""
    serve(store)
    store.act(staff(), TakeIn(BIRTH, CODE, "5", finish=True, **more))


def dossier(store: Store) -> dict[str, Any]:
    return rows(store, "SELECT * FROM dossier")[0]


async def opened(store: Store, seat: Seat) -> None:
    scans.put(store, "desk:5", CODE)
    await seat.sees(f"Hồ sơ {CODE}")


@pytest.mark.verify
async def test_from_taking_in_to_handing_over_in_one_visit(store: Store, folder: Path) -> None:
    serve(store, procedure=BIRTH)
    async with seated(folder) as seat:
        await seat.press("1")
        await seat.sees("Đăng ký khai sinh")
        await seat.press("enter")
        scans.put(store, "desk:5", CODE)
        await seat.sees(CODE)
        await seat.press_until("f6", lambda: seat.page == "dossier")
        for step in ("thẩm định", "phê duyệt", "đóng dấu"):
            await seat.press_until("1", lambda: seat.page == "ask")
            await seat.press("1")
            await seat.until(lambda step=step: f"{step} 08:0" in seat.shown)
        await seat.press("1")
        await seat.press_until("1", lambda: seat.page == "handback")
        await seat.press("1")
        await seat.press_until("enter", lambda: seat.number is None)
    kept = dossier(store)
    moments = ("accepted_at", "appraised_at", "approved_at", "sealed_at", "returned_at")
    assert [kept[name] for name in moments] == sorted(kept[name] for name in moments)
    assert (kept["state"], kept["result"], field(store, "A001", "outcome")) == (
        10,
        "granted",
        "result_returned",
    )


@pytest.mark.verify
async def test_a_refusal_in_writing_has_its_reason_and_lies_on_a_shelf(
    store: Store, folder: Path
) -> None:
    taken_in(store)
    async with seated(folder) as seat:
        await opened(store, seat)
        await seat.press("1", "2", "2")
        await seat.sees("cất ở đâu?")
        await seat.write("Kệ 3")
        await seat.press("enter")
        await seat.sees("Ở kệ")
        assert seat.message == "Hồ sơ …261123-0042: đã có kết quả"
    kept = dossier(store)
    assert (kept["state"], kept["result"], kept["end_reason"], kept["shelf"]) == (
        9,
        "refused",
        "not_eligible",
        "Kệ 3",
    )


async def test_what_cannot_be_taken_back_is_asked_once_more(store: Store, folder: Path) -> None:
    taken_in(store)
    serve(store)
    async with seated(folder) as seat:
        await opened(store, seat)
        await seat.press("3", "4")
        await seat.sees("không lấy lại được")
        assert dossier(store)["state"] == 2
        await seat.press("escape")
        assert seat.page == "dossier"
        await seat.press("3", "4", "1")
        await seat.sees("Trạng thái  Công dân yêu cầu rút hồ sơ")
        assert "Lúc này không có việc gì" in seat.shown
        assert seat.number == "A002", "the visit goes on"
    assert dossier(store)["end_reason"] == "asked"


@pytest.mark.verify
async def test_the_letter_of_an_agency_moves_the_date_once(store: Store, folder: Path) -> None:
    taken_in(store)
    async with seated(folder) as seat:
        await opened(store, seat)
        await seat.press("4", "3", "enter")
        await seat.sees("Chưa có số văn bản")
        await seat.write("15/XL")
        await seat.press("enter", "enter")
        await seat.write("31022026")
        await seat.press("enter")
        await seat.sees("“31022026” chưa phải là ngày")
        await seat.pilot.press(*["backspace"] * 8)
        await seat.write("25112026 1630")
        await seat.press("enter", "2", "enter")
        await seat.sees("16:30, thứ Tư 25/11/2026")
        assert "đã hẹn lại" in seat.shown
        await seat.press("5")
        await seat.until(lambda: seat.page == "ask")
        await seat.press("3")
        await seat.sees("ngày này giữ nguyên")
        await seat.write("16/XL")
        await seat.press("enter", "enter")
        await seat.write("30112026")
        await seat.press("enter", "1", "enter", "enter")
        await seat.sees("Vẫn có văn bản thì xin ghi rõ lý do")
        await seat.write("lần nữa")
        await seat.press("enter")
        await seat.until(lambda: "đã lưu văn bản" in seat.message)
    letters = rows(store, "SELECT letter_no, letter_date, reason, contrary FROM reschedule")
    assert [tuple(letter.values()) for letter in letters] == [
        ("15/XL", "2026-11-23", "verification", 0),
        ("16/XL", "2026-11-23", "workload", 1),
    ]


@pytest.mark.verify
async def test_a_lack_found_while_it_is_worked_on_is_recorded_without_anybody_at_the_desk(
    store: Store, folder: Path
) -> None:
    taken_in(store)
    async with seated(folder) as seat:
        await opened(store, seat)
        await seat.press("2")
        await seat.sees("Chọn lý do")
        await seat.press("1", "enter", "space", "enter")
        await seat.sees("lần 1, đang chờ: Tờ khai")
    (asked,) = rows(store, "SELECT stage, missing FROM supplement")
    assert asked == {"stage": "processing", "missing": '["Tờ khai"]'}


@pytest.mark.verify
async def test_money_that_is_waited_for_has_come(store: Store, folder: Path) -> None:
    taken_in(store)
    store.act(staff(), DemandPayment(CODE))
    async with seated(folder) as seat:
        await opened(store, seat)
        await seat.press("1")
        await seat.sees("phí đã nộp đủ?")
        await seat.press("1")
        await seat.sees("Trạng thái  Đang xử lý")
    assert dossier(store)["state"] == 4


@pytest.mark.verify
async def test_where_the_time_begins_with_the_payment_its_date_is_shown(
    store: Store, folder: Path
) -> None:
    row = {"code": "1.7", "name": "Đăng ký đất", "agency": "UBND cấp xã", "field": "Đất đai"}
    timed = {"time_value": 1, "time_unit": "working_day", "clock_starts": "payment"}
    store.act(staff(), commands.ImportProcedures(({**row, **timed},)))
    serve(store)
    store.act(staff(), TakeIn("1.7", CODE, "5", finish=True))
    async with seated(folder) as seat:
        await opened(store, seat)
        assert "chưa tính ngày hẹn" in seat.shown
        await seat.press("1")
        await seat.sees("thứ Tư 25/11/2026; ngày khác")
        await seat.press("enter")
        await seat.sees("Hẹn trả     08:00, thứ Tư")
    assert dossier(store)["due_at"] is not None


@pytest.mark.verify
async def test_the_place_of_another_office_is_asked_for_where_the_result_goes_there(
    store: Store, folder: Path
) -> None:
    serve(store, procedure=BIRTH)
    async with seated(folder) as seat:
        await seat.press("1")
        await seat.sees("Đăng ký khai sinh")
        await seat.press("enter")
        scans.put(store, "desk:5", CODE)
        await seat.sees(CODE)
        await seat.press("tab", "tab", "space", "space", "enter", "enter")
        await seat.sees("Chưa có Nơi nhận")
        await seat.write("Sơn Trà")
        await seat.press_until("enter", lambda: seat.number is None)
        await opened(store, seat)
        assert "Nhận tại nơi khác: Sơn Trà" in seat.shown
    kept = dossier(store)
    assert (kept["deliver"], kept["deliver_place"]) == ("elsewhere", "Sơn Trà")


@pytest.mark.verify
async def test_of_a_slip_that_comes_with_a_dossier_only_trouble_is_told(
    store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(SlipWatch, "FIRST_LOOK_S", 0.01)
    serve(store, procedure=BIRTH)
    async with seated(folder) as seat:
        await seat.press("1")
        await seat.sees("Đăng ký khai sinh")
        await seat.press("enter")
        await seat.press_until("enter", lambda: seat.number is None)
        assert "Đã tiếp nhận" in seat.message
        (job,) = rows(store, "SELECT printer FROM print_job WHERE kind = 'dossier'")
        health(store, job["printer"], DeviceState.FAULT, "paper_out")
        await seat.until(lambda: "đang hỏng. In lại: bấm /" in seat.message)
        health(store, job["printer"], DeviceState.OK, "ok")
        end(store, job["printer"], JobState.UNKNOWN, "fence_silent")
        await seat.until(lambda: "chưa rõ đã in hay chưa" in seat.message)
        assert "In lại: bấm /" in seat.message


@pytest.mark.verify
async def test_a_slip_is_printed_again_from_the_page_and_told_to_its_end(
    store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(SlipWatch, "FIRST_LOOK_S", 0.01)
    document: dict[str, Any] = deepcopy(dict(store.centre().document))
    (first,) = document["printer"]
    document["printer"] = [first, {**first, "code": "p2", "url": "tcp://127.0.0.1:9101"}]
    store.act(staff(), commands.ApplyCentre(document))
    taken_in(store)
    async with seated(folder) as seat:
        await opened(store, seat)
        await seat.press("4", "6")
        await seat.sees("ở máy nào?")
        await seat.press("2")
        await seat.until(lambda: "Phiếu hồ sơ …261123-0042, máy in p2: chờ in" in seat.message)
        await seat.pilot.pause(0.1)
        end(store, "p2", JobState.CONFIRMED, "printed")
        await seat.until(lambda: "máy in p2: đã in" in seat.message)


@pytest.mark.verify
async def test_a_date_that_the_calendar_moved_stands_beside_the_one_on_paper(
    store: Store, folder: Path
) -> None:
    taken_in(store)
    with store.transaction(staff(), "test") as tx:
        tx.run("UPDATE dossier SET due_at = due_at + 86400000")
    async with seated(folder) as seat:
        await opened(store, seat)
        assert re.search(r"Giấy hẹn ghi +17:", seat.shown)
        await seat.press_until("1", lambda: seat.page == "ask")
        await seat.press("1")
        await seat.until(lambda: "được báo về hồ sơ …261123-0042" in seat.message)
    assert rows(store, "SELECT kind, how FROM dossier_notice") == [
        {"kind": "moved", "how": "phone"}
    ]
