"""The bench of the printers runs: every figure is there and can be true."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.printing import WIDTHS, _centre, drawing, measure_service, show, sizes


@pytest.mark.verify
def test_the_way_from_a_number_to_its_paper_is_timed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    delays, idle = measure_service(tmp_path, slips=3, seconds=1)
    assert len(delays) == 3
    assert 0 < delays[0] <= delays[-1]
    assert (idle.printers, idle.rss_mib > 10, idle.percent_of_core < 100) == (2, True, True)
    show(delays, idle, 0.0)
    assert "2 printers" in capsys.readouterr().out


@pytest.mark.parametrize("width", WIDTHS)
def test_a_slip_is_small_in_every_encoding(width: int) -> None:
    """The figures that serial lines depend on; bytes do not depend on the machine."""
    found = sizes(_centre(), width)
    assert found["picture"] <= 30_000
    assert found["hybrid"] <= 22_000
    assert found["hybrid, head and foot in the printer"] <= 12_000
    assert found["picture"] < found["picture, untrimmed"]
    assert found["native"] < 2_000


def test_drawing_is_timed_without_its_first_slips() -> None:
    took = drawing(_centre(), 384, slips=8)
    assert len(took) == 6
    assert took[0] > 0
