"""The bench of screens sees what real programs show, and when."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench import screens

pytestmark = pytest.mark.verify


def test_a_start_a_key_and_the_memory_of_a_real_program_are_measured(tmp_path: Path) -> None:
    hall = screens.make_hall(tmp_path / "hall")
    supervisor = screens.SCREENS[-1]
    start, *_ = screens.measure_starts(hall, supervisor, 1)
    assert 0.1 < start.painted_s <= start.pictured_s < 30
    keys = screens.measure_keys(hall, supervisor, 1)
    assert len(keys) == sum(bool(brings) for _, brings in supervisor.keys)
    assert 0 < keys[0] <= keys[-1] < 30_000
