"""When to ring, so that an officer who looks elsewhere knows that somebody has come."""

from __future__ import annotations

from common.views.counter import CounterView
from counter.meaning import Situation, situation


def rings(before: CounterView | None, now: CounterView) -> bool:
    """Whether the first one has just begun to wait for a desk that is open and free."""
    if before is None or situation(now) is not Situation.IDLE:
        return False
    return before.waiting == 0 and now.waiting > 0
