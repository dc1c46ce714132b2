"""A hall to look at."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from common.store.store import Store
from tests.common.tui.hall import make_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Another process's view of the hall, as it were."""
    made = make_store(tmp_path / "data")
    yield made
    made.close()


@pytest.fixture
def hall_folder(store: Store) -> Path:
    """The data folder of a new store."""
    return store.folder
