"""The laboratory is measured, with and without estimates."""

from __future__ import annotations

import pytest

from bench.lab import full_hall, measure

pytestmark = pytest.mark.verify


def test_days_and_a_full_hall_are_measured() -> None:
    row = measure("commune", days=1, load_factor=0.5)
    assert row.tickets > 50
    assert 0 < row.told_per_s < row.rule_per_s
    p50, p99 = full_hall(rounds=3)
    assert 0 < p50 <= p99
