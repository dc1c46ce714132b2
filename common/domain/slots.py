"""When people who cannot be served today are asked to come: one after the other, as fast as they
can be served. Moments are UTC ms."""

from __future__ import annotations

import heapq
from collections.abc import Sequence

from common.domain.opening import Session

STEP = 5 * 60_000
"""Nobody is asked to come at 07:33."""


def next_slot(
    sessions: Sequence[Session], taken: Sequence[int], stay: float, desks: int
) -> int | None:
    """The first moment of these sessions at which one more need not wait; None if the day is full.

    Args:
        sessions: when the service works on that day.
        taken: the times that are given already, also for others at the same desks.
        stay: how long somebody keeps a desk, ms.
        desks: how many serve.
    """
    for start, end in sessions:
        own = [slot for slot in taken if start <= slot < end]
        before = _waits(own, stay, desks)
        for slot in range(-(-start // STEP) * STEP, end, STEP):
            if _waits([*own, slot], stay, desks) <= before:
                return slot
    return None


def _waits(slots: Sequence[int], stay: float, desks: int) -> float:
    """How long all of them wait together, if each comes in time and keeps a desk for `stay`."""
    free = [0.0] * max(1, desks)
    total = 0.0
    for slot in sorted(slots):
        start = max(float(slot), free[0])
        total += start - slot
        heapq.heapreplace(free, start + stay)
    return total
