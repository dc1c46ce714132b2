"""What the catalogue of procedures says of fees and times, as rules and not as rows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from common.domain.due import DAY, IMMEDIATE, SAME_DAY, WORKING_DAY, WORKING_HOUR
from common.domain.fees import FeeKind


@dataclass(frozen=True, slots=True)
class Fee:
    """An amount in đồng that holds from `valid_from` to `valid_to`, both days included.

    `kind` is None where nobody has said which of the two it is. The same name and kind never has
    two amounts on one day.
    """

    kind: FeeKind | None
    amount_vnd: int
    name: str = ""
    valid_from: date | None = None
    valid_to: date | None = None

    def holds_on(self, day: date) -> bool:
        """Whether it is asked for on that day."""
        begun = self.valid_from is None or self.valid_from <= day
        return begun and (self.valid_to is None or day <= self.valid_to)

    def meets(self, other: Fee) -> bool:
        """Whether both would be asked for the same thing on one day."""
        same = (self.kind, self.name) == (other.kind, other.name)
        ends = self.valid_to or date.max, other.valid_to or date.max
        begins = self.valid_from or date.min, other.valid_from or date.min
        return same and max(begins) <= min(ends)


def fees_of_day(fees: Iterable[Fee], day: date) -> tuple[Fee, ...]:
    """What is asked for on that day."""
    return tuple(fee for fee in fees if fee.holds_on(day))


_HOURS = {IMMEDIATE: 0.0, SAME_DAY: 8.0, WORKING_HOUR: 1.0, WORKING_DAY: 8.0, DAY: 8.0 * 5 / 7}
"""Working hours in one of each unit."""


def is_longer(value: int, unit: str, than: int, than_unit: str) -> bool:
    """Whether one time allowed is longer than another.

    Different units compare by the civil week: five working days of eight hours are seven days.
    """
    return _hours(value, unit) > _hours(than, than_unit) + 0.01


def _hours(value: int, unit: str) -> float:
    return _HOURS[unit] * (1 if unit in (IMMEDIATE, SAME_DAY) else value)
