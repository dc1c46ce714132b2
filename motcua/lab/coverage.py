"""How true is what people are told? Drawn days, each told by what was learnt from those before it,
and what came of every interval: over all, by hour and by service, beside two simple guesses.

A shifted day is a surprise: nothing is learnt from it for the next one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from statistics import fmean, median
from typing import TypeVar

from common.domain import opening
from common.domain.promise import MINUTE
from motcua.lab.day import LabDay, Told
from motcua.lab.draw import MIDNIGHT, draw
from motcua.lab.engine import play
from motcua.lab.hall import Hall, Holder
from motcua.lab.policies import Promises
from motcua.lab.scenario import Scenario
from motcua.lab.teller import Past, Teller
from motcua.lab.whatif import Less, without_desk

Key = TypeVar("Key", int, str)

SHIFTS = ("none", "rush", "leave", "both")
"""As ever; twice as many people from nine to ten; two desks leave at ten; both."""

GUESSES = ("queue_length", "last_to_enter")
"""People waiting for the service times the usual time over its desks; and the wait of whoever was
called last for it."""

LEAST = 30
"""Hours and services with fewer cases say nothing about themselves."""

_NINE, _TEN = (MIDNIGHT + hour * 60 * MINUTE for hour in (9, 10))


@dataclass(frozen=True, slots=True)
class Case:
    """What one person was told, and what came: open ms from then. `guesses` are in the order of
    `GUESSES`; `hour` is that of the local day."""

    service: str
    hour: int
    centre: float
    low: float
    high: float
    came: float
    guesses: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Figures:
    """Of some cases: the share within their interval, and minutes: how wide intervals are, how far
    their centre was off on average and in the middle case, and whether too late (more than 0)."""

    n: int
    coverage: float
    width_minutes: float
    mae_minutes: float
    median_minutes: float
    bias_minutes: float


@dataclass(frozen=True, slots=True)
class Judged:
    """Everything about some days. `untold`: whom nobody could tell anything, or who were never
    called. Errors of a guess are mean and median, in minutes."""

    overall: Figures
    untold: int
    guesses: Mapping[str, tuple[float, float]]
    hours: Mapping[int, Figures]
    services: Mapping[str, Figures]

    @property
    def of_best_guess(self) -> float | None:
        """Our median error as a part of the best guess's."""
        best = min((middle for _, middle in self.guesses.values()), default=0.0)
        return self.overall.median_minutes / best if best else None


def judge(
    scenario: Scenario, days: int, seed: int, learn: int, load: float | None, shift: str
) -> Judged | None:
    """So many days, after `learn` others from which a hall has learnt; None where nobody was told
    anything and called."""
    past = Past()
    for index in range(learn):
        _, _, past = _told(draw(scenario, f"{seed}/learnt/{index}", load), past)
    cases: list[Case] = []
    untold = 0
    for index in range(days):
        day = _shifted(draw(scenario, f"{seed}/{index}", load), scenario, seed, index, load, shift)
        found, missing, after = _told(day, past)
        cases += found
        untold += missing
        past = after if shift == "none" else past
    return _judged(cases, untold) if cases else None


def _shifted(
    day: LabDay, scenario: Scenario, seed: int, index: int, load: float | None, shift: str
) -> LabDay:
    if shift in ("rush", "both"):
        more = draw(scenario, f"{seed}/{index}/rush", load).visitors
        rush = [visitor for visitor in more if _NINE <= visitor.arrives_at < _TEN]
        everybody = sorted((*day.visitors, *rush), key=lambda visitor: visitor.arrives_at)
        day = replace(day, visitors=tuple(everybody))
    if shift in ("leave", "both"):
        for code in _spared(day):
            day = without_desk(day, Less(code, _TEN))
    return day


def _spared(day: LabDay) -> list[str]:
    """The first two desks without which every service of theirs is still served."""
    gone: list[str] = []
    for desk in day.desks:
        others = [one for one in day.desks if one.code not in (*gone, desk.code)]
        left = {code for one in others if not one.priority_only for code in one.ranks}
        if len(gone) < 2 and set(desk.ranks) <= left:
            gone.append(desk.code)
    return gone


class _Listener:
    """Asks the teller, and makes the simple guesses at the same moment."""

    def __init__(self, teller: Teller) -> None:
        self._teller = teller
        self._last: dict[str, float] = {}
        self.guesses: dict[int, tuple[float, ...]] = {}

    def __call__(self, hall: Hall, holder: Holder) -> Told | None:
        service = holder.visitor.stages[0].service
        self.guesses[holder.id] = (_queue_length(hall, holder), self._last.get(service, 0.0))
        return self._teller(hall, holder)

    def watch(
        self, at: int, what: str, desk: str | None, holder: Holder | None, reason: str | None
    ) -> None:
        """See a step of the day."""
        if what == "next" and holder is not None and holder.first_called_at is None:
            self._last[holder.visitor.stages[0].service] = float(at - holder.anchor)
        self._teller.watch(at, what, desk, holder, reason)


def _queue_length(hall: Hall, holder: Holder) -> float:
    service = holder.visitor.stages[0].service
    waiting = sum(one.visitor.stages[one.stage].service == service for one in hall.waiting())
    works = hall.works[service]
    usual = fmean(works) if works else hall.day.services[service].prior
    serving = [one for one in hall.day.desks if one.ranks.get(service) == 0]
    here = [
        one for one in serving if any(a <= holder.anchor < b for a, b in one.on_duty)
    ] or serving
    return waiting * usual / max(1, len(here))


def _told(day: LabDay, past: Past) -> tuple[list[Case], int, Past]:
    teller = Teller(day, past)
    listener = _Listener(teller)
    played = play(day, Promises(), listener, listener.watch)
    cases, untold = [], 0
    for place, visit in enumerate(played.visits):
        told, called = visit.told, visit.called_at
        if told is None or told.centre is None or called is None:
            untold += 1
            continue
        service, came = visit.visitor.stages[0].service, visit.visitor.arrives_at
        sessions = day.services[service].sessions
        waited = opening.elapsed(sessions, opening.anchor(sessions, came), called)
        hour = (came - MIDNIGHT) // (60 * MINUTE)
        guesses = listener.guesses[place]
        cases.append(Case(service, hour, told.centre, told.low, told.high, waited, guesses))
    return cases, untold, teller.over()


def _judged(cases: Sequence[Case], untold: int) -> Judged:
    return Judged(
        overall=_figures(cases),
        untold=untold,
        guesses={
            name: _off(abs(case.guesses[place] - case.came) for case in cases)
            for place, name in enumerate(GUESSES)
        },
        hours=dict(_by(cases, lambda case: case.hour)),
        services=dict(_by(cases, lambda case: case.service)),
    )


def _off(errors: Iterable[float]) -> tuple[float, float]:
    found = list(errors)
    return fmean(found) / MINUTE, median(found) / MINUTE


def _by(cases: Sequence[Case], key: Callable[[Case], Key]) -> Iterator[tuple[Key, Figures]]:
    for name in sorted({key(case) for case in cases}):
        found = [case for case in cases if key(case) == name]
        if len(found) >= LEAST:
            yield name, _figures(found)


def _figures(cases: Sequence[Case]) -> Figures:
    mean, middle = _off(abs(case.centre - case.came) for case in cases)
    return Figures(
        n=len(cases),
        coverage=fmean(case.low <= case.came <= case.high for case in cases),
        width_minutes=fmean(case.high - case.low for case in cases) / MINUTE,
        mae_minutes=mean,
        median_minutes=middle,
        bias_minutes=fmean(case.centre - case.came for case in cases) / MINUTE,
    )
