"""A hall to visit."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from common.store.store import Store
from tests.hall import make_hall


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """The commune on a Monday at eight, and it stays eight; the rest of the hall works here."""
    made = make_hall(tmp_path / "data", clock="2026-11-23T08:00@0")
    yield made
    made.close()
