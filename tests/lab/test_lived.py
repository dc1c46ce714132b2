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
from motcua.lab.scenario import path_of
from tests.docs import pages

_TRUE = ("n", "coverage", "width_minutes", "mae_minutes", "by_hour", "by_service")


def _run(*words: str) -> Result:
    return CliRunner().invoke(main, ["--lang", "vi", "lab", *words], catch_exceptions=False)


def _json(*words: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(_run(*words, "--json").stdout)
    return found


@pytest.fixture
def quiet(tmp_path: Path) -> str:
    """Six counters with little to do."""
    text = path_of("pool").read_text("utf-8")
    file = tmp_path / "quiet.toml"
    file.write_text(re.sub(r"(?m)^load = .*", "load = 0.25", text), "utf-8")
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
def test_the_same_days_are_judged_alike_by_all_three(quiet: str, tmp_path: Path) -> None:
    asked = ["--scenario", quiet, "--days", "2", "--seed", "3"]
    coverage = _json("coverage", *asked)
    file = tmp_path / "visits.csv"
    again = _json("replay", *asked, "--add-desk", "viec-chung@08:00", "--csv", str(file))
    compared = _json("compare", *asked, "--loads", "0.25,0.5")
    assert coverage["n"] > 100
    for name in _TRUE:
        assert again[name] == coverage[name] == compared["results"][0][name]
    assert compared["n"] == sum(one["n"] for one in compared["results"])
    assert compared["results"][0]["coverage"] != compared["results"][1]["coverage"]
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
    assert sum(told) / len(told) == pytest.approx(again["coverage"], abs=1e-4)
    listed = pages.sections("docs/cli.md")
    assert set(_TRUE) <= set(re.findall(r"`([a-z_]+)`", listed["motcua lab replay [DATE]"]))
    assert set(_TRUE) <= set(re.findall(r"`([a-z_]+)`", listed["motcua lab compare"]))
