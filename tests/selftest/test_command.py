"""`motcua selftest` on a user's machine: real processes, a scratch store, a stable answer."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from motcua.cli import main

SPEED = {"per_s", "p50_ms", "p99_ms", "p999_ms"}


def selftest(*words: object) -> Result:
    environment = {"MOTCUA_DATA": None, "MOTCUA_LANG": "en"}
    return CliRunner().invoke(
        main, ["selftest", *map(str, words)], env=environment, catch_exceptions=False
    )


def answer(*words: object) -> dict[str, Any]:
    result = selftest(*words, "--json")
    assert (result.exit_code, result.stderr) == (0, "")
    found: dict[str, Any] = json.loads(result.stdout)
    return found


def test_the_answer_is_stable_and_the_scratch_store_is_gone(tmp_path: Path) -> None:
    found = answer("--kiosks", 2, "--desks", 3, "--tickets", 30, "--data", tmp_path)
    assert [found[key] for key in ("duplicate_numbers", "double_calls", "lost", "starved")] == [
        0
    ] * 4
    assert (found["issued"], found["served"]) == (30, 30)
    assert found["fsync_per_s"] > 0
    for kind in ("issue", "call"):
        assert set(found[kind]) == SPEED
        assert 0 < found[kind]["p50_ms"] <= found[kind]["p99_ms"] <= found[kind]["p999_ms"]
    assert list(tmp_path.iterdir()) == []


@pytest.mark.verify
def test_a_hall_in_the_folder_is_not_touched(tmp_path: Path) -> None:
    (tmp_path / "motcua.db").write_bytes(b"the hall's own")
    selftest("--kiosks", 1, "--desks", 1, "--tickets", 3, "--seconds", 5, "--data", tmp_path)
    assert [(file.name, file.read_bytes()) for file in tmp_path.iterdir()] == [
        ("motcua.db", b"the hall's own")
    ]


@pytest.mark.verify
def test_in_words(tmp_path: Path) -> None:
    result = selftest("--kiosks", 1, "--desks", 2, "--tickets", 8, "--data", tmp_path)
    assert result.exit_code == 0
    assert "PASSED" in result.stdout


@pytest.mark.parametrize("words", [("--kiosks", 0), ("--desks", "many"), ("--tickets", -1)])
def test_wrong_usage(words: tuple[object, ...]) -> None:
    assert selftest(*words).exit_code == 2


@pytest.mark.verify
def test_six_kiosks_and_sixty_desks() -> None:
    """No number twice, no ticket at two desks, none lost, no desk starved, kiosks served alike."""
    found = answer("--kiosks", 6, "--desks", 60, "--tickets", 1500)
    assert [found[key] for key in ("duplicate_numbers", "double_calls", "lost", "starved")] == [
        0
    ] * 4
    assert found["broken"] == []
    assert found["jain"] > 0.9
    assert found["jain_desks"] > 0.9
    assert 0 < found["slowest_rounds"] < 60, "nobody waits while everybody else has ever more turns"


@pytest.mark.verify
def test_stopped_by_the_clock_nothing_is_lost_either() -> None:
    found = answer("--kiosks", 3, "--desks", 8, "--tickets", 100_000, "--seconds", 3)
    assert found["held"]
    assert 0 < found["served"] <= found["issued"] < 100_000
