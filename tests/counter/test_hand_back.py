"""A result goes to whoever it is for; what cannot be done from a dossier is not offered."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from common.domain import commands
from common.domain.dossier import Timeliness
from common.domain.dossier_commands import RecordResult, RequestSupplement, TakeIn
from common.i18n.translator import Translator
from common.store import scans
from common.store.store import Store
from common.tui.bigtype import draw
from common.views import dossier as dossier_view
from counter import dossier_words
from tests.counter.seat import BIRTH, DEATH, catalogue, field, rows, seated, serve
from tests.hall import staff

CODE = "H21.25-261123-0042"


@pytest.fixture(autouse=True)
def hall(store: Store, on_duty: str) -> None:
    catalogue(store)


def taken_in(store: Store, procedure: str = BIRTH, code: str | None = CODE) -> str:
    """A dossier that was taken in at this desk."""
    serve(store)
    return str(store.act(staff(), TakeIn(procedure, code, "5", finish=True))["code"])


def state(store: Store) -> int:
    return int(rows(store, "SELECT state FROM dossier")[0]["state"])


async def test_the_shelf_is_seen_from_afar_and_a_digit_says_how_the_person_is_known(
    store: Store, folder: Path
) -> None:
    taken_in(store)
    store.act(staff(), RecordResult(CODE, shelf="K3"))
    serve(store, dossier=CODE)
    async with seated(folder) as seat:
        for row in draw("K3", 1):
            assert row.rstrip() in seat.shown
        await seat.press("4")
        await seat.sees("Trả lại bản chính: 2 loại giấy tờ")
        await seat.press("enter")
        await seat.sees("Xin bấm 1, 2 hoặc 3")
        await seat.press("3")
        await seat.press_until("enter", lambda: seat.number is None)
        assert seat.message == "Đã trả kết quả hồ sơ …261123-0042"
    assert field(store, "A002", "outcome") == "result_returned"
    assert rows(store, "SELECT returned_how FROM dossier") == [{"returned_how": "proxy"}]


async def test_what_a_number_was_taken_for_is_known_at_the_call_however_long_its_name(
    store: Store, folder: Path
) -> None:
    row = {"code": DEATH, "agency": "UBND cấp xã", "field": "Hộ tịch", "time_unit": "same_day"}
    row |= {"time_value": 0, "name": "Đăng ký khai tử có yếu tố nước ngoài tại khu vực biên giới"}
    store.act(staff(), commands.ImportProcedures((row,)))
    taken_in(store, DEATH)
    store.act(staff(), RecordResult(CODE, shelf="K3"))
    took = commands.IssueTicket("ho-tich", printer="none", dossier=CODE, needs="deaf", party_size=2)
    store.act(staff(), took)
    async with seated(folder) as seat:
        await seat.press_until("space", lambda: seat.holder_state == "called")
        assert "…261123-0042 · Đã xử lý xong · Đăng ký khai tử" in seat.shown
        assert "LẤY Ở KỆ: K3" in seat.shown
        assert "Nghe kém: xin vẫy tay mời" in seat.shown
        assert "Đi 2 người" in seat.shown


@pytest.mark.parametrize(
    ("done", "standing", "said"),
    [
        (False, Timeliness.LATE, "– TRỄ HẸN"),
        (False, Timeliness.NEARLY_LATE, "– sắp đến hạn"),
        (True, Timeliness.LATE, "– xong sau hẹn"),
        (True, Timeliness.IN_TIME, "23/11/2026"),
    ],
)
def test_how_a_dossier_stands_is_said_in_words(
    store: Store, done: bool, standing: Timeliness, said: str
) -> None:
    taken_in(store)
    dossier = replace(dossier_view.find(store, CODE), standing=standing)
    if done:
        dossier = replace(dossier, processed_at=dossier.received_at)
    zone = store.centre().zone
    assert dossier_words.due(dossier, Translator("vi"), zone).endswith(said)


async def test_a_result_of_no_list_is_recorded_with_enter_alone(store: Store, folder: Path) -> None:
    serve(store)
    async with seated(folder) as seat:
        await seat.press("4")
        await seat.press_until("enter", lambda: seat.number is None)
    assert field(store, "A001", "outcome") == "result_returned"


async def test_where_results_are_made_on_the_spot_one_digit_is_enough(
    store: Store, folder: Path
) -> None:
    serve(store, "chung-thuc")
    async with seated(folder) as seat:
        await seat.press_until("4", lambda: seat.number is None)
        assert seat.message == "H001: Trả kết quả"


async def test_what_is_not_ready_is_said_with_its_date_and_nothing_is_done(
    store: Store, folder: Path
) -> None:
    taken_in(store)
    serve(store)
    async with seated(folder) as seat:
        await seat.press("4")
        await seat.write("2611230042")
        await seat.press("enter")
        await seat.sees("Chưa có kết quả: Được tiếp nhận")
        assert "Hẹn trả     17:30, thứ Hai 23/11/2026" in seat.shown
        await seat.press("1", "enter")
        assert seat.number == "A002"
    assert state(store) == 2


@pytest.mark.verify
async def test_a_scanned_dossier_opens_at_a_free_desk_and_its_holder_is_served_at_once(
    store: Store, folder: Path
) -> None:
    taken_in(store)
    store.act(staff(), RecordResult(CODE, shelf="K3"))
    async with seated(folder) as seat:
        scans.put(store, "desk:5", CODE)
        await seat.sees("Phục vụ ngay và trả kết quả")
        await seat.press_until("1", lambda: seat.page == "handback")
        await seat.press("1")
        await seat.press_until("enter", lambda: seat.number is None)
    assert state(store) == 10


async def test_what_was_missing_is_there_and_the_time_begins_again(
    store: Store, folder: Path
) -> None:
    taken_in(store)
    store.act(staff(), RequestSupplement(CODE, "missing", ("Giấy chứng sinh",)))
    serve(store)
    async with seated(folder) as seat:
        await seat.press("slash")
        await seat.write("2611230042")
        await seat.press("enter")
        await seat.sees("lần 1, đang chờ: Giấy chứng sinh")
        await seat.press("1")
        await seat.sees("17:30, thứ Hai 23/11/2026; ngày khác")
        await seat.press_until("enter", lambda: seat.number is None)
    assert state(store) == 4
    assert field(store, "A002", "outcome") == "accepted"


async def test_a_provisional_dossier_gets_its_official_code_by_a_scan(
    store: Store, folder: Path
) -> None:
    provisional = taken_in(store, DEATH, None)
    async with seated(folder) as seat:
        scans.put(store, "desk:5", provisional)
        await seat.sees("Nhập mã chính thức thay mã tạm")
        await seat.press("1")
        scans.put(store, "desk:5", CODE)
        await seat.sees(f"Hồ sơ {CODE}")
        assert "Nhập mã chính thức" not in seat.shown
    assert rows(store, "SELECT code FROM dossier") == [{"code": CODE}]


@pytest.mark.verify
async def test_that_a_citizen_was_told_is_noted_with_how(store: Store, folder: Path) -> None:
    taken_in(store)
    store.act(staff(), RecordResult(CODE))
    serve(store)
    async with seated(folder) as seat:
        scans.put(store, "desk:5", CODE)
        await seat.sees("Ghi đã báo cho công dân")
        await seat.press("2", "1")
        await seat.until(lambda: "được báo về hồ sơ …261123-0042" in seat.message)
    assert rows(store, "SELECT kind, how FROM dossier_notice") == [
        {"kind": "ready", "how": "phone"}
    ]


@pytest.mark.verify
async def test_a_code_scanned_for_one_person_is_not_there_for_the_next(
    store: Store, folder: Path
) -> None:
    taken_in(store)
    serve(store)
    async with seated(folder) as seat:
        scans.put(store, "desk:5", CODE)
        await seat.sees("Hồ sơ H21")
        await seat.press("escape")
        assert "…261123-0042 · Được tiếp nhận" in seat.shown
        store.act(staff(), commands.Finish("5", "other"))
        serve(store)
        await seat.until(lambda: seat.number == "A003")
        assert "261123-0042" not in seat.shown
