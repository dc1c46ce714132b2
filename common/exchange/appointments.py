"""Reads booked times of another system: a CSV or XLSX file, line by line.

A file has the columns `code`, `date`, `time` and one or both of `service` and `procedure`, in any
order, by their English or Vietnamese headings (`docs/appointments.md`). What is wrong with a line
is told with its number, and the next one is read. A column about persons refuses the whole file.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, time
from pathlib import Path

from common.centre.catalogue import cells, sheets
from common.centre.table import plain
from common.domain.appointment_commands import Booking
from common.domain.booking_code import read_code
from common.domain.exchange import Reject, rejected
from common.domain.refusal import Refusal
from common.domain.text import clean
from common.exchange.personal import looks_personal
from common.i18n.vietnamese import fold
from common.i18n.wording import Wording, wording
from common.store.facts import Centre

COLUMNS = ("code", "date", "time", "service", "procedure", "source")
_NEEDED = ("code", "date", "time")

_HEADINGS = {
    **{name: name for name in COLUMNS},
    "ma": "code",
    "ma hen": "code",
    "ma lich hen": "code",
    "ngay": "date",
    "ngay hen": "date",
    "gio": "time",
    "gio hen": "time",
    "dich vu": "service",
    "linh vuc": "service",
    "thu tuc": "procedure",
    "ma thu tuc": "procedure",
    "nguon": "source",
}
"""By the heading without accents and capitals."""

_TIME = re.compile(r"([01]?\d|2[0-3])(?::|h|g|\.)([0-5]\d)?(?::[0-5]\d(?:\.0+)?)?")


def read(path: Path, centre: Centre) -> list[Booking | Reject]:
    """Every line of the file at `path`, in order, or why it cannot be taken.

    Raises:
        Refusal: `appointments_invalid` with `problems` for a file that is no table with these
            columns; `appointments_personal` for one with a column about persons.
    """
    try:
        lines = sheets.lines(path)
    except sheets.Unreadable as error:
        at = wording("wrong.at", at=path.name, what=error.what)
        raise Refusal("appointments_invalid", problems=[at]) from None
    names = _header(path.name, lines[0].cells if lines else ())
    return _each_once([_line(line, names, centre) for line in lines[1:]])


def _each_once(rows: list[Booking | Reject]) -> list[Booking | Reject]:
    """A code that stands there for two times is taken for the first one: else each would move it
    from the other, whenever the file comes again."""
    first: dict[str, Booking] = {}
    found: list[Booking | Reject] = []
    for row in rows:
        if isinstance(row, Booking) and first.setdefault(row.code, row) is not row:
            same = replace(row, number=first[row.code].number) == first[row.code]
            taken = rejected(row.number, row.code, Refusal("appointment_taken", code=row.code))
            found.append(row if same else taken)
        else:
            found.append(row)
    return found


def _header(file: str, cells_: Sequence[str]) -> list[str]:
    personal = [heading for heading in cells_ if looks_personal(heading)]
    if personal:
        raise Refusal("appointments_personal", columns=", ".join(map(plain, personal)))
    names = [_HEADINGS.get(fold(heading), "") for heading in cells_]
    problems = list(_wrong(cells_, names))
    if problems:
        told = [wording("wrong.at", at=file, what=problem) for problem in problems]
        raise Refusal("appointments_invalid", problems=told)
    return names


def _wrong(headings: Sequence[str], names: Sequence[str]) -> list[Wording]:
    missing = [name for name in _NEEDED if name not in names]
    if not {"service", "procedure"} & set(names):
        missing.append("service")
    if missing:
        columns = ", ".join(COLUMNS)
        what = wording("wrong.appointment.columns", columns=columns, missing=", ".join(missing))
        return [what]
    strange = [heading for heading, name in zip(headings, names, strict=True) if not name]
    twice = [name for name in dict.fromkeys(names) if name and names.count(name) > 1]
    known = ", ".join(COLUMNS)
    return [
        *(
            wording("wrong.appointment.column", column=plain(heading), known=known)
            for heading in strange
        ),
        *(wording("wrong.appointment.column_twice", column=name) for name in twice),
    ]


def _line(line: sheets.Line, names: Sequence[str], centre: Centre) -> Booking | Reject:
    code = None
    try:
        if len(line.cells) != len(names):
            raise Refusal("appointment_cells", expected=len(names), found=len(line.cells))
        found = {name: cell for name, cell in zip(names, line.cells, strict=True) if cell}
        code = read_code(found.get("code", ""))
        return _booking(line.number, code, found, centre)
    except Refusal as refusal:
        return rejected(line.number, code, refusal)


def _booking(number: int, code: str, found: Mapping[str, str], centre: Centre) -> Booking:
    service = found.get("service")
    procedure = found.get("procedure")
    if service is None and procedure is None:
        raise Refusal("appointment_cell", field="service", expected=", ".join(centre.services))
    return Booking(
        number=number,
        code=code,
        slot_at=_moment(found.get("date", ""), found.get("time", ""), centre),
        service=None if service is None else _service(service, centre),
        procedure=procedure and clean(procedure, field="procedure", limit=40),
        source=clean(found["source"], field="source", limit=40) if "source" in found else None,
    )


def _service(cell: str, centre: Centre) -> str:
    """By its code, or by its name in any of the centre's languages."""
    if cell in centre.services:
        return cell
    wanted = fold(cell)
    for service in centre.services.values():
        if wanted in map(fold, service.name.values()):
            return service.code
    raise Refusal("service_unknown", service=clean(cell, field="service", limit=200)[:40])


def _moment(date: str, hour: str, centre: Centre) -> int:
    """When it is. What stood in the cell is not said again: it may be somebody's birthday."""
    try:
        day = cells.day(date)
    except cells.NotSo:
        raise Refusal("appointment_cell", field="date", expected="2026-11-23, 23/11/2026") from None
    clock = _TIME.fullmatch(hour.strip().lower())
    if clock is None:
        raise Refusal("appointment_cell", field="time", expected="08:30, 8h30")
    at = time(int(clock[1]), int(clock[2] or 0), tzinfo=centre.zone)
    return int(datetime.combine(day, at).timestamp() * 1000)
