"""Times for people who cannot be served today."""

from __future__ import annotations

import heapq

from hypothesis import given
from hypothesis import strategies as st

from common.domain.slots import STEP, next_slot

MINUTE = 60_000
DAY = ((0, 240 * MINUTE), (360 * MINUTE, 600 * MINUTE))


def given_to(people: int, stay: float, desks: int) -> list[int]:
    """One after the other, in minutes."""
    taken: list[int] = []
    for _ in range(people):
        slot = next_slot(DAY, taken, stay * MINUTE, desks)
        assert slot is not None
        taken.append(slot)
    return [slot // MINUTE for slot in taken]


def test_not_everybody_is_asked_to_come_at_the_opening() -> None:
    assert given_to(5, 12, 2) == [0, 0, 15, 15, 30]
    assert given_to(4, 100, 1) == [0, 100, 200, 360], "after lunch the desk is free again"
    assert next_slot(((0, 20 * MINUTE),), [0, 0], 30 * MINUTE, 2) is None
    assert next_slot(((3 * MINUTE, 20 * MINUTE),), [], 30 * MINUTE, 2) == 5 * MINUTE
    assert next_slot((), [], MINUTE, 1) is None


@given(st.lists(st.integers(0, 47), max_size=30), st.floats(3, 40), st.integers(1, 5))
def test_whoever_comes_then_finds_a_desk(others: list[int], stay: float, desks: int) -> None:
    """Played with desks that take exactly so long: nobody waits who did not have to before; and
    every earlier time would have made somebody wait."""
    taken = sorted(place * STEP for place in others)
    slot = next_slot(DAY, taken, stay * MINUTE, desks)
    if slot is None or slot >= 240 * MINUTE:
        return

    def waits(*more: int) -> float:
        return sum(delays([*taken, *more], stay * MINUTE, desks))

    assert waits(slot) == waits()
    assert all(waits(earlier) > waits() for earlier in range(0, slot, STEP))


def delays(slots: list[int], stay: float, desks: int) -> list[float]:
    """How long each waits beyond their time."""
    free, found = [0.0] * desks, []
    for slot in sorted(slots):
        start = max(float(slot), heapq.heappop(free))
        found.append(start - slot)
        heapq.heappush(free, start + stay)
    return found
