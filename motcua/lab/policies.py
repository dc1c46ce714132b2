"""The policies that the laboratory compares: ours, which is the hall's own code, and those that
others use.

A policy says how a promise is set, which of the first in line a desk calls, and where somebody
comes back who missed their call. Ours does the three with `common.domain`; its constants are the
centre's rules. The others promise what we promise, so that kept promises can be compared, and sort
people in their own way. In each of them but `fifo` an appointment goes first once it is due, and
until then waits like a walk-in who came when its holder did.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Protocol

from common.domain import discipline, opening, promise
from common.domain.promise import MINUTE, Promise
from motcua.lab.day import Visitor
from motcua.lab.hall import DeskNow, Hall, Holder

Heads = Sequence[tuple[Holder, bool]]
"""The first of each line that a desk serves, and whether it only helps out with it."""


class Policy(Protocol):
    """A way to run a hall."""

    @property
    def name(self) -> str:
        """In tables and answers."""

    def promise(self, hall: Hall, visitor: Visitor, target: int) -> Promise:
        """What somebody is promised who takes a number now, and what they are sorted by."""

    def choose(self, hall: Hall, desk: DeskNow, heads: Heads) -> tuple[Holder, str]:
        """Whom a free desk calls, and the reason as a code."""

    def rank_after_absence(self, hall: Hall, holder: Holder) -> int:
        """What somebody is sorted by who says now that they are here."""


def _as_promised(hall: Hall, visitor: Visitor, target: int) -> Promise:
    """The promise by the hall's rules."""
    rules, service = hall.day.rules, hall.day.services[visitor.stages[0].service]
    if visitor.slot_at is not None:
        slot_at = visitor.slot_at
        return promise.for_appointment(rules, service.sessions, slot_at, hall.now, target)
    if visitor.priority_class is not None:
        return promise.with_priority(rules, service.sessions, hall.now, service.target, target)
    return promise.at_issue(service.sessions, hall.now, target)


def _back_among(hall: Hall, holder: Holder, anew: int) -> int:
    """Where somebody comes back, by the hall's rules; `anew` is a newcomer's rank."""
    assert holder.first_called_at is not None  # noqa: S101 - called and not there
    assert holder.absent_at is not None  # noqa: S101 - as above
    return promise.rank_after_absence(
        hall.day.rules,
        rank_at=holder.rank_at,
        first_called_at=holder.first_called_at,
        absent_at=holder.absent_at,
        quoted_lo=hall.quoted_from(holder),
        anew=anew,
        now=hall.now,
    )


@dataclass(frozen=True, slots=True)
class Promises:
    """Ours: the earliest promise is called first."""

    name: str = "promises"

    def promise(self, hall: Hall, visitor: Visitor, target: int) -> Promise:
        """As the store does when it gives a number."""
        return _as_promised(hall, visitor, target)

    def choose(self, hall: Hall, desk: DeskNow, heads: Heads) -> tuple[Holder, str]:
        """The rule itself."""
        choice = discipline.choose(
            [holder.seen(helping=helping) for holder, helping in heads],
            hall.day.rules.help_penalty_min * MINUTE,
        )
        assert choice is not None  # noqa: S101 - there are heads
        for holder, _ in heads:
            if holder.id == choice.ticket:
                break
        return holder, choice.reason

    def rank_after_absence(self, hall: Hall, holder: Holder) -> int:
        """As the store does when somebody comes back."""
        rules, service = hall.day.rules, holder.visitor.stages[holder.stage].service
        facts, target = hall.day.services[service], hall.target(service, holder.visitor)
        if holder.visitor.priority_class is None:
            made = promise.at_issue(facts.sessions, hall.now, target)
        else:
            made = promise.with_priority(rules, facts.sessions, hall.now, facts.target, target)
        return _back_among(hall, holder, made.rank_at)


@dataclass(frozen=True, slots=True)
class Variant(Promises):
    """Ours with what the rules of a centre do not say: to see what it would be good for.

    `later_most_min`: where the queue is too long for the target, what is promised, and sorted by,
    is the later moment at which the call can be expected, work ahead over desks, at most so long
    after the arrival. None: as the rules have it.
    """

    name: str = "promises-variant"
    later_most_min: int | None = None

    def promise(self, hall: Hall, visitor: Visitor, target: int) -> Promise:
        """As the rules, but for what is set."""
        special = visitor.slot_at is not None or visitor.priority_class is not None
        if special or self.later_most_min is None:
            return _as_promised(hall, visitor, target)
        service = hall.day.services[visitor.stages[0].service]
        expected = min(_expected_wait(hall, service.code), self.later_most_min * MINUTE)
        return promise.at_issue(service.sessions, hall.now, max(expected, target))


@dataclass(frozen=True, slots=True)
class HonestLater(Variant):
    """The variant that promises in overload what can be kept."""

    name: str = "promises-later"
    later_most_min: int | None = 24 * 60


