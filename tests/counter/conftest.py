"""A commune on a Monday morning."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from common.store.store import Store
from tests.hall import make_hall, sign_in


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """The hall as other terminals see it."""
    made = make_hall(tmp_path / "data")
    yield made
    made.close()


@pytest.fixture
def folder(store: Store) -> Path:
    """Where the hall keeps its data."""
    return store.folder


@pytest.fixture
def on_duty(store: Store) -> str:
    """Officer q5 is on duty at desk 5."""
    sign_in(store, "5", "q5")
    return "q5"
