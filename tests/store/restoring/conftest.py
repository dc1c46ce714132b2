"""The hall that is restored."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.store.restoring.hall import Hall


@pytest.fixture
def hall(tmp_path: Path) -> Any:
    made = Hall(tmp_path)
    yield made
    made.stop()
