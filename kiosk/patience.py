"""So many codes and no more: whoever holds a receipt needs one, whoever walks through serials needs
many. Codes that are there count like those that are not, because serials have no gaps."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

CODES = 5
WITHIN_S = 60.0
PAUSE_S = 60.0


@dataclass(slots=True)
class Patience:
    """How many different codes were typed at a kiosk, whoever did. Moments in seconds."""

    _typed: deque[tuple[str, float]] = field(default_factory=lambda: deque(maxlen=CODES))
    _until: float = 0.0

    def ended(self, now: float) -> bool:
        """Whether no code is looked up now."""
        return now < self._until

    def typed(self, code: str, now: float) -> None:
        """A code is looked up; the same one again costs nothing."""
        if any(code == before and now - at < WITHIN_S for before, at in self._typed):
            return
        self._typed.append((code, now))
        if len(self._typed) == CODES and now - self._typed[0][1] < WITHIN_S:
            self._until = now + PAUSE_S
            self._typed.clear()
