"""Drawn days in a row: replay, compare and coverage say the same of how true intervals were."""

from __future__ import annotations

import csv
import json
import re
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from motcua.cli import main
from motcua.lab.lived import as_record
from tests.docs import pages

_TRUE = ("n", "coverage", "width_minutes", "mae_minutes", "by_hour", "by_service")


def _run(*words: str) -> Result:
    return CliRunner().invoke(main, ["--lang", "vi", "lab", *words], catch_exceptions=False)


def _json(*words: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(_run(*words, "--json").stdout)
    return found


_SHORT = """
[scenario]
title = { vi = "Buổi sáng ngắn", en = "A short morning" }
hours = ["07:30-10:00"]
load = 0.9

[crowd]
from = "07:00"
half_hours = [4, 6, 6, 5, 3, 1]
priority_percent = 20

[[service]]
code = "viec-chung"
share = 1
prior_min = 5
work = { law = "lognormal", mean_min = 5, sigma = 0.9 }

[[desk]]
code = "1"
first = ["viec-chung"]

[[desk]]
code = "2"
first = ["viec-chung"]
"""


@pytest.fixture
def short(tmp_path: Path) -> str:
    """Two counters for two hours and a half."""
    file = tmp_path / "short.toml"
    file.write_text(_SHORT, "utf-8")
    return str(file)


def test_a_past_day_and_drawn_days_are_not_asked_for_together() -> None:
    for other in (["2026-11-20"], ["--backup", "x"], ["--data", "x"]):
        assert _run("replay", *other, "--days", "3").exit_code == 2


def test_what_a_scenario_does_not_have_is_said_before_anything_is_played() -> None:
    found = _run("replay", "--days", "10000", "--add-desk", "zz@09:30", "--json")
    assert json.loads(found.stdout)["error"]["code"] == "service_unknown"


def test_of_nobody_who_was_told_anything_nothing_is_said() -> None:
    found = as_record(None)
    assert (found["n"], found["coverage"], found["by_hour"]) == (0, None, {})


@pytest.mark.verify
def test_the_same_days_are_judged_alike_by_all_three(short: str, tmp_path: Path) -> None:
    asked = ["--scenario", short, "--days", "3", "--seed", "3"]
    coverage = _json("coverage", *asked)
    file = tmp_path / "visits.csv"
    again = _json("replay", *asked, "--add-desk", "viec-chung@07:30", "--csv", str(file))
    compared = _json("compare", *asked, "--loads", "0.9")
    assert coverage["n"] > 60
    for name in _TRUE:
        assert again[name] == coverage[name] == compared["results"][0][name]
        assert compared[name] == coverage[name]
    assert again["again"]["people"] == again["what_if"]["people"]
    assert again["what_if"]["utilisation"] < again["again"]["utilisation"]
    with file.open(encoding="utf-8") as lines:
        rows = list(csv.DictReader(lines))
    assert len(rows) == 2 * again["again"]["people"]
    told = [
        row["told_true"] == "1"
        for row in rows
        if row["told_true"] and row["run"].startswith("Phát lại")
    ]
    assert len(told) == again["n"] + again["at_once"]
    held = sum(told) - again["at_once_held"]
    assert held / again["n"] == pytest.approx(again["coverage"], abs=1e-4)
    listed = pages.sections("docs/cli.md")
    assert set(_TRUE) <= set(re.findall(r"`([a-z_]+)`", listed["motcua lab replay [DATE]"]))
    assert set(_TRUE) <= set(re.findall(r"`([a-z_]+)`", listed["motcua lab compare"]))
