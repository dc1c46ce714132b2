"""Bars out of block characters, which need no colour to be read."""

from __future__ import annotations

EIGHTHS = 8
"""In how many steps a cell of the terminal can be filled."""

_RISING = " ▁▂▃▄▅▆▇█"
_GROWING = " ▏▎▍▌▋▊▉█"


def standing(share: float, high: int, below: int) -> str:
    """The one character of a bar on the line that has `below` lines under it, of `high` in all.
    Whatever is more than nothing can be seen."""
    if share <= 0:
        return " "
    full = max(1, int(share * high * EIGHTHS))
    return _RISING[max(0, min(EIGHTHS, full - below * EIGHTHS))]


def lying(share: float, wide: int) -> str:
    """A bar from the left, in `wide` cells."""
    if share <= 0:
        return " " * wide
    full = min(wide * EIGHTHS, max(1, int(share * wide * EIGHTHS)))
    whole, part = divmod(full, EIGHTHS)
    return (_GROWING[EIGHTHS] * whole + (_GROWING[part] if part else "")).ljust(wide)
