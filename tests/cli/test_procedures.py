"""The catalogue on the command line: in, looked at, out, and posted."""

from __future__ import annotations

import csv
import unicodedata
from pathlib import Path

import pytest

from tests.cli.shell import Shell


@pytest.fixture
def exported(empty: Shell, tmp_path: Path) -> Path:
    """The catalogue of the hall, as a file."""
    path = tmp_path / "tt.csv"
    assert empty.answer("procedures", "export", str(path))["rows"] == 103
    return path


def change(path: Path, column: str, value: str) -> None:
    """Change a cell of the registration of a birth."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    (row,) = (row for row in rows if row[0] == "1.001193")
    row[rows[0].index(column)] = value
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)


def test_what_was_exported_comes_in_without_a_change(empty: Shell, exported: Path) -> None:
    before = empty.last_seq()
    done = empty.answer("procedures", "import", str(exported))
    assert (done["procedures"], done["changed"], done["codes"]) == (103, 0, [])
    assert empty.last_seq() == before


def test_a_look_ahead_changes_nothing_and_an_import_does_at_once(
    empty: Shell, exported: Path
) -> None:
    change(exported, "name", "Việc vừa đổi tên")
    ahead = empty.answer("procedures", "import", str(exported), "--dry-run")
    assert empty.answer("procedures", "search", "vua", "doi", "ten")["found"] == []
    done = empty.answer("procedures", "import", str(exported))
    assert {**ahead, "dry_run": False} == done
    (found,) = empty.answer("procedures", "search", "vua", "doi", "ten")["found"]
    assert done["codes"] == [found["code"]]
    assert empty.kinds()[-1] == "procedures.imported"
    assert "Việc vừa đổi tên" in empty.run("procedures", "show", found["code"]).out


def test_a_service_that_the_centre_does_not_have_is_told_by_row(
    empty: Shell, exported: Path
) -> None:
    change(exported, "service", "ho-khau")
    refused = empty.refused("procedures", "import", str(exported))
    assert refused.code == "procedures_invalid"
    assert " service: expected the code of a service of the centre" in refused.message


def test_applying_the_centre_again_keeps_what_was_corrected(empty: Shell, exported: Path) -> None:
    change(exported, "name", "Việc vừa đổi tên")
    empty.answer("procedures", "import", str(exported))
    empty.answer("centre", "apply", "dan-hai")
    assert empty.answer("procedures", "search", "vua doi ten")["found"] != []


def test_the_board_of_a_field_is_a_paper_of_its_procedures(empty: Shell, tmp_path: Path) -> None:
    path = tmp_path / "board.pdf"
    done = empty.answer("procedures", "board", str(path), "--field", "Chứng thực")
    assert done["procedures"] == 9
    assert path.read_bytes().startswith(b"%PDF-")


def test_a_field_that_nobody_has_is_no_empty_board(empty: Shell, tmp_path: Path) -> None:
    path = tmp_path / "board.pdf"
    typed = unicodedata.normalize("NFD", "Hộ tịch")
    assert empty.answer("procedures", "board", str(path), "--field", typed)["procedures"]
    path.unlink()
    refused = empty.refused("procedures", "board", str(path), "--field", "Hộ tich")
    assert (refused.code, path.exists()) == ("field_unknown", False)


def test_a_page_says_how_many_of_each_paper_and_who_pays_nothing(
    empty: Shell, exported: Path
) -> None:
    change(exported, "components", "Tờ khai | 1\nGiấy chứng sinh | | 1 | 2")
    change(exported, "waivers", "poor")
    change(exported, "code", "")
    empty.answer("procedures", "import", str(exported))
    said = empty.run("procedures", "show", "Đăng ký khai sinh").out.splitlines()
    assert said[0] == "Đăng ký khai sinh"
    assert "" not in said
    assert "- Giấy chứng sinh: 1 certified copy, 2 copies" in said
    assert said[-1].startswith("- Poor")
