"""A key that is held down, or that a folder lies on, acts once: the page that it has opened is not
answered by the same key, and no second thing is done by it."""

from __future__ import annotations

FIRST_S = 1.2
"""Keyboards wait up to a second before they begin to repeat a held key, and a terminal does not say
when it is let go."""

REPEAT_S = 0.2
"""Then they repeat it every 30 to 100 ms, which a slow line may stretch; people are slower."""

MOVING = frozenset(
    {"up", "down", "left", "right", "pageup", "pagedown", "home", "end", "tab", "shift+tab"}
    | {"backspace"}
)
"""Keys that only move or erase: holding them is how people use them."""


class HeldKey:
    """Tells a press of a key from its repetitions. Another key is always a press: who holds one
    down presses no other."""

    def __init__(self) -> None:
        self._key = ""
        self._at = 0.0
        self._page: object = None
        self._held = False

    def acts(self, key: str, at: float, page: object, *, typed: bool) -> bool:
        """Whether this event of a key, at `at` seconds, means something to the page in front.
        `typed`: what is printable is text there, and may come fast and often."""
        apart = at - self._at if key == self._key else FIRST_S
        self._at = at
        if apart >= (REPEAT_S if self._held else FIRST_S):
            self._key, self._page, self._held = key, page, False
            return True
        if page is self._page and (key in MOVING or typed):
            return True
        self._held = True
        return False
