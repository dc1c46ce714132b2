"""Keys that come before a page knows what they are about."""

from __future__ import annotations

from collections.abc import Callable


class Ahead:
    """Keeps keys until what they choose from is there, and does them then, in their order: fingers
    that know the way do not wait for a list of two thousand procedures."""

    def __init__(self) -> None:
        self._keys: list[Callable[[], object]] = []
        self._waits = False

    def wait(self) -> None:
        """Keys are kept from now on; those of an earlier time are forgotten."""
        self._keys.clear()
        self._waits = True

    def keeps(self, key: Callable[[], object]) -> bool:
        """Whether the key has to wait."""
        if self._waits:
            self._keys.append(key)
        return self._waits

    def go_on(self) -> None:
        """Everything is there: do what was kept."""
        self._waits = False
        keys, self._keys = self._keys, []
        for key in keys:
            key()

    def drop(self) -> None:
        """It will not be there: what was kept means nothing now."""
        self._waits = False
        self._keys.clear()
