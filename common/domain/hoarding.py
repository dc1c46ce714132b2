"""Numbers taken faster than people come: how long a kiosk then rests.

Somebody who reads, touches three times and takes a slip needs ten seconds, with a helper beside
them five. What goes faster for a whole minute is one person who takes many. The kiosk rests for a
moment after each such number, longer each time, and never so long that a queue goes home.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

WITHIN_MS = 60_000
"""The numbers of so long are counted."""

REMEMBERED_MS = 10 * 60_000
"""A kiosk that gave too many so long ago rests no longer for it."""

_FIRST_PAUSE_MS = 10_000
_LONGEST_PAUSE_MS = 60_000


@dataclass(frozen=True, slots=True)
class Pause:
    """A kiosk gives no number before `until`, UTC ms; it gave `numbers` within a minute."""

    until: int
    lasts_ms: int
    numbers: int


def pause_after(issued: Sequence[int], most: int) -> Pause | None:
    """The pause that the last number begins; None where it came at a pace people have.

    Args:
        issued: when the numbers of the last `REMEMBERED_MS` were taken, in order, UTC ms.
        most: numbers a minute that are no reason to rest; 0 is no limit.
    """
    hasty = [_is_hasty(issued, index, most) for index in range(len(issued))]
    if not hasty or not hasty[-1]:
        return None
    last = issued[-1]
    lasts = min(_FIRST_PAUSE_MS << (sum(hasty) - 1), _LONGEST_PAUSE_MS)
    numbers = sum(last - at < WITHIN_MS for at in issued)
    return Pause(last + lasts, lasts, numbers)


def _is_hasty(issued: Sequence[int], index: int, most: int) -> bool:
    """Whether `most` numbers were taken within the minute before this one."""
    first = index - most
    return most > 0 and first >= 0 and issued[index] - issued[first] < WITHIN_MS
