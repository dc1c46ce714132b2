"""Every test has a hall of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from common.store.store import Store
from tests.store.vault.hall import full_hall


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = full_hall(tmp_path / "hall")
    yield store
    store.close()
