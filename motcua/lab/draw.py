"""Draws a day from a scenario. One seed, one day: always the same.

Who comes, for what, how long it takes and who is not there when called have dice of their own, and
desks have none: more desks meet the same people.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from math import exp
from random import Random

from common.domain.opening import Session
from common.domain.promise import MINUTE
from motcua.lab.day import DeskPlan, LabDay, Service, Stage, Visitor
from motcua.lab.laws import LEAST_WORK, Law
from motcua.lab.scenario import HALF_HOUR, Post, Scenario, Slots, Spans

MIDNIGHT = 1_795_366_800_000
"""Every drawn day is Monday 23 November 2026 in Vietnam: UTC ms."""

PRIORITY = "priority"
"""The one class of those who have priority."""


def draw(scenario: Scenario, seed: str | int, load: float | None = None) -> LabDay:
    """The day of this seed; `load` instead of the scenario's own."""
    dice = _Dice(seed)
    people = _People(scenario, dice)
    wanted = scenario.load if load is None else load
    visitors = [*people.with_appointments(), *people.walk_ins(expected(scenario, wanted))]
    visitors.sort(key=lambda visitor: visitor.arrives_at)
    return LabDay(
        name=f"{scenario.name}/{seed}",
        rules=scenario.rules,
        services={
            work.service: Service(
                work.service,
                _moments(scenario.sessions),
                work.target_min * MINUTE,
                work.prior_min * MINUTE,
            )
            for work in scenario.works
        },
        priority_targets={PRIORITY: scenario.rules.priority_target_min * MINUTE},
        desks=tuple(map(plan, scenario.posts)),
        visitors=tuple(visitors),
    )


def expected(scenario: Scenario, load: float) -> float:
    """How many come without an appointment so that work over desk time is `load`."""
    total = sum(work.share for work in scenario.works)
    each = sum(work.share / total * _mean_visit(scenario, work.service) for work in scenario.works)
    booked = sum(
        slots.comes
        * slots.per_slot
        * len(_times(slots, scenario.sessions))
        * _mean_visit(scenario, slots.service)
        for slots in scenario.slots
    )
    return max(0.0, (load * desk_minutes(scenario.posts) - booked) / each)


def desk_minutes(posts: Iterable[Post]) -> float:
    """Minutes in which somebody serves at a desk, on a whole day."""
    return sum(end - start for post in posts for start, end in _serving(post))


def plan(post: Post) -> DeskPlan:
    """The desk as the engine has it."""
    return DeskPlan(
        code=post.code,
        ranks=post.ranks,
        on_duty=_moments(_serving(post)),
        announced=_moments(post.breaks) if post.announced else (),
        priority_only=post.priority_only,
    )


@dataclass(frozen=True, slots=True)
class _Dice:
    seed: str | int

    def of(self, what: str) -> Random:
        """Dice that nothing else throws."""
        return Random(f"{self.seed}/{what}")  # noqa: S311 - a simulation


