"""How true it is that a number is still called before closing: days of the laboratory, in which
everybody is told by the hall's own estimate, learnt from the days before."""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path

from common.domain import opening
from common.domain.safe_number import Chance, chance
from motcua.lab import scenario
from motcua.lab.draw import draw
from motcua.lab.engine import play
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
    past = Past()
    for index in range(options.learn + options.days):
        day = draw(drawn, f"sure/{index}", options.load)
        teller = Teller(day, past)
        played = play(day, Promises(), teller, teller.watch)
        past = teller.over()
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
