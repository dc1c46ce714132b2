"""The bench of an idle hall runs: every board is driven, and every thread is counted."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.idle import measure


@pytest.mark.verify
def test_the_threads_of_the_service_are_told_apart(tmp_path: Path) -> None:
    found = measure(tmp_path, count=3, seconds=1)
    assert {"MainThread", "device health", "store"} <= found.keys()
    assert any(name.startswith("signs ") for name in found)
    assert 0 < sum(found.values()) < 1
