"""Open time: the minutes in which a service works. Lunch and nights do not count.

Times are UTC milliseconds. A day's sessions are non-overlapping `(start, end)` pairs in order.
Whoever holds a number at closing time is still served, so the last session of a day has no end
for a promise.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

Session = tuple[int, int]


def anchor(sessions: Sequence[Session], issued_at: int) -> int:
    """The moment from which a promise counts: the issue, or the opening if that comes later."""
    for start, end in sessions:
        if issued_at < end:
            return max(issued_at, start)
    return issued_at


def add(sessions: Sequence[Session], start_at: int, duration: int) -> int:
    """The moment at which `duration` ms of open time have passed since `start_at`."""
    left = duration
    last = len(sessions) - 1
    for index, (start, end) in enumerate(sessions):
        begin = max(start, start_at)
        if begin >= end and index != last:
            continue
        if index == last or begin + left <= end:
            return begin + left
        left -= end - begin
    return start_at + left


def before(sessions: Sequence[Session], end_at: int, duration: int) -> int:
    """The moment from which `duration` ms of open time pass until `end_at`. Before the first
    session all time counts."""
    left = duration
    last = len(sessions) - 1
    for index in range(last, -1, -1):
        start, end = sessions[index]
        until = end_at if index == last else min(end, end_at)
        if until - start >= left:
            return until - left
        left -= max(0, until - start)
    return min(sessions[0][0] if sessions else end_at, end_at) - left


def elapsed(sessions: Sequence[Session], start_at: int, end_at: int) -> int:
    """Open milliseconds between two moments; time after the last session counts."""
    if not sessions:
        return max(0, end_at - start_at)
    total = 0
    last = len(sessions) - 1
    for index, (start, end) in enumerate(sessions):
        until = end_at if index == last else min(end, end_at)
        total += max(0, until - max(start, start_at))
    return total


def within_session(
    sessions: Sequence[Session], centre: int, low: int, high: int
) -> tuple[int, int]:
    """The part of `low`-`high` in the session that holds `centre`: nobody is told «11:25-13:40».
    What would be at the very end of a session is at the beginning of the next."""
    last = len(sessions) - 1
    for index, (start, end) in enumerate(sessions):
        if centre < end or index == last:
            return max(low, start), high if index == last else min(high, end)
    return low, high


def gaps(services: Iterable[Sequence[Session]]) -> tuple[Session, ...]:
    """When whoever works for all these services has nothing to do yet: before the first of them
    opens, and while none of them works, as at lunch. After the last session nobody rests."""
    found = []
    until = 0
    for start, end in sorted(session for sessions in services for session in sessions):
        if start > until:
            found.append((until, start))
        until = max(until, end)
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Door:
    """Whether numbers are given now, and when next.

    `reason` is one of `open`, `before`, `lunch`, `after`, `closed_day`.
    """

    is_open: bool
    reason: str
    opens_at: int | None = None


def door(sessions: Sequence[Session], now: int, *, early: int = 0, last_call: int = 0) -> Door:
    """Whether a number may be given at `now`.

    Args:
        sessions: today's sessions of the service.
        now: UTC ms.
        early: ms before the first session from which numbers are given (the morning crowd).
        last_call: ms before the end of the last session from which they are not.
    """
    if not sessions:
        return Door(False, "closed_day")
    for index, (start, end) in enumerate(sessions):
        opens = start - early if index == 0 else start
        closes = end - last_call if index == len(sessions) - 1 else end
        if now < opens:
            return Door(False, "before" if index == 0 else "lunch", opens)
        if now < closes:
            return Door(True, "open")
    return Door(False, "after")
