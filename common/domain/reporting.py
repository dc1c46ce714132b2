"""Which days a report is about.

Statutory reports do not run with the months: figures of a month are closed on its 14th and begin on
the 15th of the month before (NĐ 09/2019/NĐ-CP Đ12), and those of a quarter, a half year and a year
likewise. A day, or a stretch from one date to another, is what it says.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

CLOSES_ON = 14
"""The last day of a statutory period, in its last month."""

_MONTH = re.compile(r"(\d{4})-(\d{2})")
_PART = re.compile(r"(\d{4})-([QH])(\d)")
_YEAR = re.compile(r"\d{4}")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_MONTHS = {"Q": 3, "H": 6}


class Length(StrEnum):
    """How long a period is that has a name."""

    DAY = "day"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Span:
    """Whole days from `first` to `last`, both included; `text` is how it was asked for."""

    text: str
    first: date
    last: date

    @property
    def days(self) -> int:
        """How many calendar days."""
        return (self.last - self.first).days + 1

    @property
    def is_day(self) -> bool:
        """Whether it is one day only."""
        return self.first == self.last

    @property
    def length(self) -> Length | None:
        """Which kind of period it is; None for a stretch from one date to another."""
        if _YEAR.fullmatch(self.text):
            return Length.YEAR
        if _MONTH.fullmatch(self.text):
            return Length.MONTH
        if found := _PART.fullmatch(self.text):
            return Length.QUARTER if found[2] == "Q" else Length.HALF
        return Length.DAY if self.is_day else None


def read_span(text: str, closes_on: int = CLOSES_ON) -> Span:
    """`2026-11`, `2026-Q4`, `2026-H1`, `2026` as the rules close them; `2026-11-23` is that day.

    Args:
        text: how it is asked for.
        closes_on: the last day of a period in its last month; 31 makes calendar periods.

    Raises:
        ValueError: no such period.
    """
    if _YEAR.fullmatch(text):
        return _months(text, int(text), 1, 12, closes_on)
    if found := _MONTH.fullmatch(text):
        return _months(text, int(found[1]), int(found[2]), 1, closes_on)
    if found := _PART.fullmatch(text):
        count = _MONTHS[found[2]]
        return _months(text, int(found[1]), (int(found[3]) - 1) * count + 1, count, closes_on)
    if not _DAY.fullmatch(text):  # `2026-W48` is read as its Monday elsewhere
        raise ValueError(text)
    day = date.fromisoformat(text)
    return Span(text, day, day)


def period_of(day: date, length: Length, closes_on: int = CLOSES_ON) -> Span:
    """The period of a kind that a day falls into."""
    number = day.year * 12 + day.month - 1
    number += day > _close_of(number, closes_on)
    year, month = number // 12, number % 12
    text = {
        Length.DAY: day.isoformat(),
        Length.MONTH: _month_name(number),
        Length.QUARTER: f"{year:04}-Q{month // 3 + 1}",
        Length.HALF: f"{year:04}-H{month // 6 + 1}",
        Length.YEAR: f"{year:04}",
    }[length]
    return read_span(text, closes_on)


def span_of(first: date, last: date) -> Span:
    """From one date to another.

    Raises:
        ValueError: they are the wrong way round.
    """
    if last < first:
        raise ValueError(f"{first} > {last}")
    return Span(f"{first.isoformat()}..{last.isoformat()}", first, last)


def before(span: Span, closes_on: int = CLOSES_ON) -> Span:
    """What it is compared with: the period of the same kind before it, or as many days."""
    return _beside(span, -1, closes_on)


def after(span: Span, closes_on: int = CLOSES_ON) -> Span:
    """The period of the same kind after it, or as many days."""
    return _beside(span, 1, closes_on)


def _beside(span: Span, step: int, closes_on: int) -> Span:
    if _YEAR.fullmatch(span.text):
        return read_span(f"{int(span.text) + step:04}", closes_on)
    if found := _MONTH.fullmatch(span.text):
        return read_span(_month_name(int(found[1]) * 12 + int(found[2]) - 1 + step), closes_on)
    if found := _PART.fullmatch(span.text):
        parts = 12 // _MONTHS[found[2]]
        number = int(found[1]) * parts + int(found[3]) - 1 + step
        return read_span(f"{number // parts:04}-{found[2]}{number % parts + 1}", closes_on)
    far = timedelta(span.days * step)
    first, last = span.first + far, span.last + far
    return Span(first.isoformat(), first, last) if span.is_day else span_of(first, last)


def _months(text: str, year: int, month: int, count: int, closes_on: int) -> Span:
    if not 1 <= month <= 13 - count:
        raise ValueError(text)
    start = year * 12 + month - 1
    first = _close_of(start - 1, closes_on) + timedelta(1)
    return Span(text, first, _close_of(start + count - 1, closes_on))


def _close_of(number: int, closes_on: int) -> date:
    """The last day of the period that ends in a month, numbered through all years."""
    after = date((number + 1) // 12, (number + 1) % 12 + 1, 1)
    longest = (after - timedelta(1)).day
    return date(number // 12, number % 12 + 1, min(closes_on, longest))


def _month_name(number: int) -> str:
    return f"{number // 12:04}-{number % 12 + 1:02}"
