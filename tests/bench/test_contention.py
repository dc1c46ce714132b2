"""The contention bench counts what it says, and slows flushes down only where it can."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from bench import contention
from bench.crowd import Crowd, most_overtaken, run
from bench.locks import LOCKS

CROWD = Crowd("three", kiosks=1, desks=2)


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("contention") / "hall"
    contention.make_hall(folder, desks=2, waiting=2500)
    return folder


@pytest.mark.verify
@pytest.mark.parametrize("lock", LOCKS)
def test_every_lock_lets_each_writer_act_and_doubles_nothing(hall: Path, lock: str) -> None:
    row = contention.measure_one(hall, CROWD, lock, 0.5)
    assert row.alone_per_s > 0
    assert row.got.per_s > 0
    assert (row.got.doubled, row.got.refused) == (0, 0)
    contention.show([row])


@pytest.mark.verify
def test_a_paced_crowd_acts_at_its_pace(hall: Path) -> None:
    got = run(hall, Crowd("paced", 1, 2, pace=30.0), "turnstile", 1.0)
    assert got.jain is None
    assert 5 < got.per_s < 90


@pytest.mark.parametrize(
    ("actions", "most"),
    [
        ([], 0),
        ([(0.0, 1.0), (0.5, 2.0), (1.0, 3.0)], 0),
        ([(0.0, 9.0), (1.0, 2.0), (2.0, 3.0), (8.0, 9.5)], 2),
        ([(0.0, 1.0), (0.2, 9.0), (0.1, 8.0), (3.0, 4.0)], 1),
    ],
)
def test_overtaking_is_counted(actions: list[tuple[float, float]], most: int) -> None:
    """(asked, done): who asked later and was done before."""
    assert most_overtaken(actions) == most


def test_the_shim_makes_a_flush_slow(tmp_path: Path) -> None:
    shim = contention.make_shim(tmp_path)
    if shim is None:
        pytest.skip("no C compiler here")
    program = (
        "import os, sys, time; f = os.open(sys.argv[1], os.O_RDWR | os.O_CREAT);"
        "t = time.monotonic(); os.fsync(f); os.fdatasync(f); print(time.monotonic() - t)"
    )
    environment = {**os.environ, "LD_PRELOAD": str(shim), "SLOWFLUSH_US": "50000"}
    command = [sys.executable, "-c", program, str(tmp_path / "file")]
    said = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    assert float(said.stdout) >= 0.1


def test_without_a_compiler_it_says_so_and_measures_nothing(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    contention.main([])
    assert "no C compiler" in capsys.readouterr().out
