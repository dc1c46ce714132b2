"""How true a replay is: the same day, as it really went and as the laboratory plays it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from statistics import median

from motcua.lab.day import Played
from motcua.lab.figures import waited


@dataclass(frozen=True, slots=True)
class Fidelity:
    """Of people who were called both times: mean waits, ms; the median of how far apart the two
    calls of one person are; the greatest share of them that were called in the same order, and the
    share at the same desk. `only_once` were called just one of the two times."""

    compared: int
    only_once: int
    really: float
    played: float
    median_off: float
    same_order: float
    same_desk: float

    @property
    def difference(self) -> float:
        """Mean wait played less mean wait really, ms."""
        return self.played - self.really


def compare(really: Played, played: Played) -> Fidelity | None:
    """How far apart the two are; None where nobody was called both times."""
    pairs = list(zip(really.visits, played.visits, strict=True))
    both = [
        (one.called_at, other.called_at, one, other)
        for one, other in pairs
        if one.called_at is not None and other.called_at is not None
    ]
    if not both:
        return None
    n = len(both)
    ordered = [second for _, second in sorted((a, b) for a, b, _, _ in both)]
    return Fidelity(
        compared=n,
        only_once=sum((one.called_at is None) != (other.called_at is None) for one, other in pairs),
        really=sum(waited(really, one) or 0 for _, _, one, _ in both) / n,
        played=sum(waited(played, other) or 0 for _, _, _, other in both) / n,
        median_off=median(abs(a - b) for a, b, _, _ in both),
        same_order=_longest_in_order(ordered) / n,
        same_desk=sum(one.desk == other.desk for _, _, one, other in both) / n,
    )


def _longest_in_order(moments: Iterable[int]) -> int:
    """How many can be left standing so that those never go back."""
    ends: list[int] = []
    for moment in moments:
        place = bisect_left(ends, moment + 1)
        ends[place : place + 1] = [moment]
    return len(ends)
