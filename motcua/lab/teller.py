"""What people of the laboratory are told when they take a number: by the hall's own estimate.

The forward run, how long people stay, and what past errors say are those of `common.domain`; what
is written here only looks at the hall of the laboratory as `common.store.quotes` looks at a store.
Days are told one after the other:

    past = Past()
    for day in days:
        teller = Teller(day, past)
        played = play(day, policy, teller, teller.watch)
        past = teller.over()
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from heapq import merge
from operator import itemgetter

from common.domain import calibration, coming, estimate, opening, promise, stays
from common.domain.calibration import UNCALIBRATED, Calibration, Case
from common.domain.coming import Counts, Kind
from common.domain.estimate import Coming, Desk, Newcomer, Waiting
from common.domain.promise import MINUTE
from common.domain.stays import PastCall, Stays
from motcua.lab.day import LabDay, Told
from motcua.lab.hall import DeskNow, Hall, Holder

EVERY = 5 * MINUTE
"""So often it is learnt anew from the day itself."""

CASES, CALLS = 8_000, 400
"""So many past estimates, and past calls of a desk, are remembered: as many as in the hall."""

DAYS = 10
"""So many past days say how many usually come."""

_DAY = 24 * 60 * MINUTE
_VIETNAM = 7


@dataclass(frozen=True, slots=True)
class Past:
    """What is remembered of days: calls by desk, and estimates with what came of them.

    `lived` is how many days there were, also those that are forgotten.
    """

    calls: dict[str, list[PastCall]] = field(default_factory=dict)
    cases: tuple[Case, ...] = ()
    calibration: Calibration = UNCALIBRATED
    days: tuple[Counts, ...] = ()
    lived: int = 0


class Teller:
    """Tells everybody of one day; give `watch` to the engine as well, so that it sees the calls."""

    def __init__(self, day: LabDay, past: Past | None = None) -> None:
        self._day = day
        self._past = Past() if past is None else past
        first = min(
            (start for each in day.services.values() for start, _ in each.sessions), default=0
        )
        self._calls = _before(self._past.calls, first)
        self._open: dict[str, PastCall] = {}
        self._waits: dict[int, int] = {}
        self._asked: dict[int, Case] = {}
        self._judged: list[Case] = []
        self._next_look = 0
        self._stays: dict[str, Stays] = {}
        self._calibration = self._past.calibration
        self._midnight = first - (first + _VIETNAM * 60 * MINUTE) % _DAY
        self._usual = coming.usual(self._past.days)
        self._came: list[tuple[Kind, int]] = []
        self._booked = _booked(day)

    def __call__(self, hall: Hall, holder: Holder) -> Told | None:
        """What the slip of a new number says, None when nobody can tell."""
        self._learn(hall.now)
        desks = [each for each in (self._desk(hall, one) for one in hall.desks) if each]
        queue = _queue(hall)
        stage, visitor = holder.visitor.stages[0], holder.visitor
        priority = visitor.priority_class is not None
        who = Newcomer(stage.service, priority, holder.rank_at, stage.desk)
        means = {code: each.mean for code, each in self._stays.items()}
        penalty = self._day.rules.help_penalty_min * MINUTE
        others = self._coming(hall.now)
        called_at = estimate.run(desks, queue, [who], means, penalty, others).newcomers.get(who)
        if called_at is None:
            return None
        sessions = self._day.services[stage.service].sessions
        expected = float(opening.elapsed(sessions, holder.anchor, int(called_at)))
        load = estimate.load(desks, queue, stage.service, rank_at=holder.rank_at, priority=priority)
        kind = "priority" if priority else "walk_in"
        if visitor.slot_at is not None:
            kind = "appointment"
        hour = (hall.now // (60 * MINUTE) + _VIETNAM) % 24
        traits = estimate.traits(stage.service, hour, kind, load)
        self._asked[holder.id] = Case(expected, 0.0, traits, str(self._past.lived))
        since = opening.anchor(sessions, estimate.rested(desks, who, hall.now))
        rest = float(opening.elapsed(sessions, holder.anchor, since))
        band = self._calibration.band(expected - rest, traits)
        low, high = estimate.interval(sessions, since, band)
        return Told(
            expected,
            float(opening.elapsed(sessions, holder.anchor, low)),
            float(opening.elapsed(sessions, holder.anchor, high)),
            rest + band.centre,
        )

    def watch(
        self, at: int, what: str, desk: str | None, holder: Holder | None, reason: str | None
    ) -> None:
        """See a step of the day, as the engine tells it."""
        if holder is None:
            return
        if desk is not None and what == "next":
            service = holder.visitor.stages[holder.stage].service
            self._open[desk] = PastCall(service, self._waits[holder.id], at, at)
            self._judge(holder, at)
        elif desk is not None and what in ("finished", "absent", "parked", "moved"):
            call = replace(self._open.pop(desk), ended_at=at)
            self._calls.setdefault(desk, []).append(call)
        if what in ("issued", "back", "moved"):
            self._waits[holder.id] = at
        if what == "issued":
            self._note(holder, at)

    def over(self) -> Past:
        """What is remembered of this day and those before it."""
        cases = (*self._past.cases, *self._judged)[-CASES:]
        calls = {desk: found[-CALLS:] for desk, found in self._calls.items()}
        days = (*self._past.days, coming.counted(self._came))[-DAYS:]
        return Past(calls, cases, calibration.learn(cases), days, self._past.lived + 1)

    def _note(self, holder: Holder, at: int) -> None:
        """Somebody came, booked or not."""
        visitor = holder.visitor
        if visitor.slot_at is not None:
            self._booked.pop(id(visitor), None)
            return
        kind = visitor.stages[0].service, visitor.priority_class is not None
        self._came.append((kind, at - self._midnight))

    def _coming(self, now: int) -> Iterator[Coming]:
        """Who is expected from now on, in order."""
        moment = now - self._midnight
        came = len(self._came)
        lately = came - bisect_left(self._came, moment - coming.LATELY, key=lambda one: one[1])
        at_pace = coming.pace(self._usual, moment, came, lately)
        walk_ins = (
            (self._midnight + at, service, priority, None)
            for at, (service, priority) in coming.expected(self._usual, moment, _DAY, at_pace)
        )
        booked = sorted(
            (max(slot_at, now), service, False, rank_at)
            for slot_at, service, rank_at in self._booked.values()
        )
        everybody = merge(walk_ins, booked, key=itemgetter(0))
        for n, (at, service, priority, booked_rank) in enumerate(everybody):
            rank_at = self._rank(at, service, priority) if booked_rank is None else booked_rank
            yield Coming(at, Waiting(estimate.COMING + n, service, rank_at, priority))

    def _rank(self, at: int, service: str, priority: bool) -> int:
        rules, facts = self._day.rules, self._day.services[service]
        if not priority:
            return promise.at_issue(facts.sessions, at, facts.target).rank_at
        target = min(self._day.priority_targets.values(), default=facts.target)
        return promise.with_priority(rules, facts.sessions, at, facts.target, target).rank_at

    def _judge(self, holder: Holder, at: int) -> None:
        """The first call of somebody who was told something."""
        case = self._asked.pop(holder.id, None)
        if case is not None:
            sessions = self._day.services[holder.visitor.stages[0].service].sessions
            came = float(opening.elapsed(sessions, holder.anchor, at))
            self._judged.append(replace(case, actual=came))

    def _learn(self, now: int) -> None:
        if now < self._next_look:
            return
        self._next_look = now + EVERY
        priors = {code: each.prior for code, each in self._day.services.items()}
        self._stays = stays.learn([found[-CALLS:] for found in self._calls.values()], priors)
        if len(self._past.cases) < estimate.ENOUGH:
            self._calibration = calibration.learn([*self._past.cases, *self._judged])

    def _desk(self, hall: Hall, desk: DeskNow) -> Desk | None:
        """A desk that takes people, or will when a rest ends that is known."""
        plan, now = desk.plan, hall.now
        known = [self._day.services[code].sessions for code in plan.ranks]
        rests = tuple(sorted((*opening.gaps(known), *plan.announced)))
        if now >= desk.until and desk.holder is None:
            resting = any(start <= now < end for start, end in rests)
            comes_back = any(start >= now for start, _ in desk.spans)
            was_here = bool(desk.spans) and desk.spans[0][0] <= now
            if not (resting and comes_back and was_here):
                return None
        free_at = float(now)
        if desk.holder is not None:
            service = desk.holder.visitor.stages[desk.holder.stage].service
            free_at += self._stays[service].left(now - desk.since)
        serves = {code: rank > 0 for code, rank in plan.ranks.items()}
        return Desk(plan.code, free_at, serves, None, plan.priority_only, rests)


def _booked(day: LabDay) -> dict[int, tuple[int, str, int]]:
    """The times that are booked on a day: slot, service and sort key of whoever comes in time."""
    found = {}
    for visitor in day.visitors:
        if visitor.slot_at is not None:
            facts, slot_at = day.services[visitor.stages[0].service], visitor.slot_at
            made = promise.for_appointment(
                day.rules, facts.sessions, slot_at, slot_at, facts.target
            )
            found[id(visitor)] = slot_at, facts.code, made.rank_at
    return found


def _queue(hall: Hall) -> list[Waiting]:
    return [
        Waiting(
            holder.id,
            holder.visitor.stages[holder.stage].service,
            holder.rank_at,
            holder.visitor.priority_class is not None,
            key[3],
        )
        for key, line in hall.lines.items()
        for _, _, holder in line
        if holder.waiting
    ]


def _before(calls: dict[str, list[PastCall]], first: int) -> dict[str, list[PastCall]]:
    """Past calls, moved back by whole days until they lie before this one: synthetic days may all
    have the same date."""
    newest = max((found[-1].ended_at for found in calls.values() if found), default=first)
    back = max(0, -(-(newest - first) // _DAY)) * _DAY
    return {
        desk: [
            PastCall(
                call.service, call.waiting_from - back, call.called_at - back, call.ended_at - back
            )
            for call in found
        ]
        for desk, found in calls.items()
    }
