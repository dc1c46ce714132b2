"""What a visit was about that left no accepted dossier, and why: nobody used to record it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from common.domain import commands
from common.domain.dossier_commands import CompleteSupplement, RequestSupplement, TakeIn
from common.store import scans
from common.store.store import Store
from tests.counter.seat import BIRTH, DEATH, catalogue, field, rows, seated, serve
from tests.hall import staff

CODE = "H21.25-261123-0042"


@pytest.fixture(autouse=True)
def hall(store: Store, on_duty: str) -> None:
    catalogue(store)


def visits(store: Store) -> list[dict[str, Any]]:
    return rows(store, "SELECT * FROM visit ORDER BY id")


async def test_with_a_likely_procedure_three_keys_explain_a_refusal(
    store: Store, folder: Path
) -> None:
    serve(store, procedure=DEATH)
    async with seated(folder) as seat:
        await seat.press("3")
        await seat.sees("Chọn lý do")
        await seat.press("enter")
        await seat.sees("Xin chọn lý do.")
        await seat.press("1")
        await seat.press_until("enter", lambda: seat.number is None)
        assert seat.message == "A001: Từ chối"
    (visit,) = visits(store)
    assert (visit["procedure"], visit["reason"]) == (DEATH, "not_competent")


async def test_a_supplement_names_the_papers_that_are_missing(store: Store, folder: Path) -> None:
    serve(store, procedure=BIRTH)
    async with seated(folder) as seat:
        await seat.press("2")
        await seat.sees("Chọn lý do")
        await seat.press("1", "enter", "down", "space")
        await seat.press_until("enter", lambda: seat.number is None)
    assert json.loads(visits(store)[0]["missing"]) == ["Giấy chứng sinh"]
    assert field(store, "A001", "outcome") == "supplement"


@pytest.mark.verify
async def test_advice_may_be_about_no_procedure(store: Store, folder: Path) -> None:
    serve(store)
    async with seated(folder) as seat:
        await seat.press("5")
        await seat.sees("Việc khác")
        await seat.press("down", "down", "down", "enter", "2")
        await seat.press_until("enter", lambda: seat.number is None)
    assert visits(store)[0]["procedure"] == "khac"


async def test_a_slip_of_an_earlier_visit_ties_this_one_to_it(store: Store, folder: Path) -> None:
    serve(store)
    store.act(staff(), commands.Finish("5", "supplement", DEATH, "missing", ("Tờ khai",)))
    token = visits(store)[0]["token"]
    serve(store)
    async with seated(folder) as seat:
        scans.put(store, "desk:5", f"MV:{token}")
        await seat.sees("Đã dặn mang: Tờ khai")
        assert "Bổ sung (Còn thiếu giấy tờ). Đã đến 1 lần." in seat.shown
        await seat.press("1")
        await seat.sees("Tiếp nhận hồ sơ")
        await seat.press("enter")
        await seat.press_until("enter", lambda: seat.number is None)
        assert seat.app.errand.matter is None
    first, second = visits(store)
    assert second["matter"] == first["id"]
    assert second["procedure"] == DEATH, "what the slip was about is offered"


async def test_a_further_request_for_an_open_dossier_needs_a_reason_on_record(
    store: Store, folder: Path
) -> None:
    serve(store)
    store.act(staff(), TakeIn(DEATH, CODE, "5", finish=True))
    store.act(staff(), RequestSupplement(CODE, "missing"))
    store.act(staff(), CompleteSupplement(CODE))
    serve(store)
    async with seated(folder) as seat:
        scans.put(store, "desk:5", CODE)
        await seat.sees(f"Hồ sơ {CODE}")
        await seat.press("escape", "2")
        await seat.sees("…261123-0042 Đăng ký khai tử")
        await seat.press("3", "enter", "enter")
        await seat.sees("Mỗi giai đoạn chỉ yêu cầu bổ sung một lần")
        await seat.write("luật mới")
        await seat.press_until("enter", lambda: seat.number is None)
    asked = rows(store, "SELECT reason, contrary FROM supplement ORDER BY id")
    assert [(one["reason"], one["contrary"]) for one in asked] == [("missing", 0), ("expired", 1)]
