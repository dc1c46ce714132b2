"""Tables with more columns than the terminal has room for."""

from __future__ import annotations

from common.i18n.translator import Translator
from common.reports.document import Column, Kind, Table
from common.reports.text import table_text

ZONE = "Asia/Ho_Chi_Minh"


def test_each_part_of_a_wide_table_in_the_terminal_names_its_rows() -> None:
    """Of an officer and a day the day alone would name nobody."""
    wide = [Column(f"w{n}", f"Cột {n}", Kind.CODE) for n in range(4)]
    columns = (Column("date", "Ngày", Kind.CODE), Column("who", "Mã", Kind.CODE), *wide)
    long = ["x" * 18] * 4
    rows = [(day, who, *long) for day in ("23", "24") for who in ("q1", "q2")]
    drawn = table_text(Table("t", "Bảng", columns, rows), Translator("vi"), ZONE, 64)
    parts = drawn.split("\n\n")
    assert len(parts) == 2
    for part in parts:
        named = [tuple(line.split()[:2]) for line in part.splitlines()[-4:]]
        assert named == [("23", "q1"), ("23", "q2"), ("24", "q1"), ("24", "q2")]