def _expected_wait(hall: Hall, service: str) -> int:
    """Work that waits for the desks on duty that serve this first, over how many they are."""
    desks = [
        desk
        for desk in hall.desks
        if hall.now < desk.until
        and desk.plan.ranks.get(service) == 0
        and not desk.plan.priority_only
    ]
    if not desks:
        return 0
    served = {code for desk in desks for code, rank in desk.plan.ranks.items() if rank == 0}
    waiting = sum(len(line) for key, line in hall.lines.items() if key[0] in served)
    return waiting * hall.day.services[service].prior // len(desks)


@dataclass(slots=True)
class _ByArrival:
    """What the baselines share: people of one line are called in the order of their arrival."""

    name: str

    def promise(self, hall: Hall, visitor: Visitor, target: int) -> Promise:
        """What we would promise, sorted by when the number was taken."""
        return Promise(_as_promised(hall, visitor, target).promised_at, hall.now)

    def rank_after_absence(self, hall: Hall, holder: Holder) -> int:
        """As with us, so that only the order differs."""
        sessions = hall.day.services[holder.visitor.stages[holder.stage].service].sessions
        return _back_among(hall, holder, opening.anchor(sessions, hall.now))


@dataclass(slots=True)
class Fifo(_ByArrival):
    """Whoever took a number first."""

    name: str = "fifo"

    def choose(self, hall: Hall, desk: DeskNow, heads: Heads) -> tuple[Holder, str]:
        """The smallest arrival; a service that the desk only helps out with comes last."""
        return _first(heads), "longest"


def _first(heads: Heads) -> Holder:
    return min(heads, key=lambda head: (head[1], head[0].rank_at, head[0].id))[0]


def _is_due(holder: Holder, now: int) -> bool:
    return holder.appointment and now >= (holder.visitor.slot_at or 0)


def _sorted_out(heads: Heads, now: int) -> tuple[Heads, Heads, Heads]:
    """Appointments that are due, people with priority, everybody else."""
    due: list[tuple[Holder, bool]] = []
    priority: list[tuple[Holder, bool]] = []
    others: list[tuple[Holder, bool]] = []
    for head in heads:
        if _is_due(head[0], now):
            due.append(head)
        elif head[0].visitor.priority_class is not None:
            priority.append(head)
        else:
            others.append(head)
    return due, priority, others


@dataclass(slots=True)
class Strict(_ByArrival):
    """Due appointments, then everybody with priority, then the others."""

    name: str = "strict"

    def choose(self, hall: Hall, desk: DeskNow, heads: Heads) -> tuple[Holder, str]:
        """The first of the first class of which somebody waits."""
        due, priority, others = _sorted_out(heads, hall.now)
        return _first(due or priority or others), "priority"


@dataclass(slots=True)
class Interleave(_ByArrival):
    """Of every `n` calls of a desk while both wait, one goes to somebody without priority."""

    n: int = 3
    name: str = ""
    _since: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.name = f"interleave-1-in-{self.n}"

    def choose(self, hall: Hall, desk: DeskNow, heads: Heads) -> tuple[Holder, str]:
        """Counted by desk."""
        due, priority, others = _sorted_out(heads, hall.now)
        if due:
            return _first(due), "appointment"
        since = self._since.get(desk.plan.code, 0)
        if others and (not priority or since >= self.n - 1):
            self._since[desk.plan.code] = 0
            return _first(others), "longest"
        self._since[desk.plan.code] = since + 1
        return _first(priority), "priority"


@dataclass(slots=True)
class Accumulating(_ByArrival):
    """Accumulating priority (Kleinrock 1964): whose wait, times the slope of their class, is the
    greatest. A minute of somebody with priority counts as `slope` minutes."""

    slope: int = 2
    name: str = ""

    def __post_init__(self) -> None:
        self.name = f"accumulating-1:{self.slope}"

    def choose(self, hall: Hall, desk: DeskNow, heads: Heads) -> tuple[Holder, str]:
        """The greatest of those the desk serves first, or else helps out with."""
        due = [head for head in heads if _is_due(head[0], hall.now)]
        if due:
            return _first(due), "appointment"
        best = min(heads, key=lambda head: (head[1], -self._age(hall, head[0]), head[0].id))
        return best[0], "longest"

    def _age(self, hall: Hall, holder: Holder) -> int:
        sessions = hall.day.services[holder.visitor.stages[holder.stage].service].sessions
        waited = opening.elapsed(sessions, holder.rank_at, hall.now)
        return waited * (self.slope if holder.visitor.priority_class is not None else 1)


BASELINES: Sequence[Callable[[], Policy]] = (
    Strict,
    Interleave,
    Fifo,
    partial(Accumulating, slope=2),
    partial(Accumulating, slope=4),
)
"""Those that ours is compared with. Each day has a new one, since some of them count."""


def baselines() -> tuple[Policy, ...]:
    """One of each."""
    return tuple(make() for make in BASELINES)
