"""A power cut at any moment: what was acknowledged is there when the power is back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.verify.power import cut_power

pytestmark = pytest.mark.verify


def test_nothing_acknowledged_is_lost_with_the_power(
    tmp_path: Path, note: Callable[[str], None]
) -> None:
    figures = cut_power(tmp_path, cuts=8, seed=1)
    note(figures.line("power cuts"))
    assert figures.lost == 0
    assert figures.acknowledged > 0


def test_a_disk_that_lies_about_flushing_is_found_out(tmp_path: Path) -> None:
    """The harness can fail: no pragma helps against such a disk."""
    assert cut_power(tmp_path, cuts=2, seed=2, lies=True).lost > 0
