"""An independent simulator of queues, fed the same arrivals and times at the desk, has everybody
wait as long as we do."""

from __future__ import annotations

from random import Random

import ciw
import pytest

from motcua.lab.engine import play
from motcua.lab.policies import Fifo, Policy, Promises, Strict
from tests.lab.streams import UNIT, Stream, hall, waits

_NEVER = [float("inf")]


def _drawn(seed: int, count: int, desks: int, share: float) -> Stream:
    rng = Random(seed)
    gap, load = UNIT / desks, 0.95
    return Stream(
        gaps=[1 + int(rng.expovariate(load) * gap) for _ in range(count)],
        works=[1 + int(rng.lognormvariate(-0.44, 0.94) * UNIT) for _ in range(count)],
        priority=[rng.random() < share for _ in range(count)],
    )


def _by_ciw(stream: Stream, desks: int) -> list[int]:
    """Waits in order of arrival; with classes, each has arrivals and times of its own."""
    arrivals, works = {}, {}
    for name, first in (("first", True), ("others", False)):
        gaps, mine, since = [], [], 0
        for gap, work, has in zip(stream.gaps, stream.works, stream.priority, strict=True):
            since += gap
            if has is first:
                gaps.append(float(since))
                mine.append(float(work))
                since = 0
        arrivals[name] = [ciw.dists.Sequential(gaps + _NEVER)]
        works[name] = [ciw.dists.Sequential(mine or [1.0])]
    network = ciw.create_network(
        arrival_distributions=arrivals,
        service_distributions=works,
        number_of_servers=[desks],
        priority_classes={"first": 0, "others": 1},
    )
    simulation = ciw.Simulation(network)
    simulation.simulate_until_max_customers(len(stream.gaps), method="Finish")
    records = sorted(simulation.get_all_records(), key=lambda record: record.arrival_date)
    return [round(record.waiting_time) for record in records]


@pytest.mark.parametrize(
    ("policy", "desks", "share"),
    [(Promises(), 3, 0.0), (Fifo(), 2, 0.0), (Promises(), 2, 0.3), (Strict(), 1, 0.3)],
)
def test_everybody_waits_as_long(policy: Policy, desks: int, share: float) -> None:
    stream = _drawn(desks, 1_500, desks, share)
    ours = waits(play(hall(stream, desks), policy))
    assert max(ours) > 3 * UNIT
    assert ours == _by_ciw(stream, desks)
