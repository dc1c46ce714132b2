"""A report as XLSX, a sheet for each table, and as CSV, the rows it is asked for."""

from __future__ import annotations

import csv
import re
from datetime import UTC, datetime
from decimal import Decimal
from io import BytesIO, StringIO
from typing import Any
from zoneinfo import ZoneInfo

from common.i18n.translator import Translator
from common.reports import marking
from common.reports.document import Column, Document, Kind, Row, Table, Value
from common.reports.values import minutes, plain

_NO_SHEET_NAME = re.compile(r"[\[\]:*?/\\']")
_FORMULA = re.compile(r"'*[=+\-@\t\r]")
_FORMATS = {
    Kind.COUNT: "#,##0",
    Kind.MONEY: "#,##0",
    Kind.NUMBER: "0.##",
    Kind.PERCENT: '0.00"%"',
    Kind.MINUTES: "0.0",
    Kind.DATE: "dd/mm/yyyy",
    Kind.MOMENT: "dd/mm/yyyy hh:mm",
    Kind.TIME: "hh:mm",
}
_WIDTHS = {Kind.TEXT: 34, Kind.CODE: 22, Kind.MOMENT: 17}
_SHEET_NAME = 31


def xlsx(document: Document, t: Translator) -> bytes:
    """Numbers are numbers there, dates dates, and nothing is ever a formula."""
    from openpyxl import Workbook

    document = marking.columns(document, t)
    book = Workbook(write_only=True)
    front = book.create_sheet(_name(document.title, []))
    for line in _front(document, t):
        front.append([_cell(front, value, kind, document.zone) for value, kind in line])
    names = [front.title]
    for table in document.tables:
        names.append(_name(table.title, names))
        _fill(book.create_sheet(names[-1]), table, document.zone)
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def _front(document: Document, t: Translator) -> list[list[tuple[Value, Kind]]]:
    mark = marking.words(document, t)
    lines: list[list[tuple[Value, Kind]]] = [
        *([] if mark is None else [_words(mark)]),
        _words(document.issuer),
        _words(document.title),
        [(document.span.first, Kind.DATE), (document.span.last, Kind.DATE)],
        *map(_words, document.subtitle),
    ]
    for figure in document.figures:
        good = "" if figure.good is None else t(f"report.good.{str(figure.good).lower()}")
        value: list[tuple[Value, Kind]] = [(figure.title, Kind.TEXT), (figure.value, figure.kind)]
        lines.append([*value, *_words(figure.target, good, figure.basis)])
    said = (*document.notes, *document.covers, document.seal)
    return [*lines, *(_words(line) for line in said if line)]


def _words(*words: str) -> list[tuple[Value, Kind]]:
    return [(word, Kind.TEXT) for word in words]


def _name(title: str, taken: list[str]) -> str:
    """A sheet's name: at most 31 letters, none of those that a spreadsheet refuses, no other's."""
    wanted = _NO_SHEET_NAME.sub(" ", title).strip()[:_SHEET_NAME] or "…"
    lower, number, found = {name.lower() for name in taken}, 1, wanted
    while found.lower() in lower:
        number += 1
        mark = f" {number}"
        found = wanted[: _SHEET_NAME - len(mark)] + mark
    return found


def _fill(sheet: Any, table: Table, zone: str) -> None:
    from openpyxl.utils import get_column_letter

    grouped = any(column.group for column in table.columns)
    sheet.freeze_panes = f"A{3 if grouped else 2}"
    for place, column in enumerate(table.columns, start=1):
        sheet.column_dimensions[get_column_letter(place)].width = _WIDTHS.get(column.kind, 13)
    if grouped:
        sheet.append([_cell(sheet, column.group, Kind.TEXT, zone) for column in table.columns])
    sheet.append([_cell(sheet, _head(column), Kind.TEXT, zone) for column in table.columns])
    rows = table.rows if table.total is None else [*table.rows, table.total]
    for row in rows:
        sheet.append(
            [
                _cell(sheet, value, column.kind, zone)
                for column, value in zip(table.columns, row, strict=True)
            ]
        )


def _head(column: Column) -> str:
    return f"{column.title} {column.number}".strip()


def _cell(sheet: Any, value: Value, kind: Kind, zone: str) -> Any:
    from openpyxl.cell import WriteOnlyCell

    cell = WriteOnlyCell(sheet, value=_spread(value, kind, zone))
    if isinstance(value, str):
        cell.data_type = "s"  # a text that begins with «=» is a text
    elif kind in _FORMATS and value is not None:
        cell.number_format = _FORMATS[kind]
    return cell


def _spread(value: Value, kind: Kind, zone: str) -> Any:
    if value is None or isinstance(value, str):
        return _printable(value)
    if kind is Kind.MINUTES:
        return float(minutes(value))
    if kind in (Kind.MOMENT, Kind.TIME):
        at = datetime.fromtimestamp(int(str(value)) / 1000, UTC)
        return at.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
    return float(value) if isinstance(value, Decimal) else value


def _printable(text: str | None) -> str | None:
    return text and "".join(letter for letter in text if letter.isprintable() or letter == "\n")


def csv_text(table: Table, zone: str) -> str:
    """The rows under the keys of their columns; what a spreadsheet would take for a formula is
    written as text. The first letter is a byte order mark, without which it is not read as
    UTF-8."""
    file = StringIO()
    writer = csv.writer(file)
    writer.writerow([column.key for column in table.columns])
    rows = table.rows if table.total is None else [*table.rows, table.total]
    writer.writerows(_plain_row(table.columns, row, zone) for row in rows)
    return "\ufeff" + file.getvalue()


def _plain_row(columns: tuple[Column, ...], row: Row, zone: str) -> list[Any]:
    return [
        _quoted(plain(value, column.kind, zone)) for column, value in zip(columns, row, strict=True)
    ]


def _quoted(value: Any) -> Any:
    return f"'{value}" if isinstance(value, str) and _FORMULA.match(value) else value
