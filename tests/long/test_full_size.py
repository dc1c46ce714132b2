"""The long runs, by hand: full size, and many days."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest


def motcua(*words: str, timeout: float) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "motcua", *words],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=timeout,
        check=False,
    )


@pytest.mark.long
def test_sixty_desks_and_six_kiosks_double_and_lose_nothing(tmp_path: Path) -> None:
    run = motcua("selftest", "--data", str(tmp_path), "--json", timeout=900)
    assert run.returncode == 0, run.stderr
    found = json.loads(run.stdout)
    print(run.stdout)
    assert found["issued"] == found["served"] == 5000
    for harm in ("duplicate_numbers", "double_calls", "lost", "starved"):
        assert found[harm] == 0


@pytest.mark.long
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_every_day_of_three_hundred_visitors_holds(tmp_path: Path, seed: int) -> None:
    run = motcua("demo", "--out", str(tmp_path), "--seed", str(seed), timeout=300)
    print(run.stdout)
    assert run.returncode == 0, run.stdout + run.stderr
