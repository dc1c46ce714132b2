"""Whether something grows: a slope through many lives of one program, with its interval."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import inf, sqrt

_BLOCK = 6
"""Samples that are made one point: a program takes memory in steps, so that samples one after the
other are no independent witnesses."""


@dataclass(frozen=True, slots=True)
class Slope:
    """Growth per unit of `x`, and the two ends of its 95 % interval; infinite where there is not
    enough to say anything."""

    each: float
    low: float
    high: float


def slope(lives: Iterable[Sequence[tuple[float, float]]]) -> Slope:
    """Of (x, y) in several lives: each begins where it likes, all grow alike."""
    blocks = [blocked for life in lives if len(blocked := _blocks(life)) >= 2]
    xx = xy = yy = 0.0
    freedom = -1
    for life in blocks:
        mean_x = sum(x for x, _ in life) / len(life)
        mean_y = sum(y for _, y in life) / len(life)
        xx += sum((x - mean_x) ** 2 for x, _ in life)
        xy += sum((x - mean_x) * (y - mean_y) for x, y in life)
        yy += sum((y - mean_y) ** 2 for _, y in life)
        freedom += len(life) - 1
    if freedom < 1 or xx == 0:
        return Slope(xy / xx if xx else 0.0, -inf, inf)
    each = xy / xx
    spread = sqrt(max(0.0, yy - each * xy) / freedom / xx)
    width = _t95(freedom) * spread
    return Slope(each, each - width, each + width)


def _blocks(life: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    whole = range(0, len(life) - _BLOCK + 1, _BLOCK)
    parts = [life[first : first + _BLOCK] for first in whole]
    return [(sum(x for x, _ in p) / _BLOCK, sum(y for _, y in p) / _BLOCK) for p in parts]


_T95 = (12.71, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228)
"""Student's t for two-sided 95 %, one to ten degrees of freedom."""


def _t95(freedom: int) -> float:
    if freedom <= len(_T95):
        return _T95[freedom - 1]
    return 1.96 + 2.37 / freedom + 2.8 / freedom**2
