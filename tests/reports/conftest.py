"""Halls that have lived, made once for all the tests that only read them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from common.store.store import Store
from tests.hall import make_hall
from tests.reports.dossier_weeks import make_weeks
from tests.reports.lived import Lived


@pytest.fixture(scope="session")
def weeks(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Six weeks of dossiers; nobody writes into it."""
    store = make_weeks(tmp_path_factory.mktemp("weeks"))
    yield store
    store.close()


@pytest.fixture(scope="session")
def queue(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A Thursday at the desks, and a Friday that goes on; nobody writes into it."""
    store = make_hall(tmp_path_factory.mktemp("queue"), clock="2026-11-26T08:00@0")
    Lived(store, people=15).days(2, last_open=True)
    yield store
    store.close()
