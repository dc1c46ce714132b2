"""Papers that are signed and sent: the letter to an agency, form 07a, the cash sheet."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from common.domain import dossier_commands as dossier
from common.domain.commands import MakeSeal
from common.domain.report_commands import AnswerUrging, SendUrging
from common.domain.reporting import Span, read_span, span_of
from common.i18n.translator import Translator
from common.reports import cash, form07a, urging
from common.reports.legal import period_words
from common.reports.paper import paper
from common.store.store import Store
from common.store.urging import file_name
from tests.cli.shell import Shell
from tests.forms.reading import Pdf
from tests.hall import pass_time
from tests.reports.dossier_weeks import DECEMBER, asked, batch, raw
from tests.store.dossier_hall import CODE, OTHER, Hall, make_dossier_hall

STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
TODAY = read_span("2026-11-19")


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    store = make_dossier_hall(tmp_path / "hall", "2026-11-19T08:00")
    yield Hall(store)
    store.close()


def printed(store: Store, number: int) -> bytes:
    """A list as it was sent, on paper, by somebody who speaks English."""
    question = asked(store, TODAY)
    return paper(urging.of_list(question, number), Translator("en"))


def draft(store: Store, agency: str) -> str:
    """What a letter says that was not sent yet."""
    return Pdf(paper(urging.make(asked(store, TODAY, agency=agency)), Translator("vi"))).said


def test_a_letter_names_what_one_agency_has_and_nothing_of_another(hall: Hall) -> None:
    hall.taken(code=CODE, due_at=hall.moment("2026-11-20T16:00"))
    hall.taken(code=OTHER, due_at=hall.moment("2026-12-30T16:00"))
    code = batch(hall.store, "ubnd-xa", OTHER)
    pass_time(hall.store, minutes=6 * 60)
    said = draft(hall.store, "ubnd-xa")
    for words in (STATE, "Kính gửi: UBND xã", CODE[-11:], "1 hồ sơ đến hạn", "Còn 1 ngày"):
        assert words in said
    assert "Danh sách số" not in said
    assert "Thủ trưởng cơ quan, đơn vị".upper() in said
    assert code in said
    other = draft(hall.store, "kinh-te")
    assert CODE[-11:] not in other and code not in other
    assert "không có hồ sơ, chuyến bàn giao nào cần đôn đốc" in other


def test_what_was_sent_is_printed_again_as_it_was(hall: Hall) -> None:
    """Also after its dates have moved, it was answered, and another list has gone out."""
    hall.taken(code=CODE, due_at=hall.moment("2026-11-20T16:00"))
    hall.taken(code=OTHER, due_at=hall.moment("2026-12-30T16:00"))
    code = batch(hall.store, "ubnd-xa", OTHER)
    pass_time(hall.store, minutes=6 * 60)
    hall.do(SendUrging("ubnd-xa"))
    first = printed(hall.store, 1)
    for words in (CODE[-11:], code, "Danh sách số 1"):
        assert words in Pdf(first).said
    pass_time(hall.store, minutes=60)
    hall.do(SendUrging("ubnd-xa"))
    second = printed(hall.store, 2)
    assert "chưa có trả lời: số 1" in Pdf(second).said
    hall.do(
        dossier.Reschedule(CODE, "12/VP", "2026-11-19", "workload", hall.moment("2026-11-30T16:00"))
    )
    hall.do(AnswerUrging(1, "Đang trình ký"))
    hall.do(MakeSeal())
    pass_time(hall.store, minutes=3 * 24 * 60)
    assert (printed(hall.store, 1), printed(hall.store, 2)) == (first, second)
    for number in (1, 2):
        (table, batches) = urging.of_list(asked(hall.store, TODAY), number).tables
        place = [column.key for column in table.columns].index("urged")
        assert [row[place] for row in table.rows] == [number - 1]
        assert [row[-2] for row in batches.rows] == [number - 1]
    counts = [(each["hours"], each["batch"]) for each in raw(hall.store, "urged_batch")]
    assert [hours for hours, _ in counts] == [4, 5]


def test_who_got_it_when_and_how_is_on_record(hall: Hall, tmp_path: Path) -> None:
    hall.taken(code=CODE, due_at=hall.moment("2026-11-20T16:00"))
    assert hall.refused(SendUrging("ubnd-xa", "pigeon")) == "urging_way_unknown"
    assert hall.refused(SendUrging("ubnd-xa", receiver="a\x1b")) == "text_control"
    shell = Shell(hall.store.folder)
    sent = shell.answer(
        *("urge", "send", "ubnd-xa", "--way", "document_system", "--to", "Văn thư"),
        *("--pdf", str(tmp_path)),
    )
    name = "don-doc-so-1-ubnd-xa-20261119.pdf"
    assert (sent["way"], sent["receiver"], sent["file"]) == ("document_system", "Văn thư", name)
    assert sent["sent_by"].startswith("cli:")
    written = (tmp_path / name).read_bytes()
    assert CODE[-11:] in Pdf(written).said
    assert shell.run("urge", "paper", "1", str(tmp_path / "again.pdf")).status == 0
    assert (tmp_path / "again.pdf").read_bytes() == written
    (kept,) = shell.answer("urge", "list")["lists"]
    assert {name: kept[name] for name in ("way", "receiver", "file")} == {
        name: sent[name] for name in ("way", "receiver", "file")
    }
    said = shell.run("urge", "list").out
    assert f"19/11/2026 08:00, by the document system, to Văn thư: {name}" in said
    assert shell.refused("urge", "paper", "9", str(tmp_path)).code == "urging_unknown"


def test_each_agency_with_something_to_do_has_a_draft_of_its_own(
    weeks: Store, tmp_path: Path
) -> None:
    shell = Shell(weeks.folder)
    found = shell.answer("urge", "papers", str(tmp_path / "new"))["papers"]
    agencies = shell.answer("report", "urging")["tables"]["agencies"]
    wanted = {each["agency"] for each in agencies if each["late"] + each["soon"] + each["batches"]}
    assert {each["agency"] for each in found} == wanted
    assert sorted(Path(each["file"]) for each in found) == sorted((tmp_path / "new").iterdir())


@pytest.mark.parametrize(
    ("agency", "name"),
    [
        ("ubnd-xa", "don-doc-ubnd-xa-20261123.pdf"),
        ("Sở Xây dựng", "don-doc-so-xay-dung-20261123.pdf"),
        (unicodedata.normalize("NFD", "Đội Cảnh sát"), "don-doc-doi-canh-sat-20261123.pdf"),
        ("../../etc/passwd\x00", "don-doc-etc-passwd-20261123.pdf"),
        ("局", "don-doc-co-quan-20261123.pdf"),
        ("a" * 300, f"don-doc-{'a' * 40}-20261123.pdf"),
    ],
)
def test_a_file_has_a_name_that_every_system_takes(agency: str, name: str) -> None:
    assert file_name(agency, date(2026, 11, 23)) == name


@pytest.mark.parametrize(
    ("span", "words"),
    [
        (
            read_span("2026-01"),
            "tháng 01 năm 2026 (từ ngày 15 tháng 12 năm 2025 đến ngày 14 tháng 01",
        ),
        (read_span("2026-Q4"), "quý IV năm 2026 (từ ngày 15 tháng 9"),
        (read_span("2026-H1"), "6 tháng đầu năm 2026 (từ ngày 15 tháng 12 năm 2025"),
        (read_span("2026"), "năm 2026 (từ ngày 15 tháng 12 năm 2025 đến ngày 14 tháng 12"),
        (read_span("2026-02", 31), "đến ngày 28 tháng 02 năm 2026"),
        (span_of(date(2026, 2, 1), date(2026, 2, 3)), ": từ ngày 01 tháng 02 năm 2026 đến ngày 03"),
        (read_span("2026-11-23"), ": ngày 23 tháng 11 năm 2026"),
    ],
)
def test_a_period_is_said_as_the_law_says_it(span: Span, words: str) -> None:
    assert words in period_words(span)


def test_form_07a_is_signed_and_what_it_has_no_column_for_comes_after(weeks: Store) -> None:
    for lang in ("vi", "en"):
        document = form07a.make(asked(weeks, DECEMBER))
        said = Pdf(paper(document, Translator(lang))).said
        places = [
            said.index(words)
            for words in (
                STATE,
                "Kỳ báo cáo: tháng 12 năm 2026",
                "Đơn vị nhận báo cáo",
                "(15)",
                "NGƯỜI LẬP BIỂU",
                "(Ký, ghi rõ họ tên, đóng dấu)",
                "Nhật ký chưa được niêm phong",
                "Ngoài các cột của biểu",
            )
        ]
        assert places == sorted(places)
        assert said.count("(15)") == 1
    narrowed = form07a.make(asked(weeks, DECEMBER, service="ho-tich"))
    said = Pdf(paper(narrowed, Translator("vi"))).said
    assert said.index("Chỉ tính: lĩnh vực Hộ tịch") < said.index("(15)")


def test_the_cash_sheet_is_one_paper_with_its_sums_and_signatures(weeks: Store) -> None:
    document = cash.make(asked(weeks, DECEMBER))
    assert document.legal is not None
    pdf = Pdf(paper(document, Translator("vi")))
    t = Translator("vi")
    total = sum(
        each["amount_vnd"] for each in raw(weeks, "fee_entry") if in_december(weeks, each["at"])
    )
    for words in (STATE, f"thực thu {t.count(total)} đồng", "KẾ TOÁN", "NGƯỜI LẬP BẢNG"):
        assert words in pdf.said
    days = document.table("days")
    assert days is not None and days.total is not None and days.total[-1] == total


def in_december(store: Store, at: int) -> bool:
    return DECEMBER.first <= store.centre().day_of(at) <= DECEMBER.last
