"""Figures that a run is made for are told at its end, whatever pytest captures."""

from __future__ import annotations

import gc
from collections.abc import Callable

import hypothesis
import pytest

_NOTE = "note"

hypothesis.settings.register_profile("here", deadline=None)
hypothesis.settings.load_profile("here")
"""How long something takes is not for tests to judge."""


@pytest.fixture
def note(record_property: Callable[[str, object], None]) -> Callable[[str], None]:
    """Say one line at the end of the run, whichever worker it was."""
    return lambda line: record_property(_NOTE, line)


def pytest_collection_finish() -> None:
    """Garbage is looked for among what tests make, and less often: going through all that was
    loaded, again and again, took an eighth of the whole run."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    reports = [one for group in terminalreporter.stats.values() for one in group]
    for report in reports:
        for name, line in getattr(report, "user_properties", ()):
            if name == _NOTE and report.when == "call":
                terminalreporter.write_line(str(line))
