"""A key that is held down, or that a folder lies on, must do one thing and not run on.

A terminal tells of presses only, never that a key was let go. What a held key looks like: the
press, a pause, then the same key again and again, much faster than a hand.
"""

from __future__ import annotations

from enum import Enum, auto

REPEAT_S = 0.1
"""Keyboards repeat a held key every 30 to 92 ms; nobody presses one twice that fast on purpose."""

PAUSE_S = 1.1
"""They begin to, by how they are set, a quarter of a second to a second after the press."""


class Heard(Enum):
    """What a key that comes in may be."""

    PRESS = auto()
    AGAIN = auto()  # the same key: a press, or a held one beginning; the next `REPEAT_S` tells
    REPEATED = auto()


class HeldKey:
    """Tells repetitions of a held key from presses."""

    def __init__(self) -> None:
        self._key = ""
        self._at = 0.0

    def heard(self, key: str, at: float) -> Heard:
        """What this key is, at `at` seconds; `REPEATED` says so of an `AGAIN` before it too."""
        since = at - self._at if key == self._key else PAUSE_S
        self._key, self._at = key, at
        if since < REPEAT_S:
            return Heard.REPEATED
        return Heard.AGAIN if since < PAUSE_S else Heard.PRESS
