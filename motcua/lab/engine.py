"""Plays a day: everything that happens to the hall, moment by moment, under one policy.

The rules are the hall's own (`common.domain`): how a promise is set, who is called next, where
somebody comes back. What is written here is only what people and desks do: they come, take their
time, leave, go to lunch. At one moment desks begin and end first, then people come.

- A desk calls within its spans and finishes whom it has called. In its last span, if that lasts
  until its services close, it goes on until nobody is left: holders of a number are served. (Not
  so on a past day whose end has come before they were.)
- Who does not come when called keeps the desk until it may give up on them (two calls and the
  time the rules say); `back_after` counts from the call, and nobody is back before that.
- Among free desks the one that serves the service first takes somebody, then the one that has
  been free longest.
"""

from __future__ import annotations

from bisect import bisect_right, insort
from collections.abc import Callable, Sequence
from heapq import heapify, heappop, heappush
from math import inf

from common.domain import opening
from common.domain.promise import Punctuality, punctuality
from motcua.lab.day import DeskPlan, LabDay, Played, Told, Visit, Visitor
from motcua.lab.hall import DeskNow, Hall, Holder, Line, LineKey
from motcua.lab.policies import Policy

Teller = Callable[[Hall, Holder], Told | None]
"""Says how long somebody will wait who takes a number now; the holder is not in a line yet."""

Watcher = Callable[[int, str, str | None, Holder | None, str | None], None]
"""Is told of each step: moment, one of `issued next started absent finished moved parked back
gave_up`, desk, holder (None: `next` found nobody), reason of the call."""

_BEGIN, _END, _GIVE_UP, _BACK = range(4)
"""What happens at one moment, in this order."""


def play(
    day: LabDay, policy: Policy, teller: Teller | None = None, watcher: Watcher | None = None
) -> Played:
    """The day as it goes under this policy. The same day goes the same way every time."""
    return _Run(day, policy, teller, watcher).run()


