"""One touch, one deed: a trembling hand, a double tap or a stuck panel does nothing twice."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class Guard:
    """Lets touches through, except after `shut` until fingers have rested. Moments in seconds.

    Every touch that comes too early begins the rest anew, so a panel that touches without end
    gets nowhere.
    """

    _rest: float = 0.0
    _until: float = 0.0

    def shut(self, now: float, rest: float) -> None:
        """Let nothing through until `rest` seconds have passed without a touch."""
        self._rest = rest
        self._until = now + rest

    def admits(self, now: float) -> bool:
        """Whether the touch of this moment counts."""
        if now >= self._until:
            return True
        self._until = now + self._rest
        return False
