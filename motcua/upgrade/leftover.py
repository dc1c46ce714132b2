"""The copy of the data that a rehearsal works on: it goes when that is over, or, where a power cut
ended it, by keeper the day after. It holds what the hall holds, and nobody would look for it."""

from __future__ import annotations

import shutil
import time
from pathlib import Path

FOLDER = "rehearsal"

ABANDONED_S = 86_400.0
"""No rehearsal takes so long."""


def forget(data: Path) -> None:
    """The copy, and what was made beside it, goes."""
    shutil.rmtree(data / FOLDER, ignore_errors=True)


def forget_abandoned(data: Path) -> None:
    """The same with one that nobody works on any more."""
    try:
        age = time.time() - (data / FOLDER).stat().st_mtime
    except OSError:
        return
    if age > ABANDONED_S:
        forget(data)
