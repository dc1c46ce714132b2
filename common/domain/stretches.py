"""Stretches of time: `(from, to)` pairs in UTC ms, `to` not included."""

from __future__ import annotations

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
    return joined((max(a, c), min(b, d)) for a, b in one for c, d in other)


def without(stretches: Sequence[Stretch], gone: Sequence[Stretch]) -> list[Stretch]:
    """The time of `stretches` that is not in `gone`; each is joined."""
    left = list(stretches)
    for start, end in gone:
        left = [
            part
            for a, b in left
            for part in ((a, min(b, start)), (max(a, end), b))
            if part[0] < part[1]
        ]
    return left


def length(stretches: Iterable[Stretch]) -> int:
    """How long they are together, in ms; they are joined."""
    return sum(end - start for start, end in stretches)
