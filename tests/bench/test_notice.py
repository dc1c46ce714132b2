"""The bench of the bell runs: everybody hears of every commit, and the cost of idling is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.notice import make_hall, measure, measure_idle


@pytest.mark.verify
@pytest.mark.parametrize("reading", [False, True], ids=["hears", "reads"])
def test_each_observer_knows_of_each_commit(tmp_path: Path, reading: bool) -> None:
    notice = measure(make_hall(tmp_path / "hall"), 2, reading, commits=3, per_second=5)
    assert notice.missed == 0
    assert len(notice.delays) == 2 * 3
    assert notice.delays[0] > 0
    assert len(notice.rings) == 3


@pytest.mark.verify
def test_idle_observers_cost_next_to_nothing(tmp_path: Path) -> None:
    idle = measure_idle(make_hall(tmp_path / "hall"), 2, reading=False, seconds=1)
    assert 0 <= idle.percent_of_core < 100
