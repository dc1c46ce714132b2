"""Reads the catalogue of administrative procedures (thủ tục hành chính) as rows for the store.

A file has the columns of `COLUMNS` and any of `OPTIONAL`, in any order (`docs/procedures.md`). How
sure a row is stands before the colon of its `verified` cell; what comes after says where it was
found. Nothing of a file with problems is ever handed out.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from common.centre.catalogue import sheets
from common.centre.catalogue.columns import COLUMNS, OPTIONAL, Procedure
from common.centre.catalogue.row import Known, Row, in_row
from common.centre.table import plain
from common.domain.refusal import Refusal
from common.i18n.wording import Wording, wording

__all__ = ["COLUMNS", "OPTIONAL", "Known", "Procedure", "read"]


class _Placed(NamedTuple):
    number: int
    row: Row
    procedure: Procedure


def read(path: Path, known: Known | None = None) -> list[Procedure]:
    """Every procedure of the CSV or XLSX file at `path`, in its order.

    Args:
        path: the file.
        known: the codes of the centre that it is for; None where that does not matter.

    Raises:
        Refusal: `procedures_invalid` with `problems`, one line for each, such as
            `procedures.csv: row 7 time_unit: expected one of …, found "week"`; the header is
            row 1.
    """
    problems: list[Wording] = []
    procedures = _procedures(path, known, problems)
    if problems:
        raise Refusal("procedures_invalid", problems=problems)
    return procedures


def _procedures(path: Path, known: Known | None, problems: list[Wording]) -> list[Procedure]:
    try:
        lines = sheets.lines(path)
    except sheets.Unreadable as error:
        problems.append(wording("wrong.at", at=path.name, what=error.what))
        return []
    header = lines[0].cells if lines else ()
    problems += [in_row(path.name, 1, problem) for problem in _header_problems(header)]
    if problems:
        return []
    if not lines[1:]:
        problems.append(in_row(path.name, 2, wording("wrong.no_procedure")))
    found = [_placed(path.name, header, line, known) for line in lines[1:]]
    _refuse_doubles(found)
    problems += [problem for placed in found for problem in placed.row.problems]
    return [placed.procedure for placed in found]


def _placed(file: str, header: Sequence[str], line: sheets.Line, known: Known | None) -> _Placed:
    row = Row(file, line.number, dict(zip(header, line.cells, strict=False)), known)
    if len(line.cells) != len(header):
        what = wording("wrong.cells", expected=len(header), found=len(line.cells))
        row.problems.append(in_row(file, line.number, what))
    return _Placed(line.number, row, row.procedure())


def _header_problems(header: Sequence[str]) -> list[Wording]:
    missing = [name for name in COLUMNS if name not in header]
    if missing:
        columns = ",".join(COLUMNS)
        return [wording("wrong.columns", columns=columns, missing=",".join(missing))]
    allowed = ", ".join((*COLUMNS, *OPTIONAL))
    strange = [name for name in header if name not in (*COLUMNS, *OPTIONAL)]
    twice = [name for name in dict.fromkeys(header) if header.count(name) > 1]
    return [
        *(wording("wrong.column", column=plain(name), known=allowed) for name in strange),
        *(wording("wrong.column_twice", column=plain(name)) for name in twice),
    ]


def _refuse_doubles(found: Sequence[_Placed]) -> None:
    """Versions of one procedure begin on different days, and none goes on when the next begins."""
    versions: dict[str, list[_Placed]] = {}
    for placed in found:
        code = placed.procedure["code"] or placed.procedure["name"]
        versions.setdefault(code, []).append(placed)
    for same in versions.values():
        same.sort(key=lambda placed: (placed.procedure.get("valid_from", ""), placed.number))
        for earlier, later in pairwise(same):
            _refuse_double(earlier, later)


def _refuse_double(earlier: _Placed, later: _Placed) -> None:
    number, _, before = earlier
    _, row, after = later
    begins, ends = after.get("valid_from", ""), before.get("valid_to")
    if before.get("valid_from", "") == begins:
        column = "code" if after["code"] else "name"
        wanted = wording("wrong.cell_again", column=column, row=number)
        row.problem(column, wanted, after["code"] or after["name"])
    elif ends is not None and ends >= begins:
        row.problem("valid_from", wording("wrong.version", row=number, day=ends), begins)
