"""The catalogue of procedures is read whole, or refused row by row."""

from __future__ import annotations

import contextlib
import csv
import random
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from unicodedata import normalize

import openpyxl
import pytest
from openpyxl.worksheet.formula import ArrayFormula

from common.centre import shipped
from common.centre.catalogue import writing
from common.centre.procedures import COLUMNS, OPTIONAL, Known, read
from common.domain.refusal import Refusal
from tests.wordings import in_english

HEADER = ",".join(COLUMNS)
BIRTH = "1.001193,Đăng ký khai sinh,xa,UBND cấp xã,Hộ tịch,Trong ngày,0,same_day,,yes,Miễn,0,yes: x"


def refused(folder: Path, content: str | bytes) -> list[str]:
    path = folder / "tt.csv"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    with pytest.raises(Refusal) as caught:
        read(path)
    assert caught.value.code == "procedures_invalid"
    return in_english(caught.value)


def test_the_shipped_catalogue_has_103_procedures() -> None:
    procedures = read(shipped.procedures())
    assert len(procedures) == 103
    assert sum(procedure["code"] is None for procedure in procedures) == 3
    assert sum(procedure["verified"] == "yes" for procedure in procedures) == 52
    birth = procedures[0]
    assert (birth["code"], birth["name"]) == ("1.001193", "Đăng ký khai sinh")
    assert (birth["time_value"], birth["time_unit"], birth["cutoff_15h"]) == (0, "same_day", True)
    assert birth["source"].startswith("code+name REG")
    waits = {row["field"] for row in procedures if row.get("clock_starts") == "payment"}
    assert waits == {"Đăng ký, quản lý phương tiện"}


def test_a_row_is_read_into_numbers(tmp_path: Path) -> None:
    path = tmp_path / "tt.csv"
    path.write_text(f"{HEADER}\r\n{BIRTH}\r\n", "utf-8-sig", newline="")
    assert read(path) == [
        {
            "code": "1.001193",
            "name": "Đăng ký khai sinh",
            "level": "xa",
            "agency": "UBND cấp xã",
            "field": "Hộ tịch",
            "time_text": "Trong ngày",
            "time_value": 0,
            "time_unit": "same_day",
            "extension_working_days": None,
            "cutoff_15h": True,
            "fee_text": "Miễn",
            "fee_vnd": 0,
            "verified": "yes",
            "source": "x",
        }
    ]


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        (
            "1.001193",
            "1001193",
            "code: expected a national code like 1.001193, an own one like X-DIEN-NUOC, "
            'or nothing, found "1001193"',
        ),
        ("Đăng ký khai sinh", "", 'name: expected a text, found ""'),
        (",xa,", ",huyen,", 'level: expected one of xa, tinh, tw, found "huyen"'),
        (
            "same_day",
            "week",
            "time_unit: expected one of immediate, same_day, working_hour, working_day, day, "
            'found "week"',
        ),
        (
            ",0,same_day",
            ",,working_day",
            'time_value: expected a time and its unit, or neither, found ""',
        ),
        (",0,yes", ",free,yes", 'fee_vnd: expected a whole number, or nothing, found "free"'),
        (",yes,Miễn", ",no,Miễn", 'cutoff_15h: expected one of yes, found "no"'),
        ("yes: x", "sure", 'verified: expected one of yes, partial, no first, found "sure"'),
        (
            "Hộ tịch",
            "Hộ\x1btịch",
            "field: expected at most 200 characters, none of them control ones, "
            'found "Hộ\\x1btịch"',
        ),
    ],
)
def test_a_wrong_cell_is_told_with_row_and_column(
    tmp_path: Path, old: str, new: str, line: str
) -> None:
    assert BIRTH.count(old) == 1
    found = refused(tmp_path, f"{HEADER}\n{BIRTH.replace(old, new)}\n")
    assert f"tt.csv: row 2 {line}" in found


def test_a_code_occurs_once_and_a_row_has_all_cells(tmp_path: Path) -> None:
    found = refused(tmp_path, f"{HEADER}\n{BIRTH}\n{BIRTH}\n{BIRTH.rpartition(',')[0]}\n")
    assert found[0] == (
        'tt.csv: row 3 code: expected a code of its own, not that of row 2, found "1.001193"'
    )
    assert found[1] == "tt.csv: row 4: expected 13 cells, found 12"


@pytest.mark.parametrize(
    ("content", "line"),
    [
        ("", "tt.csv: row 1: expected the columns code,name,"),
        ("code,name\n1,2\n", "tt.csv: row 1: expected the columns code,name,"),
        (f"{HEADER}\n", "tt.csv: row 2: expected a procedure, found none"),
        (b"\xff", "tt.csv: expected UTF-8, found something else at byte 0"),
        (f'{HEADER}\n"x', "tt.csv: expected a readable CSV file: "),
    ],
)
def test_a_file_that_is_no_catalogue_is_one_problem(
    tmp_path: Path, content: str | bytes, line: str
) -> None:
    (found,) = refused(tmp_path, content)
    assert found.startswith(line)


