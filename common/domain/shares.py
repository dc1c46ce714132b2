"""Shares out of counts: worked out, never copied, and rounded once, at the end."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal, localcontext

DIGITS = 2
"""Decimals of a percentage, as reports have them: `99,42 %`."""


def percent(part: int, whole: int, digits: int = DIGITS) -> Decimal | None:
    """`part` of `whole` in percent, rounded half up; None of nothing."""
    if whole == 0:
        return None
    with localcontext() as context:
        context.prec = 40
        exact = Decimal(100 * part) / Decimal(whole)
        return exact.quantize(Decimal(1).scaleb(-digits), rounding=ROUND_HALF_UP)


def shares(counts: Mapping[str, int]) -> dict[str, Decimal | None]:
    """Each count's percentage of their sum."""
    whole = sum(counts.values())
    return {name: percent(count, whole) for name, count in counts.items()}


@dataclass(frozen=True, slots=True)
class Resolved:
    """Dossiers that are done, against their dates. One whose result lay ready on a day before that
    of its date is early. `undated` are those that nobody gave a date: they are in no share."""

    early: int = 0
    on_time: int = 0
    late: int = 0
    undated: int = 0

    @property
    def dated(self) -> int:
        """All that had a date."""
        return self.early + self.on_time + self.late

    @property
    def kept(self) -> Decimal | None:
        """How many percent were early or on time."""
        return percent(self.early + self.on_time, self.dated)

    @property
    def missed(self) -> Decimal | None:
        """How many percent were late."""
        return percent(self.late, self.dated)


@dataclass(frozen=True, slots=True)
class Covered:
    """How much of all that two books know together each of them has."""

    both: int
    only_theirs: int
    only_ours: int

    @property
    def known(self) -> int:
        """Dossiers in at least one of the books."""
        return self.both + self.only_theirs + self.only_ours

    @property
    def theirs(self) -> Decimal | None:
        """Percent of them that are in the other book."""
        return percent(self.both + self.only_theirs, self.known)

    @property
    def ours(self) -> Decimal | None:
        """Percent of them that are in our book."""
        return percent(self.both + self.only_ours, self.known)
