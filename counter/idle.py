"""Whether anybody is at the desk: a screen that nobody looks after shows nothing of its work."""

from __future__ import annotations

from common.views.counter import CounterView

_MINUTE_MS = 60_000


class Idle:
    """A key, something scanned, a keypad that did something, somebody at the desk: all of it says
    that the officer is there. Times are of the store."""

    def __init__(self) -> None:
        self._active_at = 0
        self._standing: object = None

    def pressed(self, now: int) -> None:
        """A key."""
        self._active_at = now

    def painted(self, view: CounterView, now: int) -> bool:
        """A picture: whether nobody has been there for too long."""
        holder = view.holder
        standing = (view.state, view.officer, view.scan, holder and (holder.number, holder.state))
        if standing != self._standing or holder is not None:
            self._standing, self._active_at = standing, now
        away = now - self._active_at
        return view.officer is not None and 0 < view.idle_min <= away // _MINUTE_MS
