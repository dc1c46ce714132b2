"""A record to spoil: made once, every test has a copy of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.store.audit.forger import ask, copy, make_record


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A record that nobody touches."""
    path = tmp_path_factory.mktemp("made") / "hall"
    make_record(path)
    return path


@pytest.fixture
def hall(made: Path, tmp_path: Path) -> Path:
    """A record to spoil."""
    return copy(made, tmp_path / "hall")


@pytest.fixture(scope="session")
def sealed(made: Path) -> list[int]:
    """The events with a seal over them, in order."""
    return [row["seq"] for row in ask(made, "SELECT seq FROM seal ORDER BY seq")]
