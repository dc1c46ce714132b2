"""How long somebody keeps a desk, from the call until the next one can be made.

Learnt from the newest calls: those whom nobody answered count as well, and so does what an officer
does between two people. A forgotten «finish», a desk that rested or a clock that jumped change
little: what is far too long counts as the longest usual stay, or not at all. All times are ms.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from common.domain.promise import MINUTE

PRIOR_CALLS = 5
"""The centre's own word about a service counts as so many calls."""

NEWEST = 400
"""So many calls of a service are learnt from."""

LONG, IMPOSSIBLE = 5.0, 8.0
"""Times the upper quartile: from there on a stay counts as that long, or not at all."""

REST = 5 * MINUTE
"""Nobody was called for so long although somebody waited: the desk rested."""


@dataclass(frozen=True, slots=True)
class PastCall:
    """A call at a desk and its end; moments in UTC ms."""

    service: str
    waiting_from: int
    called_at: int
    ended_at: int


@dataclass(frozen=True, slots=True)
class Stays:
    """The expected length of a stay, and past ones in order of length."""

    mean: float
    known: tuple[float, ...] = ()

    def left(self, spent: float) -> float:
        """How much longer somebody stays who has been at the desk for `spent` ms: as those did who
        stayed at least as long."""
        beyond = [stay - spent for stay in self.known if stay > spent]
        return (PRIOR_CALLS * self.mean + sum(beyond)) / (PRIOR_CALLS + len(beyond))


def learn(desks: Sequence[Sequence[PastCall]], priors: Mapping[str, int]) -> dict[str, Stays]:
    """How long people of each service stay.

    Args:
        desks: the newest calls of every desk, each in the order in which they ended.
        priors: what the centre says of each service.
    """
    between = mean_of(gaps(desks), prior=0.0)
    found: dict[str, list[float]] = {service: [] for service in priors}
    newest = sorted((call for calls in desks for call in calls), key=lambda call: -call.ended_at)
    for call in newest:
        lengths = found.get(call.service)
        if lengths is not None and len(lengths) < NEWEST:
            lengths.append(float(max(0, call.ended_at - call.called_at)))
    return {
        service: _stays(lengths, float(priors[service]), between)
        for service, lengths in found.items()
    }


def gaps(desks: Sequence[Sequence[PastCall]]) -> list[float]:
    """The time between an end and the next call of somebody who was already waiting then."""
    found = []
    for calls in desks:
        for before, after in pairwise(calls):
            gap = after.called_at - before.ended_at
            if after.waiting_from <= before.ended_at and 0 <= gap <= REST:
                found.append(float(gap))
    return found


def mean_of(lengths: Sequence[float], *, prior: float) -> float:
    """The mean that a few wild values cannot move far; the prior counts as `PRIOR_CALLS`."""
    kept = usual(lengths, prior)
    return (PRIOR_CALLS * prior + sum(kept)) / (PRIOR_CALLS + len(kept))


def usual(lengths: Sequence[float], prior: float) -> list[float]:
    """The lengths without the impossible ones, and none longer than what is long."""
    ordered = sorted((*lengths, *(PRIOR_CALLS * (prior,))))
    quartile = ordered[len(ordered) * 3 // 4]
    return [min(each, LONG * quartile) for each in lengths if each <= IMPOSSIBLE * quartile]


def _stays(lengths: Sequence[float], prior: float, between: float) -> Stays:
    known = sorted(length + between for length in usual(lengths, prior))
    return Stays(mean_of(lengths, prior=prior) + between, tuple(known))
