"""Figures that a run is made for are told at its end, whatever pytest captures."""

from __future__ import annotations

import gc
from collections.abc import Callable

import pytest

_FIGURES = pytest.StashKey[list[str]]()


@pytest.fixture
def note(request: pytest.FixtureRequest) -> Callable[[str], None]:
    """Say one line at the end of the run."""
    return request.config.stash.setdefault(_FIGURES, []).append


def pytest_collection_finish() -> None:
    """Garbage is looked for among what tests make, and less often: going through all that was
    loaded, again and again, took an eighth of the whole run."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    for line in config.stash.get(_FIGURES, []):
        terminalreporter.write_line(line)