def test_a_missing_catalogue_is_a_problem_too(tmp_path: Path) -> None:
    with pytest.raises(Refusal):
        read(tmp_path / "none.csv")


FULL = {
    "code": "X-NUOC",
    "unit": "ttpvhcc",
    "service": "ho-tich",
    "outside": "yes",
    "at_counter": "no",
    "place": "Chi nhánh cấp nước | số 2",
    "legal_value": "5",
    "legal_unit": "working_day",
    "time_value": "3",
    "time_unit": "working_day",
    "clock_starts": "payment",
    "fees": "charge | 20.000 | trực tiếp | 01/01/2026 | 2026-12-31\nfee|0",
    "waivers": "poor, eid",
    "components": "Tờ khai theo mẫu | 1\n\nSổ hộ nghèo | | 1 | 2",
    "channels": "direct online",
    "online_level": "partial",
    "immediate": "yes",
    "valid_from": "23/11/2026",
    "valid_to": "2027-12-31",
}
KNOWN = Known({"ho-tich"}, {"ttpvhcc"})


def table(*changes: dict[str, str]) -> list[list[str]]:
    """A header with every column, and the row above with each of these changes."""
    header = [*COLUMNS, *OPTIONAL]
    row = {**dict(zip(COLUMNS, BIRTH.split(","), strict=True)), **FULL}
    return [header, *([{**row, **change}[name] for name in header] for change in changes)]


def as_csv(path: Path, rows: list[list[str]], delimiter: str = ",") -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=delimiter).writerows(rows)
    return path


def as_xlsx(path: Path, rows: Sequence[Sequence[object]]) -> Path:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    book.save(path)
    return path


def told(path: Path) -> list[str]:
    with pytest.raises(Refusal) as caught:
        read(path, KNOWN)
    return in_english(caught.value)


@pytest.mark.parametrize("unit", ["immediate", "same_day"])
def test_at_once_needs_no_number(tmp_path: Path, unit: str) -> None:
    rows = table({"time_value": "", "time_unit": unit})
    (procedure,) = read(as_csv(tmp_path / "a.csv", rows), KNOWN)
    assert (procedure["time_value"], procedure["time_unit"]) == (0, unit)


def test_every_column_is_read_from_any_kind_of_file(tmp_path: Path) -> None:
    rows = table({})
    (procedure,) = read(as_csv(tmp_path / "a.csv", rows), KNOWN)
    assert procedure["fees"] == [
        {
            "kind": "charge",
            "amount_vnd": 20_000,
            "name": "trực tiếp",
            "valid_from": "2026-01-01",
            "valid_to": "2026-12-31",
        },
        {"kind": "fee", "amount_vnd": 0},
    ]
    assert procedure["components"] == [
        {"name": "Tờ khai theo mẫu", "originals": 1},
        {"name": "Sổ hộ nghèo", "certified": 1, "copies": 2},
    ]
    assert procedure["waivers"] == ["poor", "eid"]
    assert procedure["channels"] == ["direct", "online"]
    assert procedure["online_level"] == "partial"
    assert procedure["valid_from"] == "2026-11-23"
    assert (procedure["at_counter"], procedure["outside"]) == (False, True)
    assert read(as_csv(tmp_path / "b.csv", rows, ";"), KNOWN) == [procedure]
    assert read(as_xlsx(tmp_path / "c.xlsx", rows), KNOWN) == [procedure]


def test_a_spreadsheet_may_hold_numbers_dates_and_empty_rows(tmp_path: Path) -> None:
    (header, row) = table({"code": "1.012790"})
    typed: dict[str, object] = {**dict(zip(header, row, strict=True)), "code": 1.01279}
    typed |= {"time_value": 3.0, "valid_from": datetime(2026, 11, 23), "outside": True}
    rows = [header, [None] * len(header), [*(typed[name] for name in header), None]]
    assert read(as_xlsx(tmp_path / "a.xlsx", rows)) == read(
        as_csv(tmp_path / "b.csv", table({"code": "1.012790"}))
    )


def test_what_is_exported_reads_back_the_same(tmp_path: Path) -> None:
    odd = {"name": "=cmd|' /C calc'!A1", "agency": "'+84", "time_text": "-"}
    wanted = read(as_xlsx(tmp_path / "a.xlsx", table({}, {**odd, "code": "X-2"})))
    assert wanted[1]["name"] == odd["name"]
    for suffix in writing.SUFFIXES:
        out = tmp_path / f"out{suffix}"
        writing.write(out, wanted)
        assert read(out) == wanted
    assert ",'=cmd|" in (tmp_path / "out.csv").read_text("utf-8-sig")
    assert openpyxl.load_workbook(tmp_path / "out.xlsx").active["B3"].data_type == "s"


@pytest.mark.verify
def test_no_damage_is_more_than_a_list_of_problems(tmp_path: Path) -> None:
    chance = random.Random(5)
    whole = (shipped.procedures().read_bytes(), as_xlsx(tmp_path / "a", table({})).read_bytes())
    for content in whole * 150:
        damaged = bytearray(content)
        for _ in range(chance.randint(1, 30)):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        path = tmp_path / "tt"
        path.write_bytes(damaged)
        with contextlib.suppress(Refusal):
            read(path, KNOWN)


