"""Whoever has a receipt learns how the dossier stands, and bystanders do not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from common.centre import shipped
from common.centre.document import as_document
from common.centre.load import load
from common.domain import commands
from common.domain import dossier_commands as dossier
from common.domain.control_commands import CloseService
from common.domain.refusal import Trouble
from common.store import scans
from common.store.store import Store
from kiosk.patience import CODES, PAUSE_S, WITHIN_S, Patience
from kiosk.screens.answer import AnswerPage
from kiosk.screens.dossier import DossierPage
from kiosk.screens.mine import MyNumberPage
from kiosk.screens.start import StartPage
from kiosk.screens.ticket import NumberPage
from tests.hall import issue, staff
from tests.kiosk.visitor import Visitor, tickets, visit
from tests.store.dossier_hall import CODE, SLOW, Hall, make_dossier_hall

TAIL = "2611230042"


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    store = make_dossier_hall(tmp_path / "hall", clock="2026-11-23T08:00@0")
    hall = Hall(store)
    hall.taken()
    yield hall
    store.close()


def finish_it(hall: Hall) -> None:
    """The result is there."""
    hall.do(dossier.BeginProcessing(CODE))
    hall.do(dossier.RecordResult(CODE))


async def type_code(visitor: Visitor, digits: str) -> None:
    await visitor.press("4")
    await retype(visitor, digits)


async def retype(visitor: Visitor, digits: str) -> None:
    """On the page already; faster than fingers, or the tests would take minutes."""
    page = visitor.app.page(DossierPage)
    for digit in digits:
        page.press(f"type:{digit}")
    await visitor.press("enter")


async def test_not_ready_is_said_before_a_number_is_given(hall: Hall) -> None:
    async with visit(hall.store) as visitor:
        await visitor.touch("result")
        for digit in TAIL:
            visitor.app.page(DossierPage).press(f"type:{digit}")
        await visitor.settled()
        assert visitor.number == "261123-0042"
        await visitor.touch("look")
        await visitor.is_on(AnswerPage)
        await visitor.sees(
            "…261123-0042", "Hộ tịch", "Đang giải quyết. Hẹn trả: 08:00, ngày 08/12/20"
        )
        shown = visitor.text
        assert not any(word in shown for word in ("H21", SLOW))
        assert visitor.tile("take").face is None
        await visitor.press("0")
        await visitor.is_on(DossierPage)
        assert "261123" not in visitor.text, "the next one begins with nothing typed"


async def test_a_ready_result_gets_a_number_that_names_it(hall: Hall) -> None:
    finish_it(hall)
    async with visit(hall.store) as visitor:
        scans.put(hall.store, "kiosk:k1", CODE)
        await visitor.sees("Đã có kết quả. Mời bấm LẤY SỐ để nhận.", "mang giấy hẹn")
        await visitor.press("1", "2")
        await visitor.is_on(NumberPage)
        ticket = tickets(hall.store)[-1]["id"]
        named = hall.one("SELECT dossier FROM ticket_dossier WHERE ticket = :id", id=ticket)
        assert named["dossier"] == hall.one("SELECT id FROM dossier")["id"]


@pytest.mark.verify
async def test_nobody_is_told_to_touch_what_gives_no_number_now(hall: Hall) -> None:
    finish_it(hall)
    hall.do(CloseService("ho-tich", "power"))
    async with visit(hall.store) as visitor:
        await type_code(visitor, TAIL)
        await visitor.sees("Đã có kết quả. Mời lấy số để nhận.")
        await visitor.sees("hôm nay không nhận · thứ Ba, từ 07:30")


@pytest.mark.verify
async def test_back_from_the_question_of_priority_leads_to_the_answer(hall: Hall) -> None:
    finish_it(hall)
    async with visit(hall.store) as visitor:
        await type_code(visitor, TAIL)
        await visitor.press("1", "0")
        await visitor.is_on(AnswerPage)
        await visitor.sees("Đã có kết quả")


async def test_late_is_said_with_an_apology_and_somebody_is_told(hall: Hall) -> None:
    with hall.store.transaction(staff(), "test") as tx:
        tx.run("UPDATE dossier SET due_at = :due", due=tx.now - 1)
    async with visit(hall.store) as visitor:
        await type_code(visitor, TAIL)
        await visitor.sees("chúng tôi xin lỗi Ông/Bà. Mời gặp quầy 5.")
        assert visitor.tile("take").face is not None
    assert hall.one("SELECT subject FROM alert WHERE kind = 'dossier_asked_late'")[0] == CODE


@pytest.mark.verify
async def test_late_is_said_too_where_nobody_can_be_told(
    hall: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    with hall.store.transaction(staff(), "test") as tx:
        tx.run("UPDATE dossier SET due_at = :due", due=tx.now - 1)

    def full(*_: object, **__: object) -> None:
        raise Trouble("store_full", path="motcua.db")

    monkeypatch.setattr(Store, "act", full)
    async with visit(hall.store) as visitor:
        await type_code(visitor, TAIL)
        await visitor.sees("chúng tôi xin lỗi Ông/Bà")


async def test_a_code_may_be_typed_as_it_is_printed(hall: Hall) -> None:
    async with visit(hall.store) as visitor:
        await visitor.press("4", *"H21.25-261123-")
        assert (visitor.page, visitor.number) == ("DossierPage", "2125261123")
        await visitor.press(*"0042", "-", "enter")
        await visitor.is_on(AnswerPage)
        await visitor.press("0", "-")
        await visitor.is_on(StartPage)


@pytest.mark.verify
async def test_codes_that_are_not_there_or_are_several_are_told_apart(hall: Hall) -> None:
    hall.taken(code="H10.25-261123-0042")
    async with visit(hall.store) as visitor:
        await type_code(visitor, "2611230099")
        await visitor.sees("Không thấy mã này. Mời xem lại, hoặc hỏi quầy hướng dẫn.")
        await retype(visitor, TAIL)
        await visitor.sees("Mời nhập mọi chữ số")
        await retype(visitor, f"2125{TAIL}")
        await visitor.is_on(AnswerPage)
        scans.put(hall.store, "kiosk:k1", "H99.25-261123-0042")
        await visitor.is_on(DossierPage)
        await visitor.sees("Không thấy mã này")


@pytest.mark.verify
async def test_nobody_walks_through_the_serials(hall: Hall) -> None:
    async with visit(hall.store) as visitor:
        await visitor.press("4")
        for serial in range(CODES):
            await retype(visitor, f"26112309{serial:02}")
        await visitor.sees("Đã xem nhiều mã. Mời hỏi quầy hướng dẫn")
        await retype(visitor, TAIL)
        assert visitor.page == "DossierPage"
        scans.put(hall.store, "kiosk:k1", CODE)
        await visitor.is_on(AnswerPage)  # a receipt in the hand is no guess
        await visitor.press("-")
        visitor.let_pass(PAUSE_S)
        await type_code(visitor, TAIL)
        await visitor.is_on(AnswerPage)


def test_patience_counts_codes_within_a_minute_and_the_same_one_once() -> None:
    patience = Patience()
    for at in range(20):
        patience.typed("2611230042", at)
    for serial in range(CODES - 1):
        assert not patience.ended(20)
        patience.typed(f"261123{serial:04}", 20)
    assert patience.ended(20) and patience.ended(20 + PAUSE_S - 1)
    assert not patience.ended(20 + PAUSE_S)
    slow = Patience()
    for serial in range(CODES * 3):
        now = serial * WITHIN_S / (CODES - 1)
        slow.typed(f"261123{serial:04}", now)
        assert not slow.ended(now)


@pytest.mark.verify
async def test_what_was_typed_or_shown_is_gone_with_whoever_did(hall: Hall) -> None:
    async with visit(hall.store) as visitor:
        await visitor.press("4", *TAIL[:3])
        await visitor.wait(31)
        await visitor.is_on(StartPage)
        assert visitor.app.page(DossierPage).typed == ""
        await type_code(visitor, TAIL)
        await visitor.is_on(AnswerPage)
        await visitor.wait(31)
        await visitor.is_on(StartPage)
        assert visitor.app.page(AnswerPage)._found is None


async def test_the_slip_of_an_earlier_visit_says_what_it_was_and_goes_on(hall: Hall) -> None:
    hall.serve()
    hall.do(commands.Finish("5", "supplement", procedure=SLOW, reason="missing", printer="none"))
    last = hall.all("SELECT token, matter FROM visit ORDER BY id")[-1]
    async with visit(hall.store) as visitor:
        scans.put(hall.store, "kiosk:k1", f"MV:{last['token']}")
        await visitor.sees("Hộ tịch", "Lần trước, ngày 23/11/2026: cần bổ sung giấy tờ.")
        await visitor.press("1", "2")
        await visitor.is_on(NumberPage)
        assert tickets(hall.store)[-1]["matter"] == last["matter"]


@pytest.mark.verify
@pytest.mark.parametrize(
    ("role", "tiles"),
    [
        ("all", {"ticket", "mine", "result", "lookup", "rate"}),
        ("ticket", {"ticket", "mine", "result"}),
        ("lookup", {"mine", "lookup"}),
        ("rate", {"rate"}),
    ],
)
async def test_a_kiosk_offers_what_it_is_for(hall: Hall, role: str, tiles: set[str]) -> None:
    finish_it(hall)
    document = as_document(load(shipped.centre("dan-hai")))
    document["kiosk"][0]["role"] = role
    hall.do(commands.ApplyCentre(document))
    async with visit(hall.store) as visitor:
        assert {tile.id for tile in visitor.tiles()} & {
            "ticket", "mine", "result", "lookup", "rate",
        } == tiles  # fmt: skip
        scans.put(hall.store, "kiosk:k1", CODE)
        await visitor.is_on(AnswerPage)
        assert (visitor.tile("take").face is not None) == (role in ("all", "ticket"))


@pytest.mark.verify
async def test_a_scan_into_any_page_opens_what_it_names(hall: Hall) -> None:
    number = issue(hall.store, "ho-tich")
    async with visit(hall.store) as visitor:
        for keys in ((), ("4", "2", "6"), ("1",), ("1", "1"), ("5", "a")):
            await visitor.press(*keys)
            scans.put(hall.store, "kiosk:k1", CODE)
            await visitor.is_on(AnswerPage)
            scans.put(hall.store, "kiosk:k1", number)
            await visitor.is_on(MyNumberPage)
            await visitor.press("left")
            await visitor.is_on(StartPage)
