"""Bars out of block characters, which need no colour to be read."""

from __future__ import annotations

EIGHTHS = 8
"""In how many steps a cell of the terminal can be filled."""

_RISING = " ▁▂▃▄▅▆▇█"
_GROWING = " ▏▎▍▌▋▊▉█"


def standing(value: float, top: float, high: int, below: int) -> str:
    """The one character of a bar on the line that has `below` lines under it, where `top` fills all
    `high` of them. Whatever is more than nothing can be seen."""
    if value <= 0 or top <= 0:
        return _RISING[0]
    full = max(1, int(value * high * EIGHTHS // top))
    return _RISING[max(0, min(EIGHTHS, full - below * EIGHTHS))]


def lying(value: float, top: float, wide: int) -> str:
    """A bar from the left, in `wide` cells, which `top` fills."""
    if value <= 0 or top <= 0:
        return _GROWING[0] * wide
    full = min(wide * EIGHTHS, max(1, int(value * wide * EIGHTHS // top)))
    whole, part = divmod(full, EIGHTHS)
    return (_GROWING[EIGHTHS] * whole + (_GROWING[part] if part else "")).ljust(wide)


def is_bar(letter: str) -> bool:
    """Whether this is a piece of a bar."""
    return letter != " " and letter in _RISING + _GROWING
