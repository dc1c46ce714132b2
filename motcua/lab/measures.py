"""What became of a day that was played, in figures: how long people waited, what was kept, who was
overtaken, how busy the desks were.

A wait is open time, in ms, from taking the number until the first call; of an appointment from its
slot, if that is later, and negative where the call came before it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from common.domain import opening
from common.domain.figures import p90_of
from common.domain.promise import MINUTE
from motcua.lab.day import Played, Visit, Visitor

WALK_IN, PRIORITY, APPOINTMENT = CLASSES = ("walk_in", "priority", "appointment")
"""Whom a figure is about."""

YARDSTICK = {WALK_IN: 15 * MINUTE, PRIORITY: 5 * MINUTE, APPOINTMENT: 10 * MINUTE}
"""How long nobody should wait, whatever a policy promises: ms."""


@dataclass(frozen=True, slots=True)
class Waits:
    """The waits of some people. `visits` took a number, `called` were called; the others never
    were, and count against `within`. `kept` were called by the promise, `within` by the yardstick;
    `excess` is the mean time beyond the yardstick, of all who were called. Nobody called: None.
    """

    visits: int
    called: int
    kept: int
    within: int
    mean: float | None
    p50: int | None
    p90: int | None
    p99: int | None
    longest: int | None
    excess: float | None


@dataclass(frozen=True, slots=True)
class Use:
    """A desk: time on duty and time with people, ms."""

    on_duty: int
    busy: int


@dataclass(frozen=True, slots=True)
class Measures:
    """A day under a policy. `classes` has those of which anybody came; `overtaken` of its visits
    saw somebody called who came later about the same service, the worst of them `most_overtaken`
    times. `told_true` of `told` intervals held the call."""

    day: str
    policy: str
    everybody: Waits
    classes: Mapping[str, Waits]
    overtakes: int
    overtaken: int
    most_overtaken: int
    told: int
    told_true: int
    desks: Mapping[str, Use]

    @property
    def utilisation(self) -> float | None:
        """Time with people over time on duty, of all desks; overtime makes it more than 1."""
        on_duty = sum(use.on_duty for use in self.desks.values())
        return sum(use.busy for use in self.desks.values()) / on_duty if on_duty else None


def class_of(visitor: Visitor) -> str:
    """Whom a visitor counts among."""
    if visitor.slot_at is not None:
        return APPOINTMENT
    return WALK_IN if visitor.priority_class is None else PRIORITY


def waited(played: Played, visit: Visit) -> int | None:
    """How long until the first call; None of somebody who never was."""
    called = visit.called_at
    return None if called is None else waited_until(played, visit, called)


def waited_until(played: Played, visit: Visit, moment: int) -> int:
    """How long somebody has waited at a moment."""
    visitor = visit.visitor
    sessions = played.day.services[visitor.stages[0].service].sessions
    start = visitor.arrives_at
    if visitor.slot_at is not None and visitor.slot_at > start:
        start = visitor.slot_at
    if moment < start:
        return -opening.elapsed(sessions, moment, start)
    return opening.elapsed(sessions, start, moment)


def measure(played: Played) -> Measures:
    """The figures of a day."""
    visits = played.visits
    told = [(visit, visit.told) for visit in visits if visit.told and visit.called_at is not None]
    return Measures(
        day=played.day.name,
        policy=played.policy,
        everybody=waits_of(played, visits),
        classes=_by(played, class_of, CLASSES),
        overtakes=sum(visit.overtaken for visit in visits),
        overtaken=sum(visit.overtaken > 0 for visit in visits),
        most_overtaken=max((visit.overtaken for visit in visits), default=0),
        told=len(told),
        told_true=sum(one.low <= (waited(played, visit) or 0) <= one.high for visit, one in told),
        desks={
            desk.code: Use(
                sum(end - start for start, end in desk.on_duty), played.busy.get(desk.code, 0)
            )
            for desk in played.day.desks
        },
    )


def by_service(played: Played) -> Mapping[str, Waits]:
    """The waits for each service that anybody came for, in the order of the day's services."""
    return _by(played, lambda visitor: visitor.stages[0].service, played.day.services)


def _by(played: Played, key: Callable[[Visitor], str], order: Iterable[str]) -> Mapping[str, Waits]:
    found: dict[str, list[Visit]] = {name: [] for name in order}
    for visit in played.visits:
        found[key(visit.visitor)].append(visit)
    return {name: waits_of(played, visits) for name, visits in found.items() if visits}


def waits_of(played: Played, visits: Iterable[Visit]) -> Waits:
    """The waits of just these visits of the day."""
    everybody = list(visits)
    called = [visit for visit in everybody if visit.called_at is not None]
    found = [(visit, waited(played, visit) or 0) for visit in called]
    kept = sum((visit.called_at or 0) <= visit.promised_at for visit in called)
    beyond = [wait - YARDSTICK[class_of(visit.visitor)] for visit, wait in found]
    waits = sorted(wait for _, wait in found)
    n = len(waits)
    if not n:
        return Waits(len(everybody), 0, 0, 0, None, None, None, None, None, None)
    return Waits(
        visits=len(everybody),
        called=n,
        kept=kept,
        within=sum(more <= 0 for more in beyond),
        mean=sum(waits) / n,
        p50=waits[(n - 1) // 2],
        p90=waits[p90_of(n)],
        p99=waits[-(-n * 99 // 100) - 1],
        longest=waits[-1],
        excess=sum(max(0, more) for more in beyond) / n,
    )
