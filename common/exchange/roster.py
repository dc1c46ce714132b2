"""Reads a roster: a CSV or XLSX file with the columns `date`, `officer`, and perhaps `desk` and
`shift`, in any order, by their English or Vietnamese headings (`docs/roles.md`). Officers stand
there by their codes: a column of anything else refuses the file, and so does one wrong cell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from common.centre.catalogue import cells, sheets
from common.centre.table import plain
from common.domain.duty_commands import RosterLine, Shift
from common.domain.refusal import Refusal
from common.i18n.vietnamese import fold
from common.i18n.wording import Wording, wording

COLUMNS = ("date", "officer", "desk", "shift")
_NEEDED = ("date", "officer")

_HEADINGS = {
    **{name: name for name in COLUMNS},
    "ngay": "date",
    "ma can bo": "officer",
    "can bo": "officer",
    "ban": "desk",
    "ca": "shift",
    "buoi": "shift",
}
"""By the heading without accents and capitals."""

_SHIFTS = {
    **{shift.value: shift for shift in Shift},
    "": Shift.DAY,
    "ca ngay": Shift.DAY,
    "sang": Shift.MORNING,
    "chieu": Shift.AFTERNOON,
}


def read(path: Path) -> tuple[RosterLine, ...]:
    """Every line of the file at `path`.

    Raises:
        Refusal: `roster_invalid` with all `problems`.
    """
    try:
        lines = sheets.lines(path)
    except sheets.Unreadable as error:
        raise _invalid([wording("wrong.at", at=path.name, what=error.what)]) from None
    names = _header(path.name, lines[0].cells if lines else ())
    found: list[RosterLine] = []
    problems: list[Wording] = []
    for line in lines[1:]:
        row = dict(zip(names, line.cells, strict=False))
        made, wrong = _line(row)
        if made is not None and any(_same(made, other) for other in found):
            wrong = [("officer", wording("wrong.roster.twice"))]
        problems += (
            wording("wrong.at", at=_at(path.name, line.number, column), what=what)
            for column, what in wrong
        )
        if made is not None:
            found.append(made)
    if problems:
        raise _invalid(problems)
    return tuple(found)


def _invalid(problems: Sequence[Wording]) -> Refusal:
    return Refusal("roster_invalid", problems=list(problems))


def _at(file: str, row: int, column: str) -> Wording:
    return wording("wrong.cell", file=file, row=row, column=column)


def _header(file: str, headings: Sequence[str]) -> list[str]:
    names = [_HEADINGS.get(fold(heading), "") for heading in headings]
    missing = [name for name in _NEEDED if name not in names]
    strange = [
        heading
        for place, (heading, name) in enumerate(zip(headings, names, strict=True))
        if not name or name in names[:place]
    ]
    if missing or strange:
        said = ", ".join(map(plain, strange)) or "–"
        wrong = wording("wrong.roster.columns", columns=", ".join(COLUMNS), found=said)
        raise _invalid([wording("wrong.at", at=file, what=wrong)])
    return names


def _line(row: dict[str, str]) -> tuple[RosterLine | None, list[tuple[str, Wording]]]:
    wrong = list(_problems(row))
    if wrong:
        return None, wrong
    day, shift = cells.day(row["date"]), _SHIFTS[fold(row.get("shift", ""))]
    desk = row.get("desk") or None
    return RosterLine(day.isoformat(), row["officer"], desk, shift.value), []


def _problems(row: dict[str, str]) -> Iterator[tuple[str, Wording]]:
    def expected(column: str, what: str) -> tuple[str, Wording]:
        found = plain(row.get(column, "")) or "–"
        return column, wording("wrong.expected", expected=what, found=found)

    try:
        cells.day(row.get("date", ""))
    except cells.NotSo:
        yield expected("date", "2026-11-23, 23/11/2026")
    if not row.get("officer"):
        yield expected("officer", "q1")
    if fold(row.get("shift", "")) not in _SHIFTS:
        yield expected("shift", ", ".join(Shift))


def _same(one: RosterLine, other: RosterLine) -> bool:
    """Nobody is in two places: the whole day is also its morning."""
    if (one.date, one.officer) != (other.date, other.officer):
        return False
    return Shift.DAY in (one.shift, other.shift) or one.shift == other.shift
