"""The desks of a past day, as the laboratory plays them: when somebody there really took people.

A desk that is free while somebody it serves waits is not serving, whatever it says. A few minutes
of that between two people belong to the first of them: so much time officers need under any rule.
More than that, or before somebody is called to a desk that had nothing to do, is time off duty.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from common.domain.opening import Session
from motcua.lab.day import DeskPlan
from motcua.lab.spans import common_to, merged, without
from motcua.lab.story import Shift, Stay, Story, Wait

SERVE_NOW = "serve_now"
"""The reason of a call of somebody who never queued."""


@dataclass(frozen=True, slots=True)
class Habits:
    """How long a desk is held for somebody who does not come, at least, and up to how long between
    two people is no absence of the officer, ms; which desks take only people with priority; when
    the hall is open."""

    hold: int
    pause: int
    priority_only: frozenset[str]
    hours: Sequence[Session]


@dataclass(slots=True)
class Desks:
    """`plans` in the order in which their codes are given; `codes` of a desk are those of its
    shifts, with when each ends. `after` is the time that a stay took beyond its end, by its place
    in the day's stays; `unseen` counts stretches of being away that nobody noted."""

    plans: list[DeskPlan] = field(default_factory=list)
    codes: dict[str, list[tuple[int, str]]] = field(default_factory=dict)
    after: dict[int, int] = field(default_factory=dict)
    unseen: int = 0

    def code_at(self, desk: str, moment: int) -> str:
        """The plan that a desk works by at a moment."""
        known = self.codes.get(desk, [])
        return next((code for end, code in known if moment < end), known[-1][1] if known else desk)


def plan(story: Story, order: Iterable[str], habits: Habits) -> Desks:
    """The plans of all desks that were ever open; `order` is the centre's."""
    stays: dict[str, list[Stay]] = defaultdict(list)
    for person in story.people:
        for stay in person.stays:
            stays[stay.desk].append(stay)
    crowd = _Crowd([wait for person in story.people for wait in person.waits])
    found = Desks()
    known = list(order)
    for desk in [*known, *(code for code in story.shifts if code not in known)]:
        if story.shifts.get(desk):
            here = sorted(stays[desk], key=lambda stay: stay.called_at)
            announced = tuple(span for span in story.breaks[desk] if span[0] < span[1])
            _Desk(desk, story.shifts[desk], announced, here, crowd, habits, found).plan()
    return found


class _Crowd:
    """Who waited when, as a desk sees it."""

    def __init__(self, waits: Sequence[Wait]) -> None:
        self._waits = waits
        self._known: dict[tuple[frozenset[str], bool], list[Session]] = {}

    def before(self, desk: str, ranks: Mapping[str, int], *, only: bool) -> list[Session]:
        """When anybody waited whom this desk serves; `only` people with priority."""
        key = frozenset(ranks), only
        if key not in self._known:
            self._known[key] = merged(
                (wait.start, wait.end)
                for wait in self._waits
                if wait.sent_to is None and wait.service in ranks and (wait.priority or not only)
            )
        sent = [(wait.start, wait.end) for wait in self._waits if wait.sent_to == desk]
        return merged([*self._known[key], *sent]) if sent else self._known[key]


@dataclass(slots=True)
class _Desk:
    """One desk, while its plans are made."""

    code: str
    shifts: Sequence[Shift]
    announced: tuple[Session, ...]
    stays: Sequence[Stay]
    crowd: _Crowd
    habits: Habits
    found: Desks

    def plan(self) -> None:
        """Its shifts with the same services together."""
        only = self.code in self.habits.priority_only
        by_ranks: dict[tuple[tuple[str, int], ...], list[Session]] = {}
        names: dict[tuple[tuple[str, int], ...], str] = {}
        busy = merged(map(self._busy, self.stays))
        for shift in self.shifts:
            key = tuple(sorted(shift.ranks.items()))
            names.setdefault(key, self.code + "′" * len(names))
            waiting = self.crowd.before(self.code, shift.ranks, only=only)
            whole = [(shift.start, shift.end)]
            idle = common_to(without(whole, busy), waiting)
            off = [span for stretch in idle for span in self._off(stretch)]
            by_ranks.setdefault(key, []).extend(without(whole, merged([*off, *self._unqueued()])))
            self.found.codes.setdefault(self.code, []).append((shift.end, names[key]))
        for key, on_duty in by_ranks.items():
            self.found.plans.append(
                DeskPlan(names[key], dict(key), tuple(on_duty), self.announced, only)
            )

    def _busy(self, stay: Stay) -> Session:
        if stay.how == "absent":
            return stay.called_at, min(stay.end, stay.called_at + self.habits.hold)
        return stay.called_at, stay.end

    def _unqueued(self) -> list[Session]:
        """People who never queued took the desk's time from everybody who did."""
        return [
            (stay.called_at, stay.end + self.found.after.get(id(stay), 0))
            for stay in self.stays
            if stay.reason == SERVE_NOW
        ]

    def _off(self, stretch: Session) -> list[Session]:
        """Whether a stretch in which the desk was free and somebody waited is time off duty."""
        start, end = stretch
        called = any(stay.called_at == end for stay in self.stays)
        if called and end - start <= self.habits.pause:
            for stay in self.stays:
                if stay.end == start and stay.how == "finished":  # nobody waits for its end
                    self.found.after[id(stay)] = end - start
                    return []
        missed = sum(b - a for a, b in common_to([stretch], self.habits.hours))
        self.found.unseen += missed > self.habits.pause
        # Whoever did call is first: at the very moment of their call nobody else is there yet.
        return [(start, end if called else end + 1)]
