"""The catalogue of administrative procedures (thủ tục hành chính) as rows for the store.

`procedures.csv` has the columns of `Procedure`, in that order. How sure a row is stands before the
colon of its `verified` cell; what comes after says where it was found.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TypedDict

from common.centre.table import show
from common.domain.refusal import Refusal
from common.domain.text import clean


class Procedure(TypedDict):
    """One procedure. `code` is the national code, None where it is not known.

    The time allowed is `time_value` of `time_unit` (`same_day` has 0), None when not verified;
    `extension_working_days` may be added to it; `cutoff_15h` moves what comes in after 15:00 to
    the next working day. `fee_vnd` is in đồng; None when it varies or was not verified.
    """

    code: str | None
    name: str
    level: str
    agency: str
    field: str
    time_text: str
    time_value: int | None
    time_unit: str | None
    extension_working_days: int | None
    cutoff_15h: bool
    fee_text: str
    fee_vnd: int | None
    verified: str
    source: str


COLUMNS = tuple(name for name in Procedure.__annotations__ if name != "source")
"""The header of the file: `source` shares a cell with `verified`."""

LEVELS = ("xa", "tinh", "tw")
TIME_UNITS = ("same_day", "working_day", "working_hour", "day")
VERIFIED = ("yes", "partial", "no")

_CODE = re.compile(r"[0-9]\.[0-9]{6}")
_WHOLE = re.compile(r"[0-9]{1,9}")


def read(path: Path) -> list[Procedure]:
    """Every procedure of the catalogue at `path`, in its order.

    Raises:
        Refusal: `procedures_invalid` with `problems`, one line for each, such as
            `procedures.csv: row 7 time_unit: expected one of …, found "week"`; the header is
            row 1.
    """
    problems: list[str] = []
    procedures = _procedures(path, problems)
    if problems:
        raise Refusal("procedures_invalid", problems=problems)
    return procedures


def _procedures(path: Path, problems: list[str]) -> list[Procedure]:
    try:
        lines = list(csv.reader(io.StringIO(path.read_text("utf-8-sig"), newline=""), strict=True))
    except UnicodeDecodeError as error:
        problems.append(f"{path.name}: expected UTF-8, found something else at byte {error.start}")
        return []
    except (OSError, csv.Error) as error:
        problems.append(f"{path.name}: expected a readable CSV file: {error}")
        return []
    if not lines or tuple(lines[0]) != COLUMNS:
        problems.append(f"{path.name}: row 1: expected the columns {','.join(COLUMNS)}")
        return []
    found: list[Procedure] = []
    rows_of: dict[str, int] = {}
    for number, cells in enumerate(lines[1:], start=2):
        row = _Row(f"{path.name}: row {number}", cells, problems)
        procedure = row.procedure()
        code = procedure["code"]
        if code and rows_of.setdefault(code, number) != number:
            row.problem("code", f"a code of its own, not that of row {rows_of[code]}", code)
        found.append(procedure)
    return found


class _Row:
    """The cells of one row; wrong ones are noted in `problems`."""

    def __init__(self, where: str, cells: Sequence[str], problems: list[str]) -> None:
        self._where = where
        self._problems = problems
        self._cells: Mapping[str, str] = dict(zip(COLUMNS, cells, strict=False))
        if len(cells) != len(COLUMNS):
            problems.append(f"{where}: expected {len(COLUMNS)} cells, found {len(cells)}")

    def problem(self, column: str, expected: str, found: str) -> None:
        self._problems.append(f"{self._where} {column}: expected {expected}, found {show(found)}")

    def procedure(self) -> Procedure:
        value, unit = self._whole("time_value"), self._choice("time_unit", TIME_UNITS)
        if (value is None) != (unit is None):
            self.problem("time_value", "a time and its unit, or neither", self._cell("time_value"))
        verified, _, source = self._text("verified", 400).partition(":")
        if verified not in VERIFIED:
            self.problem("verified", "one of " + ", ".join(VERIFIED) + " first", verified)
        return Procedure(
            code=self._code(),
            name=self._text("name", 300, required=True),
            level=self._choice("level", LEVELS, required=True) or "",
            agency=self._text("agency", 200, required=True),
            field=self._text("field", 200, required=True),
            time_text=self._text("time_text", 400),
            time_value=value,
            time_unit=unit,
            extension_working_days=self._whole("extension_working_days"),
            cutoff_15h=self._choice("cutoff_15h", ("yes",)) is not None,
            fee_text=self._text("fee_text", 400),
            fee_vnd=self._whole("fee_vnd"),
            verified=verified,
            source=source.strip(),
        )

    def _cell(self, column: str) -> str:
        return self._cells.get(column, "").strip()

    def _code(self) -> str | None:
        cell = self._cell("code")
        if cell and not _CODE.fullmatch(cell):
            self.problem("code", "a national code like 1.001193, or nothing", cell)
        return cell or None

    def _whole(self, column: str) -> int | None:
        cell = self._cell(column)
        if not cell:
            return None
        if _WHOLE.fullmatch(cell):
            return int(cell)
        self.problem(column, "a whole number, or nothing", cell)
        return None

    def _choice(self, column: str, options: Sequence[str], *, required: bool = False) -> str | None:
        cell = self._cell(column)
        if cell in options or not (cell or required):
            return cell or None
        self.problem(column, "one of " + ", ".join(options), cell)
        return None

    def _text(self, column: str, limit: int, *, required: bool = False) -> str:
        cell = self._cell(column)
        try:
            text = clean(cell, field=column, limit=limit)
        except Refusal:
            self.problem(column, f"at most {limit} characters, none of them control ones", cell)
            return ""
        if required and not text:
            self.problem(column, "a text", cell)
        return text
