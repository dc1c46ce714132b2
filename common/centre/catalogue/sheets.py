"""A CSV or XLSX file as lines of text cells. Nothing is ever worked out: a formula is text."""

from __future__ import annotations

import csv
import io
import re
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from common.centre.reading import unreadable
from common.centre.table import plain
from common.i18n.wording import Wording, wording

MOST_ROWS = 10_000
_MOST_BYTES = 20 * 2**20
_MOST_UNPACKED = 200 * 2**20
_ZIP = b"PK"

_QUOTED = re.compile(r"'+[=+\-@]")
"""What spreadsheets would take for a formula, marked as text the way they mark it."""

_BROKEN = (
    *(BadZipFile, zlib.error, EOFError, OSError, SyntaxError),
    *(ValueError, TypeError, LookupError, AttributeError, NotImplementedError),
)
"""What reading a spreadsheet that is none, or a damaged one, ends with."""


class Unreadable(Exception):
    """The file as a whole is no table; `what` says why."""

    def __init__(self, what: Wording) -> None:
        super().__init__(what)
        self.what = what


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the file that is not empty; the header is number 1."""

    number: int
    cells: tuple[str, ...]


def lines(path: Path) -> list[Line]:
    """The lines of the first sheet.

    Raises:
        Unreadable: it is no CSV in UTF-8 and no XLSX, or too large.
    """
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            packed = file.read(2) == _ZIP
    except OSError as error:
        raise Unreadable(unreadable(error)) from None
    if size > _MOST_BYTES:
        raise Unreadable(wording("wrong.most_bytes", most=_MOST_BYTES // 2**20))
    rows = _numbered(_xlsx(path) if packed else _csv(path))
    if len(rows) > MOST_ROWS + 1:
        raise Unreadable(wording("wrong.most_rows", most=MOST_ROWS))
    return rows


def _numbered(rows: Iterable[Sequence[str]]) -> list[Line]:
    return [Line(number, tuple(cells)) for number, cells in enumerate(rows, 1) if any(cells)]


def _csv(path: Path) -> list[list[str]]:
    try:
        text = path.read_text("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Unreadable(wording("wrong.utf8", byte=error.start)) from None
    except OSError as error:
        raise Unreadable(unreadable(error)) from None
    header = text.partition("\n")[0]
    delimiter = ";" if header.count(";") > header.count(",") else ","
    try:
        found = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
        return list(_without_margin([_unquoted(cell.strip()) for cell in row] for row in found))
    except csv.Error as error:
        raise Unreadable(wording("wrong.csv", why=plain(str(error)))) from None


def _without_margin(rows: Iterable[list[str]]) -> Iterator[list[str]]:
    """Columns without a name are no columns where nothing stands in them either."""
    width: int | None = None
    for row in rows:
        if width is None:
            width = len(_trimmed(row))
        yield row if any(row[width:]) else row[:width]


def _unquoted(cell: str) -> str:
    return cell[1:] if _QUOTED.match(cell) else cell


def _xlsx(path: Path) -> list[list[str]]:
    from openpyxl import load_workbook

    try:
        _refuse_bomb(path)
        with path.open("rb") as file:  # by a path it would look at the suffix
            book = load_workbook(file, read_only=True, keep_links=False)
            sheet = book.worksheets[0]
            sheet.reset_dimensions()  # some programs write wrong ones, and rows would be missing
            return _padded(_texts(sheet.iter_rows(values_only=True, max_row=MOST_ROWS + 2)))
    except _BROKEN as error:
        raise Unreadable(wording("wrong.xlsx", why=plain(str(error)))) from None


def _refuse_bomb(path: Path) -> None:
    with ZipFile(path) as packed:
        if sum(entry.file_size for entry in packed.infolist()) > _MOST_UNPACKED:
            raise ValueError("too large when unpacked")


def _texts(rows: Iterable[Sequence[object]]) -> Iterator[list[str]]:
    codes: int | None = None
    for row in rows:
        if codes is None:
            codes = row.index("code") if "code" in row else -1
        yield [_text(value, is_code=place == codes) for place, value in enumerate(row)]


def _padded(rows: Iterable[list[str]]) -> list[list[str]]:
    """A sheet has no cells where nothing stands: each row gets as many as the header has."""
    found = list(rows)
    width = len(_trimmed(found[0])) if found else 0
    return [[*row, *[""] * width][: max(width, len(_trimmed(row)))] for row in found]


def _trimmed(row: Sequence[str]) -> Sequence[str]:
    used = [place for place, cell in enumerate(row, 1) if cell]
    return row[: used[-1] if used else 0]


def _text(value: object, *, is_code: bool) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case float() if is_code:
            return f"{value:.6f}"  # a national code that the spreadsheet took for a number
        case float() if value.is_integer():
            return str(int(value))
        case datetime() if not any((value.hour, value.minute, value.second)):
            return value.date().isoformat()
        case date():
            return value.isoformat()
        case _:
            return str(getattr(value, "text", value)).strip()  # of a formula over several cells
