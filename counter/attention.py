"""When to ring, so that an officer who looks elsewhere knows that somebody has come, or is told of
a visit that nobody has ended."""

from __future__ import annotations

from common.views.counter import CounterView
from counter.meaning import Situation, situation

_TIMES = 3
"""Some visits are twice as long as others; few are so much longer."""

_LEAST_MS = 15 * 60_000
"""Nobody is asked sooner, however quick the service."""


_MINUTE_MS = 60_000


def has_come(before: CounterView | None, now: CounterView) -> bool:
    """Whether somebody has just begun to wait for a desk that is open and free."""
    if before is None or situation(now) is not Situation.IDLE:
        return False
    return now.waiting > before.waiting


def forgotten(view: CounterView, pressed_at: int, now: int) -> bool:
    """Whether the end of a visit seems to have been forgotten: it has taken far longer than usual,
    and for as long no key was pressed here. Times are of the store; `pressed_at` 0 is never."""
    holder = view.holder
    if holder is None or view.officer is None:
        return False
    since = max(holder.started_at or holder.called_at, pressed_at)
    return now - since >= max(_LEAST_MS, _TIMES * holder.usual)


class Attention:
    """What at one desk calls for its officer.

    Attributes:
        asks: whether it is asked if the visit at the desk is over.
        mute: whether the officer wants no bell.
    """

    def __init__(self) -> None:
        self.asks = False
        self.mute = False
        self._seen: CounterView | None = None
        self._pressed_at = 0
        self._rung_at: int | None = None
        self._came = False

    def pressed(self, now: int) -> bool:
        """Somebody is there, and has seen who waits: what was asked is answered. Whether anything
        was."""
        self._pressed_at = now
        self._came = False
        return self.asks

    def painted(self, view: CounterView, now: int) -> bool:
        """A picture: whether it rings. Who comes while it must not ring yet is rung for once it
        may, if they still wait then and nobody has pressed a key."""
        asked, self.asks = self.asks, forgotten(view, self._pressed_at, now)
        before, self._seen = self._seen, view
        waits = situation(view) is Situation.IDLE and view.waiting > 0
        self._came = waits and (self._came or has_come(before, view))
        if not (self._came or (self.asks and not asked)) or not self._may_ring(view, now):
            return False
        self._rung_at, self._came = now, False
        return True

    def _may_ring(self, view: CounterView, now: int) -> bool:
        if self.mute or view.bell_min == 0:
            return False
        rung = self._rung_at
        return rung is None or now < rung or now - rung >= view.bell_min * _MINUTE_MS
