"""Fees at the desks: asked for where the dossier is, paid at the cashier, and back again."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from common.domain import commands
from common.domain.dossier_commands import TakeIn
from common.domain.fee_commands import DemandFee, SendToCashier
from common.store.store import Store
from tests.counter.seat import Seat, catalogue, field, rows, seated, serve
from tests.hall import make_hall, sign_in, staff

CASHIER = "dat-dai"
PAID = "1.002"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Desk 6 is the cashier; one procedure asks for a charge and for a fee."""
    made = make_hall(tmp_path / "data")
    document: dict[str, Any] = deepcopy(dict(made.centre().document))
    document["centre"]["cashier_service"] = CASHIER
    made.act(staff(), commands.ApplyCentre(document))
    catalogue(made)
    fees = (
        {"kind": "charge", "amount_vnd": 8000, "name": "bản sao"},
        {"kind": "fee", "amount_vnd": 50000},
    )
    row = {"code": PAID, "name": "Trích lục", "agency": "UBND cấp xã", "field": "Hộ tịch"}
    timed = {"time_value": 0, "time_unit": "same_day", "fees": fees}
    made.act(staff(), commands.ImportProcedures(({**row, **timed},)))
    sign_in(made, "5", "q5")
    sign_in(made, "6", "q6")
    yield made
    made.close()


def fees(store: Store) -> list[dict[str, Any]]:
    return rows(store, "SELECT kind, name, amount_vnd, state, waiver FROM fee ORDER BY id")


def at_cashier(store: Store, *amounts: int) -> str:
    """Somebody who owes these stands before desk 6."""
    number = serve(store, procedure=PAID)
    for amount in amounts:
        store.act(staff(), DemandFee("charge", amount, desk="5", printer="none"))
    store.act(staff(), SendToCashier("5"))
    store.act(staff(), commands.CallNext("6", number=number, reason="other"))
    store.act(staff(), commands.StartService("6"))
    return number


async def test_a_fee_of_the_catalogue_is_asked_for_and_its_holder_goes_to_pay(
    store: Store, folder: Path
) -> None:
    number = serve(store, procedure=PAID)
    async with seated(folder) as seat:
        assert "F12 Phí" in seat.shown
        await seat.press("f12")
        await seat.sees("Lệ phí 8.000 đồng (bản sao)")
        await seat.press("enter")
        await seat.sees("Đã yêu cầu nộp 8.000 đồng.")
        await seat.sees("F5 Sang thu ngân")
        await seat.press("f5")
        await seat.until(lambda: seat.number is None)
    assert field(store, number, "service") == CASHIER
    assert [(fee["name"], fee["state"]) for fee in fees(store)] == [("bản sao", "due")]


async def test_at_the_cashier_it_is_paid_and_its_holder_goes_back(
    store: Store, folder: Path
) -> None:
    number = at_cashier(store, 8000)
    async with seated(folder, "6") as seat:
        assert "Chờ nộp: 8.000 đồng" in seat.shown
        await seat.press("6")
        await seat.sees("F5 Về quầy cũ")
        await seat.press("enter", "1", "enter")
        await seat.sees("Thu tiền mặt cần số biên lai.")
        await seat.press(*"bl7", "enter")
        await seat.sees("Đã thu 8.000 đồng.")
        await seat.press("f5")
        await seat.until(lambda: seat.number is None)
    assert (field(store, number, "service"), field(store, number, "state")) == (
        "ho-tich",
        "waiting",
    )
    (entry,) = rows(store, "SELECT method, number, amount_vnd, desk FROM fee_entry")
    assert entry == {"method": "cash", "number": "BL7", "amount_vnd": 8000, "desk": "6"}


