"""The catalogue as a file that reads back as the same catalogue."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from common.centre.catalogue import cells
from common.centre.catalogue.columns import COLUMNS, OPTIONAL

HEADER = (*COLUMNS, *OPTIONAL)
SUFFIXES = (".csv", ".xlsx")

_FORMULA = re.compile(r"'*[=+\-@]")
_YES_NO = frozenset({"cutoff_15h", "outside", "immediate"})
_LISTS = frozenset({"waivers", "channels"})


def write(path: Path, rows: Iterable[Mapping[str, Any]]) -> None:
    """Write rows of `common.centre.procedures.Procedure` as the suffix of `path` says, one of
    `SUFFIXES`. What a spreadsheet would take for a formula is written as text."""
    table = [HEADER, *(_cells(row) for row in rows)]
    if path.suffix.lower() == ".xlsx":
        _xlsx(path, table)
    else:
        _csv(path, table)


def _cells(row: Mapping[str, Any]) -> list[str]:
    return [_cell(row, column) for column in HEADER]


def _cell(row: Mapping[str, Any], column: str) -> str:
    value = row.get(column)
    if column == "verified" and row.get("source"):
        return f"{value}: {row['source']}"
    if value is None:
        return ""
    if column in _YES_NO:
        return "yes" if value else ""
    if column == "at_counter":
        return "yes" if value else "no"
    if column == "fees":
        return cells.fees_cell(value)
    if column == "components":
        return cells.components_cell(value)
    return " ".join(value) if column in _LISTS else str(value)


def _csv(path: Path, table: Iterable[Sequence[str]]) -> None:
    """With a byte order mark, without which spreadsheets take it for something else than UTF-8."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows([_quoted(cell) for cell in row] for row in table)


def _quoted(cell: str) -> str:
    return f"'{cell}" if _FORMULA.match(cell) else cell


def _xlsx(path: Path, table: Iterable[Sequence[str]]) -> None:
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell

    book = Workbook(write_only=True)
    sheet = book.create_sheet("TTHC")
    sheet.freeze_panes = "C2"
    for row in table:
        made = [WriteOnlyCell(sheet, value=cell) for cell in row]
        for cell in made:
            cell.data_type = "s"
        sheet.append(made)
    book.save(path)