class _People:
    def __init__(self, scenario: Scenario, dice: _Dice) -> None:
        self._scenario = scenario
        self._crowd = scenario.crowd
        self._when = dice.of("when")
        self._what = dice.of("what")
        self._work = dice.of("work")
        self._who = dice.of("who")
        self._slots = dice.of("slots")
        self._laws = {work.service: work.law for work in scenario.works}

    def walk_ins(self, count: float) -> Iterator[Visitor]:
        """Poisson in every half hour; where no numbers are given nobody comes."""
        crowd, rules = self._crowd, self._scenario.rules
        doors = _doors(self._scenario.sessions, rules.early_issue_min, rules.last_issue_min)
        total = sum(crowd.half_hours)
        services = [work.service for work in self._scenario.works]
        shares = [work.share for work in self._scenario.works]
        for index, weight in enumerate(crowd.half_hours):
            start = crowd.start_min + index * HALF_HOUR
            for _ in range(_poisson(self._when, count * weight / total)):
                at = int((start + self._when.random() * HALF_HOUR) * MINUTE)
                (service,) = self._what.choices(services, shares)
                visitor = self._visitor(at, service)
                if any(first * MINUTE <= at < last * MINUTE for first, last in doors):
                    yield visitor

    def with_appointments(self) -> Iterator[Visitor]:
        """Everybody with an appointment who comes. Who is too early checks in as the window opens,
        or the doors: the kiosk asks for that."""
        for slots in self._scenario.slots:
            for slot, opens in _times(slots, self._scenario.sessions):
                for _ in range(slots.per_slot):
                    comes = self._slots.random() < slots.comes
                    off = slots.punctuality.draw(self._slots)
                    at = max(slot * MINUTE + off, self._checks_in_from(slot, opens) * MINUTE)
                    visitor = self._visitor(at, slots.service)
                    if comes:
                        slot_at = MIDNIGHT + slot * MINUTE
                        yield replace(visitor, priority_class=None, slot_at=slot_at, comes=True)

    def _checks_in_from(self, slot: int, opens: int) -> int:
        rules = self._scenario.rules
        first = opens == self._scenario.sessions[0][0]
        doors = opens - rules.early_issue_min if first else opens
        return max(slot - rules.appointment_early_min, doors)

    def _visitor(self, at: int, service: str) -> Visitor:
        """The same dice are thrown for everybody, so that one who differs changes nobody else."""
        crowd, who = self._crowd, self._who
        priority, shows, returns, leaves = (who.random() for _ in range(4))
        back, patience = crowd.back.draw(who), crowd.patience.draw(who)
        return Visitor(
            MIDNIGHT + at,
            tuple(self._stages(service)),
            priority_class=PRIORITY if priority < crowd.priority else None,
            comes=shows >= crowd.no_show,
            back_after=back if returns < crowd.returns else None,
            patience=patience if leaves < crowd.impatient else None,
        )

    def _stages(self, service: str) -> Iterator[Stage]:
        yield Stage(service, self._drawn(self._laws[service]))
        for then in self._scenario.thens:
            if then.after == service:
                work, goes = self._drawn(then.law), self._work.random() < then.probability
                if goes:
                    yield Stage(then.service, work)

    def _drawn(self, law: Law) -> int:
        return max(LEAST_WORK, law.draw(self._work))


def _mean_visit(scenario: Scenario, service: str) -> float:
    """Minutes at desks, over all stages; nobody works for who never comes."""
    laws = {work.service: work.law for work in scenario.works}
    mean = laws[service].mean + sum(
        then.probability * then.law.mean for then in scenario.thens if then.after == service
    )
    crowd = scenario.crowd
    return mean * (1 - crowd.no_show * (1 - crowd.returns))


def _serving(post: Post) -> Spans:
    """The spans of duty without the rests."""
    spans = list(post.on_duty)
    for rest_start, rest_end in post.breaks:
        cut: list[tuple[int, int]] = []
        for start, end in spans:
            parts = ((start, min(end, rest_start)), (max(start, rest_end), end))
            cut += [part for part in parts if part[0] < part[1]]
        spans = cut
    return tuple(spans)


def _doors(sessions: Spans, early: int, last: int) -> Spans:
    """When numbers are given (`common.domain.opening.door`), as minutes."""
    found = list(sessions)
    found[0] = (found[0][0] - early, found[0][1])
    found[-1] = (found[-1][0], found[-1][1] - last)
    return tuple(found)


def _times(slots: Slots, sessions: Spans) -> list[tuple[int, int]]:
    """The slots in open time, each with when its session begins."""
    return [
        (slot, start)
        for slot in range(slots.first, slots.last + 1, slots.every_min)
        for start, end in sessions
        if start <= slot < end
    ]


def _moments(spans: Spans) -> tuple[Session, ...]:
    return tuple((MIDNIGHT + a * MINUTE, MIDNIGHT + b * MINUTE) for a, b in spans)


def _poisson(rng: Random, mean: float) -> int:
    """How many come; many are drawn as the sum of few, which is the same law."""
    count = 0
    while mean > 30:
        count += _poisson(rng, 30)
        mean -= 30
    limit, product = exp(-mean), rng.random()
    while product > limit:
        count += 1
        product *= rng.random()
    return count
