"""Which numbers may be in people's hands that a restored store knows nothing of, and from where
each series goes on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from common.domain.numbering import normalise, printed
from common.domain.refusal import Refusal
from common.store import highwater
from common.store.highwater import HighWater, Mark
from common.store.sqlite import Connection

UNSEEN = 20
"""How many numbers may have been given after the newest slip that somebody has seen."""


@dataclass(frozen=True, slots=True)
class Said:
    """What the person who restores says where no high-water file can be believed.

    `last` are the newest numbers seen, one of each series; `new_day` is no numbers before tomorrow;
    `trust_copy` is that the copy in the backup folder was up to date when the disk was lost. `why`
    it is restored goes on record.
    """

    last: tuple[str, ...] = ()
    new_day: bool = False
    trust_copy: bool = False
    why: str | None = None


@dataclass(frozen=True, slots=True)
class Sources:
    """The high-water files found: the store's own, and the copy in the backup folder."""

    own: HighWater | None
    copy: HighWater | None


@dataclass(frozen=True, slots=True)
class Floors:
    """Up to these marks no number is given on the date; `way` says who knew: `highwater`, `copy`,
    `last`, `new_day`."""

    water: HighWater
    way: str


def decide(connection: Connection, sources: Sources, said: Said, today: str) -> Floors:
    """The floors for the store behind `connection`.

    Raises:
        Refusal: `restore_unsure` when nothing can be believed and nothing was said;
            `restore_number`, `restore_series` for what was said wrongly or not for every series.
    """
    lineage = highwater.lineage(connection)
    series = _series(connection)
    own, copy = (_believed(connection, lineage, each) for each in (sources.own, sources.copy))
    newest = connection.execute("SELECT max(date) FROM business_day").fetchone()[0]
    dates = {today, newest or today, *(each.date for each in (own, copy) if each is not None)}
    empty = HighWater(lineage, max(dates), {})
    if said.new_day:
        full = {code: mark.at_least(highwater.last(mark.width)) for code, mark in series.items()}
        return Floors(replace(empty, marks=full), "new_day")
    seen = replace(empty, marks=_seen(series, said.last))
    known = highwater.highest((own, copy), lineage)
    if known is not None and (own is not None or said.trust_copy):
        way = "copy" if own is None else "highwater"
        if not seen.marks:
            return Floors(known, way)
        return Floors(seen.with_marks(known), way)
    if not said.last:
        raise Refusal("restore_unsure", copy=_told(copy))
    missing = [
        printed(m.prefix, m.width, 0) for code, m in series.items() if code not in seen.marks
    ]
    if missing:
        raise Refusal("restore_series", missing=", ".join(missing))
    return Floors(seen.with_marks(copy), "last")


def _believed(connection: Connection, lineage: str, water: HighWater | None) -> HighWater | None:
    """A file of this hall that is not behind the backup itself; one that is has been put back."""
    if water is None or water.lineage != lineage:
        return None
    for row in connection.execute(
        "SELECT date, code, n FROM day_count JOIN business_day ON business_day.id = day"
        " WHERE kind = 'series' AND n > 0 AND date >= :date",
        {"date": water.date},
    ).fetchall():
        mark = water.marks.get(row["code"])
        if row["date"] > water.date or mark is None or mark.serial < row["n"]:
            return None
    return water


def _series(connection: Connection) -> dict[str, Mark]:
    """The series that give numbers now."""
    rows = connection.execute(
        "SELECT code, prefix, width FROM series WHERE retired_at IS NULL ORDER BY code"
    ).fetchall()
    return {row["code"]: Mark(row["prefix"], row["width"], 0) for row in rows}


def _seen(series: Mapping[str, Mark], numbers: Iterable[str]) -> dict[str, Mark]:
    marks: dict[str, Mark] = {}
    for number in numbers:
        code, serial = _taken_apart(series, number)
        mark = marks.get(code, series[code])
        marks[code] = mark.at_least(serial + UNSEEN)
    return marks


def _taken_apart(series: Mapping[str, Mark], number: str) -> tuple[str, int]:
    """Series and serial of a printed number; serial 0 is of a series that has given none."""
    text = normalise(number)
    for code, mark in series.items():
        found = re.fullmatch(rf"{mark.prefix}([0-9]{{{mark.width}}})", text)
        if found is not None:
            return code, int(found[1])
    raise Refusal("restore_number", number=text)


def _told(copy: HighWater | None) -> str:
    """What the copy says, for whoever has to decide whether to trust it."""
    if copy is None:
        return ""
    numbers = (printed(mark.prefix, mark.width, mark.serial) for mark in copy.marks.values())
    return f"{copy.date}: {', '.join(numbers)}"
