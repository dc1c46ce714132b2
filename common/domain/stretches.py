"""Stretches of time: `(from, to)` pairs in UTC ms, `to` not included."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

Stretch = tuple[int, int]


def joined(stretches: Iterable[Stretch]) -> list[Stretch]:
    """The same time in order, nothing twice; what has no length is left out."""
    found: list[Stretch] = []
    for start, end in sorted(stretches):
        if start >= end:
            continue
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], end))
        else:
            found.append((start, end))
    return found


def both(one: Sequence[Stretch], other: Sequence[Stretch]) -> list[Stretch]:
    """The time that is in both; each is joined."""
    return [(max(a, c), min(b, d)) for a, b in one for c, d in _within(other, a, b)]


def without(stretches: Sequence[Stretch], gone: Sequence[Stretch]) -> list[Stretch]:
    """The time of `stretches` that is not in `gone`; each is joined."""
    left: list[Stretch] = []
    for start, end in stretches:
        at = start
        for a, b in _within(gone, start, end):
            if at < a:
                left.append((at, a))
            at = max(at, b)
        if at < end:
            left.append((at, end))
    return left


def _within(stretches: Sequence[Stretch], start: int, end: int) -> Sequence[Stretch]:
    """Those that have a part between two moments: a month of a desk is thousands of them."""
    first = bisect_right(stretches, start, key=lambda stretch: stretch[1])
    return stretches[first : bisect_left(stretches, end, lo=first, key=lambda stretch: stretch[0])]


def length(stretches: Iterable[Stretch]) -> int:
    """How long they are together, in ms; they are joined."""
    return sum(end - start for start, end in stretches)
