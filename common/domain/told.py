"""How often was it true what people were told about their wait? Pure; moments and lengths in ms."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from statistics import fmean, median


@dataclass(frozen=True, slots=True)
class Quoted:
    """Somebody who was called for the first time at `called_at`, and the interval that they had
    been told; None without one."""

    called_at: int
    interval: tuple[int, int] | None


@dataclass(frozen=True, slots=True)
class Told:
    """Of `told` people with an interval how many were called in it, `before` and `after` it; how
    wide it was in the mean, and how far its middle was from the call in the median. `untold` were
    called without having been told anything."""

    told: int = 0
    within: int = 0
    before: int = 0
    after: int = 0
    mean_width: int = 0
    median_error: int = 0
    untold: int = 0

    @property
    def share(self) -> float | None:
        """How many came true, 0 to 1; None when nobody was told."""
        return self.within / self.told if self.told else None


def judge(people: Iterable[Quoted]) -> Told:
    """What became of what they were told."""
    told, untold = [], 0
    for person in people:
        if person.interval is None:
            untold += 1
        else:
            told.append((person.called_at, *person.interval))
    if not told:
        return Told(untold=untold)
    return Told(
        told=len(told),
        within=sum(low <= at <= high for at, low, high in told),
        before=sum(at < low for at, low, _ in told),
        after=sum(at > high for at, _, high in told),
        mean_width=round(fmean(high - low for _, low, high in told)),
        median_error=round(median(abs(at - (low + high) / 2) for at, low, high in told)),
        untold=untold,
    )
