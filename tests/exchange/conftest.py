"""One hall with its catalogue, copied for every test."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from common.store.store import Store
from tests.store.dossier_hall import Hall, make_dossier_hall


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("exchange") / "hall"
    make_dossier_hall(folder, clock="2026-11-23T08:00@0").close()
    return folder


@pytest.fixture
def hall(made: Path, tmp_path: Path) -> Iterator[Hall]:
    """Monday at eight; the clock stands still."""
    store = Store.open(Path(shutil.copytree(made, tmp_path / "hall")))
    yield Hall(store)
    store.close()
