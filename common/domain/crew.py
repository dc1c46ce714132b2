"""How a queue before some desks that serve the same goes on: exactly, as a Markov chain.

People come at random at a steady rate, each takes a random time at a desk, and nobody is called
before who came first. The chain counts who waits or is at a desk; it is moved on jump by jump, each
weighted with the chance that so many jumps happen in the span, so that nothing is cut into small
steps of time and a backlog is carried over. Left to itself it comes to the formula of Erlang C.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, exp, lgamma, log, sqrt
from operator import mul

_NOTHING = 1e-7
"""Chances smaller than this are left out."""


@dataclass(frozen=True, slots=True)
class Chances:
    """How likely it is that `first`, `first + 1`, … people are in the system."""

    first: int
    of: tuple[float, ...]

    @classmethod
    def certain(cls, people: int) -> Chances:
        """It is known how many there are."""
        return cls(people, (1.0,))

    @property
    def mean(self) -> float:
        """People to be expected."""
        return sum(chance * n for n, chance in enumerate(self.of, self.first))

    def waiting(self, desks: int) -> float:
        """How many of them wait, to be expected, where so many desks serve."""
        return sum(chance * max(0, n - desks) for n, chance in enumerate(self.of, self.first))


@dataclass(frozen=True, slots=True)
class Passed:
    """A span that has passed: how things stand after it, and how many of those who came in it were
    called in time, as a part of them."""

    after: Chances
    in_time: float


def within(desks: int, mean: float, patience: float, most: int) -> list[float]:
    """How likely the first, the second, … `most`-th in the system is called within `patience` ms.

    The n-th is called once n - desks of those before have left; while everybody is busy they leave
    at random, one in `mean / desks` ms.
    """
    if not desks or patience < 0:
        return [0.0] * most
    rate = desks * patience / mean
    chances = [1.0] * min(desks, most)
    fewer = 0.0
    for left in range(most - len(chances)):
        fewer += _poisson(rate, left)
        chances.append(max(0.0, 1.0 - fewer))
    return chances


def passed(
    start: Chances, rate: float, mean: float, desks: int, span: float, patience: float
) -> Passed:
    """What becomes of `start` in `span` ms.

    Args:
        start: who is there.
        rate: people who come, in one ms.
        mean: how long each takes at a desk, ms.
        desks: how many serve.
        span: ms.
        patience: how long somebody may wait for a promise to be kept, ms.
    """
    total = rate + desks / mean
    jumps = total * span
    most = ceil(jumps + 6 * sqrt(jumps) + 8)
    good = within(desks, mean, patience, start.first + len(start.of) + most + 1)
    if not jumps:
        return Passed(start, sum(map(mul, start.of, good[start.first :])))
    leaves = 1 / mean / total if desks else 0.0
    moving = _Moving(rate / total, desks, leaves, len(good))
    end = [0.0] * len(good)
    in_time, beyond = 0.0, 1.0
    now = start
    for jump in range(most):
        weight = _poisson(jumps, jump)
        beyond -= weight
        in_time += max(0.0, beyond) * sum(map(mul, now.of, good[now.first :]))
        if weight > _NOTHING:
            for people, chance in enumerate(now.of, now.first):
                end[people] += weight * chance
        now = moving.on(now)
    whole = sum(end)
    return Passed(_trimmed(0, [chance / whole for chance in end]), min(1.0, in_time / jumps))


class _Moving:
    """One jump of the chain: somebody comes, somebody leaves, or nothing happens."""

    def __init__(self, comes: float, desks: int, leaves: float, most: int) -> None:
        """The first of each row is that of nobody at all less one: it is never reached."""
        self._comes = comes
        self._leaves = [0.0, *(min(people, desks) * leaves for people in range(most + 3))]
        self._stays = [1.0 - comes - out for out in self._leaves]

    def on(self, now: Chances) -> Chances:
        """After the jump. What lies at the far ends and is as good as impossible is dropped."""
        first, size, comes = now.first, len(now.of) + 2, self._comes
        fewer, same, more = (0.0, 0.0, *now.of), (0.0, *now.of, 0.0), (*now.of, 0.0, 0.0)
        stays = self._stays[first : first + size]
        leaves = self._leaves[first + 1 : first + 1 + size]
        moved = [
            comes * one + stay * two + leave * three
            for one, two, three, stay, leave in zip(fewer, same, more, stays, leaves, strict=True)
        ]
        return _trimmed(first - 1, moved)


def _trimmed(first: int, chances: list[float]) -> Chances:
    begin, end = 0, len(chances)
    while begin < end - 1 and chances[begin] < _NOTHING:
        begin += 1
    while end > begin + 1 and chances[end - 1] < _NOTHING:
        end -= 1
    return Chances(first + begin, tuple(chances[begin:end]))


def _poisson(mean: float, count: int) -> float:
    if mean <= 0:
        return 1.0 if count == 0 else 0.0
    return exp(count * log(mean) - mean - lgamma(count + 1))
