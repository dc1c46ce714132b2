"""Which numbers will still be called before closing, as far as an honest estimate can say.

An estimate is an interval that holds four calls of five; one in ten comes later. A number is safe
when even the late end of its interval lies before closing. All moments are UTC ms.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import sqrt

from common.domain import opening
from common.domain.opening import Session

SCATTER = 0.94
"""Standard deviation of a stay as a part of its mean (bank counters)."""

SURE = 1.28
"""So many standard deviations above the mean lies what nine of ten stay below."""

_STEP = 60_000


class Chance(StrEnum):
    """Whether somebody who took a number now would be called before closing."""

    SAFE = "safe"
    DOUBTFUL = "doubtful"
    UNLIKELY = "unlikely"


def chance(expected: tuple[int, int], closes_at: int) -> Chance:
    """What the interval of a number says: its late end, then its middle, against closing."""
    low, high = expected
    if high <= closes_at:
        return Chance.SAFE
    return Chance.DOUBTFUL if (low + high) // 2 <= closes_at else Chance.UNLIKELY


@dataclass(frozen=True, slots=True)
class Rival:
    """Somebody who is expected: how long they keep the desks of a service, ms, and whether their
    number is one of the same series."""

    stay: float
    same_series: bool


def further(
    expected: tuple[int, int],
    sessions: Sequence[Session],
    desks: Sequence[Sequence[Session]],
    stay: float,
    coming: Sequence[Rival] = (),
) -> int:
    """How many more numbers of its series may be taken, until one for this service is no longer
    sure to be called before closing: people come as expected, and who comes later is called later.
    Where all who are expected are sure, further ones come for this service, one after the other.

    Args:
        expected: the interval of the first of them.
        sessions: the day's sessions of the service.
        desks: for each desk on duty that may serve them, when it rests.
        stay: how long somebody keeps a desk, ms.
        coming: who is expected at these desks, in order.
    """
    low, high = expected
    closes_at = sessions[-1][1]
    if not desks or chance(expected, closes_at) is not Chance.SAFE:
        return 0
    middle = (low + high) // 2
    spare = float(sum(_works(sessions, rests, middle, closes_at) for rests in desks))
    doubt = float(opening.elapsed(sessions, middle, high) * len(desks)) ** 2
    one = (SURE * SCATTER * stay) ** 2
    numbers = 1
    for rival in coming:
        if stay + sqrt(doubt + one) > spare:
            return numbers
        numbers += rival.same_series
        spare -= rival.stay
        doubt += (SURE * SCATTER * rival.stay) ** 2
    return numbers + (_fit(spare, sqrt(doubt), stay) if spare > 0 else 0)


def _fit(spare: float, doubt: float, stay: float) -> int:
    """The most people who nine times in ten all fit in: n stays, and above them what is doubtful of
    the first call and of all stays together, must not be more than the time that is spare.

    n stay + sqrt(doubt² + (SURE SCATTER stay)² n) <= spare, solved for n.
    """
    if doubt >= spare:
        return 0
    half = spare * stay + (SURE * SCATTER * stay) ** 2 / 2
    root = sqrt(half**2 - stay**2 * (spare**2 - doubt**2))
    return max(0, int((half - root) / stay**2))


def _works(sessions: Sequence[Session], rests: Sequence[Session], begin: int, end: int) -> int:
    """How long a desk works between two moments."""
    total = opening.elapsed(sessions, begin, end)
    for start, until in rests:
        start, until = max(start, begin), min(until, end)
        if start < until:
            total -= opening.elapsed(sessions, start, until)
    return max(0, total)


@dataclass(frozen=True, slots=True)
class Flow:
    """A span of the day: `people` come between two moments, and `desks` serve."""

    start: int
    end: int
    people: float
    desks: int


def stops_at(
    expected: tuple[int, int], now: int, closes_at: int, flows: Sequence[Flow], stay: float
) -> int | None:
    """From when a newcomer is no longer safe, if people come as expected; None: not today.

    What is in front of a newcomer is work: people bring it, desks take it away.
    """
    _, high = expected
    if high > closes_at:
        return now
    desks = next((flow.desks for flow in flows if flow.end > now), 0)
    ahead = float(high - now) * max(1, desks)
    for flow in flows:
        if flow.end <= now:
            continue
        begin = max(flow.start, now)
        comes = flow.people * stay / max(1, flow.end - flow.start)
        for moment in range(begin, min(flow.end, closes_at), _STEP):
            if moment + ahead / max(1, flow.desks) > closes_at:
                return moment
            ahead = max(0.0, ahead + (comes - flow.desks) * _STEP)
    return None
