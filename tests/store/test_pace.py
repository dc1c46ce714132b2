"""How often a screen reads: a few times at once, and never more than so often for long."""

from __future__ import annotations

from common.store.pace import Pace


def test_after_a_rest_a_few_may_follow_one_another_then_one_for_each_gap() -> None:
    pace = Pace(0.1, burst=3)
    times, now = [], 0.0
    for _ in range(23):
        times.append(now)
        now = max(now, pace.spent(now))
    assert times[:3] == [0.0, 0.0, 0.0]
    assert abs(times[22] - 2.0) < 1e-9
    assert pace.spent(100.0) <= 100.0, "rested"


def test_without_a_burst_each_waits_for_its_gap() -> None:
    pace = Pace(60.0)
    assert pace.spent(5.0) == 65.0