def test_a_formula_over_several_cells_is_its_text(tmp_path: Path) -> None:
    header, row = table({})
    book = openpyxl.Workbook()
    book.active.append(header)
    book.active.append(row)
    book.active["B2"] = ArrayFormula("B2:B3", "=A1")
    book.save(tmp_path / "a.xlsx")
    assert read(tmp_path / "a.xlsx")[0]["name"] == "=A1"


def test_names_are_long_and_composed(tmp_path: Path) -> None:
    name = ("Đăng ký khai sinh " * 20)[:300].strip()
    (procedure,) = read(as_csv(tmp_path / "a.csv", table({"name": normalize("NFD", name)})))
    assert procedure["name"] == name


@pytest.mark.parametrize(
    ("change", "line"),
    [
        ({"time_value": "6"}, "time_value: expected no longer than the legal 5 working_day, found"),
        ({"legal_unit": "day"}, None),
        ({"legal_unit": "working_hour"}, "time_value: expected no longer than the legal 5"),
        ({"service": "ho-khau"}, "service: expected the code of a service of the centre, found"),
        ({"unit": "so-y-te"}, "unit: expected the code of a unit of the centre, found"),
        ({"place": ""}, "place: expected where to go with what is not handled at a counter"),
        ({"fees": "charge | 1\ncharge | 2"}, "fees: expected kind | amount | name"),
        ({"fees": "tip | 1"}, "fees: expected kind | amount | name"),
        ({"fees": "fee | -1"}, "fees: expected kind | amount | name"),
        ({"fees": "fee | 1 | | 31/02/2026"}, "fees: expected kind | amount | name"),
        ({"waivers": "rich"}, "waivers: expected some of "),
        ({"channels": "fax"}, "channels: expected some of direct, postal, online"),
        ({"components": "| 1"}, "components: expected name | originals"),
        ({"components": "Tờ\x1bkhai"}, "components: expected name | originals"),
        ({"valid_to": "2026-11-22"}, "valid_to: expected no day before 2026-11-23"),
        ({"valid_from": "11/23/2026"}, "valid_from: expected a day like 2026-11-23"),
        ({"valid_from": "0001-01-01"}, "valid_from: expected a day like 2026-11-23"),
        ({"name": "khac"}, "name: expected another name"),
        ({"code": "x-1"}, "code: expected a national code like"),
    ],
)
def test_a_wrong_optional_cell_is_told_too(
    tmp_path: Path, change: dict[str, str], line: str | None
) -> None:
    path = as_csv(tmp_path / "tt.csv", table({}, {"code": "X-2", **change}))
    if line is None:
        assert len(read(path, KNOWN)) == 2
    else:
        (problem,) = told(path)
        assert problem.startswith(f"tt.csv: row 3 {line}")


def test_all_wrong_rows_are_told_at_once(tmp_path: Path) -> None:
    wrong = table({"level": "huyen"}, {"fees": "x"}, {"code": "X-2"}, {"code": "X-2"})
    found = told(as_csv(tmp_path / "tt.csv", wrong))
    assert [line.split(":")[1] for line in found] == [
        " row 2 level",
        " row 3 fees",
        " row 3 code",
        " row 5 code",
    ]


def test_versions_of_one_code_do_not_overlap(tmp_path: Path) -> None:
    second = {"valid_from": "2027-06-01", "valid_to": ""}
    (problem,) = told(as_csv(tmp_path / "tt.csv", table({}, second)))
    assert problem == (
        "tt.csv: row 3 valid_from: expected no day before the end of the version in row 2, "
        '2027-12-31, found "2027-06-01"'
    )
    assert len(read(as_csv(tmp_path / "a.csv", table({"valid_to": ""}, second)))) == 2


def test_empty_columns_at_the_end_are_none(tmp_path: Path) -> None:
    path = tmp_path / "tt.csv"
    path.write_text(f"{HEADER},,\n{BIRTH},,\n", "utf-8")
    assert len(read(path)) == 1
    assert refused(tmp_path, f"{HEADER},,\n{BIRTH},,x\n") == [
        "tt.csv: row 2: expected 13 cells, found 15"
    ]


@pytest.mark.parametrize(
    ("header", "line"),
    [
        (f"{HEADER},colour", 'row 1: unknown column "colour", known: code,'),
        (f"{HEADER},fees,fees", 'row 1: column "fees" more than once'),
    ],
)
def test_a_column_that_nobody_knows_is_told(tmp_path: Path, header: str, line: str) -> None:
    assert refused(tmp_path, f"{header}\n")[0].startswith(f"tt.csv: {line}")


def test_a_damaged_spreadsheet_is_one_problem(tmp_path: Path) -> None:
    whole = as_xlsx(tmp_path / "a.xlsx", table({})).read_bytes()
    for content in (whole[: len(whole) // 2], b"PK\x03\x04"):
        (found,) = refused(tmp_path, content)
        assert found.startswith("tt.csv: expected a readable XLSX file")
