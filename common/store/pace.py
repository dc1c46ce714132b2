"""How often something may be done again. Pure: no clock."""

from __future__ import annotations


class Pace:
    """Once every `gap_s` in the long run; after a rest, `burst` times one right after the other.

    A picture read because it grew old thus keeps nobody waiting who acts just after it.
    """

    def __init__(self, gap_s: float, burst: int = 1) -> None:
        self._gap_s = gap_s
        self._ahead_s = gap_s * (burst - 1)
        self._due = float("-inf")

    def spent(self, now: float) -> float:
        """It is done at `now`; the moment from which it may be done again, perhaps past."""
        self._due = max(self._due, now) + self._gap_s
        return self._due - self._ahead_s
