"""What stands on each paper: the words of the catalogue, the facts of the job, nothing personal."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import zxingcpp

from common.i18n import catalogue
from common.i18n.translator import Translator
from common.paper import letters, papers, samples, words
from common.paper.payloads import Kind, Mode
from common.paper.printing import Printing
from common.paper.render import Sheet, Words
from common.paper.template import What, placeholders
from common.store.facts import Centre
from hardware.printer.encoding import encode
from hardware.printer.escpos import PrinterProfile

from .centres import centre, paper, payload


def texts(sheet: Sheet) -> list[str]:
    return [piece.says.text for piece in sheet.pieces if isinstance(piece.says, Words)]


def read_codes(sheet: Sheet) -> list[str]:
    return [code.text for code in zxingcpp.read_barcodes(sheet.image.convert("L"))]


def values(kind: Kind, lang: str = "vi", **changes: Any) -> dict[str, Any]:
    printing = Printing(payload(kind, lang, **changes), centre(), Translator(lang), 576, False)
    return dict(words.values(printing, kind))


@pytest.mark.parametrize("lang", catalogue.languages())
@pytest.mark.parametrize("kind", Kind)
def test_every_placeholder_is_there_in_every_language(kind: Kind, lang: str) -> None:
    assert values(kind, lang).keys() == values(kind).keys()
    for block in papers.shipped()[kind].blocks:
        for text in block.texts:
            for name in placeholders("".join(text.values())):
                entry = values(kind, lang)[block.each][0] if block.each else {}
                assert name in {**values(kind, lang), **entry}


IN_BETWEEN = [pytest.param(width, marks=pytest.mark.verify) for width in (512, 416, 360)]


@pytest.mark.parametrize("width", [576, *IN_BETWEEN, 384])
@pytest.mark.parametrize("lang", catalogue.languages())
@pytest.mark.parametrize("kind", Kind)
def test_every_paper_is_whole_and_its_code_is_read(kind: Kind, lang: str, width: int) -> None:
    sheet = paper(kind, width, lang)
    assert [piece.cut for piece in sheet.pieces if piece.cut] == []
    codes = (block.texts[0][""] for block in papers.shipped()[kind].blocks if block.what is What.QR)
    expected = [code.format(**values(kind, lang)) for code in codes]
    assert read_codes(sheet) == list(filter(None, expected))


def test_a_ticket_says_what_its_job_says() -> None:
    at = 1_795_320_000_000  # 11:00 in the zone of the centre
    sheet = papers.sheet(
        "ticket",
        {
            "number": "C012",
            "service": "chung-thuc",
            "priority": False,
            "counters": ["6"],
            "ahead": 7,
            "from": at + 20 * 60_000,
            "to": at + 35 * 60_000,
            "issued_at": at,
            "token": "9fK3dX0aPqTz",
            "lang": "vi",
            "copy": 0,
        },
        centre(),
        width_dots=576,
        simulated=False,
    )
    assert texts(sheet) == [
        "UBND xã Đan Hải",
        "Trung tâm Phục vụ hành chính công xã Đan Hải",
        "SỐ THỨ TỰ",
        "C012",
        "Chứng thực",
        "Quầy: 6",
        "Số người chờ trước: 7",
        "Dự kiến gọi: 11:20 – 11:35",
        "Lấy số lúc 11:00, 22/11/2026",
        "DAN-HAI-20261122-C012-9FK3",
        "Mời Ông/Bà chờ tại sảnh, có thể gọi sớm hơn.",
        "Lỡ số: gõ số này tại máy lấy số.",
        "Phiếu có giá trị trong ngày.",
    ]
    assert read_codes(sheet) == ["MC:9fK3dX0aPqTz"]


def test_a_slip_is_to_be_scanned_only_where_a_kiosk_reads_slips() -> None:
    hall = centre()
    for kiosk, said in (("k1", "quét phiếu này"), (None, "gõ số này")):
        rows = [
            {"code": "doc", "url": "/dev/ttyS1", "kiosk": kiosk, "desk": None if kiosk else "5"}
        ]
        there = replace(hall, document={**hall.document, "scanner": rows})
        sheet = papers.sheet("ticket", payload(Kind.TICKET), there, width_dots=576, simulated=False)
        assert f"Lỡ số: {said} tại máy lấy số." in texts(sheet)


def test_an_unknown_hour_is_said_to_be_unknown() -> None:
    found = values(Kind.TICKET, **{"from": None, "to": None})
    assert found["estimate"] == "Chưa dự kiến được giờ gọi"


@pytest.mark.parametrize("width", [576, 384])
@pytest.mark.parametrize("large", [False, True])
def test_a_slip_for_who_waits_no_more_has_no_lines_of_the_wait_and_no_hole(
    width: int, large: bool
) -> None:
    usual = paper(Kind.TICKET, width, large=large)
    over = paper(Kind.TICKET, width, large=large, ahead=None, **{"from": None, "to": None})
    gone = set(texts(usual)) - set(texts(over))
    assert {text.partition(":")[0] for text in gone} == {"Số người chờ trước", "Dự kiến gọi"}
    assert set(texts(over)) < set(texts(usual))
    assert gaps(over) <= gaps(usual)


def gaps(sheet: Sheet) -> set[int]:
    """Blank rows between one block and the next."""
    return {after.y - before.bottom for before, after in pairwise(sheet.pieces)}


def test_a_reprint_and_a_priority_say_so_and_never_which_group() -> None:
    said = texts(paper(Kind.TICKET, copy=3, priority=True))
    assert "IN LẠI LẦN 3" in said
    assert "SỐ ƯU TIÊN" in said
    assert not any(word in " ".join(said).lower() for word in ("tuổi", "mang thai", "khuyết tật"))
    plain = texts(paper(Kind.TICKET, copy=0, priority=False))
    assert not any("IN LẠI" in text or "ƯU TIÊN" in text for text in plain)


_TRAINING = "slip.training"


@pytest.mark.parametrize("kind", Kind)
def test_every_paper_of_a_training_trial_or_demo_says_so_first(kind: Kind) -> None:
    assert texts(paper(kind, mode=Mode.TRAINING))[0] == "TẬP HUẤN – KHÔNG CÓ GIÁ TRỊ"
    assert texts(paper(kind, mode=Mode.TRIAL))[0] == "VẬN HÀNH THỬ NGHIỆM"
    for mode, said in ((None, "app.demo"), (Mode.TRIAL, "app.demo"), (Mode.TRAINING, _TRAINING)):
        facts = {**payload(kind), "mode": mode}
        show = papers.sheet(kind, facts, centre(), width_dots=576, simulated=True)
        assert texts(show)[0] == Translator("vi")(said)
    assert "TẬP HUẤN" not in " ".join(texts(paper(kind, mode=None)))


def test_a_service_that_is_gone_is_named_by_its_code() -> None:
    assert values(Kind.TICKET, service="thue-cu")["service"] == "thue-cu"


def test_tomorrow_first_names_the_number_it_replaces() -> None:
    first, plain = paper(Kind.APPOINTMENT, number="C044"), paper(Kind.APPOINTMENT, number=None)
    assert "ĐƯỢC MỜI TRƯỚC" in texts(first)
    assert "Số C044 hôm nay chưa kịp phục vụ. Xin lỗi Ông/Bà." in texts(first)
    assert "ĐƯỢC MỜI TRƯỚC" not in texts(plain)
    assert {"08:00", "thứ Hai, ngày 23/11/2026"} <= set(texts(plain))


def test_a_seal_can_be_compared_and_scanned() -> None:
    digits = "0123456789abcdef" * 4
    sheet = paper(Kind.SEAL, hash=digits, seq=42, signed=True)
    said = texts(sheet)
    assert "".join("".join(said).split()).count(digits) == 1
    assert read_codes(sheet) == [f"MS:dan-hai:42:{digits}"]
    assert "CHƯA KÝ: THIẾU KHÓA" not in said
    assert "CHƯA KÝ: THIẾU KHÓA" in texts(paper(Kind.SEAL, signed=False))


def test_a_report_adds_up() -> None:
    found = values(Kind.REPORT)
    figures = {row["label"]: row["figure"] for row in found["figures"]}
    assert figures["Số đã cấp"] == "1240"
    assert figures["Chưa xong"] == "30"
    assert figures["Gọi đúng hẹn"] == "90%", "1101 of 1210 are no 91 in a hundred"
    assert figures["Phiếu in chắc chắn"] == "1225 / 1240"
    assert len(found["services"]) == len(centre().services)


def test_a_day_without_calls_has_no_share() -> None:
    nobody = {"called": 0, "kept": 0, "tickets": 0, "states": {}, "slips": {}, "services": []}
    figures = {row["label"]: row["figure"] for row in values(Kind.REPORT, **nobody)["figures"]}
    assert figures["Gọi đúng hẹn"] == "–"
    assert "Chưa xong" not in figures
    assert paper(Kind.REPORT, **nobody).height_mm < 100


def test_a_list_of_numbers_has_number_service_and_time_of_each() -> None:
    lines = values(Kind.NUMBERS)["numbers"]
    assert lines[0].keys() == {"number", "service", "time"}
    assert len(paper(Kind.NUMBERS).pieces) > len(lines)


def test_a_test_page_tells_what_was_proved() -> None:
    never = values(Kind.TEST, probed_at=None)
    assert never["proved"] == "Chưa thử bao giờ"
    proved = values(Kind.TEST, probed_at=1_795_320_000_000, proved="status", fence="auto")
    assert proved["fence"] == "Xác nhận đã in: tự chọn theo lần thử"
    assert proved["proved"] == "Lần thử 11:00, 22/11/2026: theo thứ tự (GS r)"


@pytest.mark.parametrize("kind", Kind)
def test_a_payload_is_plain_json(kind: Kind) -> None:
    import json

    found = samples.payload(kind, centre(), "vi")
    assert json.loads(json.dumps(found)).keys() == found.keys()


def with_hotline(phone: str | None, name: str = "dan-hai") -> Centre:
    """The centre with a telephone number."""
    found = centre(name)
    head = {**found.document["centre"], "hotline": phone}
    return replace(found, document={**found.document, "centre": head})


def ticket_of(found: Centre, *, large: bool = False, lang: str = "vi") -> Sheet:
    wanted = {**samples.payload(Kind.TICKET, found, lang), "large": large}
    return papers.sheet(Kind.TICKET, wanted, found, width_dots=576, simulated=False)


@pytest.mark.parametrize("large", [False, True])
def test_a_ticket_tells_the_hotline_of_a_centre_that_has_one(large: bool) -> None:
    phone = "0239 3851 234"
    assert f"Đường dây nóng: {phone}" in texts(ticket_of(with_hotline(phone), large=large))
    assert f"Hotline: {phone}" in texts(ticket_of(with_hotline(phone), large=large, lang="en"))
    assert not any("nóng" in said for said in texts(ticket_of(with_hotline(None), large=large)))


def test_a_ticket_with_a_hotline_is_not_too_long(tmp_path: Path) -> None:
    papers.check(tmp_path, with_hotline("0239 3851 234"))


@pytest.mark.parametrize("name", ["dan-hai", "province-25", "one-desk"])
def test_a_ticket_with_a_hotline_is_short_enough_for_a_serial_line(name: str) -> None:
    found = with_hotline("0239 3851 234", name)
    for sheet in papers.plain_tickets(found, 576, papers.shipped(), simulated=False):
        assert len(encode(sheet, PrinterProfile())) < 30_000


def test_promises_kept_are_never_rounded_up() -> None:
    figures = values(Kind.REPORT, called=1000, kept=999)["figures"]
    assert "99%" in [row["figure"] for row in figures]


def test_numbers_and_hours_do_not_fill_the_memory() -> None:
    """Each stands on one slip only, and the ink of a large number takes 40 kB."""

    def kept() -> int:
        return letters._kept.cache_info().currsize

    for number in (1, 2):
        paper(Kind.TICKET, number=f"A{number:03}", ahead=number)
    words_kept = kept()
    for number in range(3, 6):
        paper(Kind.TICKET, number=f"A{number:03}", ahead=number)
    assert kept() == words_kept
