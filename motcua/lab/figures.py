"""Who waited how long on a day that was played: everybody, each class, each service.

A wait is what the yardstick (`motcua.lab.measures`) measures: open ms until the first call, from
the arrival, or of an appointment from its slot.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from common.domain import opening
from motcua.lab.day import Played, Visit
from motcua.lab.measures import CLASSES, LIMITS, judged_from, quantile


@dataclass(frozen=True, slots=True)
class Line:
    """Some people. `called` of the `people` who took a number ever were, `kept` by the promise;
    `within` the yardstick. `waits`, of those called, are in order."""

    people: int
    called: int
    kept: int
    within: int
    waits: tuple[int, ...]

    @property
    def mean(self) -> float | None:
        """Mean wait; None where nobody was called, as below."""
        return sum(self.waits) / len(self.waits) if self.waits else None

    def quantile(self, part: float) -> float | None:
        """The wait that this part of those called did not exceed; 1 is the longest."""
        return quantile(self.waits, part) if self.waits else None


def waited(played: Played, visit: Visit) -> int | None:
    """Until the first call; None of somebody who never was called."""
    return None if visit.called_at is None else waited_until(played, visit, visit.called_at)


def waited_until(played: Played, visit: Visit, moment: int) -> int:
    """Until a moment."""
    sessions = played.day.services[visit.visitor.stages[0].service].sessions
    return opening.elapsed(sessions, judged_from(visit)[1], moment)


def everybody(played: Played) -> Line:
    """All of them."""
    return _line(played, played.visits)


def by_class(played: Played) -> Mapping[str, Line]:
    """Those classes of which anybody came."""
    return _by(played, lambda visit: judged_from(visit)[0], CLASSES)


def by_service(played: Played) -> Mapping[str, Line]:
    """Services that anybody came for, those of most people first."""
    found = _by(played, lambda visit: visit.visitor.stages[0].service, played.day.services)
    return dict(sorted(found.items(), key=lambda item: -item[1].people))


def _by(played: Played, key: Callable[[Visit], str], order: Iterable[str]) -> Mapping[str, Line]:
    found: dict[str, list[Visit]] = {name: [] for name in order}
    for visit in played.visits:
        found[key(visit)].append(visit)
    return {name: _line(played, visits) for name, visits in found.items() if visits}


def _line(played: Played, visits: Iterable[Visit]) -> Line:
    people, kept, within = 0, 0, 0
    waits: list[int] = []
    for visit in visits:
        people += 1
        wait = waited(played, visit)
        if wait is None or visit.called_at is None:
            continue
        waits.append(wait)
        kept += visit.called_at <= visit.promised_at
        within += wait <= LIMITS[judged_from(visit)[0]]
    return Line(people, len(waits), kept, within, tuple(sorted(waits)))


@dataclass(frozen=True, slots=True)
class Told:
    """How many who were called had been told an interval, and for how many it held the call."""

    people: int
    true: int


def told(played: Played) -> Told:
    """Of everybody."""
    found = [
        said.low <= waited_in_open_time(played, visit) <= said.high
        for visit in played.visits
        if (said := visit.told) is not None and visit.called_at is not None
    ]
    return Told(len(found), sum(found))


def waited_in_open_time(played: Played, visit: Visit) -> int:
    """From taking the number, or the opening, until the first call: what an interval speaks of."""
    sessions = played.day.services[visit.visitor.stages[0].service].sessions
    start = opening.anchor(sessions, visit.visitor.arrives_at)
    return opening.elapsed(sessions, start, visit.called_at or start)
