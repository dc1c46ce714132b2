"""Ticket numbers: a series' prefix and a serial that restarts each business day at 1."""

from __future__ import annotations

import re

from common.domain.refusal import Refusal

_PRINTED = re.compile(r"[A-Z]{0,2}[0-9]{1,6}")


def printed(prefix: str, width: int, serial: int) -> str:
    """The number as people read it, `A012`.

    Raises:
        Refusal: `series_full` when the serial no longer fits: a number never wraps.
    """
    if serial >= 10**width:
        raise Refusal("series_full", prefix=prefix)
    return f"{prefix}{serial:0{width}d}"


def normalise(typed: str) -> str:
    """A number as somebody typed or scanned it, in the form in which it is stored."""
    number = typed.strip().upper()
    if not _PRINTED.fullmatch(number):
        raise Refusal("ticket_unknown", number=typed[:12])
    return number


def collide(one: tuple[str, int], other: tuple[str, int]) -> bool:
    """Whether two series, each `(prefix, width)`, could print the same number on one day."""
    (prefix, width), (other_prefix, other_width) = one, other
    if len(prefix) + width != len(other_prefix) + other_width:
        return False
    shorter, longer = sorted((prefix, other_prefix), key=len)
    return prefix == other_prefix or (
        longer.startswith(shorter) and longer[len(shorter) :].isdigit()
    )
