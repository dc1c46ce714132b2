"""Slips about dossiers: what they promise, what they are not, and nothing else in their codes."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
import zxingcpp

from common.domain import dossier
from common.domain.scan import DossierCode, VisitCode, classify
from common.i18n.translator import Translator
from common.paper import papers, samples, words
from common.paper.payloads import Kind
from common.paper.printing import Printing
from common.paper.render import Sheet, Words
from common.store.facts import Centre
from hardware.printer.encoding import encode
from hardware.printer.escpos import PrinterProfile

from .centres import centre, paper, payload

AT = 1_795_320_000_000  # Sunday 22/11/2026, 11:00 in the zone of the centre
CODE = "H26.05-261122-0042"
VI = Translator("vi")
TOKEN = "9fK3dX0aPqTzVw4mYb7RsA"
FOR_CITIZENS = (Kind.DOSSIER, Kind.VISIT, Kind.APOLOGY, Kind.FEE)
ABOUT_DOSSIERS = (*FOR_CITIZENS, Kind.HANDOVER)
PLAIN: dict[str, Any] = {"mode": None, "copy": 0}


def said(kind: Kind, **changes: Any) -> list[str]:
    sheet = paper(kind, **{**PLAIN, **changes})
    return [piece.says.text for piece in sheet.pieces if isinstance(piece.says, Words)]


def scanned(kind: Kind, **changes: Any) -> Any:
    codes = zxingcpp.read_barcodes(paper(kind, **changes).image.convert("L"))
    return [classify(code.text) for code in codes]


def usual(width: int = 576) -> Sheet:
    return paper(Kind.DOSSIER, width, code=CODE, procedure="Đăng ký khai sinh", **PLAIN)


def test_a_dossier_slip_says_what_was_taken_in_and_until_when() -> None:
    facts = {"code": CODE, "procedure": "Đăng ký khai sinh", "agency": "Thuế cơ sở 7"}
    found = said(Kind.DOSSIER, **facts, counters=("4",), due_at=AT, components=3)
    assert found[2:] == [
        "PHIẾU TÓM TẮT HỒ SƠ",
        "Mã hồ sơ",
        "H26.05-",
        "261122-0042",
        "Đăng ký khai sinh",
        "Cơ quan giải quyết: Thuế cơ sở 7",
        "Số loại giấy tờ đã nhận: 3",
        "Nhận hồ sơ lúc 11:00, 22/11/2026",
        "Hẹn trả: 11:00, ngày 22/11/2026",
        "Nhận kết quả tại quầy: 4",
        VI("kiosk.dossier.bring"),
        "Phiếu tóm tắt, không thay Giấy tiếp nhận hồ sơ và hẹn trả kết quả.",
    ]


def test_a_code_of_our_own_is_marked_as_provisional() -> None:
    for kind in FOR_CITIZENS:
        assert "MÃ TẠM" in said(kind, code="TAM-DANHAI-261122-0001"), kind
        assert "MÃ TẠM" not in said(kind, code=CODE), kind


def test_the_qr_code_is_the_plain_code_or_else_the_token_of_the_visit() -> None:
    for kind in FOR_CITIZENS:
        assert scanned(kind, code=CODE) == [DossierCode(CODE)], kind
    assert scanned(Kind.VISIT, code=None) == [VisitCode(TOKEN.upper())]
    assert scanned(Kind.FEE, code=None) == []


@pytest.mark.parametrize("kind", ABOUT_DOSSIERS)
def test_a_reprint_says_so(kind: Kind) -> None:
    assert said(kind, copy=3)[-1] == "IN LẠI LẦN 3"
    assert not any("IN LẠI" in line for line in said(kind))


@pytest.mark.parametrize(
    ("changes", "text"),
    [
        ({"waits_payment": True}, "Ngày hẹn trả tính từ khi nộp đủ phí, lệ phí."),
        ({"state": 5}, "Ngày hẹn trả tính lại khi đã đủ giấy tờ."),
        ({"state": 1}, "Chưa có ngày hẹn trả."),
    ],
)
def test_without_a_date_none_is_promised(changes: dict[str, Any], text: str) -> None:
    found = said(Kind.DOSSIER, due_at=None, **changes)
    assert text in found
    assert not any(line.startswith("Hẹn trả") for line in found)


def test_who_gets_the_result_by_post_is_not_told_to_come() -> None:
    by_post = " ".join(said(Kind.DOSSIER, deliver="post"))
    assert "Kết quả gửi qua bưu chính" in by_post
    assert "mang giấy hẹn" not in by_post


def test_every_coded_reason_of_a_visit_is_said_in_words() -> None:
    for outcome, reasons in dossier.REASONS.items():
        for reason in reasons:
            facts = payload(Kind.VISIT, outcome=outcome, reason=reason.value)
            told = words.values(Printing(facts, centre(), VI, 576, False), Kind.VISIT)["reason"]
            assert told.endswith(VI(f"dossier.reason.{outcome}.{reason}")), (outcome, reason)


def test_a_visit_slip_lists_what_to_bring_and_asks_to_be_scanned() -> None:
    found = said(Kind.VISIT, missing=["Trích lục khai sinh"], counters=["4"])
    assert found.index("Giấy tờ cần mang:") + 1 == found.index("– Trích lục khai sinh")
    assert {"Quầy: 4", "Lần sau, mời quét phiếu này tại máy lấy số."} <= set(found)
    assert "Giấy tờ cần mang:" not in said(Kind.VISIT, missing=[])


def test_a_further_letter_does_not_say_that_there_is_one_only() -> None:
    first, further = said(Kind.APOLOGY), said(Kind.APOLOGY, contrary=True)
    assert any("chỉ một lần" in line for line in first)
    assert not any("chỉ một lần" in line for line in further)
    assert any("vẫn tính là trễ hẹn" in line for line in further)


def test_a_fee_slip_is_no_receipt_and_writes_amounts_as_they_are_read() -> None:
    assert said(Kind.FEE)[2:4] == ["PHIẾU BÁO NỘP PHÍ, LỆ PHÍ", "không thay biên lai"]
    assert VI.money(1_234_000) == "1.234.000 đồng"
    assert Translator("en").money(1_234_000) == "1,234,000 VND"


def with_hotline() -> Centre:
    found = centre()
    head = {**found.document["centre"], "hotline": "0239 3851 234"}
    return replace(found, document={**found.document, "centre": head})


def test_every_slip_for_a_citizen_tells_the_hotline() -> None:
    for kind in FOR_CITIZENS:
        facts = samples.payload(kind, with_hotline(), "vi")
        sheet = papers.sheet(kind, facts, with_hotline(), width_dots=576, simulated=False)
        found = [piece.says.text for piece in sheet.pieces if isinstance(piece.says, Words)]
        assert any("0239 3851 234" in line for line in found), kind


@pytest.mark.parametrize(("width", "most"), [(576, 31_000), (384, 22_000)])
def test_a_usual_dossier_slip_is_short_enough_for_a_serial_line(width: int, most: int) -> None:
    assert len(encode(usual(width), PrinterProfile(width_dots=width))) < most
