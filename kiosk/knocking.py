"""The sign with which a supervisor asks for the way out; nobody makes it by chance."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

CORNER = "corner"
"""A touch in the upper left corner, where the centre's name stands."""

SIGNS = ((CORNER,) * 5, ("+", "enter") * 3)
"""By touch, and on any keyboard or number pad."""

WITHIN_S = 5.0


@dataclass(slots=True)
class Knocking:
    """Listens for one of the signs. Moments in seconds."""

    _heard: deque[tuple[str, float]] = field(
        default_factory=lambda: deque(maxlen=max(map(len, SIGNS)))
    )

    def is_sign(self, knock: str, now: float) -> bool:
        """Whether this knock completes a sign that was begun less than `WITHIN_S` ago."""
        self._heard.append((knock, now))
        recent = tuple(knock for knock, at in self._heard if now - at < WITHIN_S)
        found = any(recent[-len(sign) :] == sign for sign in SIGNS)
        if found:
            self._heard.clear()
        return found