class _Run:
    def __init__(
        self, day: LabDay, policy: Policy, teller: Teller | None, watcher: Watcher | None
    ) -> None:
        self._day = day
        self._policy = policy
        self._teller = teller
        self._watch = watcher
        self._hall = Hall(day, [DeskNow(plan, _spans(day, plan)) for plan in day.desks])
        self._served = {plan.code: 0 for plan in day.desks}
        self._takers: dict[LineKey, list[tuple[bool, DeskNow]]] = {}
        self._make_lines()
        self._coming: list[tuple[int, int, int, object]] = []
        self._counted = 0
        self._hold = max(day.rules.absent_min_s * 1000, 0)
        self._holders: list[Holder] = []

    def run(self) -> Played:
        for desk in self._hall.desks:
            for index, (start, _) in enumerate(desk.spans):
                self._plan(start, _BEGIN, (desk, index))
        heapify(self._coming)
        self._play_through()
        visits = [holder.visit for holder in self._holders]
        count_overtaken(visits)
        return Played(self._day, self._policy.name, visits, self._served)

    def _play_through(self) -> None:
        coming, hall = self._coming, self._hall
        for visitor in self._day.visitors:
            at = visitor.arrives_at
            while coming and coming[0][0] <= at:
                self._happen(*heappop(coming))
            hall.now = at
            self._issue(visitor, at)
        while coming:
            self._happen(*heappop(coming))

    def _happen(self, at: int, kind: int, _: int, what: object) -> None:
        self._hall.now = at
        if kind == _END:
            assert isinstance(what, DeskNow)  # noqa: S101 - as planned
            self._end(what, at)
        elif kind == _BEGIN:
            assert isinstance(what, tuple)  # noqa: S101 - as planned
            desk, index = what
            desk.until = desk.spans[index][1]
            if desk.holder is None:
                self._call(desk, at)
        else:
            assert isinstance(what, Holder)  # noqa: S101 - as planned
            (self._give_up if kind == _GIVE_UP else self._come_back)(what, at)

    def _plan(self, at: int, kind: int, what: object) -> None:
        self._counted += 1
        heappush(self._coming, (at, kind, self._counted, what))

    def _issue(self, visitor: Visitor, at: int) -> None:
        hall = self._hall
        stage = visitor.stages[0]
        sessions = self._day.services[stage.service].sessions
        promise = self._policy.promise(hall, visitor, hall.target(stage.service, visitor))
        anchor = opening.anchor(sessions, at)
        slot_at = visitor.slot_at
        booked = (
            slot_at is not None and punctuality(self._day.rules, slot_at, at) is Punctuality.IN_TIME
        )
        holder = Holder(len(self._holders), visitor, promise, anchor, appointment=booked)
        self._holders.append(holder)
        if self._watch is not None:
            self._watch(at, "issued", None, holder, None)
        if self._teller is not None:
            holder.told = holder.visit.told = self._teller(hall, holder)
        if visitor.patience is not None:
            self._plan(at + visitor.patience, _GIVE_UP, holder)
        self._wait(holder, stage.desk, at)

    def _wait(self, holder: Holder, sent_to: str | None, at: int) -> None:
        """Into its line, and to a desk at once if one is free for it."""
        key = holder.key(sent_to)
        line = self._hall.lines.get(key)
        if line is None:  # nobody serves it: it waits for ever
            line = self._hall.lines[key] = []
        holder.stand(line, directed=sent_to is not None)
        heappush(line, (holder.rank_at, holder.id, holder))
        best: DeskNow | None = None
        order: tuple[bool, int] = (True, 0)
        for helping, desk in self._takers.get(key, ()):
            free = desk.free_since
            if free is None or at >= desk.until:
                continue
            if best is None or (helping, free) < order:
                best, order = desk, (helping, free)
        if best is not None:
            self._call(best, at)

    def _call(self, desk: DeskNow, at: int) -> None:
        """Whoever is next at this desk; without anybody it is free."""
        desk.holder = None
        desk.free_since = at
        if at >= desk.until:
            return
        heads: list[tuple[Holder, bool]] = []
        for line, helping in desk.lines:
            while line and not line[0][2].waiting:
                heappop(line)
            if line:
                heads.append((line[0][2], helping))
        if not heads:
            if self._watch is not None:
                self._watch(at, "next", desk.plan.code, None, None)
            return
        holder, reason = self._policy.choose(self._hall, desk, heads)
        heappop(holder.line)
        holder.waiting = False
        self._put_to_desk(holder, desk, at, reason)

    def _put_to_desk(self, holder: Holder, desk: DeskNow, at: int, reason: str) -> None:
        desk.holder, desk.since, desk.free_since = holder, at, None
        if self._watch is not None:
            self._watch(at, "next", desk.plan.code, holder, reason)
        visitor = holder.visitor
        first = holder.first_called_at is None
        if first:
            holder.first_called_at = at
            visit = holder.visit
            visit.called_at, visit.desk, visit.reason = at, desk.plan.code, reason
        desk.absent = first and not visitor.comes
        if desk.absent:
            self._plan(at + self._hold, _END, desk)
            return
        if self._watch is not None:
            self._watch(at, "started", desk.plan.code, holder, None)
        self._plan(at + visitor.stages[holder.stage].work, _END, desk)

    def _end(self, desk: DeskNow, at: int) -> None:
        """The desk is done with whoever is in front of it, and calls the next."""
        holder = desk.holder
        assert holder is not None  # noqa: S101 - only a desk that holds somebody ends
        if desk.absent:
            holder.absent_at = at
            self._note(at, "absent", desk, holder)
            if holder.visitor.back_after is not None:
                self._plan(max(at, desk.since + holder.visitor.back_after), _BACK, holder)
            self._call(desk, at)
            return
        stages = holder.visitor.stages
        self._served[desk.plan.code] += at - desk.since
        self._hall.works[stages[holder.stage].service].append(at - desk.since)
        if holder.stage == 0:
            holder.visit.ended_at = at
        holder.stage += 1
        if holder.stage == len(stages):
            self._note(at, "finished", desk, holder)
            self._call(desk, at)
            return
        away = stages[holder.stage].after
        self._note(at, "parked" if away else "moved", desk, holder)
        if away:
            self._plan(at + away, _BACK, holder)
        else:
            holder.returned = "transferred"
            self._wait(holder, stages[holder.stage].desk, at)
        self._call(desk, at)

    def _note(self, at: int, what: str, desk: DeskNow, holder: Holder) -> None:
        if self._watch is not None:
            self._watch(at, what, desk.plan.code, holder, None)

    def _give_up(self, holder: Holder, at: int) -> None:
        """Only whoever was never called leaves without a word."""
        if holder.waiting and holder.first_called_at is None:
            holder.waiting = False
            if self._watch is not None:
                self._watch(at, "gave_up", None, holder, None)

    def _come_back(self, holder: Holder, at: int) -> None:
        """Whoever was not there when called may lose their place; who fetched a paper keeps it."""
        if holder.stage == 0:
            holder.rank_at = self._policy.rank_after_absence(self._hall, holder)
            holder.returned = "present"
        else:
            holder.returned = "returned"
        if self._watch is not None:
            self._watch(at, "back", None, holder, None)
        self._wait(holder, None, at)

    def _make_lines(self) -> None:
        """Which desk serves which lines, in both directions."""
        lines = self._hall.lines
        for desk in self._hall.desks:
            plan = desk.plan
            classes = (True,) if plan.priority_only else (True, False)
            served: list[tuple[Line, bool]] = []
            for service, rank in plan.ranks.items():
                for key in ((service, a, b, None) for a in classes for b in (True, False)):
                    served.append((lines.setdefault(key, []), rank > 0))
                    self._takers.setdefault(key, []).append((rank > 0, desk))
            sent: LineKey = ("", False, False, plan.code)
            served.append((lines.setdefault(sent, []), False))
            self._takers[sent] = [(False, desk)]
            desk.lines = tuple(served)


def _spans(day: LabDay, plan: DeskPlan) -> tuple[tuple[int, float], ...]:
    """When the desk calls; the last span has no end if it lasts until its services close."""
    closing = max(
        (day.services[code].sessions[-1][1] for code in plan.ranks if day.services[code].sessions),
        default=0,
    )
    spans: list[tuple[int, float]] = list(plan.on_duty)
    if plan.stays_on and spans and spans[-1][1] >= closing:
        spans[-1] = (spans[-1][0], inf)
    return tuple(spans)


def count_overtaken(visits: Sequence[Visit]) -> None:
    """How many who came later, about the same service, were called before each. Going back in
    time, the calls of later arrivals are kept with the newest first: new ones join at the end."""
    later: dict[str, list[float]] = {}
    for visit in reversed(visits):
        called = later.setdefault(visit.visitor.stages[0].service, [])
        visit.overtaken = len(called) - bisect_right(called, -_waited_until(visit))
        if visit.called_at is not None:
            insort(called, -visit.called_at)


def _waited_until(visit: Visit) -> float:
    if visit.called_at is not None:
        return visit.called_at
    patience = visit.visitor.patience
    return inf if patience is None else visit.visitor.arrives_at + patience
