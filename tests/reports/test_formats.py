"""One document in every format, read back: numbers stay numbers, texts texts, Vietnamese whole."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO, StringIO
from pathlib import Path

import pytest
from openpyxl import load_workbook

from common.domain.actor import Actor, Role
from common.domain.reporting import Span, read_span
from common.i18n.translator import Translator
from common.reports import known
from common.reports.asked import Asked
from common.reports.document import Column, Document, Figure, Kind, Table
from common.reports.paper import paper
from common.reports.record import record
from common.reports.sheet import csv_text, xlsx
from common.reports.text import table_text, text
from common.reports.values import plain, shown
from common.store.store import Store
from tests.forms.reading import Pdf
from tests.hall import make_hall
from tests.reports.lived import Lived

ZONE = "Asia/Ho_Chi_Minh"
VI, EN = Translator("vi"), Translator("en")
AT = int(datetime.fromisoformat("2026-11-23T16:05:00+07:00").timestamp() * 1000)

COLUMNS = (
    Column("code", "Mã", Kind.CODE, for_programs=True),
    Column("name", "Lĩnh vực"),
    Column("n", "Số lượng", Kind.COUNT, group="Kỳ này"),
    Column("share", "Tỷ lệ", Kind.PERCENT, group="Kỳ này"),
    Column("wait", "Chờ", Kind.MINUTES),
    Column("pace", "Nhịp", Kind.NUMBER),
    Column("fee", "Phí", Kind.MONEY),
    Column("day", "Ngày", Kind.DATE),
    Column("at", "Lúc", Kind.MOMENT, number="(3)"),
)
ROWS = [
    (
        *("ho-tich", "Hộ tịch", 76188, Decimal("99.42"), 750_000, Decimal("6.4"), 1_234_000),
        *(date(2026, 11, 23), AT),
    ),
    ("evil", "=1+1", -3, None, None, None, 0, None, None),
    ("more", "chuông\x07 xuống\ndòng", 0, Decimal("0.00"), 0, Decimal("-1.50"), None, None, None),
    ("plus", "'+84", 1, Decimal("100.00"), 59_999, None, None, None, None),
]
TOTAL = ("", "Tổng số", 76186, None, None, None, None, None, None)
TABLE = Table(
    "fields", "Theo lĩnh vực: [tất cả]", COLUMNS, ROWS, TOTAL, "Ghi chú của bảng.", more=2
)
TWIN = Table("twin", "Theo lĩnh vực: [tất cả]", (Column("n", "Số", Kind.COUNT),), [(1,)])
EMPTY = Table("empty", "Không có gì", (Column("n", "Số", Kind.COUNT),), [])
FIGURES = (
    Figure(
        "mean", "Chờ trung bình", 930_000, Kind.MINUTES, "không quá 15 phút", False, "3.120 lượt"
    ),
    Figure(
        "kept", "Đúng hẹn", Decimal("95.00"), Kind.PERCENT, "ít nhất 90%", True, "2.964 của 3.120"
    ),
    Figure("nothing", "Chưa biết", None, Kind.PERCENT),
)
DOCUMENT = Document(
    name="all",
    title="Mọi kiểu số liệu",
    issuer="Trung tâm Phục vụ hành chính công",
    span=read_span("2026-11"),
    made_at=AT,
    zone=ZONE,
    figures=FIGURES,
    tables=[TABLE, TWIN, EMPTY],
    notes=["Số liệu «đã làm tròn»."],
    covers=["Toàn bộ."],
    seal="Niêm phong số 5",
    rows="fields",
)


def test_a_sheet_has_numbers_dates_and_texts_that_are_no_formulas() -> None:
    book = load_workbook(BytesIO(xlsx(DOCUMENT, VI)))
    front, fields, twin, _ = book.worksheets
    assert (fields.title, twin.title) == ("Theo lĩnh vực   tất cả", "Theo lĩnh vực   tất cả 2")
    found = [[cell.value for cell in row] for row in fields.iter_rows()]
    assert found[0][2:4] == ["Kỳ này", "Kỳ này"]
    assert found[1] == [
        "Mã",
        "Lĩnh vực",
        "Số lượng",
        "Tỷ lệ",
        "Chờ",
        "Nhịp",
        "Phí",
        "Ngày",
        "Lúc (3)",
    ]
    assert found[2] == [
        *("ho-tich", "Hộ tịch", 76188, 99.42, 12.5, 6.4, 1_234_000),
        *(datetime(2026, 11, 23), datetime(2026, 11, 23, 16, 5)),
    ]
    assert found[3] == ["evil", "=1+1", -3, None, None, None, 0, None, None]
    assert fields["B4"].data_type == "s"
    assert found[4][1] == "chuông xuống\ndòng"
    assert (found[5][1], found[5][4]) == ("'+84", 1.0)
    assert found[6][1:3] == ["Tổng số", 76186]
    assert fields["D3"].number_format == '0.00"%"'
    assert fields["H3"].number_format == "dd/mm/yyyy"
    said = [[cell.value for cell in row if cell.value is not None] for row in front.iter_rows()]
    assert ["Chờ trung bình", 15.5, "không quá 15 phút", "chưa đạt", "3.120 lượt"] in said
    assert ["Đúng hẹn", 95, "ít nhất 90%", "đạt", "2.964 của 3.120"] in said
    assert ["Niêm phong số 5"] in said


def test_csv_is_read_back() -> None:
    content = csv_text(TABLE, ZONE)
    assert content.startswith("\ufeff")
    head, *rows = csv.reader(StringIO(content.removeprefix("\ufeff")))
    assert head == [column.key for column in COLUMNS]
    assert rows[0] == [
        *("ho-tich", "Hộ tịch", "76188", "99.42", "12.5", "6.4", "1234000"),
        *("2026-11-23", "2026-11-23T16:05:00.000+07:00"),
    ]
    assert rows[1][1:4] == ["'=1+1", "-3", ""]
    assert rows[3][1] == "''+84"
    assert rows[4][1] == "Tổng số"


def test_json_has_keys_and_plain_numbers() -> None:
    found = json.loads(json.dumps(record(DOCUMENT)))
    assert list(found) == [
        *("report", "period", "growing", "figures", "good", "rows", "total", "tables", "charts"),
        *("notes", "covers", "seal"),
    ]
    assert found["period"] == {"text": "2026-11", "from": "2026-10-15", "to": "2026-11-14"}
    assert found["figures"] == {"mean": 15.5, "kept": 95.0, "nothing": None}
    assert found["good"] == {"mean": False, "kept": True}
    assert found["rows"][0]["share"] == 99.42
    assert found["rows"][1]["name"] == "=1+1"
    assert found["total"]["n"] == 76186
    assert found["tables"]["twin"] == [{"n": 1}]


@pytest.mark.parametrize("width", [60, 80, 120])
def test_text_fits_whatever_the_width(width: int) -> None:
    lines = text(DOCUMENT, VI, width).splitlines()
    assert not [line for line in lines if len(line) > width]
    said = " ".join(" ".join(lines).split())
    for word in ("76.188", "99,42%", "12,5", "1.234.000", "23/11/2026 16:05", "15/10/2026"):
        assert word in said, word
    assert "ho-tich" not in said, "a code beside its words is for programs"
    for word in ("■ Chờ trung bình", "● Đúng hẹn", "không quá 15 phút", "… và 2 dòng nữa"):
        assert word in said, word
    assert "Không có gì —" in said


def test_each_part_of_a_table_that_is_too_wide_has_the_first_column() -> None:
    narrow = table_text(TABLE, VI, ZONE, 60)
    assert narrow.count("=1+1") == narrow.count("Lĩnh vực") == narrow.count("Tổng số") == 2
    assert table_text(TABLE, VI, ZONE, 120).count("=1+1") == 1


def test_headings_break_within_a_word_only_where_there_is_no_room() -> None:
    columns = [Column("name", "Service"), *(Column(f"c{n}", "Promises", Kind.COUNT) for n in "ab")]
    name = "Labour, war invalids and social affairs of the whole district"
    table = Table("x", "Services", tuple(columns), [(name, 1, 2)])
    assert table_text(table, EN, ZONE, 60).count("Promises") == 2
    many = replace(table, columns=(*columns, *(Column(n, "Promises", Kind.COUNT) for n in "cdef")))
    crowded = table_text(replace(many, rows=[("Civil status", *range(6))]), EN, ZONE, 68)
    assert "Promis" in crowded and "Promises" not in crowded and "5" in crowded.splitlines()[-1]


def test_paper_says_it_in_words_that_its_letters_have() -> None:
    pdf = Pdf(paper(DOCUMENT, VI))
    said = " ".join(piece.text for page in pdf.pages for piece in page.texts)
    for word in ("MỌI KIỂU SỐ LIỆU", "99,42%", "76.188", "chưa đạt", "không quá 15 phút", "=1+1"):
        assert word in said, word
    for sign in "●■�?":  # what no letter is made for is read as «?»
        assert sign not in said
    assert paper(DOCUMENT, VI) == paper(DOCUMENT, VI)


def test_figures_on_paper_stand_in_a_table_with_what_they_are_held_against() -> None:
    """One below the other; on a wide page in two halves; in pairs where nothing is asked of any."""

    def left_of(document: Document, *words: str) -> list[float]:
        texts = [piece for page in Pdf(paper(document, VI)).pages for piece in page.texts]
        return [next(piece.x for piece in texts if piece.text == word) for word in words]

    name, value, target, good, basis = left_of(
        replace(DOCUMENT, tables=()), "Đúng hẹn", "95,00%", "ít nhất 90%", "đạt", "2.964 của 3.120"
    )
    assert name < value < target < good < basis
    figures = [replace(FIGURES[0], key=f"f{n}", title=f"Chỉ số {n}") for n in range(12)]
    wide = replace(DOCUMENT, tables=(), figures=figures, wide=True)
    first, sixth, seventh, last = left_of(wide, "Chỉ số 0", "Chỉ số 5", "Chỉ số 6", "Chỉ số 11")
    assert first == sixth < seventh == last
    plain_ones = [replace(figure, target="", good=None) for figure in FIGURES]
    said = Pdf(paper(replace(DOCUMENT, tables=(), figures=plain_ones), VI)).said
    assert "Đúng hẹn: 95,00%" in said and "Cơ sở tính" not in said


@pytest.mark.parametrize("words", [1, 12, 60])
def test_what_is_dense_stays_on_one_page_however_long_names_are(words: int) -> None:
    """Forty lines: short names stand whole; of long ones as much as there is room for."""
    columns = (Column("name", "Cơ quan", share=4), Column("n", "Số", Kind.COUNT))
    name = " ".join(["Nghiệp"] * words)
    rows = [(f"{row} {name}", 1000 + row) for row in range(40)]
    dense = replace(DOCUMENT, tables=[Table("x", "Cơ quan", columns, rows)], dense=True)
    (page,) = Pdf(paper(dense, VI)).pages
    texts = [piece.text for piece in page.texts]
    assert all(f"1.0{row:02}" in texts for row in range(40))
    assert any("…" in text for text in texts) is (words == 60)
    assert sum("Nghiệp" in text for text in texts) >= 40


def test_values_as_people_read_them() -> None:
    for value, kind, vietnamese, english in (
        (500_751, Kind.COUNT, "500.751", "500,751"),
        (Decimal("99.42"), Kind.PERCENT, "99,42%", "99.42%"),
        (Decimal("0.00"), Kind.PERCENT, "0,00%", "0.00%"),
        (45_000, Kind.MINUTES, "0,8", "0.8"),
        (Decimal("1834.2"), Kind.NUMBER, "1.834,2", "1,834.2"),
        (Decimal("-120400"), Kind.NUMBER, "-120.400", "-120,400"),
        (Decimal("1137.16"), Kind.PERCENT, "1.137,16%", "1,137.16%"),
        (1_234 * 60_000, Kind.MINUTES, "1.234,0", "1,234.0"),
        (AT, Kind.TIME, "16:05", "16:05"),
        (date(2026, 2, 3), Kind.DATE, "03/02/2026", "03/02/2026"),
        (None, Kind.COUNT, "—", "—"),
        (None, Kind.TEXT, "", ""),
    ):
        assert shown(value, kind, VI, ZONE) == vietnamese
        assert shown(value, kind, EN, ZONE) == english
    assert plain(45_000, Kind.MINUTES, ZONE) == 0.8


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """One day that goes on."""
    store = make_hall(tmp_path_factory.mktemp("lived"), clock="2026-11-23T08:00@0")
    Lived(store, people=12).days(1, last_open=True)
    yield store
    store.close()


@pytest.mark.parametrize("name", ["day", "service", "officer", "kpi", "compare"])
@pytest.mark.parametrize("t", [VI, EN], ids=["vi", "en"])
def test_everyday_reports_in_every_format(
    lived: Store, name: str, t: Translator, tmp_path: Path
) -> None:
    day = date(2026, 11, 23)
    officer = "q5" if name == "officer" else None
    asked = Asked(
        lived,
        Span(day.isoformat(), day, day),
        t,
        officer=officer,
        actor=Actor(Role.DIRECTOR, "cli:test"),
    )
    document = known.make(name, asked)
    for width in (80, 120):
        assert not [line for line in text(document, t, width).splitlines() if len(line) > width]
    sheets = load_workbook(BytesIO(xlsx(document, t))).worksheets
    assert len(sheets) == 1 + len(document.tables)
    main = document.table(document.rows)
    assert main is not None
    assert csv_text(main, ZONE).count("\n") >= 1 + len(main.rows)
    assert json.loads(json.dumps(record(document)))["report"] == name
    said = " ".join(piece.text for page in Pdf(paper(document, t)).pages for piece in page.texts)
    assert document.title.upper() in said
    assert "report." not in said, "a text is missing"
