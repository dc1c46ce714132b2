"""Snapshots of real offices: how many waited and which number was called, every few minutes.

A file is CSV, plain or `.xz`, of one row per queue and moment. What cannot be read is left out and
counted, never guessed.
"""

from __future__ import annotations

import csv
import lzma
import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TextIO

COLUMNS = (
    *("office", "group", "date", "time", "waiting"),
    *("open_counters", "current_number", "configured_minutes"),
)
"""What a file must have; `letter` too where a display may show the numbers of other queues."""

FELL_BACK = 5
"""A display that falls by more numbers than this counts anew."""

Queue = tuple[str, str]
"""Office and group."""

_NUMBER = re.compile(r"(\D*)(\d{1,9})\Z")
_TIME = re.compile(r"([01]\d|2[0-3]):([0-5]\d)(:\d\d)?\Z")


class NotSnapshots(Exception):
    """The file is no CSV of snapshots; says why."""


@dataclass(frozen=True, slots=True)
class Row:
    """One snapshot: minutes since midnight; the letter and the number on the display, if any."""

    minute: int
    waiting: int
    counters: int
    shown: tuple[str, int] | None
    configured: int
    letter: str


@dataclass(slots=True)
class Line:
    """One queue on one day, in order of time.

    `number` is the last one of its own that its display had shown by then, 0 for none; `own`
    whether it is the one on the display at that moment.
    """

    queue: Queue
    day: date
    minute: list[int] = field(default_factory=list)
    waiting: list[int] = field(default_factory=list)
    counters: list[int] = field(default_factory=list)
    configured: list[int] = field(default_factory=list)
    number: list[int] = field(default_factory=list)
    own: list[bool] = field(default_factory=list)

    def until(self, minute: int) -> Line:
        """What was known of the day at that minute."""
        count = bisect_right(self.minute, minute)
        return Line(
            self.queue,
            self.day,
            self.minute[:count],
            self.waiting[:count],
            self.counters[:count],
            self.configured[:count],
            self.number[:count],
            self.own[:count],
        )

    def first_own(self) -> int:
        """The first snapshot with a number of its own; past the end if there is none."""
        return self.own.index(True) if True in self.own else len(self.own)


@dataclass(slots=True)
class Snapshots:
    """What a file holds: lines by office and day, and how many rows could not be read and why."""

    lines: list[Line]
    rows: int
    malformed: Mapping[str, int]

    def within(self, span: tuple[date, date] | None) -> Snapshots:
        """The same from the first of these days to the last; None: all of it."""
        if span is None:
            return self
        first, last = span
        kept = [line for line in self.lines if first <= line.day <= last]
        return Snapshots(kept, self.rows, self.malformed)


def read(path: Path) -> Snapshots:
    """Read a file of snapshots.

    Raises:
        NotSnapshots: no CSV with these columns.
        OSError: it cannot be opened.
    """
    try:
        with _opened(path) as file:
            return _read(file)
    except (lzma.LZMAError, EOFError, UnicodeDecodeError, csv.Error) as error:
        raise NotSnapshots(str(error)) from error


def _opened(path: Path) -> TextIO:
    if path.suffix == ".xz":
        return lzma.open(path, "rt", encoding="utf-8-sig", newline="")
    return path.open(encoding="utf-8-sig", newline="")


def _read(file: TextIO) -> Snapshots:
    reader = csv.DictReader(file)
    missing = [name for name in COLUMNS if name not in (reader.fieldnames or ())]
    if missing:
        raise NotSnapshots(", ".join(missing))
    malformed: Counter[str] = Counter()
    found: dict[tuple[Queue, date], dict[int, Row]] = defaultdict(dict)
    rows = 0
    for record in reader:
        rows += 1
        queue = (record["office"], record["group"])
        try:
            day, row = _row(record)
        except _Malformed as error:
            malformed[str(error)] += 1
            continue
        if row.minute in found[queue, day]:
            malformed["repeated"] += 1
        found[queue, day].setdefault(row.minute, row)
    lines = [_line(queue, day, rows.values()) for (queue, day), rows in found.items() if rows]
    lines.sort(key=lambda line: (line.day, line.queue))
    return Snapshots(lines, rows, dict(malformed))


class _Malformed(ValueError):
    """The column at fault."""


def _row(record: Mapping[str, str | None]) -> tuple[date, Row]:
    if not record["office"] or not record["group"] or None in record:
        raise _Malformed("columns")
    try:
        day = date.fromisoformat(record["date"] or "")
    except ValueError:
        raise _Malformed("date") from None
    time = _TIME.match(record["time"] or "")
    if time is None:
        raise _Malformed("time")
    shown = None
    if record["current_number"]:
        number = _NUMBER.match(record["current_number"])
        if number is None:
            raise _Malformed("current_number")
        shown = (number[1], int(number[2]))
    return day, Row(
        int(time[1]) * 60 + int(time[2]),
        _count(record, "waiting"),
        _count(record, "open_counters"),
        shown,
        _count(record, "configured_minutes"),
        record.get("letter") or "",
    )


def _count(record: Mapping[str, str | None], name: str) -> int:
    text = record[name] or ""
    if not (text.isascii() and text.isdigit() and len(text) < 6):
        raise _Malformed(name)
    return int(text)


def _line(queue: Queue, day: date, rows: Iterable[Row]) -> Line:
    ordered = sorted(rows, key=lambda row: row.minute)
    letter = _letter(ordered)
    line = Line(queue, day)
    last = 0
    for row in ordered:
        own = row.shown is not None and row.shown[0] == letter
        if row.shown is not None and own:
            last = row.shown[1]
        line.minute.append(row.minute)
        line.waiting.append(row.waiting)
        line.counters.append(row.counters)
        line.configured.append(row.configured)
        line.number.append(last)
        line.own.append(own)
    return line


def _letter(rows: Iterable[Row]) -> str:
    """The letter of the queue's own numbers: as the file says, or the first one it shows."""
    for row in rows:
        if row.letter:
            return row.letter
        if row.shown is not None:
            return row.shown[0]
    return ""


def truths(line: Line) -> Iterator[tuple[int, float | None]]:
    """Every snapshot with a queue, and how many minutes somebody taking a number then waited.

    They get the number after everyone waiting, and are called when the display has come to it; in
    between two snapshots it is taken to advance evenly. None: it never did, or it fell back first.
    """
    for at in range(len(line.minute)):
        if line.waiting[at] > 0:
            yield at, _truth(line, at) if line.own[at] else None


def _truth(line: Line, at: int) -> float | None:
    before = line.number[at]
    number = before + line.waiting[at] + 1
    for later in range(at + 1, len(line.minute)):
        now = line.number[later]
        if now < before - FELL_BACK:
            return None
        if now >= number:
            start, end = line.minute[later - 1], line.minute[later]
            moment = start + (end - start) * (number - before) / (now - before)
            return moment - line.minute[at]
        before = now
    return None
