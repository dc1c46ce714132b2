"""When to ring, so that an officer who looks elsewhere knows that somebody has come, or is told of
a visit that nobody has ended."""

from __future__ import annotations

from common.views.counter import CounterView
from counter.meaning import Situation, situation

_TIMES = 3
"""Some visits are twice as long as others; few are so much longer."""

_LEAST_MS = 15 * 60_000
"""Nobody is asked sooner, however quick the service."""


def rings(before: CounterView | None, now: CounterView) -> bool:
    """Whether the first one has just begun to wait for a desk that is open and free."""
    if before is None or situation(now) is not Situation.IDLE:
        return False
    return before.waiting == 0 and now.waiting > 0


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
    """

    def __init__(self) -> None:
        self.asks = False
        self._seen: CounterView | None = None
        self._pressed_at = 0

    def pressed(self, now: int) -> bool:
        """Somebody is there: what was asked is answered. Whether anything was."""
        self._pressed_at = now
        return self.asks

    def painted(self, view: CounterView, now: int) -> bool:
        """A picture: whether it rings."""
        asked, self.asks = self.asks, forgotten(view, self._pressed_at, now)
        before, self._seen = self._seen, view
        return rings(before, view) or (self.asks and not asked)
