"""Light intake: procedure, official code, date; three keys and a scan, and nothing is lost."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from textual import events

from common.centre import shipped
from common.centre.document import as_document
from common.centre.load import load
from common.domain import commands
from common.domain.dossier_commands import TakeIn
from common.domain.refusal import Refusal
from common.store import clock as clocks
from common.store import scans
from common.store.store import Store
from common.store.working_days import calendar_of
from common.views import intake
from counter import typed_date
from counter.choosing import Choosing
from tests.common.tui.storm import report
from tests.counter.seat import BIRTH, DEATH, LAND, Seat, catalogue, field, rows, seated, serve
from tests.hall import sign_in, staff

CODE = "H21.25-261123-0042"


@pytest.fixture(autouse=True)
def hall(store: Store, on_duty: str) -> None:
    catalogue(store)


def dossiers(store: Store) -> list[dict[str, Any]]:
    return rows(store, "SELECT * FROM dossier ORDER BY id")


async def begin(seat: Seat) -> None:
    """Open the page, and wait for its procedures."""
    await seat.press("1")
    await seat.sees("Đăng ký khai sinh")


async def test_three_keys_and_a_scan_take_a_dossier_in(store: Store, folder: Path) -> None:
    serve(store, procedure=BIRTH)
    async with seated(folder) as seat:
        await begin(seat)
        assert "17:30, thứ Hai 23/11/2026" in seat.shown, "the date is seen while choosing"
        await seat.press("enter")
        scans.put(store, "desk:5", CODE)
        await seat.sees(CODE)
        await seat.press_until("enter", lambda: seat.number is None)
        assert seat.message == f"Đã tiếp nhận {CODE}. Hẹn trả: 17:30, thứ Hai 23/11/2026."
    assert field(store, "A001", "outcome") == "accepted"
    (dossier,) = dossiers(store)
    assert (dossier["code"], dossier["procedure"], dossier["state"]) == (CODE, BIRTH, 2)
    assert [one["name"] for one in json.loads(dossier["components"])] == [
        "Tờ khai",
        "Giấy chứng sinh",
    ]


async def test_what_is_typed_before_the_procedures_are_there_finds_one_among_them(
    store: Store, folder: Path
) -> None:
    serve(store, procedure=BIRTH)
    async with seated(folder) as seat:
        report(seat.app, "1", *"tu")
        await seat.sees("Đăng ký khai tử")
        await seat.press("enter")
        await seat.sees("Danh mục chưa ghi thành phần")
        await seat.press_until("enter", lambda: seat.number is None)
    assert dossiers(store)[0]["procedure"] == DEATH


async def test_keys_wait_for_the_procedures_and_are_done_then_in_their_order(
    store: Store, folder: Path
) -> None:
    serve(store, procedure=BIRTH)
    async with seated(folder) as seat:
        report(seat.app, "1", "enter", *CODE)
        seat.app.post_message(events.Paste("7"))
        await seat.sees(f"Mã hồ sơ      {CODE}7")
        assert "Thủ tục       Đăng ký khai sinh" in seat.shown
        await seat.press("escape", "2")
        await seat.press("escape")
        seat.app.errand.drafts.clear()
        report(seat.app, "2", "1")
        await seat.sees("Lý do      Còn thiếu giấy tờ")


async def test_keys_that_wait_are_forgotten_when_their_page_is_left(
    store: Store, folder: Path
) -> None:
    serve(store, procedure=BIRTH)
    async with seated(folder) as seat:
        report(seat.app, "1", "9", "enter", "escape")
        await seat.until(lambda: "intake" in seat.app.errand.drafts)  # they have been read
        assert seat.page == "work"
        assert seat.number == "A001", "the digit was typed into a page, and ends no visit"


async def test_a_scanner_like_a_keyboard_fills_in_the_code_before_a_procedure_is_chosen(
    store: Store, folder: Path
) -> None:
    serve(store, procedure=DEATH)
    async with seated(folder) as seat:
        await begin(seat)
        await seat.write(CODE)
        await seat.press("enter")
        await seat.sees(f"Mã hồ sơ      {CODE}")
        await seat.sees("Thủ tục       ▏")
        await seat.press("enter")
        await seat.press_until("enter", lambda: seat.number is None)
    (dossier,) = dossiers(store)
    assert (dossier["code"], dossier["procedure"]) == (CODE, DEATH)


async def test_without_a_code_a_provisional_one_is_given_and_said(
    store: Store, folder: Path
) -> None:
    serve(store)
    async with seated(folder) as seat:
        await begin(seat)
        await seat.write("khai tu")
        await seat.press("enter")
        await seat.sees("Danh mục chưa ghi thành phần")
        await seat.press_until("enter", lambda: seat.number is None)
        assert "MÃ TẠM TAM-DANHAI-261123-0001" in seat.message
    assert dossiers(store)[0]["procedure"] == DEATH


async def test_a_code_that_is_taken_is_refused_on_the_page_and_nothing_is_lost(
    store: Store, folder: Path
) -> None:
    serve(store)
    store.act(staff(), TakeIn(BIRTH, CODE, "5", finish=True))
    serve(store, procedure=BIRTH)
    async with seated(folder) as seat:
        await begin(seat)
        await seat.press("enter")
        scans.put(store, "desk:5", CODE)
        await seat.sees(CODE)
        await seat.press("down", "space", "enter")
        await seat.sees(f"Mã {CODE} đã có hồ sơ")
        assert "Giấy tờ đã có: 1/2" in seat.shown
        await seat.press("backspace", "3", "enter")
        await seat.until(lambda: seat.number is None)
    assert [dossier["code"] for dossier in dossiers(store)] == [CODE, CODE[:-1] + "3"]
    assert [one["name"] for one in json.loads(dossiers(store)[1]["components"])] == ["Tờ khai"]


async def test_one_person_hands_in_several_and_space_ends_the_visit(
    store: Store, folder: Path
) -> None:
    serve(store, procedure=BIRTH)
    async with seated(folder) as seat:
        await begin(seat)
        await seat.press("enter", "f7")
        await seat.until(lambda: "Mời nhập hồ sơ tiếp theo" in seat.message)
        await seat.press("enter", "f7")
        await seat.until(lambda: "0002" in seat.message)
        await seat.press("escape")
        assert "Đã ghi trong lượt này: Tiếp nhận (2)" in seat.shown
        await seat.press_until("space", lambda: seat.number is None)
        assert seat.message == "A001: Tiếp nhận"
    assert len(dossiers(store)) == 2
    assert field(store, "A001", "outcome") == "accepted"


async def test_what_was_typed_stays_for_the_same_holder_only(store: Store, folder: Path) -> None:
    serve(store, procedure=BIRTH)
    async with seated(folder) as seat:
        await begin(seat)
        await seat.press("enter")
        await seat.write("h21")
        await seat.press("escape")
        assert field(store, "A001", "state") == "serving"
        await seat.press("1")
        assert "H21▏" in seat.shown
        store.act(staff(), commands.Finish("5", "other"))
        await seat.until(lambda: seat.page == "work")
        serve(store)
        await seat.until(lambda: seat.number == "A002")
        await begin(seat)
        assert "H21" not in seat.shown
    assert not dossiers(store)


async def test_where_nobody_knows_the_time_the_date_of_the_receipt_is_asked_for(
    store: Store, folder: Path
) -> None:
    serve(store, procedure=LAND)
    async with seated(folder) as seat:
        await seat.press("1")
        await seat.sees("chưa rõ thời hạn")
        await seat.press("enter", "enter", "enter")
        await seat.sees("Danh mục chưa ghi thời hạn")
        await seat.write("22112026")
        await seat.press("enter")
        await seat.sees("22/11/2026 đã qua")
        await seat.pilot.press(*["backspace"] * 8)
        await seat.write("25122026 1015")
        await seat.press_until("enter", lambda: seat.number is None)
        assert "10:15, thứ Sáu 25/12/2026" in seat.message


@pytest.mark.verify
async def test_what_is_in_no_catalogue_is_recorded_without_a_dossier(
    store: Store, folder: Path
) -> None:
    serve(store)
    async with seated(folder) as seat:
        await begin(seat)
        await seat.press(*"xyz", "enter")
        assert seat.page == "intake", "a slip of the hand ends no visit"
        await seat.press("down")
        await seat.press_until("enter", lambda: seat.number is None)
    assert (dossiers(store), field(store, "A001", "outcome")) == ([], "accepted")


@pytest.mark.verify
async def test_a_service_without_intake_ends_with_one_digit(tmp_path: Path) -> None:
    document = as_document(load(shipped.centre("dan-hai")))
    for service in document["service"]:
        service["intake"] = "none"
    clock = clocks.parse("2026-11-23T08:00", "Asia/Ho_Chi_Minh")
    store = Store.create(tmp_path / "none", document, clock, staff())
    sign_in(store, "5", "q5")
    serve(store)
    async with seated(store.folder) as seat:
        await seat.press_until("1", lambda: seat.number is None)
        assert seat.message == "A001: Tiếp nhận"
    store.close()


def test_what_is_usual_at_a_desk_is_offered_first(store: Store) -> None:
    serve(store)
    assert intake.read(store, "5").likely is None, "nobody knows yet"
    store.act(staff(), TakeIn(DEATH, None, "5", finish=True))
    serve(store)
    choices = intake.read(store, "5")
    assert (choices.likely, choices.all[0].code) == (DEATH, DEATH)
    store.act(staff(), commands.Finish("5", "other"))
    serve(store, procedure=BIRTH)
    assert intake.read(store, "5").likely == BIRTH, "what was chosen at the kiosk comes first"


def test_procedures_are_found_without_accents_by_any_words_or_by_their_code(store: Store) -> None:
    serve(store)
    choices = intake.read(store, "5")
    choosing = Choosing().offering(choices, choices.likely)
    for typed, code in (("sinh khai", BIRTH), ("TỬ", DEATH), ("9999", LAND), ("khai zz", "")):
        assert choosing.typed(typed).marked == code, typed


def test_a_date_is_typed_with_signs_or_with_digits_alone(store: Store) -> None:
    with store.read() as connection:
        calendar = calendar_of(connection, store.centre(), "ho-tich")
    at = typed_date.read("25/11/2026 16:30", calendar)
    assert typed_date.read("25112026 1630", calendar) == at
    assert typed_date.read("25.11.2026", calendar) == at + 60 * 60_000, "the end of the day"
    for wrong in ("", "31/2/2026", "1112026", "25/11/2026 25:00", "mai"):
        with pytest.raises(Refusal, match="due_invalid"):
            typed_date.read(wrong, calendar)
