"""High water: up to which serial the numbers of a day may be in people's hands.

A small flushed file beside the database. It is raised before numbers are given, so it is never
behind any number that was, whatever dies at whatever moment; a store that comes back from a backup
goes on after it. Keeper raises it ahead of time, `BLOCK` numbers at once; whoever takes a number
that is not assured yet (keeper is dead, the day has just begun) raises it before its own COMMIT.
All writing happens under the turnstile, in the transaction that also notes it in `day_count`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from common.store import flushed
from common.store.digest import sha256
from common.store.sqlite import Connection, Row
from common.store.tx import Day, Tx, dumps

FILE = "highwater"

BLOCK = 100
"""How far the mark is set beyond the numbers that were given."""

LEAD = 50
"""Keeper raises the mark when fewer than this are left."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Numbers of a series up to `serial` may have been given."""

    prefix: str
    width: int
    serial: int

    def at_least(self, serial: int) -> Mark:
        """The same series with the mark no lower than this, and no higher than it can print."""
        return Mark(self.prefix, self.width, min(max(self.serial, serial), last(self.width)))


@dataclass(frozen=True, slots=True)
class HighWater:
    """The marks of one date, by series. `lineage` says of which hall, through all restores."""

    lineage: str
    date: str
    marks: Mapping[str, Mark]

    def with_marks(self, other: HighWater | None) -> HighWater:
        """This one, raised to what `other` says about the same hall and date."""
        if other is None or (other.lineage, other.date) != (self.lineage, self.date):
            return self
        marks = dict(other.marks)
        for series, mark in self.marks.items():
            known = marks.get(series)
            marks[series] = mark if known is None else mark.at_least(known.serial)
        return HighWater(self.lineage, self.date, marks)


def last(width: int) -> int:
    """The greatest serial that a series of this width can print."""
    return int(10**width) - 1


def lineage(connection: Connection) -> str:
    """Which hall's store this is: made once, kept through every backup and restore."""
    rows = dict(
        connection.execute(
            "SELECT key, value FROM meta WHERE key IN ('lineage', 'node')"
        ).fetchall()
    )
    return str(rows.get("lineage", rows["node"]))


def read(file: Path) -> HighWater | None:
    """What a high-water file says; None when there is none that is whole."""
    try:
        text, checksum = file.read_text("utf-8").splitlines()
        if checksum != _checksum(text):
            return None
        found = json.loads(text)
        marks = {series: Mark(*mark) for series, mark in found["series"].items()}
        return HighWater(found["lineage"], found["date"], marks)
    except (OSError, ValueError, KeyError, TypeError):
        return None


def write(file: Path, water: HighWater) -> None:
    """Put the file in place, flushed."""
    series = {code: [m.prefix, m.width, m.serial] for code, m in water.marks.items()}
    text = dumps({"lineage": water.lineage, "date": water.date, "series": series})
    flushed.write(file, f"{text}\n{_checksum(text)}\n".encode())


def copy_in(place: Path, of: str) -> Path:
    """Where hall `of` keeps a copy of its file among the backups, should its disk be lost."""
    return place / f"{FILE}-{of}"


def keep_copy(data: Path, place: Path) -> None:
    """Bring the copy up to date. It follows the file, so it may be behind it."""
    water = read(data / FILE)
    if water is not None:
        copy = copy_in(place, water.lineage)
        known = read(copy)
        if known is None or water.with_marks(known) != known:
            write(copy, water.with_marks(known))


def _checksum(text: str) -> str:
    return sha256(text.encode()).hexdigest()


def assure(tx: Tx, day: Day) -> None:
    """Raise the mark of every series whose numbers are nearly used up: the file, then the store.

    The file always gets the marks of all series of the day, so that one which was lost or is
    damaged is whole again after the next raising.
    """
    marks, raised = {}, {}
    for row in _counts(tx, day):
        mark = Mark(row["prefix"], row["width"], 0).at_least(max(row["n"], row["assured"]))
        if _is_short(row):
            mark = raised[row["code"]] = mark.at_least(row["n"] + BLOCK)
        marks[row["code"]] = mark
    file = tx.folder / FILE
    write(file, HighWater(lineage(tx.connection), day.date, marks).with_marks(read(file)))
    for series, mark in raised.items():
        tx.run(
            "UPDATE day_count SET assured = :serial"
            " WHERE day = :day AND kind = 'series' AND code = :series",
            serial=mark.serial,
            day=day.id,
            series=series,
        )


def keep_ahead(tx: Tx) -> None:
    """Keeper's part: raise the marks before anybody who takes a number has to."""
    day = tx.day
    if day is None:
        return
    counts = _counts(tx, day)
    if any(map(_is_short, counts)) or (counts and not (tx.folder / FILE).exists()):
        assure(tx, day)


def _counts(tx: Tx, day: Day) -> list[Row]:
    return tx.all(
        "SELECT day_count.code, prefix, width, n, assured FROM day_count"
        " JOIN series ON series.code = day_count.code"
        " WHERE day = :day AND kind = 'series'",
        day=day.id,
    )


def _is_short(row: Row) -> bool:
    assured = int(row["assured"])
    return bool(row["n"] + LEAD > assured < last(row["width"]))


def highest(waters: Iterable[HighWater | None], of: str) -> HighWater | None:
    """What several files say together about hall `of`: of the newest date, the greatest marks."""
    mine = [water for water in waters if water is not None and water.lineage == of]
    if not mine:
        return None
    newest = max(mine, key=lambda water: water.date)
    for water in mine:
        newest = newest.with_marks(water)
    return newest
