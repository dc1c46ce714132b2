"""Nobody waits longer than the bound behind later arrivals, whatever hall it is."""

from __future__ import annotations

from dataclasses import dataclass, replace

from hypothesis import given
from hypothesis import strategies as st

from common.domain import discipline, fairness, opening, promise
from common.domain.discipline import Candidate
from common.domain.opening import Session
from common.domain.promise import MINUTE, Promise, Punctuality, Rules

MINUTES = st.sampled_from([0, 5, 30])
WINDOW = st.sampled_from([5, 30])
RULES = st.builds(
    Rules,
    appointment_early_min=WINDOW,
    appointment_late_min=WINDOW,
    appointment_protection_min=MINUTES,
    priority_head_start_min=MINUTES,
    help_penalty_min=MINUTES,
    return_penalty_min=MINUTES,
    return_grace_min=MINUTES,
)
TARGETS = st.sampled_from([1, 5, 15, 40]).map(lambda minutes: minutes * MINUTE)


@dataclass(frozen=True)
class Hall:
    """One desk of a hall on one day, the services of other desks and the classes that there are.
    All services keep the hours of the hall."""

    rules: Rules
    sessions: tuple[Session, ...]
    ranks: dict[str, int]
    targets: dict[str, int]
    classes: list[int]

    def call(self, queue: list[Waiting]) -> Waiting:
        """Who is called first."""
        chosen = discipline.choose(
            [Candidate(it.id, it.rank_at, self.ranks[it.service] > 0) for it in queue],
            self.rules.help_penalty_min * MINUTE,
        )
        assert chosen is not None
        return next(it for it in queue if it.id == chosen.ticket)

    def spread(self, called: Waiting, other: Waiting) -> fairness.Spread:
        brought = {it.usual for it in (called, other) if it.brought}
        return fairness.of_desk(
            self.rules,
            self.ranks,
            self.targets,
            self.classes,
            brought=brought,
            appointments=called.booked,
            missed=other.missed,
        )


@dataclass(frozen=True)
class Waiting:
    """Somebody in the queue. `since` is when they came, or came back too late."""

    id: int
    service: str
    since: int
    rank_at: int
    usual: int
    booked: bool = False
    brought: bool = False
    missed: int = 0


@st.composite
def halls(draw: st.DrawFn) -> Hall:
    opens, closes, noon = (draw(st.integers(least, 60)) for least in (0, 10, 0))
    lunch = opens + closes, opens + closes + noon
    sessions = ((opens * MINUTE, lunch[0] * MINUTE), (lunch[1] * MINUTE, 600 * MINUTE))
    ranks = draw(st.dictionaries(st.sampled_from("abcd"), st.integers(0, 1), min_size=1))
    targets = {code: draw(TARGETS) for code in ranks}
    rules = draw(RULES)
    return Hall(rules, sessions, ranks, targets, draw(st.lists(TARGETS, max_size=2)))


@dataclass(frozen=True)
class Person:
    """What somebody comes for: as a walk-in or with priority, sent on from another desk, for an
    appointment so many minutes after they come, and how often they miss a call: called how many
    minutes after they came, and back how many minutes after that."""

    service: str
    usual: int
    priority: int | None
    brought: bool
    slot_in: int | None
    away: list[tuple[int, int]]

    def arrive(self, hall: Hall, row: int, at: int) -> Waiting:
        booked = self.slot_in is not None
        rank_at = self._promise(hall, at).rank_at
        someone = Waiting(row, self.service, at, rank_at, self.usual, booked, self.brought)
        return self._back(hall, someone)

    def _promise(self, hall: Hall, at: int) -> Promise:
        if self.slot_in is not None:
            slot_at = at + self.slot_in * MINUTE
            return promise.for_appointment(hall.rules, hall.sessions, slot_at, at, self.usual)
        return self._anew(hall, at)

    def _anew(self, hall: Hall, at: int) -> Promise:
        if self.priority is None:
            return promise.at_issue(hall.sessions, at, self.usual)
        return promise.with_priority(hall.rules, hall.sessions, at, self.usual, self.priority)

    def _back(self, hall: Hall, someone: Waiting) -> Waiting:
        """Called some minutes later, missed it, back some minutes after that; and maybe again."""
        now = someone.since
        for called_after, back_after in self.away:
            absent_at = now + called_after * MINUTE
            now = absent_at + back_after * MINUTE
            late = now - absent_at > hall.rules.return_grace_min * MINUTE
            rank_at = promise.rank_after_absence(
                hall.rules,
                rank_at=someone.rank_at,
                first_called_at=absent_at,
                absent_at=absent_at,
                quoted_lo=None,
                anew=self._anew(hall, now).rank_at,
                now=now,
            )
            missed = someone.missed + (0 if late else 1)
            since = now if late else someone.since
            someone = replace(someone, rank_at=rank_at, since=since, missed=missed)
        return someone


