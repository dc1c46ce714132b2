"""When people who cannot be served today are asked to come: one after the other, as fast as they
can be served. Moments are UTC ms."""

from __future__ import annotations

from bisect import bisect_right
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
    known = sorted(taken)
    for start, end in sessions:
        first = -(-start // STEP) * STEP
        for slot in range(first, end, STEP):
            if _has_room(known, start, slot, stay, desks):
                return slot
    return None


def _has_room(taken: Sequence[int], start: int, slot: int, stay: float, desks: int) -> bool:
    """Whether those of this session who come until then, and one more, find a desk: each that
    serves has called one at the opening and one after each stay since."""
    before = bisect_right(taken, slot) - bisect_right(taken, start - 1)
    called = max(1, desks) * (1 + int((slot - start) / stay))
    return before < called
