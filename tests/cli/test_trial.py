"""A trial from the command line: what is said on its first day, and where nothing else is."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from motcua.cli import main
from tests.hall import issue, make_hall

pytestmark = pytest.mark.verify


def motcua(folder: Path, *words: str) -> Result:
    return CliRunner().invoke(main, [*words, "--data", str(folder)], catch_exceptions=False)


def test_a_hall_that_has_only_tried_says_how_to_see_that(tmp_path: Path) -> None:
    store = make_hall(tmp_path, clock="2026-11-23T08:00@0")
    answer = motcua(tmp_path, "trial", "start", "--until", "2026-12-31", "--json")
    assert json.loads(answer.stdout) == {"first": "2026-11-23", "last": "2026-12-31"}
    issue(store, "ho-tich")
    assert "Đến nay: 1 ngày" in motcua(tmp_path, "trial", "show").stdout
    month = ("--from", "2026-11-01", "--to", "2026-11-30")
    for words in (("service", *month), ("queue",), ("queue", "2026-11")):
        refused = motcua(tmp_path, "report", *words)
        assert refused.exit_code == 1
        assert "--trial" in refused.stderr
        assert motcua(tmp_path, "report", *words, "--trial").exit_code == 0
    shown = json.loads(motcua(tmp_path, "report", "service", *month, "--trial", "--json").stdout)
    assert shown["figures"]["tickets"] == 1
    store.close()


def test_a_date_that_is_none_is_told(tmp_path: Path) -> None:
    make_hall(tmp_path, clock="2026-11-23T08:00@0").close()
    assert motcua(tmp_path, "trial", "start", "--until", "hôm qua").exit_code != 0
    assert motcua(tmp_path, "trial", "start", "--until", "2026-11-20").exit_code == 1
    assert motcua(tmp_path, "trial", "end").exit_code == 1
