"""Whether another program of this machine lives, by its beat and by its pid."""

from __future__ import annotations

import os
import time
from pathlib import Path

from common.domain.life import Pulse
from common.store.store import Store


class Vital:
    """One program, looked at again and again.

    A beat that stops tells of its end after ten seconds, whatever the reason. A process that is
    gone tells of it at once; but only one that was seen alive or heard of meanwhile, since each
    needs its while after the machine has started.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._pulse = Pulse()
        self._seen: int | None = None
        self._beat: int | None = None
        self._looked = False
        self.pid: int | None = None
        """The process that was heard of last, as of the last look."""

    def is_lost(self, store: Store) -> bool:
        """Look. One that has never run is not lost."""
        with store.read() as connection:
            row = connection.execute(
                "SELECT pid, beat_at FROM process WHERE name = :name", {"name": self._name}
            ).fetchone()
        looked, self._looked = self._looked, True
        if row is None:
            return False
        self.pid = row["pid"]
        silent = self._pulse.is_lost(row["beat_at"], time.monotonic())
        has_beaten = looked and self._beat != row["beat_at"]
        self._beat = row["beat_at"]
        runs = _runs(row["pid"])
        if runs or has_beaten:
            self._seen = row["pid"]
        if not runs and self._seen == row["pid"]:
            return True
        # By a clock that stands still no beat is another one than before.
        return silent and not (store.clock.simulated and store.clock.rate == 0)

    def hangs(self) -> bool:
        """Whether the one that was lost at the last look is there all the same."""
        return self.pid is not None and _runs(self.pid)

    def excuse(self) -> None:
        """It could not beat, for no fault of its own: it gets its while anew."""
        self._pulse = Pulse()


def _runs(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        pass
    return not _is_unburied(pid)


def _is_unburied(pid: int) -> bool:
    """Whether it has ended, and whoever started it has not taken notice yet."""
    try:
        said = Path(f"/proc/{pid}/stat").read_text("ascii", "replace")
    except OSError:
        return False
    return said.rpartition(")")[2].split()[:1] == ["Z"]
