"""A key that is held down, or that a folder lies on, must not run through the queue."""

from __future__ import annotations

REPEAT_S = 0.08
"""Keyboards repeat a held key every 30 to 50 ms; nobody presses one twice that fast on purpose."""


class HeldKey:
    """Tells repetitions of a held key from presses."""

    def __init__(self) -> None:
        self._key = ""
        self._at = 0.0

    def repeats(self, key: str, at: float) -> bool:
        """Whether this press, at `at` seconds, is the keyboard repeating the one before."""
        again = key == self._key and at - self._at < REPEAT_S
        self._key, self._at = key, at
        return again
