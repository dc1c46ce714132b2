"""Which paper a printer has, how far a roll of it goes, and how long the next one will be.

Lengths are millimetres.
"""

from __future__ import annotations

FEED_MM = 15
"""Paper between the head and the knife: it is fed, blank, at every cut."""

NARROWEST_DOTS, WIDEST_DOTS = 360, 576
"""Across 58 mm paper at 180 dpi, and across 80 mm paper at 203 dpi."""

WIDE_DOTS = 512
"""Across 80 mm paper at 180 dpi: who prints fewer dots than that has paper of 58 mm."""

_DOTS_PER_MM = 8  # 203 dpi
_SLIP_MM = {58: 92, 80: 109}  # a slip with everything on it
_ROLL_MM = {58: 30_000, 80: 80_000}
_SURE_AFTER = 5
_SHORTEST, _LONGEST = 0.5, 1.1


def slip_mm(rows: int, feed_dots: int = 0) -> int:
    """What a slip of so many rows of dots takes off the roll, with its cut."""
    return -(-(rows + feed_dots) // _DOTS_PER_MM) + FEED_MM


def paper_mm(width_dots: int) -> int:
    """How wide the paper is of a printer with so many dots across."""
    return 80 if width_dots >= WIDE_DOTS else 58


def usual_slip_mm(width_dots: int) -> int:
    """A slip nobody has measured."""
    return _SLIP_MM[paper_mm(width_dots)] + FEED_MM


def usual_roll_mm(width_dots: int) -> int:
    """A new roll as it is sold for paper of such a printer."""
    return _ROLL_MM[paper_mm(width_dots)]


def slips_left(roll_mm: int, *, used_mm: int, slips: int, width_dots: int) -> int:
    """How many more slips a roll should give: by the mean of its slips once there are a few."""
    mean = used_mm / slips if slips >= _SURE_AFTER else usual_slip_mm(width_dots)
    return max(0, int((roll_mm - used_mm) / mean))


def is_used_up(used_mm: int, sold_mm: int) -> bool:
    """Whether so much paper was a roll, or more than one. Less was a rest of one, or a loose one
    that looked empty."""
    return used_mm >= _SHORTEST * sold_mm


def teaches(used_mm: int, sold_mm: int) -> bool:
    """Whether what ran out can have been one roll of those sold.

    Rolls hardly vary. A tenth more was a roll and a part of another, because nobody said that they
    were changed, and would have the next one warned of too late; a shorter one warns too early.
    """
    return is_used_up(used_mm, sold_mm) and used_mm <= _LONGEST * sold_mm


def learnt(before_mm: int | None, found_mm: int) -> int:
    """The length to expect after a whole roll has run out: the newest counts a third."""
    return found_mm if before_mm is None else round((2 * before_mm + found_mm) / 3)
