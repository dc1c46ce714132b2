"""How often intervals hold on drawn days that nothing was learnt from, and on days unlike those.

A hall that has learnt from days of other seeds tells every day before it learns from it, too. A
day unlike those before is a surprise each time: nothing is learnt from it, but from what it would
have been without the surprise. Beside it stand two guesses that need no learning.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from statistics import fmean, median

from common.domain import opening
from common.domain.promise import MINUTE
from motcua.lab.day import DeskPlan, LabDay, Played, Told, Visit
from motcua.lab.draw import MIDNIGHT, draw
from motcua.lab.engine import play
from motcua.lab.figures import waited_in_open_time
from motcua.lab.hall import Hall, Holder
from motcua.lab.policies import Policy
from motcua.lab.scenario import Scenario
from motcua.lab.teller import Past, Teller

LEARNT_DAYS = 20
"""Days that the hall has seen before the first one that counts."""

GUESSES = ("queue_length", "last_to_enter")
"""The baselines: people of the service × usual time / desks, and how long the last one waited."""

SHIFTS = ("arrivals", "desks")
"""Days unlike those learnt from: twice as many come between nine and ten; two desks leave at ten
and nobody said so."""

LEAST = 30
"""An hour or a service with fewer people says nothing of its coverage."""

_LEAVE = 2


@dataclass(frozen=True, slots=True)
class Wait:
    """What somebody was told, what the guesses would have said, and what came: ms of open time."""

    hour: int
    service: str
    told: Told
    guesses: Mapping[str, float]
    actual: float


@dataclass(frozen=True, slots=True)
class Judged:
    """How true it was, minutes; `coverage` is the part of waits that ended within the interval."""

    n: int
    coverage: float
    width_minutes: float
    mae_minutes: float
    median_error_minutes: float
    bias_minutes: float


@dataclass(frozen=True, slots=True)
class Coverage:
    """Of all waits, by hour of arrival, by service; `guesses` are the baselines' median errors,
    `untold` how many were called who had been told nothing.

    Who was told that a desk is free does not count: there is nothing to estimate, and intervals
    that cannot miss would make the others look better. `at_once` is how many they were,
    `at_once_held` how many of them were called within what they were told.
    """

    everybody: Judged
    by_hour: Mapping[str, Judged]
    by_service: Mapping[str, Judged]
    guesses: Mapping[str, float]
    untold: int
    at_once: int
    at_once_held: int

    @property
    def ratio(self) -> float:
        """Our median error as a part of that of the better baseline."""
        best = min(self.guesses.values())
        return self.everybody.median_error_minutes / best if best else 1.0


def measure(
    scenario: Scenario,
    policy: Policy,
    days: int,
    seed: int,
    shift: str | None = None,
    load: float | None = None,
) -> Coverage | None:
    """Play so many days; None: nobody who was told something had to wait."""
    past = learnt(scenario, policy, seed, load)
    waits: list[Wait] = []
    untold = 0
    for number in range(days):
        day = shifted(scenario, f"{seed}/{number}", shift, load)
        witness = _Witness(day, past)
        played = play(day, policy, witness, witness.watch)
        found = list(witness.waits(played))
        called = sum(visit.called_at is not None for visit in played.visits)
        untold += called - len(found)
        waits += found
        past = (
            witness.over()
            if shift is None
            else _lived(draw(scenario, f"{seed}/{number}", load), policy, past)
        )
    return judge(waits, untold)


def learnt(scenario: Scenario, policy: Policy, seed: int, load: float | None = None) -> Past:
    """What a hall knows after days that are drawn with dice of their own."""
    past = Past()
    for number in range(LEARNT_DAYS):
        past = _lived(draw(scenario, f"{seed}/before/{number}", load), policy, past)
    return past


def _lived(day: LabDay, policy: Policy, past: Past) -> Past:
    """What is known after this day, too."""
    teller = Teller(day, past)
    play(day, policy, teller, teller.watch)
    return teller.over()


def shifted(scenario: Scenario, seed: str, shift: str | None, load: float | None) -> LabDay:
    """The day of this seed, or what it becomes when something happens that nobody knew."""
    day = draw(scenario, seed, load)
    if shift == "arrivals":
        return _twice_at_nine(day, draw(scenario, f"{seed}/more", load))
    if shift == "desks":
        return _two_leave_at_ten(day)
    return day


def _clock(hour: int) -> int:
    return MIDNIGHT + hour * 60 * MINUTE


def _twice_at_nine(day: LabDay, other: LabDay) -> LabDay:
    """With those of another day who come without an appointment between nine and ten."""
    more = [
        visitor
        for visitor in other.visitors
        if visitor.slot_at is None and _clock(9) <= visitor.arrives_at < _clock(10)
    ]
    everybody = sorted((*day.visitors, *more), key=lambda visitor: visitor.arrives_at)
    return replace(day, visitors=tuple(everybody))


def _two_leave_at_ten(day: LabDay) -> LabDay:
    """Two desks, the last ones first, as long as every service keeps one."""
    desks = list(day.desks)
    left = 0
    for place in reversed(range(len(desks))):
        others = [desk for at, desk in enumerate(desks) if at != place and desk.on_duty]
        goes_on = [desk for desk in others if desk.on_duty[-1][1] > _clock(10)]
        kept = {code for desk in goes_on if not desk.priority_only for code in desk.ranks}
        if left < _LEAVE and kept >= set(desks[place].ranks):
            desks[place] = _leaving(desks[place])
            left += 1
    return replace(day, desks=tuple(desks))


def _leaving(desk: DeskPlan) -> DeskPlan:
    spans = [(start, min(end, _clock(10))) for start, end in desk.on_duty if start < _clock(10)]
    return replace(desk, on_duty=tuple(spans))


class _Witness:
    """A teller that also notes what two simple guesses would have said at the same moment."""

    def __init__(self, day: LabDay, past: Past) -> None:
        self._teller = Teller(day, past)
        self._day = day
        self._means = _usual_times(day, past)
        self._entered: dict[str, float] = {}
        self._guesses: dict[int, dict[str, float]] = {}

    def __call__(self, hall: Hall, holder: Holder) -> Told | None:
        """What the slip says."""
        service = holder.visitor.stages[0].service
        ahead = sum(one.visitor.stages[one.stage].service == service for one in hall.waiting())
        desks = sum(service in one.plan.ranks and hall.now < one.until for one in hall.desks)
        self._guesses[holder.id] = {
            "queue_length": ahead * self._means[service] / max(1, desks),
            "last_to_enter": self._entered.get(service, 0.0),
        }
        return self._teller(hall, holder)

    def watch(
        self, at: int, what: str, desk: str | None, holder: Holder | None, reason: str | None
    ) -> None:
        """See who enters service, for the one guess; the teller sees everything."""
        self._teller.watch(at, what, desk, holder, reason)
        if what == "next" and holder is not None and holder.stage == 0:
            service = holder.visitor.stages[0].service
            sessions = self._day.services[service].sessions
            self._entered[service] = float(opening.elapsed(sessions, holder.anchor, at))

    def over(self) -> Past:
        """What is remembered of the day."""
        return self._teller.over()

    def waits(self, played: Played) -> Iterator[Wait]:
        """Of everybody who was told something and called."""
        for number, visit in enumerate(played.visits):
            if visit.told is not None and visit.called_at is not None:
                yield Wait(
                    (visit.visitor.arrives_at - MIDNIGHT) // (60 * MINUTE),
                    visit.visitor.stages[0].service,
                    visit.told,
                    self._guesses[number],
                    _waited(played, visit),
                )


def _waited(played: Played, visit: Visit) -> float:
    return float(waited_in_open_time(played, visit))


def _usual_times(day: LabDay, past: Past) -> dict[str, float]:
    """The mean time at the desk of past calls by service, or what the scenario says of it."""
    found: dict[str, list[float]] = defaultdict(list)
    for calls in past.calls.values():
        for call in calls:
            found[call.service].append(call.ended_at - call.called_at)
    return {
        code: fmean(found[code]) if code in found else float(service.prior)
        for code, service in day.services.items()
    }


def judge(everybody: Sequence[Wait], untold: int) -> Coverage | None:
    """The figures of these waits; None when everybody was told that a desk is free."""
    waits = [wait for wait in everybody if wait.told.expected > 0]
    at_once = [wait for wait in everybody if wait.told.expected <= 0]
    if not waits:
        return None
    return Coverage(
        _judged(waits),
        _grouped((f"{wait.hour:02d}", wait) for wait in waits),
        _grouped((wait.service, wait) for wait in waits),
        {
            name: median(abs(wait.guesses[name] - wait.actual) for wait in waits) / MINUTE
            for name in GUESSES
        },
        untold,
        len(at_once),
        sum(map(_held, at_once)),
    )


def _grouped(named: Iterable[tuple[str, Wait]]) -> dict[str, Judged]:
    groups: dict[str, list[Wait]] = defaultdict(list)
    for name, wait in named:
        groups[name].append(wait)
    return {name: _judged(groups[name]) for name in sorted(groups)}


def _judged(waits: Sequence[Wait]) -> Judged:
    off = [_centre(wait.told) - wait.actual for wait in waits]
    wrong = list(map(abs, off))
    return Judged(
        len(waits),
        fmean(map(_held, waits)),
        fmean(wait.told.high - wait.told.low for wait in waits) / MINUTE,
        fmean(wrong) / MINUTE,
        median(wrong) / MINUTE,
        fmean(off) / MINUTE,
    )


def _held(wait: Wait) -> bool:
    return wait.told.low <= wait.actual <= wait.told.high


def _centre(told: Told) -> float:
    return told.expected if told.centre is None else told.centre