@st.composite
def people(draw: st.DrawFn, hall: Hall) -> Person:
    service = draw(st.sampled_from(sorted(hall.ranks)))
    elsewhere = draw(st.none() | TARGETS)
    own = hall.targets[service] if elsewhere is None else elsewhere
    priority = draw(st.sampled_from([None, *hall.classes]))
    slot_in = draw(st.sampled_from([None, -40, -30, -5, 5, 40]))
    away = draw(st.lists(st.tuples(st.integers(0, 60), st.integers(0, 40)), max_size=2))
    return Person(service, own, priority, elsewhere is not None, slot_in, away)


@given(st.data())
def test_nobody_waits_longer_than_the_bound_behind_later_arrivals(data: st.DataObject) -> None:
    hall = data.draw(halls())
    arrivals = sorted(data.draw(st.lists(st.integers(0, 200), min_size=2, max_size=6)))
    queue = [
        data.draw(people(hall)).arrive(hall, row, at * MINUTE) for row, at in enumerate(arrivals)
    ]
    while queue:
        called = hall.call(queue)
        queue.remove(called)
        for other in queue:
            apart = fairness.behind(hall.sessions, other.since, called.since)
            assert apart <= hall.spread(called, other).bound


@given(st.data())
def test_whoever_comes_later_than_the_bound_is_called_later(data: st.DataObject) -> None:
    hall = data.draw(halls())
    first = data.draw(people(hall)).arrive(hall, 1, data.draw(st.integers(0, 200)) * MINUTE)
    later = replace(data.draw(people(hall)), away=[])
    bound = hall.spread(later.arrive(hall, 2, first.since), first).bound
    came = opening.anchor(hall.sessions, first.since)
    at = opening.add(hall.sessions, came, bound + 1)
    assert hall.call([later.arrive(hall, 2, at), first]) == first


def test_the_bound_is_reached() -> None:
    """A millisecond less would not be true."""
    rules = Rules()
    spread = fairness.of_desk(
        rules, {"own": 0, "helped": 1}, {"own": 15 * MINUTE, "helped": 30 * MINUTE}, [5 * MINUTE]
    )
    assert spread.bound == (30 + 60 - (15 - 60)) * MINUTE
    first = Candidate(1, promise.at_issue((), 0, 30 * MINUTE).rank_at, helping=True)
    for apart, called in ((spread.bound - 1, 2), (spread.bound, 1)):
        rank_at = promise.with_priority(rules, (), apart, 15 * MINUTE, 5 * MINUTE).rank_at
        choice = discipline.choose([first, Candidate(2, rank_at, helping=False)], 60 * MINUTE)
        assert choice is not None
        assert choice.ticket == called


@given(st.data())
def test_an_appointment_is_never_worse_than_none(data: st.DataObject) -> None:
    hall = data.draw(halls())
    at = data.draw(st.integers(0, 2_000)) * MINUTE
    slot_at = at + data.draw(st.integers(-60, 60)) * MINUTE
    target = data.draw(TARGETS)
    walk_in = promise.at_issue(hall.sessions, at, target)
    made = promise.for_appointment(hall.rules, hall.sessions, slot_at, at, target)
    assert made.rank_at <= walk_in.rank_at
    if promise.punctuality(hall.rules, slot_at, at) is not Punctuality.IN_TIME:
        assert made == walk_in
    elif at <= slot_at:
        assert made.promised_at == slot_at
        protection = hall.rules.appointment_protection_min * MINUTE
        assert made.rank_at <= opening.before(hall.sessions, slot_at, protection)
