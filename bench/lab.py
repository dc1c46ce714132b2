"""`python -m bench lab`: days per scenario, and what it takes to say how long people will wait.

For each scenario: tickets per second of drawing days, of playing them by the rule alone, and of
playing them with everybody told an interval, learnt from the days before. Then one forward run of
a full hall: 500 waiting, 60 desks, 20 services, 400 people still to come, a newcomer of each
service asked about.
"""

from __future__ import annotations

import argparse
import time
from dataclasses import dataclass
from random import Random
from statistics import quantiles

from common.domain import estimate
from common.domain.estimate import COMING, Coming, Desk, Newcomer, Waiting
from common.domain.promise import MINUTE
from motcua.lab.day import LabDay
from motcua.lab.draw import draw
from motcua.lab.engine import play
from motcua.lab.policies import Promises
from motcua.lab.scenario import load, path_of
from motcua.lab.teller import Past, Teller

SCENARIOS = ("pool", "commune", "province")
WAITING, DESKS, SERVICES, TO_COME = 500, 60, 20, 400


@dataclass(frozen=True, slots=True)
class Figures:
    """Tickets per second of processor time."""

    scenario: str
    tickets: int
    draw_per_s: float
    rule_per_s: float
    told_per_s: float


def measure(scenario: str, days: int, load_factor: float) -> Figures:
    """The same days, drawn, played, and played with estimates."""
    made = load(path_of(scenario))
    start = time.process_time()
    drawn = [draw(made, seed, load_factor) for seed in range(days)]
    tickets = sum(len(day.visitors) for day in drawn)
    drawing = time.process_time() - start
    start = time.process_time()
    for day in drawn:
        play(day, Promises())
    playing = time.process_time() - start
    return Figures(
        scenario, tickets, tickets / drawing, tickets / playing, tickets / _telling(drawn)
    )


def _telling(days: list[LabDay]) -> float:
    start, past = time.process_time(), Past()
    for day in days:
        teller = Teller(day, past)
        play(day, Promises(), teller, teller.watch)
        past = teller.over()
    return time.process_time() - start


def full_hall(rounds: int) -> tuple[float, float]:
    """Median and 99th percentile, ms, of one forward run of a full hall."""
    rng = Random(1)
    services = [f"s{n}" for n in range(SERVICES)]
    desks = [
        Desk(str(n), rng.random() * 10 * MINUTE, {services[n % SERVICES]: False}
             | dict.fromkeys(rng.sample(services, 2), True))
        for n in range(DESKS)
    ]  # fmt: skip
    queue = [
        Waiting(n, rng.choice(services), rng.randrange(60 * MINUTE), rng.random() < 0.2)
        for n in range(WAITING)
    ]
    moments = sorted(rng.randrange(4 * 60 * MINUTE) for _ in range(TO_COME))
    coming = [
        Coming(at, Waiting(COMING + n, rng.choice(services), at + 15 * MINUTE, rng.random() < 0.2))
        for n, at in enumerate(moments)
    ]
    newcomers = [Newcomer(service, False, 75 * MINUTE) for service in services]
    stays = dict.fromkeys(services, 6.0 * MINUTE)
    took = []
    for _ in range(rounds):
        start = time.process_time()
        found = estimate.run(desks, queue, newcomers, stays, 10 * MINUTE, coming)
        took.append((time.process_time() - start) * 1000)
        assert len(found.newcomers) == SERVICES
    cuts = quantiles(took, n=100)
    return cuts[49], cuts[98]


def main(arguments: list[str]) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m bench lab", description=__doc__)
    parser.add_argument("--days", type=int, default=10)
    parser.add_argument("--load", type=float, default=0.9)
    parser.add_argument("--rounds", type=int, default=200)
    chosen = parser.parse_args(arguments)
    print(f"{'scenario':10} {'tickets':>8} {'drawn/s':>9} {'by the rule/s':>14} {'and told/s':>11}")
    for name in SCENARIOS:
        row = measure(name, chosen.days, chosen.load)
        print(
            f"{row.scenario:10} {row.tickets:8} {row.draw_per_s:9.0f}"
            f" {row.rule_per_s:14.0f} {row.told_per_s:11.0f}"
        )
    p50, p99 = full_hall(chosen.rounds)
    print(f"{WAITING} waiting, {DESKS} desks: {p50:.2f} ms a run (99 of 100: {p99:.2f} ms)")
