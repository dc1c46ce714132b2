"""How true it is that a number is still called before closing: days of the laboratory, in which
everybody is told by the hall's own estimate, learnt from the days before. Then the same of the last
sure number, as it would have been said when a number was taken: of those that were taken up to it,
of itself, and of the next three; with `alone` as if nobody came for anything else."""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from common.domain import opening
from common.domain.arrivals import STEP_MS
from common.domain.safe_number import Chance, Rival, chance, further
from motcua.lab import scenario
from motcua.lab.day import LabDay, Told, Visit
from motcua.lab.draw import MIDNIGHT, draw
from motcua.lab.engine import play
from motcua.lab.hall import Hall, Holder
from motcua.lab.policies import Promises
from motcua.lab.teller import Past, Teller

_LAST_MS = 90 * 60_000
"""Only who comes so shortly before closing is counted: everybody else is safe."""

_SCENARIOS = Path(__file__).parents[1] / "motcua" / "lab" / "scenarios"


def main(arguments: list[str]) -> None:
    """Print, for each answer, how many were given it and which part was called in time."""
    parser = argparse.ArgumentParser(prog="python -m bench sure")
    parser.add_argument("--scenario", default="commune")
    parser.add_argument("--load", type=float, default=1.1)
    parser.add_argument("--days", type=int, default=60)
    parser.add_argument("--learn", type=int, default=10, help="days from which is learnt before")
    options = parser.parse_args(arguments)
    drawn = scenario.load(_SCENARIOS / f"{options.scenario}.toml")
    said, called = Counter[Chance](), Counter[Chance]()
    past, last = Past(), _Last()
    for index in range(options.learn + options.days):
        day = draw(drawn, f"sure/{index}", options.load)
        teller = Teller(day, past)
        asked = _Asked(day, teller)
        played = play(day, Promises(), asked, teller.watch)
        past = teller.over()
        if index >= options.learn:
            last.add(asked)
        for visit in played.visits if index >= options.learn else ():
            who, sessions = visit.visitor, day.services[visit.visitor.stages[0].service].sessions
            left = opening.elapsed(
                sessions, opening.anchor(sessions, who.arrives_at), sessions[-1][1]
            )
            if visit.told is None or who.priority_class or who.slot_at or left > _LAST_MS:
                continue
            found = chance((round(visit.told.low), round(visit.told.high)), left)
            said[found] += 1
            called[found] += visit.called_at is not None and visit.called_at <= sessions[-1][1]
    print(f"{options.scenario}, load {options.load}, {options.days} days, the last 90 minutes")
    for answer in Chance:
        share = called[answer] / max(1, said[answer])
        print(f"  {answer:9} {said[answer]:5} people, {share:.1%} called before closing")
    last.show()


class _Asked:
    """Asks, beside the teller, how many more numbers are sure: at the first number of a walk-in of
    each service in each half hour. `said` has the service, the place of that number, and how many
    with and without other people."""

    def __init__(self, day: LabDay, teller: Teller) -> None:
        self.day = day
        self.taken: dict[str, list[Visit]] = defaultdict(list)
        self.said: dict[tuple[str, int], tuple[int, int, int]] = {}
        self._teller = teller

    def __call__(self, hall: Hall, holder: Holder) -> Told | None:
        told, visitor = self._teller(hall, holder), holder.visitor
        service, half = visitor.stages[0].service, (hall.now - MIDNIGHT) // STEP_MS
        self.taken[service].append(holder.visit)
        walk_in = visitor.priority_class is None and visitor.slot_at is None
        if told is not None and walk_in and (service, half) not in self.said:
            place = len(self.taken[service]) - 1
            rivals = self._rivals(hall, service)
            found = (self._further(hall, service, told, some) for some in (rivals, ()))
            with_others, alone = found
            self.said[service, half] = place, with_others, alone
        return told

    def _rivals(self, hall: Hall, service: str) -> list[Rival]:
        desks = {code: self._desks(hall, code) for code in self.day.services}
        own = desks[service]
        known = {
            other: Rival(
                self._teller._stays[other].mean * len(own & others) / len(others), other == service
            )
            for other, others in desks.items()
            if own & others
        }
        coming = (each.ticket.service for each in self._teller._coming(hall.now))
        return [known[other] for other in coming if other in known]

    def _desks(self, hall: Hall, service: str) -> set[str]:
        return {
            desk.plan.code
            for desk in hall.desks
            if service in desk.plan.ranks and hall.now < desk.until and not desk.plan.priority_only
        }

    def _further(self, hall: Hall, service: str, told: Told, rivals: Sequence[Rival]) -> int:
        sessions = self.day.services[service].sessions
        start = opening.anchor(sessions, hall.now)
        low, high = (opening.add(sessions, start, int(each)) for each in (told.low, told.high))
        here = self._desks(hall, service)
        rests = [desk.plan.announced for desk in hall.desks if desk.plan.code in here]
        return further((low, high), sessions, rests, self._teller._stays[service].mean, rivals)


@dataclass(frozen=True, slots=True)
class _Part:
    """A way of counting, a part of the day, and which numbers."""

    way: str
    when: str
    which: str


class _Last:
    """The last sure numbers of some days, against when they were called."""

    def __init__(self) -> None:
        self._said: Counter[_Part] = Counter()
        self._called: Counter[_Part] = Counter()

    def add(self, asked: _Asked) -> None:
        """One more day."""
        for (service, half), (place, with_others, alone) in asked.said.items():
            taken, closes = asked.taken[service], asked.day.services[service].sessions[-1][1]
            left = closes - MIDNIGHT - half * STEP_MS
            when = "morning" if half < 24 else "afternoon" if left > 4 * STEP_MS else "last 2 h"
            for way, sure in (("with others", with_others), ("alone", alone)):
                end = place + sure
                self._judge(_Part(way, when, "1 sure"), taken[place:end], closes)
                if sure:
                    self._judge(_Part(way, when, "2 the last"), taken[end - 1 : end], closes)
                self._judge(_Part(way, when, "3 beyond"), taken[end : end + 3], closes)

    def _judge(self, part: _Part, visits: Sequence[Visit], closes: int) -> None:
        for visit in visits:
            if visit.called_at is not None or visit.visitor.patience is None:
                self._said[part] += 1
                self._called[part] += visit.called_at is not None and visit.called_at <= closes

    def show(self) -> None:
        """One line for each part of the day and way."""
        for part, n in sorted(self._said.items(), key=str):
            share = self._called[part] / n
            print(f"  {part.way:12} {part.when:10} {part.which:10} {n:6} numbers, {share:.1%}")
