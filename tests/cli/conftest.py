"""Halls to command. Each is made once; every test has a copy of its own."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.cli.shell import Shell, motcua

MONDAY = "2026-11-23T08:00@0"


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The commune, made by `motcua init`, on a Monday at eight where the clock stands still."""
    folder = tmp_path_factory.mktemp("made") / "hall"
    said = motcua("init", "--centre", "dan-hai", "--clock", MONDAY, "--data", str(folder))
    assert said.status == 0, said
    return folder


@pytest.fixture(scope="session")
def manned(made: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same hall with officers at desks 5 (civil status) and 6 (certification)."""
    folder = tmp_path_factory.mktemp("manned") / "hall"
    shutil.copytree(made, folder)
    shell = Shell(folder)
    shell.sign_in("5", "q5")
    shell.sign_in("6", "q6")
    return folder


@pytest.fixture
def empty(made: Path, tmp_path: Path) -> Shell:
    """Nobody has come yet, no desk is open."""
    return Shell(Path(shutil.copytree(made, tmp_path / "empty")))


@pytest.fixture
def hall(manned: Path, tmp_path: Path) -> Shell:
    """Desks 5 and 6 are open, nobody waits."""
    return Shell(Path(shutil.copytree(manned, tmp_path / "hall")))
