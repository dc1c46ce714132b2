"""A hall to visit."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from common.store.store import Store
from tests.hall import make_hall


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """The commune on a Monday at eight; what the rest of the hall does goes through here."""
    made = make_hall(tmp_path / "data")
    yield made
    made.close()
