"""Halls to break. One is made; every test has a copy of its own."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.hall import make_real_hall


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("doctor") / "data"
    make_real_hall(folder).close()
    return folder


@pytest.fixture
def hall(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A hall on the machine's own clock, in a folder that others may pass through."""
    for name in ("MOTCUA_KEY", "MOTCUA_KEYS", "MOTCUA_BACKUPS", "MOTCUA_DATA"):
        monkeypatch.delenv(name, raising=False)
    yield Path(shutil.copytree(made, tmp_path / "data"))


@pytest.fixture
def root_only() -> None:
    if os.geteuid() != 0:
        pytest.skip("only root may become another user")
