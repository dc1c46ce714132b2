"""Halls that have lived, made once for all the tests that only read them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from common.store.store import Store
from tests.reports.dossier_weeks import make_weeks


@pytest.fixture(scope="session")
def weeks(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Six weeks of dossiers; nobody writes into it."""
    store = make_weeks(tmp_path_factory.mktemp("weeks"))
    yield store
    store.close()
