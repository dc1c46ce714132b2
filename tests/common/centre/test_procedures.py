"""The catalogue of procedures is read whole, or refused row by row."""

from __future__ import annotations

from pathlib import Path

import pytest

from common.centre import shipped
from common.centre.procedures import COLUMNS, read
from common.domain.refusal import Refusal

HEADER = ",".join(COLUMNS)
BIRTH = "1.001193,Đăng ký khai sinh,xa,UBND cấp xã,Hộ tịch,Trong ngày,0,same_day,,yes,Miễn,0,yes: x"


def refused(folder: Path, content: str | bytes) -> list[str]:
    path = folder / "tt.csv"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    with pytest.raises(Refusal) as caught:
        read(path)
    assert caught.value.code == "procedures_invalid"
    problems = caught.value.params["problems"]
    assert isinstance(problems, list)
    return problems


def test_the_shipped_catalogue_has_103_procedures() -> None:
    procedures = read(shipped.procedures())
    assert len(procedures) == 103
    assert sum(procedure["code"] is None for procedure in procedures) == 3
    assert sum(procedure["verified"] == "yes" for procedure in procedures) == 52
    birth = procedures[0]
    assert (birth["code"], birth["name"]) == ("1.001193", "Đăng ký khai sinh")
    assert (birth["time_value"], birth["time_unit"], birth["cutoff_15h"]) == (0, "same_day", True)
    assert birth["source"].startswith("code+name REG")


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
            'code: expected a national code like 1.001193, or nothing, found "1001193"',
        ),
        ("Đăng ký khai sinh", "", 'name: expected a text, found ""'),
        (",xa,", ",huyen,", 'level: expected one of xa, tinh, tw, found "huyen"'),
        (
            "same_day",
            "week",
            'time_unit: expected one of same_day, working_day, working_hour, day, found "week"',
        ),
        (
            ",0,same_day",
            ",,same_day",
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
