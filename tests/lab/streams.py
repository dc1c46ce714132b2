"""A hall without hours, lunch or anybody absent, as theory and other simulators know it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from common.domain.promise import Rules
from motcua.lab.day import DeskPlan, LabDay, Played, Service, Stage, Visitor

UNIT = 60_000
"""The mean time at a desk, ms."""

_ALWAYS = ((0, 10**15),)
_FAR = 10**13
"""A head start that nobody outwaits: strict priority by the rule of promises."""


@dataclass(frozen=True, slots=True)
class Stream:
    """Gaps before each arrival, times at the desk (ms), and who has priority."""

    gaps: Sequence[int]
    works: Sequence[int]
    priority: Sequence[bool]


def hall(stream: Stream, desks: int) -> LabDay:
    """All of it on one endless day, with desks that serve everybody."""
    now, visitors = 0, []
    for gap, work, first in zip(stream.gaps, stream.works, stream.priority, strict=True):
        now += gap
        visitors.append(Visitor(now, (Stage("m", work),), "p" if first else None))
    return LabDay(
        name="theory",
        rules=Rules(),
        services={"m": Service("m", _ALWAYS, _FAR, UNIT)},
        priority_targets={"p": 0},
        desks=tuple(DeskPlan(str(n), {"m": 0}, _ALWAYS) for n in range(desks)),
        visitors=tuple(visitors),
    )


def waits(played: Played) -> list[int]:
    """Of everybody, ms, in the order of their arrival."""
    found = []
    for visit in played.visits:
        assert visit.called_at is not None
        found.append(visit.called_at - visit.visitor.arrives_at)
    return found
