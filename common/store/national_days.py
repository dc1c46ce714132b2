"""The days off and worked weekends of Viet Nam: the `holidays` package and what we know better.

The package takes 0.2 s to import: only what fills the table of days comes here, and only outside a
transaction or while a store is made.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

YEARS_BEFORE = 2
YEARS_AFTER = 2
"""Full years before and after the present one that are known: time limits of 2 years fit."""

PACKAGE = "holidays"
FORECAST = "forecast"
"""Sources of a day: decided, and worked out for a year that nobody has decided yet."""

_IN_PLACE_OF = re.compile(r"thay cho ngày (\d\d)/(\d\d)/(\d{4})")


@dataclass(frozen=True, slots=True)
class NationalDay:
    """A date that is not what its weekday says."""

    date: date
    working: bool
    name: str
    source: str


@dataclass(frozen=True, slots=True)
class NationalDays:
    """The days of whole years, in order; outside `first` to `last` nothing is known."""

    first: date
    last: date
    days: tuple[NationalDay, ...]


def around(today: date) -> NationalDays:
    """The days of the years around a date."""
    return _of_years(today.year - YEARS_BEFORE, today.year + YEARS_AFTER)


@cache
def _of_years(first: int, last: int) -> NationalDays:
    import holidays

    known = holidays.country_holidays("VN", years=range(first, last + 1), language="vi")
    corrections = tomllib.loads(
        (files("common.store") / "data/national_days.toml").read_text("utf-8")
    )
    found = {day.date: day for day in _of_package(known, corrections["decided_until"])}
    found |= {day.date: day for day in map(_correction, corrections["day"])}
    within = (found[day] for day in sorted(found) if first <= day.year <= last)
    return NationalDays(date(first, 1, 1), date(last, 12, 31), tuple(within))


def _of_package(known: Any, decided_until: int) -> Iterator[NationalDay]:
    for day, name in known.items():
        source = PACKAGE if day.year <= decided_until else FORECAST
        yield NationalDay(day, False, name, source)
    instead = dict(_swaps(known.items()))
    for day in known.weekend_workdays:
        yield NationalDay(day, True, _make_up_name(instead.get(day)), PACKAGE)


def _swaps(days: Iterable[tuple[date, str]]) -> Iterator[tuple[date, date]]:
    """Each worked weekend with the day off that it pays for, out of the name of that one."""
    for off, name in days:
        match = _IN_PLACE_OF.search(name)
        if match is not None:
            day, month, year = map(int, match.groups())
            yield date(year, month, day), off


def _make_up_name(off: date | None) -> str:
    return "Ngày làm bù" if off is None else f"Ngày làm bù (thay cho ngày {off:%d/%m/%Y})"


def _correction(row: Mapping[str, Any]) -> NationalDay:
    return NationalDay(row["date"], row["working"], row["name"], row["source"])
