"""The bench runs, and one action costs one flush."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from bench.actions import measure
from bench.flushes import count_flushes


@pytest.mark.verify
def test_everything_is_measured_in_the_same_run(tmp_path: Path) -> None:
    figures = {row.name: row for row in measure(tmp_path, rounds=1, seconds=0.02)}
    assert list(figures) == ["fsync", "commit", "issue", "call-next"]
    for row in figures.values():
        assert row.per_s > 0
        assert 0 < row.p50_ms <= row.p99_ms
        assert row.cpu_us > 0


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
@pytest.mark.verify
def test_a_number_costs_one_flush(tmp_path: Path) -> None:
    """One for the commit; now and then a checkpoint adds its own."""
    flushes = count_flushes(tmp_path)
    if isinstance(flushes, str):
        pytest.skip(flushes)
    assert 1.0 <= flushes["issue"] <= 1.2


def test_without_strace_the_bench_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    said = count_flushes(tmp_path)
    assert isinstance(said, str)
    assert "strace" in said
