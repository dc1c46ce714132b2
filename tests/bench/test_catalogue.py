"""The bench of the catalogue runs, and nobody who types waits for a search."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench import catalogue


@pytest.mark.verify
def test_a_search_among_two_thousand_takes_less_than_twenty_milliseconds(tmp_path: Path) -> None:
    figures = {row.name: row for row in catalogue.measure(tmp_path / "hall", 2000, rounds=3)}
    assert list(figures) == [
        *("first of a process", "first after a change", "letter by letter", "usual of a service"),
        "all that can be chosen",
    ]
    assert figures["letter by letter"].p99_cpu_ms < 20
    assert figures["first after a change"].p50_cpu_ms < 40, "twice what a quiet machine takes"
