"""What is wrong with a file is kept as keys and fields, and there are words for each of them."""

from __future__ import annotations

import ast
import string
import tomllib
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from common.centre import procedures
from common.centre.load import load
from common.centre.reading import not_toml
from common.domain.exchange import Reject
from common.domain.refusal import Refusal
from common.exchange import reading
from common.i18n import catalogue
from common.i18n.messages import explain
from common.i18n.translator import Translator
from common.i18n.wording import wording
from common.paper.parse import parse

ROOT = Path(__file__).parents[3]
FOUND_BESIDE = {"expected", "expected_at"}
"""Calls that make two wordings; `found` is of the other one."""


def wordings() -> Iterator[tuple[str, set[str]]]:
    """The key and the names of the fields of every wording in the code."""
    programs = ("common", "hardware", "motcua")
    for path in (path for name in programs for path in ROOT.glob(f"{name}/**/*.py")):
        source = path.read_text("utf-8")
        if '"wrong.' not in source:
            continue
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.Call):
                yield from _made(node)


def _made(call: ast.Call) -> Iterator[tuple[str, set[str]]]:
    fields = {keyword.arg for keyword in call.keywords if keyword.arg}
    if getattr(call.func, "attr", "") in FOUND_BESIDE:
        fields -= {"found"}
    for argument in call.args:
        value = getattr(argument, "value", None)
        if isinstance(value, str) and value.startswith("wrong."):
            yield value, fields


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_every_wording_in_the_code_has_its_text_and_no_text_is_idle(lang: str) -> None:
    found = catalogue.load(lang)
    assert found is not None
    texts = {key: forms[0] for key, forms in found.texts.items() if key.startswith("wrong.")}
    used: set[str] = set()
    for key, fields in wordings():
        wanted = {name for _, name, _, _ in string.Formatter().parse(texts[key]) if name}
        assert wanted == fields, key
        used.add(key)
    assert used == texts.keys()


def test_a_wording_in_a_wording_is_said_in_the_same_language() -> None:
    what = wording("wrong.expected", expected=wording("wrong.flag"), found="5")
    assert what.said(Translator("vi")) == "cần true hoặc false, nhưng thấy 5"
    assert what.said(Translator("en")) == "expected true or false, found 5"


def test_what_is_wrong_in_a_centre_file_is_told_in_vietnamese(tmp_path: Path) -> None:
    path = tmp_path / "tt.toml"
    path.write_text('[centre]\ncode = "Dan Hai"\n[hours]\nmon = ["11:30-07:30"]\nx = 1\n', "utf-8")
    with pytest.raises(Refusal) as refused:
        load(path)
    lines = explain(refused.value, Translator("vi")).splitlines()
    assert lines[0] == "Tệp trung tâm chưa dùng được:"
    assert "tt.toml: [[zone]]: cần ít nhất một, nhưng chưa có" in lines
    assert (
        "tt.toml: [centre] code: cần mã gồm a-z, 0-9 và dấu - (nhiều nhất 32 ký tự), "
        'nhưng thấy "Dan Hai"'
    ) in lines
    assert "tt.toml: [centre] unit: cần mã của một [[unit]], nhưng thấy chỗ trống" in lines
    assert (
        'tt.toml: [hours] mon: cần các buổi theo thứ tự, không chồng nhau, nhưng thấy "11:30-07:30"'
    ) in lines


def test_where_a_file_is_no_toml_is_told_in_vietnamese(tmp_path: Path) -> None:
    path = tmp_path / "tt.toml"
    path.write_text("[centre\n", "utf-8")
    with pytest.raises(Refusal) as refused:
        load(path)
    (_, line) = explain(refused.value, Translator("vi")).splitlines()
    assert line == "tt.toml: cú pháp TOML sai ở dòng 1, cột 8: thiếu dấu ']' cuối tên bảng"


def test_what_the_parser_of_toml_says_is_told_in_vietnamese() -> None:
    for source in ("x = ", "= 1", "[[a]", "x = [1", 'x = "y', "x = 1\nx = 2", 'x = "\\q"'):
        with pytest.raises(tomllib.TOMLDecodeError) as error:
            tomllib.loads(source)
        what = not_toml(error.value)
        assert what.said(Translator("en")) == f"expected TOML: {error.value}"
        why = str(error.value).partition(" (at ")[0]
        assert why not in what.said(Translator("vi"))


def test_what_is_wrong_in_a_row_of_an_exchange_is_told_in_vietnamese() -> None:
    header = b"kind,id,code,state,at,agency\n"
    lines = (
        header
        + b"x" * 30_000
        + b"\nstatus,s1,H61.05-261122-0042,4,2026-11-23T08:15,079 123 456 789\n"
    )
    rows = list(reading.rows(BytesIO(lines), reading.File(ZoneInfo("Asia/Ho_Chi_Minh"))))
    told = [explain(row.refusal, Translator("vi")) for row in rows if isinstance(row, Reject)]
    assert told == [
        "Dòng này không đọc được (quá dài, hơn 20000 ký tự).",
        "“cơ quan” chưa đúng. Cần: đoạn chữ không có 9 chữ số liền nhau"
        " (như số căn cước, số điện thoại)",
    ]


def test_what_is_wrong_in_a_catalogue_is_told_in_vietnamese(tmp_path: Path) -> None:
    path = tmp_path / "tt.csv"
    row = dict.fromkeys(procedures.COLUMNS, "")
    row |= {"name": "Khai sinh", "level": "xa", "agency": "UBND", "field": "Hộ tịch"}
    row |= {"verified": "yes", "time_value": "3", "time_unit": "week"}
    path.write_text(",".join(row) + "\n" + ",".join(row.values()) + "\n", "utf-8")
    with pytest.raises(Refusal) as refused:
        procedures.read(path)
    lines = explain(refused.value, Translator("vi")).splitlines()
    assert lines[0] == "Tệp thủ tục chưa dùng được:"
    assert lines[1].startswith("tt.csv: dòng 2 time_unit: cần một trong các giá trị ")
    assert lines[1].endswith(', nhưng thấy "week"')


def test_what_is_wrong_in_a_template_is_told_in_vietnamese(tmp_path: Path) -> None:
    path = tmp_path / "ticket.toml"
    path.write_text('[[block]]\ntext = "{name}"\nwieght = 3\n', "utf-8")
    _, problems = parse(path, {"number": "A012"}, ("vi", "en"))
    assert [problem.said(Translator("vi")) for problem in problems] == [
        'ticket.toml: khối 1 (text): khóa lạ "wieght"; các khóa dùng được: '
        "weight, size, shrink, max_lines, align, gap, part, when, each",
        "ticket.toml: khối 1 (text): chỗ điền lạ {name}; các chỗ điền dùng được: number",
    ]