@pytest.mark.verify
async def test_who_has_the_result_elsewhere_goes_there_from_the_cashier(
    store: Store, folder: Path
) -> None:
    number = serve(store, procedure=PAID)
    store.act(staff(), DemandFee("charge", 8000, desk="5", printer="none"))
    async with seated(folder) as seat:
        await seat.press("f12")
        await seat.sees("F6 Thu ngân, rồi đi tiếp")
        await seat.press("f6")
        await seat.sees(f"{number} nộp phí xong thì đi tiếp đến đâu?")
        listed = seat.shown
        assert "1  Chứng thực" in listed
        assert "Hộ tịch" not in listed.partition("đến đâu?")[2]
        assert "Đất đai" not in listed
        await seat.press("1")
        await seat.sees(f"Số {number} sang thu ngân, rồi đến Chứng thực")
    assert (field(store, number, "service"), field(store, number, "onward")) == (
        CASHIER,
        "chung-thuc",
    )
    store.act(staff(), commands.CallNext("6", number=number, reason="other"))
    store.act(staff(), commands.StartService("6"))
    async with seated(folder, "6") as seat:
        await seat.press("6")
        await seat.sees("Nộp xong đi tiếp đến  Chứng thực")
        await seat.sees("F5 Cho đi tiếp")
        await seat.press("f5")
        await seat.until(lambda: seat.number is None)
    assert (field(store, number, "service"), field(store, number, "state")) == (
        "chung-thuc",
        "waiting",
    )


@pytest.mark.verify
async def test_what_is_owed_is_not_recorded_as_paid(store: Store, folder: Path) -> None:
    number = at_cashier(store, 8000, 50000)
    async with seated(folder, "6", size=(120, 36)) as seat:
        await seat.press("f12")
        await seat.sees("58.000 đồng")
        await seat.press("6")
        await seat.sees("Còn khoản chờ nộp.")
        await seat.press("f4")
        await seat.sees("Miễn vì sao: Lệ phí 8.000 đồng")
        await seat.press("2")
        await seat.sees("Đã miễn 8.000 đồng.")
        await seat.press("enter", "3", *"9", "enter")
        await seat.sees("Đã thu 50.000 đồng.")
        await seat.press("6")
        await seat.until(lambda: seat.number is None)
    assert field(store, number, "outcome") == "fee_paid"
    states = [(fee["state"], fee["waiver"]) for fee in fees(store)]
    assert states == [("waived", "poor"), ("paid", None)]


@pytest.mark.verify
async def test_an_amount_is_typed_where_no_catalogue_has_it(store: Store, folder: Path) -> None:
    serve(store)
    code = store.act(staff(), TakeIn("1.001193", None, "5", printer="none"))["code"]
    async with seated(folder) as seat:
        await other_amount(seat)
        await seat.press("enter")
        await seat.sees("Xin bấm chữ số để chọn: Loại")
        await seat.press("1", *"20.000x")
        assert "20.000▏" in seat.shown
        await seat.press("enter")
        await seat.sees("Phí 20.000 đồng")
        assert "Chờ nộp" in seat.shown
    owed = rows(store, "SELECT dossier.code FROM fee JOIN dossier ON dossier.id = fee.dossier")
    assert owed == [{"code": code}]
    assert fees(store)[0]["kind"] == "fee"


async def other_amount(seat: Seat) -> None:
    await seat.press("f12")
    await seat.sees("Khoản khác, gõ số tiền")
    await seat.press("enter")
    await seat.sees("Số tiền (đồng)")


@pytest.mark.verify
async def test_where_nothing_is_owed_the_digit_ends_the_visit_as_before(
    store: Store, folder: Path
) -> None:
    number = serve(store)
    async with seated(folder) as seat:
        await seat.press_until("6", lambda: seat.number is None)
    assert field(store, number, "outcome") == "fee_paid"


@pytest.mark.verify
async def test_a_receipt_is_taken_once_and_what_was_typed_stays(store: Store, folder: Path) -> None:
    at_cashier(store, 8000, 50000)
    async with seated(folder, "6") as seat:
        await seat.press("f12")
        await seat.sees("Lệ phí 8.000 đồng")
        await seat.press("enter", "1", *"bl7", "enter")
        await seat.sees("Đã thu 8.000 đồng.")
        await seat.press("enter", "1", *"bl7", "enter")
        await seat.sees("đã dùng cho khoản khác")
        assert "BL7▏" in seat.shown
        await seat.press("8", "enter")
        await seat.sees("Đã thu 50.000 đồng.")
    numbers = rows(store, "SELECT number FROM fee_entry ORDER BY id")
    assert [entry["number"] for entry in numbers] == ["BL7", "BL78"]
