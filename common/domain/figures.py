"""What a stretch of days comes to: counts, waits and promises, in a form that adds up.

A percentile of a month cannot be had from those of its days, so it is counted how many waited less
than each of some limits: close together where people feel a difference, the usual targets among
them.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

MINUTE = 60_000

# fmt: off
WAIT_LIMITS_MIN = (
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 18, 20, 25, 30, 35, 40, 45, 50, 60, 75, 90,
    120, 150, 180, 240, 300, 360, 480,
)
# fmt: on

FEWEST_RATINGS = 5
"""Answers of citizens about one service are counted out from so many on: a service is often one
officer, and a single answer would tell who gave it."""

_PERIOD = re.compile(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")


@dataclass(frozen=True, slots=True)
class Figures:
    """The tickets of some days. Waits are first call minus issue, in ms.

    `kept`: first calls at or before the promise. `quoted`: tickets called that had an interval on
    their slip, `quoted_true`: those called inside it. `under` says for each of `WAIT_LIMITS_MIN`
    how many waited less. `endings` counts by state and, where it has ended, outcome or reason.
    """

    tickets: int = 0
    called: int = 0
    kept: int = 0
    quoted: int = 0
    quoted_true: int = 0
    wait_sum: int = 0
    wait_max: int = 0
    under: tuple[int, ...] = (0,) * len(WAIT_LIMITS_MIN)
    endings: Mapping[tuple[str, str], int] = field(default_factory=dict)

    def __add__(self, other: Figures) -> Figures:
        return Figures(
            self.tickets + other.tickets,
            self.called + other.called,
            self.kept + other.kept,
            self.quoted + other.quoted,
            self.quoted_true + other.quoted_true,
            self.wait_sum + other.wait_sum,
            max(self.wait_max, other.wait_max),
            tuple(map(int.__add__, self.under, other.under)),
            Counter(self.endings) + Counter(other.endings),
        )

    @property
    def mean_wait(self) -> int:
        """The mean wait, ms; 0 when nobody was called."""
        return self.wait_sum // self.called if self.called else 0

    @property
    def p90_wait(self) -> int:
        """What nine of ten waited at most, ms: between the same two limits as the true one."""
        return estimated_p90(self.under, self.called, self.wait_max)

    @property
    def kept_share(self) -> float | None:
        """How many promises were kept, 0 to 1; None when nobody was called."""
        return self.kept / self.called if self.called else None

    @property
    def quoted_share(self) -> float | None:
        """How many intervals on slips came true, 0 to 1; None when there were none."""
        return self.quoted_true / self.quoted if self.quoted else None

    def by_state(self) -> dict[str, int]:
        """How many tickets are in each state."""
        states: Counter[str] = Counter()
        for (state, _), n in self.endings.items():
            states[state] += n
        return dict(states)

    def ended(self, state: str) -> dict[str, int]:
        """Of the tickets that ended in `state`, how many with each outcome or reason."""
        return {why: n for (found, why), n in sorted(self.endings.items()) if found == state}


def p90_of(count: int) -> int:
    """Which of `count` waits in order, from 0, is their 90th percentile."""
    return min(count - 1, count * 9 // 10)


def estimated_p90(under: Sequence[int], called: int, longest: int) -> int:
    """The 90th percentile, ms, as if waits lay evenly between two limits.

    Args:
        under: how many waited less than each of `WAIT_LIMITS_MIN`.
        called: how many there were.
        longest: the longest wait, ms.
    """
    if called == 0:
        return 0
    wanted = p90_of(called)
    place = bisect_right(under, wanted)
    below = under[place - 1] if place else 0
    low = WAIT_LIMITS_MIN[place - 1] * MINUTE if place else 0
    last = place == len(WAIT_LIMITS_MIN)
    high = longest if last else min(WAIT_LIMITS_MIN[place] * MINUTE - 1, longest)
    within = (called if last else under[place]) - below
    return low + int((high - low) * (wanted - below + 0.5) / within)


@dataclass(frozen=True, slots=True)
class Period:
    """A day, a month or a year, `2026-11-23`, `2026-11` or `2026`. The dates of its days, as texts,
    lie between `first` and `last`, which itself need not be a date."""

    text: str
    first: str
    last: str

    @property
    def is_day(self) -> bool:
        """Whether it is one day only."""
        return self.first == self.last


def parse_period(text: str) -> Period:
    """Read a period.

    Raises:
        ValueError: no such day, month or year.
    """
    if not _PERIOD.fullmatch(text):
        raise ValueError(text)
    first, last = (text + rest[len(text) - 4 :] for rest in ("-01-01", "-12-31"))
    date.fromisoformat(first)
    return Period(text, first, last)
