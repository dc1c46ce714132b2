"""Stretches of time: what is left of some outside others, where both are, all as one.

A list of spans is in order and does not overlap itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from common.domain.opening import Session


def without(spans: Iterable[Session], holes: Sequence[Session]) -> list[Session]:
    """What is left of `spans` outside `holes`."""
    left: list[Session] = []
    first = 0
    for start, end in spans:
        while first < len(holes) and holes[first][1] <= start:
            first += 1
        at, place = start, first
        while place < len(holes) and holes[place][0] < end:
            if holes[place][0] > at:
                left.append((at, holes[place][0]))
            at = max(at, holes[place][1])
            place += 1
        if at < end:
            left.append((at, end))
    return left


def common_to(one: Iterable[Session], other: Iterable[Session]) -> list[Session]:
    """Where both are; each in order and not overlapping itself."""
    found: list[Session] = []
    these, those = list(one), list(other)
    i = j = 0
    while i < len(these) and j < len(those):
        start, end = max(these[i][0], those[j][0]), min(these[i][1], those[j][1])
        if start < end:
            found.append((start, end))
        if these[i][1] < those[j][1]:
            i += 1
        else:
            j += 1
    return found


def merged(spans: Iterable[Session]) -> list[Session]:
    """The same time without overlaps, in order."""
    found: list[Session] = []
    for start, end in sorted(spans):
        if start >= end:
            continue
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found
