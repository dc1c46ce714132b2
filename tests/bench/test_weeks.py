"""The bench of weeks of calls runs: days are told one by one, and every page is counted."""

from __future__ import annotations

import re

import pytest

from bench.weeks import main


@pytest.mark.verify
def test_each_day_is_told_with_its_memory_and_widgets(capsys: pytest.CaptureFixture[str]) -> None:
    main(["--days", "2", "--calls", "24"])
    told = re.findall(r"day +(\d+) +([\d.]+) MiB +\S+ +(\d+) widgets", capsys.readouterr().out)
    assert [day for day, _, _ in told] == ["1", "2"]
    assert all(float(mib) > 10 and int(widgets) > 3 for _, mib, widgets in told)
