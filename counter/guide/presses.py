"""One press, one number: what a keyboard adds to a press is told from the next press."""

from __future__ import annotations

from enum import StrEnum

from counter.repeat import REPEAT_S

REST_S = 1.2
"""So long one key must have been let alone before it counts again. Keyboards wait up to a second
before they begin to repeat a held key, and a terminal does not say when it is let go."""


class Press(StrEnum):
    """What an event of a key is."""

    NEW = "new"
    AGAIN = "again"  # too soon to be told from a key that is held down
    REPEATED = "repeated"  # by the keyboard, or by a worn key


class Presses:
    """Remembers the last key. Another one always counts: who holds one down presses no other."""

    def __init__(self) -> None:
        self._key = ""
        self._at = 0.0

    def judge(self, key: str, at: float) -> Press:
        """What this event, at `at` seconds, is. Every repetition begins the rest anew, so that a
        book on the keyboard gives one number."""
        apart = at - self._at if key == self._key else REST_S
        self._key, self._at = key, at
        if apart >= REST_S:
            return Press.NEW
        return Press.REPEATED if apart < REPEAT_S else Press.AGAIN
